"""The two models of a day: the evening after training, and the evening after that.

    same day   y[t]   = a + b T[t] + c y[t-1] + g t + e
    next day   y[t+1] = a + b T[t] + c y[t] + h T[t+1] + g t + e

y is the evening rating, T whether there was training that was over before it. Taking in the
evening before is what keeps "trains more after a good day" from looking like an effect (a plain
comparison finds one in 20 to 65 % of such diaries); nothing but chance can do so for "trains more
when today is good" (research: wellbeing 5.2, 5.3; tests/bench/insight.py).

b of the next day leaves out whatever passes through that day's own evening: a lift that ends with
the day gives a positive b of the same day and a negative one of the next. Such a lift is also
overstated by b of the same day where training keeps a rhythm: by 0.1 to 0.2 points of a true 0.75.
"""

import numpy as np

from liftdesk.domain.insight.daily_series import DailySeries, Floats, Integers
from liftdesk.domain.insight.findings import Estimate
from liftdesk.domain.insight.least_squares import fit, joint_chance, rank
from liftdesk.domain.values import dataclass

MORNINGS_NEEDED = 0.8
"""From this share of days with a morning rating on, it stands for what came before training."""
FEWEST_PAIRS = 28
"""Usable days below which nothing is said (research: wellbeing 5.3)."""
_TRAINING = 1
_SATURDAY = 5


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class DayPairs:
    """The usable days of one model: `outcome` (rows), `design` (rows, columns), `weekday` (rows).

    Column 0 of the design is 1, column 1 training; `weekday` is that of the day of training.
    """

    outcome: Floats
    design: Floats
    weekday: Integers

    def __len__(self) -> int:
        """Return the number of usable days."""
        return len(self.outcome)

    @property
    def trained(self) -> Floats:
        """Training of each usable day."""
        return np.asarray(self.design[:, _TRAINING], dtype=np.float64)

    @property
    def columns(self) -> int:
        """How many columns the design has."""
        return int(self.design.shape[1])

    @property
    def rank(self) -> int:
        """How many columns say something of their own; fewer than `columns`: nothing can be fit."""
        return rank(self.design)

    def estimate(self) -> Estimate | None:
        """Return b with its interval, None where the columns cannot be told apart."""
        return fit(self.design, self.outcome, _TRAINING)

    @property
    def weekend(self) -> Floats:
        """One column (rows, 1), 1 on Saturdays and Sundays."""
        return np.asarray(self.weekday[:, None] >= _SATURDAY, dtype=np.float64)

    @property
    def weekday_levels(self) -> Floats:
        """A column for each weekday that occurs but the first (rows, up to 6), 1 on its days."""
        there = np.unique(self.weekday)[1:]
        return np.asarray(self.weekday[:, None] == there[None, :], dtype=np.float64)

    def estimate_beside(self, levels: Floats) -> Estimate | None:
        """Return b with `levels` (rows, columns) beside it, None where that cannot be done."""
        return fit(np.column_stack([self.design, levels]), self.outcome, _TRAINING)

    def chance_of(self, levels: Floats) -> float:
        """Return how often chance alone would make `levels` (rows, columns) matter as much."""
        return joint_chance(self.design, levels, self.outcome)


def same_day(series: DailySeries) -> DayPairs:
    """Return the pairs of the same-day model.

    With a morning rating on 80 % of days it takes the place of the evening before, or joins it
    where at least 28 days have all three.
    """
    yesterday = np.concatenate([[np.nan], series.evening])[: len(series)]
    before = [yesterday]
    mornings = np.isfinite(series.morning)
    if len(series) and mornings.mean() >= MORNINGS_NEEDED:
        all_three = mornings & np.isfinite(yesterday) & np.isfinite(series.evening)
        before = [series.morning]
        if all_three.sum() >= FEWEST_PAIRS:
            before.append(yesterday)
    return _pairs(series.evening, [series.trained_before, *before], series.weekdays)


def next_day(series: DailySeries) -> DayPairs:
    """Return the pairs of the next-day model."""
    return _pairs(
        series.evening[1:],
        [series.trained[:-1], series.evening[:-1], series.trained_before[1:]],
        series.weekdays[:-1],
    )


def _pairs(outcome: Floats, columns: list[Floats], weekday: Integers) -> DayPairs:
    design = np.column_stack(
        [np.ones(len(outcome)), *columns, np.linspace(-1.0, 1.0, len(outcome))]
    )
    usable = np.isfinite(outcome) & np.isfinite(design).all(axis=1)
    return DayPairs(outcome=outcome[usable], design=design[usable], weekday=weekday[usable])
