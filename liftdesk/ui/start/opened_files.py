"""Files that macOS hands to the running program: by a double click, or dropped on its icon."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFileOpenEvent

if TYPE_CHECKING:
    from liftdesk.ui.program import Program


class OpenedFiles(QObject):
    """Shows what such a file holds, as an import that nothing is written of yet."""

    def __init__(self, program: "Program") -> None:
        """Listen from now on; files of before the first picture are kept by macOS until then."""
        super().__init__(program.app)
        self._program = program
        program.app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a file in where a diary is open; while none is, leave it."""
        if not isinstance(event, QFileOpenEvent) or self._program.desk is None:
            return super().eventFilter(watched, event)
        self._program.desk.import_files([Path(event.file())])
        return True
