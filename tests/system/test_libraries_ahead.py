"""Qt's libraries are loaded by a thread of its own where a window is asked for, and only there."""

import subprocess
import sys
from pathlib import Path

import pytest

from liftdesk.system import libraries_ahead as ahead
from liftdesk.system.libraries_ahead import LOADED_FIRST, asks_for_window, load_ahead
from tests.support.told_starts import told_by_start

linux = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere nothing is loaded ahead")


@pytest.mark.parametrize(
    ("line", "is_window"),
    [
        ("", True),
        ("--data my.liftdesk", True),
        ("--data=my.liftdesk --language de", True),
        ("--demo", True),
        ("strong.csv", True),
        ("--data my.liftdesk strong.csv", True),
        ("--data my.liftdesk --until-painted", True),
        ("--version", False),
        ("--self-test", False),
        ("--help", False),
        ("plan", False),
        ("export folder", False),
        ("plan --data my.liftdesk", False),
        ("--data my.liftdesk plan --week 2", False),
    ],
)
def test_only_a_line_for_the_window_loads_ahead(line, is_window):
    assert asks_for_window(line.split()) is is_window


def test_a_command_loads_nothing():
    assert load_ahead(["plan"]) is False


@linux
def test_where_nothing_is_found_nothing_is_loaded(monkeypatch):
    monkeypatch.setattr(sys, "path", [])
    assert load_ahead([]) is False


@linux
def test_one_processor_alone_does_not_do_two_things(monkeypatch):
    monkeypatch.setattr("os.sched_getaffinity", lambda _process: {0})
    assert load_ahead([]) is False


@linux
def test_a_python_that_cannot_open_libraries_goes_without(monkeypatch):
    monkeypatch.setitem(sys.modules, "_ctypes", None)
    assert load_ahead([]) is False


@linux
@pytest.mark.parametrize("fonts", ["libfontconfig.so.1", "libno_such_fonts.so.1"])
def test_qt_and_then_fonts_are_loaded_wherever_fonts_are(monkeypatch, fonts):
    monkeypatch.setattr(ahead, "start_new_thread", lambda act, given: act(*given))
    monkeypatch.setattr(ahead, "_FONTS", fonts)
    monkeypatch.setattr("os.sched_getaffinity", lambda _process: {0, 1})
    assert load_ahead([]) is True
    assert "QtWidgets.abi3" in Path("/proc/self/maps").read_text(encoding="utf-8")


LOADED = """
import sys, time
from liftdesk.system import libraries_ahead
assert libraries_ahead.load_ahead([]) == (len(__import__("os").sched_getaffinity(0)) > 1)
end = time.monotonic() + 30
def mapped():
    with open("/proc/self/maps", encoding="utf-8") as file:
        return file.read()
while "libQt6Widgets" not in mapped() and time.monotonic() < end:
    pass
print("libQt6Widgets" in mapped(), "PySide6" in sys.modules)
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication([])
label = QLabel("Goblet squat")
label.show()
print(label.sizeHint().width() > 0)
"""


@linux
def test_qt_is_there_before_anything_of_python_asked_for_it():
    done = subprocess.run(
        [sys.executable, "-c", LOADED], capture_output=True, text=True, check=False
    )
    assert (done.stdout.split(), done.returncode) == (["True", "False", "True"], 0), done.stderr


ORDER = """
from importlib.machinery import ExtensionFileLoader, SourceFileLoader
create, compile_, order, compiling = (
    ExtensionFileLoader.create_module, SourceFileLoader.source_to_code, [], []
)
def noted(self, spec):
    if not compiling:
        order.append(spec.name)
    return create(self, spec)
def compiled(self, *given, **named):
    compiling.append(self)
    try:
        return compile_(self, *given, **named)
    finally:
        compiling.pop()
ExtensionFileLoader.create_module, SourceFileLoader.source_to_code = noted, compiled
import liftdesk.system.libraries_ahead as ahead
ahead.load_ahead = lambda _arguments: order.append("-")
"""
"""Notes libraries, but not what the compiler asks for where code is not kept compiled."""


@linux
def test_what_is_loaded_first_is_what_a_start_needs_before_qt(tmp_path):
    order = told_by_start(tmp_path / "diary.liftdesk", before=ORDER, told="*order")
    before = order[order.index("-") + 1 : order.index("shiboken6.Shiboken")]
    python = [name for name in before if not name.startswith("sqlcipher3")]
    assert set(python) == set(LOADED_FIRST)
