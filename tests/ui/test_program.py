"""The program with its window: own diary, sample data, refusals, faults."""

import subprocess
import sys

import pytest
from PySide6.QtCore import QLockFile
from PySide6.QtWidgets import QApplication, QPushButton

from liftdesk.app import open_house
from liftdesk.domain.training.units import Unit
from liftdesk.services.delete_everything import remove_sample
from liftdesk.system.clock import SystemClock
from liftdesk.system.paths import lock_file, sample_file
from liftdesk.ui.after_start import after_start
from liftdesk.ui.program import Program
from liftdesk.ui.start.sample_visit import remove_left_sample
from tests.support.bad_pages import root_of, with_bad_pages
from tests.support.desks import settle
from tests.support.start_states import diary, services


def new_program(qapp):
    return Program(
        qapp, open_house=lambda path: open_house(path, clock=SystemClock()), start=services()
    )


@pytest.fixture
def program(qapp, look):
    made = new_program(qapp)
    yield made
    made.close()
    settle()


def test_sample_data_have_a_file_and_a_banner_of_their_own(program, tmp_path):
    own = tmp_path / "diary.liftdesk"
    assert program.open(own)
    program.show()
    program.look_around()
    settle()
    assert program._house.path == sample_file(own)
    assert "sample" in program.desk.window._notices
    assert program._house.summary.counts()["sets"] > 100
    program.leave_sample()
    settle()
    assert program._house.path == own
    assert program._house.summary.counts()["sets"] == 0
    assert "sample" not in program.desk.window._notices


def test_another_file_that_cannot_be_opened_leaves_the_window_as_it_is(program, tmp_path):
    own = tmp_path / "diary.liftdesk"
    assert program.open(own)
    program.show()
    sample_file(own).write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    program.look_around()
    settle()
    assert program._house.path == own
    assert program.start_window is None
    assert "not a LiftDesk diary" in program.desk.window._message.text
    assert sample_file(own).read_bytes() == b"\x89PNG\r\n\x1a\n" + bytes(200)


def test_a_backup_is_made_at_the_next_start(program, tmp_path):
    own = tmp_path / "diary.liftdesk"
    program.open(own)
    program._house.sample_data.fill(months=1)
    program.close()
    program.open(own)
    program.show()
    settle()
    assert program._house.backups.last() is not None


def test_a_fault_is_logged_without_what_was_typed(program, tmp_path, monkeypatch, caplog):
    program.open(tmp_path / "diary.liftdesk")
    shown = []
    monkeypatch.setattr(
        "liftdesk.ui.shared.crash_dialog.CrashDialog.exec", lambda _dialog: shown.append(1) or 1
    )
    fault = ValueError("my secret note")
    program._on_fault(type(fault), fault, None)
    assert shown
    assert "secret" not in caplog.text
    assert "ValueError" in caplog.text


def test_a_fault_at_the_start_window_has_its_dialog_and_crisis_help(program, tmp_path, monkeypatch):
    path = tmp_path / "diary.liftdesk"
    path.write_bytes(b"Dear diary")
    assert not program.open(path)
    program.show()
    settle()
    shown = []

    def look(dialog):
        shown.append((dialog.parent(), dialog.crisis_help.isVisibleTo(dialog)))
        return 1

    monkeypatch.setattr("liftdesk.ui.shared.crash_dialog.CrashDialog.exec", look)
    program._on_fault(ValueError, ValueError("anything"), None)
    assert shown == [(program.start_window, True)]
    window = program.start_window
    program.close()
    assert not window.isVisible()
    assert program.start_window is None


def test_a_fault_before_any_window_is_logged_and_printed(program, caplog, capsys):
    program._on_fault(ValueError, ValueError("anything"), None)
    assert "ValueError" in caplog.text
    assert "ValueError" in capsys.readouterr().err


def test_units_and_sessions_a_week_are_chosen_in_the_menu(program, tmp_path):
    program.open(tmp_path / "diary.liftdesk")
    program.show()
    window, preferences = program.desk.window, program._house.preferences
    window.action("units_lb").trigger()
    window.action("days_3").trigger()
    assert (preferences.unit, preferences.days_per_week) == ("lb", 3)
    window.action("undo").trigger()
    window.action("undo").trigger()
    assert (preferences.unit, preferences.days_per_week) == ("kg", 2)
    assert window.action("units_kg").isChecked()
    assert window.action("days_2").isChecked()
    assert QApplication.activeModalWidget() is None


@pytest.mark.parametrize("looks_later", [False, True])
def test_a_damaged_index_is_made_anew_and_said(program, tmp_path, qtbot, looks_later):
    path = diary(tmp_path)
    page = root_of(path, "search_session_data")
    path.write_bytes(with_bad_pages(path.read_bytes(), page))
    program._open_house = lambda path: open_house(
        path, clock=SystemClock(), looks_later=looks_later
    )
    assert program.open(path)
    program.show()
    qtbot.waitUntil(
        lambda: program.desk and "Every entry" in getattr(program.desk.window._message, "text", "")
    )
    assert "Every entry is here" in program.desk.window._message.text
    assert "diary-unmended-" in program.desk.window._message.text


def test_a_copy_that_a_sync_made_is_offered_at_the_start(program, tmp_path, qtbot):
    path = diary(tmp_path)
    copy = path.with_name("diary.sync-conflict-20261126-080000-ABCDEFG.liftdesk")
    copy.write_bytes(path.read_bytes())
    kept = path.with_name("diary-unmended-20261126-080000.liftdesk")
    kept.write_bytes(path.read_bytes())
    program.open(path)
    program.show()
    qtbot.waitUntil(lambda: "copies" in program.desk.window._notices)
    notice = program.desk.window._notices["copies"]
    assert copy.name in notice.text
    next(one for one in notice.findChildren(QPushButton) if one.text() == "Look at it").click()
    settle()
    assert program.desk.window.page("merge").isVisible()
    assert "copies" not in program.desk.window._notices


def test_without_such_a_copy_nothing_is_offered(program, tmp_path, qtbot):
    program.open(diary(tmp_path))
    program.show()
    qtbot.waitUntil(lambda: program.desk.preload is not None)
    assert "copies" not in program.desk.window._notices


@pytest.mark.parametrize("tab", ["history", "charts", "safety"])
def test_what_a_page_put_off_ends_with_its_diary(program, tmp_path, tab):
    program.open(diary(tmp_path))
    program.show()
    settle()
    program.desk.window.show_tab(tab)
    program._close_house()
    assert program.desk is None
    settle()  # a fault in a timer fails the test


def test_the_way_into_sample_data_and_back_leads_to_where_one_was(program, tmp_path):
    own = tmp_path / "diary.liftdesk"
    program.open(own)
    program.show()
    program._house.preferences.choose_theme("dark")
    program._house.preferences.choose_unit(Unit.LB)
    for tab in ("charts", "safety"):
        program.desk.window.show_tab(tab)
        program.look_around()
        settle()
        assert program.desk.window.current_tab == tab
        assert program._house.preferences.theme == "dark"
        assert program._house.preferences.unit is Unit.LB
        assert program._house.undo.undo_name is None
        program.desk.window.show_tab("history")
        program.leave_sample()
        settle()
        assert program._house.path == own
        assert program.desk.window.current_tab == tab
        assert sorted(one.name for one in tmp_path.iterdir() if "sample" in one.name) == []


def test_what_is_tried_in_sample_data_is_gone_with_it_and_never_in_the_diary(program, tmp_path):
    own = tmp_path / "diary.liftdesk"
    program.open(own)
    program.show()
    program.look_around()
    settle()
    program._house.check_ins.rate("mood", 3)
    program._house.backups.now()
    tried = program._house.summary.counts()["check_ins"]
    program.leave_sample()
    settle()
    assert not any(program._house.summary.counts().values())
    program.look_around()
    settle()
    assert program._house.summary.counts()["check_ins"] == tried - 1


def beside(folder):
    return sorted(one.name for one in folder.iterdir() if "sample" in one.name)


@pytest.mark.parametrize("shown_first", [True, False])
def test_quitting_inside_sample_data_takes_them_away_and_leaves_the_diary(
    program, tmp_path, shown_first
):
    own = diary(tmp_path)
    rows = own.read_bytes()
    if shown_first:
        program.open(own)
        program.show()
        program.look_around()
        settle()
    else:
        program.start_with_sample(own)
    program._house.backups.now()
    program.close()
    settle()
    assert beside(tmp_path) == []
    assert own.exists()
    assert shown_first or own.read_bytes() == rows


def test_quitting_the_diary_leaves_a_file_beside_it_alone(program, tmp_path):
    own = tmp_path / "diary.liftdesk"
    program.open(own)
    program.show()
    sample_file(own).write_bytes(b"not of the program")
    program.close()
    assert beside(tmp_path) == ["sample-data.liftdesk"]


def test_a_diary_with_the_name_of_sample_data_is_never_taken_away(program, tmp_path):
    own = sample_file(tmp_path / "diary.liftdesk")
    open_house(own, clock=SystemClock()).close()
    remove_sample(own)
    remove_left_sample(own)
    assert own.exists()


KILLED = (
    "import os, sys; from PySide6.QtCore import QLockFile;"
    " lock = QLockFile(sys.argv[1]); lock.setStaleLockTime(0);"
    " print(lock.tryLock(0), flush=True); os._exit(9)"
)


def killed_in(sample):
    """Leave sample data as a run does that is killed within them: with its lock."""
    open_house(sample, clock=SystemClock()).close()
    command = [sys.executable, "-c", KILLED, str(lock_file(sample))]
    told = subprocess.run(command, capture_output=True, text=True, check=False)
    assert told.stdout == "True\n"
    assert lock_file(sample).exists()


def test_the_next_start_takes_away_what_a_kill_left(program, tmp_path):
    own = tmp_path / "diary.liftdesk"
    killed_in(sample_file(own))
    program.open(own)
    after_start(program._house, program.desk, lambda _error: None)
    assert beside(tmp_path) == []
    assert own.exists()


def test_sample_data_that_another_program_looks_around_in_are_left_alone(program, tmp_path):
    own = tmp_path / "diary.liftdesk"
    open_house(sample_file(own), clock=SystemClock()).close()
    held = QLockFile(str(lock_file(sample_file(own))))
    assert held.tryLock(0)
    program.open(own)
    after_start(program._house, program.desk, lambda _error: None)
    assert sample_file(own).exists()
    held.unlock()
    after_start(program._house, program.desk, lambda _error: None)
    assert sample_file(own).exists()  # no visit's lock is there: it may be somebody's own


def test_the_sample_says_what_each_tab_is_for(program, tmp_path):
    program.start_with_sample(tmp_path / "diary.liftdesk")
    assert len(program._house.preferences.tab_notes) == 4
    assert program._house.set_up.is_finished
