"""What a process does until it is killed: `python -m tests.trust.child VERB FILE...`.

Time and ids are the same in each run, so that each run goes through the same states.
"""

import sys
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from unittest import mock

from liftdesk.app import open_house
from liftdesk.domain.training.sets import SetId
from liftdesk.domain.training.units import Unit
from liftdesk.domain.wellbeing.feelings import FeelingMoment
from liftdesk.system.clock import FixedClock
from liftdesk.system.ids import CountingIds
from tests.trust.killing import acknowledge, content, step

START = datetime(2026, 11, 26, 18, 0, tzinfo=UTC)
LINES = ("squat 3x8 @ 60kg rir2", "plank 2x45", "goblet squat 12 @ 20kg", "push-up 3x10")
FIRST_ID = 10_000_000
"""Above all ids of the files that trials begin with."""


class Ticking(FixedClock):
    """A clock that goes on by a minute each time it is asked."""

    def now(self):
        self.at += timedelta(minutes=1)
        return self.at


@contextmanager
def known_ids():
    """Count ids up instead of drawing them."""
    ids = CountingIds(FIRST_ID)
    with mock.patch("liftdesk.services.foundation.TimeOrderedIds", return_value=ids):
        yield


def house_of(path, at=START):
    """Open a file as the program does."""
    with known_ids():
        return open_house(Path(path), clock=Ticking(at))


def rounds():
    """How often the log goes round; each round has ten writes."""
    return range(8)


def log(path):
    """Log, correct, note, check in, delete, undo and redo: ten kinds of writes, again and again."""
    house = house_of(path)
    database = house.check_up._database
    acknowledge(content(database))
    for number in rounds():
        for act in acts(house, number):
            act()
            acknowledge(content(database))
    house.close()


def acts(house, number):
    """Return one round of writes."""
    log = house.training_log

    def newest():  # read, as the answer of a write may have been lost and its sets be there
        return SetId(house.check_up._database.scalar("SELECT max(id) FROM set_entry"))

    return (
        lambda: log.log_line(LINES[number % 4], unit=Unit.KG),
        lambda: log.feel(FeelingMoment.BEFORE, number % 5 - 2, arousal=3),
        lambda: house.check_ins.rate("mood", number % 10),
        lambda: house.check_ins.note(f"Day {number}, wind and rain"),
        lambda: log.note_set(newest(), f"left knee {number}"),
        lambda: log.add_cardio(20 + number, activity="Walk"),
        lambda: house.wins.add(f"Carried the shopping {number}", START.date()),
        lambda: log.delete_set(newest()),
        house.undo.undo,
        house.undo.redo,
    )


def migrate(path):
    """Open a file of an older schema, which takes it to today's."""
    step("open")
    house = house_of(path)
    acknowledge(content(house.check_up._database))
    house.close()


def take_in(path, history):
    """Bring a history in."""
    from liftdesk.formats.import_file import ImportFile
    from tests.support.exports import IN_KG

    house = house_of(path)
    acknowledge(content(house.check_up._database))
    given = ImportFile.of(Path(history).read_bytes(), "history.csv")
    plan = house.transfer.read(given, answers=IN_KG)
    step("take in")
    house.transfer.take_in(plan)
    acknowledge(content(house.check_up._database))
    house.close()


def back_up(path):
    """Make three backups, and see that the newest works."""
    house = house_of(path)
    for _ in range(3):
        step("back up")
        acknowledge(house.backups.now().name)
    house.backups.drill()
    house.close()


def restore(source, target):
    """Put a backup in the place of a diary that is not open."""
    from liftdesk.services import check_up

    step("restore")
    check_up.restore(Path(source), Path(target))
    acknowledge("restored")


def put_in_place(source, target):
    """Put a backup in the place of a diary that cannot be opened, which is kept."""
    from liftdesk.services.data_files import DataFiles

    step("put in place")
    acknowledge(DataFiles(clock=FixedClock(START)).put_in_place(Path(source), Path(target)).name)


def make(path):
    """Make a new diary."""
    step("make")
    house = house_of(path)
    acknowledge(content(house.check_up._database))
    house.close()


def window(path):
    """Log sets with key presses in the program's own window, as fast as it takes them."""
    from liftdesk.commands.painting import program
    from tests.trust.window import at_work, opened

    app = program(offscreen=True)
    shown = opened(app, Path(path))
    at_work(shown, acknowledge)
    shown.close()  # as the program does: no thread outlives it


def look(path):
    """Open a diary in the window and try to write in it; say what the person is told."""
    from liftdesk.commands.painting import program
    from tests.trust.window import looked_at, opened

    app = program(offscreen=True)
    for line in looked_at(opened(app, Path(path))):
        step(line)


VERBS = {
    verb.__name__: verb
    for verb in (log, migrate, take_in, back_up, restore, put_in_place, make, window, look)
}

if __name__ == "__main__":
    VERBS[sys.argv[1]](*sys.argv[2:])
