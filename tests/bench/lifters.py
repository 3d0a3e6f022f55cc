"""Simulated lifters: a year of training through the real engine beside three plain rules.

    python -m tests.bench.lifters [--lifters N] [--weeks N] [--seed N] [--json]

Every lifter is one seed: a true 1RM for each lift, a rate of gain that needs effort in reach, a
rep-max curve of their own, noise from day to day, fatigue over the sets, a habit of stating reserve
or not, lapses, an illness, pain, and a place with its steps. The same lifter trains by each rule.
All stop a set with about one left, as LiftDesk asks, whatever the rule says.
"""

import argparse
import json
import random
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from functools import partial
from math import exp, floor
from statistics import mean, median

from liftdesk.domain.training.capability import percent_for, reps_for
from liftdesk.domain.training.equipment import LoadSteps, default_equipment
from liftdesk.domain.training.exercises import Equipment, Exercise, ExerciseId, LoadKind
from liftdesk.domain.training.pain import BodyPart, Pain, PainId
from liftdesk.domain.training.past import PastSession
from liftdesk.domain.training.plans import ReasonKind
from liftdesk.domain.training.progression import plan_lift
from liftdesk.domain.training.routines import Slot
from liftdesk.domain.training.sets import Effort, LoggedSet, SessionId, SetId
from liftdesk.domain.training.situations import Situation
from liftdesk.domain.training.units import Load, Unit
from liftdesk.domain.training.within_session import next_load

START = date(2026, 1, 5)
LIFTS = (
    (1, Equipment.DUMBBELL, LoadKind.TOTAL, (22_000, 55_000)),
    (2, Equipment.DUMBBELL, LoadKind.PER_HAND, (12_000, 34_000)),
    (11, Equipment.BARBELL, LoadKind.TOTAL, (45_000, 120_000)),
    (8, Equipment.CABLE, LoadKind.TOTAL, (35_000, 80_000)),
)
"""Catalogue id, equipment, how the load counts, range of the true 1RM in grams."""
REGION = (60.0, 80.0)
RESERVE = (1, 4)
SETTLED_FROM = 21
"""Days: the first three weeks are for finding the load."""


@dataclass(slots=True)
class Body:
    """What is true of one lifter and one lift, unknown to every rule."""

    one_rep_max: float
    curve: float
    rate: float
    ceiling: float
    fatigue: float
    first: float
    hurts_from: int = 10_000
    hurts_for: int = 0
    hurt_level: int = 0

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
class Done:
    """What a rule led to, set by set and session by session."""

    in_region: list[bool] = field(default_factory=list)
    failed: list[bool] = field(default_factory=list)
    jumps: list[bool] = field(default_factory=list)
    found_after: list[int] = field(default_factory=list)
    gains: list[float] = field(default_factory=list)


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


@dataclass(frozen=True, slots=True)
class Asked:
    """What a rule asks for, in grams; below `least` repetitions a set has failed."""

    sets: int
    reps: int
    least: int
    grams: int
    adjusts: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """One training day: its number, its shape as a factor, each set's chance and error."""

    day: int
    shape: float
    draws: Sequence[tuple[float, float]]


class Lifter:
    """One seeded person with their year: the same days, noise and mishaps under every rule."""

    def __init__(self, seed: int, weeks: int) -> None:
        self.random = random.Random(f"lifter {seed}")
        self.states_reserve = self.random.random() < 0.5
        self.answers_search = self.random.random() < 0.7
        self.bias = self.random.gauss(0.3, 0.4)
        self.days = self._calendar(weeks)
        self.curve = min(1.4, max(0.7, exp(self.random.gauss(0, 0.15))))

    def _calendar(self, weeks: int) -> list[int]:
        """Return the days trained: two or three a week, single ones skipped, some lapses."""
        rhythm = self.random.choice([(0, 3), (0, 3), (1, 4), (0, 2, 4)])
        away: set[int] = set()
        for _ in range(self.random.randint(0, 3)):
            start = self.random.randrange(30, weeks * 7)
            away |= set(range(start, start + self.random.choice([8, 15, 30, 60])))
        return [
            7 * week + day
            for week in range(weeks)
            for day in rhythm
            if 7 * week + day not in away and self.random.random() > 0.08
        ]

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


def plain_linear(course: Course, _day: int) -> Asked:
    """Three sets of ten; +2.5 kg after a success, a tenth less after three failures."""
    grams = _first_or_last(course)
    if course.loads:
        if course.fails_in_row == 0:
            grams = course.steps.at_most(grams + 2500) or grams
            grams = max(grams, course.steps.above(course.loads[-1]) or grams)
        elif course.fails_in_row % 3 == 0:
            grams = course.steps.at_most(int(grams * 0.9)) or grams
    return Asked(3, 10, 10, grams)


def fixed_double(course: Course, _day: int) -> Asked:
    """Eight to twelve; when all sets reach twelve, the next step and eight again."""
    grams = _first_or_last(course)
    if not course.past:
        return Asked(3, 8, 8, grams)
    least = min(s.done.reps or 0 for s in course.past[-1].sets)
    if least >= 12:
        return Asked(3, 8, 8, course.steps.above(grams) or grams)
    return Asked(3, max(8, min(12, least + 1)), 8, grams)


def reserve_gate(course: Course, _day: int) -> Asked:
    """Three sets of ten at RIR 2; a step when repetitions and stated reserve are as asked."""
    grams = _first_or_last(course)
    if course.past:
        sets = course.past[-1].sets
        as_asked = all((s.done.reps or 0) >= 10 for s in sets)
        stated = [s.done.rir for s in sets if s.done.rir is not None]
        if as_asked and stated and min(stated) >= 2:
            grams = course.steps.above(grams) or grams
    return Asked(3, 10, 10, grams)


def _first_or_last(course: Course) -> int:
    return course.loads[-1] if course.loads else _picked(course)


def _picked(course: Course) -> int:
    """Return the light load that this person takes first: a third to a good half of their 1RM."""
    own = random.Random(f"{course.body.first}")
    wanted = course.body.first * own.uniform(0.33, 0.58)
    return course.steps.at_most(int(wanted)) or course.steps.lightest or 0


def liftdesk(course: Course, day: int) -> Asked:
    """The real engine."""
    when = START + timedelta(days=day)
    trained = sorted((session.day for session in course.past), reverse=True)
    situation = Situation(
        day=when,
        steps=course.steps,
        last_session=trained[0] if trained else None,
        pain=tuple(course.pain),
    )
    plan = plan_lift(
        course.exercise,
        course.slot,
        course.past[-12:],
        unit=Unit.KG,
        situation=situation,
    )
    target = plan.target
    grams = _picked(course) if target.load is None else target.load.grams
    least = min(target.amount, course.slot.amount[0])
    if plan.reason.kind is ReasonKind.PAIN_RESTED:
        return Asked(0, target.amount, least, grams)
    return Asked(target.sets, target.amount, least, grams, adjusts=target.searches)


RULES = {
    "liftdesk": liftdesk,
    "plain linear": plain_linear,
    "fixed double": fixed_double,
    "reserve gate": reserve_gate,
}


def live(seed: int, weeks: int, rule: str) -> Done:
    """Return a year of one lifter under one rule."""
    lifter, done = Lifter(seed, weeks), Done()
    for lift in LIFTS:
        course = lifter.course(lift)
        noise = random.Random(f"noise {seed} {lift[0]}")
        for day in lifter.days:
            visit = Visit(
                day=day,
                shape=exp(noise.gauss(0, 0.025)),
                draws=[(noise.random(), noise.gauss(0, 1)) for _ in range(4)],
            )
            _train(lifter, course, rule, visit, done)
        done.found_after.append(course.found or 99)
        done.gains.append(course.body.one_rep_max / course.body.first - 1)
    return done


def _train(lifter: Lifter, course: Course, rule: str, visit: Visit, done: Done) -> None:
    body, day = course.body, visit.day
    if course.last_day is not None:
        body.idle(day - course.last_day)
    course.last_day = day
    hurts = body.hurts_from <= day < body.hurts_from + body.hurts_for
    if hurts:
        visit = replace(visit, shape=visit.shape * (1 - 0.02 * body.hurt_level))
    asked = RULES[rule](course, day)
    if not asked.sets:
        return
    sets, efforts = _do(lifter, course, asked, visit)
    if day >= SETTLED_FROM:
        _count(done, course, asked, sets, efforts)
    failed = any((s.done.reps or 0) < asked.least for s in sets)
    course.fails_in_row = course.fails_in_row + 1 if failed else 0
    grams = sets[-1].done.load.grams if sets[-1].done.load else 0
    course.loads.append(grams)
    when = START + timedelta(days=day)
    course.past.append(PastSession(day=when, sets=tuple(sets), exercise=course.exercise))
    if course.found is None and _is_found(course, grams):
        course.found = len(course.past)
    if hurts:
        course.pain.append(_pain(course, when))
    body.train(efforts)


def _count(
    done: Done,
    course: Course,
    asked: Asked,
    sets: Sequence[LoggedSet],
    efforts: Sequence[tuple[float, int]],
) -> None:
    for (percent, reserve), one in zip(efforts, sets, strict=True):
        inside = REGION[0] <= percent <= REGION[1] and RESERVE[0] <= reserve <= RESERVE[1]
        done.in_region.append(inside)
        done.failed.append((one.done.reps or 0) < asked.least)
    first = sets[0].done.load
    if course.loads and first is not None:
        done.jumps.append(first.grams > 1.1 * course.loads[-1])


def _is_found(course: Course, grams: int) -> bool:
    right = course.body.right_load()
    near = course.steps.nearest(int(right)) or grams
    return abs(grams - right) <= 0.1 * right or grams == near


def _do(
    lifter: Lifter, course: Course, asked: Asked, visit: Visit
) -> tuple[list[LoggedSet], list[tuple[float, int]]]:
    grams, day, sets, efforts = asked.grams, visit.day, [], []
    for nth in range(asked.sets):
        chance, error = visit.draws[nth]
        can = course.body.reps(grams, nth, visit.shape)
        leaves = 0 if chance < 0.15 else 2 if chance > 0.9 else 1
        reps = max(0, min(asked.reps, can - leaves))
        reserve = can - reps
        states = lifter.states_reserve or (asked.adjusts and lifter.answers_search)
        said = round(reserve + (0.5 + 0.15 * reserve) * error - lifter.bias)
        sets.append(
            LoggedSet(
                id=SetId(100_000 * nth + day),
                session_id=SessionId(day + 1),
                exercise_id=course.exercise.id,
                day=START + timedelta(days=day),
                position=nth,
                done=Effort(
                    reps=reps,
                    load=Load(grams),
                    rir=float(min(5, max(0, said))) if states else None,
                ),
                planned=Effort(reps=asked.reps, load=Load(grams)),
            )
        )
        efforts.append((100 * grams / course.body.one_rep_max, reserve))
        if asked.adjusts:
            grams = _offered(course, sets, grams)
    return sets, efforts


def _offered(course: Course, sets: Sequence[LoggedSet], grams: int) -> int:
    situation = Situation(steps=course.steps)
    plan = plan_lift(
        course.exercise, course.slot, course.past[-12:], unit=Unit.KG, situation=situation
    )
    earlier = [s for session in course.past[-12:] for s in session.sets]
    offer = next_load(plan, earlier, sets, course.steps)
    return grams if offer is None else offer.grams


def _pain(course: Course, when: date) -> Pain:
    return Pain(
        id=PainId(len(course.pain) + 1),
        session_id=SessionId((when - START).days + 1),
        exercise_id=course.exercise.id,
        day=when,
        body_part=BodyPart.SHOULDER,
        level=course.body.hurt_level,
        at=datetime(when.year, when.month, when.day, 12, tzinfo=UTC),
    )


def report(lifters: int, weeks: int, first_seed: int) -> dict[str, dict[str, float]]:
    """Return each rule's figures over all lifters."""
    table = {}
    with ProcessPoolExecutor() as pool:
        for rule in RULES:
            seeds = range(first_seed, first_seed + lifters)
            lives = list(pool.map(partial(live, weeks=weeks, rule=rule), seeds, chunksize=5))
            table[rule] = _figures(lives)
    return table


def _figures(lives: Sequence[Done]) -> dict[str, float]:
    found = [n for life in lives for n in life.found_after]
    return {
        "in region %": 100 * mean(x for life in lives for x in life.in_region),
        "failed sets %": 100 * mean(x for life in lives for x in life.failed),
        "strength gained %": 100 * mean(x for life in lives for x in life.gains),
        "load found in 3 sessions %": 100 * mean(n <= 3 for n in found),
        "sessions to find it (median)": median(found),
        "steps over 10 % (of 100 sessions)": 100 * mean(x for life in lives for x in life.jumps),
    }


def main() -> None:
    """Print the table."""
    options = argparse.ArgumentParser(prog="python -m tests.bench.lifters")
    options.add_argument("--lifters", type=int, default=200)
    options.add_argument("--weeks", type=int, default=52)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--json", action="store_true")
    chosen = options.parse_args()
    table = report(chosen.lifters, chosen.weeks, chosen.seed)
    if chosen.json:
        print(json.dumps(table, indent=2))
        return
    names = list(next(iter(table.values())))
    print(" " * 36 + "".join(f"{rule:>14}" for rule in table))
    for name in names:
        print(f"{name:36}" + "".join(f"{row[name]:14.1f}" for row in table.values()))


if __name__ == "__main__":
    main()
