"""Estimates in words."""

from dataclasses import dataclass

from liftdesk.domain.training.units import Unit
from liftdesk.wording.estimates import cannot_say_text, e1rm_range_text, e1rm_text


@dataclass(frozen=True)
class Guess:
    low: int
    mid: int
    high: int


def test_an_estimate_is_a_range_to_half_a_unit():
    guess = Guess(23_040, 24_610, 26_380)
    assert e1rm_text(guess, Unit.KG) == "about 24.5 kg, 23 to 26.5 by formula"
    assert e1rm_range_text(guess, Unit.KG) == "23 to 26.5 kg"
    assert e1rm_text(guess, Unit.LB) == "about 54.5 lb, 51 to 58 by formula"


def test_a_lifted_maximum_is_said_plainly():
    assert e1rm_text(Guess(60_000, 60_000, 60_000), Unit.KG) == "60 kg"
    assert e1rm_range_text(Guess(60_000, 60_000, 60_000), Unit.KG) == "60 kg"


def test_no_estimate_is_a_normal_state():
    assert e1rm_text(None, Unit.KG) == cannot_say_text()
    assert "12 reps" in cannot_say_text()
