"""By keys alone: a passphrase is set, the diary locked and unlocked, changed, and set off again."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from liftdesk.store.database import is_encrypted
from tests.support.desks import settle
from tests.support.locked_diaries import WORDS, Sitting, plain_diary

pytestmark = pytest.mark.journey

OTHERS = "a lamp in the hallway"
CTRL = Qt.KeyboardModifier.ControlModifier


class Keyboard:
    """A person who never touches the pointer."""

    def __init__(self, path):
        self.sitting = Sitting(path)
        self.sitting.start()

    @property
    def window(self):
        desk = self.sitting.program.desk
        return None if desk is None else desk.window

    def press(self, key, modifiers=Qt.KeyboardModifier.NoModifier):
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifiers)
        settle()

    def type(self, words):
        QTest.keyClicks(QApplication.focusWidget(), words)
        settle()

    def tab_to(self, name):
        """Press Tab until the keyboard is where a name says."""
        passed = []
        for _ in range(150):
            focus = QApplication.focusWidget()
            here = "" if focus is None else focus.accessibleName() or focus.text()
            if here.startswith(name):
                return
            passed.append(here)
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"{name} is not reached by Tab: {dict.fromkeys(passed)}")

    def push(self, name):
        self.tab_to(name)
        self.press(Qt.Key.Key_Space)

    def open_privacy(self):
        self.press(Qt.Key.Key_4, CTRL)
        self.push("Privacy")

    def restart(self):
        self.press(Qt.Key.Key_Q, CTRL)
        self.sitting.end()
        self.sitting.start()

    def unlock(self, words):
        assert QApplication.focusWidget() is self.sitting.asks.field.field.edit
        self.type(words)
        self.press(Qt.Key.Key_Return)


def set_up(keys, words):
    keys.open_privacy()
    keys.push("Set a passphrase")
    keys.type(words)
    keys.tab_to("The same once more")
    keys.type(words)
    keys.press(Qt.Key.Key_Return)
    settle()


def change(keys, words, others):
    keys.open_privacy()
    keys.push("Change it")
    keys.type(words)
    keys.tab_to("New passphrase")
    keys.type(others)
    keys.tab_to("The same once more")
    keys.type(others)
    keys.press(Qt.Key.Key_Return)
    settle()


def turn_off(keys, words):
    keys.open_privacy()
    keys.push("Turn it off")
    keys.type(words)
    keys.press(Qt.Key.Key_Return)
    settle()


def test_the_whole_life_of_a_passphrase_by_keys(qapp, look, tmp_path):
    keys = Keyboard(plain_diary(tmp_path))
    set_up(keys, WORDS)
    assert is_encrypted(keys.sitting.path)

    keys.restart()
    assert keys.window is None
    keys.unlock("not that one")
    assert keys.window is None
    keys.unlock(WORDS)
    assert keys.window.current_tab == "today"

    keys.press(Qt.Key.Key_2, CTRL)
    keys.press(Qt.Key.Key_L, CTRL)
    settle()
    assert keys.window is None
    keys.unlock(WORDS)
    assert keys.window.current_tab == "history"

    change(keys, WORDS, OTHERS)
    keys.restart()
    keys.unlock(WORDS)
    assert keys.window is None
    keys.unlock(OTHERS)

    turn_off(keys, OTHERS)
    assert not is_encrypted(keys.sitting.path)
    keys.restart()
    assert keys.window.isVisible()
    keys.sitting.end()
