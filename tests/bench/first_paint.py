"""Says when a bare window was first painted, and ends its process: run by start.py."""

import os
import sys
import time

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication


class FirstPaint(QObject):
    """Watches one widget; once it is painted, prints the moment, waits to be looked at, leaves."""

    def __init__(self, watched):
        super().__init__(watched)
        self.is_seen = False
        watched.installEventFilter(self)

    def eventFilter(self, _watched, event):
        if event.type() == QEvent.Type.Paint and not self.is_seen:
            self.is_seen = True
            # The filter hears of it before the painting: the next turn of the loop is after it.
            QTimer.singleShot(0, self._say)
        return False

    def _say(self):
        print(time.monotonic_ns(), flush=True)
        sys.stdin.read()
        os._exit(0)  # leaving is not what is measured


def wait_for(widget):
    """Run the program until `widget` was painted."""
    watcher = FirstPaint(widget)
    QTimer.singleShot(60_000, lambda: sys.exit("nothing was painted"))
    QApplication.instance().exec()
    del watcher
