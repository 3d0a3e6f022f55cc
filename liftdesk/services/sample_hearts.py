"""Invented heart rates for the last walks of the sample data."""

import math
import random
from collections.abc import Callable, Sequence

from liftdesk.domain.training.heart_trace import HeartTrace, TraceId
from liftdesk.domain.training.sessions import SessionDetail, SessionKind

_SEED = 20_261_126
_WALKS = 6
_STRAP_OFF = range(420, 460)
"""Seconds of a walk without a reading: a strap slips, and the chart leaves a gap there."""


def sample_hearts(details: Sequence[SessionDetail], new_id: Callable[[], int]) -> list[HeartTrace]:
    """Return a trace, beats a minute second by second, for each of the last walks."""
    chance = random.Random(_SEED)  # noqa: S311 - invented data, the same each time
    walks = [one for one in details if one.session.kind is SessionKind.EASY_CARDIO]
    return [
        HeartTrace(
            id=TraceId(new_id()),
            session_id=walk.session.id,
            started=walk.session.started,
            beats=_beats(sum(bout.seconds for bout in walk.cardio), chance),
        )
        for walk in walks[-_WALKS:]
    ]


def _beats(seconds: int, chance: random.Random) -> bytes:
    """Return beats that rise within minutes to a level and wander around it; 0 is no reading."""
    rest, level, wander = 84, chance.randint(112, 124), 0.0
    found = bytearray()
    for n in range(seconds):
        wander = 0.99 * wander + chance.gauss(0, 0.5)
        beat = rest + (level - rest) * (1 - math.exp(-n / 200)) + wander
        found.append(0 if n in _STRAP_OFF else round(beat))
    return bytes(found)
