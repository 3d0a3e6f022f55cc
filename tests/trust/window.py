"""The program's own window over a diary, driven by keys: what is killed, and what opens again."""

import sys
from pathlib import Path
from unittest import mock

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from liftdesk.app import open_house
from liftdesk.system.clock import FixedClock
from liftdesk.system.ids import CountingIds
from liftdesk.ui.program import Program
from tests.support.desks import THURSDAY, settle
from tests.support.start_states import services
from tests.trust.child import FIRST_ID
from tests.trust.killing import content

LINES = ("plank 2x45", "goblet squat 3x8 @ 20kg rir2", "push-up 3x10")
ROUNDS = 12


def opened(app: QApplication, path: Path) -> Program:
    """Open a diary in the program's window as at its start, with a clock that stands."""
    ids = CountingIds(FIRST_ID)
    program = Program(
        app, open_house=lambda one: open_house(one, clock=FixedClock(THURSDAY)), start=services()
    )
    with mock.patch("liftdesk.services.foundation.TimeOrderedIds", return_value=ids):
        program.open(path)
    program.show()
    settle()
    return program


def press(program: Program, key: Qt.Key) -> None:
    """Press a key where the keyboard is."""
    window = program.desk.window if program.desk is not None else program.start_window
    QTest.keyClick(QApplication.focusWidget() or window, key)
    settle()


def type_in(program: Program, text: str) -> None:
    """Type a text where the keyboard is."""
    QTest.keyClicks(QApplication.focusWidget() or program.desk.window, text)
    settle()


def today(program: Program):
    """Show Today and return its page."""
    program.desk.window.show_tab("today")
    settle()
    return program.desk.window.page("today")


def at_work(program: Program, acknowledge) -> None:
    """Log the sets of the session and quick lines; say what the file holds after each."""
    page = today(program)
    database = program._house.check_up._database
    acknowledge(content(database))
    page.take_focus()
    for number in range(ROUNDS):
        if page.session.open_row is not None and not page.view.is_finished:
            page.focus_set()
            press(program, Qt.Key.Key_Return)
            acknowledge(content(database))
        page.session.quick_line.edit.setFocus()
        type_in(program, LINES[number % len(LINES)])
        press(program, Qt.Key.Key_Return)
        acknowledge(content(database))


def looked_at(program: Program):
    """Say what opened; in a diary, log a set and make a backup, and say what came of each."""
    sys.excepthook = program._on_fault
    if program.start_window is not None:
        yield f"refused: {program.start_window.title.text()}"
        return
    page = today(program)
    before = len(page.view.detail.sets) if page.view.detail is not None else 0
    page.session.quick_line.edit.setFocus()
    type_in(program, LINES[0])
    press(program, Qt.Key.Key_Return)
    yield f"{len(page.view.detail.sets) - before} sets written"
    program.desk.window.action("back_up").trigger()
    settle()
    yield f"said: {program.desk.window._message.text}"
