"""The diary as History shows it: weeks of entries and rest days, and one session in detail."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, timedelta
from itertools import groupby

from liftdesk.domain.training.entries import Entry, Totals, Wanted
from liftdesk.domain.training.exercises import Exercise
from liftdesk.domain.training.pain import Pain
from liftdesk.domain.training.sessions import SessionDetail, SessionKind
from liftdesk.domain.training.sets import LoggedSet, SessionId
from liftdesk.domain.training.strength import OneRepMax, best_estimate
from liftdesk.domain.training.weeks import monday_of
from liftdesk.domain.values import dataclass, replace
from liftdesk.domain.wellbeing.check_ins import CheckIn
from liftdesk.domain.wellbeing.questionnaires import FilledId, Result
from liftdesk.services.library import Library
from liftdesk.services.preferences import Preferences
from liftdesk.services.questionnaires import Questionnaires
from liftdesk.store.coach_repo import CoachRepo
from liftdesk.store.history_queries import HistoryQueries
from liftdesk.store.session_repo import SessionRepo

WEEKS_A_PAGE = 6
EVERYTHING = Wanted(check_ins=True, self_checks=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class DiaryDay:
    """One line of the list: an entry, a check-in, a self-check, or (with none) a day of rest."""

    day: date
    entry: Entry | None = None
    check_in: CheckIn | None = None
    self_check: Result | None = None

    @property
    def is_rest(self) -> bool:
        """Whether it is a day of rest that nobody had to write down."""
        return self.entry is None and self.check_in is None and self.self_check is None


@dataclass(frozen=True, slots=True, kw_only=True)
class DiaryWeek:
    """One week of the list, newest day first."""

    monday: date
    days: tuple[DiaryDay, ...]

    @property
    def strength(self) -> int:
        """Strength sessions of the week."""
        return sum(1 for d in self.days if d.entry and d.entry.kind is SessionKind.STRENGTH)

    @property
    def cardio_minutes(self) -> int:
        """Easy-cardio minutes of the week."""
        return sum(d.entry.cardio_minutes for d in self.days if d.entry)


@dataclass(frozen=True, slots=True, kw_only=True)
class LiftDone:
    """One exercise of a session: its sets in order and the estimate they give."""

    exercise: Exercise
    sets: tuple[LoggedSet, ...]
    estimate: OneRepMax | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionView:
    """One session with its lifts in the order they were done, and the pain noted with them.

    `hides_mood`: how it felt is left out of `detail`, whether or not anything was said.
    """

    detail: SessionDetail
    lifts: tuple[LiftDone, ...]
    pain: tuple[tuple[Exercise, Pain], ...] = ()
    hides_mood: bool = False


class Diary:
    """Reads what was. While mood is hidden it leaves feelings, check-ins and self-checks out."""

    def __init__(  # noqa: PLR0913 - one name for each of what it reads
        self,
        *,
        queries: HistoryQueries,
        sessions: SessionRepo,
        library: Library,
        coach: CoachRepo,
        preferences: Preferences,
        questionnaires: Questionnaires,
    ) -> None:
        self._queries = queries
        self._questionnaires = questionnaires
        self._preferences = preferences
        self._coach = coach
        self._sessions = sessions
        self._library = library

    def totals(self) -> Totals:
        """Return the numbers of the heading."""
        return self._queries.totals()

    def import_formats(self) -> list[str]:
        """Return the formats that entries were imported from, by name."""
        return self._queries.import_formats()

    @property
    def is_empty(self) -> bool:
        """Whether there is no entry that a list could show."""
        return self.first() is None

    @property
    def hides_mood(self) -> bool:
        """Whether feelings and check-ins are left out."""
        return self._preferences.hides_mood

    def first(self, wanted: Wanted = EVERYTHING) -> date | None:
        """Return the oldest day that a list narrowed to `wanted` can have, None where none can."""
        said = []
        if wanted.check_ins and not self.hides_mood:
            said.append(self._queries.first_check_in())
        if wanted.self_checks and not self.hides_mood:
            said.append(self._questionnaires.first_day())
        days = (self._queries.first_day(), *said)
        return min((day for day in days if day is not None), default=None)

    def weeks(
        self, newest: date, count: int, wanted: Wanted, *, today: date | None = None
    ) -> list[DiaryWeek]:
        """Return `count` weeks up to the day `newest`, newest first.

        Days before `today` (`newest` unless told) without an entry are rest days, unless the list
        is narrowed. A narrowed list leaves out weeks without an entry.
        """
        earliest = self.first(wanted)
        trained = self._queries.first_day()
        if earliest is None:
            return []
        last_rest = (newest if today is None else today) - timedelta(days=1)
        first = max(monday_of(newest) - timedelta(weeks=count - 1), monday_of(earliest))
        shown = self._days(first, newest, wanted)
        is_resting = SessionKind.REST in wanted.kinds and not wanted.is_narrow
        is_resting = is_resting and trained is not None
        rest_from = max(first, trained or first)
        rest_days = _span(rest_from, min(newest, last_rest)) if is_resting else []
        for day in rest_days:
            if not any(one.entry for one in shown[day]):
                shown[day].insert(0, DiaryDay(day=day))
        by_week: dict[date, list[DiaryDay]] = defaultdict(list)
        for day in sorted((day for day, here in shown.items() if here), reverse=True):
            by_week[monday_of(day)] += shown[day]
        return [DiaryWeek(monday=monday, days=tuple(days)) for monday, days in by_week.items()]

    def _days(self, first: date, last: date, wanted: Wanted) -> dict[date, list[DiaryDay]]:
        """Return the entries of each day, then its check-ins."""
        shown: dict[date, list[DiaryDay]] = defaultdict(list)
        hides = self.hides_mood
        for entry in self._queries.entries(first, last, wanted):
            kept = replace(entry, before=None, after=None) if hides else entry
            shown[entry.day].append(DiaryDay(day=entry.day, entry=kept))
        if hides:
            return shown
        for check_in in self._queries.check_ins(first, last, wanted):
            shown[check_in.day].append(DiaryDay(day=check_in.day, check_in=check_in))
        for result in self._self_checks(first, last, wanted):
            shown[result.filled.day].append(DiaryDay(day=result.filled.day, self_check=result))
        return shown

    def _self_checks(self, first: date, last: date, wanted: Wanted) -> list[Result]:
        """Return the questionnaires of days, newest first; none where words or a lift are asked."""
        if not wanted.self_checks or wanted.is_narrow:
            return []
        return self._questionnaires.between(first, last)[::-1]

    def self_check(self, filled_id: FilledId) -> Result | None:
        """Return one questionnaire with the change since the one before it; None where gone."""
        return None if self.hides_mood else self._questionnaires.result(filled_id)

    def session(self, session_id: SessionId) -> SessionView | None:
        """Return one session, None where it was deleted."""
        detail = self._sessions.detail(session_id)
        if detail is None:
            return None
        exercises, day = self._library.by_id(), detail.session.day
        ordered = sorted(detail.sets, key=lambda s: s.position)
        order = list(dict.fromkeys(one.exercise_id for one in ordered))
        lifts = []
        for _, group in groupby(
            sorted(ordered, key=lambda s: order.index(s.exercise_id)), lambda s: s.exercise_id
        ):
            sets = tuple(group)
            exercise = exercises[sets[0].exercise_id]
            estimate = best_estimate(sets) if exercise.estimates_1rm else None
            lifts.append(LiftDone(exercise=exercise, sets=sets, estimate=estimate))
        pain = tuple(
            (exercises[one.exercise_id], one)
            for one in reversed(self._coach.pain(since=day, before=day + timedelta(days=1)))
            if one.session_id == session_id
        )
        hides = self.hides_mood
        return SessionView(
            detail=replace(detail, feelings=()) if hides else detail,
            lifts=tuple(lifts),
            pain=pain,
            hides_mood=hides,
        )

    def month(self, first: date) -> dict[date, str]:
        """Return what each day with an entry was, of the month that begins on `first`."""
        last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
        return self._queries.day_kinds(first, last)

    def year(self, year: int) -> dict[date, str]:
        """Return what each day with an entry was, of a year."""
        return self._queries.day_kinds(date(year, 1, 1), date(year, 12, 31))

    def exercises(self) -> list[Exercise]:
        """Return the exercises with sets in the diary, by name."""
        known = self._library.by_id()
        ids = self._queries.exercises_done()
        return sorted((known[i] for i in ids), key=lambda exercise: exercise.name.casefold())

    def lifts_of(self, ids: Sequence[SessionId]) -> list[Exercise]:
        """Return the exercises that these sessions have sets of, by name."""
        known, found = self._library.by_id(), self._sessions.exercises_of(ids)
        return sorted((known[i] for i in found), key=lambda exercise: exercise.name.casefold())

    def newest_on(self, day: date) -> SessionId | None:
        """Return the last entry of a day, None where there is none."""
        found = self._queries.entries(day, day, Wanted())
        return found[0].id if found else None


def _span(first: date, last: date) -> list[date]:
    return [first + timedelta(days=n) for n in range((last - first).days + 1)]
