"""The test that coin-flip weeks allow: drawn days against the other possible ones, week by week.

Chance drew the schedule, so its own rule says what would have come without any effect: draw many
more schedules and see how often they differ as much (Fisher 1935; research: wellbeing 5.3, M7).
Days are analysed as drawn, whether or not there was training.
"""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

import numpy as np

from liftdesk.domain.insight.coin_flips import CoinFlipWeeks
from liftdesk.domain.insight.daily_series import Floats
from liftdesk.domain.insight.diary_days import DiaryDay
from liftdesk.domain.insight.draws import schedules
from liftdesk.domain.insight.findings import CoinFlipFinding, State
from liftdesk.domain.values import dataclass

DRAWS = 9_999
"""Re-drawn schedules; with the real one they make 10,000."""
SIDE_NEEDED = 8
"""Rated drawn days, and rated other possible ones: two thirds of the 12 that the shortest weeks
(six, of two sessions) draw."""
LEVEL = 0.05
_SALT = 0x5EED
"""Keeps the re-drawn schedules apart from the real one, which has the plain seed."""
_STEPS = 40


def coin_flip_finding(
    rule: CoinFlipWeeks, days: Sequence[DiaryDay], today: date, *, draws: int = DRAWS
) -> CoinFlipFinding:
    """Return what the coin-flip weeks say on `today`; nothing before they are over."""
    evenings = {day.day: day.evening for day in days if day.evening is not None}
    plan = _Plan.of(rule, evenings)
    drawn = int(plan.real.sum())
    other = len(plan.moods) - drawn
    if today < rule.ends or min(drawn, other) < SIDE_NEEDED:
        return CoinFlipFinding(
            state=State.COLLECTING,
            drawn_rated=drawn,
            other_rated=other,
            needed=SIDE_NEEDED,
            ends=rule.ends,
        )
    test = plan.test(rule, draws)
    low, high = test.interval()
    return CoinFlipFinding(
        state=State.RANDOMISED,
        drawn_rated=drawn,
        other_rated=other,
        needed=SIDE_NEEDED,
        ends=rule.ends,
        value=test.value,
        low=low,
        high=high,
        p=test.chance_of(0.0),
        draws=draws,
    )


@dataclass(frozen=True, slots=True, eq=False)
class RandomisationTest:
    """A difference and what re-drawn schedules make of the same moods.

    `value` is the real difference in points. For each re-drawn schedule, `redrawn` is the
    difference it sees in the moods, and `shares` the one it sees in the real schedule itself, which
    is what it would see of an effect of one point.
    """

    value: float
    redrawn: Floats
    shares: Floats

    def chance_of(self, effect: float) -> float:
        """Return p for a true effect: (1 + draws at least as far off) / (draws + 1)."""
        real = abs(self.value - effect)
        further = np.abs(self.redrawn - effect * self.shares) >= real - 1e-9
        return float((1 + int(further.sum())) / (len(self.redrawn) + 1))

    def interval(self) -> tuple[float, float]:
        """Return the lowest and highest effect that is not spoken against at 5 %."""
        return self._edge(-1), self._edge(1)

    def _edge(self, side: int) -> float:
        reach = 1.0
        while self.chance_of(self.value + side * reach) > LEVEL and reach < 1e6:  # noqa: PLR2004 - farther than any scale
            reach *= 2
        inside, outside = 0.0, reach
        for _ in range(_STEPS):
            middle = (inside + outside) / 2
            if self.chance_of(self.value + side * middle) > LEVEL:
                inside = middle
            else:
                outside = middle
        return self.value + side * inside


@dataclass(frozen=True, slots=True, eq=False)
class _Plan:
    """The rated possible days: their moods, week and weekday, and whether they were drawn."""

    moods: Floats
    week: np.ndarray
    weekday: np.ndarray
    real: Floats

    @classmethod
    def of(cls, rule: CoinFlipWeeks, evenings: Mapping[date, float]) -> "_Plan":
        length = (rule.ends - rule.monday).days
        rated = [
            (n, evenings[day])
            for n in range(length)
            if n % 7 in rule.possible and (day := rule.monday + timedelta(days=n)) in evenings
        ]
        week = np.array([n // 7 for n, _ in rated], dtype=np.int64)
        weekday = np.array([n % 7 for n, _ in rated], dtype=np.int64)
        [real] = schedules(rule, 1, seed=rule.seed)
        return cls(
            np.array([mood for _, mood in rated], dtype=np.float64),
            week,
            weekday,
            real[week, weekday].astype(np.float64),
        )

    def test(self, rule: CoinFlipWeeks, draws: int) -> RandomisationTest:
        """Return the test over re-drawn schedules."""
        again = schedules(rule, draws, seed=rule.seed ^ _SALT)[:, self.week, self.weekday]
        drawn = again.astype(np.float64)
        [value] = self._differences(self.real[None, :], self.moods)
        return RandomisationTest(
            value=float(value),
            redrawn=self._differences(drawn, self.moods),
            shares=self._differences(drawn, self.real),
        )

    def _differences(self, drawn: Floats, outcome: Floats) -> Floats:
        """Return each schedule's mean difference within weeks.

        Weeks count by drawn times other over all of their days, as in a regression with a level
        for each week; a week all of one sort says nothing.
        """
        weeks = np.eye(int(self.week.max()) + 1)[self.week]
        size = weeks.sum(axis=0)
        centred = outcome - (weeks @ (outcome @ weeks / np.maximum(size, 1)))
        taken = drawn @ weeks
        weight = (taken - taken**2 / np.maximum(size, 1)).sum(axis=1)
        found = drawn @ centred / np.where(weight > 0, weight, 1.0)
        return np.where(weight > 0, found, 0.0)
