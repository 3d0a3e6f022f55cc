"""The other tabs are read and made once Today is shown, a piece a turn while nobody types."""

import sys
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from liftdesk.system.logs import log_fault
from liftdesk.system.memory import set_aside

if TYPE_CHECKING:
    from liftdesk.ui.desk import Desk

PAUSE_MS = 500
"""How long nobody was at the keys before the next piece is read."""
SWITCH_SECONDS = 0.0005
"""How long the window waits at most for Python while a thread reads: a tenth of what is usual.
Measured beside numpy and pyqtgraph: what takes .6 ms alone took .6 in the middle and 9 at most,
but for one time of 60 ms, while numpy's library is loaded."""
BIG: Final = frozenset({"numpy", "numpy.ma", "pyqtgraph", "fitdecode"})
"""Read on a thread: none can be read by halves, and each would hold the window up. None of them
makes an object of Qt while it is read."""
FIRST: Final = ("numpy", "numpy.ma", "pyqtgraph")
"""What Charts is drawn with."""
PARTS: Final = {
    "charts": (
        *("liftdesk.services.chart_cache", "liftdesk.services.chart_numbers"),
        *("liftdesk.services.questionnaires", "liftdesk.services.insight"),
        *("liftdesk.ui.charts.point_arrays", "liftdesk.ui.charts.mark_painter"),
        *("liftdesk.ui.charts.series_plot", "liftdesk.ui.charts.chart_files"),
        *("liftdesk.ui.charts.chart_panel", "liftdesk.ui.charts.together_view"),
        *("liftdesk.ui.charts.view_makers", "liftdesk.ui.insight.insight_column"),
        *("liftdesk.ui.charts.charts_page", "liftdesk.domain.insight.day_models"),
        *("liftdesk.domain.insight.confirmatory", "liftdesk.domain.insight.overview"),
    ),
    "history": (
        *("liftdesk.services.diary", "liftdesk.services.finding", "liftdesk.services.found_weeks"),
        *("liftdesk.ui.history.entry_texts", "liftdesk.ui.history.session_form"),
        *("liftdesk.ui.history.details_card", "liftdesk.ui.history.writing"),
        *("liftdesk.ui.history.details_column", "liftdesk.ui.history.entry_column"),
        *("liftdesk.ui.history.timeline", "liftdesk.ui.history.filter_panel"),
        *("liftdesk.ui.history.copying", "liftdesk.ui.history.history_page"),
    ),
    "safety": (
        *("liftdesk.services.recovery", "liftdesk.ui.safety.safety_page"),
        *("liftdesk.services.delete_everything", "liftdesk.ui.keeping.keeping_desk"),
    ),
}
"""What each tab is made of, in pieces that no key press has to wait for; Charts, which has most,
comes first."""
LAST: Final = (
    *("fitdecode", "liftdesk.formats.xml_stream"),
    *("liftdesk.formats.hearts.apple_health", "liftdesk.formats.hearts.fit_sets"),
    *("liftdesk.formats.hearts.fit", "liftdesk.formats.hearts.formats"),
    *("liftdesk.formats.lifting.alpha_progression_csv",),
    *("liftdesk.formats.lifting.text_log_fitdown", "liftdesk.formats.lifting.text_log"),
    *("liftdesk.formats.lifting.formats", "liftdesk.formats.minds.formats"),
    *("liftdesk.formats.detection", "liftdesk.services.import_comparing"),
    *("liftdesk.services.transfer",),
)
"""What a file that is dropped on the window is read with."""
_INPUT = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.TouchBegin,
    QEvent.Type.Wheel,
}


class Preload(QObject):
    """Makes the first change ready, reads what Charts, History and Safety are made of, makes them.

    The pages stay hidden, and read nothing of the diary before they are shown; only the sets of
    each lift are counted, which Charts asks for first of a long one. It waits while somebody types
    or points, and is over by itself, or by `end`.
    """

    def __init__(self, desk: "Desk") -> None:
        super().__init__(desk)
        self._desk, self._handle = desk, desk.window.windowHandle()
        self._pieces = self._all_pieces()
        self._switch = sys.getswitchinterval()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_idle)
        self.is_over = False
        self._is_ready = False

    def begin(self) -> None:
        """Begin with the first turn in which nothing else is to be done."""
        if self._handle is not None:
            self._handle.installEventFilter(self)
        self._timer.start(0)

    def end(self) -> None:
        """Read nothing more; what a thread reads just now goes on, and is told to nobody."""
        if self.is_over:
            return
        self.is_over = True
        sys.setswitchinterval(self._switch)
        self._timer.stop()
        self._timer.deleteLater()
        if self._handle is not None:
            self._handle.removeEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Wait anew whenever somebody does something."""
        if event.type() in _INPUT and self._timer.isActive():
            self._timer.start(PAUSE_MS)
        return False

    def _on_idle(self) -> None:
        if self._desk.jobs.is_busy() or _is_asked():
            self._timer.start(PAUSE_MS)
        elif not self._is_ready:
            self._is_ready = True
            self._desk.house.make_ready()
            self._timer.start(0)
        elif (piece := next(self._pieces, None)) is None:
            self.end()
        elif isinstance(piece, str):
            sys.setswitchinterval(SWITCH_SECONDS)
            self._desk.jobs.run(partial(import_module, piece), self._on_read, self._give_up)
        else:
            self._do(piece)

    def _all_pieces(self) -> Iterator[str | Callable[[], object]]:
        """Yield what is read on a thread, by its name, and what is done in the window's own.

        What there is is set aside as it comes: all at once would hold the window up.
        """
        yield from _unread(FIRST)
        yield set_aside
        for tab, names in PARTS.items():
            yield from _unread(names)
            yield set_aside
            if tab == "charts":
                yield self._desk.house.chart_numbers.lifts
            yield partial(self._desk.window.page, tab)
        yield set_aside
        yield from _unread(LAST)
        yield set_aside

    def _do(self, work: Callable[[], object]) -> None:
        """Do a piece, and go on with the next turn of the loop."""
        try:
            work()
        except Exception as fault:  # noqa: BLE001 - whoever shows the tab is told then
            self._give_up(fault)
        else:
            self._go_on()

    def _go_on(self) -> None:
        if not self.is_over:
            self._timer.start(0)

    def _give_up(self, fault: BaseException) -> None:
        log_fault(fault)
        self.end()

    def _on_read(self, _module: object) -> None:
        if not self.is_over:
            sys.setswitchinterval(self._switch)
        self._go_on()


def _is_asked() -> bool:
    """Whether a dialog or a menu is open: what is typed there is not seen from the window."""
    top = QApplication.activeModalWidget() or QApplication.activePopupWidget()
    return top is not None


def _unread(names: Sequence[str]) -> Iterator[str | Callable[[], object]]:
    """Yield the modules that were not read by the time it is their turn, as pieces."""
    for name in names:
        if _is_unread(name):
            yield name if name in BIG else partial(import_module, name)


def _is_unread(name: str) -> bool:
    return name not in sys.modules
