"""Looking after a data file: its check, and putting a backup in its place."""

from pathlib import Path

from liftdesk.store import backup
from liftdesk.store.database import Database


class CheckUp:
    """Checks the open data file."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def problems(self) -> list[str]:
        """Return what is not sound about integrity, foreign keys and schema; empty is sound."""
        return self._database.problems()


def restore(source: Path, target: Path) -> None:
    """Put a checked backup in the place of a data file that is not open.

    Raises:
        StoreError: the backup is not sound; nothing was changed.
    """
    backup.restore(source, target)
