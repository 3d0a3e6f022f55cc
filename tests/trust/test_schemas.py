"""A file of any schema that ever was, full or odd, becomes one like a new file, rows and all."""

import random
import shutil
import struct
from contextlib import closing
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as engine

from liftdesk.app import open_house
from liftdesk.store.database import Database
from liftdesk.store.errors import StoreError, StoreTrouble
from liftdesk.store.migrations import SCHEMA
from liftdesk.system.clock import FixedClock
from liftdesk.system.paths import backup_folder
from tests.support.trials import trials
from tests.trust.child import START

KEPT = sorted((Path(__file__).parents[1] / "data" / "db").glob("schema_*.liftdesk"))
ODD = (
    "",
    " ",
    "=1+1",
    "NUL \0 in it",
    "\U0001f600 e\u0301 \u202e",
    "'; DROP TABLE session;--",
    "x" * 99_999,
)
"""Texts that a person, or another program, might have put there."""
EXTREMES = (0, 1, -(2**62), 2**62)


def objects(path):
    """All tables, indexes and triggers of a file by name, their words without their spacing."""
    with closing(engine.connect(str(path))) as opened:
        found = opened.execute("SELECT type, name, sql FROM sqlite_schema").fetchall()
    return {
        (kind, name): " ".join((sql or "").replace('"', "").split())
        for kind, name, sql in found
        if not name.startswith("sqlite_stat")
    }


def rows(path):
    """Every row of every table that holds entries, by the columns it has."""
    with closing(engine.connect(str(path))) as opened:
        assert opened.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert opened.execute("PRAGMA foreign_key_check").fetchall() == []
        names = opened.execute(
            "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
            " AND name NOT LIKE 'sqlite_%'"
        ).fetchall()
        found = {}
        for (name,) in names:
            cursor = opened.execute(f"SELECT * FROM {name}")
            columns = [column[0] for column in cursor.description]
            found[name] = [dict(zip(columns, row, strict=True)) for row in cursor.fetchall()]
    return found


def many(path, sessions):
    """Add so many sessions of three sets to a file of any schema."""
    chance = random.Random(7)
    with closing(engine.connect(str(path))) as opened:
        (exercise,) = opened.execute("SELECT min(id) FROM exercise").fetchone()
        for number in range(sessions):
            session, day = (
                5_000_000 + number * 10,
                f"20{10 + number % 15:02}-{1 + number % 12:02}-11",
            )
            opened.execute(
                "INSERT INTO session (id, kind, training_day, started_ms, offset_minutes, note)"
                " VALUES (?, 'strength', ?, ?, 60, ?)",
                (session, day, 1_262_304_000_000 + number * 9_000_000, ODD[number % 6]),
            )
            opened.executemany(
                "INSERT INTO set_entry (id, session_id, training_day, exercise_id, position, kind,"
                " reps, load_grams, unit, note) VALUES (?, ?, ?, ?, ?, 'working', ?, ?, 'kg', '')",
                [
                    (session + n, session, day, exercise, n, chance.randrange(1001), 2_000_000)
                    for n in range(1, 4)
                ],
            )
        opened.commit()


def odd(path):
    """Put odd words and extreme numbers wherever a schema lets them be."""
    with closing(engine.connect(str(path))) as opened:
        opened.execute("UPDATE session SET name = ?, note = ?", (ODD[3], ODD[6]))
        opened.execute("UPDATE set_entry SET note = ?, reps = 1000", (ODD[4],))
        opened.execute("UPDATE check_in SET note = ?, mood = 0", (ODD[5],))
        opened.executemany(
            "INSERT INTO preference (id, key, value) VALUES (?, ?, ?)",
            [(number + 7, f"odd {number}", text) for number, text in enumerate(ODD)],
        )
        opened.executemany(
            "INSERT INTO check_in (id, training_day, at_ms, offset_minutes) VALUES (?, ?, ?, ?)",
            [(2**62 + n, "9999-12-31", at, 14 * 60) for n, at in enumerate(EXTREMES[:2])],
        )
        opened.commit()


def empty(path):
    """Take every entry away, so that tables are empty."""
    with closing(engine.connect(str(path))) as opened:
        names = opened.execute(
            "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
            " AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_%'"
        ).fetchall()
        for (name,) in names:
            opened.execute(f"DELETE FROM {name}")
        opened.commit()


FILLINGS = {
    "as kept": lambda _path: None,
    "odd": odd,
    "empty": empty,
    "many": lambda path: many(path, trials(300, 10_000)),
}


@pytest.mark.parametrize("filling", FILLINGS)
@pytest.mark.parametrize("kept", KEPT, ids=[path.stem for path in KEPT])
def test_every_schema_becomes_todays(tmp_path, tally, kept, filling):
    path = Path(shutil.copy(kept, tmp_path / "old.liftdesk"))
    FILLINGS[filling](path)
    before, (schema,) = rows(path), struct.unpack(">I", path.read_bytes()[60:64])
    Database(tmp_path / "new.liftdesk").close()
    # Opening brings the catalogue of exercises up to date as well, so steps alone are looked at.
    bare = Path(shutil.copy(path, tmp_path / "bare.liftdesk"))
    Database(bare).close()
    with tally.of("migration of a whole file") as counts:
        house = open_house(path, clock=FixedClock(START))
        assert house.check_up.problems() == []
        house.close()
        counts.trials += 1
        counts.acknowledged += sum(len(some) for some in before.values())
        counts.corrupt += objects(path) != objects(tmp_path / "new.liftdesk")
        after = rows(bare)
        counts.lost += sum(not is_kept(before[name], after[name]) for name in before)
        if schema < SCHEMA:
            (copy,) = backup_folder(path).glob("*.liftdesk")
            counts.lost += rows(copy) != before


def is_kept(before, after):
    """Whether each row is there with every cell it had, and no other."""
    present = {row.get("id", tuple(row.values())): row for row in after}
    return len(before) == len(after) and all(
        row.items() <= present.get(row.get("id", tuple(row.values())), {}).items() for row in before
    )


@pytest.mark.parametrize("by", [1, 2, 1000])
def test_a_newer_file_is_left_as_it_is(tmp_path, by):
    path = Path(shutil.copy(KEPT[-1], tmp_path / "newer.liftdesk"))
    content = path.read_bytes()
    path.write_bytes(content[:60] + struct.pack(">I", SCHEMA + by) + content[64:])
    content = path.read_bytes()
    with pytest.raises(StoreError) as caught:
        open_house(path, clock=FixedClock(START))
    assert caught.value.trouble is StoreTrouble.NEWER
    assert {one.name: one.read_bytes() for one in tmp_path.iterdir()} == {path.name: content}
