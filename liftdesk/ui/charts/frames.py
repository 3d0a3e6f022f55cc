"""Where marks stand in a box of px; what marks and frames have in common is worked out once."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import cast

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPen

from liftdesk.ui.charts import thinning
from liftdesk.ui.charts.marks import Place
from liftdesk.ui.charts.outlines import Outline, level_of
from liftdesk.ui.charts.point_arrays import Points, Stamp
from liftdesk.ui.shared.tokens import Theme


class Inks:
    """What is drawn with in a theme; made once, and kept from frame to frame.

    Attributes:
        font: the font of a type role; `is_fine` for files.
        stamps: the signs of dots that were drawn already.
    """

    __slots__ = ("_colours", "_pens", "font", "is_fine", "stamps", "theme")

    def __init__(self, theme: Theme, font: Callable[[str], QFont], *, is_fine: bool) -> None:
        self.theme, self.font, self.is_fine = theme, font, is_fine
        self.stamps: dict[tuple[object, ...], Stamp] = {}
        self._colours: dict[str, QColor] = {}
        self._pens: dict[tuple[str, float], QPen] = {}

    def colour(self, token: str) -> QColor:
        """Return a token's colour."""
        if token not in self._colours:
            self._colours[token] = QColor(self.theme.colour(token))
        return self._colours[token]

    def pen(self, token: str, width: float) -> QPen:
        """Return a pen of a token's colour, so many px broad, whose ends are flat but in files."""
        if (token, width) not in self._pens:
            pen = QPen(self.colour(token), width)
            ends = Qt.PenCapStyle.RoundCap if self.is_fine else Qt.PenCapStyle.FlatCap
            pen.setCapStyle(ends)
            self._pens[token, width] = pen
        return self._pens[token, width]


class Frame:
    """Where values stand, in px of a box, and the inks they are drawn in.

    Attributes:
        wide: px across the box; scale: px for each place across.
        step: px across that are drawn as one; more than one in a sketch.
        level: what places across are turned into px by, and `step`.
        upright: what values are turned into px by, which panning and zooming leave as it is.
    """

    __slots__ = ("across", "box", "inks", "level", "scale", "step", "up", "upright", "wide")

    def __init__(
        self,
        box: QRectF,
        across: tuple[float, float],
        up: tuple[float, float],
        inks: Inks,
        *,
        step: int = 1,
    ) -> None:
        """Show the places from the first to the last of `across`, the values of `up`."""
        self.box, self.across, self.up, self.inks, self.step = box, across, up, inks, step
        self.wide = box.width()
        self.scale = self.wide / (across[1] - across[0] or 1.0)
        self.level = (box.left(), self.wide, *across, step)
        self.upright = (box.bottom(), box.height(), *up)

    def x(self, place: float) -> float:
        """Return px across of one place."""
        return self.level[0] + (place - self.across[0]) * self.scale

    def xs(self, places: Points) -> Points:
        """Return px across."""
        px = places - self.across[0]
        px *= self.scale
        px += self.level[0]
        return px

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

    __slots__ = (
        "_ascends",
        "_breaks",
        "_columns",
        "_others",
        "_outlines",
        "_seen",
        "_shown",
        "numbers",
    )

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
        self._seen: tuple[tuple[float, float], slice] | None = None
        self._shown: Shown | None = None
        self._outlines: dict[tuple[int, float], Outline] = {}
        self._columns: dict[float, Columns] = {}

    def seen(self, frame: Frame) -> slice:
        """Return which of them a frame shows; all, where they do not ascend."""
        if self._seen is None or self._seen[0] != frame.across:
            whole = slice(0, len(self.numbers))
            part = thinning.seen(self.numbers, *frame.across) if self._ascends else whole
            self._seen = frame.across, part
        return self._seen[1]

    def shown(self, frame: Frame) -> "Shown":
        """Return what a frame shows of them."""
        if self._shown is None or self._shown.level != frame.level:
            self._shown = Shown(self, frame, self.seen(frame))
        return self._shown

    def columns(self, frame: Frame, longest: float) -> "Columns | None":
        """Return what a sketch shows of them, None where there is nothing to be joined.

        Places over `longest` apart are not.
        """
        part = self.seen(frame)
        if part.stop - part.start <= 1:
            return None
        known = self._columns.get(longest)
        if known is None or known.level != frame.level:
            outline = self._outline(level_of(frame.scale, frame.step), longest)
            known = self._columns[longest] = Columns(outline, frame, part)
        return known

    def _outline(self, level: int, longest: float) -> Outline:
        if (level, longest) not in self._outlines:
            made = Outline(self.numbers, self.breaks(longest), level)
            self._outlines[level, longest] = made
        return self._outlines[level, longest]

    def breaks(self, longest: float) -> Points:
        """Return how many breaks lie before each: where two are over `longest` apart."""
        if longest not in self._breaks:
            self._breaks[longest] = thinning.breaks_before(self.numbers, longest)
        return self._breaks[longest]

    def count(self, part: slice) -> int:
        """Return how many places a part has, those that marks have in common counted once."""
        others = self._others[part]
        return 1 + int(others[-1] - others[0]) if len(others) else 1


class Shown:
    """The places that one frame shows, in px; marks of the same places share it.

    Attributes:
        part: which of the places they are; xs: their px across.
    """

    __slots__ = (
        "_columns",
        "_gaps",
        "_pillars",
        "_places",
        "_step",
        "_wide",
        "level",
        "part",
        "xs",
    )

    def __init__(self, places: Places, frame: Frame, part: slice) -> None:
        self._places, self.part = places, part
        self.level, self._wide, self._step = frame.level, frame.wide, frame.step
        self.xs = frame.xs(places.numbers[part])
        self._columns: tuple[Points, Points] | None = None
        self._gaps: dict[float, Points] = {}
        self._pillars: dict[float, thinning.Pillars] = {}

    def columns(self) -> tuple[Points, Points]:
        """Return the first and the last of each column of the frame's px."""
        if self._columns is None:
            self._columns = thinning.columns(self.xs, self._step)
        return self._columns

    def gaps(self, longest: float) -> Points:
        """Return the px between which no marks are joined, a row each, by `runs`."""
        if longest not in self._gaps:
            self._gaps[longest] = thinning.gaps(self.xs, self.runs(longest))
        return self._gaps[longest]

    def runs(self, longest: float) -> Points:
        """Return the stretch of each: two that are over `longest` apart are in different ones."""
        return self._places.breaks(longest)[self.part]

    def pillars(self, longest: float) -> thinning.Pillars:
        """Return the columns of px between them, without those of gaps."""
        if longest not in self._pillars:
            ends = self.columns() if len(self.xs) > self._wide else None
            runs = self.runs(longest)
            self._pillars[longest] = thinning.pillars(self.xs, runs, self._wide, ends)
        return self._pillars[longest]


class Columns:
    """The columns that one frame of a sketch shows, in px; marks of the same places share them.

    Attributes:
        outline: all columns at the level of the frame; part: which of them are shown.
        xs: px across of the first point of each; to_xs: those that lines go to from all but the
            last, of the next one or of their own where a gap follows, which it does after `breaks`.
        left, right: the px of the first point of each, and the one before the next column; before
            a gap that of the last point.
    """

    __slots__ = ("breaks", "left", "level", "outline", "part", "right", "to_xs", "xs")

    def __init__(self, outline: Outline, frame: Frame, points: slice) -> None:
        self.outline, self.level = outline, frame.level
        self.part = outline.seen(points)
        starts, ends, self.breaks = outline.sides(self.part)
        self.xs = frame.xs(starts)
        self.to_xs = self.xs[1:]
        self.left, self.right = np.floor(self.xs), np.empty(len(self.xs))
        self.right[:-1] = self.left[1:] - 1
        self.right[-1:] = np.floor(frame.xs(ends[-1:]))
        if len(self.breaks):
            self.to_xs = self.to_xs.copy()
            self.to_xs[self.breaks] = self.xs[self.breaks]
            self.right[self.breaks] = np.floor(frame.xs(ends[self.breaks]))


class Heights:
    """The values of a mark; their px down are kept, which neither panning nor zooming changes."""

    __slots__ = ("_px", "_upright", "_values")

    def __init__(self, *rows: Sequence[float]) -> None:
        """Keep one row of values, or as many as there are for each place."""
        self._values = np.asarray(rows[0] if len(rows) == 1 else rows, dtype=np.float64)
        self._upright: tuple[float, ...] | None = None
        self._px = self._values

    def px(self, frame: Frame, part: slice) -> Points:
        """Return px down of a part of them, of each row."""
        if self._upright != frame.upright:
            self._upright = frame.upright
            self._px = frame.ys(self._values)
        return self._px[..., part]


class Sharing:
    """Gives marks that have the same days the same `Places`."""

    def __init__(self) -> None:
        self._known: dict[int, tuple[Sequence[Place], Places]] = {}

    def places(self, days: Sequence[Place]) -> Places:
        """Return the places of days; the very same sequence has the same ones."""
        if id(days) not in self._known:
            self._known[id(days)] = days, Places(days)  # kept, so that its id stays its own
        return self._known[id(days)][1]
