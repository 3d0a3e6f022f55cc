"""Short functions that are compiled once."""

import sys

import pytest

from liftdesk.domain import values
from liftdesk.system.kept_sources import KeptSources

SOURCE = "def answer():\n return 42"


@pytest.fixture(autouse=True)
def _may_write(monkeypatch):
    monkeypatch.setattr(sys, "dont_write_bytecode", False)


def answer(code):
    found = {}
    exec(code, found)  # noqa: S102 - what is tested
    return found["answer"]()


def test_a_text_is_compiled_once(tmp_path):
    first = KeptSources(tmp_path / "file.kept")
    assert answer(first.compile(SOURCE)) == 42
    first.keep()
    second = KeptSources(tmp_path / "file.kept")
    assert answer(second.compile(SOURCE)) == 42
    assert not second._is_new


def test_nothing_is_written_where_nothing_is_new_or_python_was_told_so(tmp_path, monkeypatch):
    KeptSources(tmp_path / "file.kept").keep()
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    made = KeptSources(tmp_path / "file.kept")
    made.compile(SOURCE)
    made.keep()
    assert list(tmp_path.iterdir()) == []


def test_a_value_is_made_by_whoever_compiles(tmp_path, monkeypatch):
    monkeypatch.setattr(values, "_compiler", list(values._compiler))
    kept = KeptSources(tmp_path / "file.kept")
    values.compile_by(kept.compile)

    @values.dataclass(frozen=True, slots=True)
    class Point:
        x: int
        y: int = 7

    assert Point(3) == Point(3, 7)
    assert [source for source in kept._kept if "_set_y" in source]
