"""The numbers behind the charts, kept between two looks and read anew where a change says so."""

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from functools import partial
from typing import Protocol

from liftdesk.domain.changes import Area, Change
from liftdesk.domain.training.exercises import Exercise, ExerciseId, Pattern
from liftdesk.domain.training.heart_trace import HeartTrace
from liftdesk.domain.training.lift_days import LiftDay, lift_day
from liftdesk.domain.training.sets import SessionId
from liftdesk.domain.training.weeks import monday_of, mondays
from liftdesk.domain.values import dataclass, replace
from liftdesk.domain.wellbeing.moods import Rating, smoothed, usual_range
from liftdesk.services.change_feed import ChangeFeed
from liftdesk.services.chart_cache import DayCache, Latest
from liftdesk.services.library import Library
from liftdesk.services.progress import Moods, Week
from liftdesk.store.chart_queries import ChartQueries, HeartSession
from liftdesk.store.progress_queries import DayRatings, ProgressQueries
from liftdesk.store.session_repo import SessionRepo

RATED = ("mood", "energy", "sleep")
"""What a check-in rates and a chart shows, by name."""
_MOST_RATED = 8
"""Spans, each with what is rated, of which charts ask by turns: those of two views, with room."""
_NO_SETS: Counter[Pattern] = Counter()


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartStores:
    """The parts of the store that charts read."""

    progress: ProgressQueries
    charts: ChartQueries
    sessions: SessionRepo


@dataclass(frozen=True, slots=True)
class SessionFeeling:
    """How one session felt before and after, -5 to 5."""

    day: date
    before: int
    after: int


class _Forgetful(Protocol):
    """A cache of whatever it holds."""

    version: int

    def forget(self, days: Iterable[date] | None = None) -> None:
        """Read these days again; everything where None."""
        ...


class ChartNumbers:
    """Answers what the charts ask; the same question again costs next to nothing."""

    def __init__(self, *, stores: ChartStores, library: Library, changes: ChangeFeed) -> None:
        self._stores, self._library, self._changes = stores, library, changes
        self._seen = changes.count
        charts, progress = stores.charts, stores.progress
        self._lifts: dict[ExerciseId, DayCache[LiftDay]] = {}
        self._known: list[Exercise] | None = None
        self._counts: Counter[ExerciseId] | None = None
        self._uncounted = set[ExerciseId]()
        self._first: tuple[date | None] | None = None
        self._ratings = DayCache(lambda a, b: {one.day: one for one in progress.ratings(a, b)})
        self._sessions = DayCache(self._read_sessions)
        self._cardio = DayCache(progress.cardio_seconds)
        self._weeks = DayCache(self._read_weeks)
        self._work = DayCache(charts.work)
        self._patterns = DayCache(self._read_patterns)
        self._feelings = DayCache(charts.feelings)
        self._session_notes = DayCache(charts.session_notes)
        self._check_in_notes = DayCache(charts.check_in_notes)
        self._rated = Latest[Moods](_MOST_RATED)
        self._notes = {
            with_moods: DayCache(partial(self._read_notes, with_moods=with_moods))
            for with_moods in (False, True)
        }
        self._felt = Latest[tuple[SessionFeeling, ...]](_MOST_RATED)
        self._self_checks = 0
        self._filled_in: list[str] | None = None

    def stamp(self, *areas: Area) -> tuple[int, ...]:
        """Return a stamp that differs once something of these areas has changed."""
        self._catch_up()
        caches: dict[Area, _Forgetful] = {
            Area.SETS: self._work,
            Area.SESSIONS: self._sessions,
            Area.CHECK_INS: self._ratings,
            Area.FEELINGS: self._feelings,
            Area.CARDIO: self._cardio,
        }
        return tuple(
            self._self_checks if area is Area.QUESTIONNAIRES else caches[area].version
            for area in areas
        )

    def lift_stamp(self, exercise_id: ExerciseId) -> int:
        """Return a stamp that differs once a set of this exercise has changed."""
        self._catch_up()
        return self._lift(exercise_id).version

    def lifts(self) -> list[Exercise]:
        """Return the exercises with a load and sets in the log, most sets first."""
        self._catch_up()
        if self._known is None:
            exercises = self._library.by_id()
            counts = self._set_counts()
            known = [(exercises.get(name), sets) for name, sets in counts.items() if sets > 0]
            loaded = [(one, sets) for one, sets in known if one is not None and one.estimates_1rm]
            self._known = [
                one for one, _ in sorted(loaded, key=lambda pair: (-pair[1], pair[0].id))
            ]
        return self._known

    def first_day(self) -> date | None:
        """Return the first day of anything the charts show, None in an empty diary."""
        self._catch_up()
        if self._first is None:
            self._first = (self._stores.progress.first_day(),)
        return self._first[0]

    def lift(self, exercise_id: ExerciseId, first: date, last: date) -> list[LiftDay]:
        """Return one lift's days of a span, oldest first."""
        self._catch_up()
        return self._lift(exercise_id).between(first, last)

    def moods(self, first: date, last: date, rated: str = "mood") -> Moods:
        """Return the ratings of a span, of one of `RATED`; the line also looks a week back."""
        self._catch_up()
        moods = self._rated.of(
            (first, last, rated), self._ratings.version, lambda: self._moods(first, last, rated)
        )
        return replace(moods, training_days=tuple(self.strength_days(first, last)))

    def _moods(self, first: date, last: date, rated: str) -> Moods:
        days = self._ratings.between(first - timedelta(weeks=1), last)
        found = [
            Rating(one.day, value) for one in days if (value := _rating(one, rated)) is not None
        ]
        inside = tuple(rating for rating in found if rating.day >= first)
        pieces = (tuple(r for r in piece if r.day >= first) for piece in smoothed(found))
        return Moods(
            ratings=inside,
            line=tuple(piece for piece in pieces if piece),
            usual=usual_range([rating.value for rating in inside]),
            training_days=(),
        )

    def strength_days(self, first: date, last: date) -> list[date]:
        """Return the training days with a strength session, oldest first."""
        self._catch_up()
        return [day for day, _ in self._sessions.items(first, last)]

    def weeks(self, first: date, last: date) -> list[Week]:
        """Return the ISO weeks that touch a span, empty ones too, oldest first."""
        self._catch_up()
        return self._weeks.between(monday_of(first), monday_of(last))

    def pattern_sets(self, first: date, last: date) -> dict[date, Counter[Pattern]]:
        """Return sets by movement pattern of the ISO weeks that touch a span, by Monday.

        They are the caller's to read alone.
        """
        self._catch_up()
        begin, end = monday_of(first), monday_of(last)
        found = dict.fromkeys(mondays(begin, end), _NO_SETS)
        found.update(self._patterns.items(begin, end))
        return found

    def feelings(self, first: date, last: date) -> tuple[SessionFeeling, ...]:
        """Return how the sessions of a span felt, those rated before and after, oldest first."""
        self._catch_up()
        return self._felt.of(
            (first, last),
            self._feelings.version,
            lambda: tuple(
                SessionFeeling(day, before, after)
                for day, rated in self._feelings.items(first, last)
                for before, after in rated
            ),
        )

    def notes(self, first: date, last: date, *, with_moods: bool) -> Mapping[date, str]:
        """Return the notes of sessions, and with moods of check-ins, by day, " / " between."""
        self._catch_up()
        return dict(self._notes[with_moods].items(first, last))

    def _read_notes(self, first: date, last: date, *, with_moods: bool) -> dict[date, str]:
        found: dict[date, list[str]] = {}
        for day, notes in self._session_notes.items(first, last):
            found.setdefault(day, []).extend(notes)
        for day, notes in self._check_in_notes.items(first, last) if with_moods else ():
            found.setdefault(day, []).extend(notes)
        return {day: " / ".join(notes) for day, notes in found.items()}

    def self_checks(self) -> list[str]:
        """Return the ids of the instruments that were ever filled in."""
        self._catch_up()
        if self._filled_in is None:
            self._filled_in = self._stores.charts.self_checks()
        return self._filled_in

    def heart_sessions(self) -> list[HeartSession]:
        """Return the sessions with a heart trace, newest first."""
        return self._stores.charts.heart_sessions()

    def hearts(self, session_id: SessionId) -> list[HeartTrace]:
        """Return a session's heart traces, in the order they were measured."""
        return self._stores.sessions.hearts([session_id])

    def _lift(self, exercise_id: ExerciseId) -> DayCache[LiftDay]:
        if exercise_id not in self._lifts:
            self._lifts[exercise_id] = DayCache(lambda a, b: self._read_lift(exercise_id, a, b))
        return self._lifts[exercise_id]

    def _read_lift(self, exercise_id: ExerciseId, first: date, last: date) -> dict[date, LiftDay]:
        efforts = self._stores.charts.efforts(exercise_id, first, last)
        return {day: lift_day(day, sets) for day, sets in efforts.items()}

    def _read_sessions(self, first: date, last: date) -> Mapping[date, tuple[bool, ...]]:
        found: dict[date, tuple[bool, ...]] = {}
        for day, is_short in self._stores.progress.strength_sessions(first, last):
            found[day] = (*found.get(day, ()), is_short)
        return found

    def _read_weeks(self, first: date, last: date) -> dict[date, Week]:
        """Return the weeks from one Monday to another, empty ones too."""
        last += timedelta(days=6)
        sessions, short, seconds = Counter[date](), Counter[date](), Counter[date]()
        for day, found in self._sessions.items(first, last):
            monday = monday_of(day)
            sessions[monday] += len(found)
            short[monday] += sum(found)
        for day, amount in self._cardio.items(first, last):
            seconds[monday_of(day)] += amount
        return {
            monday: Week(
                monday=monday,
                sessions=sessions[monday],
                short=short[monday],
                minutes=round(seconds[monday] / 60),
            )
            for monday in mondays(first, last)
        }

    def _read_patterns(self, first: date, last: date) -> dict[date, Counter[Pattern]]:
        """Return sets by movement pattern of the weeks from one Monday to another."""
        exercises = self._library.by_id()
        found: dict[date, Counter[Pattern]] = {}
        for day, work in self._work.items(first, last + timedelta(days=6)):
            week = found.setdefault(monday_of(day), Counter())
            for one in work:
                if one.exercise_id in exercises:
                    week[exercises[one.exercise_id].pattern] += one.sets
        return found

    def _set_counts(self) -> Counter[ExerciseId]:
        if self._counts is None:
            trained = self._stores.progress.exercises_trained()
            self._counts = Counter({one.exercise_id: one.sets for one in trained})
            self._uncounted.clear()
        while self._uncounted:
            name = self._uncounted.pop()
            self._counts[name] = self._stores.charts.sets_of(name)
        return self._counts

    def _catch_up(self) -> None:
        """Forget what the changes since the last answer have made untrue."""
        if self._seen == self._changes.count:
            return
        new = self._changes.since(self._seen)
        self._seen = self._changes.count
        if new is None:
            new = [Change(frozenset(Area))]
        for change in new:
            self._apply(change)

    def _apply(self, change: Change) -> None:
        days = change.days or None
        by_area: dict[Area, tuple[_Forgetful, ...]] = {
            Area.SETS: (self._work,),
            Area.SESSIONS: (self._sessions, self._session_notes, *self._notes.values()),
            Area.CARDIO: (self._cardio,),
            Area.CHECK_INS: (self._ratings, self._check_in_notes, self._notes[True]),
            Area.FEELINGS: (self._feelings,),
        }
        for area in change.areas:
            for cache in by_area.get(area, ()):
                cache.forget(days)
        weeks = days and {monday_of(day) for day in days}
        if Area.SETS in change.areas:
            self._patterns.forget(weeks)
        if change.areas & {Area.SESSIONS, Area.CARDIO}:
            self._weeks.forget(weeks)
        if change.areas & {Area.SESSIONS, Area.CHECK_INS}:
            self._first = None
        if Area.QUESTIONNAIRES in change.areas:
            self._self_checks += 1
            self._filled_in = None
        if change.areas & {Area.SETS, Area.EXERCISES}:
            self._forget_lifts(change, days)

    def _forget_lifts(self, change: Change, days: frozenset[date] | None) -> None:
        for name, cache in self._lifts.items():
            if not change.exercises or name in change.exercises:
                cache.forget(days)
        before = self._known
        self._known = None
        if Area.EXERCISES in change.areas or not change.exercises or self._counts is None:
            self._counts = None
            self._work.forget()
            self._patterns.forget()
            return
        counts, has_sets = self._counts, self._stores.charts.has_sets
        there = {name: has_sets(name) for name in change.exercises}
        if all(is_there and counts[name] > 0 for name, is_there in there.items()):
            self._known = before  # the same lifts; their order may wait for another start
        for name, is_there in there.items():
            counts[name] = int(is_there)  # how many is counted once somebody asks
        self._uncounted.update(there)


def _rating(one: DayRatings, rated: str) -> float | None:
    return {"mood": one.mood, "energy": one.energy, "sleep": one.sleep}[rated]
