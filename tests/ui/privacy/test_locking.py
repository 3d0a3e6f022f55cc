"""The program over an encrypted diary: asks, opens, locks, and leaves nothing to be read."""

import shutil
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit

from liftdesk.ui.privacy.keeper import clear_clipboard
from liftdesk.ui.privacy.unsaved import unsaved_fields
from liftdesk.ui.today.rest_timer import RestTimer
from tests.support.desks import settle
from tests.support.locked_diaries import (
    CANARY,
    WORDS,
    Sitting,
    locked_diary,
    plain_diary,
    words_on_screen,
)


@pytest.fixture(scope="module")
def prepared(tmp_path_factory):
    """An encrypted diary, made once."""
    return locked_diary(tmp_path_factory.mktemp("locked")).parent


@pytest.fixture
def sitting(qapp, look, tmp_path, prepared):
    shutil.copytree(prepared, tmp_path / "mine")
    made = Sitting(tmp_path / "mine" / "diary.liftdesk")
    made.start()
    yield made
    made.end()


def test_before_the_passphrase_nothing_of_the_diary_is_open(sitting):
    assert sitting.program.desk is None
    assert sitting.asks.isVisible()
    assert QApplication.focusWidget() is sitting.asks.field.field.edit
    assert CANARY not in words_on_screen()


def test_a_wrong_passphrase_is_said_calmly_and_another_can_be_typed(sitting):
    sitting.unlock("something else")
    assert sitting.program.desk is None
    assert sitting.asks.field.field.problem.startswith("This passphrase does not open the diary.")
    assert sitting.asks.field.text == ""
    assert sitting.asks.unlock_button.isEnabled()
    sitting.unlock("again something else")
    assert "Capital letters" in sitting.asks.field.field.problem
    sitting.unlock()
    assert sitting.program.desk.window.isVisible()
    assert sitting.program.privacy.unlock_window is None


def test_an_empty_field_is_no_try(sitting):
    sitting.press(Qt.Key.Key_Return)
    assert sitting.asks.field.field.problem == ""


def test_what_is_typed_can_be_shown(sitting):
    field = sitting.asks.field
    field.field.edit.setText("abc")
    field.eye.click()
    assert field.field.edit.echoMode() is QLineEdit.EchoMode.Normal
    assert field.eye.accessibleName() == "Passphrase: Hide what is typed"
    field.take()
    assert field.field.edit.echoMode() is QLineEdit.EchoMode.Password
    assert not field.field.edit.isUndoAvailable()


def test_the_lock_leaves_nothing_readable_and_the_same_tab_comes_back(sitting):
    sitting.unlock()
    window = sitting.program.desk.window
    window.show_tab("history")
    settle()
    key, house = sitting.program.privacy._key, sitting.program.house
    assert window.action("lock").shortcut().toString() == "Ctrl+L"
    window.action("lock").trigger()
    settle()
    settle()
    assert sitting.program.desk is None
    assert sitting.program.house is None
    assert key.is_dropped
    assert house._database.peewee.is_closed()
    assert sitting.asks.title.text() == "Your diary is locked"
    words = words_on_screen()
    assert CANARY not in words
    assert "Squat" not in words
    with pytest.raises(RuntimeError):
        window.windowTitle()
    sitting.unlock()
    assert sitting.program.desk.window.current_tab == "history"


def test_undo_is_gone_with_the_lock_and_says_so(sitting):
    sitting.unlock()
    sitting.program.house.lock.choose_minutes(15)
    sitting.program.privacy.lock()
    settle()
    sitting.unlock()
    assert sitting.program.house.undo.undo_name is None
    assert sitting.program.desk.window._message.text == "Undo begins anew after a lock."


def quick_line(sitting):
    window = sitting.program.desk.window
    return next(
        edit for edit in window.findChildren(QLineEdit) if "line" in edit.accessibleName().lower()
    )


def test_what_was_typed_and_not_saved_is_named_after_the_lock(sitting):
    sitting.unlock()
    window = sitting.program.desk.window
    assert unsaved_fields(window) == []
    edit = quick_line(sitting)
    edit.setText("squat 3x5")
    edit.setModified(True)
    name = edit.accessibleName()
    sitting.program.privacy.lock()
    settle()
    sitting.unlock()
    assert sitting.program.desk.window._message.text == (
        f"Typed before the lock and not saved: {name}."
    )


def test_dialogs_are_closed_by_the_lock(sitting):
    sitting.unlock()
    seen = []

    def lock_above():
        seen.append(isinstance(QApplication.activeModalWidget(), QDialog))
        sitting.program.privacy.lock()

    QTimer.singleShot(0, lock_above)
    sitting.program.desk.export_all()
    settle()
    assert seen == [True]
    assert QApplication.activeModalWidget() is None
    assert sitting.program.desk is None


@pytest.mark.parametrize("ours", [True, False])
def test_only_what_was_copied_here_is_taken_from_the_clipboard(ours):
    cleared = []
    clear_clipboard(SimpleNamespace(ownsClipboard=lambda: ours, clear=lambda: cleared.append(1)))
    assert bool(cleared) is ours


def test_idleness_locks_and_a_key_puts_it_off(sitting):
    sitting.unlock()
    watch = sitting.program.privacy._locking.watch
    watch._clock._tick -= 299
    watch.look()
    settle()
    assert sitting.program.desk is not None
    window = sitting.program.desk.window
    watch.follow(window.windowHandle())
    watch._clock._tick -= 10_000
    QApplication.sendEvent(window.windowHandle(), key_press())
    watch.look()
    settle()
    assert sitting.program.desk is not None
    watch._clock._tick -= 301
    watch.look()
    settle()
    assert sitting.program.desk is None


def key_press():
    return QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Shift, Qt.KeyboardModifier.NoModifier)


def test_a_rest_that_runs_is_waited_for(sitting):
    sitting.unlock()
    watch = sitting.program.privacy._locking.watch
    (timer, *_) = sitting.program.desk.window.findChildren(RestTimer)
    timer.start(90)
    watch._clock._tick -= 10_000
    watch.look()
    settle()
    assert sitting.program.desk is not None
    timer.end()
    watch.look()
    settle()
    assert sitting.program.desk is None


@pytest.mark.parametrize("locks", [False, True])
def test_minimising_locks_where_that_was_chosen(sitting, locks):
    sitting.unlock()
    sitting.program.house.lock.choose_when_minimised(locks=locks)
    watch = sitting.program.privacy._locking.watch
    watch._on_state_changed(Qt.WindowState.WindowMinimized)
    settle()
    assert (sitting.program.desk is None) is locks


def test_a_plain_diary_has_no_lock(qapp, look, tmp_path):
    sitting = Sitting(plain_diary(tmp_path))
    sitting.start()
    with pytest.raises(KeyError):
        sitting.program.desk.window.action("lock")
    assert sitting.program.privacy._locking is None
    sitting.program.privacy.lock()
    assert sitting.program.desk is not None
    sitting.end()


def test_other_ways_are_shown_and_lead_back(sitting):
    sitting.asks.other_button.click()
    settle()
    window = sitting.program.start_window
    assert window.title.text() == "Your diary is encrypted"
    assert sitting.program.privacy.unlock_window is None
    window.try_button.click()
    settle()
    assert sitting.asks.isVisible()
    assert sitting.program.start_window is None
    sitting.unlock()
    assert sitting.program.desk.window.isVisible()


def test_crisis_help_opens_from_the_lock(sitting):
    seen = []

    def look():
        card = QApplication.activeModalWidget()
        seen.append(type(card).__name__)
        card.reject()

    QTimer.singleShot(0, look)
    sitting.asks.crisis_help.click()
    assert seen == ["CrisisCard"]


def test_a_second_start_does_not_open_a_locked_diary(sitting, qapp):
    sitting.unlock()
    sitting.program.privacy.lock()
    settle()
    other = Sitting(sitting.path)
    other.start()
    assert other.program.start_window.title.text() == "This diary is open already"
    other.end()
    sitting.unlock(WORDS)
    assert sitting.program.desk is not None
