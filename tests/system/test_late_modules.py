"""Modules that a start leaves for later."""

import importlib
import sys
import threading

import pytest

from liftdesk.system.late_modules import LATE, LateModules, import_at_once
from tests.support.told_starts import told_by_start

SOURCE = """
from threading import get_ident
filled_by = get_ident()
from time import sleep as _pause
_pause(0.01)
runs = globals().get("runs", 0) + 1
answer = 42
def ask():
    return answer
"""


@pytest.fixture
def late(tmp_path, monkeypatch):
    """Import a passing module, which is left for later; it is gone afterwards."""
    name = "a_passing_module"
    (tmp_path / f"{name}.py").write_text(SOURCE, encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    LateModules(frozenset({name})).begin()
    yield importlib.import_module(name)
    import_at_once()
    sys.modules.pop(name, None)


def is_empty(module):
    return "answer" not in vars(module)


def test_a_module_is_empty_until_it_is_asked_for_something(late):
    assert importlib.import_module("a_passing_module") is late
    assert late.__name__ == "a_passing_module"
    assert late.__file__.endswith("a_passing_module.py")
    assert late.__spec__.loader is late.__loader__
    assert type(late.__loader__).__name__ == "SourceFileLoader"
    assert not hasattr(late, "__wrapped__")
    assert is_empty(late)
    assert (late.ask(), late.runs, is_empty(late)) == (42, 1, False)
    assert "__getattr__" not in vars(late)


def test_a_name_taken_from_it_fills_it(late):
    from a_passing_module import answer

    assert (answer, late.runs) == (42, 1)


def test_taking_all_its_names_fills_it(late):
    found = {}
    exec("from a_passing_module import *", found)  # noqa: S102 - not to be written in a function
    assert found["answer"] == 42


def test_what_it_does_not_have_it_says_as_ever(late):
    for _ in range(2):
        with pytest.raises(AttributeError, match=r"'a_passing_module' has no attribute 'nothing'"):
            late.nothing  # noqa: B018 - asked for
    assert late.answer == 42


def test_two_threads_that_ask_at_once_get_one_full_module(late):
    begin, found = threading.Barrier(8), []

    def ask():
        begin.wait()
        found.append((late.answer, late.runs))

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [(42, 1)] * 8


def test_a_module_that_fails_says_so_when_it_is_asked(tmp_path, monkeypatch):
    (tmp_path / "a_broken_module.py").write_text("1 / 0", encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    LateModules(frozenset({"a_broken_module"})).begin()
    try:
        module = importlib.import_module("a_broken_module")
        with pytest.raises(ZeroDivisionError):
            module.answer  # noqa: B018 - asked for
    finally:
        import_at_once()
        sys.modules.pop("a_broken_module", None)


def test_other_modules_and_those_that_are_not_there_are_not_its_matter():
    late = LateModules(frozenset({"no_such_module"}))
    assert late.find_spec("colorsys") is None
    assert late.find_spec("no_such_module") is None


def test_afterwards_modules_are_imported_at_once():
    before = list(sys.meta_path)
    LateModules().begin()
    import_at_once()
    assert sys.meta_path == before


FILLED = """
import sys
import liftdesk.system.late_modules as late
for name in late.LATE:
    sys.modules.pop(name, None)
"""
TOLD = "*(one for one in late.LATE if '__getattr__' in vars(sys.modules.get(one, sys)))"


def test_a_start_imports_them_and_asks_them_nothing(tmp_path):
    path = tmp_path / "diary.liftdesk"
    told_by_start(path, before="", told="")  # making a diary asks for more
    assert set(told_by_start(path, before=FILLED, told=TOLD)) == LATE
