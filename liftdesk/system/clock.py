"""The clock: the only place that asks what time it is."""

import time
from collections.abc import Callable
from datetime import datetime
from typing import Final, Protocol

DAY_STARTS_AT: Final = 4
"""Hour at which a day of the diary begins until the person chooses another."""


class Clock(Protocol):
    """Tells the time; injected, so that tests choose it."""

    @property
    def day_starts_at(self) -> int:
        """The hour of the wall clock, 0 to 23, at which a day of the diary begins."""
        ...

    def now(self) -> datetime:
        """Return this moment as an aware datetime with the computer's present offset."""
        ...

    def localise(self, wall: datetime) -> datetime:
        """Give a wall-clock time (naive) the offset this computer had then."""
        ...

    def here(self, at: datetime) -> datetime:
        """Return an aware instant by this computer's own wall clock of that date."""
        ...


class SystemClock:
    """The computer's own clock and time zone."""

    day_starts_at = DAY_STARTS_AT

    def now(self) -> datetime:
        """Return this moment, aware, to the millisecond the store keeps."""
        moment = datetime.now().astimezone()  # noqa: TID251 - the one place that may ask
        return moment.replace(microsecond=moment.microsecond // 1000 * 1000)

    def localise(self, wall: datetime) -> datetime:
        """Give a naive wall-clock time the computer's offset at that date."""
        return wall.astimezone() if wall.tzinfo is None else wall

    def here(self, at: datetime) -> datetime:
        """Return an aware instant with the computer's offset at that date."""
        return at.astimezone()


class FixedClock:
    """A clock that stands at one moment until it is moved; for tests, samples and screenshots."""

    day_starts_at = DAY_STARTS_AT

    def __init__(self, at: datetime) -> None:
        if at.tzinfo is None:
            raise ValueError("A fixed clock needs an aware datetime")
        self.at = at

    def now(self) -> datetime:
        """Return the moment it stands at."""
        return self.at

    def localise(self, wall: datetime) -> datetime:
        """Give a naive wall-clock time the offset of the moment it stands at."""
        return wall.replace(tzinfo=self.at.tzinfo) if wall.tzinfo is None else wall

    def here(self, at: datetime) -> datetime:
        """Return an aware instant with the offset of the moment it stands at."""
        return at.astimezone(self.at.tzinfo)


class DiaryClock:
    """The clock of one diary: another's time, and the hour that its person's days begin at."""

    def __init__(self, clock: Clock, *, starts_at: Callable[[], int]) -> None:
        """Make the clock; `starts_at` is asked each time, as the person may choose another hour."""
        self._clock, self._starts_at = clock, starts_at

    @property
    def day_starts_at(self) -> int:
        """The hour that was chosen last."""
        return self._starts_at()

    def now(self) -> datetime:
        """Return this moment of the clock below."""
        return self._clock.now()

    def localise(self, wall: datetime) -> datetime:
        """Give a naive wall-clock time the offset that the clock below gives it."""
        return self._clock.localise(wall)

    def here(self, at: datetime) -> datetime:
        """Return an aware instant by the wall clock below."""
        return self._clock.here(at)


def steady_seconds() -> float:
    """Return seconds of a clock that nobody sets, and that goes on while the computer sleeps.

    A laptop is closed while its person walks: Linux counts that in CLOCK_BOOTTIME alone, macOS in
    CLOCK_MONOTONIC; Windows' monotonic clock has it.
    """
    for name in ("CLOCK_BOOTTIME", "CLOCK_MONOTONIC"):
        known = getattr(time, name, None)
        if known is not None:
            return time.clock_gettime(known)
    return time.monotonic()
