"""Loads in words."""

from dataclasses import replace

import pytest

from liftdesk.domain.training.exercises import LoadKind, Measure
from liftdesk.domain.training.plans import Loading, Target
from liftdesk.domain.training.sets import Effort, SetKind
from liftdesk.domain.training.units import Load, Unit
from liftdesk.wording.loads import (
    amount_text,
    load_text,
    load_words,
    loading_text,
    loads_text,
    seconds_text,
    set_text,
    step_text,
    target_text,
)
from tests.support.plans import LIFTS, MONDAY, lift, logged
from tests.support.regions import written_as

PRESS = LIFTS["Overhead press"]


@pytest.mark.parametrize(
    ("load", "unit", "text"),
    [
        (Load.of(18, Unit.KG), Unit.KG, "18 kg"),
        (Load.of("12.5", Unit.KG), Unit.KG, "12.5 kg"),
        (Load.of(45, Unit.LB), Unit.LB, "45 lb"),
        (Load.of(100, Unit.KG), Unit.LB, "220.5 lb"),
    ],
)
def test_a_load_is_shown_in_the_asked_unit(load, unit, text):
    assert load_text(load, unit) == text


@pytest.mark.parametrize(
    ("kind", "kg", "words"),
    [
        (LoadKind.TOTAL, 18, "18 kg"),
        (LoadKind.PER_HAND, 18, "18 kg per hand"),
        (LoadKind.BODYWEIGHT_PLUS, 5, "bodyweight + 5 kg"),
        (LoadKind.BODYWEIGHT_PLUS, 0, "bodyweight"),
        (LoadKind.BODYWEIGHT_PLUS, None, "bodyweight"),
        (LoadKind.ASSISTED, 20, "20 kg of help"),
        (LoadKind.ASSISTED, 0, "bodyweight, no help"),
        (LoadKind.NONE, None, "no load"),
        (LoadKind.TOTAL, None, "a load you choose"),
        (LoadKind.PER_HAND, 0, "no load"),
    ],
)
def test_a_load_says_what_its_number_means(kind, kg, words):
    load = None if kg is None else Load.of(kg, Unit.KG)
    assert load_words(replace(PRESS, load_kind=kind), load, Unit.KG) == words


def test_amounts_name_what_is_counted():
    assert amount_text(PRESS, 10) == "10 reps"
    assert amount_text(PRESS, 1) == "1 rep"
    assert amount_text(LIFTS["Walking lunge"], 12) == "12 reps per leg"
    assert amount_text(LIFTS["One-arm row"], 10) == "10 reps per arm"
    assert amount_text(LIFTS["Dead bug"], 8) == "8 reps per side"
    assert amount_text(LIFTS["Plank"], 45) == "45 s"
    assert amount_text(replace(PRESS, measure=Measure.METRES), 20) == "20 m"


def test_targets_are_never_three_bare_factors():
    assert target_text(lift("Overhead press", kg=18), Unit.KG) == "3 × 10 at 18 kg per hand"
    assert target_text(lift("Goblet squat", kg=18), Unit.KG) == "3 × 10 at 18 kg"
    lunge = lift("Walking lunge", kg=8, sets=2, amount=12)
    assert target_text(lunge, Unit.KG) == "2 × 12 per leg at 8 kg per hand"
    assert target_text(lift("Dead bug", sets=2, amount=8), Unit.KG) == "2 × 8 per side"
    assert target_text(lift("Plank", amount=45), Unit.KG) == "3 × 45 s"
    asking = replace(lift("Goblet squat"), target=Target(sets=3, amount=10, asks_load=True))
    assert target_text(asking, Unit.KG) == "3 × 10, a load you choose"


def test_a_logged_set_says_all_that_was_stated():
    done = logged(PRESS, 10, 18, day=MONDAY)
    assert set_text(PRESS, done, Unit.KG) == "10 at 18 kg per hand"
    hard = replace(done, done=replace(done.done, rir=1.5), kind=SetKind.WARM_UP)
    assert set_text(PRESS, hard, Unit.KG) == "warm-up 10 at 18 kg per hand, RIR 1.5"
    assert set_text(LIFTS["Plank"], logged(LIFTS["Plank"], 45, day=MONDAY), Unit.KG) == "45 s"
    push_up = logged(LIFTS["Push-up"], 1, day=MONDAY)
    assert set_text(LIFTS["Push-up"], push_up, Unit.KG) == "1 rep"
    walk = replace(done, done=Effort(metres=400.0, seconds=150), kind=SetKind.DROP)
    assert set_text(LIFTS["Push-up"], walk, Unit.KG) == "drop set 2 min 30 s · 400 m"


@pytest.mark.parametrize(
    ("seconds", "text"), [(45, "45 s"), (120, "120 s"), (150, "2 min 30 s"), (300, "5 min")]
)
def test_seconds_become_minutes_where_that_is_how_they_are_said(seconds, text):
    assert seconds_text(seconds) == text


def test_plates_are_named_per_side_heaviest_first():
    assert loading_text(Loading(bar=20_000, per_side=(10_000,)), Unit.KG) == (
        "20 kg bar + 10 kg per side"
    )
    mixed = Loading(bar=20_000, per_side=(1_250, 10_000))
    assert loading_text(mixed, Unit.KG) == "20 kg bar + 10 + 1.25 kg per side"
    assert loading_text(Loading(bar=20_000), Unit.KG) == "20 kg bar, no plates"
    assert loading_text(Loading(), Unit.KG) == ""
    pounds = Loading(bar=20_412, per_side=(20_412,))
    assert loading_text(pounds, Unit.LB) == "45 lb bar + 45 lb per side"


def test_steps_carry_their_sign():
    assert step_text(2_000, Unit.KG) == "+2 kg"
    assert step_text(-2_268, Unit.LB) == "−5 lb"


def test_a_region_chooses_its_decimal_mark():
    with written_as("de_DE"):
        assert load_text(Load.of("12.5", Unit.KG), Unit.KG) == "12,5 kg"
        assert loads_text((2_500, 5_000), Unit.KG) == "2,5; 5 kg (2 loads)"


@pytest.mark.parametrize(
    ("kilos", "unit", "said"),
    [
        ("14", Unit.LB, "30.9 lb"),
        ("20", Unit.LB, "44.1 lb"),
        ("17.25", Unit.KG, "17.25 kg"),
        ("1.13", Unit.KG, "1.1 kg"),
    ],
)
def test_a_load_of_the_other_unit_is_told_to_the_tenth(kilos, unit, said):
    assert load_text(Load.of(kilos, Unit.KG), unit) == said


@pytest.mark.parametrize("pounds", ["27.5", "45", "12.25", "132.5", "2.5"])
def test_a_load_of_its_own_unit_is_told_as_it_is(pounds):
    assert load_text(Load.of(pounds, Unit.LB), Unit.LB) == f"{pounds} lb"
