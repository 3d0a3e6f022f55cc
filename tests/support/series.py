"""Diaries for tests of the statistics, written out day by day or made by a plain rule."""

from collections.abc import Sequence
from datetime import date, timedelta

import numpy as np

from liftdesk.domain.insight.daily_series import DailySeries
from liftdesk.domain.insight.diary_days import DiaryDay

MONDAY = date(2026, 1, 5)


def series(
    evening: Sequence[float | None],
    trained: Sequence[float],
    *,
    morning: Sequence[float | None] | None = None,
    first: date = MONDAY,
) -> DailySeries:
    """Return days from `first` on; None where nothing was said."""
    done = np.array(trained, dtype=np.float64)
    return DailySeries(
        first=first,
        evening=np.array(evening, dtype=np.float64),
        morning=np.array([None] * len(evening) if morning is None else morning, dtype=np.float64),
        trained=done,
        trained_before=done,
    )


def days(
    evening: Sequence[float | None], trained: Sequence[bool], *, first: date = MONDAY
) -> list[DiaryDay]:
    """Return one diary day for each place, from `first` on."""
    return [
        DiaryDay(
            day=first + timedelta(days=n),
            evening=mood,
            mood=mood,
            trained=bool(done),
            trained_before=bool(done),
            sessions=int(done),
        )
        for n, (mood, done) in enumerate(zip(evening, trained, strict=True))
    ]


def lift_of(
    points: float, length: int, *, noise: float = 1.0, seed: int = 1
) -> tuple[list[float], list[bool]]:
    """Return moods of 5 plus noise, `points` higher on training days, about three days in seven."""
    chance = np.random.default_rng(seed)
    done = chance.random(length) < 3 / 7
    mood = 5 + points * done + noise * chance.standard_normal(length)
    return [float(value) for value in mood], [bool(value) for value in done]
