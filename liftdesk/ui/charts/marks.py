"""What can be drawn in a chart, as values: the vocabulary of the chart grammar, free of pyqtgraph.

Places across are days, or plain numbers where a chart is not one of time; `tone` is always a token
of the theme, so that a chart can be drawn in any.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import field
from datetime import date
from functools import cached_property
from typing import overload

from liftdesk.domain.values import dataclass

Place = date | float
Row = tuple[object, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line through values; days more than `longest_bridge` apart are not joined."""

    days: tuple[Place, ...]
    values: tuple[float, ...]
    tone: str
    width: float = 2.0
    longest_bridge: float = 14
    is_dashed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Dots:
    """One mark a day: "o" round, "s" square, "d" diamond or "t" triangle, filled or hollow."""

    days: tuple[Place, ...]
    values: tuple[float, ...]
    tone: str
    shape: str = "o"
    is_filled: bool = True
    size: int = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """The room between two lines."""

    days: tuple[Place, ...]
    low: tuple[float, ...]
    high: tuple[float, ...]
    tone: str
    longest_bridge: float = 14


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

    days: tuple[Place, ...]
    base: tuple[float, ...]
    tops: tuple[float, ...]
    tone: str
    width: float
    is_outlined: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Ticks:
    """Short upright strokes at `value`, `height` tall."""

    days: tuple[Place, ...]
    value: float
    height: float
    tone: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Strokes:
    """An upright stroke from `low` to `high` for each place."""

    days: tuple[Place, ...]
    low: tuple[float, ...]
    high: tuple[float, ...]
    tone: str
    width: float = 1.4


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """Words in the chart, in the middle of their place."""

    day: Place
    value: float
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Scores:
    """A number above each mark."""

    days: tuple[Place, ...]
    values: tuple[float, ...]
    texts: tuple[str, ...]


Mark = Line | Dots | Band | Level | Rule | Bars | Ticks | Strokes | Words | Scores


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

    `heading` says what it shows where a panel has several; such a plot has no unit of its own.
    `places` are the labelled places across where a plot is not one of time, with their words.
    `names` are words in the place of the numbers of `ticks`, one for each.
    """

    first: Place
    last: Place
    low: float
    high: float
    ticks: tuple[float, ...]
    marks: tuple[Mark, ...] = ()
    unit: str = ""
    heading: str = ""
    shows_dates: bool = False
    places: tuple[tuple[float, str], ...] | None = None
    names: tuple[str, ...] = ()
    labels: tuple[Label, ...] = ()
    height: int = 110
    empty: str = ""


class LateRows(Sequence[Row]):
    """Rows that are made when somebody first looks at them: thirty years of them take a while."""

    def __init__(self, make: Callable[[], Sequence[Row]]) -> None:
        self._make = make

    @cached_property
    def _rows(self) -> tuple[Row, ...]:
        return tuple(self._make())

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self._rows)

    def __iter__(self) -> Iterator[Row]:
        """Go through them."""
        return iter(self._rows)

    @overload
    def __getitem__(self, place: int) -> Row: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[Row, ...]: ...
    def __getitem__(self, place: int | slice) -> Row | tuple[Row, ...]:
        """Return one, or some."""
        return self._rows[place]


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """A whole panel: title, caption with its limits, plots, and the same numbers as a table.

    `seen` says in a sentence what there is to see, for those who do not look at it. `row_days` is
    how many days a row of the table stands for, whose first cell is then a day. In a chart that is
    not one of time `at` holds each row's place and height, and `period` the days that it speaks of.
    `say` tells a row in words; without it, heads and cells are said in turn.
    """

    title: str
    caption: str
    plots: tuple[Plot, ...]
    heads: tuple[str, ...]
    rows: Sequence[Row] = field(default=())
    seen: str = ""
    row_days: int = 1
    at: tuple[tuple[float, float], ...] | None = None
    say: Callable[[Row], str] | None = None
    period: tuple[date, date] | None = None

    @property
    def span(self) -> tuple[date, date]:
        """First and last day.

        Raises:
            ValueError: the chart is not one of time and has no period.
        """
        if self.period is not None:
            return self.period
        first, last = self.plots[0].first, self.plots[0].last
        if not isinstance(first, date) or not isinstance(last, date):
            raise ValueError(self.title)  # noqa: TRY004 - of the chart, not of a type
        return first, last

    @property
    def is_of_time(self) -> bool:
        """Whether its places are days, which it shares with the other charts of a page."""
        return self.at is None

    @property
    def told(self) -> str:
        """What a screen reader is told of it: caption, and what there is to see."""
        return ". ".join(part.rstrip(".") for part in (self.caption, self.seen) if part)


def number_of(place: Place) -> float:
    """Return a place as a number: days by their ordinals."""
    return float(place.toordinal()) if isinstance(place, date) else float(place)
