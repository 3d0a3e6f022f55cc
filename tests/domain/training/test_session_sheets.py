"""What stands on a sheet, and what its marks mean."""

from dataclasses import replace
from datetime import date

import pytest

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.exercises import ExerciseId, Measure
from liftdesk.domain.training.places import EVERYWHERE
from liftdesk.domain.training.session_sheets import (
    MarkKey,
    MarkKind,
    amount_step,
    session_sheet,
    short_number,
)
from liftdesk.domain.training.sets import Effort
from liftdesk.domain.training.sheet_readings import Doubt, Ink, read_marks, taken
from liftdesk.domain.training.units import Load, Unit
from liftdesk.formats.sheet_layout import SheetLayout
from tests.support.plans import session_a, session_b
from tests.support.sheets import THURSDAY, sheet_of

SHEET = sheet_of(session_b(THURSDAY))
SQUAT, PLANK = 0, 4
BLANK = {mark.key: Ink.EMPTY for mark in SheetLayout(SHEET).marks}


def read(*filled, sheet=SHEET, **inks):
    seen = {mark.key: Ink.EMPTY for mark in SheetLayout(sheet).marks}
    return read_marks(sheet, {**seen, **dict.fromkeys(filled, Ink.FILLED)})


def key(kind, lift=SQUAT, number=0, place=0):
    return MarkKey(MarkKind(kind), lift, number, place)


def amount(lift, number, value):
    return key("amount", lift, number, SHEET.lifts[lift].amounts.index(value))


def test_a_lift_carries_target_and_neighbours():
    squat = SHEET.lifts[SQUAT]
    assert squat.amounts == (5, 6, 7, 8, 9, 10, 11, 12, 13)
    assert squat.loads == (Load(14_000), Load(16_000), Load(20_000), Load(22_000))
    assert squat.planned == Effort(reps=10, load=Load(18_000), rir=2.0)
    assert SHEET.lifts[PLANK].amounts == (20, 25, 30, 35, 40, 45, 50, 55, 60)
    assert SHEET.lifts[PLANK].rirs == ()


def test_the_lightest_load_has_nothing_below():
    [light, *_] = sheet_of(
        replace(
            session_b(THURSDAY),
            lifts=(
                replace(
                    session_b(THURSDAY).lifts[0],
                    target=replace(session_b(THURSDAY).lifts[0].target, load=Load(2_000)),
                ),
            ),
        )
    ).lifts
    assert light.loads == (None, None, Load(3_000), Load(4_000))


@pytest.mark.parametrize(
    ("measure", "target", "step"),
    [
        (Measure.REPS, 30, 1),
        (Measure.SECONDS, 45, 5),
        (Measure.SECONDS, 120, 10),
        (Measure.METRES, 20, 5),
        (Measure.SECONDS, 3000, 100),
    ],
)
def test_circles_stand_a_tenth_of_the_target_apart(measure, target, step):
    assert amount_step(measure, target) == step


def test_a_low_target_has_no_circle_below_one():
    low = replace(SHEET.lifts[SQUAT], amount=3, below=2)
    assert low.amounts[0] == 1


def test_short_numbers_tell_catalogue_and_own_lifts_apart():
    assert short_number(ExerciseId(7)) == 7
    own = short_number(ExerciseId(1_400_000_000_000_000_000))
    assert own > 2**32
    assert own != short_number(ExerciseId(1_400_000_000_000_000_001))


def test_resting_lifts_are_left_out_and_an_empty_session_is_refused():
    plan = session_a(THURSDAY)
    resting = replace(plan.lifts[0], target=replace(plan.lifts[0].target, sets=0))
    assert len(sheet_of(replace(plan, lifts=(resting, *plan.lifts[1:]))).lifts) == 4
    with pytest.raises(DomainError) as caught:
        session_sheet(replace(plan, lifts=(resting,)), (), unit=Unit.KG)
    assert caught.value.problem.trouble is Trouble.SHEET_FULL
    many = replace(plan, lifts=plan.lifts * 3)
    steps = (EVERYWHERE.steps(plan.lifts[0].exercise.equipment, Unit.KG),) * 15
    with pytest.raises(DomainError):
        session_sheet(many, steps, unit=Unit.KG)


def test_a_blank_sheet_says_that_nothing_was_done():
    reading = read()
    assert reading.is_sure
    assert reading.sets_done == 0
    assert reading.day.value == THURSDAY
    assert reading.before.value is None


def test_one_circle_says_that_all_sets_went_as_planned():
    sets = read(key("as_planned")).lifts[SQUAT].sets
    assert [(one.amount.value, one.load.value, one.rir.value) for one in sets] == [
        (10, Load(18_000), None)
    ] * 3


def test_a_marked_set_was_done_and_what_is_blank_in_it_was_as_planned():
    first, second, third = (
        read(amount(SQUAT, 0, 8), key("rir", SQUAT, 1, 3), key("load", SQUAT, 1, 2))
        .lifts[SQUAT]
        .sets
    )
    assert (first.amount.value, first.load.value) == (8, Load(18_000))
    assert (second.amount.value, second.load.value, second.rir.value) == (10, Load(20_000), 3)
    assert not third.is_done.value


def test_a_marked_set_stands_before_all_as_planned():
    first, second, _ = read(key("as_planned"), amount(SQUAT, 1, 7)).lifts[SQUAT].sets
    assert (first.amount.value, second.amount.value) == (10, 7)


def test_feelings_and_the_day():
    reading = read(key("before", place=2), key("after", place=8), key("day", place=4))
    assert (reading.before.value, reading.after.value) == (-3, 3)
    assert reading.day.value == date(2026, 11, 27)


def test_two_marks_are_never_guessed():
    one = read(amount(SQUAT, 0, 8), amount(SQUAT, 0, 9)).lifts[SQUAT].sets[0]
    assert one.doubts == (Doubt.TWO_MARKS,)
    assert read(key("before", place=1), key("before", place=2)).before.doubt is Doubt.TWO_MARKS


def test_what_is_written_by_hand_is_asked_for():
    one = read(key("other")).lifts[SQUAT].sets[0]
    assert (one.amount.doubt, one.load.doubt) == (Doubt.BY_HAND, Doubt.BY_HAND)
    asked = replace(SHEET.lifts[SQUAT], load=None, asks_load=True, lighter=(), heavier=())
    sheet = replace(SHEET, lifts=(asked,))
    assert read(key("as_planned"), sheet=sheet).lifts[0].sets[0].load.doubt is Doubt.BY_HAND


@pytest.mark.parametrize(("ink", "doubt"), [(Ink.UNSURE, Doubt.FAINT), (Ink.HIDDEN, Doubt.HIDDEN)])
def test_a_doubtful_circle_makes_its_answer_doubtful(ink, doubt):
    reading = read_marks(SHEET, {**BLANK, amount(SQUAT, 0, 8): ink})
    assert reading.lifts[SQUAT].sets[0].is_done.doubt is doubt
    assert reading.lifts[SQUAT].sets[1].is_sure


def test_a_doubtful_as_planned_makes_the_blank_sets_doubtful():
    seen = {**BLANK, key("as_planned"): Ink.UNSURE, amount(SQUAT, 0, 8): Ink.FILLED}
    first, second, _ = read_marks(SHEET, seen).lifts[SQUAT].sets
    assert first.is_sure
    assert second.is_done.doubt is Doubt.CONTRARY


def test_a_circle_that_was_not_looked_at_is_hidden():
    reading = read_marks(SHEET, {})
    assert not reading.is_sure
    assert taken(reading).sets == ()


def test_taking_leaves_out_what_is_not_sure():
    doubled = (amount(SQUAT, 0, 8), amount(SQUAT, 0, 9))
    reading = read(*doubled, amount(SQUAT, 1, 9), key("rir", SQUAT, 1, 1), key("after", place=7))
    sheet = taken(reading, day=date(2026, 11, 25))
    assert [(one.lift, one.done) for one in sheet.sets] == [
        (SQUAT, Effort(reps=9, load=Load(18_000), rir=1.0))
    ]
    assert (sheet.day, sheet.before, sheet.after) == (date(2026, 11, 25), None, 2)
