"""What most mood trackers do: set the moods of training days beside the others, and test that.

Welch's t test at p < .05, at the days of a look, and each day from the 28th on.
"""

from collections.abc import Sequence

import numpy as np

from liftdesk.domain.insight.diary_days import DiaryDay
from liftdesk.domain.insight.student_t import quantile

LEVEL = 0.95
FIRST_DAY = 28


def differs(days: Sequence[DiaryDay]) -> np.ndarray:
    """Whether the comparison is called significant after each day (days, of bool)."""
    mood = np.array([np.nan if day.evening is None else day.evening for day in days])
    trained = np.array([day.trained_before for day in days])
    with_it = _running(mood, np.isfinite(mood) & trained)
    without = _running(mood, np.isfinite(mood) & ~trained)
    with np.errstate(divide="ignore", invalid="ignore"):
        share = with_it[1] / with_it[2], without[1] / without[2]
        t = np.abs(with_it[0] - without[0]) / np.sqrt(share[0] + share[1])
        degrees = (share[0] + share[1]) ** 2 / (
            share[0] ** 2 / (with_it[2] - 1) + share[1] ** 2 / (without[2] - 1)
        )
    known = np.isfinite(t) & np.isfinite(degrees) & (degrees >= 1)
    limit = np.full(len(days), np.inf)
    limit[known] = [quantile(LEVEL, round(float(d))) for d in degrees[known]]
    return t > limit


def _running(mood: np.ndarray, chosen: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Mean, variance and number of the chosen moods up to each day."""
    values = np.where(chosen, np.nan_to_num(mood), 0.0)
    number, total, squares = np.cumsum(chosen), np.cumsum(values), np.cumsum(values**2)
    with np.errstate(divide="ignore", invalid="ignore"):
        mean = total / number
        variance = (squares - number * mean**2) / (number - 1)
    return mean, variance, number
