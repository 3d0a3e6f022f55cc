"""Reasons in words."""

from datetime import date

import pytest

from liftdesk.domain.training.plans import LiftPlan, Reason, ReasonKind, Target
from liftdesk.domain.training.routines import Slot
from liftdesk.domain.training.units import Unit
from liftdesk.wording.reasons import plan_reason, reason_text
from tests.support import word_gate
from tests.support.plans import LIFTS

TODAY = date(2026, 11, 24)
THURSDAY = date(2026, 11, 19)


def said(reason: Reason, name: str = "Goblet squat") -> str:
    return " ".join(reason_text(reason, exercise=LIFTS[name], unit=Unit.KG, today=TODAY))


@pytest.mark.parametrize(
    ("reason", "name", "text"),
    [
        (
            Reason(kind=ReasonKind.LOAD_UP, step=2000, top=12, day=THURSDAY),
            "Goblet squat",
            "+2 kg: all sets reached 12 on Thursday",
        ),
        (
            Reason(kind=ReasonKind.AMOUNT_UP, amount_step=5, top=40, day=THURSDAY),
            "Plank",
            "+5 s: all sets reached 40 s on Thursday",
        ),
        (
            Reason(kind=ReasonKind.AMOUNT_UP, amount_step=1, top=8, day=THURSDAY),
            "Push-up",
            "+1 rep: all sets reached 8 on Thursday",
        ),
        (
            Reason(kind=ReasonKind.SAME_WAITING, amounts=(10, 9, 9), top=12, day=THURSDAY),
            "Goblet squat",
            "Same load: on the way to 12 in every set, you did 10, 9, 9 on Thursday",
        ),
        (
            Reason(kind=ReasonKind.SAME_STOPPED_SHORT, set_number=3, amount=7, day=THURSDAY),
            "Goblet squat",
            "Same load: the third set stopped at 7 on Thursday",
        ),
        (
            Reason(kind=ReasonKind.LOWERED_BY_YOU, day=THURSDAY),
            "Goblet squat",
            "Same load: you chose a lighter load on Thursday",
        ),
        (
            Reason(kind=ReasonKind.FIRST_LOAD_ASKED),
            "Goblet squat",
            "First time: pick a light load, form comes first",
        ),
        (
            Reason(kind=ReasonKind.INTO_REGION, step=-4000),
            "Goblet squat",
            "−4 kg: the load was above the planned part of your estimate",
        ),
    ],
)
def test_the_cause_comes_first(reason, name, text):
    assert said(reason, name) == text


@pytest.mark.parametrize("kind", ReasonKind)
@pytest.mark.parametrize("name", ["Goblet squat", "Plank"])
def test_every_reason_has_a_calm_line_even_without_its_values(kind, name):
    bold, rest = reason_text(Reason(kind=kind), exercise=LIFTS[name], unit=Unit.KG, today=TODAY)
    assert bold.endswith(":")
    assert rest
    assert not rest.endswith(".")
    assert "!" not in bold + rest
    assert "{" not in bold + rest
    assert word_gate.unkind(f"{bold} {rest}") == []


def test_the_sixth_set_is_counted():
    reason = Reason(kind=ReasonKind.SAME_STOPPED_SHORT, set_number=6, amount=7)
    assert said(reason) == "Same load: set 6 stopped at 7"


@pytest.mark.parametrize(
    ("percent", "outside", "ending"),
    [
        (57.3, True, "; below 60% for now"),
        (82.0, True, "; above 80% for now"),
        (57.3, False, "on Thursday"),
    ],
)
def test_a_load_outside_the_per_cents_says_so(percent, outside, ending):
    lift = LIFTS["Goblet squat"]
    made = LiftPlan(
        exercise=lift,
        slot=Slot(exercise_id=lift.id),
        target=Target(sets=3, amount=10, percent=percent, is_outside=outside),
        reason=Reason(kind=ReasonKind.SAME_WAITING, top=12, amounts=(10, 9, 9), day=THURSDAY),
    )
    lead, rest = plan_reason(made, unit=Unit.KG, today=TODAY)
    assert lead == "Same load:"
    assert rest.endswith(ending)
