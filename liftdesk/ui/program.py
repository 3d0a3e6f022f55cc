"""The program with its window: one data file at a time, and what happens to faults."""

import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QLockFile, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from liftdesk.services.house import House, OpenHouse
from liftdesk.system.logs import log_fault, log_file
from liftdesk.system.texts import translate
from liftdesk.ui.desk import Desk, DeskLinks
from liftdesk.ui.shared.crash_dialog import CrashDialog
from liftdesk.ui.shared.look import look_of

Sentence = Callable[[Exception], str | None]
SAMPLE_MONTHS = 6


class Program:
    """Opens data files in a window.

    `sentence_of` says a known condition of a data file in words, None for anything else.
    """

    def __init__(self, app: QApplication, *, open_house: OpenHouse, sentence_of: Sentence) -> None:
        self._app = app
        self._open_house, self._sentence_of = open_house, sentence_of
        self._house: House | None = None
        self._lock: QLockFile | None = None
        self._own: Path | None = None
        self.desk: Desk | None = None
        app.setApplicationName("LiftDesk")
        app.setQuitOnLastWindowClosed(True)

    def open(self, path: Path, *, is_sample: bool = False) -> bool:
        """Open a data file in a window; says why and returns False where it cannot be opened."""
        path.parent.mkdir(parents=True, exist_ok=True)
        lock = QLockFile(str(path) + ".lock")
        if not lock.tryLock(0):
            self._say(translate("Program", "LiftDesk is open already with this diary."))
            return False
        try:
            house = self._open_house(path)
        except Exception as error:
            lock.unlock()
            words = self._sentence_of(error)
            if words is None:
                raise
            self._say(words)
            return False
        self.close()
        self._house, self._lock = house, lock
        if not is_sample:
            self._own = path
        elif not any(house.summary.counts().values()):
            house.sample_data.fill(months=SAMPLE_MONTHS)
            house.undo.clear()
        self.desk = Desk(
            house,
            look=look_of(),
            links=DeskLinks(look_around=self.look_around, leave_sample=self.leave_sample),
            is_sample=is_sample,
        )
        return True

    def show(self) -> None:
        """Show the window, then make the backup of the start."""
        if self.desk is None:
            return
        window = self.desk.window
        window.resize(1280, 800)
        window.show()
        QTimer.singleShot(0, self.desk, self._back_up)

    def look_around(self) -> None:
        """Open the sample data in this window's place; the diary stays as it is."""
        if self._own is not None:
            self._switch(sample_file(self._own), is_sample=True)

    def leave_sample(self) -> None:
        """Open the person's own diary again."""
        if self._own is not None:
            self._switch(self._own, is_sample=False)

    def start_with_sample(self, own: Path) -> bool:
        """Open the sample data beside a diary that is not opened yet."""
        self._own = own
        return self.open(sample_file(own), is_sample=True)

    def close(self) -> None:
        """Close the window and the data file."""
        if self.desk is not None:
            self.desk.window.close()
            self.desk.window.deleteLater()
            self.desk = None
        if self._house is not None:
            self._house.close()
            self._house = None
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None

    def catch_faults(self) -> None:
        """Log what nobody expected and say so calmly; the program goes on where it can."""
        sys.excepthook = self._on_fault

    def _switch(self, path: Path, *, is_sample: bool) -> None:
        # Later, as the window that asked for it is about to go.
        QTimer.singleShot(0, self._app, lambda: self._open_and_show(path, is_sample=is_sample))

    def _open_and_show(self, path: Path, *, is_sample: bool) -> None:
        self._app.setQuitOnLastWindowClosed(False)
        if self.open(path, is_sample=is_sample):
            self.show()
        self._app.setQuitOnLastWindowClosed(True)

    def _back_up(self) -> None:
        if self._house is None or self.desk is None:
            return
        try:
            self._house.backups.on_start()
        except Exception as error:
            words = self._sentence_of(error)
            if words is None:
                raise
            self.desk.window.say(words)

    def _say(self, words: str) -> None:
        QMessageBox.information(None, "LiftDesk", words)

    def _on_fault(
        self,
        _kind: type[BaseException],
        fault: BaseException,
        _trace: TracebackType | None,
    ) -> None:
        log_fault(fault)
        if self.desk is None:
            return
        words = self._sentence_of(fault) if isinstance(fault, Exception) else None
        if words is not None:
            self.desk.window.say(words)
            return
        dialog = CrashDialog(log_file(), self.desk.show_crisis_help, self.desk.window)
        if not dialog.exec():
            self._app.quit()


def sample_file(own: Path) -> Path:
    """Return where the sample data of a diary are: a file of their own beside it."""
    return own.with_name("sample-data.liftdesk")
