"""Invented diaries with a known truth: moods that follow themselves, and habits of training.

A mood is a whole number, round(6 + 1.5 z) kept within 0 to 10; z is an AR(1) series of variance 1,
as real daily moods are (lag-1 correlation .2 to .4 in two long diaries; research: wellbeing 5.1).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np

from liftdesk.domain.insight.diary_days import DiaryDay

MONDAY = date(2026, 1, 5)
CENTRE, SPREAD = 6.0, 1.5
PLANNED = (0, 2, 4)
"""Monday, Wednesday and Friday."""
HABITS = ("plan", "random", "lapses", "felt good yesterday")
"""Keeps a plan, mostly; three days a week at random; plans for about three weeks and then none for
about three; trains rather after a good day. Two more cannot be seen through from evenings alone:
who trains when today is good, and who does when the morning is, unless mornings are rated too."""
MORNING = "feels good in the morning"
TODAY = "feels good today"


@dataclass(frozen=True, kw_only=True)
class Life:
    """How one kind of invented person lives.

    `effect` is what training truly does to that day, in standard deviations of mood. It goes on
    into the next day as every mood does where `carries`, and ends with the evening otherwise.
    `weekend` is how much better Saturday and Sunday are, in standard deviations, and `friday` how
    much better the last planned day of the week. `slip` is how far
    a morning rating lies off, in standard deviations; None where mornings are not rated.
    """

    phi: float
    habit: str
    missing: float = 0.0
    effect: float = 0.0
    carries: bool = True
    weekend: float = 0.0
    friday: float = 0.0
    slip: float | None = None
    days: int = 182

    @property
    def points(self) -> float:
        """The true effect in points of the scale."""
        return self.effect * SPREAD


def diary(life: Life, seed: int, trained: np.ndarray | None = None) -> list[DiaryDay]:
    """Return one invented diary; the same seed lives the same life.

    `trained` (days, of bool) is what is done in the place of a habit, and says how long it lasts.
    """
    chance = np.random.default_rng(seed)
    if life.habit == MORNING:
        return _days(*_mornings_and_evenings(life, chance))
    moods, trained = mood_and_training(life, chance, trained)
    return _days(np.full(len(moods), np.nan), moods, trained)


def _days(mornings: np.ndarray, evenings: np.ndarray, trained: np.ndarray) -> list[DiaryDay]:
    return [
        DiaryDay(
            day=MONDAY + timedelta(days=n),
            evening=None if np.isnan(evening) else float(evening),
            morning=None if np.isnan(morning) else float(morning),
            trained=bool(done),
            trained_before=bool(done),
            mood=None if np.isnan(evening) else float(evening),
        )
        for n, (morning, evening, done) in enumerate(zip(mornings, evenings, trained, strict=True))
    ]


def rated_days(days: Sequence[DiaryDay]) -> list[date]:
    """Return the days with an evening rating."""
    return [day.day for day in days if day.evening is not None]


def mood_and_training(
    life: Life, chance: np.random.Generator, trained: np.ndarray | None
) -> tuple[np.ndarray, np.ndarray]:
    """Return evening moods (days, NaN where nothing was said) and training (days, of bool)."""
    length = life.days if trained is None else len(trained)
    shocks = _shocks(length, life.phi, chance)
    if trained is None:
        trained = _trained(life, _followed(shocks, life.phi), chance)
    push = life.effect * (trained - len(PLANNED) / 7)
    own = _followed(shocks + push, life.phi) if life.carries else _followed(shocks, life.phi) + push
    weekday = np.arange(length) % 7
    own = own + life.weekend * (weekday >= 5) + life.friday * (weekday == PLANNED[-1])
    return _rated(own, life.missing, chance), trained


def _mornings_and_evenings(
    life: Life, chance: np.random.Generator
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return both ratings of each day, and training decided by how the morning truly was."""
    own = _followed(_shocks(2 * life.days, life.phi**0.5, chance), life.phi**0.5)
    mornings, evenings = own[0::2], own[1::2]
    trained = _likely(mornings, chance)
    seen = np.full(life.days, np.nan)
    if life.slip is not None:
        off = mornings + life.slip * chance.standard_normal(life.days)
        seen = _rated(off, life.missing / 2, chance)
    return seen, _rated(evenings, life.missing, chance), trained


def _rated(own: np.ndarray, missing: float, chance: np.random.Generator) -> np.ndarray:
    moods = np.clip(np.round(CENTRE + SPREAD * own), 0, 10)
    moods[chance.random(len(own)) < missing] = np.nan
    return moods


def _likely(seen: np.ndarray, chance: np.random.Generator) -> np.ndarray:
    """Return training that is the likelier the better the mood that is seen (two days in five)."""
    return chance.random(len(seen)) < 1 / (1 + np.exp(0.4 - 1.2 * seen))


def _shocks(length: int, phi: float, chance: np.random.Generator) -> np.ndarray:
    shocks = chance.standard_normal(length) * np.sqrt(1 - phi**2)
    shocks[0] /= np.sqrt(1 - phi**2)
    return shocks


def _trained(life: Life, own: np.ndarray, chance: np.random.Generator) -> np.ndarray:
    """Return the days of training of a habit, given the mood there is without any effect."""
    if life.habit in {"felt good yesterday", TODAY}:
        seen = own if life.habit == TODAY else np.concatenate([[0.0], own[:-1]])
        return _likely(seen, chance)
    return _chosen(life.habit, life.days, chance)


def _followed(shocks: np.ndarray, phi: float) -> np.ndarray:
    own = shocks.copy()
    for day in range(1, len(own)):
        own[day] += phi * own[day - 1]
    return own


def _chosen(habit: str, days: int, chance: np.random.Generator) -> np.ndarray:
    trained = np.zeros(days, dtype=bool)
    if habit == "random":
        for monday in range(0, days, 7):
            trained[monday + chance.choice(7, len(PLANNED), replace=False)] = True
        return trained
    is_on = True
    for monday in range(0, days, 7):
        if habit == "lapses" and chance.random() < 1 / 3:
            is_on = not is_on
        for weekday in PLANNED if is_on else ():
            drawn = chance.random()
            if drawn > 0.1:
                trained[monday + weekday + (drawn <= 0.2)] = True
    return trained
