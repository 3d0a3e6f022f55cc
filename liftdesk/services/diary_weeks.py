"""The weeks of the diary a page at a time, newest first, so that thirty years open as one does."""

from datetime import date, timedelta

from liftdesk.domain.training.entries import Wanted
from liftdesk.domain.training.weeks import monday_of
from liftdesk.services.diary import WEEKS_A_PAGE, Diary, DiaryWeek

_MOST_AT_ONCE = 96
"""Where pages come empty, each looks twice as far back as the one before, up to this."""


class DiaryWeeks:
    """Reads one page after the other; a page is never empty before the end."""

    def __init__(self, diary: Diary, wanted: Wanted, today: date) -> None:
        self._diary, self._wanted, self._today = diary, wanted, today
        earliest = diary.first(wanted)
        self._last = None if earliest is None else monday_of(earliest)
        self._next = today
        """The newest day that was not read yet."""

    @property
    def is_done(self) -> bool:
        """Whether no earlier week is left."""
        return self._last is None or self._next < self._last

    def reaches(self, day: date) -> bool:
        """Whether a day was read already."""
        return self._next < day

    def more(self) -> list[DiaryWeek]:
        """Return the next weeks with something in them, [] once there are none."""
        count = WEEKS_A_PAGE
        while not self.is_done:
            found = self._read(count)
            if found:
                return found
            count = min(count * 2, _MOST_AT_ONCE)
        return []

    def back_to(self, day: date) -> list[DiaryWeek]:
        """Return all the weeks down to the one of a day; [] where they were read already."""
        if self._last is None or self.is_done:
            return []
        weeks = (monday_of(self._next) - max(self._last, monday_of(day))).days // 7 + 1
        return [] if weeks < 1 else self._read(weeks)

    def _read(self, count: int) -> list[DiaryWeek]:
        found = self._diary.weeks(self._next, count, self._wanted, today=self._today)
        self._next = monday_of(self._next) - timedelta(weeks=count - 1, days=1)
        return found
