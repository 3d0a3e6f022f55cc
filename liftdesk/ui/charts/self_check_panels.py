"""The panels of questionnaires: one for each that was ever filled in, made when it first is."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from liftdesk.domain.wellbeing.questionnaires import Instrument, Result
from liftdesk.ui.charts.axes import Span
from liftdesk.ui.charts.chart_panel import AskPath, ChartPanel
from liftdesk.ui.charts.questionnaire_chart import plots_of, questionnaire_chart
from liftdesk.ui.charts.time_axis import TimeAxis

_ORDER = ("phq9", "phq8", "gad7", "ons4")
"""How they stand below each other; others follow by their id."""


class SelfCheckPanels(QWidget):
    """A column of panels that share a time axis.

    Signals:
        made: a panel that was not there before.
    """

    made = Signal(object)

    def __init__(self, ask_path: AskPath, axis: TimeAxis, parent: QWidget | None = None) -> None:
        """Make an empty column; `axis` is the time axis that is shared."""
        super().__init__(parent)
        self._ask_path, self._axis = ask_path, axis
        self._drawn: dict[str, object] = {}
        self._made: dict[str, ChartPanel] = {}
        self._known: dict[str, Instrument] = {}
        self._results: list[Result] = []
        self._read: tuple[object, Span] | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    @property
    def panels(self) -> tuple[ChartPanel, ...]:
        """The panels that are shown, from the top down."""
        return tuple(self._made[name] for name in self._known)

    def show_known(self, instruments: Sequence[Instrument]) -> None:
        """Have a panel for each of these, which were filled in at some time."""
        known = sorted(instruments, key=lambda one: _rank(one.id))
        self._known = {one.id: one for one in known}
        for place, one in enumerate(known):
            if one.id not in self._made:
                self._made[one.id] = self._make(one)
            self._column.insertWidget(place, self._made[one.id])
        for name, panel in self._made.items():
            panel.setVisible(name in self._known)

    def draw(self, span: Span, stamp: object, read: Callable[[date, date], list[Result]]) -> None:
        """Draw what lies in a span, unless it is drawn already; `stamp` is that of the results.

        `read` returns those of a span, oldest first; a part of what was read needs no reading.
        """
        wanted = (span, stamp)
        undrawn = [name for name in self._known if self._drawn.get(name) != wanted]
        if not undrawn:
            return
        if self._read is None or self._read[0] != stamp or not _is_within(span, self._read[1]):
            self._results, self._read = read(*span), (stamp, span)
        for name in undrawn:
            self._drawn[name] = wanted
            own = [one for one in self._results if one.instrument.id == name]
            self._made[name].show_chart(questionnaire_chart(self._known[name], own, span=span))

    def restyle(self) -> None:
        """Draw again in the theme's colours."""
        for panel in self._made.values():
            panel.restyle()

    def _make(self, instrument: Instrument) -> ChartPanel:
        panel = ChartPanel(
            instrument.id,
            self._ask_path,
            axis=self._axis,
            plots=plots_of(instrument),
            parent=self,
        )
        self.made.emit(panel)
        return panel


def _is_within(span: Span, wide: Span) -> bool:
    return wide[0] <= span[0] and span[1] <= wide[1]


def _rank(name: str) -> tuple[int, str]:
    return (_ORDER.index(name) if name in _ORDER else len(_ORDER), name)
