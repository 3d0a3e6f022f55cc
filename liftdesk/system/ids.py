"""Ids for new rows: 63-bit integers, ordered by time, unique across computers."""

import os
from collections.abc import Callable

from liftdesk.system.clock import Clock

IdFactory = Callable[[], int]

_EPOCH_MS = 1_577_836_800_000  # 2020-01-01 UTC: 41 bits of milliseconds from here last until 2089
_RANDOM_BITS = 22
_LIMIT = 1 << 63


class TimeOrderedIds:
    """Makes ids of 41 bits of milliseconds and 22 bits of chance, always rising.

    Two files that are merged later must not have made the same id for two rows, so chance is part
    of each; rows made together lie together, so bulk inserts append to the table's tree.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._last = 0

    def __call__(self) -> int:
        """Return an id greater than every one made before by this factory."""
        milliseconds = int(self._clock.now().timestamp() * 1000) - _EPOCH_MS
        fresh = (max(milliseconds, 1) << _RANDOM_BITS) | _chance(_RANDOM_BITS)
        # A few steps of chance between ids of one burst keep two computers' bursts apart.
        self._last = fresh if fresh > self._last else self._last + 1 + _chance(6)
        if self._last >= _LIMIT:
            raise OverflowError("The clock stands too far in the future to make ids")
        return self._last


def _chance(bits: int) -> int:
    """Return a random number of so many bits, at most 24, from the system's own source.

    As `secrets.randbits` does, which would have hashes and mail's base64 read at every start.
    """
    return int.from_bytes(os.urandom(3), "big") >> (24 - bits)


class CountingIds:
    """Makes 1001, 1002, ...: for tests and sample data that must come out the same each time."""

    def __init__(self, start: int = 1000) -> None:
        self._last = start

    def __call__(self) -> int:
        """Return the next number."""
        self._last += 1
        return self._last
