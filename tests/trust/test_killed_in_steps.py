"""Killed in a migration, an import, a backup, a restore: it is before or after, never between.

Each is killed at system calls spread evenly over all that change a file, where strace is there,
else at times of chance.
"""

import random
import shutil
from contextlib import closing, contextmanager
from datetime import timedelta
from pathlib import Path
from unittest import mock

import pytest
from sqlcipher3 import dbapi2 as engine

from liftdesk.store import backup
from liftdesk.store import database as opening
from liftdesk.store.database import Database
from liftdesk.store.errors import StoreError
from liftdesk.store.migrations import SCHEMA
from liftdesk.system.paths import backup_folder
from tests.support import exports
from tests.support.trials import trials
from tests.trust import killing
from tests.trust.child import START, house_of

CHILD = "tests.trust.child"
KEPT = sorted((Path(__file__).parents[1] / "data" / "db").glob("schema_*.liftdesk"))


def raw(path):
    """Every row of a file of any schema as it stands, and the schema; the file must be sound.

    A write that was cut short is taken back first, as any program that opens the file does.
    """
    with closing(engine.connect(str(path))) as some_program:
        some_program.execute("SELECT count(*) FROM sqlite_schema")
    opened = Database(path, read_only=True)
    try:
        assert [line for line in opened.problems() if not line.startswith("index")] == []
        rows = {
            table: opened.rows(f"SELECT * FROM {table} ORDER BY rowid") for table in opened.tables()
        }
        return opened.schema, killing.checksum(rows)
    finally:
        opened.close()


@contextmanager
def program_of(schema):
    """Let the program be one whose newest schema is this one."""
    with (
        mock.patch.object(opening, "SCHEMA", schema),
        mock.patch.object(opening, "STEPS", opening.STEPS[:schema]),
    ):
        yield


def ended_runs(folder, prepare, verb, wanted):
    """Kill a verb again and again, each time upon files that `prepare` makes in a new folder.

    Yields what ended, and the folder it left.
    """
    seen = folder / "seen"
    seen.mkdir()
    arguments = prepare(seen)
    if killing.has_strace():
        found = killing.spread(killing.calls(CHILD, verb, *arguments, folder=seen), wanted)
        assert len(found) >= min(wanted, 3)
        ways = [("call", call) for call in found]
    else:
        chance = random.Random(verb)
        ways = [("seconds", chance.uniform(0, 0.05)) for _ in range(wanted)]
    for number, (kind, value) in enumerate(ways):
        place = folder / f"{number}"
        place.mkdir()
        kill = killing.killed_at_call if kind == "call" else killing.killed_after
        yield kill(CHILD, verb, *prepare(place), **{kind: value}), place


def sound_backups(diary):
    """What each backup beside a diary holds; a file that is cut short bears another name."""
    copies = sorted(backup_folder(diary).glob("*.liftdesk"))
    for copy in copies:
        backup.verify(copy)
    return [raw(copy) for copy in copies]


def stages(old, folder):
    """What a file of an old schema holds after each step to today's, and when it is open."""
    found = [raw(old)]
    for schema in range(found[0][0] + 1, SCHEMA + 1):
        path = Path(shutil.copy(old, folder / f"to_{schema}.liftdesk"))
        with program_of(schema):
            Database(path).close()
        found.append(raw(path))
    path = Path(shutil.copy(old, folder / "open.liftdesk"))
    house_of(path).close()
    return [*found, raw(path)]


@pytest.mark.parametrize("old", KEPT[: SCHEMA - 1], ids=[path.stem for path in KEPT[: SCHEMA - 1]])
def test_killed_in_a_migration(tmp_path, old, tally):
    states = stages(old, tmp_path)

    def prepare(folder):
        return (shutil.copy(old, folder / "diary.liftdesk"),)

    with tally.of("kill -9 in a migration") as counts:
        for ended, folder in ended_runs(tmp_path, prepare, "migrate", trials(3, 24)):
            path = folder / "diary.liftdesk"
            counts.trials += 1
            counts.acknowledged += len(ended.acknowledged)
            now = raw(path)
            counts.half += now not in states
            counts.lost += bool(ended.acknowledged) and now != states[-1]
            copies = sound_backups(path)
            counts.lost += now[0] > states[0][0] and copies != [states[0]]
            house_of(path).close()
            counts.lost += raw(path) != states[-1]


@pytest.fixture
def diary(tmp_path):
    """A diary with a month in it."""
    path = tmp_path / "whole.liftdesk"
    house = house_of(path)
    house.sample_data.fill(months=1)
    house.close()
    return path


def test_killed_while_a_diary_is_made(tmp_path, tally):
    house_of(tmp_path / "made.liftdesk").close()
    whole = raw(tmp_path / "made.liftdesk")

    def prepare(folder):
        return (folder / "diary.liftdesk",)

    with tally.of("kill -9 while a diary is made") as counts:
        for ended, folder in ended_runs(tmp_path, prepare, "make", trials(4, 40)):
            path = folder / "diary.liftdesk"
            counts.trials += 1
            counts.acknowledged += len(ended.acknowledged)
            if path.exists():
                counts.half += raw(path)[0] != SCHEMA
            house_of(path).close()
            counts.lost += raw(path) != whole
            counts.half += sorted(one.name for one in folder.iterdir()) != LEFT


LEFT = ["diary.liftdesk", "diary.liftdesk-journal"]
"""What lies in the folder of a diary that was closed: the journal is there, empty."""


def test_killed_in_an_import(tmp_path, diary, tally):
    history = tmp_path / "history.csv"
    history.write_bytes(exports.STRONG_A.encode())
    after = Path(shutil.copy(diary, tmp_path / "after.liftdesk"))
    killing.to_the_end(CHILD, "take_in", after, history)
    states = [raw(diary), raw(after)]
    assert states[0] != states[1]

    def prepare(folder):
        return (shutil.copy(diary, folder / "diary.liftdesk"), history)

    with tally.of("kill -9 in an import") as counts:
        for ended, folder in ended_runs(tmp_path, prepare, "take_in", trials(4, 40)):
            path = folder / "diary.liftdesk"
            counts.trials += 1
            counts.acknowledged += len(ended.acknowledged)
            now = raw(path)
            counts.half += now not in states
            counts.lost += len(ended.acknowledged) > 1 and now != states[1]
            copies = sound_backups(path)
            counts.lost += now == states[1] and copies != states[:1]


def test_killed_in_a_backup(tmp_path, diary, tally):
    state = raw(diary)

    def prepare(folder):
        return (shutil.copy(diary, folder / "diary.liftdesk"),)

    with tally.of("kill -9 in a backup") as counts:
        for ended, folder in ended_runs(tmp_path, prepare, "back_up", trials(4, 40)):
            path = folder / "diary.liftdesk"
            counts.trials += 1
            counts.acknowledged += len(ended.acknowledged)
            counts.half += raw(path) != state
            kept = {copy.name for copy in backup_folder(path).glob("*.liftdesk")}
            counts.lost += not set(ended.acknowledged) <= kept
            counts.corrupt += any(copy != state for copy in sound_backups(path))
            house = house_of(path, at=START + timedelta(days=1))
            house.backups.now()
            assert len(house.backups.entries()) == len(kept) + 1
            house.close()
            counts.half += bool(list(backup_folder(path).glob("*.new")))


@pytest.mark.parametrize("verb", ["restore", "put_in_place"])
def test_killed_while_a_backup_is_brought_back(tmp_path, diary, tally, verb):
    state, target = raw(diary), tmp_path / "older.liftdesk"
    house_of(target).close()
    before = raw(target)

    def prepare(folder):
        source = shutil.copy(diary, folder / "backup.liftdesk")
        return (source, shutil.copy(target, folder / "diary.liftdesk"))

    with tally.of("kill -9 while a backup is brought back") as counts:
        for ended, folder in ended_runs(tmp_path, prepare, verb, trials(4, 30)):
            counts.trials += 1
            counts.acknowledged += len(ended.acknowledged)
            now = raw(folder / "diary.liftdesk")
            counts.half += now not in (before, state)
            counts.lost += bool(ended.acknowledged) and now != state
            counts.lost += raw(folder / "backup.liftdesk") != state
            kept = list(folder.glob("diary-unopened-*.liftdesk"))
            counts.lost += verb == "put_in_place" and now == state and not kept
            counts.corrupt += any(raw(one) != before for one in kept)
            again = killing.to_the_end(
                CHILD, "restore", folder / "backup.liftdesk", folder / "diary.liftdesk"
            )
            assert again.acknowledged
            counts.half += raw(folder / "diary.liftdesk") != state


def test_a_child_ends_at_a_step(tmp_path):
    path = tmp_path / "diary.liftdesk"
    ended = killing.killed_at_step(CHILD, "make", path, step="make")
    assert ended.killed
    assert ended.steps == ("make",)
    assert not path.exists()
    with pytest.raises(StoreError):
        killing.held(tmp_path)
