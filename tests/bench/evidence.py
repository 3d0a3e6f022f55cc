"""How long it takes to find every best in twenty-seven years of training."""

import random
from datetime import date, timedelta

from liftdesk.domain.training.exercises import Exercise, ExerciseId, Measure
from liftdesk.services.wins import Wins, WinStores
from liftdesk.store.best_queries import BestQueries
from liftdesk.store.database import Database
from liftdesk.store.exercise_repo import ExerciseRepo
from liftdesk.system.ids import CountingIds
from tests.bench.rows import Row, median, timed

SESSIONS, LIFTS, SETS = 10_000, 5, 3
"""150,000 sets in all."""
_SESSION = (
    "INSERT INTO session (id, kind, training_day, started_ms, offset_minutes)"
    " VALUES (?, 'strength', ?, 0, 0)"
)
_SET = (
    "INSERT INTO set_entry (id, session_id, training_day, exercise_id, position, kind, reps,"
    " seconds, load_grams, unit, rir) VALUES (?, ?, ?, ?, ?, 'working', ?, ?, ?, 'kg', ?)"
)


class _Shelf:
    """The exercises, as the library has them."""

    def __init__(self, exercises):
        self._exercises = exercises

    def by_id(self):
        """Return them by id."""
        return {exercise.id: exercise for exercise in self._exercises}


def measure(folder):
    """Compare finding all bests with reading the same sets and nothing more."""
    database = Database(folder / "long.liftdesk")
    exercises = _fill(database)
    wins = Wins(
        stores=WinStores(journal=None, wins=None, days=BestQueries(database), sessions=None),
        library=_Shelf(exercises),
        preferences=None,
        clock=None,
        ids=None,
    )
    work = median([timed(wins.bests) for _ in range(5)])
    raw = median(
        [
            timed(
                lambda: database.rows(
                    "SELECT exercise_id, training_day, load_grams, reps, rir"
                    " FROM set_entry ORDER BY exercise_id, training_day"
                )
            )
            for _ in range(5)
        ]
    )
    database.close()
    return [Row("every best of 150,000 sets", work, "reading those sets", raw)]


def _fill(database):
    chance = random.Random(1)
    exercises = [
        Exercise(
            id=ExerciseId(n),
            name=f"Lift {n}",
            per_side=n % 6 == 0,
            measure=Measure.SECONDS if n % 10 == 0 else Measure.REPS,
        )
        for n in range(1, 31)
    ]
    ExerciseRepo(database, ids=CountingIds()).add_many(exercises)
    grams = {exercise.id: 20_000 for exercise in exercises}
    sessions, sets = [], []
    for number in range(1, SESSIONS + 1):
        day = (date(1999, 1, 1) + timedelta(days=number)).isoformat()
        sessions.append((number, day))
        for exercise in chance.sample(exercises, LIFTS):
            grams[exercise.id] += 1000 * (chance.random() < 0.02)
            is_held = exercise.measure is Measure.SECONDS
            for position in range(SETS):
                reps, seconds = chance.randrange(6, 13), chance.randrange(20, 60)
                sets.append(
                    (
                        *(len(sets) + 1, number, day, exercise.id, position),
                        *((None, seconds) if is_held else (reps, None)),
                        *(grams[exercise.id], chance.choice((None, 1.0, 2.0))),
                    )
                )
    with database.transaction():
        database.execute_many(_SESSION, sessions)
        database.execute_many(_SET, sets)
    return exercises
