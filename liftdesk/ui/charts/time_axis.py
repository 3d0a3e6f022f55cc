"""The axis across that the charts of a page share: what is shown of a span, and a cursor in it."""

from datetime import date
from math import floor

from PySide6.QtCore import QObject, Signal

from liftdesk.ui.charts.date_ticks import date_ticks
from liftdesk.ui.charts.marks import Place, number_of
from liftdesk.ui.charts.motion import Motion

EDGE = 0.012
"""Part of a span that is free before its first and after its last day."""
_CLOSEST = 7.0
"""Days that are shown when zoomed in as far as it goes."""
STEP = 1.25
"""How much closer one step of zooming goes."""
_DAYS = range(1, date.max.toordinal() + 1)


class TimeAxis(QObject):
    """Limits, the part of them that is shown, and a cursor; all as numbers, days by ordinal.

    Attributes:
        motion: how finely charts are drawn while they are moved along the axis.

    Signals:
        moved: another part is shown.
        pointed: the cursor stands elsewhere, or nowhere.
    """

    moved = Signal()
    pointed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.motion = Motion(self)
        self._first: Place = 0.0
        self._last: Place = 1.0
        self.limits = (0.0, 1.0)
        self.view = (0.0, 1.0)
        self.cursor: float | None = None
        self._ticks: tuple[tuple[float, str], ...] = ()
        self._ticked: tuple[int, int] | None = None

    def set_limits(self, first: Place, last: Place) -> None:
        """Show all of another span; the same span again leaves what is shown as it is."""
        if (first, last) == (self._first, self._last):
            return
        self._first, self._last = first, last
        low, high = number_of(first), number_of(last)
        edge = max(1.0 if isinstance(first, date) else 0.0, (high - low) * EDGE)
        self.limits = (low - edge, high + edge)
        self.view = self.limits
        self.cursor = None
        self.moved.emit()
        self.pointed.emit()

    def show(self, low: float, high: float) -> None:
        """Show what lies from `low` to `high`, kept within the limits and not too close."""
        wide = max(high - low, min(_CLOSEST, self.limits[1] - self.limits[0]))
        wide = min(wide, self.limits[1] - self.limits[0])
        low = min(max((low + high - wide) / 2, self.limits[0]), self.limits[1] - wide)
        wanted = (low, low + wide)
        if wanted != self.view:
            self.view = wanted
            self.motion.move()
            self.moved.emit()

    def zoom(self, steps: int) -> None:
        """Go closer (above 0) or further away, around the cursor or else the middle."""
        low, high = self.view
        about = (low + high) / 2 if self.cursor is None else min(max(self.cursor, low), high)
        scale = STEP**-steps
        self.show(about - (about - low) * scale, about + (high - about) * scale)

    def pan(self, share: float) -> None:
        """Move by a share of what is shown, later where it is above 0."""
        low, high = self.view
        step = (high - low) * share
        step = min(max(step, self.limits[0] - low), self.limits[1] - high)
        self.show(low + step, high + step)

    def point(self, place: float | None) -> None:
        """Put the cursor somewhere (None: nowhere), and show that place."""
        if place is not None and not self.view[0] <= place <= self.view[1]:
            low, high = self.view
            self.show(place - (high - low) / 2, place + (high - low) / 2)
        if place != self.cursor:
            self.cursor = place
            self.pointed.emit()

    @property
    def ticks(self) -> tuple[tuple[float, str], ...]:
        """The days that get a label, with their words; none where places are not days."""
        if not isinstance(self._first, date):
            return ()
        low, high = (min(max(floor(end), _DAYS[0]), _DAYS[-1]) for end in self.view)
        if self._ticked != (low, high):
            self._ticked = (low, high)
            found = date_ticks(date.fromordinal(low), date.fromordinal(high))
            self._ticks = tuple((float(day.toordinal()), words) for day, words in found)
        return self._ticks
