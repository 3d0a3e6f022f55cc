"""What holds of every plan, whatever the log: real loads, no silent excess, no hidden state."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from liftdesk.domain.training.equipment import LoadSteps, default_equipment
from liftdesk.domain.training.exercises import Equipment, Exercise, ExerciseId, LoadKind, Measure
from liftdesk.domain.training.pain import BodyPart, Pain, PainId
from liftdesk.domain.training.past import PastSession
from liftdesk.domain.training.places import Plates
from liftdesk.domain.training.plans import ReasonKind
from liftdesk.domain.training.progression import GENTLE_PERCENT, plan_lift
from liftdesk.domain.training.routines import Slot
from liftdesk.domain.training.sets import Effort, LoggedSet, SessionId, SetId, SetKind
from liftdesk.domain.training.situations import REST_FROM_PAIN, Situation
from liftdesk.domain.training.units import Load, Unit
from liftdesk.domain.training.within_session import next_load

TODAY = date(2026, 11, 26)
LIFT = ExerciseId(1)
RISES = {
    ReasonKind.LOAD_UP,
    ReasonKind.LOAD_UP_SPARE,
    ReasonKind.LOAD_UP_ROOM,
    ReasonKind.BACK_UP,
}
SAYS_LIGHTER = {
    ReasonKind.STEP_BACK,
    ReasonKind.DELOAD,
    ReasonKind.EASY_WEEK,
    ReasonKind.COMEBACK,
    ReasonKind.AFTER_ILLNESS,
    ReasonKind.PAIN_EASED,
    ReasonKind.PAIN_RESTED,
    ReasonKind.GENTLE,
}

home_plates = st.lists(
    st.sampled_from([500, 1_250, 2_500, 5_000, 10_000]), max_size=4, unique=True
).map(lambda kinds: Plates(bar=8_000, counts=tuple((kind, 4) for kind in kinds)).steps())
racks = st.lists(st.integers(2, 60), min_size=1, max_size=12, unique=True).map(
    lambda kilos: LoadSteps(grams=tuple(sorted(1000 * kilo for kilo in kilos)))
)
usual = st.sampled_from(list(Equipment)).map(lambda kind: default_equipment(kind, Unit.KG))
places = st.one_of(home_plates, racks, usual)
lifts = st.builds(
    Exercise,
    id=st.just(LIFT),
    name=st.just("A lift"),
    equipment=st.sampled_from(list(Equipment)),
    load_kind=st.sampled_from(list(LoadKind)),
    measure=st.sampled_from([Measure.REPS, Measure.REPS, Measure.SECONDS]),
)
dumbbell_lift = Exercise(id=LIFT, name="A lift", equipment=Equipment.DUMBBELL)
dumbbells = default_equipment(Equipment.DUMBBELL, Unit.KG)
SLOT = Slot(exercise_id=LIFT)


@st.composite
def logs(draw, exercise, *, least=1):
    """Draw up to six sessions of a lift, oldest first, days apart, with and without plans."""
    day, found = TODAY - timedelta(days=draw(st.integers(1, 70))), []
    for number in range(draw(st.integers(least, 6)), 0, -1):
        grams = 1000 * draw(st.integers(1, 80))
        sets = []
        for position in range(draw(st.integers(1, 4))):
            amount, rir = draw(st.integers(1, 20)), draw(st.sampled_from([None, 0, 1, 2, 4, 5]))
            goal = draw(st.sampled_from([None, 8, 10, 12]))
            in_reps = exercise.measure is Measure.REPS
            load = Load(grams) if exercise.is_loaded else None
            planned = None if goal is None else Effort(reps=goal, load=load)
            sets.append(
                LoggedSet(
                    id=SetId(10 * number + position),
                    session_id=SessionId(number),
                    exercise_id=exercise.id,
                    day=day,
                    position=position,
                    kind=draw(st.sampled_from([SetKind.WORKING] * 4 + [SetKind.WARM_UP])),
                    done=Effort(
                        reps=amount if in_reps else None,
                        seconds=None if in_reps else 5 * amount,
                        load=load,
                        rir=None if rir is None else float(rir),
                    ),
                    planned=planned if in_reps else None,
                )
            )
        found.append(PastSession(day=day, sets=tuple(sets), exercise=exercise))
        day -= timedelta(days=draw(st.integers(1, 40)))
    return found[::-1]


@st.composite
def situations(draw, steps):
    """Draw a day's situation: time away, wishes, pain of the last weeks."""
    pain = [
        Pain(
            id=PainId(number),
            session_id=SessionId(number),
            exercise_id=LIFT,
            day=TODAY - timedelta(days=days),
            body_part=BodyPart.KNEE,
            level=level,
            at=datetime(2026, 11, 1, tzinfo=UTC),
        )
        for number, (days, level) in enumerate(
            draw(st.lists(st.tuples(st.integers(1, 40), st.integers(0, 10)), max_size=2))
        )
    ]
    return Situation(
        day=TODAY,
        steps=steps,
        usual_gap=draw(st.sampled_from([None, 3, 7])),
        was_ill=draw(st.booleans()),
        easy_week=draw(st.booleans()),
        gentle=draw(st.booleans()),
        pain=pain,
    )


@st.composite
def cases(draw):
    """Draw a lift with its log and the situation to plan it in."""
    exercise, steps = draw(lifts), draw(places)
    return exercise, draw(logs(exercise, least=0)), draw(situations(steps))


def planned(exercise, past, situation):
    return plan_lift(exercise, SLOT, past, unit=Unit.KG, situation=situation)


@given(cases())
@settings(max_examples=80, deadline=None)
def test_a_load_can_be_put_together_at_the_place(case):
    exercise, past, situation = case
    found = planned(exercise, past, situation)
    real = situation.steps.grams
    if real and found.target.load is not None:
        assert found.target.load.grams in real
    assert all(one.grams in real for one in found.warm_ups)


@given(cases())
@settings(max_examples=80, deadline=None)
def test_a_plan_is_whole(case):
    exercise, past, situation = case
    found = planned(exercise, past, situation)
    low, top = SLOT.amount
    assert found.target.sets in range(4)
    assert found.rests == (found.reason.kind is ReasonKind.PAIN_RESTED)
    assert found.target.amount >= 1
    if exercise.estimates_1rm:
        assert low <= found.target.amount <= top
    if found.target.rir is not None:
        assert found.target.rir >= 1


@given(cases())
@settings(max_examples=80, deadline=None)
def test_outside_the_region_says_so(case):
    exercise, past, situation = case
    found = planned(exercise, past, situation)
    percent = found.target.percent
    low, high = SLOT.intensity
    assert found.target.is_outside == (percent is not None and not low <= percent <= high)


@given(cases(), st.randoms(use_true_random=False))
@settings(max_examples=60, deadline=None)
def test_the_order_of_rows_says_nothing(case, chance):
    exercise, past, situation = case
    expected = planned(exercise, past, situation)
    assert planned(exercise, past, situation) == expected
    shuffled = []
    for session in past:
        sets = list(session.sets)
        chance.shuffle(sets)
        shuffled.append(replace(session, sets=tuple(sets)))
    chance.shuffle(shuffled)
    pain = list(situation.pain)
    chance.shuffle(pain)
    again = planned(exercise, shuffled, replace(situation, pain=pain))
    assert (again.target, again.reason, again.warm_ups) == (
        expected.target,
        expected.reason,
        expected.warm_ups,
    )


@given(logs(dumbbell_lift), st.integers(1, 80), st.integers(1, 7))
@settings(max_examples=60, deadline=None)
def test_a_lowered_load_triggers_no_rise(past, kilo, reps):
    """A load under the planned one, below the top of the range: the next plan asks no more."""
    planned_load = Load(1000 * kilo + 2000)
    lowered = done_today(1000 * kilo, [reps + 4] * 3, planned=planned_load)
    found = planned(dumbbell_lift, [*past, lowered], ordinary())
    assert found.reason.kind not in RISES
    most = dumbbells.at_most(1000 * kilo) or dumbbells.lightest
    assert found.target.load.grams <= most


@given(logs(dumbbell_lift), st.integers(1, 10))
@settings(max_examples=60, deadline=None)
def test_pain_raises_nothing(past, level):
    last = past[-1]
    assume(any(s.counts for s in last.sets))
    situation = ordinary(pain=[pain_on(last.day, level)])
    found = planned(dumbbell_lift, past, situation)
    loads = [s.done.load.grams for s in last.sets if s.counts]
    assert found.target.load.grams <= max(*loads, dumbbells.lightest)
    assert found.reason.kind not in RISES
    assert found.rests == (level > 5 and TODAY - last.day <= REST_FROM_PAIN)


@given(cases())
@settings(max_examples=60, deadline=None)
def test_a_lighter_reason_is_no_heavier(case):
    exercise, past, situation = case
    assume(exercise.load_kind is not LoadKind.ASSISTED)
    found = planned(exercise, past, situation)
    assume(found.reason.kind in SAYS_LIGHTER and found.target.load is not None)
    newest = next(one for one in reversed(past) if any(s.counts for s in one.sets))
    heaviest = max(s.done.load.grams for s in newest.sets if s.counts and s.done.load)
    least = situation.steps.lightest or 0
    assert found.target.load.grams <= max(heaviest, least)


@given(logs(dumbbell_lift, least=2), st.data())
@settings(max_examples=60, deadline=None)
def test_a_corrected_set_is_as_if_it_had_been_logged_so(past, data):
    """Nothing is remembered: correcting, and correcting back, leaves no trace.

    What a correction may change is the plan of its own lift from the day after on. A plan for the
    day itself or before, made from what came earlier, is the same; so is a plan from a log in which
    only a note or the kind of a warm-up's repetitions differ.
    """
    place = data.draw(st.integers(0, len(past) - 1))
    session = past[place]
    old = data.draw(st.sampled_from(session.sets))
    new = old.corrected(replace(old.done, reps=data.draw(st.integers(1, 20))))
    changed = replace(session, sets=tuple(new if s.id == old.id else s for s in session.sets))
    corrected = [*past[:place], changed, *past[place + 1 :]]

    def plan_of(log):
        found = planned(dumbbell_lift, log, ordinary())
        return found.target, found.reason

    before = [one for one in corrected if one.day < session.day]
    assert plan_of(before) == plan_of([one for one in past if one.day < session.day])
    if not old.counts:
        assert plan_of(corrected) == plan_of(past)
    restored = replace(changed, sets=session.sets)
    assert plan_of([*past[:place], restored, *past[place + 1 :]]) == plan_of(past)
    noted = replace(session, sets=tuple(replace(s, note="well") for s in session.sets))
    assert plan_of([*past[:place], noted, *past[place + 1 :]]) == plan_of(past)


@given(st.integers(10, 40), st.lists(st.integers(8, 12), min_size=3, max_size=3))
@settings(max_examples=60, deadline=None)
def test_a_correction_of_the_last_session_counts(kilo, reps):
    """A set corrected down below the top takes a rise back; corrected up, it gives it."""
    top = done_today(1000 * kilo, [12, 12, 12])
    assume(1000 * kilo in dumbbells.grams and min(reps) < 12)
    less = done_today(1000 * kilo, reps)
    rise = planned(dumbbell_lift, [top], ordinary())
    assert rise.reason.kind in {ReasonKind.LOAD_UP, ReasonKind.SAME_STEP_TOO_BIG}
    assert planned(dumbbell_lift, [less], ordinary()).reason.kind is ReasonKind.SAME_WAITING


@given(logs(dumbbell_lift), st.integers(1, 3))
@settings(max_examples=60, deadline=None)
def test_other_lifts_say_nothing(past, shift):
    other = replace(dumbbell_lift, id=ExerciseId(2))
    foreign = [replace(one, exercise=other, day=one.day + timedelta(days=shift)) for one in past]
    alone = planned(dumbbell_lift, past, ordinary())
    assume(alone.reason.kind is not ReasonKind.FIRST_LOAD_ASKED)
    both = planned(dumbbell_lift, [*past, *foreign], ordinary())
    assert (both.target, both.reason) == (alone.target, alone.reason)


@given(logs(dumbbell_lift), st.lists(st.integers(1, 15), min_size=1, max_size=3))
@settings(max_examples=80, deadline=None)
def test_an_offer_within_a_session_is_real_and_careful(past, reps):
    plan = planned(dumbbell_lift, past, ordinary())
    grams = dumbbells.grams[10] if plan.target.load is None else plan.target.load.grams
    today = done_today(grams, reps)
    earlier = [s for one in past for s in one.sets]
    offer = next_load(plan, earlier, today.sets, dumbbells)
    if offer is not None:
        assert plan.target.searches
        assert offer.grams in dumbbells.grams
        assert offer.grams <= 1.5 * grams
        assert offer.is_lighter == (offer.grams < grams)


@pytest.mark.parametrize("unit", list(Unit))
@pytest.mark.parametrize("equipment", list(Equipment))
def test_usual_places_have_every_planned_load(equipment, unit):
    exercise = replace(dumbbell_lift, equipment=equipment)
    real = default_equipment(equipment, unit).grams
    for kilo in (7, 18, 33):
        past = [done_today(1000 * kilo, [12, 12, 12])]
        found = plan_lift(exercise, SLOT, past, unit=unit)
        assert not real or found.target.load.grams in real


def ordinary(**more):
    return Situation(day=TODAY, steps=dumbbells, last_session=TODAY - timedelta(days=3), **more)


def pain_on(day, level):
    return Pain(
        id=PainId(1),
        session_id=SessionId(1),
        exercise_id=LIFT,
        day=day,
        body_part=BodyPart.KNEE,
        level=level,
        at=datetime(2026, 11, 1, tzinfo=UTC),
    )


def done_today(grams, reps, planned=None):
    """Return a session of the day planned for, newer than every drawn one."""
    sets = tuple(
        LoggedSet(
            id=SetId(1000 + n),
            session_id=SessionId(1000),
            exercise_id=LIFT,
            day=TODAY,
            position=n,
            done=Effort(reps=amount, load=Load(grams)),
            planned=None if planned is None else Effort(reps=8, load=planned),
        )
        for n, amount in enumerate(reps)
    )
    return PastSession(day=TODAY, sets=sets, exercise=dumbbell_lift)


@given(cases())
@settings(max_examples=150, deadline=None)
def test_a_gentle_day_stays_below_seventy_per_cent_whatever_else_is_so(case):
    exercise, past, situation = case
    found = planned(exercise, past, replace(situation, gentle=True))
    plain = planned(exercise, past, replace(situation, gentle=False))
    percent, load = found.target.percent, found.target.load
    if percent is not None and load is not None and past:
        steps = situation.steps
        has_lighter = bool(steps.grams) and load.grams > steps.lightest
        assert percent <= GENTLE_PERCENT + 0.5 or not has_lighter
    assert found.rests == plain.rests
    assert found.target.sets <= plain.target.sets
