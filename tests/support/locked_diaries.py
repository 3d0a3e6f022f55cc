"""A program over an encrypted diary, driven as a person would."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from liftdesk.app import open_house
from liftdesk.services.encryption import Backups, Encryption, Key
from liftdesk.services.house import House
from liftdesk.system.clock import FixedClock
from liftdesk.ui.program import Program
from liftdesk.ui.start.unlock_window import UnlockWindow
from tests.support.desks import THURSDAY, settle
from tests.support.start_states import services

WORDS = "quiet river, four stones"
CANARY = "Kanarienvogel-9031"
"""What a diary says nowhere but in one note: it is looked for where nothing may be readable."""


def plain_diary(folder: Path) -> Path:
    """Write a plain diary with a canary in a note and one backup."""
    house = open_house(folder / "diary.liftdesk", clock=FixedClock(THURSDAY))
    house.sample_data.fill(months=1)
    house.check_ins.note(CANARY)
    house.backups.now()
    house.close()
    return folder / "diary.liftdesk"


def locked_diary(folder: Path, words: str = WORDS) -> Path:
    """The same, encrypted with its backup."""
    path = plain_diary(folder)
    done = Encryption(path).rewrite(old=None, passphrase=words, backups=Backups.ALONG)
    if done.key is not None:
        done.key.drop()
    return path


class Sitting:
    """One run of the program in front of a keyboard."""

    def __init__(self, path: Path) -> None:
        self.path, self.clock = path, FixedClock(THURSDAY)
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            raise TypeError("no application")
        self.program = Program(app, open_house=self._open, start=services())

    def _open(self, path: Path, key: Key | None = None, /) -> House:
        return open_house(path, clock=self.clock, key=key)

    def start(self) -> None:
        """Start the program."""
        self.program.open(self.path)
        self.program.show()
        settle()

    @property
    def asks(self) -> UnlockWindow:
        """The window that asks for the passphrase.

        Raises:
            LookupError: nobody asks.
        """
        window = self.program.privacy.unlock_window
        if window is None:
            raise LookupError("nobody asks for a passphrase")
        return window

    def unlock(self, words: str = WORDS) -> None:
        """Type the passphrase and press Enter."""
        edit = self.asks.field.field.edit
        edit.setFocus()
        QTest.keyClicks(edit, words)
        QTest.keyClick(edit, Qt.Key.Key_Return)
        settle()

    def press(
        self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press a key where the keyboard is."""
        QTest.keyClick(QApplication.focusWidget() or self.asks, key, modifiers)
        settle()

    def end(self) -> None:
        """End the program."""
        self.program.close()
        settle()


def words_on_screen() -> str:
    """Return every text of every widget that there is, shown or hidden."""
    found = []
    for widget in QApplication.allWidgets():
        for name in ("text", "toPlainText", "windowTitle", "accessibleName", "toolTip"):
            read = getattr(widget, name, None)
            if callable(read):
                found.append(str(read()))
        found.append(widget.accessibleDescription())
    return "\n".join(found)
