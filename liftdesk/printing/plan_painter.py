"""Draws a laid-out sheet with QPainter, the same at every resolution."""

from functools import cache, lru_cache

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QPainter, QPen

from liftdesk.printing.sheets import Align, Bar, Box, Face, Page, Style, Text
from liftdesk.system.directions import as_line, is_mirrored
from liftdesk.system.resources import resource

UNITS_PER_MM = 1200 / 25.4
"""Sheets are drawn in 1/1200 inch and scaled whole, so a preview breaks lines as print does."""

_MM_PER_POINT = 25.4 / 72
_INK = QColor(0, 0, 0)
_MUTED = QColor(0x4A, 0x4A, 0x4A)
_RULE = QColor(0x6E, 0x6E, 0x6E)
_HATCH = QColor(0xB4, 0xB4, 0xB4)
_HATCH_STEP = 1.9
_LINE_SPACING = 1.27
_SUBSTITUTING = ("tnum", "calt", "liga", "clig", "dlig")
"""Features that put another glyph in a letter's place: a file names such a glyph by a number of the
font's own, and what is copied from it is no longer a digit or a comma."""
_SHRINK = 0.97

_FAMILIES = {
    Face.PLAIN: ["Inter", "Segoe UI", "Helvetica Neue", "Noto Sans", "Nimbus Sans", "Arial"],
    Face.SERIF: ["Source Serif 4", "Georgia", "Noto Serif", "Nimbus Roman", "Times New Roman"],
    Face.FIXED: ["DejaVu Sans Mono", "Consolas", "Menlo", "Noto Sans Mono", "Courier New"],
}


@cache
def _load_fonts() -> None:
    """Make the fonts of resources/fonts known; without them the computer's own stand in."""
    try:
        folder = resource("fonts")
    except FileNotFoundError:
        return
    for path in sorted([*folder.glob("*.ttf"), *folder.glob("*.otf")]):
        QFontDatabase.addApplicationFont(str(path))


def font_of(style: Style, points: float | None = None) -> QFont:
    """Return the font of a style, its pixel size in units of 1/1200 inch."""
    _load_fonts()
    font = QFont()
    font.setFamilies(_FAMILIES[style.face])
    size = style.size if points is None else points
    font.setPixelSize(round(size * _MM_PER_POINT * UNITS_PER_MM))
    font.setWeight(QFont.Weight.DemiBold if style.is_bold else QFont.Weight.Normal)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    for feature in _SUBSTITUTING:
        font.setFeature(QFont.Tag(feature), 0)
    return font


@lru_cache(maxsize=4096)  # a page that is tried at several settings asks for the same words again
def words_width(words: str, style: Style, points: float | None = None) -> float:
    """Return millimetres across that `words` take."""
    return QFontMetricsF(font_of(style, points)).horizontalAdvance(words) / UNITS_PER_MM


Run = tuple[str, Style, float]
"""Words on one line, their style and the points they are set in."""


def set_lines(text: Text) -> list[list[Run]]:
    """Return the lines of a text as they are drawn, each a list of runs.

    Type too large for the box is made smaller, down to what its style allows; what still does not
    fit is left out, with an ellipsis in its place.
    """
    scale = 1.0
    while True:
        lines = _wrapped(text, scale)
        if _fits(lines, text):
            return lines
        if all(style.size * scale <= style.least for _words, style in text.runs):
            return _cut(lines, text)
        scale *= _SHRINK


def _points(style: Style, scale: float) -> float:
    return max(min(style.size, style.least), style.size * scale)


def line_width(line: list[Run]) -> float:
    """Return millimetres across that a line takes."""
    return sum(words_width(words, style, points) for words, style, points in line)


def _fits(lines: list[list[Run]], text: Text) -> bool:
    return len(lines) <= text.lines and all(line_width(line) <= text.box.width for line in lines)


def _wrapped(text: Text, scale: float) -> list[list[Run]]:
    """Break a text into lines at spaces; a text of one line stays whole."""
    runs = [(words, style, _points(style, scale)) for words, style in text.runs]
    if text.lines == 1:
        return [runs]
    lines: list[list[Run]] = [[]]
    for words, style, points in runs:
        for number, word in enumerate(words.split(" ")):
            piece = word if number == 0 else f" {word}"
            if not piece:
                continue
            whole = [*lines[-1], (piece, style, points)]
            can_break = number > 0 or _ends_open(lines[-1])
            is_new = can_break and line_width(_joined(whole)) > text.box.width
            if is_new and lines[-1]:
                lines.append([])
                piece = word
            if piece:
                lines[-1].append((piece, style, points))
    return [_joined(line) for line in lines]


def _ends_open(line: list[Run]) -> bool:
    """Whether a line ends in a blank, so that other words may begin the next one."""
    return bool(line) and line[-1][0].endswith(" ")


def _joined(line: list[Run]) -> list[Run]:
    """Put neighbouring pieces of one style together, so that they are drawn (and copied) as one."""
    joined: list[Run] = []
    for words, style, points in line:
        if joined and joined[-1][1:] == (style, points):
            joined[-1] = (joined[-1][0] + words, style, points)
        else:
            joined.append((words, style, points))
    return joined


def _cut(lines: list[list[Run]], text: Text) -> list[list[Run]]:
    kept = lines[: text.lines]
    is_short = len(lines) > text.lines
    for number, line in enumerate(kept):
        is_end = number == len(kept) - 1
        if line_width(line) <= text.box.width and not (is_end and is_short):
            continue
        words, style, points = line[-1]
        while words and line_width([*line[:-1], (f"{words}…", style, points)]) > text.box.width:
            words = words[:-1]
        kept[number] = [*line[:-1], (f"{words.rstrip()}…", style, points)]
    return kept


class SheetPainter:
    """Draws pages on a painter whose units are 1/1200 inch from the paper's top left corner."""

    def __init__(self, painter: QPainter) -> None:
        self._painter = painter

    def draw(self, page: Page) -> None:
        """Draw one page: hatching first, then lines, frames and words."""
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        for box in page.hatched:
            self._hatch(box)
        for line in page.lines:
            self._painter.setPen(_pen(line.pen, _RULE if line.is_muted else _INK))
            self._painter.drawLine(_line(line.x1, line.y1, line.x2, line.y2))
        for frame in page.frames:
            self._painter.setPen(_pen(frame.pen, _INK))
            radius = frame.radius * UNITS_PER_MM
            self._painter.drawRoundedRect(_rect(frame.box), radius, radius)
        for text in page.texts:
            self._words(text)
        for bar in page.bars:
            self._bar(bar)

    def _bar(self, bar: Bar) -> None:
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(_INK)
        radius = bar.radius * UNITS_PER_MM
        self._painter.drawRoundedRect(_rect(bar.box), radius, radius)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)

    def _hatch(self, box: Box) -> None:
        self._painter.save()
        self._painter.setClipRect(_rect(box))
        self._painter.setPen(_pen(0.12, _HATCH))
        # The grid of the paper, not of the cell, so that neighbours join.
        first = int((box.x + box.y) / _HATCH_STEP)
        last = int((box.right + box.bottom) / _HATCH_STEP) + 1
        for number in range(first, last + 1):
            total = number * _HATCH_STEP
            self._painter.drawLine(_line(total - box.bottom, box.bottom, total - box.y, box.y))
        self._painter.restore()

    def _words(self, text: Text) -> None:
        lines = set_lines(text)
        heights = [max(points for _w, _s, points in line) * _MM_PER_POINT for line in lines]
        if text.lines == 1:
            metrics = QFontMetricsF(font_of(lines[0][0][1], lines[0][0][2]))
            drop = (metrics.capHeight() / UNITS_PER_MM) / 2
            baseline = text.box.y + text.box.height / 2 + drop
        else:
            baseline = text.box.y + heights[0]
        for line, height in zip(lines, heights, strict=True):
            self._one_line(line, text, baseline)
            baseline += height * _LINE_SPACING

    def _one_line(self, line: list[Run], text: Text, baseline: float) -> None:
        spare = text.box.width - line_width(line)
        share = {Align.LEFT: 0.0, Align.CENTRE: 0.5, Align.RIGHT: 1.0}[text.align]
        x = text.box.x + spare * share
        for words, style, points in line[:: -1 if is_mirrored() else 1]:
            self._painter.setFont(font_of(style, points))
            self._painter.setPen(_MUTED if style.is_muted else _INK)
            at = QPointF(x * UNITS_PER_MM, baseline * UNITS_PER_MM)
            # A blank at an end of the words parts them from what stands beside them.
            self._painter.drawText(at, as_line(words, always=words != words.strip()))
            x += words_width(words, style, points)


def _pen(millimetres: float, colour: QColor) -> QPen:
    return QPen(colour, millimetres * UNITS_PER_MM)


def _rect(box: Box) -> QRectF:
    k = UNITS_PER_MM
    return QRectF(box.x * k, box.y * k, box.width * k, box.height * k)


def _line(x1: float, y1: float, x2: float, y2: float) -> QLineF:
    k = UNITS_PER_MM
    return QLineF(x1 * k, y1 * k, x2 * k, y2 * k)
