"""The diary as arrays with one place for each calendar day."""

from collections.abc import Sequence
from datetime import date
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from liftdesk.domain.insight.diary_days import DiaryDay
from liftdesk.domain.values import dataclass

Floats: TypeAlias = NDArray[np.float64]
Integers: TypeAlias = NDArray[np.int64]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class DailySeries:
    """Days from `first` on, each array of the same length; NaN where nothing was said.

    `evening` and `morning` are mood, 0 to 10. `trained` is 1 on days with a strength session and
    0 on others (any amount of training will do), `trained_before` the same for training that was
    over before the evening rating.
    """

    first: date
    evening: Floats
    morning: Floats
    trained: Floats
    trained_before: Floats

    def __len__(self) -> int:
        """Return the number of days."""
        return len(self.evening)

    def until(self, days: int) -> "DailySeries":
        """Return the first `days` days."""
        return DailySeries(
            first=self.first,
            evening=self.evening[:days],
            morning=self.morning[:days],
            trained=self.trained[:days],
            trained_before=self.trained_before[:days],
        )

    @property
    def weekdays(self) -> Integers:
        """The weekday of each day, 0 Monday to 6 Sunday."""
        return (np.arange(len(self)) + self.first.weekday()) % 7


def daily_series(days: Sequence[DiaryDay], first: date, last: date) -> DailySeries:
    """Return the days `first` to `last` on the calendar; others of `days` are left out."""
    length = max(0, (last - first).days + 1)
    evening, morning = np.full(length, np.nan), np.full(length, np.nan)
    trained, before = np.zeros(length), np.zeros(length)
    for day in days:
        place = (day.day - first).days
        if 0 <= place < length:
            evening[place] = np.nan if day.evening is None else day.evening
            morning[place] = np.nan if day.morning is None else day.morning
            trained[place], before[place] = day.trained, day.trained_before
    return DailySeries(
        first=first, evening=evening, morning=morning, trained=trained, trained_before=before
    )
