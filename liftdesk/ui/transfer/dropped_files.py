"""Files and folders that are dropped onto a window."""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget


def dropped_paths(data: QMimeData) -> list[Path]:
    """Return the files and folders of this computer that a drag carries, none of anything else."""
    urls = data.urls() if data.hasUrls() else []
    return [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]


class FileDrops(QObject):
    """Takes files that are dropped onto a window where no page of it takes them itself.

    Signals:
        dropped: files and folders (list of Path).
    """

    dropped = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a drag that carries files, and say what was dropped once the drag is over."""
        # A dialog that opened within the drop would hold up the program the drag came from.
        kinds = {QEvent.Type.DragEnter, QEvent.Type.Drop}
        if event.type() in kinds and isinstance(event, QDropEvent):
            paths = dropped_paths(event.mimeData())
            if paths:
                event.acceptProposedAction()
                if event.type() == QEvent.Type.Drop:
                    QTimer.singleShot(0, self, lambda: self.dropped.emit(paths))
                return True
        return super().eventFilter(watched, event)
