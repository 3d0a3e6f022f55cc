"""One set, from the service's call until it is safe on the disk, against one bare commit."""

from datetime import UTC, datetime, timedelta

from liftdesk.app import open_house
from liftdesk.domain.training.sets import Effort
from liftdesk.domain.training.units import Load, Unit
from liftdesk.services.training_log import Draft
from liftdesk.store.database import Database
from liftdesk.system.clock import FixedClock
from tests.bench.rows import Row, median, p95, timed

SETS, A_SESSION = 400, 20


def measure(folder):
    """Log and commit in turn, so that the disk's moods reach both alike."""
    clock = FixedClock(datetime(2026, 11, 24, 18, 0, tzinfo=UTC))
    house = open_house(folder / "sets.liftdesk", clock=clock)
    house.sample_data.fill(months=24)
    draft = Draft(
        exercise=house.library.all()[0],
        done=Effort(reps=8, load=Load.of(60, Unit.KG), rir=2.0),
        planned=Effort(reps=8, load=Load.of(60, Unit.KG)),
    )
    bare = Database(folder / "bare.liftdesk")
    bare.execute("INSERT INTO exercise VALUES (1, 'Squat', '', '', 'total', 'reps', 0, NULL, '')")
    logged, committed = [], []
    for number in range(SETS):
        clock.at += timedelta(days=1) if number % A_SESSION == 0 else timedelta(minutes=3)
        logged.append(timed(lambda: house.training_log.log_sets([draft])))
        committed.append(timed(lambda number=number: _commit(bare, number + 1)))
    house.close()
    bare.close()
    against = "one bare commit, same pragmas"
    return [
        Row("one set logged, median", median(logged), against, median(committed)),
        Row("one set logged, 95th per cent", p95(logged), against, p95(committed)),
    ]


def _commit(database, number):
    with database.transaction():
        if number % A_SESSION == 1:
            database.execute(
                "INSERT INTO session (id, kind, training_day, started_ms, offset_minutes)"
                " VALUES (?, 'strength', '2026-11-24', 0, 0)",
                (1 + number // A_SESSION,),
            )
        database.execute(
            "INSERT INTO set_entry (id, session_id, training_day, exercise_id, position, kind,"
            " reps, load_grams, unit, rir) VALUES (?, ?, '2026-11-24', 1, ?, 'working', 8, 60000,"
            " 'kg', 2)",
            (number, 1 + (number - 1) // A_SESSION, number),
        )
