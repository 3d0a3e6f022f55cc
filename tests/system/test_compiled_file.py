"""Compiled modules in one file, each read when it is asked for."""

import importlib.util
import marshal
from concurrent.futures import ThreadPoolExecutor

import pytest

from liftdesk.system.compiled_file import HEAD, CompiledFile

ONE = bytes(range(HEAD)) + b"code of one"
TWO = bytes(HEAD) + b"and of two"


def _file_of(table):
    """Return a file that has only a table."""
    written = marshal.dumps(table)
    return importlib.util.MAGIC_NUMBER + len(written).to_bytes(8, "little") + written


@pytest.fixture
def path(tmp_path):
    """A file with two modules, in a folder that was not there."""
    path = tmp_path / "made" / "code.kept"
    CompiledFile(path).add({"one": ("package/one.py", ONE), "two": ("two.py", TWO)})
    return path


def test_each_module_is_found_as_it_was_put_in(path):
    file = CompiledFile(path)
    assert file.places == {
        "one": ("package/one.py", ONE[:HEAD], 0, 11),
        "two": ("two.py", TWO[:HEAD], 11, 10),
    }
    asked = ("two", "one", "two")
    assert [file.code(name) for name in asked] == [b"and of two", b"code of one", b"and of two"]
    file.close()
    assert (file.places, file.code("one")) == ({}, b"")


def test_what_is_added_takes_the_place_of_what_was_there(path):
    CompiledFile(path).add({"two": ("two.py", TWO + b" again"), "three": ("3.py", ONE)})
    file = CompiledFile(path)
    assert {name: file.code(name) for name in file.places} == {
        "one": b"code of one",
        "two": b"and of two again",
        "three": b"code of one",
    }
    file.close()


def test_rows_are_kept_beside_the_modules(path):
    CompiledFile(path).add({}, {"one": ("two",), "two": ()})
    CompiledFile(path).add({}, {"two": ("three", "four")})
    file = CompiledFile(path)
    assert file.rows == {"one": ("two",), "two": ("three", "four")}
    assert file.code("one") == b"code of one"
    file.close()
    assert file.rows == {}


def test_a_file_that_is_open_stays_what_it_was_while_another_start_writes(path):
    file = CompiledFile(path)
    CompiledFile(path).add({"one": ("package/one.py", TWO)})
    assert file.code("one") == b"code of one"
    file.close()
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.parametrize("length", [0, 3, 4, 11, 12, 20, 60])
def test_a_file_cut_short_holds_nothing_that_is_not_there(path, length):
    whole = path.read_bytes()
    path.write_bytes(whole[:length])
    file = CompiledFile(path)
    assert file.places == {}
    file.close()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\0\0\r\n" + bytes(40),
        importlib.util.MAGIC_NUMBER + b"\xff" * 40,
        importlib.util.MAGIC_NUMBER + (3).to_bytes(8, "little") + b"\xff\0\0",
        importlib.util.MAGIC_NUMBER + (5).to_bytes(8, "little") + b"i\x07\0\0\0",
        _file_of({"one": ("one.py", bytes(HEAD), 0, 0)}),
        _file_of(({"one": ("one.py", bytes(HEAD), 0, 0)}, 5)),
    ],
)
def test_another_file_holds_nothing_and_is_written_over(path, content):
    path.write_bytes(content)
    file = CompiledFile(path)
    assert (file.places, file.code("one")) == ({}, b"")
    file.add({"one": ("one.py", ONE)})
    again = CompiledFile(path)
    assert again.code("one") == b"code of one"
    again.close()


def test_no_file_holds_nothing(tmp_path):
    file = CompiledFile(tmp_path / "none")
    assert (file.places, file.code("one")) == ({}, b"")
    file.close()


def test_where_nothing_can_be_written_nothing_is_said(tmp_path):
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    CompiledFile(tmp_path / "file" / "code.kept").add({"one": ("one.py", ONE)})
    assert (tmp_path / "file").read_text(encoding="utf-8") == "in the way"


def test_threads_read_each_their_own(path):
    file = CompiledFile(path)
    with ThreadPoolExecutor(8) as threads:
        found = list(threads.map(file.code, ["one", "two"] * 500))
    assert found == [b"code of one", b"and of two"] * 500
    file.close()
