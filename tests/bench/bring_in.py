"""Importing 100,000 sets, against writing the same rows with nothing else around them."""

from datetime import datetime, timedelta

from liftdesk.app import open_house
from liftdesk.domain.training.units import Unit
from liftdesk.formats.answers import Answers
from liftdesk.formats.import_file import ImportFile
from liftdesk.store.database import Database
from liftdesk.store.table_dump import dump
from liftdesk.system.clock import SystemClock
from tests.bench.rows import Row, timed

SETS, A_SESSION = 100_000, 20
HEADER = (
    "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,"
    "Workout Notes,RPE"
)
LIFTS = (
    "Squat (Barbell)",
    "Bench Press (Barbell)",
    "Bent Over Row (Barbell)",
    "Overhead Press (Dumbbell)",
    "Romanian Deadlift (Barbell)",
)
WRITTEN = ("exercise", "exercise_alias", "import_batch", "session", "set_entry")


def history():
    """Return Strong's export of 100,000 sets in 5,000 sessions."""
    lines = [HEADER]
    begun = datetime(2006, 1, 1, 18, 0)  # noqa: DTZ001 - an export says no offset
    for number in range(SETS):
        session, place = divmod(number, A_SESSION)
        day = begun + timedelta(days=session)
        lift, order = LIFTS[place // 4], place % 4 + 1
        load = 40 + session // 100 + place / 2
        reps = 6 + number % 7
        lines.append(f'{day},"Evening","52m","{lift}",{order},{load},{reps},0,0,"","",8')
    return "\n".join(lines).encode()


def measure(folder):
    """Import once, then write what came of it into a second file by executemany."""
    house = open_house(folder / "import.liftdesk", clock=SystemClock())
    database = house.check_up._database
    data = history()
    file = ImportFile.of(data, "strong.csv")
    in_kg = Answers(unit=Unit.KG)
    reports = []
    reading = timed(lambda: reports.append(house.transfer.read(file, answers=in_kg)))
    writing = timed(lambda: house.transfer.take_in(reports[0]))
    tables = {
        table: [tuple(row.values()) for row in rows]
        for table, rows in dump(database).items()
        if table in WRITTEN
    }
    undoing = timed(house.undo.undo)
    house.close()
    if len(tables["set_entry"]) != SETS:
        raise RuntimeError("Not every set came in")
    bare = timed(lambda: _write(folder / "raw.liftdesk", tables))
    against = "executemany of its rows"
    return [
        Row(f"import of {SETS:,} sets", reading + writing, against, bare),
        Row("  reading and previewing", reading, against, bare),
        Row("  writing, with its backup", writing, against, bare),
        Row("  undoing", undoing, against, bare),
    ]


def _write(path, tables):
    database = Database(path)
    with database.transaction():
        database.execute("PRAGMA defer_foreign_keys = 1")
        for table in WRITTEN:
            rows = tables[table]
            marks = ", ".join("?" * len(database.columns(table)))
            database.execute_many(f"INSERT INTO {table} VALUES ({marks})", rows)
    database.close()
