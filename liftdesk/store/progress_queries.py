"""Totals and curves, read as aggregates straight from the indexes."""

from datetime import date

from liftdesk.domain.training.exercises import ExerciseId
from liftdesk.domain.values import dataclass
from liftdesk.store.database import Database


@dataclass(frozen=True, slots=True)
class TrainedExercise:
    """One exercise of the log: number of sets, first and last training day."""

    exercise_id: ExerciseId
    sets: int
    first: date
    last: date


@dataclass(frozen=True, slots=True)
class LoadedSet:
    """One set that counts, with repetitions: grams (None without a load), RIR where said."""

    day: date
    grams: int | None
    reps: int
    rir: float | None


@dataclass(frozen=True, slots=True)
class DayRatings:
    """Mean ratings of one training day, None where nothing was said."""

    day: date
    mood: float | None
    energy: float | None
    sleep: float | None


class ProgressQueries:
    """Reads what the charts and the summary show."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def counts(self) -> dict[str, int]:
        """Return how many sessions, sets, cardio bouts, check-ins and feelings there are."""
        tables = {
            "sessions": "session",
            "sets": "set_entry",
            "cardio": "cardio_bout",
            "check_ins": "check_in",
            "feelings": "feeling",
        }
        return {
            name: int(self._database.scalar(f"SELECT count(*) FROM {table}"))  # noqa: S608 - our schema
            for name, table in tables.items()
        }

    def is_empty(self) -> bool:
        """Return whether there is neither a session nor a check-in."""
        return not self._database.scalar(
            "SELECT EXISTS (SELECT 1 FROM session) OR EXISTS (SELECT 1 FROM check_in)"
        )

    def last_day(self, *, before: date) -> date | None:
        """Return the newest training day before that day with a session or a check-in."""
        found = self._database.scalar(
            "SELECT max(day) FROM"
            " (SELECT max(training_day) AS day FROM session WHERE training_day < ?"
            " UNION ALL SELECT max(training_day) FROM check_in WHERE training_day < ?)",
            (before.isoformat(), before.isoformat()),
        )
        return None if found is None else date.fromisoformat(str(found))

    def exercises_trained(self) -> list[TrainedExercise]:
        """Return the exercises with sets, most sets first."""
        # Lift by lift along an index: a quarter of what grouping all sets takes.
        found = self._database.rows(
            "SELECT id, (SELECT count(*) FROM set_entry WHERE exercise_id = exercise.id),"
            " (SELECT min(training_day) FROM set_entry WHERE exercise_id = exercise.id),"
            " (SELECT max(training_day) FROM set_entry WHERE exercise_id = exercise.id)"
            " FROM exercise"
            " WHERE EXISTS (SELECT 1 FROM set_entry WHERE exercise_id = exercise.id)"
            " ORDER BY 2 DESC, id"
        )
        return [
            TrainedExercise(row[0], row[1], date.fromisoformat(row[2]), date.fromisoformat(row[3]))
            for row in found
        ]

    def sets_for_curve(
        self, exercise_id: ExerciseId, first: date = date.min, last: date = date.max
    ) -> list[LoadedSet]:
        """Return one exercise's sets with repetitions, warm-ups left out, oldest first."""
        found = self._database.rows(
            "SELECT training_day, load_grams, reps, rir FROM set_entry WHERE exercise_id = ?"
            " AND training_day BETWEEN ? AND ? AND kind <> 'warm_up' AND reps IS NOT NULL"
            " ORDER BY training_day",
            (exercise_id, first.isoformat(), last.isoformat()),
        )
        return [LoadedSet(date.fromisoformat(row[0]), row[1], row[2], row[3]) for row in found]

    def working_sets(self, first: date, last: date) -> dict[date, int]:
        """Return how many sets each training day has, warm-ups left out."""
        found = self._database.rows(
            "SELECT training_day, count(*) FROM set_entry WHERE kind <> 'warm_up'"
            " AND training_day BETWEEN ? AND ? GROUP BY training_day ORDER BY training_day",
            (first.isoformat(), last.isoformat()),
        )
        return {date.fromisoformat(row[0]): int(row[1]) for row in found}

    def ratings(self, first: date, last: date) -> list[DayRatings]:
        """Return each day's mean ratings, oldest first."""
        found = self._database.rows(
            "SELECT training_day, avg(mood), avg(energy), avg(sleep) FROM check_in"
            " WHERE training_day BETWEEN ? AND ? GROUP BY training_day ORDER BY training_day",
            (first.isoformat(), last.isoformat()),
        )
        return [DayRatings(date.fromisoformat(row[0]), row[1], row[2], row[3]) for row in found]

    def cardio_seconds(self, first: date, last: date) -> dict[date, int]:
        """Return seconds of easy cardio by training day."""
        found = self._database.rows(
            "SELECT training_day, sum(seconds) FROM cardio_bout"
            " WHERE training_day BETWEEN ? AND ? GROUP BY training_day",
            (first.isoformat(), last.isoformat()),
        )
        return {date.fromisoformat(row[0]): int(row[1]) for row in found}

    def strength_days(self, first: date, last: date) -> list[date]:
        """Return the training days with a strength session, oldest first."""
        found = self._database.rows(
            "SELECT DISTINCT training_day FROM session WHERE kind = 'strength'"
            " AND training_day BETWEEN ? AND ? ORDER BY training_day",
            (first.isoformat(), last.isoformat()),
        )
        return [date.fromisoformat(row[0]) for row in found]

    def strength_sessions(self, first: date, last: date) -> list[tuple[date, bool]]:
        """Return each strength session's training day and whether it was short, oldest first."""
        found = self._database.rows(
            "SELECT training_day, is_short FROM session WHERE kind = 'strength'"
            " AND training_day BETWEEN ? AND ? ORDER BY training_day",
            (first.isoformat(), last.isoformat()),
        )
        return [(date.fromisoformat(row[0]), bool(row[1])) for row in found]

    def first_day(self) -> date | None:
        """Return the earliest training day of a session or a check-in, None without either."""
        found = self._database.scalar(
            "SELECT min(day) FROM (SELECT min(training_day) AS day FROM session"
            " UNION ALL SELECT min(training_day) FROM check_in)"
        )
        return None if found is None else date.fromisoformat(found)

    def feeling_changes(self, first: date, last: date) -> list[int]:
        """Return after minus before, of each session rated at both moments, oldest first."""
        found = self._database.rows(
            "SELECT later.valence - earlier.valence FROM feeling AS earlier"
            " JOIN feeling AS later ON later.session_id = earlier.session_id"
            " WHERE earlier.moment = 'before' AND later.moment = 'after'"
            " AND earlier.training_day BETWEEN ? AND ? ORDER BY earlier.training_day",
            (first.isoformat(), last.isoformat()),
        )
        return [int(row[0]) for row in found]
