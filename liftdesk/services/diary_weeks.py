"""The weeks of the diary a page at a time, both ways, so that thirty years open as one does."""

from datetime import date, timedelta

from liftdesk.domain.training.entries import Wanted
from liftdesk.domain.training.weeks import monday_of
from liftdesk.services.diary import WEEKS_A_PAGE, Diary, DiaryWeek

_MOST_AT_ONCE = 96
"""Where pages come empty, each looks twice as far as the one before, up to this."""
_WEEK = timedelta(weeks=1)


class DiaryWeeks:
    """Reads one page after the other, from today back, or both ways from a day it is begun at.

    A page is never empty before the end. What was read lies together: a window of weeks.
    """

    def __init__(self, diary: Diary, wanted: Wanted, today: date) -> None:
        self._diary, self._wanted, self._today = diary, wanted, today
        earliest = diary.first(wanted)
        self._last = None if earliest is None else monday_of(earliest)
        self._next = today
        """The newest day that was not read yet, of those older than the window."""
        self._above: date | None = None
        """The Monday after the window, None where the window goes on to today."""

    @property
    def is_done(self) -> bool:
        """Whether no earlier week is left."""
        return self._last is None or self._next < self._last

    @property
    def is_newest(self) -> bool:
        """Whether no later week is left."""
        return self._above is None

    @property
    def oldest(self) -> date | None:
        """The oldest day there can be, None without any."""
        return self._last

    def begin_at(self, day: date) -> None:
        """Forget what was read, and begin with the week of a day."""
        monday = monday_of(min(day, self._today))
        self._next = min(self._today, monday + timedelta(days=6))
        self._above = monday + _WEEK if monday + _WEEK <= self._today else None

    def more(self) -> list[DiaryWeek]:
        """Return the next weeks with something in them, [] once there are none."""
        count = WEEKS_A_PAGE
        while not self.is_done:
            found = self._read(count)
            if found:
                return found
            count = min(count * 2, _MOST_AT_ONCE)
        return []

    def newer(self) -> list[DiaryWeek]:
        """Return the weeks after the window with something in them, newest first."""
        count = WEEKS_A_PAGE
        while self._above is not None:
            newest = min(self._today, self._above + count * _WEEK - timedelta(days=1))
            weeks = (monday_of(newest) - self._above) // _WEEK + 1
            found = self._diary.weeks(newest, weeks, self._wanted, today=self._today)
            self._above = None if newest == self._today else self._above + count * _WEEK
            if found:
                return found
            count = min(count * 2, _MOST_AT_ONCE)
        return []

    def back_to(self, day: date) -> list[DiaryWeek]:
        """Return all the weeks down to the one of a day; [] where they were read already."""
        if self._last is None or self.is_done:
            return []
        weeks = (monday_of(self._next) - max(self._last, monday_of(day))) // _WEEK + 1
        return [] if weeks < 1 else self._read(weeks)

    def keep(self, newest: date, oldest: date) -> None:
        """Let go of what was read besides the weeks from the Monday `newest` back to `oldest`."""
        self._above = newest + _WEEK if newest + _WEEK <= self._today else None
        self._next = oldest - timedelta(days=1)

    def _read(self, count: int) -> list[DiaryWeek]:
        found = self._diary.weeks(self._next, count, self._wanted, today=self._today)
        self._next = monday_of(self._next) - timedelta(weeks=count - 1, days=1)
        return found
