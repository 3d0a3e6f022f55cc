"""Where weekly means have been going: the middle of all slopes, and whether their order is chance.

Days follow each other, so a test on daily moods finds a trend in 13 to 31 % of diaries that have
none; weekly means with the variance of a first-order series keep it near what it says
(research: wellbeing 5.2, 5.3).
"""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby
from math import erfc, sqrt

import numpy as np

from liftdesk.domain.insight.daily_series import Floats
from liftdesk.domain.insight.diary_days import DiaryDay
from liftdesk.domain.insight.findings import Direction, Trend, WeekDose
from liftdesk.domain.insight.looks import ALPHA

RATED_DAYS_NEEDED = 4
"""Rated days that make a week's mean."""
WEEKS_NEEDED = 12
_Z_95 = 1.959963984540054
"""Two-sided 95 % point of the standard normal distribution."""
_HIGHEST_RHO = 0.9
"""A correlation above this one, from a few weeks, is a trend taken for one."""


def weekly(days: Sequence[DiaryDay]) -> list[WeekDose]:
    """Return the weeks that hold one of `days`: sessions, mean mood, rated days; oldest first."""
    return [
        _week(date.fromordinal(7 * number + 1), list(inside))
        for number, inside in groupby(days, _week_number)
    ]


def _week_number(day: DiaryDay) -> int:
    return (day.day.toordinal() - 1) // 7  # the first day of all was a Monday


def full_weeks(weeks: Sequence[WeekDose]) -> list[tuple[date, float]]:
    """Return the Monday and mean mood of each week with at least four rated days."""
    return [
        (week.monday, week.mood)
        for week in weeks
        if week.mood is not None and week.rated >= RATED_DAYS_NEEDED
    ]


def weekly_trend(weeks: Sequence[WeekDose]) -> Trend:
    """Return the trend of the weeks with at least four rated days, from twelve of them on."""
    fit = full_weeks(weeks)
    if len(fit) < WEEKS_NEEDED:
        return Trend(weeks=len(fit), needed=WEEKS_NEEDED)
    number = np.array([(monday - fit[0][0]).days / 7 for monday, _ in fit])
    mood = np.array([mean for _, mean in fit])
    slopes = _slopes(number, mood)
    slope = float(np.median(slopes))
    widening = inflation(number, mood - slope * number)
    _, low, high = _from_the_middle(slopes, s_variance(number, mood) * widening)
    p = mann_kendall(number, mood, widening=widening)
    direction = Direction.UNCLEAR
    if p <= ALPHA:
        direction = Direction.RISING if slope > 0 else Direction.FALLING
    return Trend(
        weeks=len(fit),
        needed=WEEKS_NEEDED,
        direction=direction,
        per_four_weeks=4 * slope,
        low=4 * low,
        high=4 * high,
        p=p,
    )


def concordance(x: Floats, y: Floats) -> int:
    """Return Kendall's S: pairs that go the same way in `x` and `y`, less those that do not.

    Pairs equal in either count nothing. Between two phases, `x` 0 and 1, it is the S of Tau and of
    NAP = (S / pairs + 1) / 2 (Kendall 1970; Parker, Vannest & Davis 2011).
    """
    return sum(
        int(np.sign(across) @ np.sign(up))
        for across, up in zip(_differences(x), _differences(y), strict=True)
    )


def tau_b(x: Floats, y: Floats) -> float:
    """Return Kendall's tau-b, -1 to 1: S over the root of both numbers of unequal pairs."""
    unequal = _unequal(x) * _unequal(y)
    return concordance(x, y) / sqrt(unequal) if unequal else 0.0


def theil_sen(x: Floats, y: Floats, *, widening: float = 1.0) -> tuple[float, float, float]:
    """Return the median slope over all pairs with unequal `x`, and its 95 % interval.

    The interval counts slopes from the middle, by the variance of S (Sen 1968, Kendall's ties
    taken in), times `widening`.
    """
    return _from_the_middle(_slopes(x, y), s_variance(x, y) * widening)


def _from_the_middle(slopes: Floats, variance: float) -> tuple[float, float, float]:
    reach = _Z_95 * sqrt(variance)
    below = max(round((len(slopes) - reach) / 2) - 1, 0)
    above = min(round((len(slopes) + reach) / 2), len(slopes) - 1)
    # Those at three places are asked for: of a million pairs, sorting all would take a tenth of a
    # second.
    middle = (len(slopes) - 1) // 2, len(slopes) // 2
    slopes.partition(sorted({*middle, below, above}))
    return float(slopes[list(middle)].mean()), float(slopes[below]), float(slopes[above])


def _slopes(x: Floats, y: Floats) -> Floats:
    slopes, end = np.empty(len(x) * (len(x) - 1) // 2), 0
    for run, rise in zip(_differences(x), _differences(y), strict=True):
        apart = run != 0
        found = rise / run if apart.all() else rise[apart] / run[apart]
        begin, end = end, end + len(found)
        slopes[begin:end] = found
    return slopes[:end]


def _differences(values: Floats) -> Iterator[Floats]:
    """Yield the differences of all pairs, later less earlier: neighbours, those two apart, ...

    All pairs at once are a million with thirty years of weeks, and their places two million more.
    """
    for apart in range(1, len(values)):
        yield values[apart:] - values[:-apart]


def mann_kendall(x: Floats, y: Floats, *, widening: float = 1.0) -> float:
    """Return the two-sided chance of an S this far from 0 (normal, continuity-corrected)."""
    s, variance = concordance(x, y), s_variance(x, y) * widening
    if not variance or abs(s) <= 1:
        return 1.0
    return erfc((abs(s) - 1) / sqrt(2 * variance))


def s_variance(x: Floats, y: Floats) -> float:
    """Return the variance of S without any trend, ties in `y` and `x` taken off (Kendall 1970)."""
    n = len(x)
    ties = sum(_tied(values) for values in (x, y))
    return (n * (n - 1) * (2 * n + 5) - ties) / 18


def inflation(number: Floats, rest: Floats) -> float:
    """Return by how much a first-order correlation of `rest` widens the variance of S, at least 1.

    `number` are whole week numbers: only neighbouring weeks speak of the correlation. The factor
    is that of the variance of a mean of n values of an AR(1) series
    1 + 2 (r^(n+1) - n r^2 + (n - 1) r) / (n (r - 1)^2) (Yue & Wang 2004).
    """
    own = rest - rest.mean()
    neighbours = np.flatnonzero(np.diff(number) == 1)
    total = float(own @ own)
    if not total or not len(neighbours):
        return 1.0
    r = float(own[neighbours] @ own[neighbours + 1]) / len(neighbours) * len(own) / total
    r, n = min(max(r, 0.0), _HIGHEST_RHO), len(own)
    return 1 + 2 * (r ** (n + 1) - n * r * r + (n - 1) * r) / (n * (r - 1) ** 2)


def _week(monday: date, days: Sequence[DiaryDay]) -> WeekDose:
    moods = [day.mood for day in days if day.mood is not None]
    return WeekDose(
        monday=monday,
        sessions=sum(day.sessions for day in days),
        mood=sum(moods) / len(moods) if moods else None,
        rated=len(moods),
    )


def _unequal(values: Floats) -> int:
    """Return how many pairs differ."""
    return sum(int(np.count_nonzero(one)) for one in _differences(values))


def _tied(values: Floats) -> int:
    _, sizes = np.unique(values, return_counts=True)
    return sum(int(n * (n - 1) * (2 * n + 5)) for n in sizes)
