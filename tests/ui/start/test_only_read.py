"""A diary that is open for reading only: it says so, shows everything, and keeps nothing."""

import sys
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from sqlcipher3 import dbapi2 as engine

from liftdesk.app import open_house
from liftdesk.services.data_files import Refusal
from liftdesk.store.errors import StoreError, StoreTrouble
from liftdesk.system.clock import FixedClock
from liftdesk.ui.actions import INNER, TABS
from liftdesk.ui.program import Program
from liftdesk.ui.start.only_read import NOTICE
from liftdesk.ui.start.start_window import StartWindow
from liftdesk.wording.store_problems import store_sentence
from tests.support.bad_pages import leaves_of, root_of, with_bad_pages
from tests.support.desks import THURSDAY, settle
from tests.support.start_states import diary, newer, services

KEPT_NOTHING = store_sentence("only_read")


@pytest.fixture
def opening(qapp, look, tmp_path, monkeypatch):
    """Refuse the diary of this folder for a trouble, then open it for reading only."""
    made = Program(
        qapp,
        open_house=lambda path: open_house(path, clock=FixedClock(THURSDAY)),
        start=services(at=THURSDAY + timedelta(days=1)),
    )
    monkeypatch.setattr("sys.excepthook", made._on_fault)
    path = tmp_path / "diary.liftdesk"

    def look_into():
        assert not made.open(path)
        made.show()
        settle()
        made.start_window.look_button.click()
        settle()
        return made

    yield look_into
    made.close()
    settle()


def only(folder, change=lambda content: content):
    """Write a diary of this content; return its path and bytes."""
    path = diary(folder)
    path.write_bytes(change(path.read_bytes()))
    return path, path.read_bytes()


def notice(program):
    return program.desk.window._notices[NOTICE]


def said(program):
    message = program.desk.window._message
    return "" if message is None else message.text


def test_a_newer_diary_is_shown_and_says_why(opening, tmp_path):
    path, before = only(tmp_path, newer)
    program = opening()
    assert program.start_window is None
    assert "A newer LiftDesk wrote this diary." in notice(program).text
    assert "nothing you type is kept" in notice(program).text
    assert program._house.summary.counts()["sessions"] > 5
    program.close()
    assert path.read_bytes() == before
    assert not (tmp_path / "diary-backups").exists()


def test_a_damaged_diary_says_how_much_is_lost(opening, tmp_path):
    path = diary(tmp_path)
    pages = leaves_of(path, "set_entry")[0], root_of(path, "cardio_bout")
    path.write_bytes(with_bad_pages(path.read_bytes(), *pages))
    before = path.read_bytes()
    program = opening()
    assert "rows could not be read" in notice(program).text
    program.close()
    assert path.read_bytes() == before
    assert not (tmp_path / "diary-backups").exists()


def test_every_page_opens_and_writes_nothing(opening, tmp_path):
    path, before = only(tmp_path, newer)
    program = opening()
    window = program.desk.window
    for tab in TABS:
        window.show_tab(tab)
        settle()
        assert said(program) == ""
    for key in INNER:
        window.open_page(key)
        settle()
        assert said(program) == ""
    assert NOTICE in window._notices
    assert path.read_bytes() == before


def test_what_is_typed_stays_and_one_sentence_says_that_it_is_not_kept(opening, tmp_path):
    only(tmp_path, newer)
    program = opening()
    window = program.desk.window
    window.show_tab("today")
    settle()
    QTest.keyClick(window, Qt.Key.Key_Slash)
    settle()
    line = QApplication.focusWidget()
    QTest.keyClicks(line, "squat 5 @ 60kg")
    QTest.keyClick(line, Qt.Key.Key_Return)
    settle()
    assert said(program) == KEPT_NOTHING
    assert line.text() == "squat 5 @ 60kg"
    assert program._house.undo.undo_name is None
    window.action("units_lb").trigger()
    settle()
    assert said(program) == KEPT_NOTHING
    assert program._house.preferences.unit == "kg"


def test_what_is_typed_into_a_set_stays(opening, tmp_path):
    only(tmp_path, newer)
    program = opening()
    program.desk.window.activateWindow()
    program.desk.window.page("today").take_focus()
    settle()
    field = QApplication.focusWidget()
    field.selectAll()
    QTest.keyClicks(field, "9")
    QTest.keyClick(field, Qt.Key.Key_Return)
    settle()
    assert said(program) == KEPT_NOTHING
    assert field.text() == "9"
    assert field.hasFocus()


def test_it_is_opened_for_writing_once_it_can_be(opening, tmp_path):
    path, _ = only(tmp_path)
    sound = path.read_bytes()
    path.write_bytes(newer(sound))
    program = opening()
    again = notice(program)._actions.itemAt(0).widget()
    again.click()
    settle()
    assert program._house.only_reads
    assert "A newer LiftDesk" in said(program)
    path.write_bytes(sound)
    again.click()
    settle()
    assert not program._house.only_reads
    assert NOTICE not in program.desk.window._notices


def test_a_diary_that_another_program_holds_is_shown_without_waiting(
    opening, tmp_path, monkeypatch
):
    monkeypatch.setitem(sys.modules["liftdesk.store.database"]._PRAGMAS, "busy_timeout", 10)
    path, _ = only(tmp_path)
    other = engine.connect(str(path), isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    program = opening()
    assert "Another program is using it." in notice(program).text
    assert program._house.summary.counts()["sessions"] > 5
    other.execute("ROLLBACK")
    other.close()


def test_what_cannot_be_read_at_all_is_said_in_the_start_window(opening, tmp_path, qapp):
    path = diary(tmp_path)
    path.write_bytes(path.read_bytes()[:8192])
    program = opening()
    assert program.desk is None
    assert program.start_window.isVisible()
    assert "damaged" in program.start_window._problem.text()
    assert "Nothing was changed." in program.start_window._problem.text()


@pytest.mark.parametrize(
    ("trouble", "offered"),
    [
        ("corrupt", (True, True)),
        ("not_sound", (True, True)),
        ("newer", (True, False)),
        ("locked", (True, False)),
        ("read_only", (True, False)),
        ("not_ours", (False, False)),
        ("vanished", (False, False)),
        ("fault", (False, False)),
    ],
)
def test_only_what_can_be_done_is_offered(qtbot, look, tmp_path, trouble, offered):
    path = diary(tmp_path)
    window = StartWindow(services(), path=path, refusal=Refusal(trouble=trouble))
    qtbot.addWidget(window)
    window.show()
    settle()
    assert (window.look_button.isVisible(), window.save_button.isVisible()) == offered
    window.show_refusal(tmp_path / "gone.liftdesk", Refusal(trouble=trouble))
    assert not window.look_button.isVisible()


def test_what_can_be_read_is_saved_from_the_start_window(opening, tmp_path, qapp, monkeypatch):
    path = diary(tmp_path)
    page = root_of(path, "cardio_bout")
    path.write_bytes(with_bad_pages(path.read_bytes(), page))
    before = path.read_bytes()
    made = Program(
        qapp, open_house=lambda p: open_house(p, clock=FixedClock(THURSDAY)), start=services()
    )
    made.open(path)
    made.show()
    settle()
    answers = ["", str(path), str(tmp_path / "saved.liftdesk")]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (answers.pop(0), ""))
    window = made.start_window
    window.save_button.click()
    assert not window._problem.isVisible()
    window.save_button.click()
    assert "Nothing was changed." in window._problem.text()
    window.save_button.click()
    assert "are in saved.liftdesk" in window._problem.text()
    assert path.read_bytes() == before
    made.close()
    house = open_house(tmp_path / "saved.liftdesk", clock=FixedClock(THURSDAY))
    assert house.summary.counts()["sessions"] > 5
    house.close()


def test_a_fault_while_looking_is_no_known_condition(opening, tmp_path, qapp, monkeypatch):
    only(tmp_path, newer)
    made = Program(
        qapp, open_house=lambda p: open_house(p, clock=FixedClock(THURSDAY)), start=services()
    )
    made.open(tmp_path / "diary.liftdesk")
    assert made.start_window.says(StoreError(StoreTrouble.DISK_FULL))
    assert not made.start_window.says(ValueError("x"))
    made.close()
    settle()


def test_a_day_that_is_none_leads_to_the_start_window_not_to_a_fault(opening, qapp, tmp_path):
    path, _before = only(tmp_path)
    plain = engine.connect(path)
    plain.execute(
        "UPDATE session SET training_day = '2026-02-30' WHERE id = (SELECT max(id) FROM session)"
    )
    plain.commit()
    plain.close()
    before = path.read_bytes()
    program = Program(
        qapp,
        open_house=lambda one: open_house(one, clock=FixedClock(THURSDAY)),
        start=services(at=THURSDAY + timedelta(days=1)),
    )
    try:
        program.open(path)
        program.show()
        settle()
        if program.desk is not None:
            try:
                program.desk.window.show_tab("history")
            except ValueError as fault:
                program._on_fault(type(fault), fault, fault.__traceback__)
            settle()
        assert program.start_window is not None
        assert "damaged" in program.start_window.title.text()
        program.start_window.look_button.click()
        settle()
        assert "At least 2 rows could not be read." in notice(program).text
        for tab in TABS:
            program.desk.window.show_tab(tab)
            settle()
        assert said(program) == ""
    finally:
        program.close()
        settle()
    assert path.read_bytes() == before
