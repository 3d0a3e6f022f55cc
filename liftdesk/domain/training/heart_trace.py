"""A heart-rate trace: beats a minute, second by second, with its gaps."""

from datetime import datetime
from typing import NewType

from liftdesk.domain.training.sets import SessionId
from liftdesk.domain.values import dataclass

TraceId = NewType("TraceId", int)


@dataclass(frozen=True, slots=True, kw_only=True)
class HeartTrace:
    """Heart rate of a session from the aware instant `started` on.

    `beats` has one byte a second, in beats a minute, 0 where nothing was measured.

    Raises:
        ValueError: nothing was measured at all.
    """

    id: TraceId
    session_id: SessionId
    started: datetime
    beats: bytes

    def __post_init__(self) -> None:
        """Refuse a trace without a beat."""
        if not any(self.beats):
            raise ValueError("A heart trace has at least one beat")

    @property
    def seconds(self) -> int:
        """Its length, gaps included."""
        return len(self.beats)

    @property
    def measured(self) -> int:
        """Seconds with a measurement."""
        return len(self.beats) - self.beats.count(0)

    @property
    def mean(self) -> int:
        """Mean of what was measured, in whole beats a minute."""
        return round(sum(self.beats) / self.measured)

    @property
    def highest(self) -> int:
        """The highest of what was measured, in beats a minute."""
        return max(self.beats)

    def seconds_within(self, low: int, high: int) -> int:
        """Return the measured seconds from `low` to `high` beats a minute, both included."""
        return sum(1 for beat in self.beats if beat and low <= beat <= high)
