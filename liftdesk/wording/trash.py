"""What is in the trash, in words."""

from liftdesk.domain.trash import Trashed


def trashed_title(entry: Trashed) -> str:
    """Return what a deleted entry was: "Session A · Squat and press", "Check-in"."""
    return entry.name
