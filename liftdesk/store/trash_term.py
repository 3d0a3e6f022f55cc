"""The end of a term in the trash: asked at every start, which needs nothing else of the trash."""

from datetime import datetime

from liftdesk.store.database import Database
from liftdesk.store.rows import milliseconds


def has_older(database: Database, before: datetime) -> bool:
    """Whether anything was deleted before an instant."""
    return bool(
        database.rows("SELECT 1 FROM trash WHERE at_ms < ? LIMIT 1", (milliseconds(before),))
    )


def let_go(database: Database, before: datetime) -> None:
    """Let everything go for good that was deleted before an instant."""
    database.execute("DELETE FROM trash WHERE at_ms < ?", (milliseconds(before),))
