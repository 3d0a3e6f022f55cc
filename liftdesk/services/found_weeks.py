"""What a search found as weeks of the list, a page at a time, newest first."""

from dataclasses import dataclass
from datetime import date

from liftdesk.domain.training.entries import Wanted
from liftdesk.domain.training.search import Hit, Query
from liftdesk.domain.training.wins import Win
from liftdesk.services.diary import DiaryDay, DiaryWeek
from liftdesk.services.finding import Finding, Found, FoundEntry

_LATER_WEEKS, _MOST_WEEKS = 26, 520
"""Weeks of each page after the first, and those read at once where the list goes back to a day:
each window is searched anew, so fewer and larger ones are quicker."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundDay(DiaryDay):
    """One line of what was found, with the texts in which the words stand.

    `win` is what one can do now, where that is what was found.
    """

    win: Win | None = None
    hits: tuple[Hit, ...] = ()

    @property
    def is_rest(self) -> bool:
        """Nothing that was found is a day without an entry."""
        return False


class FoundWeeks:
    """Reads one window of what was found after the other."""

    def __init__(self, finding: Finding, text: str, wanted: Wanted) -> None:
        self._finding, self._text, self._wanted = finding, text, wanted
        self._older: date | None = None
        self._first: Found | None = finding.find(text, wanted=wanted)
        self.query: Query = self._first.query
        self.total: int = self._first.total
        self._is_done = False

    @property
    def is_done(self) -> bool:
        """Whether everything that was found was read."""
        return self._is_done

    def more(self) -> list[DiaryWeek]:
        """Return the next weeks with something in them, [] once there are none."""
        return [] if self._is_done else self._read(_LATER_WEEKS)

    def back_to(self, day: date) -> list[DiaryWeek]:
        """Return all that was found down to a day."""
        found: list[DiaryWeek] = []
        while not self._is_done and (self._older is None or self._older >= day):
            found += self._read(_MOST_WEEKS)
        return found

    def _read(self, weeks: int) -> list[DiaryWeek]:
        found, self._first = self._first, None
        if found is None:
            found = self._finding.find(
                self._text, newest=self._older, weeks=weeks, wanted=self._wanted
            )
        self._older, self._is_done = found.older, found.older is None
        return [
            DiaryWeek(monday=week.monday, days=tuple(_day(entry) for entry in week.entries))
            for week in found.weeks
        ]


def _day(found: FoundEntry) -> FoundDay:
    return FoundDay(
        day=found.day,
        entry=found.entry,
        check_in=found.check_in,
        self_check=found.questionnaire,
        win=found.win,
        hits=found.hits,
    )
