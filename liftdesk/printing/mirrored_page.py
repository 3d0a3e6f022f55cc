"""A page turned over for languages that are read from right to left.

A page that a machine reads (one with bars) stays as it is: the reader of scans finds its cells by
where they lie. What a page keeps moves and is not turned over: charts, whose axes run from left to
right in every script, and ticks.
"""

from dataclasses import replace

from liftdesk.printing.sheets import Align, Box, Fill, Line, Mark, Page, Ring

_SIDES = {Align.LEFT: Align.RIGHT, Align.RIGHT: Align.LEFT, Align.CENTRE: Align.CENTRE}


def mirrored_page(page: Page, width: float) -> Page:
    """Return a page as it lies on paper that is read from the right end.

    Args:
        page: laid out from left to right; it is not changed.
        width: of the paper in millimetres.
    """
    if page.bars:
        return page
    turned = _Turned(page, width)
    return Page(
        texts=[
            replace(one, box=turned.box(one.box), align=turned.align(one.box, one.align))
            for one in page.texts
        ],
        lines=[turned.line(one) for one in page.lines],
        frames=[replace(one, box=turned.box(one.box)) for one in page.frames],
        cells=[turned.box(one) for one in page.cells],
        hatched=[turned.box(one) for one in page.hatched],
        marks=[turned.mark(one) for one in page.marks],
        kept=[turned.box(one) for one in page.kept],
    )


class _Turned:
    """Where things of one page stand once it is turned over."""

    def __init__(self, page: Page, width: float) -> None:
        self._kept, self._width = page.kept, width

    def box(self, box: Box) -> Box:
        """Return a box on the other side; one inside something that is kept moves with it."""
        kept = self._kept_of(box)
        x = self._width - box.right if kept is None else box.x + self._aside(kept)
        return replace(box, x=x)

    def align(self, box: Box, align: Align) -> Align:
        """Return on which side of a box its words stand."""
        return _SIDES[align] if self._kept_of(box) is None else align

    def line(self, line: Line) -> Line:
        """Return a line on the other side; one of a tick moves with its box."""
        kept = self._kept_of(Box(line.x1, line.y1, line.x2 - line.x1, line.y2 - line.y1))
        if kept is None:
            return replace(line, x1=self._width - line.x1, x2=self._width - line.x2)
        aside = self._aside(kept)
        return replace(line, x1=line.x1 + aside, x2=line.x2 + aside)

    def mark(self, mark: Mark) -> Mark:
        """Return a mark of a chart, moved with the chart."""
        if isinstance(mark, Fill):
            return replace(mark, box=self.box(mark.box))
        if isinstance(mark, Ring):
            return replace(mark, x=mark.x + self._aside_at(mark.x, mark.y))
        aside = self._aside_at(*mark.points[0])
        return replace(mark, points=tuple((x + aside, y) for x, y in mark.points))

    def _aside_at(self, x: float, y: float) -> float:
        kept = self._kept_of(Box(x, y, 0.0, 0.0))
        return 0.0 if kept is None else self._aside(kept)

    def _aside(self, kept: Box) -> float:
        return self._width - kept.right - kept.x

    def _kept_of(self, box: Box) -> Box | None:
        """Return what is kept and has the middle of a box in it."""
        x, y = box.x + box.width / 2, box.y + box.height / 2
        return next(
            (one for one in self._kept if one.x <= x <= one.right and one.y <= y <= one.bottom),
            None,
        )
