"""What can be drawn in a chart, as values: the vocabulary of the chart grammar, free of pyqtgraph.

Places across are days; `tone` is always a token of the theme, so that a chart can be drawn in any.
"""

from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line through values; days more than `longest_bridge` apart are not joined."""

    days: tuple[date, ...]
    values: tuple[float, ...]
    tone: str
    width: float = 2.0
    longest_bridge: int = 14
    is_dashed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Dots:
    """One mark a day: "o" round, "s" square or "d" a diamond, filled or hollow."""

    days: tuple[date, ...]
    values: tuple[float, ...]
    tone: str
    shape: str = "o"
    is_filled: bool = True
    size: int = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """The room between two lines."""

    days: tuple[date, ...]
    low: tuple[float, ...]
    high: tuple[float, ...]
    tone: str
    longest_bridge: int = 14


@dataclass(frozen=True, slots=True, kw_only=True)
class Level:
    """A band right across, from `low` to `high`; `opacity` 0 to 1."""

    low: float
    high: float
    tone: str
    opacity: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A dashed line right across."""

    value: float
    tone: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Bars:
    """Bars from `base` up, `width` days wide and centred on their days."""

    days: tuple[date, ...]
    base: tuple[float, ...]
    tops: tuple[float, ...]
    tone: str
    width: float
    is_outlined: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Ticks:
    """Short upright strokes at `value`, `height` tall."""

    days: tuple[date, ...]
    value: float
    height: float
    tone: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """Words in the chart, in the middle of their place."""

    day: date
    value: float
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Scores:
    """A number above each mark."""

    days: tuple[date, ...]
    values: tuple[float, ...]
    texts: tuple[str, ...]


Mark = Line | Dots | Band | Level | Rule | Bars | Ticks | Words | Scores


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """One direct label in the right gutter: its mark ("line", "dot", ...), its words, its tone.

    `at` is the value that it stands beside; without one, labels stand in a column from the top.
    """

    sign: str
    text: str
    tone: str
    at: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Plot:
    """One plot: span, height of values, labelled values, unit, marks from back to front.

    `heading` says what it shows where a panel has several; such a plot has no unit.
    """

    first: date
    last: date
    low: float
    high: float
    ticks: tuple[float, ...]
    marks: tuple[Mark, ...] = ()
    unit: str = ""
    heading: str = ""
    shows_dates: bool = False
    labels: tuple[Label, ...] = ()
    height: int = 110
    empty: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """A whole panel: title, caption with its limits, plots, and the same numbers as a table."""

    title: str
    caption: str
    plots: tuple[Plot, ...]
    heads: tuple[str, ...]
    rows: tuple[tuple[object, ...], ...] = field(default=())

    @property
    def span(self) -> tuple[date, date]:
        """First and last day."""
        return self.plots[0].first, self.plots[0].last
