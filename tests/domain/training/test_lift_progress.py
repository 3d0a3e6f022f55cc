"""Lifts over a span: which day is first, which latest, and what is usual."""

from dataclasses import replace
from datetime import date, timedelta

from liftdesk.domain.training.lift_progress import FEWEST_RIR, lift_progress, usual_rir
from liftdesk.domain.training.sets import SetKind
from tests.support.plans import LIFTS, logged

DAY = date(2026, 9, 1)


def work(lift, *reps, day=DAY):
    return [logged(lift, count, 20, day=day, position=n) for n, count in enumerate(reps)]


def test_each_lift_has_its_first_and_latest_day_without_warm_ups():
    squat, press = LIFTS["Goblet squat"], LIFTS["Overhead press"]
    begin = work(squat, 8, 8)
    month = DAY + timedelta(days=30)
    warm = [replace(one, kind=SetKind.WARM_UP) for one in work(squat, 5, day=month)]
    late = work(squat, 10, 9, 8, day=month)
    once = work(press, 6, day=DAY + timedelta(days=9))
    known = {lift.id: lift for lift in (squat, press)}
    first, second = lift_progress([*begin, *once, *warm, *late], known)
    assert (first.exercise, first.sets) == (squat, 5)
    assert first.first is not None
    assert (first.first.day, [one.done.reps for one in first.first.sets]) == (DAY, [8, 8])
    assert [one.done.reps for one in first.latest.sets] == [10, 9, 8]
    assert (second.exercise, second.first, second.latest.day) == (press, None, once[0].day)


def test_a_lift_that_is_not_known_is_left_out():
    assert lift_progress(work(LIFTS["Goblet squat"], 8), {}) == ()


def test_the_usual_effort_needs_enough_sets():
    squat = LIFTS["Goblet squat"]
    [one] = work(squat, 8)
    said = [replace(one, done=replace(one.done, rir=float(n % 4))) for n in range(FEWEST_RIR)]
    assert usual_rir(said[1:]) is None
    # 0 0 0 1 1 1 2 2 3 3: quartiles by linear interpolation lie at places 2.25 and 6.75.
    assert usual_rir(said) == (0.25, 2.0)
    assert usual_rir([replace(s, kind=SetKind.WARM_UP) for s in said]) is None
