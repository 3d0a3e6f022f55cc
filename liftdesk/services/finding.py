"""Finding anything in the diary from one line of text."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from liftdesk.domain.training.entries import Entry, Wanted
from liftdesk.domain.training.search import Query, read
from liftdesk.domain.training.sessions import training_day
from liftdesk.domain.training.wins import Win
from liftdesk.domain.wellbeing.check_ins import CheckIn
from liftdesk.domain.wellbeing.questionnaires import Result
from liftdesk.services.diary import WEEKS_A_PAGE, Diary
from liftdesk.services.preferences import Preferences
from liftdesk.system.clock import Clock

EVERYTHING = Wanted(check_ins=True)


class Place(StrEnum):
    """Where a word was found."""

    NAME = "name"
    NOTE = "note"
    EXERCISE = "exercise"
    SET_NOTE = "set_note"
    CARDIO = "cardio"
    PAIN = "pain"
    TAG = "tag"
    SELF_CHECK = "self_check"
    WIN = "win"


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """One text in which words were found, and where: (start, end) of its signs, in order."""

    place: Place
    text: str
    spans: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundEntry:
    """One line of what was found: a session, a check-in, a filled questionnaire or a win.

    `hits` are the texts in which the words of the search stand; none where only dates or numbers
    were asked for.
    """

    day: date
    at: datetime
    entry: Entry | None = None
    check_in: CheckIn | None = None
    questionnaire: Result | None = None
    win: Win | None = None
    hits: tuple[Hit, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundWeek:
    """What was found in one week, newest first."""

    monday: date
    entries: tuple[FoundEntry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One window of what was found, newest week first.

    `query` says how the search was read; `total` counts everything found, also outside the window;
    `older` is the day to go on from (the newest day that is not shown yet), None at the end.
    """

    query: Query
    weeks: tuple[FoundWeek, ...] = field(default=())
    total: int = 0
    older: date | None = None


class Finding:
    """Searches sessions, check-ins, questionnaires and wins.

    While mood is hidden nothing of moods, feelings, check-ins and questionnaires is found.
    """

    def __init__(self, *, diary: Diary, preferences: Preferences, clock: Clock) -> None:
        self._diary = diary
        self._preferences = preferences
        self._clock = clock

    def read(self, text: str) -> Query:
        """Say how a search reads, without looking anything up."""
        today = training_day(self._clock.now())
        return read(text, today=today, unit=self._preferences.unit)

    def find(
        self,
        text: str,
        *,
        newest: date | None = None,
        weeks: int = WEEKS_A_PAGE,
        wanted: Wanted = EVERYTHING,
    ) -> Found:
        """Return what fits a search, a window of `weeks` weeks that have something in them.

        Args:
            text: what was typed; an empty text finds everything.
            newest: the newest day of the window; None for the newest there is. Give `Found.older`
                for the next window.
            weeks: how many weeks.
            wanted: what the list is narrowed to besides; its own text is not looked at.
        """
        return Found(query=self.read(text))
