"""Whether a readiness check was ever taken: asked at every start, which mostly needs no more."""

from liftdesk.store.database import Database


def was_taken(database: Database) -> bool:
    """Whether there is the outcome of a check."""
    return bool(database.scalar("SELECT EXISTS (SELECT 1 FROM readiness)"))
