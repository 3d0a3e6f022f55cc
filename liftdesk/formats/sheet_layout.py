"""Where everything that is read lies on a session sheet: millimetres from the top left corner.

The painter draws by it and the reader looks by it, so the two cannot differ. It follows from the
sheet alone, which the strip of dots carries.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.session_sheets import (
    AMOUNTS,
    DAYS_A_WEEK,
    LOADS,
    RIRS,
    MarkKey,
    MarkKind,
    SessionSheet,
    SheetLift,
)
from liftdesk.domain.wellbeing.feelings import FEELING_SCALE
from liftdesk.formats.sheet_code import COLUMNS, ROWS

PAPERS = ((210.0, 297.0), (215.9, 279.4))
"""Width and height of A4 (ISO 216) and Letter (ANSI/ASME Y14.1), upright."""
MARGIN = 12.0
"""What every home printer can reach."""
MODULE = 1.0
"""Side of one dot's place in the strip, and of one seventh of a corner mark."""
CORNER = 7 * MODULE
"""Side of a corner mark: black, white and black squares in one another, 1:1:3:1:1 on every line
through its middle at any turn (the finder pattern of ISO/IEC 18004)."""

RADIUS = 1.75
"""Of a circle, to the middle of its ring."""
PEN = 0.22
"""Width of a ring."""
PITCH = 5.2
"""Between the middles of neighbouring circles, at least."""
LABEL = 4.4
"""A number stands this far above the circles it names, clear of what is looked at."""

TITLE_BOTTOM = 21.0
RULES_BOTTOM = 33.0
HEAD_BOTTOM = 46.0
"""The day and the feeling before stand above this."""
COLUMNS_BOTTOM = 50.6
AFTER, NOTES, FOOT = 11.0, 8.0, 11.5
"""Room for the feeling after, handwriting, and the last lines above the strip."""
_TALLEST_PITCH, _WIDEST_GAP = 6.8, 4.6
_GAP = 1.0
_LEAST_BLOCK = 18.7
"""A lift with one set still has room for four lines of words."""
_BLOCK_PAD = 1.2
_LOAD_PITCH, _RIR_PITCH = 8.2, 5.0
_WORDS = 45.5
"""Width of the column with the lift's name and target."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One circle: what it means and where its middle is."""

    key: MarkKey
    x: float
    y: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """The room of one lift: its top and bottom, the middles of its rows, its numbers' middle."""

    top: float
    bottom: float
    rows: tuple[float, ...]

    @property
    def labels(self) -> float:
        """Where the middles of the numbers above the circles are."""
        return self.rows[0] - LABEL

    @property
    def as_planned(self) -> float:
        """Where the middle of "all as planned" is."""
        return self.bottom - 3.0


class SheetLayout:
    """The layout of one sheet.

    Raises:
        DomainError: SHEET_FULL: more sets than the paper has room for.
    """

    def __init__(self, sheet: SessionSheet) -> None:
        self.sheet = sheet
        self.width, self.height = PAPERS[sheet.paper]
        self.left, self.right = MARGIN, self.width - MARGIN
        self.strip_top = self.height - MARGIN - CORNER
        self.foot = self.strip_top - 2.5 - FOOT
        if self._spare < 0:
            raise DomainError(Trouble.SHEET_FULL, "lifts")

    @property
    def corners(self) -> tuple[tuple[float, float], ...]:
        """The middles of the corner marks: top left, top right, bottom right, bottom left."""
        return corners(self.sheet.paper)

    @property
    def _natural(self) -> list[float]:
        return [_natural(lift.sets, PITCH) for lift in self.sheet.lifts]

    @property
    def _spare(self) -> float:
        used = sum(self._natural) + _GAP * len(self.sheet.lifts)
        return self.foot - NOTES - AFTER - COLUMNS_BOTTOM - used

    @cached_property
    def blocks(self) -> tuple[Block, ...]:
        """The rooms of the lifts; what is spare goes into rows, then between lifts, then notes."""
        lifts = self.sheet.lifts
        rows = sum(lift.sets for lift in lifts)
        pitch = min(_TALLEST_PITCH, PITCH + 0.5 * self._spare / rows)
        left = self._spare - sum(
            _natural(lift.sets, pitch) - high
            for lift, high in zip(lifts, self._natural, strict=True)
        )
        gap = min(_WIDEST_GAP, _GAP + max(0.0, 0.6 * left) / len(lifts))
        found, top = list[Block](), COLUMNS_BOTTOM
        for lift in lifts:
            bottom = top + _natural(lift.sets, pitch)
            first = top + _BLOCK_PAD + LABEL + 1.5
            found.append(
                Block(
                    top=top,
                    bottom=bottom,
                    rows=tuple(first + n * pitch for n in range(lift.sets)),
                )
            )
            top = bottom + gap
        return tuple(found)

    @property
    def after_row(self) -> float:
        """Where the middles of the feeling-after circles are."""
        return self.blocks[-1].bottom + 8.0

    @property
    def head_row(self) -> float:
        """Where the middles of the day and feeling-before circles are."""
        return HEAD_BOTTOM - 3.6

    @property
    def amounts_left(self) -> float:
        """The middle of the first amount circle."""
        return self.left + _WORDS + 7.6

    @property
    def loads_left(self) -> float:
        """The middle of the first load circle."""
        return self.amounts_left + (AMOUNTS - 1) * PITCH + 7.6

    @property
    def rirs_left(self) -> float:
        """The middle of the first RIR circle."""
        return self.loads_left + (LOADS - 1) * _LOAD_PITCH + 7.6

    @property
    def other_x(self) -> float:
        """The middles of the "other" circles."""
        return self.rirs_left + (len(RIRS) - 1) * _RIR_PITCH + 6.2

    @property
    def words_right(self) -> float:
        """Where the words of a lift end."""
        return self.left + _WORDS

    def x_of(self, kind: MarkKind, place: int = 0) -> float:
        """Return where the middle of a circle is, from the left."""
        first, pitch = {
            MarkKind.AS_PLANNED: (self.left + 2.6, 0.0),
            MarkKind.AMOUNT: (self.amounts_left, PITCH),
            MarkKind.LOAD: (self.loads_left, _LOAD_PITCH),
            MarkKind.RIR: (self.rirs_left, _RIR_PITCH),
            MarkKind.OTHER: (self.other_x, 0.0),
            MarkKind.DAY: (self.left + 23.0, 11.2),
            MarkKind.BEFORE: (self.right - 2.6 - 10 * 6.4, 6.4),
            MarkKind.AFTER: (self.right - 2.6 - 10 * 6.4, 6.4),
        }[kind]
        return first + place * pitch

    @cached_property
    def marks(self) -> tuple[Mark, ...]:
        """Every circle, from the top down."""
        found = list(self._around(MarkKind.DAY, DAYS_A_WEEK, self.head_row))
        found += self._around(MarkKind.BEFORE, len(FEELING_SCALE), self.head_row)
        for number, (lift, block) in enumerate(zip(self.sheet.lifts, self.blocks, strict=True)):
            found += self._lift(number, lift, block)
        found += self._around(MarkKind.AFTER, len(FEELING_SCALE), self.after_row)
        return tuple(found)

    def _around(self, kind: MarkKind, count: int, y: float) -> Iterator[Mark]:
        for place in range(count):
            yield Mark(MarkKey(kind, place=place), self.x_of(kind, place), y)

    def _lift(self, number: int, lift: SheetLift, block: Block) -> Iterator[Mark]:
        key = MarkKey(MarkKind.AS_PLANNED, number)
        yield Mark(key, self.x_of(key.kind), block.as_planned)
        for n, y in enumerate(block.rows):
            loads = [place for place, load in enumerate(lift.loads) if load is not None]
            for kind, places in (
                (MarkKind.AMOUNT, range(AMOUNTS)),
                (MarkKind.LOAD, loads),
                (MarkKind.RIR, range(len(lift.rirs))),
                (MarkKind.OTHER, range(1)),
            ):
                for place in places:
                    yield Mark(MarkKey(kind, number, n, place), self.x_of(kind, place), y)


def corners(paper: int) -> tuple[tuple[float, float], ...]:
    """Return the middles of a paper's corner marks: top left, then clockwise."""
    width, height = PAPERS[paper]
    near = MARGIN + CORNER / 2
    far_x, far_y = width - near, height - near
    return ((near, near), (far_x, near), (far_x, far_y), (near, far_y))


def dot(paper: int, row: int, column: int) -> tuple[float, float]:
    """Return the middle of one dot of the strip, which lies between the lower corner marks."""
    width, height = PAPERS[paper]
    left = (width - COLUMNS * MODULE) / 2
    top = height - MARGIN - ROWS * MODULE
    return left + (column + 0.5) * MODULE, top + (row + 0.5) * MODULE


def _natural(sets: int, pitch: float) -> float:
    return max(_LEAST_BLOCK, _BLOCK_PAD + LABEL + 1.5 + (sets - 1) * pitch + 3.4)
