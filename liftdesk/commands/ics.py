"""liftdesk ics: planned days as a calendar file."""

from argparse import Namespace
from datetime import time

from liftdesk.commands.answers import answer
from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.services.house import House


def run(options: Namespace, house: House) -> int:
    """Write the planned days of the next weeks."""
    target = options.target.absolute()
    if not target.parent.is_dir():
        raise DomainError(Trouble.FILE_UNWRITABLE, "path", name=target.name)
    at = None if options.at is None else _time(options.at)
    events = house.calendar_file.events(weeks=options.weeks, at=at)
    count = house.calendar_file.write(target, weeks=options.weeks, at=at)
    values = {
        "file": str(options.target),
        "weeks": options.weeks,
        "events": [
            {"uid": event.uid, "day": event.day.isoformat(), "title": event.title}
            for event in sorted(events, key=lambda event: (event.day, event.uid))
        ],
    }
    answer(options.json, values, [f"{count} planned days are in {options.target}."])
    return 0


def _time(text: str) -> time:
    try:
        found = time.fromisoformat(text)
    except ValueError as error:
        raise DomainError(Trouble.TIME_UNREADABLE, "at", text=text) from error
    return found.replace(second=0, microsecond=0, tzinfo=None)
