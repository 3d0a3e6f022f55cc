"""Days that are read a part at a time, in moments to spare, before somebody asks for all."""

from collections.abc import Collection, Mapping
from datetime import date, timedelta
from typing import Generic, TypeVar

from liftdesk.services.chart_cache import Read

T = TypeVar("T")
_DAY = timedelta(days=1)


class ReadAhead(Generic[T]):
    """Reads as `read` does; what was read ahead it tells once, and then no more.

    Attributes:
        until: the last day that was read ahead, None where nothing was.
    """

    def __init__(self, read: Read[T]) -> None:
        self._read = read
        self._held: dict[date, T] = {}
        self.until: date | None = None

    def go_on(self, first: date, last: date) -> None:
        """Read these days ahead; they follow those of the time before."""
        self._held.update(self._read(first, last))
        self.until = last

    def forget(self, days: Collection[date] | None) -> None:
        """Read days that changed again, as far as they were read ahead; None: forget all."""
        if days is None:
            self._held, self.until = {}, None
        for day in days or ():
            if self.until is not None and day <= self.until:
                self._held.pop(day, None)
                self._held.update(self._read(day, day))

    def between(self, first: date, last: date) -> Mapping[date, T]:
        """Return what the days from `first`, which is before all that is held, to `last` hold."""
        if self.until is None or first == last:
            return self._read(first, last)
        held, start = self._held, self.until + _DAY
        self._held, self.until = {}, None
        return {**held, **self._read(start, last)}
