"""Files and folders that are dropped onto a window."""

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

_TAKES_TEXT = (QLineEdit, QPlainTextEdit, QTextEdit)


def dropped_paths(data: QMimeData) -> list[Path]:
    """Return the files and folders of this computer that a drag carries, none of anything else."""
    urls = data.urls() if data.hasUrls() else []
    return [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]


class FileDrops(QObject):
    """Takes files that are dropped onto a window where no page of it takes them itself.

    A text field would take a file for the text of its path, so fields take nothing meanwhile.

    Signals:
        dropped: files and folders (list of Path).
    """

    dropped = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._closed: list[QWidget] = []
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a drag that carries files, and say what was dropped once the drag is over."""
        if event.type() == QEvent.Type.DragLeave:
            self._open_fields()
        kinds = {QEvent.Type.DragEnter, QEvent.Type.Drop}
        is_open = QApplication.activeModalWidget() is None  # no second dialog above one
        if is_open and event.type() in kinds and isinstance(event, QDropEvent):
            paths = dropped_paths(event.mimeData())
            if paths:
                event.acceptProposedAction()
                self._follow(paths, is_over=event.type() == QEvent.Type.Drop)
                return True
        return super().eventFilter(watched, event)

    def _follow(self, paths: list[Path], *, is_over: bool) -> None:
        self._open_fields()
        if is_over:
            # Later: a dialog within the drop would hold up the program the drag came from.
            QTimer.singleShot(0, self, lambda: self.dropped.emit(paths))
        else:
            fields = [one for kind in _TAKES_TEXT for one in self._window.findChildren(kind)]
            self._closed = [one for one in fields if one.acceptDrops()]
            for one in self._closed:
                one.setAcceptDrops(False)

    def _open_fields(self) -> None:
        for one in self._closed:
            with suppress(RuntimeError):  # it went with its page meanwhile
                one.setAcceptDrops(True)
        self._closed = []
