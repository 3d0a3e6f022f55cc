"""The main tasks by key events alone: nothing is clicked or given the keyboard.

The fifth, to import a file, is gone through by keys in `tests/journeys/test_import.py`.
"""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from liftdesk.ui.shared.look import look_of
from tests.support.desks import settle
from tests.support.keyboard import focused, names
from tests.support.locked_diaries import Sitting, plain_diary
from tests.support.tour_stages import staged

pytestmark = pytest.mark.journey
ENTER, TAB, DOWN = Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Down
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
MOST_TABS = 120


@pytest.fixture
def look(qapp):
    found = look_of()
    found.set_theme("light")
    found.set_text_percent(100)
    return found


@pytest.fixture
def desk(look, tmp_path):
    with staged(tmp_path / "desk") as stage:
        stage.window.activateWindow()
        settle()
        yield stage


def press(key, modifiers=Qt.KeyboardModifier.NoModifier):
    """Press a key where the keyboard is, or in the menu that is open."""
    popup = QApplication.activePopupWidget()
    where = popup or QApplication.focusWidget() or QApplication.activeWindow()
    QTest.keyClick(where, key, modifiers)
    settle()


def write(text):
    QTest.keyClicks(focused(), text)
    settle()


def tab_to(begins, key=TAB):
    """Press Tab until what has the keyboard has a name that begins so."""
    for _ in range(MOST_TABS):
        (name,) = names([focused()])
        if name.partition(" ")[2].startswith(begins):
            return
        press(key)
    raise AssertionError(f"Tab does not lead to {begins!r}")


def test_a_session_is_logged(desk):
    press(Qt.Key.Key_1, CONTROL)
    tab_to("Mood", Qt.Key.Key_Backtab)
    write("6")
    tab_to("How do you feel, before you start?")
    write("1")
    tab_to("Goblet squat, set 1 of 3, repetitions")
    page = desk.window.page("today")
    write("10")
    for _ in range(page.view.sets_planned):
        press(ENTER)
    assert page.view.is_finished
    assert page.view.lifts[0].done[0].done.reps == 10
    tab_to("How do you feel now?, not", Qt.Key.Key_Backtab)
    write("3")
    tab_to("End session", Qt.Key.Key_Backtab)
    press(ENTER)
    (session,) = desk.house.paper._stores.sessions.on_day(desk.house.paper.today)
    assert [one.valence for one in session.feelings] == [1, 3]
    assert len(session.sets) == 14


def test_the_week_is_planned_and_printed(desk, tmp_path, monkeypatch):
    target = tmp_path / "week.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    press(Qt.Key.Key_1, CONTROL)
    tab_to("Saturday, Easy cardio, planned")
    press(Qt.Key.Key_Space)
    menu = QApplication.activePopupWidget()
    while menu.activeAction() is None or menu.activeAction().text() != "Rest":
        press(DOWN)
    press(ENTER)
    tab_to("Saturday, Rest, planned", Qt.Key.Key_Backtab)
    _in_dialog(lambda: (tab_to("Save as PDF"), press(ENTER)))
    press(Qt.Key.Key_P, CONTROL)
    assert target.read_bytes().startswith(b"%PDF")


def test_a_sheet_is_typed_back(desk):
    press(Qt.Key.Key_P, CONTROL | SHIFT)
    for line in ("a48", "10 10 9/18/2", "12 11 10/10/1", "8 8 7/16/2", "12 11/8/3", "45 40 40"):
        write(line)
        press(ENTER)
    press(ENTER)
    (session,) = desk.house.paper._stores.sessions.on_day(desk.house.paper.today)
    assert len(session.sets) == 14


def _in_dialog(act):
    """Do something as soon as a dialog is there."""
    timer = QTimer(QApplication.instance())

    def look():
        dialog, focus = QApplication.activeModalWidget(), QApplication.focusWidget()
        if dialog is not None and focus is not None and focus.window() is dialog:
            timer.stop()
            timer.deleteLater()
            act()

    timer.timeout.connect(look)
    timer.start(10)


def test_a_backup_is_made_and_restored(look, tmp_path):
    sitting = Sitting(plain_diary(tmp_path))
    sitting.start()
    sitting.program.desk.window.activateWindow()
    settle()
    before = sitting.program.house.summary.counts()
    press(Qt.Key.Key_B, CONTROL)
    press(Qt.Key.Key_1, CONTROL)
    press(ENTER)
    assert sitting.program.house.summary.counts() != before
    press(Qt.Key.Key_4, CONTROL)
    tab_to("All backups")
    press(ENTER)
    _wait(sitting)
    tab_to("Restore the backup of")
    press(ENTER)
    tab_to("Restore the backup of")
    press(ENTER)
    _wait(sitting)
    assert sitting.program.house.summary.counts() == before
    sitting.end()


def _wait(sitting):
    for _ in range(3):
        sitting.program.desk.jobs.wait()
        settle()
