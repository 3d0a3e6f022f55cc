"""The backup of a start, made at once: the window makes it beside itself."""

from pathlib import Path

from liftdesk.services.house import House


def backed_up_at_start(house: House) -> Path | None:
    """Make the backup of a start where one is due; returns its path, None where nothing changed."""
    make = house.backups.beside()
    return None if make is None else house.backups.tell(make())
