"""What is read ahead: all that the other tabs need, in small pieces, and nothing is left behind."""

import json
import subprocess
import sys
from importlib.util import find_spec
from itertools import chain
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog

from liftdesk.app import open_house
from liftdesk.domain.training.units import Unit
from liftdesk.store.progress_queries import ProgressQueries
from liftdesk.system.clock import SystemClock
from liftdesk.ui import preload
from liftdesk.ui.actions import TABS
from liftdesk.ui.charts.charts_page import ChartsPage
from liftdesk.ui.history.history_page import HistoryPage
from liftdesk.ui.program import Program
from liftdesk.ui.safety.safety_page import SafetyPage
from tests.support.desks import settle
from tests.support.start_states import services

ALL = [*preload.FIRST, *chain(*preload.PARTS.values()), *preload.LAST]
MOST = 26
"""Modules of our own in one piece, at most; each costs about a third of a millisecond."""
IN_A_FRESH_PROCESS = """
import json, sys
from importlib import import_module
import liftdesk.app, liftdesk.ui.program, liftdesk.ui.today.today_page
from liftdesk.ui import preload
def own():
    return {name for name in sys.modules if name.startswith("liftdesk.")}
pieces = {}
names = (*preload.FIRST, *(name for part in preload.PARTS.values() for name in part), *preload.LAST)
for name in names:
    before = own()
    import_module(name)
    pieces[name] = len(own() - before)
before = own()
for name in ("charts.charts_page", "history.history_page", "safety.safety_page"):
    import_module("liftdesk.ui." + name)
import liftdesk.services.transfer
print(json.dumps([pieces, sorted(own() - before)]))
"""


def later(path, _key=None):
    return open_house(path, clock=SystemClock(), looks_later=True)


@pytest.fixture
def program(qapp, look, tmp_path):
    made = Program(qapp, open_house=later, start=services())
    made.open(tmp_path / "diary.liftdesk")
    made.show()
    yield made
    made.close()
    settle()


@pytest.fixture
def begun(program, qtbot):
    """What reads ahead in a program that was just shown."""
    qtbot.waitUntil(lambda: program.desk.preload is not None)
    return program.desk.preload


@pytest.fixture
def unread(monkeypatch):
    """The names that were read, of which all count as not read before."""
    read = []
    monkeypatch.setattr(preload, "_is_unread", lambda _name: True)
    monkeypatch.setattr(preload, "import_module", read.append)
    return read


@pytest.fixture
def counted(monkeypatch):
    """One for each time the sets of the lifts were counted, from before the program is there."""
    times = []
    ask = ProgressQueries.exercises_trained

    def count(queries):
        times.append(1)
        return ask(queries)

    monkeypatch.setattr(ProgressQueries, "exercises_trained", count)
    return times


def test_every_piece_is_small_and_nothing_of_the_tabs_is_left():
    told = subprocess.run(
        [sys.executable, "-c", IN_A_FRESH_PROCESS],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=True,
    )
    pieces, left = json.loads(told.stdout)
    assert left == []
    assert {name: count for name, count in pieces.items() if count > MOST} == {}


def test_all_that_is_read_exists():
    assert [name for name in ALL if find_spec(name) is None] == []
    assert set(ALL) >= preload.BIG


def test_everything_is_read_and_neither_window_nor_timer_is_left(unread, begun, program, qtbot):
    windows = set(QApplication.topLevelWidgets())
    qtbot.waitUntil(lambda: begun.is_over)
    settle()
    assert unread == ALL
    new = set(QApplication.topLevelWidgets()) - windows
    assert [one for one in new if not isinstance(one.parent(), QComboBox)] == []  # its list
    assert begun.findChildren(QTimer) == []
    assert sys.getswitchinterval() == begun._switch > preload.SWITCH_SECONDS
    assert program.desk.window.current_tab == "today"


def test_the_modules_of_charts_are_there_afterwards(begun, qtbot):
    qtbot.waitUntil(lambda: begun.is_over, timeout=20_000)
    assert {"liftdesk.ui.charts.charts_page", "pyqtgraph", "numpy"} <= set(sys.modules)


def test_charts_need_not_count_the_sets_of_a_long_diary(counted, begun, program, qtbot):
    qtbot.waitUntil(lambda: begun.is_over, timeout=20_000)
    assert counted == [1]
    program.desk.window.show_tab("charts")
    settle()
    assert counted == [1]


def test_it_waits_while_somebody_points(program, qtbot, monkeypatch, begun, unread):
    qtbot.waitUntil(lambda: begun.is_over)
    monkeypatch.setattr(preload, "FIRST", ())
    window = program.desk.window
    program.desk.read_ahead()
    QTest.mouseMove(window.windowHandle(), window.rect().center())
    settle()
    assert not program.desk.preload.is_over
    assert program.desk.preload._timer.interval() == preload.PAUSE_MS


def test_it_waits_while_a_dialog_is_open(program, qtbot, begun, unread):
    qtbot.waitUntil(lambda: begun.is_over)
    program.desk.read_ahead()
    dialog = QDialog(program.desk.window)
    dialog.open()
    settle()
    assert not program.desk.preload.is_over
    assert program.desk.preload._timer.interval() == preload.PAUSE_MS
    dialog.close()


def test_closing_meanwhile_is_clean(unread, program, qtbot, monkeypatch):
    begin = preload.Preload.begin
    monkeypatch.setattr(preload.Preload, "begin", lambda _: None)  # not before the test looks
    qtbot.waitUntil(lambda: program.desk.preload is not None)
    begun = program.desk.preload
    switch = begun._switch
    begin(begun)
    QApplication.processEvents()
    assert not begun.is_over
    program.close()
    settle()
    assert begun.is_over
    assert len(unread) <= 1
    assert sys.getswitchinterval() == switch


def test_pages_are_made_ahead_and_read_only_once_they_are_shown(begun, program, qtbot, monkeypatch):
    refreshed = []
    for kind in (HistoryPage, ChartsPage, SafetyPage):
        refresh = kind.refresh
        monkeypatch.setattr(
            kind, "refresh", lambda page, to=refresh: (refreshed.append(page), to(page))
        )
    qtbot.waitUntil(lambda: begun.is_over, timeout=20_000)
    stack = program.desk.window._stack
    assert {*stack._made} == {*TABS}
    assert not program.house.insights._is_read
    assert (refreshed, program.desk.window.current_tab) == ([], "today")
    program.house.preferences.choose_unit(Unit.LB)
    settle()
    assert refreshed == []
    for key in TABS[1:]:
        page = stack.page(key)
        assert not page.isVisible()
        program.desk.window.show_tab(key)
        settle()
        assert refreshed.pop() is page is stack.currentWidget()
        assert refreshed == []


def test_what_was_shown_meanwhile_is_not_made_again(program, qtbot, monkeypatch, begun, unread):
    qtbot.waitUntil(lambda: begun.is_over)
    made = dict(program.desk.window._stack._made)
    program.desk.read_ahead()
    qtbot.waitUntil(lambda: program.desk.preload.is_over)
    assert program.desk.window._stack._made == made


@pytest.mark.usefixtures("unread")
@pytest.mark.parametrize("fails", ["a big module", "a module", "a page"])
def test_what_cannot_be_made_is_left_to_its_tab(begun, program, monkeypatch, qtbot, fails):
    def refuse(_name):
        raise LookupError

    qtbot.waitUntil(lambda: begun.is_over)
    faults, shown = [], program.desk.window.current_tab
    monkeypatch.setattr(preload, "log_fault", faults.append)
    monkeypatch.setattr(preload, "FIRST", ("numpy",) if fails == "a big module" else ())
    place = (program.desk.window, "page") if fails == "a page" else (preload, "import_module")
    monkeypatch.setattr(*place, refuse)
    program.desk.read_ahead()
    qtbot.waitUntil(lambda: program.desk.preload.is_over)
    assert [type(one) for one in faults] == [LookupError]
    assert program.desk.window.isVisible()
    assert program.desk.window.current_tab == shown
