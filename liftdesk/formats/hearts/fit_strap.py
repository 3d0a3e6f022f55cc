"""Heart rate that a chest strap stored and handed over later: FIT's `hr` messages."""

from typing import Any

from liftdesk.formats.hearts.beats import Sample
from liftdesk.formats.hearts.fit_messages import Message

_EVENT, _EVENT_12, _BEATS = 9, 10, 6
"""Numbers of the fields event_timestamp, event_timestamp_12 and filtered_bpm (FIT profile)."""
_TICKS = 1024
"""Of the strap's clock in a second."""
_ROUND = 1 << 12


class Strap:
    """Follows the strap's own clock from the moment that its first message ties to the watch's."""

    def __init__(self) -> None:
        self._begun: int | None = None
        self._first = self._ticks = 0

    def samples(self, message: Message) -> list[Sample]:
        """Return what a message tells; nothing until one has told both clocks."""
        begun, whole = message.second(), _numbers(message.raw(_EVENT))
        if begun is not None and whole:
            self._begun, self._first = begun, whole[0]
        moments = whole or self._counted(_numbers(message.raw(_EVENT_12)))
        if self._begun is None or not moments:
            return []
        self._ticks = moments[-1]
        beats = _numbers(message.raw(_BEATS))
        return [
            (self._begun + (moment - self._first) // _TICKS, rate)
            for moment, rate in zip(moments, beats, strict=False)
        ]

    def _counted(self, packed: list[int]) -> list[int]:
        """Return whole ticks of twelve-bit ones, which are packed in three bytes a pair."""
        found, ticks = [], self._ticks
        for place in range(0, len(packed) - 2, 3):
            low, middle, high = packed[place : place + 3]
            for part in (low | (middle & 0xF) << 8, middle >> 4 | high << 4):
                ticks += (part - ticks) % _ROUND
                found.append(ticks)
        return found


def _numbers(value: Any) -> list[int]:  # noqa: ANN401 - whatever the file holds
    parts = value if isinstance(value, tuple | list | bytes) else (value,)
    return [part for part in parts if isinstance(part, int)]
