"""Heart-rate samples to one byte a second, and bouts of cardio from what a device counted."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timezone
from itertools import pairwise

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.sets import MAX_METRES, MAX_SECONDS
from liftdesk.formats.imported import ImportedCardio, ImportedHeart

POSSIBLE = range(25, 251)
"""Beats a minute that a sensor can mean; what it tells beside them is that it lost contact."""
LONGEST_GAP = 10
"""Seconds between two samples that still belong together; over more, nothing is known."""
MOST_SAMPLES = 1_000_000
"""Samples of one file: eleven days at one a second."""
DATES = range(4_102_444_800)
"""Seconds until the year 2100."""
_APART = 600
"""Seconds of silence after which a new stretch begins."""

Sample = tuple[int, int]
"""Seconds since 1970 (UTC), and beats a minute."""


def hearts_of(samples: Iterable[Sample], zone: timezone) -> tuple[ImportedHeart, ...]:
    """Return what samples in any order tell, in stretches of a day at most.

    A rate holds until the next sample where that comes within ten seconds, else for its own
    second; 0 stands for seconds that nothing is known of.
    """
    sound = {at: beats for at, beats in samples if beats in POSSIBLE and at in DATES}
    known = sorted(sound.items())
    return tuple(_heart(stretch, zone) for stretch in _stretches(known))


def _stretches(known: Sequence[Sample]) -> Iterable[list[Sample]]:
    stretch: list[Sample] = []
    for sample in known:
        too_far = stretch and sample[0] - stretch[-1][0] > _APART
        if too_far or (stretch and sample[0] - stretch[0][0] >= MAX_SECONDS):
            yield stretch
            stretch = []
        stretch.append(sample)
    if stretch:
        yield stretch


def _heart(stretch: list[Sample], zone: timezone) -> ImportedHeart:
    first, last = stretch[0][0], stretch[-1][0]
    beats = bytearray(last - first + 1)
    beats[-1] = stretch[-1][1]
    for (second, rate), (following, _) in pairwise(stretch):
        held = following - second if following - second <= LONGEST_GAP else 1
        beats[second - first : second - first + held] = bytes([rate]) * held
    return ImportedHeart(started=datetime.fromtimestamp(first, zone), beats=bytes(beats))


def mean_of(hearts: Iterable[ImportedHeart]) -> int | None:
    """Return the mean of the seconds that are known, None where none is."""
    known = [rate for heart in hearts for rate in heart.beats if rate]
    return round(sum(known) / len(known)) if known else None


def bout_of(
    activity: str,
    seconds: float,
    *,
    metres: float | None = None,
    mean: float | None = None,
    note: str = "",
) -> ImportedCardio | None:
    """Return a bout, None for one of no time.

    Raises:
        DomainError: NUMBER_OUT_OF_RANGE naming seconds or metres.
    """
    for field, value, high in (("seconds", seconds, MAX_SECONDS), ("metres", metres, MAX_METRES)):
        if value is not None and not 0 <= value <= high:
            raise DomainError(Trouble.NUMBER_OUT_OF_RANGE, field, low=0, high=f"{high:g}")
    if round(seconds) == 0:
        return None
    is_meant = mean is not None and POSSIBLE[0] <= mean <= POSSIBLE[-1]
    return ImportedCardio(
        activity=activity,
        seconds=round(seconds),
        metres=metres or None,
        mean_bpm=round(mean) if mean is not None and is_meant else None,
        note=note,
    )
