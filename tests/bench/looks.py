"""Another look with every tab made, against as many plain labels that are dressed in it.

A theme or a size of text is chosen with all four tabs there, once over thirty years; what is timed
ends with the picture.
"""

from functools import partial

from PySide6.QtWidgets import QApplication, QGridLayout, QLabel, QScrollArea, QWidget

from liftdesk.commands.painting import program
from liftdesk.ui.actions import TABS
from liftdesk.ui.shared.look import look_of
from tests.bench.rows import Row, median
from tests.bench.subject import SIZE, opened, until_painted, written

YEARS, RUNS, ACROSS = 30, 9, 10


def measure(folder):
    """Return a row for the theme and one for the size of text."""
    program(offscreen=False)
    with opened(written(folder, YEARS), folder) as subject:
        for tab in TABS:
            subject.show(tab)
        subject.show("today")
        number = len(subject.window.findChildren(QWidget))
        ours = _changed()
    plain = _labels(number)
    bare = _changed()
    plain.deleteLater()
    held_to = f"{number} plain labels"
    return [Row(what, ours[what], held_to, bare[what]) for what in ours]


def _labels(number):
    window, inside = QScrollArea(), QWidget()
    grid = QGridLayout(inside)
    for n in range(number):
        grid.addWidget(QLabel(str(n)), n // ACROSS, n % ACROSS)
    window.setWidget(inside)
    window.resize(*SIZE)
    window.show()
    QApplication.processEvents()
    return window


def _changed():
    """Return the milliseconds of another theme, and of another size of text."""
    look = look_of()
    return {
        "another theme, all tabs": _median_of(look.set_theme, "dark", "light"),
        "another size of text, all tabs": _median_of(look.set_text_percent, 110, 100),
    }


def _median_of(choose, *choices):
    return median([until_painted(partial(choose, one)) for _ in range(RUNS) for one in choices])
