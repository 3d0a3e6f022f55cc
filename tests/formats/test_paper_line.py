"""Lines of a sheet typed back: what each mark means, what is asked about, there and back."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.exercises import Measure
from liftdesk.domain.training.filled_sheets import FilledLift, FilledSet
from liftdesk.domain.training.sets import Effort
from liftdesk.domain.training.units import Load, Unit
from liftdesk.formats.paper_line import Written, read_lift
from liftdesk.formats.paper_writing import planned_line, write_lift
from tests.support.plans import lift

SQUAT = lift("Goblet squat", kg=18)
LUNGE = lift("Walking lunge", kg=8, sets=2, amount=12)
PLANK = lift("Plank", amount=45)
PUSH_UP = lift("Push-up", amount=8)
FIRST = replace(SQUAT, target=replace(SQUAT.target, load=None, asks_load=True))
RESTS = replace(SQUAT, target=replace(SQUAT.target, sets=0))
CARRY = replace(PLANK, exercise=replace(PLANK.exercise, measure=Measure.METRES))


def read(text, plan=SQUAT, unit=Unit.KG, above=None):
    return read_lift(text, plan, unit=unit, above=above).lift


def told(text, plan=SQUAT, unit=Unit.KG, above=None):
    """What a line says, set by set: amount (and other side), kilograms, reserve."""
    found = []
    for one in read(text, plan, unit, above).sets:
        done = one.done
        count = next(n for n in (done.reps, done.seconds, done.metres) if n is not None)
        kg = None if done.load is None else round(done.load.kg, 2)
        side = () if done.other_side is None else (done.other_side,)
        found.append((count, *side, kg, done.rir))
    return found


@pytest.mark.parametrize(
    ("text", "sets"),
    [
        ("10 10 9 / 18 / 2", [(10, 18, 2), (10, 18, 2), (9, 18, 2)]),
        ("10 10 9/18/2", [(10, 18, 2), (10, 18, 2), (9, 18, 2)]),
        ("10,10,9 / 18", [(10, 18, None), (10, 18, None), (9, 18, None)]),
        ("10, 10, 9", [(10, 18, None), (10, 18, None), (9, 18, None)]),
        ("", [(10, 18, None)] * 3),
        (".", [(10, 18, None)] * 3),
        ("/ / 2", [(10, 18, 2)] * 3),
        ("/20", [(10, 20, None)] * 3),
        (". . 9", [(10, 18, None), (10, 18, None), (9, 18, None)]),
        ("3x10", [(10, 18, None)] * 3),
        ("3×10 / 17,5", [(10, 17.5, None)] * 3),
        ("2x10", [(10, 18, None)] * 2),
        ("2x10 8", [(10, 18, None), (10, 18, None), (8, 18, None)]),
        ("10 10 -", [(10, 18, None)] * 2),
        ("10 x 9", [(10, 18, None), (9, 18, None)]),
        ("x", []),
        ("X", []),
        ("-", []),
        ("–", []),
        ("- - -", []),
        ("10 10 9 / 16 18 18", [(10, 16, None), (10, 18, None), (9, 18, None)]),
        ("10 10 9 / 16,18,18", [(10, 16, None), (10, 18, None), (9, 18, None)]),
        ("10 10 9 / 16 . 20", [(10, 16, None), (10, 18, None), (9, 20, None)]),
        ("10 - 9 / 16 20", [(10, 16, None), (9, 20, None)]),
        ("10 10 9 / 40lb", [(10, 18.14, None), (10, 18.14, None), (9, 18.14, None)]),
        ("10 10 9 / 16 18 18 kg", [(10, 16, None), (10, 18, None), (9, 18, None)]),
        ("10 10 9 / 16,25 kg", [(10, 16.25, None), (10, 16.25, None), (9, 16.25, None)]),
        ("10 10 9 / 18 / 2 2 1,5", [(10, 18, 2), (10, 18, 2), (9, 18, 1.5)]),
        ("10 10 9 / 18 / 2 - 1", [(10, 18, 2), (10, 18, None), (9, 18, 1)]),
        ("10 10 9 8 /", [(10, 18, None), (10, 18, None), (9, 18, None), (8, 18, None)]),
        ("0 0 0", [(0, 18, None)] * 3),
        # Ditto marks: the set before, however they are drawn.
        ('10 " 9', [(10, 18, None), (10, 18, None), (9, 18, None)]),
        ("10 '' 9", [(10, 18, None), (10, 18, None), (9, 18, None)]),
        ('10 -"- 9', [(10, 18, None), (10, 18, None), (9, 18, None)]),
        ("10 ” 9", [(10, 18, None), (10, 18, None), (9, 18, None)]),
        ('10 10 9 / 16 " 18', [(10, 16, None), (10, 16, None), (9, 18, None)]),
    ],
)
def test_each_mark_has_one_meaning(text, sets):
    assert told(text) == sets


@pytest.mark.parametrize(
    ("text", "plan", "sets"),
    [
        ("12|11 12", LUNGE, [(12, 11, 8, None), (12, 8, None)]),
        ("12|12 12", LUNGE, [(12, 8, None), (12, 8, None)]),
        ("12|11 12/8", LUNGE, [(12, 11, 8, None), (12, 8, None)]),
        ("12 11/8/2", LUNGE, [(12, 8, 2), (11, 8, 2)]),
        ("45 40 1:10", PLANK, [(45, None, None), (40, None, None), (70, None, None)]),
        ("45s 40 s 2min", PLANK, [(45, None, None), (40, None, None), (120, None, None)]),
        ("45 40 40 // 2", PLANK, [(45, None, 2), (40, None, 2), (40, None, 2)]),
        ("20 m 20.5 20", CARRY, [(20, None, None), (20.5, None, None), (20, None, None)]),
        ("8 8 8", PUSH_UP, [(8, None, None)] * 3),
        ("8 8 8 / +5", PUSH_UP, [(8, 5, None)] * 3),
        ("8 8 8 / bw+5 bw 2.5", PUSH_UP, [(8, 5, None), (8, None, None), (8, 2.5, None)]),
        ("10 10 10 / 8", FIRST, [(10, 8, None)] * 3),
        ("", RESTS, []),
        ("5 5", RESTS, [(5, 18, None)] * 2),
    ],
)
def test_a_line_counts_what_its_lift_counts(text, plan, sets):
    assert told(text, plan) == sets


def test_pounds_are_read_as_pounds():
    assert told("10 10 9 / 40", unit=Unit.LB)[0] == (10, 18.14, None)
    assert told("10 10 9 / 18 kg", unit=Unit.LB)[0] == (10, 18, None)


ABOVE = Written(amounts=("10", "10", "9"), loads=("18",), reserves=("2",))


@pytest.mark.parametrize(
    ("text", "plan", "sets"),
    [
        ('"', SQUAT, [(10, 18, 2), (10, 18, 2), (9, 18, 2)]),
        ('-"-', SQUAT, [(10, 18, 2), (10, 18, 2), (9, 18, 2)]),
        ('" / 20', SQUAT, [(10, 20, None), (10, 20, None), (9, 20, None)]),
        ('8 8 8 / " / "', SQUAT, [(8, 18, 2)] * 3),
        ('" 9 8', SQUAT, [(10, 18, None), (9, 18, None), (8, 18, None)]),
        ('"', PLANK, [(10, None, 2), (10, None, 2), (9, None, 2)]),
    ],
)
def test_a_ditto_mark_alone_repeats_the_line_above(text, plan, sets):
    assert told(text, plan, above=ABOVE) == sets


def test_ditto_marks_go_on_from_line_to_line():
    first = read_lift("10 10 9 / 16", SQUAT, unit=Unit.KG)
    second = read_lift('"', SQUAT, unit=Unit.KG, above=first.written)
    third = read_lift('" / " / 2', SQUAT, unit=Unit.KG, above=second.written)
    assert [one.done.reps for one in third.lift.sets] == [10, 10, 9]
    assert {one.done.load.kg for one in third.lift.sets} == {16}
    blank = read_lift("", SQUAT, unit=Unit.KG)
    assert read_lift('"', LUNGE, unit=Unit.KG, above=blank.written).lift.is_as_planned
    none = read_lift("x", SQUAT, unit=Unit.KG)
    assert not read_lift('"', LUNGE, unit=Unit.KG, above=none.written).lift.is_done


def test_what_is_blank_is_told_from_what_is_written():
    assert [one.is_as_planned for one in read(". 10 .").sets] == [True, False, True]
    assert not any(one.is_as_planned for one in read(". . . / 18").sets)
    assert read("").is_as_planned
    assert read("").sets[0].done.rir is None  # reserve is said, never assumed


def test_a_note_follows_the_lozenge():
    assert read("10 10 9 / 18 # left knee, 2 of 10").note == "left knee, 2 of 10"
    assert read("x # shoulder").note == "shoulder"
    assert read("# easy").is_as_planned


@pytest.mark.parametrize(
    ("text", "plan", "readings"),
    [
        ("10 10", SQUAT, ("10 10 .", "10 10 -")),
        ("10 10 / 18 / 2", SQUAT, ("10 10 . / 18 / 2", "10 10 - / 18 / 2")),
        ("10", SQUAT, ("3x10", "10 - -")),
        ("10 10 # tired", SQUAT, ("10 10 . # tired", "10 10 - # tired")),
        ("3 x 10", SQUAT, ("3 - 10", "3x10")),
        ("10 10 9 18", SQUAT, ("10 10 9 18 /", "10 10 9 / 18")),
        ("10 10 9 18 2", SQUAT, ("10 10 9 18 2 /", "10 10 9 / 18 / 2")),
        ("45 40 40 2", PLANK, ("45 40 40 2 /", "45 40 40 // 2")),
        ("12 11/8", LUNGE, ("12 11 / 8", "12 11|8")),
        ("10 10 9 / 16,18", SQUAT, ("10 10 9 / 16.18", "10 10 9 / 16 18")),
        ("10 10 9 / 18 / 2,1", SQUAT, ("10 10 9 / 18 / 2.1", "10 10 9 / 18 / 2 1")),
    ],
)
def test_what_can_mean_two_things_is_asked_about_with_both(text, plan, readings):
    with pytest.raises(DomainError) as caught:
        read(text, plan)
    problem = caught.value.problem
    assert problem.trouble is Trouble.LINE_AMBIGUOUS
    assert (problem.value("reading_1"), problem.value("reading_2")) == readings


@pytest.mark.parametrize(
    ("text", "plan", "first", "second"),
    [
        ("10 10", SQUAT, [10, 10, 10], [10, 10]),
        ("10", SQUAT, [10, 10, 10], [10]),
        ("10 10 9 18", SQUAT, [10, 10, 9, 18], [10, 10, 9]),
        ("45 40 40 2", PLANK, [45, 40, 40, 2], [45, 40, 40]),
        ("12 11/8", LUNGE, [12, 11], [12, 11]),
    ],
)
def test_each_reading_can_be_typed_as_it_is(text, plan, first, second):
    with pytest.raises(DomainError) as caught:
        read(text, plan)
    for name, counts in (("reading_1", first), ("reading_2", second)):
        again = read(caught.value.problem.value(name), plan)
        assert [one.done.reps or one.done.seconds for one in again.sets] == counts


@pytest.mark.parametrize(
    ("text", "plan", "trouble"),
    [
        ("ten", SQUAT, Trouble.NUMBER_UNREADABLE),
        ("10 10 9.5", SQUAT, Trouble.NUMBER_UNREADABLE),
        ("10 10 9 / heavy", SQUAT, Trouble.NUMBER_UNREADABLE),
        ("10 10 9 / 18 / many", SQUAT, Trouble.NUMBER_UNREADABLE),
        ("10 10 9 / 1.250.5", SQUAT, Trouble.NUMBER_AMBIGUOUS),
        ("10 10 9 / 18 / 12", SQUAT, Trouble.NUMBER_OUT_OF_RANGE),
        ("10 10 9 / 9000", SQUAT, Trouble.NUMBER_OUT_OF_RANGE),
        ("10 10 9999", SQUAT, Trouble.NUMBER_OUT_OF_RANGE),
        ("10 10 9 / 18 / 2 / 1", SQUAT, Trouble.PAPER_LINE_UNREADABLE),
        ("x / 18", SQUAT, Trouble.PAPER_LINE_UNREADABLE),
        ("21x10", SQUAT, Trouble.PAPER_LINE_UNREADABLE),
        ("10 10 9 / 16kg 35lb 16", SQUAT, Trouble.PAPER_LINE_UNREADABLE),
        ("10|9|8 10", LUNGE, Trouble.PAPER_LINE_UNREADABLE),
        ("10|9 10 10", SQUAT, Trouble.SIDES_UNKNOWN),
        ("10 10 9 / 16 18", SQUAT, Trouble.SETS_UNEQUAL),
        ("45 40 40 / 10", PLANK, Trouble.LOAD_UNKNOWN),
        ("10 10 10", FIRST, Trouble.LOAD_NEEDED),
        ("", FIRST, Trouble.LOAD_NEEDED),
        ('"', SQUAT, Trouble.DITTO_ALONE),
        ('" 9 9', SQUAT, Trouble.DITTO_ALONE),
        ('10 10 9 / "', SQUAT, Trouble.DITTO_ALONE),
    ],
)
def test_what_is_not_clear_is_refused(text, plan, trouble):
    with pytest.raises(DomainError) as caught:
        read(text, plan)
    assert caught.value.problem.trouble is trouble


def test_the_planned_line_reads_as_the_plan():
    assert planned_line(SQUAT) == "10 10 10 / 18"
    assert planned_line(PLANK) == "45 45 45"
    for plan in (SQUAT, LUNGE, PLANK, PUSH_UP):
        typed, blank = read(planned_line(plan), plan), read("", plan)
        assert [one.done for one in typed.sets] == [one.done for one in blank.sets]


LOADS = st.builds(
    lambda hundredths, unit: Load.of(hundredths / 100, unit),
    st.integers(0, 40_000),
    st.sampled_from(Unit),
)
RESERVES = st.none() | st.integers(0, 20).map(lambda halves: halves / 2)
NOTES = st.text(max_size=20).map(lambda text: " ".join(text.replace(";", "").split()))


@st.composite
def filled_lifts(draw):
    plan = draw(st.sampled_from((SQUAT, LUNGE, PLANK, PUSH_UP, FIRST, CARRY, RESTS)))
    blank = plan.target.load if not plan.target.asks_load else Load.of(8, Unit.KG)
    sets = []
    for _ in range(draw(st.integers(0, 6))):
        if draw(st.booleans()) and not plan.target.asks_load and plan.target.sets:
            done = replace(plan.effort(), rir=draw(RESERVES))
            sets.append(FilledSet(done=done, is_as_planned=True))
            continue
        count, measure = draw(st.integers(0, 1000)), plan.exercise.measure
        other = draw(st.none() | st.integers(0, 1000)) if plan.exercise.per_side else None
        done = Effort(
            reps=count if measure is Measure.REPS else None,
            seconds=count if measure is Measure.SECONDS else None,
            metres=count / 4 if measure is Measure.METRES else None,
            load=draw(st.just(blank) | LOADS) if plan.exercise.is_loaded else None,
            rir=draw(RESERVES),
            other_side=None if other == count else other,
        )
        sets.append(FilledSet(done=done))
    return FilledLift(plan=plan, sets=tuple(sets), note=draw(NOTES))


@given(filled_lifts(), st.sampled_from(Unit))
def test_what_is_written_reads_back_equal(filled, unit):
    assert read(write_lift(filled), filled.plan, unit) == filled
