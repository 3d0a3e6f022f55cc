"""An open diary is attended to: a second start of it brings the first window forward, and ends."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QEventLoop, QFileSystemWatcher, QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

from liftdesk.services.data_files import IN_USE, DataFiles
from liftdesk.services.house import House
from liftdesk.system.memory import settle_memory
from liftdesk.system.start_requests import Requests
from liftdesk.ui.shared.waiting import Waiting

if TYPE_CHECKING:
    from liftdesk.ui.desk import Desk
    from liftdesk.ui.start.start_window import StartWindow

_ANSWER_MS, _LOOK_MS = 2000, 25
"""How long the second start waits for the first: it may be writing a set. Our own measure."""


class SecondStarts(QObject):
    """Hears, in the first start, of later ones."""

    def __init__(
        self, data: Path, window: QWidget, take_files: Callable[[Sequence[Path]], None]
    ) -> None:
        """Listen for `window`, which is raised; files that a later start names are taken there."""
        super().__init__(window)
        self._requests, self._window, self._take_files = Requests(data), window, take_files
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._on_folder_changed)
        try:
            self._requests.listen()
        except OSError:  # a later start then says that the diary is open
            return
        self._watcher.addPath(str(self._requests.folder))

        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Listen no longer once the window is closed."""
        if event.type() == QEvent.Type.Close and watched is self._window:
            if watched_now := self._watcher.directories():
                self._watcher.removePaths(watched_now)
            self._requests.end()
        return False

    def _on_folder_changed(self, _folder: str) -> None:
        asked = self._requests.take()
        if not asked:
            return
        state = self._window.windowState() & ~Qt.WindowState.WindowMinimized
        self._window.setWindowState(state | Qt.WindowState.WindowActive)
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()
        files = [one for request in asked for one in request]
        if files:
            self._take_files(files)


def attend(house: House, desk: "Desk", files: DataFiles) -> None:
    """Attend to an open diary: wait where another program has it, hear of later starts.

    Its file is seen to in a moment. What that needs is read once Today is on the screen.
    """
    settle_memory()
    house.wait_with(Waiting(desk.window))
    hear_second_starts(house, desk)
    if house.only_reads:
        return
    later = QTimer(desk.window)
    later.setSingleShot(True)
    later.timeout.connect(lambda: _see_to_file(desk, files))
    house.when_closing(later.stop)
    later.start(0)


def _see_to_file(desk: "Desk", files: DataFiles) -> None:
    from liftdesk.ui.start.file_watch import FileWatch  # noqa: PLC0415 - once Today is painted
    from liftdesk.ui.start.lease_timer import LeaseTimer  # noqa: PLC0415 - once Today is painted

    FileWatch(desk)
    if not desk.is_sample:
        LeaseTimer(files.lease(desk.house.path), desk)


def hear_second_starts(house: House, desk: "Desk") -> None:
    """Have the window of an open diary come forward for later starts of it."""
    if not house.only_reads:
        SecondStarts(house.path, desk.window, desk.import_files)


def say_mended(desk: "Desk | None", kept: Path) -> None:
    """Say that a diary was written anew; `kept` is the old file."""
    if desk is not None:
        from liftdesk.wording.start import mended_text  # noqa: PLC0415 - few files are mended

        desk.window.say(mended_text(kept.name))


def is_in_use(window: "StartWindow | None") -> bool:
    """Whether the start window says that another start has the diary open."""
    return window is not None and window.refusal.trouble == IN_USE


def first_answers(data: Path, files: Sequence[Path] = ()) -> bool:
    """Ask the start that has the diary open to come forward; returns whether it did."""
    request = Requests(data).ask(files)
    if request is None:
        return False
    loop, looks = QEventLoop(), QTimer()
    looks.timeout.connect(lambda: None if request.exists() else loop.quit())
    looks.start(_LOOK_MS)
    QTimer.singleShot(_ANSWER_MS, loop.quit)
    loop.exec()
    is_answered = not request.exists()
    request.unlink(missing_ok=True)
    return is_answered
