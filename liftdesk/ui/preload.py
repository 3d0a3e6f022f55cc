"""The other tabs are read and made once Today is shown, a piece a turn while nobody types."""

import sys
from collections.abc import Callable, Iterator
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from liftdesk.system.logs import log_fault
from liftdesk.system.memory import set_aside
from liftdesk.ui.actions import TABS

if TYPE_CHECKING:
    from liftdesk.ui.desk import Desk

PAUSE_MS = 500
"""How long nobody was at the keys before the next piece is read."""
SWITCH_SECONDS = 0.0005
"""How long the window waits at most for Python while a thread reads: a tenth of what is usual.
Measured beside numpy and pyqtgraph: what takes .6 ms alone took .6 in the middle and 9 at most,
but for one time of 60 ms, while numpy's library is loaded."""
BIG: Final = ("numpy", "numpy.ma", "pyqtgraph", "fitdecode")
"""Read on a thread: none can be read by halves, and each would hold the window up. None of them
makes an object of Qt while it is read."""
SMALL: Final = (
    *("liftdesk.services.chart_cache", "liftdesk.services.chart_numbers"),
    *("liftdesk.services.questionnaires", "liftdesk.services.insight"),
    *("liftdesk.ui.charts.point_arrays", "liftdesk.ui.charts.mark_painter"),
    *("liftdesk.ui.charts.series_plot", "liftdesk.ui.charts.chart_files"),
    *("liftdesk.ui.charts.chart_panel", "liftdesk.ui.charts.together_view"),
    *("liftdesk.ui.charts.view_makers", "liftdesk.ui.insight.insight_column"),
    *("liftdesk.ui.charts.charts_page", "liftdesk.domain.insight.day_models"),
    *("liftdesk.domain.insight.confirmatory", "liftdesk.domain.insight.overview"),
    *("liftdesk.services.diary", "liftdesk.services.finding", "liftdesk.services.found_weeks"),
    *("liftdesk.ui.history.entry_texts", "liftdesk.formats.xml_stream"),
    *("liftdesk.formats.hearts.apple_health", "liftdesk.formats.hearts.fit_sets"),
    *("liftdesk.formats.hearts.fit", "liftdesk.formats.hearts.formats"),
    *("liftdesk.formats.lifting.alpha_progression_csv",),
    *("liftdesk.formats.lifting.text_log_fitdown", "liftdesk.formats.lifting.text_log"),
    *("liftdesk.formats.lifting.formats", "liftdesk.formats.minds.formats"),
    *("liftdesk.formats.detection", "liftdesk.services.import_comparing"),
    *("liftdesk.services.transfer", "liftdesk.ui.history.session_form"),
    *("liftdesk.ui.history.details_card", "liftdesk.ui.history.writing"),
    *("liftdesk.ui.history.details_column", "liftdesk.ui.history.entry_column"),
    *("liftdesk.ui.history.timeline", "liftdesk.ui.history.filter_panel"),
    *("liftdesk.ui.history.copying", "liftdesk.ui.history.history_page"),
    *("liftdesk.services.recovery", "liftdesk.ui.safety.safety_page"),
    *("liftdesk.services.delete_everything", "liftdesk.ui.keeping.keeping_desk"),
)
"""Read in the window's own thread, in pieces that no key press has to wait for."""
_INPUT = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.TouchBegin,
    QEvent.Type.Wheel,
}


class Preload(QObject):
    """Makes the first change ready and reads what Charts, History and Safety are made of.

    Then it has the sets of each lift counted, which Charts asks for first of a long diary, and the
    three pages made. They stay hidden, and read nothing of the diary before they are shown. It
    waits while somebody types or points, and is over by itself, or by `end`.
    """

    def __init__(self, desk: "Desk") -> None:
        super().__init__(desk)
        self._desk, self._handle = desk, desk.window.windowHandle()
        self._big, self._pieces = list(BIG), self._in_window()
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
        elif (big := _next(self._big)) is not None:
            sys.setswitchinterval(SWITCH_SECONDS)
            self._desk.jobs.run(lambda: import_module(big), self._on_read, self._give_up)
        elif (piece := next(self._pieces, None)) is not None:
            self._do(piece)
        else:
            self.end()

    def _in_window(self) -> Iterator[Callable[[], object]]:
        """Yield what is done in the window's own thread, in pieces.

        What there is is set aside as it comes: all at once would hold the window up.
        """
        yield set_aside
        small = list(SMALL)
        while (name := _next(small)) is not None:
            yield partial(import_module, name)
        yield set_aside
        yield self._desk.house.chart_numbers.lifts
        for tab in TABS[1:]:
            yield partial(self._desk.window.page, tab)
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


def _next(names: list[str]) -> str | None:
    """Take the first of the names that was not read yet, None where there is none."""
    while names:
        name = names.pop(0)
        if name not in sys.modules:
            return name
    return None
