"""Files of every schema ever released open, with every row as it was."""

import base64
import json
import shutil
import struct
from pathlib import Path

import pytest

from liftdesk.app import open_house
from liftdesk.store import backup, schemas
from liftdesk.store import database as opening
from liftdesk.store.database import Database
from liftdesk.store.errors import StoreError, StoreTrouble
from liftdesk.store.migrations import SCHEMA, STEPS
from liftdesk.store.schemas import schema_tables
from liftdesk.store.table_dump import dump
from liftdesk.system.clock import SystemClock
from liftdesk.system.paths import backup_folder

DATA = Path(__file__).parent.parent / "data" / "db"
KEPT = sorted(DATA.glob("schema_*.liftdesk"))


def test_every_schema_has_its_file():
    assert [path.stem for path in KEPT] == [f"schema_{n:04}" for n in range(1, SCHEMA + 1)]


@pytest.fixture(params=KEPT, ids=[path.stem for path in KEPT])
def kept(request, tmp_path):
    """A copy of a kept file."""
    return Path(shutil.copy(request.param, tmp_path / request.param.name))


def as_exported(cell):
    return {"base64": base64.b64encode(cell).decode()} if isinstance(cell, bytes) else cell


def test_a_kept_file_is_of_its_schema(kept):
    (schema,) = struct.unpack(">I", kept.read_bytes()[60:64])
    assert schema == int(kept.stem.removeprefix("schema_"))
    document = json.loads((DATA / f"{kept.stem}.json").read_text(encoding="utf-8"))
    assert all(document["tables"].values()), "every table has an entry"


def test_its_rows_are_as_they_were(kept):
    document = json.loads((DATA / f"{kept.stem}.json").read_text(encoding="utf-8"))
    opened = Database(kept)
    found = dump(opened)
    assert opened.problems() == []
    opened.close()
    for table, rows in document["tables"].items():
        present = {row["id"]: row for row in found[table]}
        for row in rows:
            now = present[row["id"]]
            assert {name: as_exported(now[name]) for name in row} == row


def test_the_program_opens_it_and_keeps_every_entry(newest):
    before = Database(newest)
    entries = {table: len(rows) for table, rows in dump(before).items()}
    before.close()
    house = open_house(newest, clock=SystemClock())
    assert house.check_up.problems() == []
    assert house.planner.week().sessions
    house.close()
    after = Database(newest)
    assert all(len(rows) >= entries[table] for table, rows in dump(after).items())
    after.close()


@pytest.fixture
def newest(tmp_path):
    """A copy of the newest kept file."""
    return Path(shutil.copy(KEPT[-1], tmp_path / KEPT[-1].name))


@pytest.fixture
def two_steps(monkeypatch):
    """Let the program have one more step, which moves a column."""

    def use(step):
        for module in (opening, schemas):
            monkeypatch.setattr(module, "STEPS", (*STEPS, step))
        monkeypatch.setattr(opening, "SCHEMA", SCHEMA + 1)

    return use


def test_a_step_is_taken_after_a_backup(newest, two_steps):
    two_steps(
        "ALTER TABLE preference ADD COLUMN since TEXT; CREATE TABLE extra (id INTEGER) STRICT"
    )
    calls = []
    opened = Database(
        newest, before_migration=lambda old, schema: calls.append((old.schema, schema))
    )
    assert calls == [(SCHEMA, SCHEMA)]
    assert opened.schema == SCHEMA + 1
    assert opened.problems() == []
    assert "extra" in schema_tables()
    opened.close()
    again = Database(newest, before_migration=lambda *_: calls.append("again"))
    again.close()
    assert len(calls) == 1


def test_the_programs_own_backup_comes_before_a_step(newest, two_steps):
    before = Database(newest, read_only=True)
    entries = dump(before)
    before.close()
    two_steps("CREATE TABLE extra (id INTEGER PRIMARY KEY) STRICT; DELETE FROM feeling")
    house = open_house(newest, clock=SystemClock())
    assert house.check_up.problems() == []
    house.close()
    (copy,) = backup_folder(newest).glob("*.liftdesk")
    backup.verify(copy)
    saved = Database(copy, read_only=True)
    assert (saved.schema, dump(saved)) == (SCHEMA, entries)
    saved.close()


def test_a_backup_of_an_older_schema_comes_back(newest, two_steps, tmp_path):
    old = Path(shutil.copy(newest, tmp_path / "old.liftdesk"))
    two_steps("CREATE TABLE extra (id INTEGER PRIMARY KEY) STRICT")
    Database(newest).close()
    backup.restore(old, newest)
    opened = Database(newest)
    assert (opened.schema, opened.problems()) == (SCHEMA + 1, [])
    opened.close()


@pytest.mark.parametrize(
    "step",
    [
        "DELETE FROM preference; CREATE TABLE preference (id INTEGER)",
        "PRAGMA defer_foreign_keys = 1; DELETE FROM exercise",
        "DELETE FROM preference; SELECT no_such()",
    ],
)
def test_a_step_that_breaks_changes_nothing(newest, two_steps, step):
    content = newest.read_bytes()
    two_steps(step)
    with pytest.raises(Exception, match=r"already exists|no such function|FOREIGN KEY|corrupt"):
        Database(newest)
    assert newest.read_bytes()[:100] == content[:100]
    (newest.with_name(newest.name + "-journal")).unlink(missing_ok=True)
    assert newest.read_bytes() == content


def test_a_backup_that_breaks_takes_no_step(newest, two_steps):
    content = newest.read_bytes()
    two_steps("DELETE FROM preference")

    def refuse(*_):
        raise StoreError(StoreTrouble.DISK_FULL)

    with pytest.raises(StoreError):
        Database(newest, before_migration=refuse)
    assert newest.read_bytes() == content


def test_reading_an_older_file_changes_nothing(newest, two_steps):
    content = newest.read_bytes()
    two_steps("DELETE FROM preference")
    opened = Database(newest, read_only=True)
    assert opened.schema == SCHEMA
    opened.close()
    assert newest.read_bytes() == content
