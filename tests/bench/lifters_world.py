"""The world of the simulated lifters: bodies, days, habits and mishaps, unknown to every rule.

What the numbers rest on:

- Curve of repetitions over per cent: the table's times a factor of each person's own; at 80 %
  people do 5 to 20 repetitions (Jovanovic), most near the table's 7 to 8. One person's lifts lie
  within a twentieth of each other (our own guess).
- Day to day: 2 to 4 % in tests of 1RM (Grgic et al. 2020, reviews of test-retest reliability).
- Fatigue: 1 to 3 % of strength for each set before, with rests of one and a half to two minutes.
- Stated reserve: about one repetition off, more the more is left, and on the whole too low a
  guess of what would go (Halperin et al. 2022); half state it, and of the others seven in ten
  answer while a load is searched for (our own guess).
- Gain: a quarter to two thirds of the first 1RM within reach, most of it in the first half-year
  (beginners; reviews of untrained adults give 20 to 40 % in 20 to 40 weeks).
- Loss: strength holds for about two and a half weeks and falls slowly then (Bosquet et al. 2013).
- Stopping: all stop with about one left, as LiftDesk asks, and are sometimes one off.
"""

import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from math import exp, floor
from statistics import mean

from liftdesk.domain.training.curve_filter import percent_for, reps_for
from liftdesk.domain.training.equipment import LoadSteps, default_equipment
from liftdesk.domain.training.exercises import Equipment, Exercise, ExerciseId, LoadKind
from liftdesk.domain.training.pain import BodyPart, Pain, PainId
from liftdesk.domain.training.past import PastSession
from liftdesk.domain.training.routines import Slot
from liftdesk.domain.training.sets import SessionId
from liftdesk.domain.training.units import Unit

START = date(2026, 1, 5)
LIFTS = (
    (1, Equipment.DUMBBELL, LoadKind.TOTAL, (22_000, 55_000)),
    (2, Equipment.DUMBBELL, LoadKind.PER_HAND, (12_000, 34_000)),
    (11, Equipment.BARBELL, LoadKind.TOTAL, (45_000, 120_000)),
    (8, Equipment.CABLE, LoadKind.TOTAL, (35_000, 80_000)),
)
"""Catalogue id, equipment, how the load counts, range of the true 1RM in grams."""
DAY_SPREAD = 0.025
HURTS_A_LEVEL = 0.02
"""What a level of pain takes from the strength of the day."""
ILL_COSTS = 0.06
"""What an illness takes from the first day after it; half as much from the next one."""


@dataclass(slots=True)
class Body:
    """What is true of one lifter and one lift."""

    one_rep_max: float
    curve: float
    rate: float
    ceiling: float
    fatigue: float
    first: float
    hurts_from: int = 10_000
    hurts_for: int = 0
    hurt_level: int = 0

    def hurts(self, day: int) -> bool:
        """Whether this lift hurts on a day."""
        return self.hurts_from <= day < self.hurts_from + self.hurts_for

    def reps(self, grams: float, nth: int, today: float) -> int:
        """Return the whole repetitions that would go in the nth set (0 first) today."""
        fresh = self.one_rep_max * today * (1 - self.fatigue * nth)
        return max(0, floor(reps_for(100 * grams / fresh, self.curve)))

    def right_load(self) -> float:
        """Return the grams that leave two after ten repetitions."""
        return self.one_rep_max * percent_for(12, self.curve) / 100

    def train(self, efforts: Sequence[tuple[float, int]]) -> None:
        """Grow by a session's sets, each (per cent of 1RM, true reserve)."""
        if not efforts:
            return
        stimulus = mean(_stimulus(percent, reserve) for percent, reserve in efforts)
        room = max(0.0, 1 - (self.one_rep_max / self.first - 1) / self.ceiling)
        self.one_rep_max *= 1 + self.rate * stimulus * room

    def idle(self, days: int) -> None:
        """Lose a little strength for each day beyond two and a half weeks without training."""
        self.one_rep_max *= 0.9985 ** max(0, days - 18)


def _stimulus(percent: float, reserve: int) -> float:
    if percent < 50:
        return 0.2
    return 1.0 if reserve <= 4 else 0.6 if reserve <= 7 else 0.25


@dataclass(slots=True)
class Course:
    """One lift of one lifter under one rule."""

    exercise: Exercise
    slot: Slot
    steps: LoadSteps
    body: Body
    past: list[PastSession] = field(default_factory=list)
    pain: list[Pain] = field(default_factory=list)
    loads: list[int] = field(default_factory=list)
    fails_in_row: int = 0
    found: int | None = None
    last_day: int | None = None
    odds: tuple[float, ...] = ()
    others: list["Course"] = field(default_factory=list)

    def note_pain(self, when: date) -> None:
        """Note the lift's pain of a day."""
        self.pain.append(
            Pain(
                id=PainId(len(self.pain) + 1),
                session_id=SessionId((when - START).days + 1),
                exercise_id=self.exercise.id,
                day=when,
                body_part=BodyPart.SHOULDER,
                level=self.body.hurt_level,
                at=datetime(when.year, when.month, when.day, 12, tzinfo=UTC),
            )
        )

    def is_found(self, grams: int) -> bool:
        """Whether a load lies within a tenth of the right one, or is the nearest to it there is."""
        right = self.body.right_load()
        return abs(grams - right) <= 0.1 * right or grams == self.steps.nearest(int(right))


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """One training day: its number, its shape as a factor, each set's chance and error.

    `sick_before` says that an illness ended since the last one.
    """

    day: int
    shape: float
    draws: Sequence[tuple[float, float]]
    sick_before: bool = False

    @property
    def when(self) -> date:
        """The calendar day."""
        return START + timedelta(days=self.day)


class Lifter:
    """One seeded person with their year: the same days, noise and mishaps under every rule."""

    def __init__(self, seed: int, weeks: int) -> None:
        self.seed = seed
        self.random = random.Random(f"lifter {seed}")
        self.states_reserve = self.random.random() < 0.5
        self.answers_search = self.random.random() < 0.7
        self.bias = self.random.gauss(0.3, 0.4)
        self.sick_until = -1
        self.days = self._calendar(weeks)
        self.curve = min(1.4, max(0.7, exp(self.random.gauss(0, 0.15))))

    def _calendar(self, weeks: int) -> list[int]:
        """Return the days trained: two or three a week, single ones skipped, lapses, an illness."""
        rhythm = self.random.choice([(0, 3), (0, 3), (1, 4), (0, 2, 4)])
        away: set[int] = set()
        for _ in range(self.random.randint(0, 3)):
            start = self.random.randrange(30, max(31, weeks * 7))
            away |= set(range(start, start + self.random.choice([8, 15, 30, 60])))
        if self.random.random() < 0.7:
            start = self.random.randrange(10, max(11, weeks * 7))
            self.sick_until = start + self.random.randrange(4, 11)
            away |= set(range(start, self.sick_until))
        return [
            7 * week + day
            for week in range(weeks)
            for day in rhythm
            if 7 * week + day not in away and self.random.random() > 0.08
        ]

    def visits(self, lift_id: int, body: Body) -> list[Visit]:
        """Return the year's training days of one lift."""
        noise = random.Random(f"noise {self.seed} {lift_id}")
        found, since = [], -1
        for day in self.days:
            shape = exp(noise.gauss(0, DAY_SPREAD))
            draws = [(noise.random(), noise.gauss(0, 1)) for _ in range(4)]
            sick = since < self.sick_until <= day
            again = not sick and self.sick_until >= 0 and since >= self.sick_until > day - 12
            shape *= 1 - ILL_COSTS * sick - ILL_COSTS / 2 * again
            shape *= 1 - HURTS_A_LEVEL * body.hurt_level * body.hurts(day)
            found.append(Visit(day=day, shape=shape, draws=draws, sick_before=sick))
            since = day
        return found

    def course(self, lift: tuple[int, Equipment, LoadKind, tuple[int, int]]) -> Course:
        """Return the lifter's start with one lift."""
        lift_id, equipment, kind, (low, high) = lift
        own = random.Random(f"{self.random.random()} {lift_id}")
        first = own.uniform(low, high)
        body = Body(
            one_rep_max=first,
            curve=self.curve * exp(own.gauss(0, 0.05)),
            rate=own.uniform(0.004, 0.014),
            ceiling=own.uniform(0.25, 0.7),
            fatigue=own.uniform(0.01, 0.03),
            first=first,
        )
        if own.random() < 0.5:
            body.hurts_from = own.randrange(30, 330)
            body.hurts_for = own.randrange(5, 25)
            body.hurt_level = own.randint(2, 7)
        exercise = Exercise(
            id=ExerciseId(lift_id), name=str(lift_id), equipment=equipment, load_kind=kind
        )
        steps = default_equipment(equipment, Unit.KG)
        if equipment is Equipment.BARBELL and own.random() < 0.3:
            steps = LoadSteps(grams=tuple(range(20_000, 300_000, 5_000)))
        return Course(exercise=exercise, slot=Slot(exercise_id=exercise.id), steps=steps, body=body)
