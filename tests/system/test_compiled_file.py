"""Compiled modules in one file, read a row at a time when one is asked for."""

import importlib.util
import marshal
from concurrent.futures import ThreadPoolExecutor

import pytest

from liftdesk.system import compiled_file
from liftdesk.system.compiled_file import HEAD, CompiledFile


def _compiled(source, head=bytes(HEAD)):
    """Return what Python would write of a source."""
    return head + marshal.dumps(compile(source, "<one>", "exec"))


ONE = _compiled("one = 'of one'", bytes(range(HEAD)))
TWO = _compiled("two = 'of two'")
MORE = _compiled("two = 'again'")


def _names(code):
    """Return what code sets, None of no code."""
    if code is None:
        return None
    held = {}
    exec(code, {}, held)  # noqa: S102 - as Python runs a module
    return held


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
    heads = {name: (inside, head) for name, (inside, head, *_) in file.places.items()}
    assert heads == {"one": ("package/one.py", ONE[:HEAD]), "two": ("two.py", TWO[:HEAD])}
    assert [_names(file.code(name)) for name in ("two", "one", "two")] == [
        {"two": "of two"},
        {"one": "of one"},
        {"two": "of two"},
    ]
    file.close()
    assert (file.places, file.code("one")) == ({}, None)


def test_what_is_added_takes_the_place_of_what_was_there(path):
    CompiledFile(path).add({"two": ("two.py", MORE), "three": ("3.py", ONE)})
    file = CompiledFile(path)
    assert {name: _names(file.code(name)) for name in file.places} == {
        "one": {"one": "of one"},
        "two": {"two": "again"},
        "three": {"one": "of one"},
    }
    file.close()


def test_rows_are_kept_beside_the_modules(path):
    CompiledFile(path).add({}, {"one": ("two",), "two": ()})
    CompiledFile(path).add({}, {"two": ("three", "four")})
    file = CompiledFile(path)
    assert file.rows == {"one": ("two",), "two": ("three", "four")}
    assert _names(file.code("one")) == {"one": "of one"}
    file.close()
    assert file.rows == {}


def _places(path):
    """Return where the codes of each module are, and how many stand before it there."""
    file = CompiledFile(path)
    places = {name: place[2:] for name, place in file.places.items()}
    file.close()
    return places


def test_a_row_is_written_together_and_read_at_once(path, monkeypatch):
    CompiledFile(path).add({"three": ("3.py", MORE)}, {"one": ("two",), "three": ("two", "gone")})
    places = _places(path)
    assert places["one"] == (*places["two"][:2], 1)
    assert places["two"][2] == places["three"][2] == 0
    assert places["three"][0] == places["two"][1]  # behind it, in bytes of its own

    asked = []
    whole = compiled_file._read_codes
    monkeypatch.setattr(compiled_file, "_read_codes", lambda *of: asked.append(of[1]) or whole(*of))
    file = CompiledFile(path)
    found = [_names(file.code(name)) for name in ("one", "two", "three", "one")]
    assert found == [{"one": "of one"}, {"two": "of two"}, {"two": "again"}, {"one": "of one"}]
    assert len(asked) == 2
    file.close()


def test_names_of_many_modules_are_written_once_in_a_row(tmp_path):
    sizes = []
    word = "a_name_that_many_modules_use"
    modules = {f"m{n}": (f"{n}.py", _compiled(f"{word} = {n}")) for n in range(20)}
    for rows in ({}, {"m0": tuple(f"m{n}" for n in range(1, 20))}):
        file = tmp_path / f"{len(rows)}.kept"
        CompiledFile(file).add(modules, rows)
        sizes.append(file.read_bytes().count(word.encode()))
    assert sizes == [20, 1]


def test_what_is_no_code_is_not_kept(path):
    for broken in (marshal.dumps("no code"), b"\xff", b""):
        CompiledFile(path).add({"three": ("3.py", bytes(HEAD) + broken)})
    assert set(_places(path)) == {"one", "two"}


def test_codes_that_are_damaged_are_none(path):
    CompiledFile(path).add({}, {"one": ("two",)})
    start, size, _ = _places(path)["one"]
    whole = path.read_bytes()
    table = len(whole) - size - start
    no_code = marshal.dumps(("no code",))
    for damaged in (b"\xff" * size, marshal.dumps(7).ljust(size), no_code.ljust(size), b""):
        path.write_bytes(whole[:table] + damaged)
        file = CompiledFile(path)
        assert set(file.places) == {"one", "two"}
        assert [file.code(name) for name in ("one", "two")] == [None, None]
        file.add({})
        assert _places(path) == {}


def test_a_file_that_is_open_stays_what_it_was_while_another_start_writes(path):
    file = CompiledFile(path)
    CompiledFile(path).add({"one": ("package/one.py", TWO)})
    assert _names(file.code("one")) == {"one": "of one"}
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
        _file_of({"one": ("one.py", bytes(HEAD), 0, 0, 0)}),
        _file_of(({"one": ("one.py", bytes(HEAD), 0, 0)}, {})),
        _file_of((2, {"one": ("one.py", bytes(HEAD), 0, 0, 0)}, 5)),
        _file_of((3, {"one": ("one.py", bytes(HEAD), 0, 0, 0)}, {})),
    ],
)
def test_another_file_holds_nothing_and_is_written_over(path, content):
    path.write_bytes(content)
    file = CompiledFile(path)
    assert (file.places, file.code("one")) == ({}, None)
    file.add({"one": ("one.py", ONE)})
    again = CompiledFile(path)
    assert _names(again.code("one")) == {"one": "of one"}
    again.close()


def test_no_file_holds_nothing(tmp_path):
    file = CompiledFile(tmp_path / "none")
    assert (file.places, file.code("one")) == ({}, None)
    file.close()


def test_where_nothing_can_be_written_nothing_is_said(tmp_path):
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    CompiledFile(tmp_path / "file" / "code.kept").add({"one": ("one.py", ONE)})
    assert (tmp_path / "file").read_text(encoding="utf-8") == "in the way"


def test_threads_read_each_their_own(path):
    file = CompiledFile(path)
    with ThreadPoolExecutor(8) as threads:
        found = list(threads.map(file.code, ["one", "two"] * 500))
    assert [_names(code) for code in found] == [{"one": "of one"}, {"two": "of two"}] * 500
    file.close()
