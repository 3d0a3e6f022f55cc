"""A whole import by key presses alone: from the menu to the last page, and all of it back."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from liftdesk.store.table_dump import dump
from liftdesk.ui.transfer.import_dialog import ImportDialog
from tests.support.exports import strong_history

pytestmark = pytest.mark.journey
ENTER, TAB, DOWN, ESC = Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Down, Qt.Key.Key_Escape
FURTHER = (ENTER, Qt.KeyboardModifier.ControlModifier)
UNDO = (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
_EVERY_MS = 20


def rows(stage):
    return dump(stage.house.summary._progress._database)


def shown():
    return [one for one in QApplication.topLevelWidgets() if one.isVisible()]


class Keys:
    """Presses keys in the import as soon as it waits for them, one after the other."""

    def __init__(self, *keys):
        self.seen, self._keys = [], list(keys)
        self._timer = QTimer()
        self._timer.timeout.connect(self._press)
        self._timer.start(_EVERY_MS)

    @property
    def left(self):
        """How many keys were not pressed."""
        return len(self._keys)

    def _press(self):
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, ImportDialog) or not dialog.isActiveWindow():
            return
        if dialog.reader.is_busy or dialog._is_writing:
            return
        self._timer.stop()  # a key click lets timers run before it is done
        self.seen.append((dialog.step.name, dialog.step.heading.text()))
        key, modifiers = self._keys.pop(0), Qt.KeyboardModifier.NoModifier
        if isinstance(key, tuple):
            key, modifiers = key
        QTest.keyClick(QApplication.focusWidget() or dialog, key, modifiers)
        if self._keys:
            self._timer.start(_EVERY_MS)


@pytest.fixture
def chooser(tmp_path, monkeypatch):
    """A file chooser that answers with a history from Strong."""
    path = tmp_path / "strong.csv"
    path.write_text(strong_history(weeks=8), encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(path)], ""))
    return path


def open_from_menu(stage):
    """Choose File > Import by keys."""
    menu = stage.window.menu_bar.actions()[0].menu()
    menu.popup(stage.window.pos())
    stage.settle()
    stage.press_in_menu(DOWN)
    assert menu.activeAction() is stage.window.action("import")
    stage.press_in_menu(ENTER)
    stage.window.activateWindow()  # a window system does so when the import is gone
    stage.settle()


def test_a_history_from_strong_by_keys_alone_and_all_of_it_back(first_day, chooser):
    before = rows(first_day)
    keys = Keys(
        *(ENTER, ENTER),  # choose files, go on
        ENTER,  # kilograms, as is suggested
        *(ENTER, DOWN, ENTER),  # the first name becomes the first candidate
        *(TAB, TAB, TAB, TAB, TAB, ENTER),  # past the choice, Cancel and Back
        *(ENTER, ENTER),  # write, close
    )
    open_from_menu(first_day)
    pages = list(dict.fromkeys(name for name, _ in keys.seen))
    assert pages == ["Files", "Questions", "Exercises", "Preview", "Done"]
    assert keys.left == 0
    assert not any(isinstance(one, ImportDialog) and one.isVisible() for one in shown())
    assert first_day.house.summary.counts()["sets"] == 240
    names = {one.name for one in first_day.house.library.all()}
    assert "Squat (Barbell)" in names
    assert "Bench Press" not in names  # it became the barbell bench press
    after = rows(first_day)
    first_day.ctrl(Qt.Key.Key_Z)
    assert rows(first_day) == before
    first_day.ctrl(Qt.Key.Key_Z, shift=True)
    assert rows(first_day) == after
    assert rows(first_day)["import_batch"][0]["file_name"] == "strong.csv"


def test_the_import_is_undone_on_its_last_page_and_esc_closes_it(first_day, chooser):
    before = rows(first_day)
    keys = Keys(ENTER, ENTER, ENTER, FURTHER, ENTER, UNDO, ESC)
    open_from_menu(first_day)
    assert keys.left == 0
    assert keys.seen[-1] == ("Done", "Taken back")
    assert rows(first_day) == before


def test_esc_at_any_page_leaves_the_diary_alone(first_day, chooser):
    before = rows(first_day)
    for pressed in ((), (ENTER,), (ENTER, ENTER), (ENTER,) * 3, (ENTER, ENTER, ENTER, FURTHER)):
        keys = Keys(*pressed, ESC)
        open_from_menu(first_day)
        assert keys.left == 0
        assert rows(first_day) == before
        assert first_day.house.undo.undo_name is None


def test_history_is_shown_from_the_last_page(first_day, chooser):
    back_tab = (Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    keys = Keys(ENTER, ENTER, ENTER, FURTHER, ENTER, back_tab, ENTER)
    open_from_menu(first_day)
    assert keys.left == 0
    assert first_day.window.current_tab == "history"
    assert first_day.window._message is not None
    assert first_day.window._message.text == "240 entries added."
