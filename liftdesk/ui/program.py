"""The program with its window: one data file at a time, and what happens to faults."""

import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QTimer
from PySide6.QtWidgets import QApplication

from liftdesk.services.data_files import FAULT, IN_USE, Refusal
from liftdesk.services.house import House, OpenHouse
from liftdesk.system.logs import log_fault, log_file
from liftdesk.system.paths import sample_file
from liftdesk.system.texts import translate
from liftdesk.ui.desk import Desk, DeskLinks
from liftdesk.ui.shared.crash_dialog import CrashDialog
from liftdesk.ui.shared.look import look_of
from liftdesk.ui.start.start_services import StartServices

if TYPE_CHECKING:
    from liftdesk.ui.start.start_window import StartWindow

SAMPLE_MONTHS = 6


class Program:
    """Opens data files in a window, or says in the start window why one cannot be opened.

    `has_opened` tells whether there ever was a diary to show.
    """

    def __init__(
        self,
        app: QApplication,
        *,
        open_house: OpenHouse,
        start: StartServices,
    ) -> None:
        self._app = app
        self._open_house, self._start = open_house, start
        self._look = look_of()  # before any window: the start window has no desk to make it
        self._house: House | None = None
        self._lock: QLockFile | None = None
        self._own: Path | None = None
        self._is_sample = False
        self.desk: Desk | None = None
        self.start_window: StartWindow | None = None
        self.has_opened = False
        app.setApplicationName("LiftDesk")
        app.setQuitOnLastWindowClosed(True)

    def open(self, path: Path, *, is_sample: bool = False) -> bool:
        """Open a data file in a window; says why and returns False where it cannot be opened."""
        self._is_sample = is_sample
        refusal = self._take(path, is_sample=is_sample)
        if refusal is None:
            self._end_start()
            return True
        if self.desk is not None:  # the window that is open says it, and stays
            from liftdesk.wording.start import refusal_text

            what, how = refusal_text(refusal.trouble)
            self.desk.window.say(f"{what}. {how}")
        elif self.start_window is None:
            from liftdesk.ui.start.start_window import StartWindow

            self.start_window = StartWindow(self._start, path=path, refusal=refusal)
            self.start_window.open_wanted.connect(self._on_open_wanted)
        else:
            self.start_window.show_refusal(path, refusal)
        return False

    def _take(self, path: Path, *, is_sample: bool) -> Refusal | None:
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            return self._start.files.refusal(error, path) or _fault(error)
        if (refusal := self._start.files.refusal_unopened(path)) is not None:
            return refusal
        lock = QLockFile(str(path) + ".lock")
        # A diary is open for hours: only a lock without its program is stale.
        lock.setStaleLockTime(0)
        if not lock.tryLock(0):
            return _refusal_of_lock(lock)
        try:
            house = self._open_house(path)
        except Exception as error:  # noqa: BLE001 - logged, and said in the start window
            lock.unlock()
            return self._start.files.refusal(error, path) or _fault(error)
        self._close_house()
        self._house, self._lock = house, lock
        self._furnish(house, path, is_sample=is_sample)
        return None

    def _furnish(self, house: House, path: Path, *, is_sample: bool) -> None:
        self.has_opened = True
        if not is_sample:
            self._own = path
        elif not any(house.summary.counts().values()):
            house.sample_data.fill(months=SAMPLE_MONTHS, self_checks=True)
            house.undo.clear()
        self.desk = Desk(
            house,
            look=self._look,
            links=DeskLinks(
                look_around=self.look_around,
                leave_sample=self.leave_sample,
                while_closed=self.while_closed,
            ),
            is_sample=is_sample,
        )

    def show(self) -> None:
        """Show the window, then make the backup of the start; or the start window."""
        if self.desk is None:
            if self.start_window is not None:
                self.start_window.show()
            return
        window = self.desk.window
        window.resize(1280, 800)
        window.show()
        QTimer.singleShot(0, self.desk, self._back_up)

    def _on_open_wanted(self, path: Path) -> None:
        self._switch(path, is_sample=self._is_sample)

    def _end_start(self) -> None:
        """Let the start window go, and have the new window say what became of the old file."""
        window, self.start_window = self.start_window, None
        if window is None:
            return
        window.hide()
        window.deleteLater()
        if window.kept is not None and self.desk is not None:
            self.desk.window.say(
                translate(
                    "Program",
                    "The backup is open. The file that could not be opened is kept as {name}.",
                ).format(name=window.kept.name)
            )

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

    def while_closed(
        self, work: Callable[[], object], then: Callable[[Desk, object], object]
    ) -> None:
        """Close the diary, do `work` on its files, open it again, and tell `then` of the outcome.

        Later, as the window that asked for it is about to go. `then` is given the new desk and what
        `work` returned; a known condition is said in the window, and the diary is open again.
        """
        QTimer.singleShot(0, self._app, lambda: self._work_while_closed(work, then))

    def _work_while_closed(
        self, work: Callable[[], object], then: Callable[[Desk, object], object]
    ) -> None:
        if self._house is None:
            return
        path, is_sample, failure = self._house.path, self._is_sample, None
        self._app.setQuitOnLastWindowClosed(False)
        self._close_house(is_kept=False)
        try:
            found = work()
        except Exception as error:  # noqa: BLE001 - said in the window that opens now
            failure = error
        self._open_and_show(path, is_sample=is_sample)
        if failure is not None:
            self._on_fault(type(failure), failure, failure.__traceback__)
        elif self.desk is not None:
            then(self.desk, found)

    def close(self) -> None:
        """Close the window and the data file, or the start window."""
        self._close_house()
        if self.start_window is not None:
            self.start_window.close()
            self.start_window.deleteLater()
            self.start_window = None

    def _close_house(self, *, is_kept: bool = True) -> None:
        """Close the window and the diary; where that `is_kept`, a backup is made if it changed."""
        if self.desk is not None:
            self.desk.window.close()
            self.desk.keeping.leave()
            self.desk.jobs.wait()
            self.desk.window.deleteLater()
            self.desk = None
        if self._house is not None:
            if is_kept:
                self._back_up_at_close(self._house)
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
        if self.open(path, is_sample=is_sample) or self.desk is None:
            self.show()
        self._app.setQuitOnLastWindowClosed(True)

    def _back_up(self) -> None:
        if self._house is None or self.desk is None:
            return
        self.desk.keeping.begin()
        try:
            self._house.backups.on_start()
            self._house.backups.drill()
        except Exception as error:
            words = self._start.sentence_of(error)
            if words is None:
                raise
            self.desk.window.say(words)

    def _back_up_at_close(self, house: House) -> None:
        try:
            house.backups.on_close()
        except Exception as error:  # noqa: BLE001 - the next start makes one; nobody is kept here
            log_fault(error)

    def _on_fault(
        self,
        kind: type[BaseException],
        fault: BaseException,
        trace: TracebackType | None,
    ) -> None:
        log_fault(fault)
        words = self._start.sentence_of(fault) if isinstance(fault, Exception) else None
        if words is not None and self.desk is not None:
            self.desk.window.say(words)
            return
        if self.desk is not None:
            dialog = CrashDialog(log_file(), self.desk.show_crisis_help, self.desk.window)
        elif self.start_window is not None:
            window = self.start_window
            dialog = CrashDialog(log_file(), window.show_crisis_help, window)
        else:  # no window to say it in
            sys.__excepthook__(kind, fault, trace)
            return
        if not dialog.exec():
            self._app.quit()


def _refusal_of_lock(lock: QLockFile) -> Refusal:
    if lock.error() is QLockFile.LockError.LockFailedError:
        return Refusal(trouble=IN_USE)
    if lock.error() is QLockFile.LockError.PermissionError:
        return Refusal(trouble="read_only")
    return Refusal(trouble="cannot_open")


def _fault(error: Exception) -> Refusal:
    log_fault(error)
    return Refusal(trouble=FAULT)
