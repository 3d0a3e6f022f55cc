"""Progress: the numbers behind the charts, read as aggregates for a span of days."""

from collections import defaultdict
from datetime import date, timedelta

from liftdesk.domain.training.exercises import Exercise, ExerciseId
from liftdesk.domain.training.lift_days import LiftDay, SetDone, lift_day
from liftdesk.domain.training.weeks import monday_of, mondays
from liftdesk.domain.values import dataclass
from liftdesk.domain.wellbeing.moods import Rating, smoothed, usual_range
from liftdesk.services.library import Library
from liftdesk.store.progress_queries import ProgressQueries


@dataclass(frozen=True, slots=True, kw_only=True)
class Moods:
    """Ratings of a span: one a day, the seven-day line in pieces, the usual range of the span."""

    ratings: tuple[Rating, ...]
    line: tuple[tuple[Rating, ...], ...]
    usual: tuple[float, float] | None
    training_days: tuple[date, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Week:
    """One ISO week: strength sessions, those of them that were short, easy-cardio minutes."""

    monday: date
    sessions: int
    short: int
    minutes: int


class Progress:
    """Answers what the charts ask."""

    def __init__(self, *, queries: ProgressQueries, library: Library) -> None:
        self._queries = queries
        self._library = library

    def lifts(self) -> list[Exercise]:
        """Return the exercises with a load and sets in the log, most sets first."""
        known = self._library.by_id()
        trained = (known.get(one.exercise_id) for one in self._queries.exercises_trained())
        return [exercise for exercise in trained if exercise is not None and exercise.estimates_1rm]

    def first_day(self) -> date | None:
        """Return the first day of anything the charts show, None in an empty diary."""
        return self._queries.first_day()

    def lift(self, exercise_id: ExerciseId, first: date, last: date) -> list[LiftDay]:
        """Return one lift's days of a span, oldest first."""
        by_day: dict[date, list[SetDone]] = defaultdict(list)
        for one in self._queries.sets_for_curve(exercise_id, first, last):
            by_day[one.day].append((one.grams, one.reps, one.rir))
        return [lift_day(day, sets) for day, sets in sorted(by_day.items())]

    def moods(self, first: date, last: date) -> Moods:
        """Return the mood ratings of a span; the line also looks a week back before it."""
        found = [
            Rating(one.day, one.mood)
            for one in self._queries.ratings(first - timedelta(weeks=1), last)
            if one.mood is not None
        ]
        inside = tuple(rating for rating in found if rating.day >= first)
        pieces = (tuple(r for r in piece if r.day >= first) for piece in smoothed(found))
        return Moods(
            ratings=inside,
            line=tuple(piece for piece in pieces if piece),
            usual=usual_range([rating.value for rating in inside]),
            training_days=tuple(self._queries.strength_days(first, last)),
        )

    def weeks(self, first: date, last: date) -> list[Week]:
        """Return the ISO weeks that touch a span, empty ones too, oldest first."""
        begin, end = monday_of(first), monday_of(last) + timedelta(days=6)
        sessions: dict[date, list[bool]] = defaultdict(list)
        for day, is_short in self._queries.strength_sessions(begin, end):
            sessions[monday_of(day)].append(is_short)
        seconds: dict[date, int] = defaultdict(int)
        for day, amount in self._queries.cardio_seconds(begin, end).items():
            seconds[monday_of(day)] += amount
        return [
            Week(
                monday=monday,
                sessions=len(sessions[monday]),
                short=sum(sessions[monday]),
                minutes=round(seconds[monday] / 60),
            )
            for monday in mondays(begin, end)
        ]

    def feeling_changes(self, first: date, last: date) -> list[int]:
        """Return, for each session rated before and after, how much higher the rating after was."""
        return self._queries.feeling_changes(first, last)
