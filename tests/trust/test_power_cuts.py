"""The power goes at any moment: what was acknowledged is on the disk, and the file is sound."""

import random
import shutil
import sys
from contextlib import closing
from pathlib import Path
from unittest import mock

import pytest
from sqlcipher3 import dbapi2 as engine

from liftdesk.services import check_up
from liftdesk.services.data_files import DataFiles
from liftdesk.store.database import Database
from liftdesk.store.migrations import SCHEMA
from liftdesk.system.clock import FixedClock
from liftdesk.system.paths import backup_folder
from tests.support import exports
from tests.support.exports import IN_KG
from tests.support.trials import trials
from tests.trust.child import START, acts, house_of
from tests.trust.disk import Disk, Recorder
from tests.trust.killing import checksum

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="finds synced files by /proc")

OLD = Path(__file__).parents[1] / "data" / "db"
NAME = "diary.liftdesk"


class Journey:
    """Something done upon a noted disk, and what the diary held at each acknowledgement.

    Attributes:
        first: the files before it.
        log: all operations.
        acknowledged: at which length of the log a write was acknowledged, and what the file held.
    """

    def __init__(self, folder, do, *, files=None, pragmas=None):
        self.folder = folder
        folder.mkdir()
        for name, source in (files or {}).items():
            shutil.copy(source, folder / name)
        self.first = contents(folder)
        recorder = Recorder(folder)
        self.log, self.acknowledged = recorder.log, []
        with recorder.running(**(pragmas or {})):
            do(folder / NAME, self)

    def acknowledge(self, path, name=NAME):
        """Remember what a file holds, now that its writer was told it is kept."""
        self.acknowledged.append((len(self.log), name, state(path)))


def contents(folder):
    """Every file of a folder by its path inside."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def state(path):
    """A checksum of every row, read by the program's engine; the file must be sound.

    Raises:
        ValueError, engine.DatabaseError: it is not.
    """
    with closing(engine.connect(str(path))) as opened:
        tables = opened.execute(TABLES).fetchall()
        found = opened.execute("PRAGMA integrity_check").fetchall()
        orphans = opened.execute("PRAGMA foreign_key_check").fetchall()
        if found != [("ok",)] or orphans:
            raise ValueError(found, orphans)
        (schema,) = opened.execute("PRAGMA user_version").fetchone()
        rows = {name: opened.execute(f"SELECT * FROM {name}").fetchall() for (name,) in tables}
    return checksum([schema, rows])


TABLES = (
    "SELECT s.name FROM sqlite_schema AS s JOIN pragma_table_list AS l ON l.name = s.name"
    " WHERE l.type = 'table' AND l.schema = 'main' AND s.name NOT LIKE 'sqlite_%' ORDER BY s.name"
)


def cuts(journey, counts, folder, wanted, seed=3):
    """Cut the power so many times, at chosen points of a journey, and look at what is left."""
    chance = random.Random(seed)
    disk, place = Disk(journey.first), 0
    # Every third cut comes right after an acknowledgement, where the most is at stake.
    told = [at for at, _, _ in journey.acknowledged]
    points = [
        chance.choice(told) if number % 3 == 0 else chance.randrange(len(journey.log) + 1)
        for number in range(wanted)
    ]
    for point in sorted(points):
        for operation in journey.log[place:point]:
            disk.apply(*operation)
        place = point
        counts.trials += 1
        judge_cut(journey, counts, put_down(disk.after_cut(chance), folder), point)


def put_down(files, folder):
    """Write files into a folder that holds nothing else."""
    shutil.rmtree(folder, ignore_errors=True)
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return folder


def judge_cut(journey, counts, folder, point):
    """Count what became of each file that was acknowledged before a cut."""
    named = {name for _, name, _ in journey.acknowledged}
    for name in sorted(named):
        states = [(at, what) for at, of, what in journey.acknowledged if of == name]
        past = [what for at, what in states if at <= point]
        later = [what for at, what in states if at > point]
        counts.acknowledged += len(past)
        if not (folder / name).exists():
            counts.lost += bool(past)
            continue
        if not past:
            continue
        try:
            found = state(folder / name)
        except (ValueError, engine.DatabaseError):
            counts.corrupt += 1
            continue
        if found not in {past[-1], *later[:1]}:
            counts.lost += found in past
            counts.half += found not in past


def work(path, journey, rounds=3):
    """Make a diary and write in it in ten ways, again and again."""
    Database(path).close()
    journey.acknowledge(path)
    house = house_of(path)
    journey.acknowledge(path)
    for number in range(rounds):
        for act in acts(house, number):
            act()
            journey.acknowledge(path)
    house.close()


def migrate(path, journey):
    """Open a diary of an older schema, each of whose steps is kept when the next one begins."""
    take_step = Database._take_step

    def watched(database, number, step):
        take_step(database, number, step)
        journey.acknowledge(path)

    journey.acknowledge(path)
    with mock.patch.object(Database, "_take_step", watched):
        house_of(path).close()
    journey.acknowledge(path)
    acknowledge_backups(path, journey)


def take_in(path, journey):
    """Bring a history in, which a backup is made before."""
    house = house_of(path)
    journey.acknowledge(path)
    from liftdesk.formats.import_file import ImportFile

    given = ImportFile.of(exports.STRONG_A.encode(), "history.csv")
    house.transfer.take_in(house.transfer.read(given, answers=IN_KG))
    journey.acknowledge(path)
    acknowledge_backups(path, journey)
    house.close()


def back_up(path, journey):
    """Make two backups."""
    house = house_of(path)
    for _ in range(2):
        house.backups.now()
        acknowledge_backups(path, journey)
    house.close()


def acknowledge_backups(path, journey):
    """Remember what each backup holds."""
    for copy in backup_folder(path).glob("*.liftdesk"):
        journey.acknowledge(copy, str(copy.relative_to(journey.folder)))


def restore(path, journey):
    """Put a backup in the place of a diary."""
    journey.acknowledge(path)
    check_up.restore(journey.folder / "backup.liftdesk", path)
    journey.acknowledge(path)


def put_in_place(path, journey):
    """Put a backup in the place of a diary that stays beside it."""
    journey.acknowledge(path)
    files = DataFiles(clock=FixedClock(START))
    kept = files.put_in_place(journey.folder / "backup.liftdesk", path)
    journey.acknowledge(path)
    journey.acknowledge(kept, kept.name)


@pytest.fixture
def diary(tmp_path):
    """A small diary that was closed."""
    path = tmp_path / "small.liftdesk"
    house = house_of(path)
    acts(house, 1)[0]()
    house.close()
    return path


def test_nothing_is_lost_at_work(tmp_path, tally):
    journey = Journey(tmp_path / "work", work)
    assert len(journey.acknowledged) > 30
    with tally.of("power cut at work") as counts:
        cuts(journey, counts, tmp_path / "left", trials(250, 6000))


@pytest.mark.parametrize(
    ("pragmas", "outcome"),
    [
        ({"synchronous": "off"}, "corrupt"),
        ({"journal_mode": "wal", "synchronous": "normal"}, "lost"),
    ],
)
def test_the_cuts_find_what_a_weaker_setting_loses(tmp_path, tally, pragmas, outcome):
    journey = Journey(tmp_path / "work", work, pragmas=pragmas)
    title = f"control: power cut with {' '.join(pragmas.values())}, which must fail"
    with tally.of(title, clean=False) as counts:
        cuts(journey, counts, tmp_path / "left", trials(40, 500))
    assert getattr(counts, outcome) > 0.1 * counts.trials


@pytest.mark.parametrize("schema", range(1, SCHEMA))
def test_nothing_is_lost_in_a_migration(tmp_path, tally, schema):
    files = {NAME: OLD / f"schema_{schema:04}.liftdesk"}
    journey = Journey(tmp_path / "migrated", migrate, files=files)
    with tally.of("power cut in a migration") as counts:
        cuts(journey, counts, tmp_path / "left", trials(30, 800))


@pytest.mark.parametrize("do", [take_in, back_up, restore, put_in_place])
def test_nothing_is_lost_in_a_step(tmp_path, tally, diary, do):
    files = {NAME: diary, "backup.liftdesk": diary}
    if do in {restore, put_in_place}:
        files[NAME] = tmp_path / "older.liftdesk"
        house_of(files[NAME]).close()
    journey = Journey(tmp_path / "stepped", do, files=files)
    with tally.of(f"power cut in {do.__doc__.split(',')[0].strip('.').lower()}") as counts:
        cuts(journey, counts, tmp_path / "left", trials(30, 800))
