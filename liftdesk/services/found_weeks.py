"""What a search found as weeks of the list, a page at a time, both ways."""

from datetime import date, timedelta

from liftdesk.domain.training.entries import Wanted
from liftdesk.domain.training.search import Hit, Query
from liftdesk.domain.training.weeks import monday_of
from liftdesk.domain.training.wins import Win
from liftdesk.domain.values import dataclass
from liftdesk.services.diary import DiaryDay, DiaryWeek
from liftdesk.services.finding import Finding, FoundEntry, Match

_PAGE = 12
"""Weeks of a page."""


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
    """Reads a window of what was found; the search itself runs once."""

    def __init__(self, finding: Finding, text: str, wanted: Wanted) -> None:
        self._finding, self._hits = finding, finding.search(text, wanted=wanted)
        self.query: Query = self._hits.query
        self._start = self._end = 0

    @property
    def total(self) -> int:
        """How much was found; in a long diary counting it takes longer than showing the first."""
        return len(self._hits.matches.rows)

    @property
    def least(self) -> int:
        """How much was found at least; that is the total where it `is_counted`."""
        return self._hits.matches.least

    @property
    def is_counted(self) -> bool:
        """Whether everything that was found is counted already."""
        return self._hits.matches.is_counted

    @property
    def is_done(self) -> bool:
        """Whether nothing older is left."""
        return self._hits.matches.day(self._end) is None

    @property
    def is_newest(self) -> bool:
        """Whether nothing newer is left."""
        return self._start == 0

    @property
    def oldest(self) -> date | None:
        """The oldest day of what was found, None where nothing was."""
        return self._hits.matches.day(self.total - 1) if self.total else None

    def begin_at(self, day: date) -> None:
        """Forget what was read, and begin with the week of a day, or the next one before it."""
        sunday = monday_of(day) + timedelta(days=6)
        self._start = self._end = self._hits.matches.place_of(sunday)

    def more(self) -> list[DiaryWeek]:
        """Return the next weeks with something in them, [] once there are none."""
        start, self._end = self._end, self._hits.matches.after(self._end, _PAGE)
        return self._weeks(start, self._end)

    def newer(self) -> list[DiaryWeek]:
        """Return the weeks after the window with something in them, newest first."""
        end, self._start = self._start, self._hits.matches.before(self._start, _PAGE)
        return self._weeks(self._start, end)

    def back_to(self, day: date) -> list[DiaryWeek]:
        """Return all that was found down to the week of a day; [] where it was read already."""
        monday = max(monday_of(day), date.min + timedelta(days=1))
        end = self._hits.matches.place_of(monday - timedelta(days=1))
        start, self._end = self._end, max(self._end, end)
        return self._weeks(start, self._end)

    def keep(self, newest: date, oldest: date) -> None:
        """Let go of what was read besides the weeks from the Monday `newest` back to `oldest`."""
        self._start = self._hits.matches.place_of(newest + timedelta(days=6))
        self._end = self._hits.matches.place_of(oldest - timedelta(days=1))

    def found(self) -> list[Match]:
        """Return everything that was found, newest first."""
        return self._hits.matches.between(0, self.total)

    def lines(self) -> list[DiaryDay]:
        """Return the lines of everything that was found, newest first; it reads them all."""
        return [day for week in self._weeks(0, self.total) for day in week.days]

    def _weeks(self, start: int, end: int) -> list[DiaryWeek]:
        return [
            DiaryWeek(monday=week.monday, days=tuple(_day(entry) for entry in week.entries))
            for week in self._finding.weeks(self._hits, start, end)
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
