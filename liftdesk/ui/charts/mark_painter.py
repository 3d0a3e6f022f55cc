"""Draws the marks of a plot, in px, with no more strokes than there are pixels to see them."""

from collections.abc import Callable, Iterable
from functools import partial
from itertools import pairwise
from typing import Any

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPixmap, QPolygonF

from liftdesk.system.directions import isolated
from liftdesk.ui.charts import sketches, thinning
from liftdesk.ui.charts.frames import Frame, Heights, Inks, Sharing
from liftdesk.ui.charts.marks import (
    Band,
    Bars,
    Dots,
    Level,
    Line,
    Mark,
    Rule,
    Scores,
    Strokes,
    Ticks,
    Words,
    number_of,
)
from liftdesk.ui.charts.point_arrays import Points, Stamp, draw_boxes, draw_segments, polygon

_SMOOTH = QPainter.RenderHint.Antialiasing
_ENDS = 2
"""Points that a line or a band has at least."""
_DASH, _GAP = 4.0, 3.0
_MOST_DOTS = 1500
"""Dots from which those in one spot are drawn once."""
_THICK = 3.0
"""Px for each stroke of a line below which it is not smoothed: that would cost most of a frame."""
_STEPPED_BACK = 0.55
"""How much of its own colour a hollow mark keeps among so many that they run into each other."""
_MANY_EDGES = 120
"""Points of a band from which it is filled px by px and not smoothed: its edges are so uneven
that an outline of them costs ten times as much, and looks the same."""
_NARROW = 3.0
"""Px below which bars stand so close that a column of px shows the highest of them."""


Draw = Callable[[QPainter, Frame], None]


class Prepared:
    """What draws marks: places are turned into numbers once, and the same mark stays as it is."""

    def __init__(self) -> None:
        self._known: dict[int, tuple[Mark, Draw]] = {}

    def of(self, marks: Iterable[Mark]) -> list[Draw]:
        """Return what draws each mark; those that are not among them are forgotten."""
        sharing, before = Sharing(), self._known
        self._known = {}
        for mark in marks:
            known = before.get(id(mark))  # that is a mark's own while it is kept here
            self._known[id(mark)] = known or (mark, _PREPARE[type(mark)](mark, sharing))
        return [draw for _, draw in self._known.values()]


def _line(mark: Line, sharing: Sharing) -> Draw:
    places, heights = sharing.places(mark.days), Heights(mark.values)
    sketch = sketches.line(mark, places, heights)

    def draw(painter: QPainter, frame: Frame) -> None:
        if frame.step > 1:
            sketch(painter, frame)
            return
        shown, inks = places.shown(frame), frame.inks
        xs, ys = shown.xs, heights.px(frame, shown.part)
        if len(xs) < _ENDS:
            return
        runs = shown.runs(mark.longest_bridge)
        if mark.is_dashed:
            strokes = _dashed(xs, ys, shown.gaps(mark.longest_bridge))
        elif len(xs) > thinning.DENSE * max(1.0, frame.wide):
            strokes = thinning.segments(*thinning.thinned(xs, ys, runs, shown.columns()))
        else:
            strokes = thinning.segments(xs, ys, runs)
        is_many = len(strokes) > frame.wide / _THICK and not inks.is_fine
        painter.setRenderHint(_SMOOTH, not is_many)
        is_broad = not is_many and not inks.is_fine
        width = 1.0 if is_broad else min(mark.width, sketches.WIDTH) if is_many else mark.width
        painter.setPen(inks.pen(mark.tone, width))
        draw_segments(painter, thinning.side_by_side(strokes, mark.width) if is_broad else strokes)

    return draw


def _dashed(xs: Points, ys: Points, gaps: Points) -> Points:
    """Return the dashes of all stretches; those whose middles are in a gap are left away."""
    strokes = thinning.dashes(xs, ys, dash=_DASH, gap=_GAP)
    if not len(gaps):
        return strokes
    is_there = thinning.without((strokes[:, 0] + strokes[:, 2]) / 2, gaps)
    return strokes if is_there is None else np.asarray(strokes[is_there])


def _dots(mark: Dots, sharing: Sharing) -> Draw:
    places, heights = sharing.places(mark.days), Heights(mark.values)

    def draw(painter: QPainter, frame: Frame) -> None:
        part, inks = places.seen(frame), frame.inks
        ys = heights.px(frame, part)
        if frame.step > 1:
            some = sketches.some(part, frame.wide / frame.step)
            xs, ys = frame.xs(places.numbers[part][some]), ys[some]
        else:
            xs = places.shown(frame).xs
            if len(xs) > _MOST_DOTS:
                kept = thinning.cells(xs, ys)
                xs, ys = xs[kept], ys[kept]
        if inks.is_fine:
            painter.setRenderHint(_SMOOTH)
            for x, y in zip(xs.tolist(), ys.tolist(), strict=True):
                draw_sign(painter, QPointF(x, y), mark.shape, mark.size, _sign_colours(mark, inks))
            return
        size = thinning.mark_size(places.count(part), frame.wide, mark.size)
        ratio = painter.device().devicePixelRatio()
        key = (mark.tone, mark.is_filled, mark.shape, size, size < mark.size, ratio)
        if key not in inks.stamps:
            colours = _sign_colours(mark, inks, steps_back=size < mark.size)
            inks.stamps[key] = Stamp(_sign_pixmap(mark.shape, size, colours, ratio))
        inks.stamps[key].draw(painter, xs, ys)

    return draw


def _sign_colours(mark: Dots, inks: Inks, *, steps_back: bool = False) -> tuple[QColor, QColor]:
    """Return the colours of the outline and the inside; hollow ones can step back.

    Where they are too many to be told apart the line through them is to be seen.
    """
    outline, ground = inks.colour(mark.tone), inks.colour("surface-raised")
    if mark.is_filled:
        return outline, outline
    return _blended(outline, ground, _STEPPED_BACK) if steps_back else outline, ground


def _sign_pixmap(shape: str, size: int, colours: tuple[QColor, QColor], ratio: float) -> QPixmap:
    side = size + 4
    pixmap = QPixmap(round(side * ratio), round(side * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(_SMOOTH)
    draw_sign(painter, QPointF(side / 2, side / 2), shape, size, colours)
    painter.end()
    return pixmap


def draw_sign(
    painter: QPainter, middle: QPointF, shape: str, size: float, colours: tuple[QColor, QColor]
) -> None:
    """Draw one mark of `Dots`, `size` px wide, in the colours of its outline and its inside."""
    painter.setPen(QPen(colours[0], 1.3))
    painter.setBrush(colours[1])
    half = size / 2
    x, y = middle.x(), middle.y()
    if shape == "o":
        painter.drawEllipse(middle, half, half)
    elif shape == "s":
        painter.drawRect(QRectF(x - half, y - half, size, size))
    else:
        top, foot = QPointF(x, y - half), QPointF(x, y + half)
        left, right = QPointF(x - half, y), QPointF(x + half, y)
        if shape == "t":
            left, right = QPointF(x - half, y - half), QPointF(x + half, y - half)
            painter.drawPolygon(QPolygonF([left, right, foot]))
        else:
            painter.drawPolygon(QPolygonF([top, right, foot, left]))


def _band(mark: Band, sharing: Sharing) -> Draw:
    places, heights = sharing.places(mark.days), Heights(mark.high, mark.low)
    sketch = sketches.band(mark, places, heights)

    def draw(painter: QPainter, frame: Frame) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(frame.inks.colour(mark.tone))
        if frame.step > 1:
            sketch(painter, frame)
            return
        shown = places.shown(frame)
        xs, edges = shown.xs, heights.px(frame, shown.part)
        if len(xs) < _ENDS:
            return
        if len(xs) > _MANY_EDGES and not frame.inks.is_fine:
            painter.setRenderHint(_SMOOTH, on=False)
            draw_boxes(painter, thinning.upright(shown.pillars(mark.longest_bridge), edges))
            return
        above, below = edges
        runs = shown.runs(mark.longest_bridge)
        painter.setRenderHint(_SMOOTH)
        edges = np.concatenate([[0], np.flatnonzero(np.diff(runs)) + 1, [len(xs)]])
        for start, end in pairwise(edges.tolist()):
            if end - start > 1:
                around = np.concatenate([xs[start:end], xs[start:end][::-1]])
                down = np.concatenate([above[start:end], below[start:end][::-1]])
                painter.drawPolygon(polygon(around, down))

    return draw


def _level(mark: Level, _sharing: Sharing) -> Draw:
    def draw(painter: QPainter, frame: Frame) -> None:
        fill = _blended(
            frame.inks.colour(mark.tone), frame.inks.colour("surface-raised"), mark.opacity
        )
        top, foot = frame.y(mark.high), frame.y(mark.low)
        painter.fillRect(QRectF(frame.box.left(), top, frame.box.width(), foot - top), fill)

    return draw


def _blended(upper: QColor, lower: QColor, share: float) -> QColor:
    """Return what is seen of one colour over another: a plain fill costs a fraction of a blend."""
    parts = (
        (upper.red(), lower.red()),
        (upper.green(), lower.green()),
        (upper.blue(), lower.blue()),
    )
    return QColor(*(round(one * share + other * (1 - share)) for one, other in parts))


def _rule(mark: Rule, _sharing: Sharing) -> Draw:
    def draw(painter: QPainter, frame: Frame) -> None:
        y = frame.y(mark.value)
        ends = np.asarray([frame.box.left(), frame.box.right()])
        painter.setRenderHint(_SMOOTH, on=False)
        painter.setPen(frame.inks.pen(mark.tone, 1.0))
        draw_segments(painter, thinning.dashes(ends, np.asarray([y, y]), dash=_DASH, gap=_GAP))

    return draw


def _bars(mark: Bars, sharing: Sharing) -> Draw:
    places, base, tops = sharing.places(mark.days), Heights(mark.base), Heights(mark.tops)

    def draw(painter: QPainter, frame: Frame) -> None:
        shown = places.shown(frame)
        xs, foot, top = shown.xs, base.px(frame, shown.part), tops.px(frame, shown.part)
        wide = mark.width * frame.scale
        painter.setRenderHint(_SMOOTH, on=False)
        colour = frame.inks.colour(mark.tone)
        if wide < _NARROW and len(xs) and not mark.is_outlined:
            painter.setPen(QPen(colour, 1))
            first, _ = shown.columns()
            foot, top = np.maximum.reduceat(foot, first), np.minimum.reduceat(top, first)
            draw_segments(painter, np.column_stack([xs[first], foot, xs[first], top]))
            return
        painter.setPen(QPen(colour, 1.4, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        put = painter.drawRect if mark.is_outlined else partial(_fill, painter, colour)
        for x, low, high in zip(xs.tolist(), foot.tolist(), top.tolist(), strict=True):
            put(QRectF(x - wide / 2, high, wide, low - high))

    return draw


def _fill(painter: QPainter, colour: QColor, box: QRectF) -> None:
    painter.fillRect(box, colour)


def _ticks(mark: Ticks, sharing: Sharing) -> Draw:
    numbers = len(mark.days)
    low, high = (mark.value,) * numbers, (mark.value + mark.height,) * numbers
    strokes = Strokes(days=mark.days, low=low, high=high, tone=mark.tone, width=2)
    return _strokes(strokes, sharing)


def _strokes(mark: Strokes, sharing: Sharing) -> Draw:
    places, low, high = sharing.places(mark.days), Heights(mark.low), Heights(mark.high)

    def draw(painter: QPainter, frame: Frame) -> None:
        shown = places.shown(frame)
        xs, foot, top = shown.xs, low.px(frame, shown.part), high.px(frame, shown.part)
        width = mark.width
        if len(xs) > frame.box.width() / (2 * frame.step):
            first, _ = shown.columns()
            foot, top = np.maximum.reduceat(foot, first), np.minimum.reduceat(top, first)
            xs, width = np.floor(xs[first]), 1.0
        painter.setRenderHint(_SMOOTH, on=False)
        painter.setPen(frame.inks.pen(mark.tone, width))
        draw_segments(painter, np.column_stack([xs, foot, xs, top]))

    return draw


def _words(mark: Words, _sharing: Sharing) -> Draw:
    place = number_of(mark.day)

    def draw(painter: QPainter, frame: Frame) -> None:
        middle = QPointF(frame.x(place), frame.y(mark.value))
        write_within(painter, frame, middle, mark.text)

    return draw


def write_within(painter: QPainter, frame: Frame, middle: QPointF, text: str) -> None:
    """Write words around a place in px, on a ground of their own: no grid line runs through."""
    font = frame.inks.font("chart")
    flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
    room = QFontMetricsF(font).boundingRect(frame.box, flags, text).adjusted(-4, -2, 4, 2)
    room.moveCenter(middle)
    painter.fillRect(room, frame.inks.colour("surface-raised"))
    painter.setFont(font)
    painter.setPen(frame.inks.colour("ink-muted"))
    painter.drawText(room, flags, isolated(text))


def _scores(mark: Scores, sharing: Sharing) -> Draw:
    places, heights = sharing.places(mark.days), Heights(mark.values)

    def draw(painter: QPainter, frame: Frame) -> None:
        painter.setFont(frame.inks.font("caption-strong"))
        painter.setPen(frame.inks.colour("ink"))
        line = QFontMetricsF(frame.inks.font("caption-strong")).height()
        shown = places.shown(frame)
        xs, ys = shown.xs.tolist(), heights.px(frame, shown.part).tolist()
        for x, y, words in zip(xs, ys, mark.texts[shown.part], strict=True):
            box = QRectF(x - 20, y - 6 - line, 40, line)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    return draw


_PREPARE: dict[type[Mark], Callable[[Any, Sharing], Draw]] = {
    Line: _line,
    Dots: _dots,
    Band: _band,
    Level: _level,
    Rule: _rule,
    Bars: _bars,
    Ticks: _ticks,
    Strokes: _strokes,
    Words: _words,
    Scores: _scores,
}
