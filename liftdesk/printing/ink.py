"""The ink-saving variant: the same sheet in hairlines, without hatching and filled signs."""

from dataclasses import replace

from liftdesk.printing.sheets import Line, Page, Text

HAIRLINE, HEAVIER = 0.09, 0.2
"""Millimetres: a quarter point, the thinnest that every home printer draws whole; and what still
tells the edge of a set from that of a cell."""
_THICK = 0.3
_FILLED = str.maketrans("●", "○")


def saving_ink(page: Page) -> Page:
    """Return the page with every line a hairline; a cell not in use has one stroke across it."""
    strokes = [
        Line(x1=box.x, y1=box.bottom, x2=box.right, y2=box.y, pen=HAIRLINE, is_muted=True)
        for box in page.hatched
    ]
    return replace(
        page,
        texts=[_unfilled(text) for text in page.texts],
        lines=[replace(line, pen=_pen(line.pen)) for line in page.lines] + strokes,
        frames=[replace(frame, pen=_pen(frame.pen)) for frame in page.frames],
        hatched=[],
    )


def _pen(pen: float) -> float:
    return HEAVIER if pen >= _THICK else min(pen, HAIRLINE)


def _unfilled(text: Text) -> Text:
    runs = tuple((words.translate(_FILLED), style) for words, style in text.runs)
    return replace(text, runs=runs)
