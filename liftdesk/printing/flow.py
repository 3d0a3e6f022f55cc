"""Blocks below each other on as many pages as they take, and words folded where none may be cut."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from liftdesk.printing.layout import Layout
from liftdesk.printing.plan_painter import words_width
from liftdesk.printing.report_layout import Place
from liftdesk.printing.sheets import MARGIN, Page, Style

Block = Callable[[Page, Place], float]
"""Puts something that stays on one page; returns its lower edge."""

_BETWEEN = 9.0
"""Millimetres between two columns."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Flow(Layout):
    """Puts blocks below each other, `apart` mm; one that does not fit begins the next page."""

    apart: float
    pages: list[Page] = field(default_factory=lambda: [Page()])
    _lows: list[float] = field(default_factory=list)

    def put(self, block: Block, *, apart: float | None = None) -> None:
        """Put a block below the last, closer or further than usual with `apart`."""
        gap = self.apart if apart is None else apart
        top = self._room(self._high([block], self.wide), gap)
        self._lows.append(block(self.pages[-1], (self.left, top, self.wide)))

    def put_columns(self, blocks: Sequence[Block]) -> None:
        """Put blocks into two columns as even as can be, or below each other where none fits."""
        wide = (self.wide - _BETWEEN) / 2
        columns = self._evenly(blocks, wide)
        high = max(self._high(column, wide) for column in columns)
        if high > self._bottom - MARGIN:
            for block in blocks:
                self.put(block)
            return
        top = self._room(high, self.apart)
        for column, left in zip(columns, (self.left, self.right - wide), strict=True):
            self._stack(self.pages[-1], column, (left, top, wide))
        self._lows.append(top + high)

    @property
    def _bottom(self) -> float:
        return self.options.paper.height - MARGIN

    def _room(self, high: float, gap: float) -> float:
        """Return where something so high begins, on this page or at the top of the next."""
        if not self._lows:
            return MARGIN
        top = self._lows[-1] + gap
        if top + high <= self._bottom:
            return top
        self.pages.append(Page())
        return MARGIN

    def _high(self, blocks: Sequence[Block], wide: float) -> float:
        """Return how high blocks are below each other."""
        return self._stack(Page(), blocks, (0.0, 0.0, wide))

    def _stack(self, page: Page, blocks: Sequence[Block], place: Place) -> float:
        left, low, wide = place
        for number, block in enumerate(blocks):
            low = block(page, (left, low + (self.apart if number else 0.0), wide))
        return low

    def _evenly(
        self, blocks: Sequence[Block], wide: float
    ) -> tuple[Sequence[Block], Sequence[Block]]:
        """Return the blocks cut in two where the higher part is lowest; their order stays."""
        cuts = [(blocks[:cut], blocks[cut:]) for cut in range(1, len(blocks) + 1)]
        return min(cuts, key=lambda pair: max(self._high(part, wide) for part in pair))


def folded(words: str, style: Style, wide: float) -> str:
    """Return words with a blank in each that is too long for a line of `wide` millimetres."""
    return " ".join(piece for word in words.split(" ") for piece in _pieces(word, style, wide))


def _pieces(word: str, style: Style, wide: float) -> list[str]:
    if words_width(word, style) <= wide:
        return [word]
    found = [""]
    for sign in word:
        if found[-1] and words_width(found[-1] + sign, style) > wide:
            found.append("")
        found[-1] += sign
    return found
