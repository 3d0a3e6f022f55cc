"""A window over a diary of its own, driven by keys as a person would."""

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from liftdesk.app import open_house
from liftdesk.system.clock import FixedClock
from liftdesk.ui.desk import Desk, DeskLinks
from liftdesk.ui.shared.look import Look
from liftdesk.ui.shared.shown_keys import shown_keys

THURSDAY = datetime(2026, 11, 26, 18, 0, tzinfo=UTC)


def settle() -> None:
    """Let what was put off for later happen, deleting too."""
    for _ in range(5):
        QApplication.processEvents()
        QApplication.sendPostedEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


class Stage:
    """A shown window, its diary, and a keyboard."""

    def __init__(
        self, folder: Path, look: Look, months: int = 0, *, at: datetime = THURSDAY
    ) -> None:
        self.clock = FixedClock(at)
        self.house = open_house(folder / "diary.liftdesk", clock=self.clock)
        if months:
            self.house.sample_data.fill(months=months)
            self.house.undo.clear()
        self.asked: list[str] = []
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

    def press(
        self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press a key where the keyboard is."""
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifiers)
        self.settle()

    def press_in_menu(self, key: Qt.Key) -> None:
        """Press a key in the menu that is open."""
        QTest.keyClick(QApplication.activePopupWidget() or self.window, key)
        self.settle()

    def type(self, text: str) -> None:
        """Type a text where the keyboard is."""
        QTest.keyClicks(QApplication.focusWidget() or self.window, text)
        self.settle()

    def ctrl(self, key: Qt.Key, *, shift: bool = False) -> None:
        """Press a shortcut."""
        modifiers = Qt.KeyboardModifier.ControlModifier
        if shift:
            modifiers |= Qt.KeyboardModifier.ShiftModifier
        self.press(key, modifiers)

    def settle(self) -> None:
        """Let what was put off for later happen."""
        settle()

    def page(self, tab: str) -> QWidget:
        """Show a tab and return its page."""
        self.window.show_tab(tab)
        self.settle()
        return self.window.page(tab)

    def close(self) -> None:
        """Close the window and the diary."""
        shown_keys().choose({})
        self.window.close()
        self.window.deleteLater()
        self.settle()
        self.house.close()
