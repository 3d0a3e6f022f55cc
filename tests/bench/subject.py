"""A running window over a diary of many years, and what a person does with it, timed."""

import shutil
from contextlib import contextmanager
from time import perf_counter

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.bench import lifetime
from tests.bench.program_window import start_window
from tests.bench.rows import median

SIZE = (1280, 800)
CLOCKS = {"clock": perf_counter}
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PLAIN = Qt.KeyboardModifier.NoModifier


def painted(act):
    """Do something and let it be painted; its answers are done by then as well."""
    act()
    QApplication.processEvents()


def until_painted(act):
    """Return the milliseconds from before `act` until what it changed is painted.

    On a computer that does other things as well, `CLOCKS["clock"] = process_time` says what this
    program works, without what it waits.
    """
    clock = CLOCKS["clock"]
    start = clock()
    painted(act)
    return (clock() - start) * 1000


class Subject:
    """One window over a copy of a diary, driven by keys."""

    def __init__(self, started, window):
        self.started, self.window = started, window
        self.house = started.desk.house
        window.resize(*SIZE)
        window.activateWindow()
        QApplication.processEvents()

    def press(self, key, modifiers=PLAIN):
        """Press a key where the keyboard is."""
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifiers)

    def show(self, key):
        """Show a tab until it is painted, without what the program does later when idle."""
        self.window.show_tab(key)
        later = getattr(self.window.page(key), "_later", None)
        if later is not None:
            later.stop()
        QApplication.processEvents()

    def log(self):
        """Press Enter in the set that is next on Today."""
        self.press(Qt.Key.Key_Return)

    def ready_to_log(self):
        """Show Today with the keyboard in the set that is next."""
        self.show("today")
        self.window.page("today").take_focus()
        QApplication.processEvents()

    def undo(self):
        """Press Ctrl+Z where the keyboard is; outside of fields it is the program's undo."""
        self.window.action("undo").trigger()

    def redo(self):
        """Do again what was undone."""
        self.window.action("redo").trigger()

    @property
    def sets(self):
        """How many sets the diary has."""
        return self.house._database.scalar("SELECT count(*) FROM set_entry")

    def close(self):
        """Close the window and its diary."""
        self.started.close()
        QApplication.processEvents()


@contextmanager
def opened(path, folder):
    """Open a copy of a diary, thrown away after it."""
    copy = folder / "copy.liftdesk"
    shutil.copy(path, copy)
    subject = Subject(*start_window(copy))
    try:
        yield subject
    finally:
        subject.close()
        for left in folder.glob("copy.liftdesk*"):
            left.unlink() if left.is_file() else shutil.rmtree(left)


def written(folder, years):
    """Return the diary of that many years, written where it is not there yet."""
    path = folder / f"{years:g}-years.liftdesk"
    if not path.exists():
        lifetime.write(path, years=years)
    return path


def pages(model, most=10):
    """Return the milliseconds of each further page of the list of History, `most` of them."""
    found = []
    while model.canFetchMore(QModelIndex()) and len(found) < most:
        found.append(until_painted(lambda: model.fetchMore(QModelIndex())))
    return found or [0.0]


def several(act, times):
    """Return the median of so many times."""
    return median([until_painted(act) for _ in range(times)])
