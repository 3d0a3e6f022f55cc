"""The panels of questionnaires: one for each that was ever filled in, made when it first is."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from liftdesk.domain.wellbeing.questionnaires import Result
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

    def __init__(self, ask_path: AskPath, axis: TimeAxis) -> None:
        """Make an empty column; `axis` is the time axis that is shared."""
        super().__init__()
        self._ask_path, self._axis = ask_path, axis
        self._drawn: dict[str, object] = {}
        self._made: dict[str, ChartPanel] = {}
        self._results: dict[str, list[Result]] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    @property
    def panels(self) -> tuple[ChartPanel, ...]:
        """The panels that are shown, from the top down."""
        return tuple(self._made[name] for name in self._shown)

    @property
    def _shown(self) -> list[str]:
        return sorted(self._results, key=_rank)

    def show_history(self, history: Sequence[Result]) -> None:
        """Take every result there is, oldest first."""
        self._results = {}
        for result in history:
            self._results.setdefault(result.instrument.id, []).append(result)
        for place, name in enumerate(self._shown):
            if name not in self._made:
                self._made[name] = self._make(self._results[name][-1])
            self._column.insertWidget(place, self._made[name])
        for name, panel in self._made.items():
            panel.setVisible(name in self._results)

    def draw(self, span: tuple[date, date], stamp: object) -> None:
        """Draw what lies in a span, unless it is drawn already; `stamp` is that of the results."""
        for name in self._shown:
            if self._drawn.get(name) != (span, stamp):
                self._drawn[name] = (span, stamp)
                chart = questionnaire_chart(self._results[name], span=span)
                self._made[name].show_chart(chart)

    def restyle(self) -> None:
        """Draw again in the theme's colours."""
        for panel in self._made.values():
            panel.restyle()

    def _make(self, result: Result) -> ChartPanel:
        instrument = result.instrument
        panel = ChartPanel(
            instrument.id, self._ask_path, axis=self._axis, plots=plots_of(instrument)
        )
        self.made.emit(panel)
        return panel


def _rank(name: str) -> tuple[int, str]:
    return (_ORDER.index(name) if name in _ORDER else len(_ORDER), name)
