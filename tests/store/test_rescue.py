"""Rows are read around bad pages: nothing invented, nothing lost that could be read."""

import random
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as engine

from liftdesk.domain.training.exercises import Exercise, ExerciseId
from liftdesk.store.database import Database
from liftdesk.store.errors import StoreError, StoreTrouble
from liftdesk.store.rescue import in_memory_copy, read_around
from liftdesk.store.table_dump import told
from tests.support.bad_pages import PAGE, leaves_of, root_of, with_bad_pages
from tests.support.start_states import diary, newer
from tests.support.trials import trials


@pytest.fixture(scope="module")
def sound(tmp_path_factory):
    """A sound diary, which no test writes to."""
    return diary(tmp_path_factory.mktemp("sound"))


@pytest.fixture(scope="module")
def rows(sound):
    """All rows of the sound diary."""
    opened = Database(sound, read_only=True)
    found = told(opened)
    opened.close()
    return found


@pytest.fixture
def bad(sound, tmp_path):
    """Write a file with bad pages; return its path."""

    def write(*pages):
        path = tmp_path / "bad.liftdesk"
        path.write_bytes(with_bad_pages(sound.read_bytes(), *pages))
        return path

    return write


def test_a_sound_file_gives_every_row(sound, rows):
    found = read_around(sound)
    assert found.tables == rows
    assert found.lost == {}
    assert found.read == {table: len(some) for table, some in rows.items()}


def test_one_bad_page_costs_its_own_rows_only(sound, rows, bad):
    first, *_ = leaves_of(sound, "set_entry")
    found = read_around(bad(first))
    there = {row["id"] for row in found.tables["set_entry"]}
    gone = [row for row in rows["set_entry"] if row["id"] not in there]
    assert 0 < len(gone) < len(rows["set_entry"])
    assert found.lost == {"set_entry": len(gone)}
    assert found.tables == {**rows, "set_entry": [r for r in rows["set_entry"] if r["id"] in there]}


def test_without_an_index_each_bad_place_counts_once(sound, rows, bad):
    first, *_ = leaves_of(sound, "set_entry")
    roots = [root_of(sound, name) for name in ("set_entry_session", "set_entry_curve")]
    found = read_around(bad(first, *roots))
    assert found.lost == {"set_entry": 1}
    there = {row["id"] for row in found.tables["set_entry"]}
    kept = [row for row in rows["set_entry"] if row["id"] in there]
    assert found.tables["set_entry"] == kept
    assert len(kept) > 20


def test_what_belongs_to_a_lost_session_is_kept(sound, rows, bad):
    found = read_around(bad(root_of(sound, "session")))
    assert found.read["session"] == 0
    assert found.lost["session"] == len(rows["session"])
    for table in ("set_entry", "cardio_bout", "feeling"):
        assert found.tables[table] == rows[table]
    days = {row["id"]: (row["training_day"], row["kind"]) for row in rows["session"]}
    assert found.tables["session"]
    for row in found.tables["session"]:
        assert (row["training_day"], row["kind"]) == days[row["id"]]


def test_a_lost_lift_is_stood_in_for(sound, rows, bad):
    known = Exercise(id=ExerciseId(rows["set_entry"][0]["exercise_id"]), name="The lift")
    found = read_around(bad(root_of(sound, "exercise")), [known])
    assert found.tables["set_entry"] == rows["set_entry"]
    names = {row["id"]: row["name"] for row in found.tables["exercise"]}
    assert names.pop(known.id) == "The lift"
    assert all(name == f"? {row_id}" for row_id, name in names.items())


def test_whatever_pages_are_bad_no_row_is_invented(sound, rows, bad):
    chance, pages = random.Random(7), sound.stat().st_size // PAGE  # noqa: S311 - pages to spoil
    by_id = {table: {row["id"]: row for row in some} for table, some in rows.items()}
    some = range(2, pages + 1) if trials(0, 1) else sorted(chance.sample(range(2, pages), 12))
    sweep = [(page,) for page in some]
    sweep += [tuple(chance.sample(range(2, pages), 5)) for _ in range(trials(8, 150))]
    for bad_pages in sweep:
        found = read_around(bad(*bad_pages))
        for table in set(rows) - {"session", "exercise"}:
            for row in found.tables[table]:
                assert row == by_id[table][row["id"]], (bad_pages, table)
            if len(found.tables[table]) < len(rows[table]):
                assert table in found.lost, (bad_pages, table)
        copy = in_memory_copy(sound, found)
        assert copy.problems() == []
        copy.close()


@pytest.mark.parametrize("share", [0.3, 0.6, 0.9])
def test_of_a_file_that_was_cut_off_the_first_part_is_read(sound, rows, tmp_path, share):
    path = tmp_path / "cut.liftdesk"
    content = sound.read_bytes()
    path.write_bytes(content[: int(len(content) * share) // PAGE * PAGE])
    before = path.read_bytes()
    found = read_around(path)
    assert found.tables["check_in"] == rows["check_in"]
    assert path.read_bytes() == before


def test_a_broken_letter_does_not_cost_its_row(sound, rows, tmp_path):
    path = tmp_path / "letter.liftdesk"
    path.write_bytes(sound.read_bytes())
    opened = engine.connect(str(path))
    opened.execute("UPDATE check_in SET note = CAST(x'61ff62' AS TEXT)")
    opened.commit()
    opened.close()
    found = read_around(path)
    assert {row["note"] for row in found.tables["check_in"]} == {"a\N{REPLACEMENT CHARACTER}b"}
    assert found.lost == {}


def test_a_newer_file_is_read_where_it_only_has_more(sound, rows, tmp_path):
    path = tmp_path / "newer.liftdesk"
    path.write_bytes(newer(sound.read_bytes()))
    opened = engine.connect(str(path))
    opened.execute("ALTER TABLE session ADD COLUMN weather TEXT")
    opened.execute("CREATE TABLE dream (id INTEGER PRIMARY KEY, words TEXT)")
    opened.execute("INSERT INTO dream VALUES (1, 'flying')")
    opened.commit()
    opened.close()
    before = path.read_bytes()
    assert read_around(path).tables == rows
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    "change",
    [
        "ALTER TABLE session RENAME COLUMN kind TO sort",
        "ALTER TABLE check_in RENAME TO check_up",
    ],
)
def test_a_newer_file_that_keeps_things_otherwise_is_refused(sound, tmp_path, change):
    path = tmp_path / "newer.liftdesk"
    path.write_bytes(newer(sound.read_bytes()))
    opened = engine.connect(str(path))
    opened.execute(change)
    opened.commit()
    opened.close()
    with pytest.raises(StoreError) as caught:
        read_around(path)
    assert caught.value.trouble is StoreTrouble.NEWER


def test_an_older_file_is_read_as_todays(sound):
    old = Path(__file__).parents[1] / "data" / "db" / "schema_0001.liftdesk"
    before = old.read_bytes()
    found = read_around(old)
    assert sum(found.read.values()) > 10
    assert in_memory_copy(old, found).problems() == []
    assert old.read_bytes() == before


def test_a_file_that_another_program_holds_is_read_as_it_lies(sound, rows, tmp_path):
    path = tmp_path / "held.liftdesk"
    path.write_bytes(sound.read_bytes())
    other = engine.connect(str(path), isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    other.execute("DELETE FROM check_in")
    assert read_around(path).tables == rows
    other.execute("ROLLBACK")
    other.close()


@pytest.mark.parametrize("content", [b"", b"Dear diary, " * 900])
def test_what_is_no_diary_is_refused(tmp_path, content):
    path = tmp_path / "other"
    path.write_bytes(content)
    with pytest.raises(StoreError):
        read_around(path)
