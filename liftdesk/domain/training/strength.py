"""Strength: the one-repetition maximum as a range, because the formulas disagree."""

from collections.abc import Iterable, Sequence
from math import exp

from liftdesk.domain.training.sets import LoggedSet
from liftdesk.domain.values import dataclass

MAX_REPS_TO_FAILURE = 12
"""Above this no estimate is given: the formulas part ways and endurance decides."""

_PERCENT = (
    *(100.0, 95.5, 92.2, 89.2, 86.3, 83.7, 81.1, 78.6),
    *(76.0, 73.3, 70.7, 68.0, 65.4, 62.7, 60.1, 57.5),
)
"""Per cent of 1RM at 1 to 16 repetitions to failure: Reactive Training Systems' table to 8, then
OpenPowerlifting's line, on which the copies of the table agree better than among themselves."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OneRepMax:
    """An estimated 1RM in grams: lowest formula, median of the formulas, highest formula."""

    low: int
    mid: int
    high: int


def percent_at(reps_to_failure: float) -> float:
    """Return the per cent of 1RM that can be lifted `reps_to_failure` times.

    Between whole repetitions the RTS/OPL curve is read on a straight line.

    Raises:
        ValueError: below 1 or above 16 repetitions, where the curve says nothing.
    """
    if not 1 <= reps_to_failure <= len(_PERCENT):
        raise ValueError(f"No per cent for {reps_to_failure:g} repetitions to failure")
    below = int(reps_to_failure)
    here = _PERCENT[below - 1]
    if below == reps_to_failure:
        return here
    return here + (reps_to_failure - below) * (_PERCENT[below] - here)


def reps_to_failure_at(percent: float) -> float:
    """Return how many repetitions `percent` of 1RM allows: the curve read the other way.

    Raises:
        ValueError: below 57.5 or above 100 per cent, where the curve says nothing.
    """
    if not _PERCENT[-1] <= percent <= _PERCENT[0]:
        raise ValueError(f"No repetitions for {percent:g} per cent")
    below = max(n for n, known in enumerate(_PERCENT) if known >= percent)
    if _PERCENT[below] == percent:
        return below + 1.0
    return below + 1 + (_PERCENT[below] - percent) / (_PERCENT[below] - _PERCENT[below + 1])


def estimate(load_grams: int, reps: int, rir: float = 0.0) -> OneRepMax | None:
    """Estimate the 1RM from `reps` at `load_grams` with `rir` repetitions in reserve.

    Repetitions in reserve count as repetitions. Formulas: Epley (1985) w(1 + r/30), Brzycki
    (1993) 36w / (37 - r), Wathan (1994) 100w / (48.8 + 53.8 exp(-0.075 r)), and the RTS/OPL curve.
    A single repetition with none in reserve is the maximum itself. None where nothing can be said:
    no load, no repetition, or more than 12 to failure.
    """
    to_failure = reps + rir
    if load_grams <= 0 or reps < 1 or to_failure > MAX_REPS_TO_FAILURE:
        return None
    if to_failure == 1:
        return OneRepMax(low=load_grams, mid=load_grams, high=load_grams)
    guesses = by_formula(load_grams, to_failure)
    return OneRepMax(low=round(min(guesses)), mid=round(middle(guesses)), high=round(max(guesses)))


def by_formula(load_grams: int, to_failure: float) -> tuple[float, float, float, float]:
    """Return what each formula of `estimate` makes of a load, in its order, in grams.

    It answers for any number of repetitions from 1 on; above 30 it reads 30, above 16 the RTS/OPL
    curve reads 16. Beyond `MAX_REPS_TO_FAILURE` that is no estimate, only a way to compare.
    """
    reps = min(to_failure, 30.0)
    return (
        load_grams * (1 + reps / 30),
        load_grams * 36 / (37 - reps),
        load_grams * 100 / (48.8 + 53.8 * exp(-0.075 * reps)),
        load_grams * 100 / percent_at(min(reps, float(len(_PERCENT)))),
    )


def best_estimate(sets: Iterable[LoggedSet]) -> OneRepMax | None:
    """Return the highest estimate (by its middle) among the sets that count, or None."""
    found = [
        guess
        for logged in sets
        if logged.counts and logged.done.load is not None and logged.done.reps is not None
        if (guess := estimate(logged.done.load.grams, logged.done.reps, logged.done.rir or 0.0))
    ]
    return max(found, key=lambda guess: guess.mid, default=None)


def top_set(sets: Iterable[LoggedSet]) -> LoggedSet | None:
    """Return the set with the heaviest load, then the most done, among the sets that count."""

    def weight(logged: LoggedSet) -> tuple[int, float]:
        done = logged.done
        amount = next((n for n in (done.reps, done.seconds, done.metres) if n is not None), 0)
        return (0 if done.load is None else done.load.grams, amount)

    return max((logged for logged in sets if logged.counts), key=weight, default=None)


def volume_load(sets: Iterable[LoggedSet]) -> int:
    """Return grams times repetitions, summed over the sets that count."""
    return sum(
        logged.done.load.grams * logged.done.reps
        for logged in sets
        if logged.counts and logged.done.load is not None and logged.done.reps is not None
    )


def middle(values: Sequence[float]) -> float:
    """Return the median of some numbers, as `statistics.median` does, whose import costs more.

    Raises:
        IndexError: there are none.
    """
    ordered, half = sorted(values), len(values) // 2
    return ordered[half] if len(values) % 2 else (ordered[half - 1] + ordered[half]) / 2
