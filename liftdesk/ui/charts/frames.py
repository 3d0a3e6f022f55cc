"""Where marks stand in a box of px; what marks and frames have in common is worked out once."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Any, cast

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont

from liftdesk.ui.charts import thinning
from liftdesk.ui.charts.marks import Place
from liftdesk.ui.charts.point_arrays import Points

if TYPE_CHECKING:
    from liftdesk.ui.charts.point_arrays import Stamp


@dataclass(frozen=True, kw_only=True)
class Frame:
    """Where values stand, in px of a box, in which colours and letters; `is_fine` for files."""

    box: QRectF
    across: tuple[float, float]
    up: tuple[float, float]
    colour: Callable[[str], QColor]
    font: Callable[[str], QFont]
    is_fine: bool = False
    stamps: "dict[Any, Stamp]" = field(default_factory=dict)

    @cached_property
    def wide(self) -> float:
        """Px across the box."""
        return self.box.width()

    @cached_property
    def scale(self) -> float:
        """Px for each place across."""
        return self.wide / (self.across[1] - self.across[0] or 1.0)

    @cached_property
    def level(self) -> tuple[float, ...]:
        """What places across are turned into px by."""
        return (self.box.left(), self.wide, *self.across)

    @cached_property
    def upright(self) -> tuple[float, ...]:
        """What values are turned into px by: the same while panning and zooming."""
        return (self.box.bottom(), self.box.height(), *self.up)

    def x(self, place: float) -> float:
        """Return px across of one place."""
        return self.level[0] + (place - self.across[0]) * self.scale

    def xs(self, places: Points) -> Points:
        """Return px across."""
        return self.level[0] + (places - self.across[0]) * self.scale

    def ys(self, values: Points) -> Points:
        """Return px down."""
        bottom, tall, low, high = self.upright
        return bottom - (values - low) / (high - low or 1.0) * tall

    def y(self, value: float) -> float:
        """Return px down of one value."""
        bottom, tall, low, high = self.upright
        return bottom - (value - low) / (high - low or 1.0) * tall


class Places:
    """The places across of marks, as numbers; where the last frame showed them is kept."""

    def __init__(self, days: Sequence[Place]) -> None:
        """Turn days into numbers; all of a mark's places are days, or none is."""
        if days and isinstance(days[0], date):
            ordinals = map(date.toordinal, cast("Sequence[date]", days))
            self.numbers: Points = np.fromiter(ordinals, np.float64, len(days))
        else:
            self.numbers = np.asarray(days, dtype=np.float64)
        steps = np.diff(self.numbers)
        self._ascends = bool(np.all(steps >= 0))
        self._others = np.concatenate([[0], np.cumsum(steps > 0)])
        self._breaks: dict[float, Points] = {}
        self._shown: Shown | None = None

    def shown(self, frame: Frame) -> "Shown":
        """Return what a frame shows of them; all, where they do not ascend."""
        if self._shown is None or self._shown.level != frame.level:
            whole = slice(0, len(self.numbers))
            part = thinning.seen(self.numbers, *frame.across) if self._ascends else whole
            self._shown = Shown(self, frame, part)
        return self._shown

    def breaks(self, longest: float) -> Points:
        """Return how many breaks lie before each: where two are over `longest` apart."""
        if longest not in self._breaks:
            self._breaks[longest] = thinning.breaks_before(self.numbers, longest)
        return self._breaks[longest]

    def count(self, part: slice) -> int:
        """Return how many a part has, each place once."""
        others = self._others[part]
        return 1 + int(others[-1] - others[0]) if len(others) else 1


class Shown:
    """The places that one frame shows, in px; marks of the same places share it.

    Attributes:
        part: which of the places they are; xs: their px across.
    """

    def __init__(self, places: Places, frame: Frame, part: slice) -> None:
        self._places, self.part = places, part
        self.level, self._wide = frame.level, frame.wide
        self.xs = frame.xs(places.numbers[part])
        self._pillars: dict[float, thinning.Pillars] = {}

    @cached_property
    def columns(self) -> tuple[Points, Points]:
        """The first and the last of each column of px."""
        return thinning.columns(self.xs)

    @property
    def count(self) -> int:
        """How many places there are, those that marks have in common counted once."""
        return self._places.count(self.part)

    def runs(self, longest: float) -> Points:
        """Return the stretch of each: two that are over `longest` apart are in different ones."""
        return self._places.breaks(longest)[self.part]

    def pillars(self, longest: float) -> thinning.Pillars:
        """Return the columns of px between them, without those of gaps."""
        if longest not in self._pillars:
            ends = self.columns if len(self.xs) > self._wide else None
            runs = self.runs(longest)
            self._pillars[longest] = thinning.pillars(self.xs, runs, self._wide, ends)
        return self._pillars[longest]


class Heights:
    """The values of a mark; their px down are kept, which neither panning nor zooming changes."""

    def __init__(self, values: Sequence[float]) -> None:
        self._values = np.asarray(values, dtype=np.float64)
        self._upright: tuple[float, ...] | None = None
        self._px = self._values

    def px(self, frame: Frame, part: slice) -> Points:
        """Return px down of a part of them."""
        if self._upright != frame.upright:
            self._upright = frame.upright
            self._px = frame.ys(self._values)
        return self._px[part]


class Sharing:
    """Gives marks that have the same days the same `Places`."""

    def __init__(self) -> None:
        self._known: dict[int, tuple[Sequence[Place], Places]] = {}

    def places(self, days: Sequence[Place]) -> Places:
        """Return the places of days; the very same sequence has the same ones."""
        if id(days) not in self._known:
            self._known[id(days)] = days, Places(days)  # kept, so that its id stays its own
        return self._known[id(days)][1]
