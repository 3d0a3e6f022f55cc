"""What is written around the box of a plot: its heading or unit, the values, the days."""

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QStaticText

from liftdesk.system.directions import isolated
from liftdesk.ui.charts.frames import Frame
from liftdesk.ui.charts.marks import Plot
from liftdesk.ui.shared.look import look_of
from liftdesk.wording.numbers import number_text
from liftdesk.wording.regional import regional

LEFT = 46
"""Px kept for the labels of values, so that the plots of one page stand above each other."""
_MOST_LABELS = 200
"""How many labels' words are kept laid out; a picture shows some twelve."""
_BETWEEN = 8
"""Px between two labels of days; where there are fewer, only every second or third is written."""


class AxisLabels:
    """Writes them, in the font and the ink that the painter has; what is laid out is kept."""

    def __init__(self) -> None:
        self._known: dict[tuple[int, str], QStaticText] = {}
        self._values: list[tuple[float, QPointF, QStaticText]] = []
        self._values_of: tuple[object, ...] = ()

    def head(self, painter: QPainter, plot: Plot, line: float) -> None:
        """Write the heading above the box, or the unit beside it; `line` is its height in px."""
        written = self._laid_out(painter, plot.heading or plot.unit)
        left, top = float(LEFT), (line - written.size().height()) / 2
        if not plot.heading:
            left = max(0.0, LEFT - 6 - written.size().width())
        painter.drawStaticText(QPointF(left, top), written)

    def values(self, painter: QPainter, plot: Plot, frame: Frame, above: float, top: float) -> None:
        """Write the labels of values that reach below `top`: where days move, those stay.

        The box of the plot begins `above` px from the top.
        """
        written_in = look_of().text_percent, regional().decimal
        wanted = (plot.ticks, plot.names, frame.upright, above, written_in)
        if self._values_of != wanted:
            self._values_of = wanted
            self._values = self._placed(painter, plot, frame, above)
        for foot, place, written in self._values:
            if foot > top:
                painter.drawStaticText(place, written)

    def days(
        self, painter: QPainter, ticks: Sequence[tuple[float, str]], frame: Frame, room: QRectF
    ) -> None:
        """Write the words of the ticks across into a room below the box, which begins at its left.

        They stay within it.
        """
        xs = [frame.x(place) for place, _ in ticks]
        written = [self._laid_out(painter, words) for _, words in ticks]
        wide = max((words.size().width() for words in written), default=0.0)
        step = ceil((round(wide) + _BETWEEN) / max(1.0, xs[1] - xs[0])) if len(xs) > 1 else 1
        for x, words in list(zip(xs, written, strict=True))[::step]:
            if -1 <= x <= frame.wide + 1:
                middle = min(room.left() + x, room.right())
                painter.drawStaticText(
                    QPointF(middle - words.size().width() / 2, room.top()), words
                )

    def _placed(
        self, painter: QPainter, plot: Plot, frame: Frame, above: float
    ) -> list[tuple[float, QPointF, QStaticText]]:
        """Return the labels of values: how far each reaches, where it begins, what is written."""
        found = []
        for value, words in zip(
            plot.ticks, plot.names or map(number_text, plot.ticks), strict=True
        ):
            written, middle = self._laid_out(painter, words), above + frame.y(value)
            wide, tall = written.size().toTuple()
            place = QPointF(LEFT - 6 - wide, middle - tall / 2)
            found.append((middle + 1.5 * tall, place, written))
        return found

    def _laid_out(self, painter: QPainter, words: str) -> QStaticText:
        """Return the words of a label as they are laid out; kept, as it takes most of the time."""
        key = (look_of().text_percent, words)
        if key not in self._known:
            if len(self._known) >= _MOST_LABELS:
                self._known.clear()
            made = QStaticText(isolated(words))
            made.setTextFormat(Qt.TextFormat.PlainText)
            made.prepare(painter.transform(), painter.font())
            self._known[key] = made
        return self._known[key]
