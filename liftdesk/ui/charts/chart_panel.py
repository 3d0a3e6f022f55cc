"""One panel: title and caption, its plots with direct labels, or its table; files of both."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from liftdesk.domain.errors import DomainError
from liftdesk.ui.charts.chart_files import print_chart, write_csv, write_png, write_svg
from liftdesk.ui.charts.chart_table import ChartTable
from liftdesk.ui.charts.marks import Chart
from liftdesk.ui.charts.panel_head import PanelHead
from liftdesk.ui.charts.plot_area import PlotArea
from liftdesk.ui.charts.series_plot import SeriesPlot
from liftdesk.ui.charts.time_axis import TimeAxis
from liftdesk.ui.shared.buttons import TextButton
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.plain_tips import plain_tip
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.problems import sentence

AskPath = Callable[[str], Path | None]
Write = Callable[[Chart, Path], None]


class ChartPanel(QFrame):
    """Shows one chart; `name` is the stem of its files.

    Attributes:
        area: its plots, at which the keyboard stops once.

    Signals:
        pointed: the cursor was moved here; whether by a key.
    """

    pointed = Signal(bool)

    def __init__(  # noqa: PLR0913 - what is drawn in it, and where it stands
        self,
        name: str,
        ask_path: AskPath,
        *,
        axis: TimeAxis | None = None,
        plots: int = 1,
        columns: int = 1,
        parent: QWidget | None = None,
    ) -> None:
        """Make an empty panel; `axis` is shared with others, without one it has its own."""
        super().__init__(parent)
        self.setProperty("kind", "line")
        self._name, self._ask_path = name, ask_path
        self._chart: Chart | None = None
        self._stack = QStackedWidget(self)
        axis = axis or TimeAxis(self)
        self.area = PlotArea(axis, plots=plots, columns=columns, parent=self._stack)
        self.area.pointed.connect(self.pointed)
        self._problem = label("", "small", "caution")
        self._problem.hide()
        self.table_button = TextButton(self.tr("Table"))
        self.table_button.clicked.connect(self.toggle_table)
        self._table: ChartTable | None = None
        self._stack.addWidget(self.area)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(Space.M, Space.XXS, Space.M, Space.XXS)
        outer.setSpacing(0)
        self._head = PanelHead(self._make_buttons(), self)
        outer.addWidget(self._head)
        outer.addWidget(self._problem)
        outer.addWidget(self._stack, 1)

    @property
    def chart(self) -> Chart | None:
        """What is shown."""
        return self._chart

    @property
    def plots(self) -> list[SeriesPlot]:
        """Its plots, in order."""
        return self.area.plots

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What the keyboard stops at, in order."""
        return (
            self.table_button,
            *self.file_buttons.values(),
            self.print_button,
            self.area,
            *(() if self._table is None else (self._table,)),
        )

    @property
    def table(self) -> ChartTable:
        """Its table, made when somebody first asks for it."""
        if self._table is None:
            self._table = ChartTable()
            self._stack.addWidget(self._table)
            self.setTabOrder(self.area, self._table)
        return self._table

    @property
    def shows_table(self) -> bool:
        """Whether the table stands in the place of the plots."""
        return self._stack.currentWidget() is self._table

    def show_chart(self, chart: Chart) -> None:
        """Show a chart in place of the one before."""
        self._chart = chart
        self._head.show_words(chart.title, chart.caption)
        self.setAccessibleName(f"{chart.title}. {chart.told}")
        self._name_buttons(chart.title)
        self.area.show_chart(chart)
        if self.shows_table:
            self.table.show_chart(chart)

    def reading(self) -> str:
        """Return what stands at the cursor: "Mood: 6 of 10"; "" where nothing does."""
        words = self.area.reading()
        return f"{self._head.title}: {words}" if words else ""

    def restyle(self) -> None:
        """Draw again in the theme's colours."""
        self.area.restyle()

    def toggle_table(self) -> None:
        """Put the table in the place of the plots, or the plots back."""
        if self._chart is None:
            return
        if self.shows_table:
            self._stack.setCurrentWidget(self.area)
            self._say_table(self.tr("Table"))
            return
        self.table.show_chart(self._chart)
        self.table.setFixedHeight(max(160, self.area.height()))
        self._stack.setCurrentWidget(self.table)
        self._say_table(self.tr("Chart"))
        self.table.setFocus()

    def _make_buttons(self) -> list[TextButton]:
        writers: tuple[tuple[str, str, Write], ...] = (
            ("PNG", self.tr("Save as a picture"), write_png),
            ("SVG", self.tr("Save as a drawing"), write_svg),
            ("CSV", self.tr("Save the numbers"), write_csv),
        )
        self.file_buttons = {
            kind: self._file_button(kind, words, write) for kind, words, write in writers
        }
        self.print_button = TextButton(self.tr("Print"))
        self.print_button.clicked.connect(self._print)
        made = [self.table_button, *self.file_buttons.values(), self.print_button]
        for button in made:
            button.set_size("line")
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        return made

    def _say_table(self, words: str) -> None:
        self.table_button.setText(words)
        self.table_button.setAccessibleName(f"{words}: {self._head.title}")

    def _name_buttons(self, title: str) -> None:
        """Say whose they are: a page has the same buttons for each of its charts."""
        self._say_table(self.table_button.text())
        self.print_button.setAccessibleName(f"{self.print_button.text()}: {title}")
        for kind, button in self.file_buttons.items():
            button.setAccessibleName(f"{button.toolTip()}, {kind}: {title}")

    def _file_button(self, kind: str, words: str, write: Write) -> TextButton:
        button = TextButton(kind)
        button.setToolTip(plain_tip(words))
        button.clicked.connect(lambda: self._save(kind, write))
        return button

    def _print(self) -> None:
        if self._chart is not None:
            print_chart(self._chart, self)

    def _save(self, kind: str, write: Write) -> None:
        if self._chart is None:
            return
        path = self._ask_path(f"{self._name}.{kind.lower()}")
        if path is None:
            return
        try:
            write(self._chart, path)
        except DomainError as error:
            self._problem.setText(sentence(error.problem))
            self._problem.show()
        else:
            self._problem.hide()
