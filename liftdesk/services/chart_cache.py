"""What was read or made stays: a change makes only what it touches be read or made again."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Hashable, Iterable, Mapping
from datetime import date
from typing import Generic, TypeVar

T = TypeVar("T")
Read = Callable[[date, date], Mapping[date, T]]
_MOST_DAYS = 40
"""Changed days above which everything is read again at once."""


class DayCache(Generic[T]):
    """Values by day, read as far as somebody asked for.

    Attributes:
        version: moves on whenever something was forgotten.
    """

    def __init__(self, read: Read[T]) -> None:
        """Make it; `read` returns what the days from one to another hold, both included."""
        self._read = read
        self._held: dict[date, T] = {}
        self._days: list[date] = []
        self._span: tuple[date, date] | None = None
        self._stale: set[date] = set()
        self.version = 0

    def between(self, first: date, last: date) -> list[T]:
        """Return the values of a span, oldest first."""
        self._fill(first, last)
        start, end = bisect_left(self._days, first), bisect_right(self._days, last)
        return [self._held[day] for day in self._days[start:end]]

    def items(self, first: date, last: date) -> list[tuple[date, T]]:
        """Return days and values of a span, oldest first."""
        self._fill(first, last)
        start, end = bisect_left(self._days, first), bisect_right(self._days, last)
        return [(day, self._held[day]) for day in self._days[start:end]]

    def forget(self, days: Iterable[date] | None = None) -> None:
        """Read these days again when they are asked for next; everything where None."""
        self.version += 1
        if days is not None:
            self._stale.update(days)
        if days is None or len(self._stale) > _MOST_DAYS:
            self._held, self._days, self._span = {}, [], None
            self._stale = set()

    def _fill(self, first: date, last: date) -> None:
        if self._span is None or first < self._span[0] or last > self._span[1]:
            wide = self._span or (first, last)
            self._span = (min(first, wide[0]), max(last, wide[1]))
            self._held = dict(self._read(*self._span))
            self._stale = set()
        elif self._stale:
            for day in self._stale:
                self._held.pop(day, None)
                if self._span[0] <= day <= self._span[1]:
                    self._held.update(self._read(day, day))
            self._stale = set()
        else:
            return
        self._days = sorted(self._held)


class Latest(Generic[T]):
    """What was made last for each name, made anew once its key is another."""

    def __init__(self, most: int) -> None:
        """Make it; of more than `most` names the one not asked for the longest is forgotten."""
        self._most = most
        self._made: dict[Hashable, tuple[Hashable, T]] = {}

    def of(self, name: Hashable, key: Hashable, make: Callable[[], T]) -> T:
        """Return what was made for a name and this key."""
        known = self._made.pop(name, None)
        if known is None or known[0] != key:
            known = key, make()
        self._made[name] = known
        if len(self._made) > self._most:
            del self._made[next(iter(self._made))]
        return known[1]
