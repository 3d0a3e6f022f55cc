"""What the charts read besides totals: sets, work, feelings and notes by day, heart traces."""

from datetime import date

from liftdesk.domain.training.exercises import ExerciseId
from liftdesk.domain.training.sets import SessionId
from liftdesk.domain.values import dataclass
from liftdesk.store.database import Database

WORK = """
SELECT s.training_day, s.exercise_id, count(*), sum(s.load_grams * s.reps)
FROM exercise AS e CROSS JOIN set_entry AS s INDEXED BY set_entry_curve
  ON s.exercise_id = e.id AND s.training_day BETWEEN ?1 AND ?2
WHERE s.kind <> 'warm_up' GROUP BY s.exercise_id, s.training_day"""
"""Exercise by exercise, so that a span of weeks reads those weeks and not all sets there are."""
CURVE = """
SELECT training_day, load_grams, reps, rir FROM set_entry
WHERE exercise_id = ? AND training_day BETWEEN ? AND ?
  AND kind <> 'warm_up' AND reps IS NOT NULL ORDER BY training_day"""

Efforts = list[tuple[int | None, int, float | None]]
"""Sets of one day: grams (None without a load), repetitions, those in reserve where said."""


@dataclass(frozen=True, slots=True)
class DayWork:
    """One exercise on one day, warm-ups left out: number of sets, grams times repetitions."""

    exercise_id: ExerciseId
    sets: int
    volume: int


@dataclass(frozen=True, slots=True)
class HeartSession:
    """A session with a heart trace."""

    id: SessionId
    day: date
    name: str


class ChartQueries:
    """Reads spans of training days, both ends included."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def efforts(self, exercise_id: ExerciseId, first: date, last: date) -> dict[date, Efforts]:
        """Return one exercise's sets with repetitions by day, warm-ups left out, oldest first."""
        found: dict[str, Efforts] = {}
        days = (first.isoformat(), last.isoformat())
        for day, grams, reps, rir in self._database.rows(CURVE, (exercise_id, *days)):
            if day in found:
                found[day].append((grams, reps, rir))
            else:
                found[day] = [(grams, reps, rir)]
        return {date.fromisoformat(day): sets for day, sets in found.items()}

    def work(self, first: date, last: date) -> dict[date, list[DayWork]]:
        """Return what was done of every exercise by day."""
        found: dict[str, list[DayWork]] = {}
        for day, exercise_id, sets, volume in self._database.rows(
            WORK, (first.isoformat(), last.isoformat())
        ):
            found.setdefault(day, []).append(DayWork(exercise_id, sets, volume or 0))
        return {date.fromisoformat(day): work for day, work in found.items()}

    def sets_of(self, exercise_id: ExerciseId) -> int:
        """Return how many sets of an exercise there are."""
        return int(
            self._database.scalar(
                "SELECT count(*) FROM set_entry WHERE exercise_id = ?", (exercise_id,)
            )
        )

    def has_sets(self, exercise_id: ExerciseId) -> bool:
        """Return whether an exercise has any set."""
        return bool(
            self._database.scalar(
                "SELECT EXISTS (SELECT 1 FROM set_entry WHERE exercise_id = ?)", (exercise_id,)
            )
        )

    def feelings(self, first: date, last: date) -> dict[date, list[tuple[int, int]]]:
        """Return (before, after) of the sessions rated at both moments, by day."""
        found: dict[date, list[tuple[int, int]]] = {}
        for day, before, after in self._database.rows(
            "SELECT s.training_day, earlier.valence, later.valence FROM session AS s"
            " JOIN feeling AS earlier ON earlier.session_id = s.id AND earlier.moment = 'before'"
            " JOIN feeling AS later ON later.session_id = s.id AND later.moment = 'after'"
            " WHERE s.training_day BETWEEN ? AND ? ORDER BY s.training_day, s.started_ms",
            (first.isoformat(), last.isoformat()),
        ):
            found.setdefault(date.fromisoformat(day), []).append((before, after))
        return found

    def session_notes(self, first: date, last: date) -> dict[date, list[str]]:
        """Return the notes of sessions by day."""
        return self._notes("session", "started_ms", first, last)

    def check_in_notes(self, first: date, last: date) -> dict[date, list[str]]:
        """Return the notes of check-ins by day."""
        return self._notes("check_in", "at_ms", first, last)

    def self_checks(self) -> list[str]:
        """Return the instruments that were ever filled in."""
        found = self._database.rows("SELECT DISTINCT instrument FROM questionnaire ORDER BY 1")
        return [row[0] for row in found]

    def heart_sessions(self) -> list[HeartSession]:
        """Return the sessions with a heart trace, newest first."""
        found = self._database.rows(
            "SELECT id, training_day, name FROM session WHERE id IN"
            " (SELECT session_id FROM heart_rate_bout) ORDER BY started_ms DESC, id DESC"
        )
        return [HeartSession(row[0], date.fromisoformat(row[1]), row[2]) for row in found]

    def _notes(self, table: str, order: str, first: date, last: date) -> dict[date, list[str]]:
        found: dict[date, list[str]] = {}
        for day, note in self._database.rows(
            f"SELECT training_day, note FROM {table} WHERE note <> ''"  # noqa: S608 - our schema
            f" AND training_day BETWEEN ? AND ? ORDER BY training_day, {order}",
            (first.isoformat(), last.isoformat()),
        ):
            found.setdefault(date.fromisoformat(day), []).append(note)
        return found
