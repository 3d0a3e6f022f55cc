"""A diary for tests of exercises, and short ways to fill it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from liftdesk.app import open_house
from liftdesk.domain.training.exercises import Exercise, ExerciseId
from liftdesk.domain.training.sets import Effort, LoggedSet
from liftdesk.domain.training.units import Load, Unit
from liftdesk.services.exercise_book import Kind
from liftdesk.services.house import House
from liftdesk.services.training_log import Draft
from liftdesk.store.table_dump import dump
from liftdesk.system.clock import FixedClock

NOW = datetime(2026, 11, 24, 18, 0, tzinfo=UTC)
SQUAT, BENCH = ExerciseId(11), ExerciseId(12)
ANY_KIND = Kind()


@contextmanager
def reopening(path: Path) -> Iterator[Callable[[], House]]:
    """Lend what opens the file; the one before is closed each time, as by a restart."""
    houses = list[House]()

    def again() -> House:
        while houses:
            houses.pop().close()
        houses.append(open_house(path, clock=FixedClock(NOW)))
        return houses[-1]

    try:
        yield again
    finally:
        for house in houses:
            house.close()


def log(
    house: House,
    exercise: Exercise,
    *,
    reps: int = 8,
    kg: float | None = None,
    seconds: int | None = None,
    days_ago: int = 0,
) -> list[LoggedSet]:
    """Log one set of an exercise."""
    load = None if kg is None else Load.of(kg, Unit.KG)
    done = Effort(reps=None if seconds else reps, seconds=seconds, load=load)
    at = NOW - timedelta(days=days_ago)
    return house.training_log.log_sets([Draft(exercise=exercise, done=done)], at=at)


def own(house: House, name: str, kind: Kind = ANY_KIND) -> Exercise:
    """Add an own exercise."""
    return house.exercise_book.add(name, kind)


def contents(house: House) -> dict[str, list[str]]:
    """Return every row of the file, in a firm order."""
    return {
        table: sorted(map(repr, rows)) for table, rows in dump(house.check_up._database).items()
    }
