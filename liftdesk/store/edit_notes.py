"""What the triggers of edits ask of the program: the time, and whether they are to write."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

from liftdesk.store.database import Database
from liftdesk.system.clock import Clock

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class EditNotes:
    """Lets the triggers of one connection ask for the time."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database, self._clock = database, clock
        self._is_on = True

    def attach(self) -> None:
        """Give the connection the two functions; before the triggers are made."""
        from liftdesk.store.edit_triggers import IS_ON, NOW  # noqa: PLC0415 - a start writes nothing

        self._database.peewee.give({NOW: self._now_ms, IS_ON: self._is_writing})

    def _is_writing(self) -> int:
        return int(self._is_on)

    def _now_ms(self) -> int:
        return max(0, (self._clock.now() - _EPOCH) // timedelta(milliseconds=1))

    @contextmanager
    def as_they_come(self) -> Iterator[None]:
        """Let lines be written by hand, as another file has them, and be undone with their step."""
        self._is_on = False
        try:
            yield
        finally:
            self._is_on = True
