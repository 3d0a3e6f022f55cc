"""When a diary with a passphrase locks itself, and for what it waits."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final

from liftdesk.services.preferences import Preferences
from liftdesk.system.clock import Clock

NEVER: Final = 0
IDLE_MINUTES: Final = (NEVER, 1, 5, 15, 30)
"""Minutes without a key or a pointer that can be chosen."""
USUAL_MINUTES: Final = 5
LONGEST_WAIT: Final = timedelta(minutes=30)
"""How much longer a text that is not saved yet keeps the diary open. A lost sentence is a pity,
an open diary on a desk that somebody left is what the lock is there against: so it waits, but not
for ever. A timer that runs ends by itself, and is waited for."""


class LockChoices:
    """What the person chose about locking; kept in the diary itself. `now` tells the time."""

    def __init__(self, preferences: Preferences, *, clock: Clock) -> None:
        self._preferences = preferences
        self.now = clock.now

    @property
    def minutes(self) -> int:
        """Minutes of idleness after which the diary locks, one of `IDLE_MINUTES`."""
        found = self._preferences.get("lock_minutes", str(USUAL_MINUTES))
        known = {str(minutes): minutes for minutes in IDLE_MINUTES}
        return known.get(found, USUAL_MINUTES)

    def choose_minutes(self, minutes: int) -> None:
        """Lock after these minutes from now on.

        Raises:
            ValueError: they are none of `IDLE_MINUTES`.
        """
        if minutes not in IDLE_MINUTES:
            raise ValueError(minutes)
        self._preferences.put("lock_minutes", str(minutes))

    @property
    def when_minimised(self) -> bool:
        """Whether the diary locks when its window is minimised."""
        return self._preferences.get("lock_minimised") == "yes"

    def choose_when_minimised(self, *, locks: bool) -> None:
        """Lock when the window is minimised, or not."""
        self._preferences.put("lock_minimised", "yes" if locks else "")


class IdleClock:
    """How long nobody did anything, by two clocks: a computer that slept was idle too.

    The steady clock stands still in sleep on some systems; the clock on the wall may be set. The
    longer of the two counts.
    """

    def __init__(self, *, now: Callable[[], datetime], steady: Callable[[], float]) -> None:
        self._now, self._steady = now, steady
        self.touch()

    def touch(self) -> None:
        """Somebody did something."""
        self._at, self._tick = self._now(), self._steady()

    @property
    def idle(self) -> timedelta:
        """How long nobody did anything."""
        return max(self._now() - self._at, timedelta(seconds=self._steady() - self._tick))

    def is_due(
        self, minutes: int, *, is_counting: Callable[[], bool], is_typed: Callable[[], bool]
    ) -> bool:
        """Return whether the diary is to be locked now.

        Args:
            minutes: of idleness, `NEVER` for not at all.
            is_counting: whether a rest, a hold or an outing runs; asked only when it matters.
            is_typed: whether a field holds a text that is not saved; the same.
        """
        idle, chosen = self.idle, timedelta(minutes=minutes)
        if minutes == NEVER or idle < chosen or is_counting():
            return False
        return idle >= chosen + LONGEST_WAIT or not is_typed()
