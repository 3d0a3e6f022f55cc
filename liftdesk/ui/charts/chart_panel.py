"""One panel: title and caption, its plots with direct labels, or its table; files of both."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from liftdesk.domain.errors import DomainError
from liftdesk.ui.charts.chart_files import write_csv, write_png, write_svg
from liftdesk.ui.charts.chart_table import ChartTable
from liftdesk.ui.charts.gutter import Gutter, PlacedGutter
from liftdesk.ui.charts.marks import Chart, Plot
from liftdesk.ui.charts.series_plot import SeriesPlot
from liftdesk.ui.shared.buttons import TextButton
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.problems import sentence

AskPath = Callable[[str], Path | None]
Write = Callable[[Chart, Path], None]


class ChartPanel(QFrame):
    """Shows one chart; `name` is the stem of its files."""

    def __init__(self, name: str, ask_path: AskPath, *, plots: int = 1) -> None:
        super().__init__()
        self.setProperty("kind", "line")
        self._name, self._ask_path = name, ask_path
        self._chart: Chart | None = None
        self.plots = [SeriesPlot("") for _ in range(plots)]
        self._gutters: list[QWidget] = []
        self._title = label("", "body-strong", wrap=False)
        self._caption = label("", "small", "ink-muted")
        self._problem = label("", "small", "caution")
        self._problem.hide()
        self.table_button = TextButton(self.tr("Table"))
        self.table_button.clicked.connect(self.toggle_table)
        self.table = ChartTable()
        self._stack = QStackedWidget()
        self._drawn = QWidget()
        self._rows = QVBoxLayout(self._drawn)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(2)
        self._lines = [QHBoxLayout() for _ in self.plots]
        for line, plot in zip(self._lines, self.plots, strict=True):
            line.setSpacing(Space.XS)
            line.addWidget(plot, 1)
            self._rows.addLayout(line, 1)
        self._stack.addWidget(self._drawn)
        self._stack.addWidget(self.table)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(Space.M, Space.XXS, Space.M, Space.XXS)
        outer.setSpacing(0)
        outer.addLayout(self._head())
        outer.addWidget(self._problem)
        outer.addWidget(self._stack, 1)

    @property
    def chart(self) -> Chart | None:
        """What is shown."""
        return self._chart

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What the keyboard stops at, in order."""
        return (self.table_button, *self.file_buttons.values(), self.table)

    @property
    def shows_table(self) -> bool:
        """Whether the table stands in the place of the plots."""
        return self._stack.currentWidget() is self.table

    def show_chart(self, chart: Chart) -> None:
        """Show a chart in place of the one before."""
        self._chart = chart
        self._title.setText(chart.title)
        self._caption.setText(chart.caption)
        self.setAccessibleName(f"{chart.title}. {chart.caption}")
        for gutter in self._gutters:
            gutter.hide()
            gutter.deleteLater()
        self._gutters = []
        for line, drawn, plot in zip(self._lines, self.plots, chart.plots, strict=True):
            drawn.show_plot(plot)
            drawn.setAccessibleName(chart.title)
            drawn.setAccessibleDescription(chart.caption)
            self._add_gutter(line, drawn, plot)
        if self.shows_table:
            self.table.show_chart(chart)

    def _add_gutter(self, line: QHBoxLayout, drawn: SeriesPlot, plot: Plot) -> None:
        if any(one.at is not None for one in plot.labels):
            placed = PlacedGutter(plot.labels, drawn.height_of)
            self._gutters.append(placed)
            line.addWidget(placed)
            return
        gutter = Gutter(plot.labels)
        self._gutters.append(gutter)
        line.addWidget(gutter, 0, Qt.AlignmentFlag.AlignTop)

    def restyle(self) -> None:
        """Draw again in the theme's colours."""
        for plot in self.plots:
            plot.restyle()

    def toggle_table(self) -> None:
        """Put the table in the place of the plots, or the plots back."""
        if self._chart is None:
            return
        if self.shows_table:
            self._stack.setCurrentWidget(self._drawn)
            self.table_button.setText(self.tr("Table"))
            return
        self.table.show_chart(self._chart)
        self.table.setFixedHeight(max(160, self._drawn.height()))
        self._stack.setCurrentWidget(self.table)
        self.table_button.setText(self.tr("Chart"))
        self.table.setFocus()

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self._title)
        row.addWidget(self._caption, 1)
        writers: tuple[tuple[str, str, Write], ...] = (
            ("PNG", self.tr("Save as a picture"), write_png),
            ("SVG", self.tr("Save as a drawing"), write_svg),
            ("CSV", self.tr("Save the numbers"), write_csv),
        )
        self.file_buttons = {
            kind: self._file_button(kind, words, write) for kind, words, write in writers
        }
        for button in (self.table_button, *self.file_buttons.values()):
            button.set_size("line")
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            row.addWidget(button)
        return row

    def _file_button(self, kind: str, words: str, write: Write) -> TextButton:
        button = TextButton(kind)
        button.setAccessibleName(f"{words}, {kind}")
        button.clicked.connect(lambda: self._save(kind, write))
        return button

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
