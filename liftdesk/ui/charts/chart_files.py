"""Charts as files: PNG and SVG in the light theme with title, caption and span; CSV of the rows."""

import csv
import io
from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSaveFile, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageWriter, QPagedPaintDevice, QPageLayout, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QGridLayout, QWidget

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.system.directions import as_line, is_mirrored
from liftdesk.ui.charts.gutter import PaintedGutter, PlacedGutter, SignedGutter
from liftdesk.ui.charts.marks import Chart
from liftdesk.ui.charts.series_plot import SeriesPlot
from liftdesk.ui.shared.look import look_of
from liftdesk.ui.shared.tokens import LIGHT
from liftdesk.wording.days import dated_day_text

WIDTH = 960
_HEAD = 76
_TITLE, _DESCRIPTION = "Title", "Description"
"""Keys of a PNG's texts (PNG specification 11.3.3.2)."""
_MANY, _COLUMNS = 4, 3
"""Plots of one chart from which they lie side by side, and how many do."""
_SCALE = 2


def write_png(chart: Chart, path: Path) -> None:
    """Write a picture, twice as fine as the screen.

    Raises:
        DomainError: FILE_UNWRITABLE.
    """
    page = _Sheet(chart)
    image = QImage(page.size() * _SCALE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_SCALE)
    page.draw(image)
    for key, words in ((_TITLE, chart.title), (_DESCRIPTION, chart.told)):
        image.setText(key, words)
    _whole(path, lambda file: QImageWriter(file, b"png").write(image))


def write_svg(chart: Chart, path: Path) -> None:
    """Write a drawing that can be enlarged without loss.

    Raises:
        DomainError: FILE_UNWRITABLE.
    """
    page = _Sheet(chart)

    def put(file: QSaveFile) -> bool:
        drawing = QSvgGenerator()
        drawing.setOutputDevice(file)
        drawing.setSize(page.size())
        drawing.setViewBox(QRect(QPoint(0, 0), page.size()))
        drawing.setTitle(chart.title)
        drawing.setDescription(chart.told)
        page.draw(drawing)
        return True

    _whole(path, put)


def write_csv(chart: Chart, path: Path) -> None:
    """Write the chart's rows, dates as ISO 8601 and decimal points, as spreadsheets read them.

    Raises:
        DomainError: FILE_UNWRITABLE.
    """
    text = io.StringIO(newline="")
    lines = csv.writer(text)
    lines.writerow(chart.heads)
    for row in chart.rows:
        lines.writerow([cell.isoformat() if isinstance(cell, date) else cell for cell in row])
    content = text.getvalue().encode("utf-8-sig")
    _whole(path, lambda file: file.write(content) == len(content))


def _whole(path: Path, put: Callable[[QSaveFile], bool]) -> None:
    """Write a file that appears whole or not at all."""
    file = QSaveFile(str(path))
    if file.open(QSaveFile.OpenModeFlag.WriteOnly) and put(file) and file.commit():
        return
    raise DomainError(Trouble.FILE_UNWRITABLE, "file", name=path.name)


def print_chart(chart: Chart, parent: QWidget) -> None:
    """Ask for a printer and print the chart across a page, or do nothing where none is chosen."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415 - for printing alone

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageOrientation(QPageLayout.Orientation.Landscape)
    printer.setDocName(chart.title)
    if QPrintDialog(printer, parent).exec() == QPrintDialog.DialogCode.Accepted:
        draw_page(chart, printer)


def draw_page(chart: Chart, device: QPagedPaintDevice) -> None:
    """Draw a chart as wide as a page, or as high where that is less."""
    page = _Sheet(chart)
    painter = QPainter(device)
    area = painter.viewport()
    scale = min(area.width() / page.width(), area.height() / page.height())
    painter.scale(scale, scale)
    page.paint(painter)
    painter.end()


class _Sheet(QWidget):
    """A chart as it lies on paper: words above, plots below, always light."""

    def __init__(self, chart: Chart) -> None:
        super().__init__()
        self._chart = chart
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        grid = QGridLayout(self)
        grid.setContentsMargins(16, _HEAD, 24, 12)
        grid.setSpacing(4)
        columns = _COLUMNS if len(chart.plots) > _MANY else 1
        for number, plot in enumerate(chart.plots):
            row, column = divmod(number, columns)
            drawn = SeriesPlot(chart.title)
            drawn.show_plot(plot, LIGHT)
            grid.addWidget(drawn, row, 2 * column)
            grid.setColumnStretch(2 * column, 1)
            if any(one.at is not None for one in plot.labels):
                placed = PlacedGutter(plot.labels, drawn.height_of, LIGHT)
                grid.addWidget(placed, row, 2 * column + 1)
            elif plot.labels:
                grid.addWidget(SignedGutter(plot.labels, LIGHT), row, 2 * column + 1)
        self.resize(WIDTH, self.sizeHint().height())
        grid.activate()

    def sizeHint(self) -> QSize:
        """As high as its plots."""
        layout = self.layout()
        return QSize(WIDTH, layout.minimumSize().height() if layout else _HEAD)

    def draw(self, device: QImage | QSvgGenerator) -> None:
        """Draw everything on a device."""
        painter = QPainter(device)
        painter.fillRect(QRect(QPoint(0, 0), self.size()), QColor(LIGHT.colour("surface-raised")))
        self.paint(painter)
        painter.end()

    def paint(self, painter: QPainter) -> None:
        """Draw words and plots, with nothing behind them."""
        look = look_of()
        painter.setPen(QColor(LIGHT.colour("ink")))
        painter.setFont(look.font("heading"))
        title = as_line(self._chart.title)
        spare = self.width() - 32 - painter.fontMetrics().horizontalAdvance(title)
        painter.drawText(16 + spare if is_mirrored() else 16, 26, title)
        painter.setPen(QColor(LIGHT.colour("ink-muted")))
        painter.setFont(look.font("small"))
        first, last = self._chart.span
        span = f"{dated_day_text(first)} \N{EN DASH} {dated_day_text(last)}"
        box = QRect(16, 34, self.width() - 32, _HEAD - 34)
        words = as_line(f"{self._chart.caption}. {span}")
        side = Qt.AlignmentFlag.AlignRight if is_mirrored() else Qt.AlignmentFlag.AlignLeft
        painter.drawText(box, Qt.TextFlag.TextWordWrap | side, words)
        for child in (*self.findChildren(SeriesPlot), *self.findChildren(PaintedGutter)):
            painter.save()
            painter.translate(child.pos())
            child.render(painter, QPoint(0, 0), renderFlags=QWidget.RenderFlag.DrawChildren)
            painter.restore()
