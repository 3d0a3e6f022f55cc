"""The program on a real display, one stop of the tours after another.

Run by `tests/accessibility`: a line on its input names a tour, or is empty for the next stop; the
answer is the stop's name, `END` where the tour is over.
"""

import os
import traceback
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSocketNotifier
from PySide6.QtWidgets import QApplication

from liftdesk.commands.painting import program
from tests.support.tour_stages import Stop, active
from tests.support.tours import TOURS, session

if TYPE_CHECKING:
    from collections.abc import Iterator

END, FAILED = "end", "failed"


class Stay(QObject):
    """Has the application outlive its last window, whatever a program in it wants."""

    def eventFilter(  # noqa: N802 - Qt's own name
        self, watched: QObject, event: QEvent
    ) -> bool:
        """Swallow the wish to quit."""
        return event.type() == QEvent.Type.Quit or super().eventFilter(watched, event)


class Guide:
    """Walks tours as it is told to."""

    def __init__(self, app: QApplication, folder: Path, answers: int) -> None:
        self._app, self._folder, self._answers = app, folder, answers
        self._numbers = count()
        self._walked: Iterator[Stop] = iter(())
        self._asked = QSocketNotifier(0, QSocketNotifier.Type.Read, app)
        self._asked.activated.connect(self._on_asked)

    def _on_asked(self) -> None:
        said = os.read(0, 200).decode()
        if not said:
            self._app.exit()
            return
        if said.strip():
            place = self._folder / str(next(self._numbers))
            self._walked = (TOURS | {"session": session})[said.strip()](place)
        self._asked.setEnabled(False)  # a tour lets events happen
        os.write(self._answers, f"{self._next()}\n".encode())
        self._asked.setEnabled(True)

    def _next(self) -> str:
        try:
            stop = next(self._walked, None)
        except Exception as error:  # noqa: BLE001 - whoever asked is told of it
            traceback.print_exc()
            return f"{FAILED} {error!r}"
        if stop is None:
            return END
        active(stop[1])
        return stop[0]


def main() -> None:
    """Show stops until the input ends."""
    app = program(offscreen=False)
    stay = Stay(app)  # a tour closes one window before the next
    app.installEventFilter(stay)
    answers = os.dup(1)
    os.dup2(2, 1)  # what else is printed is no answer
    with TemporaryDirectory() as folder:
        guide = Guide(app, Path(folder), answers)
        app.exec()
        del guide


if __name__ == "__main__":
    main()
