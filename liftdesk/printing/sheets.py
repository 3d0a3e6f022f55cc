"""What lies on a printed sheet, as data: millimetres from the paper's top left corner, points."""

from dataclasses import dataclass, field
from enum import Enum


@dataclass(frozen=True, slots=True)
class PaperSize:
    """Width and height in millimetres, upright."""

    width: float
    height: float


class Paper(Enum):
    """The papers a sheet can be laid out for (ISO 216 A4; ANSI/ASME Y14.1 Letter)."""

    A4 = PaperSize(210.0, 297.0)
    LETTER = PaperSize(215.9, 279.4)

    @property
    def width(self) -> float:
        """Millimetres across."""
        return self.value.width

    @property
    def height(self) -> float:
        """Millimetres down."""
        return self.value.height


RULE = 0.14
"""Millimetres of the lines between cells."""
MARGIN = 12.0
"""Millimetres on all sides: what every home printer can reach."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle: left, top, width and height in millimetres."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The lower edge."""
        return self.y + self.height

    def inset(self, across: float, down: float = 0.0) -> "Box":
        """Return the box made smaller on each side."""
        return Box(self.x + across, self.y + down, self.width - 2 * across, self.height - 2 * down)

    def overlaps(self, other: "Box", slack: float = 0.01) -> bool:
        """Whether the two share more than an edge (millimetres of `slack`)."""
        return (
            self.x < other.right - slack
            and other.x < self.right - slack
            and self.y < other.bottom - slack
            and other.y < self.bottom - slack
        )


class Face(Enum):
    """The three faces: Inter, Source Serif 4, and the fixed one for what is typed."""

    PLAIN = "plain"
    SERIF = "serif"
    FIXED = "fixed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """How text looks: face, size in points, semi-bold or not, black or muted grey.

    Where there is no room it is set smaller, down to `least` points.
    """

    size: float
    face: Face = Face.PLAIN
    is_bold: bool = False
    is_muted: bool = False
    least: float = 7.0


# Body at least 8 pt, notes at least 7 pt (design language, section 9).
TITLE = Style(size=17.5, face=Face.SERIF, is_bold=True)
HEADING = Style(size=13, face=Face.SERIF, is_bold=True)
LETTER = Style(size=10, is_bold=True)
BODY = Style(size=8.5)
STRONG = Style(size=8.5, is_bold=True)
QUIET = Style(size=8.5, is_muted=True)
NOTE = Style(size=7.2)
NOTE_STRONG = Style(size=7.2, is_bold=True)
NOTE_QUIET = Style(size=7.2, is_muted=True)
CODE = Style(size=9, face=Face.FIXED, is_bold=True)
NOTE_CODE = Style(size=7.2, face=Face.FIXED)
MIN_POINTS = 7.0

LARGE_POINTS = 14.0
"""No word of the large-print variant is smaller; lifts and titles have 16 pt and more (RNIB, See it
Right: clear print is 12 pt, better 14; large print begins at 16)."""


class Align(Enum):
    """Where text stands across its box."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """One or more runs in one box, centred down; wrapped only with `lines` above 1, from its top.

    A text too wide for its box is set smaller, as its style allows, before its end is cut.
    """

    box: Box
    runs: tuple[tuple[str, Style], ...]
    align: Align = Align.LEFT
    lines: int = 1

    @property
    def plain(self) -> str:
        """The words alone."""
        return "".join(words for words, _style in self.runs)


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A straight line; `pen` its width in millimetres."""

    x1: float
    y1: float
    x2: float
    y2: float
    pen: float = 0.15
    is_muted: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """An empty rectangle with rounded corners of `radius` millimetres."""

    box: Box
    pen: float = 0.2
    radius: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """A black rectangle with rounded corners of `radius` millimetres, for a machine to read."""

    box: Box
    radius: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Fill:
    """A plain rectangle in a grey of 0 (black) to 255 (white); with `is_open` a dashed outline."""

    box: Box
    grey: int
    is_open: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Curve:
    """A line through points (millimetres), black."""

    points: tuple[tuple[float, float], ...]
    pen: float = 0.4


@dataclass(frozen=True, slots=True, kw_only=True)
class Ring:
    """A small hollow circle about a point, white inside."""

    x: float
    y: float
    radius: float = 0.6
    pen: float = 0.2


Mark = Fill | Curve | Ring
"""What charts on paper are made of besides lines and words."""


@dataclass(slots=True)
class Page:
    """One page while it is laid out and after: lists in the order they are drawn.

    `cells` are the boxes to write in (their rules are in `lines`), `hatched` those not in use,
    `bars` what a machine reads. `marks` are a chart's, under its words. `kept` are the boxes whose
    content is not turned over where the page is read from the right end: charts, ticks.
    """

    texts: list[Text] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)
    frames: list[Frame] = field(default_factory=list)
    cells: list[Box] = field(default_factory=list)
    hatched: list[Box] = field(default_factory=list)
    bars: list[Bar] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    kept: list[Box] = field(default_factory=list)

    def write(
        self, box: Box, words: str, style: Style, *, align: Align = Align.LEFT, lines: int = 1
    ) -> None:
        """Put words of one style into a box; nothing for empty words."""
        if words:
            self.texts.append(Text(box=box, runs=((words, style),), align=align, lines=lines))

    def across(self, y: float, left: float, right: float, pen: float = 0.15) -> None:
        """Draw a level line."""
        self.lines.append(Line(x1=left, y1=y, x2=right, y2=y, pen=pen))

    def down(self, x: float, top: float, bottom: float, pen: float = 0.15) -> None:
        """Draw an upright line."""
        self.lines.append(Line(x1=x, y1=top, x2=x, y2=bottom, pen=pen))

    def rule_across(self, y: float, left: float, right: float) -> None:
        """Draw a level line between rows, lighter than those to write on."""
        self.lines.append(Line(x1=left, y1=y, x2=right, y2=y, pen=RULE, is_muted=True))

    def rule_down(self, x: float, top: float, bottom: float) -> None:
        """Draw an upright line between cells, lighter than those between sets."""
        self.lines.append(Line(x1=x, y1=top, x2=x, y2=bottom, pen=RULE, is_muted=True))


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A laid-out document: its title (for the file's own data), paper and pages."""

    title: str
    paper: Paper
    pages: tuple[Page, ...]
