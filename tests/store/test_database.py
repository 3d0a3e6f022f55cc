"""Opening the data file: what it is kept like, and what is refused untouched."""

import os
import stat
import struct
import sys

import pytest
from sqlcipher3 import dbapi2 as engine

from liftdesk.store.database import APPLICATION_ID, MEMORY, Database
from liftdesk.store.errors import StoreError, StoreTrouble
from liftdesk.store.migrations import SCHEMA
from liftdesk.store.records import COLUMNS
from liftdesk.store.schemas import schema_tables, statements


def header(path):
    """The user_version and application_id in the file's own header (SQLite's format, 1.3)."""
    head = path.read_bytes()[:100]
    return struct.unpack(">I", head[60:64])[0], struct.unpack(">I", head[68:72])[0]


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("journal_mode", "truncate"),
        ("synchronous", 3),  # EXTRA
        ("foreign_keys", 1),
        ("secure_delete", 1),
        ("trusted_schema", 0),
        ("cell_size_check", 1),
        ("temp_store", 2),  # MEMORY
        ("busy_timeout", 5000),
        ("query_only", 0),
    ],
)
def test_the_connection_is_safe(database, pragma, value):
    assert database.scalar(f"PRAGMA {pragma}") == value


def test_the_file_says_whose_it_is(database, path):
    assert header(path) == (SCHEMA, APPLICATION_ID)
    assert struct.pack(">I", APPLICATION_ID) == b"LDSK"
    assert path.read_bytes().startswith(b"SQLite format 3\x00")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no file mode")
def test_only_the_owner_reads_the_file(database, path):
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no file mode")
def test_only_the_owner_enters_a_new_folder(tmp_path):
    Database(tmp_path / "new" / "diary.liftdesk").close()
    assert stat.S_IMODE((tmp_path / "new").stat().st_mode) == 0o700


def test_nothing_but_the_file_is_left_behind(database, path):
    database.close()
    left = {entry.name: entry.stat().st_size for entry in path.parent.iterdir()}
    left.pop(path.name + "-journal", None)  # emptied, and Windows and Linux differ on leaving it
    assert list(left) == [path.name]


def test_every_table_is_strict_and_known_to_the_records(database):
    listed = database.rows("PRAGMA main.table_list")
    own = {
        name: strict
        for _, name, kind, _, _, strict in listed
        if kind == "table" and not name.startswith("sqlite_")
    }
    assert all(name.startswith("search_") for _, name, kind, *_ in listed if kind != "table")
    assert set(own) == {*COLUMNS, "edit"} == set(schema_tables())
    assert all(own.values())
    for table, columns in COLUMNS.items():
        assert database.columns(table) == list(columns)


def test_a_sound_file_has_no_problems(database):
    assert database.problems() == []


def test_an_index_of_words_that_says_something_else_is_a_problem(database):
    database.execute("DROP TRIGGER search_exercise_update")
    database.execute("UPDATE exercise SET name = 'Front squat' WHERE id = 1")
    assert database.problems() == ["index search_exercise"]
    database.execute("INSERT INTO search_exercise (search_exercise) VALUES ('rebuild')")
    assert database.problems() == []


def test_an_orphan_and_a_lost_table_are_problems(database, path):
    database.close()
    raw = engine.connect(str(path))
    raw.execute("INSERT INTO exercise_alias VALUES (5, 999, 'nobody')")
    raw.execute("DROP TABLE preference")
    raw.commit()
    raw.close()
    reopened = Database(path)
    found = reopened.problems()
    reopened.close()
    assert found == ["orphan row in exercise_alias", "missing table preference"]


def newer(content):
    return content[:60] + struct.pack(">I", SCHEMA + 1) + content[64:]


def strange(content):
    return content[:68] + struct.pack(">I", 0x4750_4B47) + content[72:]


@pytest.mark.parametrize(
    ("change", "trouble"),
    [
        (newer, StoreTrouble.NEWER),
        (strange, StoreTrouble.NOT_OURS),
        (lambda _: b"", StoreTrouble.EMPTY_FILE),
        (lambda _: b"\x89PNG\r\n\x1a\n" + bytes(2000), StoreTrouble.NOT_OURS),
        (lambda _: b"SQLite format 3\x00", StoreTrouble.NOT_OURS),
        (lambda _: os.urandom(4096), StoreTrouble.NEEDS_PASSPHRASE),
        (lambda _: os.urandom(4100), StoreTrouble.NOT_OURS),
    ],
    ids=["newer", "another program's", "empty", "picture", "cut off", "noise", "odd noise"],
)
@pytest.mark.parametrize("read_only", [False, True])
def test_what_is_not_ours_is_refused_unchanged(database, path, change, trouble, read_only):
    database.close()
    content = change(path.read_bytes())
    path.write_bytes(content)
    before = {entry.name for entry in path.parent.iterdir()}
    with pytest.raises(StoreError) as caught:
        Database(path, read_only=read_only)
    assert caught.value.trouble is trouble
    assert path.read_bytes() == content
    assert {entry.name for entry in path.parent.iterdir()} == before


def test_a_folder_is_refused(tmp_path):
    with pytest.raises(StoreError) as caught:
        Database(tmp_path)
    assert caught.value.trouble is StoreTrouble.CANNOT_OPEN


def test_a_damaged_page_is_told(database, path):
    size = database.scalar("PRAGMA page_size")
    root = database.scalar("SELECT rootpage FROM sqlite_schema WHERE name = 'exercise'")
    database.close()
    content = bytearray(path.read_bytes())
    content[(root - 1) * size : root * size] = b"\xff" * size
    path.write_bytes(content)
    reopened = Database(path)
    with pytest.raises(StoreError) as caught:
        reopened.rows("SELECT * FROM exercise")
    assert caught.value.trouble is StoreTrouble.CORRUPT
    reopened.peewee.close()


def test_read_only_reads_and_writes_nothing(database, path):
    database.close()
    content = path.read_bytes()
    opened = Database(path, read_only=True)
    assert opened.rows("SELECT name FROM exercise ORDER BY id") == [("Squat",), ("Plank",)]
    with pytest.raises(StoreError) as caught:
        opened.execute("DELETE FROM exercise")
    assert caught.value.trouble is StoreTrouble.READ_ONLY
    opened.close()
    assert path.read_bytes() == content


def test_read_only_makes_no_file(path):
    with pytest.raises(StoreError) as caught:
        Database(path, read_only=True)
    assert caught.value.trouble is StoreTrouble.CANNOT_OPEN
    assert not path.exists()


def test_a_name_that_looks_like_a_query_is_a_name(tmp_path):
    odd = tmp_path / "a ?mode=ro&x#y%20.liftdesk"
    opened = Database(odd)
    opened.execute("INSERT INTO preference VALUES (1, 'unit', 'kg')")
    opened.close()
    assert [entry.name for entry in tmp_path.glob("*.liftdesk")] == [odd.name]


def test_a_file_in_memory_has_the_schema():
    opened = Database(MEMORY)
    assert (opened.schema, opened.problems()) == (SCHEMA, [])
    opened.close()


def test_a_transaction_is_taken_whole_or_not_at_all(database):
    with pytest.raises(RuntimeError), database.transaction():  # noqa: PT012 - one thing, in two lines
        database.execute("INSERT INTO preference VALUES (1, 'unit', 'kg')")
        raise RuntimeError("on the way")
    assert database.rows("SELECT * FROM preference") == []


def test_an_inner_transaction_goes_alone(database):
    with database.transaction():
        database.execute("INSERT INTO preference VALUES (1, 'unit', 'kg')")
        with pytest.raises(RuntimeError), database.transaction():  # noqa: PT012 - as above
            database.execute("INSERT INTO preference VALUES (2, 'theme', 'dark')")
            raise RuntimeError("on the way")
    assert database.rows("SELECT id FROM preference") == [(1,)]


def test_what_is_deleted_is_gone_from_the_file(database, path):
    private = "a line nobody else should read"
    database.execute("INSERT INTO preference VALUES (1, 'note', ?)", (private,))
    assert private.encode() in path.read_bytes()
    database.execute("DELETE FROM preference")
    assert private.encode() not in path.read_bytes()


def test_a_step_is_cut_into_its_statements():
    assert statements("CREATE TABLE a (b -- not; here\n);\n\n-- nothing\nDROP TABLE a;") == [
        "CREATE TABLE a (b \n)",
        "DROP TABLE a",
    ]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows needs leave to make a link")
def test_a_link_that_leads_nowhere_is_not_replaced(tmp_path):
    path = tmp_path / "diary.liftdesk"
    path.symlink_to(tmp_path / "stick" / "diary.liftdesk")
    with pytest.raises(StoreError) as caught:
        Database(path)
    assert caught.value.trouble is StoreTrouble.CANNOT_OPEN
    assert path.is_symlink()
    assert [one.name for one in tmp_path.iterdir()] == ["diary.liftdesk"]
