"""A window over a diary of its own, driven by keys as a person would."""

from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from liftdesk.app import open_house
from liftdesk.system.clock import FixedClock
from liftdesk.ui.desk import Desk, DeskLinks

THURSDAY = datetime(2026, 11, 26, 18, 0, tzinfo=UTC)


class Stage:
    """A shown window, its diary, and a keyboard."""

    def __init__(self, folder, look, months=0):
        self.clock = FixedClock(THURSDAY)
        self.house = open_house(folder / "diary.liftdesk", clock=self.clock)
        if months:
            self.house.sample_data.fill(months=months)
            self.house.undo.clear()
        self.asked = []
        links = DeskLinks(
            look_around=lambda: self.asked.append("look"),
            leave_sample=lambda: self.asked.append("leave"),
        )
        self.desk = Desk(self.house, look=look, links=links)
        self.window = self.desk.window
        self.window.resize(1280, 800)
        self.window.show()
        self.window.activateWindow()
        self.settle()

    def press(self, key, modifiers=Qt.KeyboardModifier.NoModifier):
        """Press a key where the keyboard is."""
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifiers)
        self.settle()

    def type(self, text):
        """Type a text where the keyboard is."""
        QTest.keyClicks(QApplication.focusWidget() or self.window, text)
        self.settle()

    def ctrl(self, key, *, shift=False):
        """Press a shortcut."""
        modifiers = Qt.KeyboardModifier.ControlModifier
        if shift:
            modifiers |= Qt.KeyboardModifier.ShiftModifier
        self.press(key, modifiers)

    def settle(self):
        """Let what was put off for later happen."""
        for _ in range(5):
            QApplication.processEvents()
            QApplication.sendPostedEvents(None, 0)

    def page(self, tab):
        """Show a tab and return its page."""
        self.window.show_tab(tab)
        self.settle()
        return self.window.page(tab)

    def close(self):
        """Close the window and the diary."""
        self.window.close()
        self.window.deleteLater()
        self.settle()
        self.house.close()
