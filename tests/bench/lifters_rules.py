"""The rules that simulated lifters train by: the engine, three plain ones, two that know all."""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from math import exp
from statistics import mean

from liftdesk.domain.training.capability import together
from liftdesk.domain.training.plans import LiftPlan, ReasonKind
from liftdesk.domain.training.progression import plan_lift
from liftdesk.domain.training.sets import LoggedSet
from liftdesk.domain.training.situations import Situation
from liftdesk.domain.training.units import Unit
from liftdesk.domain.training.within_session import next_load
from tests.bench.lifters_world import DAY_SPREAD, Course, Visit

REGION = (60.0, 80.0)
RESERVE = (1, 4)
LOOKED_AT = 48
"""Sessions of a lift that the planner reads."""
EASY_KINDS = {
    ReasonKind.COMEBACK,
    ReasonKind.AFTER_ILLNESS,
    ReasonKind.PAIN_EASED,
    ReasonKind.DELOAD,
    ReasonKind.EASY_WEEK,
}
"""Sessions that are meant to be lighter than the region."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What a rule asks for, in grams; below `least` repetitions a set has failed.

    `asks` says that the reserve is asked for; `plan` is what offers within the session come from.
    """

    sets: int
    reps: int
    least: int
    grams: int
    asks: bool = False
    kind: str = ""
    is_eased: bool = False
    plan: LiftPlan | None = None


Rule = Callable[[Course, Visit], Asked]


def plain_linear(course: Course, _visit: Visit) -> Asked:
    """Three sets of ten; +2.5 kg after a success, a tenth less after three failures."""
    grams = _first_or_last(course)
    if course.loads:
        if course.fails_in_row == 0:
            grams = course.steps.at_most(grams + 2500) or grams
            grams = max(grams, course.steps.above(course.loads[-1]) or grams)
        elif course.fails_in_row % 3 == 0:
            grams = course.steps.at_most(int(grams * 0.9)) or grams
    return Asked(3, 10, 10, grams)


def fixed_double(course: Course, _visit: Visit) -> Asked:
    """Eight to twelve; when all sets reach twelve, the next step and eight again."""
    grams = _first_or_last(course)
    if not course.past:
        return Asked(3, 8, 8, grams)
    least = min(s.done.reps or 0 for s in course.past[-1].sets)
    if least >= 12:
        return Asked(3, 8, 8, course.steps.above(grams) or grams)
    return Asked(3, max(8, min(12, least + 1)), 8, grams)


def reserve_gate(course: Course, _visit: Visit) -> Asked:
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


def liftdesk(course: Course, visit: Visit) -> Asked:
    """The real engine."""
    trained = sorted((session.day for session in course.past), reverse=True)
    situation = Situation(
        day=visit.when,
        steps=course.steps,
        last_session=trained[0] if trained else None,
        was_ill=visit.sick_before and bool(trained),
        pain=tuple(course.pain),
        curve_odds=together(other.odds for other in course.others),
    )
    plan = plan_lift(
        course.exercise,
        course.slot,
        course.past[-LOOKED_AT:],
        unit=Unit.KG,
        situation=situation,
    )
    target, kind = plan.target, plan.reason.kind
    grams = _picked(course) if target.load is None else target.load.grams
    least = min(target.amount, course.slot.amount[0])
    return Asked(
        0 if kind is ReasonKind.PAIN_RESTED else target.sets,
        target.amount,
        least,
        grams,
        asks=target.searches,
        kind=str(kind),
        is_eased=kind in EASY_KINDS and grams < (course.loads or [grams])[-1],
        plan=plan,
    )


def offered(course: Course, asked: Asked, sets: Sequence[LoggedSet], grams: int) -> int:
    """Return the load that the engine offers for the next set of a session, or the same."""
    if asked.plan is None:
        return grams
    earlier = [s for session in course.past[-LOOKED_AT:] for s in session.sets]
    offer = next_load(asked.plan, earlier, sets, course.steps)
    return grams if offer is None else offer.grams


def best_possible(course: Course, visit: Visit, *, knows_the_day: bool) -> Asked:
    """Choose among all loads and 8 to 12 repetitions, knowing the body (and the day) as it is."""
    body = course.body
    shapes = [visit.shape] if knows_the_day else [exp(DAY_SPREAD * z) for z in _NORMAL]

    def worth(choice: tuple[int, int]) -> float:
        grams, reps = choice
        return mean(
            _inside(course, grams, reps, nth, shape) for shape in shapes for nth in range(3)
        )

    low, high = (body.one_rep_max * percent / 100 for percent in REGION)
    loads = [grams for grams in course.steps.grams if low <= grams <= high]
    loads = loads or [course.steps.nearest(int(body.right_load())) or 0]
    grams, reps = max(((g, r) for g in loads for r in range(8, 13)), key=worth)
    return Asked(3, reps, 8, grams)


_NORMAL = (-1.64, -1.04, -0.67, -0.39, -0.13, 0.13, 0.39, 0.67, 1.04, 1.64)
"""Middles of ten equally likely parts of a normal distribution."""


def _inside(course: Course, grams: int, reps: int, nth: int, shape: float) -> float:
    """Return the chance that a set lies in the region; one that stops short mostly leaves one."""
    can = course.body.reps(grams, nth, shape)
    if can - reps > RESERVE[1] or can < 9:
        return 0.0
    return 1.0 if can > reps else 0.85


RULES: dict[str, Rule] = {
    "liftdesk": liftdesk,
    "plain linear": plain_linear,
    "fixed double": fixed_double,
    "reserve gate": reserve_gate,
    "best, body known": partial(best_possible, knows_the_day=False),
    "best, day known": partial(best_possible, knows_the_day=True),
}
