"""Amounts as other apps write them."""

from contextlib import suppress
from datetime import timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.sets import Effort, SetKind
from liftdesk.domain.training.units import Load, Unit
from liftdesk.formats import amounts
from liftdesk.formats.imported import ImportedCardio, ImportedSet


def trouble_of(call, *args):
    """The kind of problem that a call ends in."""
    with pytest.raises(DomainError) as caught:
        call(*args)
    return caught.value.problem.trouble


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("1h 5m", 3900),
        ("47m", 2820),
        ("1h", 3600),
        ("30s", 30),
        ("1h 5m 10s", 3910),
        ("1 hr 5 min", 3900),
        ("3,527h 3min", 3527 * 3600 + 180),
        ("21h 48m", 78_480),
        ("90", 90),
        ("1:05:10", 3910),
        ("00:03:45", 225),
        ("01:30", 90),
        ("16:00", 960),
    ],
)
def test_durations(text, seconds):
    assert amounts.duration(text) == timedelta(seconds=seconds)


@pytest.mark.parametrize(
    "text",
    [" ", "soon", "h", "5", "1h 5x", "1,2h", "999999999h", "9" * 5000 + "h", "-5m", "1:2:3:4"],
)
def test_other_lengths_of_time_are_refused(text):
    if text == "5":
        assert amounts.duration(text) == timedelta(seconds=5)
    else:
        assert trouble_of(amounts.duration, text) is Trouble.DURATION_UNREADABLE


@pytest.mark.parametrize(
    ("number", "unit", "places", "meant"),
    [
        ("7.937875915123695", Unit.KG, 2, ("17.5", Unit.LB)),
        ("31.751465900000003", Unit.KG, 2, ("70", Unit.LB)),
        ("20.41165665", Unit.KG, 2, ("45", Unit.LB)),
        ("77.16", Unit.LB, 2, ("35", Unit.KG)),
        ("137.79", Unit.LB, 2, ("62.5", Unit.KG)),
        ("20.4", Unit.KG, 1, ("45", Unit.LB)),
        ("52.2", Unit.KG, 1, ("115", Unit.LB)),
        ("62.5", Unit.KG, 2, ("62.5", Unit.KG)),
        ("61.25", Unit.KG, 2, ("61.25", Unit.KG)),
        ("20.4", Unit.KG, 2, ("20.4", Unit.KG)),
        ("33.1", Unit.KG, 2, ("33.1", Unit.KG)),
        ("17.5", Unit.LB, 2, ("17.5", Unit.LB)),
    ],
)
def test_a_converted_load_becomes_what_was_typed(number, unit, places, meant):
    step = "2.5" if places == 1 else "0.5"
    found = amounts.snapped(Load.of(number, unit), step, places=places)
    assert (found.number(), found.unit) == (Decimal(meant[0]), meant[1])


@given(st.integers(1, 800), st.sampled_from(Unit), st.integers(2, 12))
def test_every_plate_load_survives_a_conversion_or_stays_as_heavy(steps, unit, places):
    typed = Load.of(Decimal(steps) / 2, unit)
    other = Unit.LB if unit is Unit.KG else Unit.KG
    told = round(Decimal(typed.grams) / other.grams, places)
    found = amounts.snapped(Load.of(told, other))
    assert abs(found.grams - typed.grams) <= 7
    if found.unit is unit:
        assert found == typed


@given(st.integers(1, 1600), st.sampled_from(Unit))
def test_what_plates_make_is_left_as_it_is(steps, unit):
    load = Load.of(Decimal(steps) / 4, unit)
    assert amounts.snapped(load) == load


def test_nothing_stays_nothing():
    assert amounts.snapped(None) is None
    assert amounts.load_of("", Unit.KG) is None
    assert amounts.load_of("0.0", Unit.KG) is None
    assert amounts.metres_of(0.0, "km") is None
    assert amounts.whole(None) is amounts.count(None) is None
    assert amounts.reserve(None) is amounts.reserve(0.0) is None


def test_a_load_needs_a_unit():
    assert trouble_of(amounts.load_of, "60", None) is Trouble.UNIT_NEEDED
    assert trouble_of(amounts.unit_named, "stone") is Trouble.UNIT_UNKNOWN
    assert trouble_of(amounts.metres_of, 3.0, "parsec") is Trouble.DISTANCE_UNIT_UNKNOWN
    assert [amounts.unit_named(name) for name in ("KGS", " lb ", "")] == [Unit.KG, Unit.LB, None]


def test_repetitions_are_whole():
    assert amounts.count(5.0) == 5
    assert trouble_of(amounts.count, 5.5) is Trouble.NUMBER_NOT_WHOLE
    assert trouble_of(amounts.count, float("inf")) is Trouble.NUMBER_UNREADABLE
    assert trouble_of(amounts.whole, float("nan")) is Trouble.NUMBER_UNREADABLE
    assert amounts.whole(29.6) == 30


@pytest.mark.parametrize(("rpe", "left"), [(10, 0), (8.5, 1.5), (6, 4), (1, 9)])
def test_effort_becomes_reserve(rpe, left):
    assert amounts.reserve(rpe) == left


@pytest.mark.parametrize("rpe", [11, 85, -1, float("inf")])
def test_effort_off_its_scale_is_refused(rpe):
    assert trouble_of(amounts.reserve, rpe) is Trouble.NUMBER_OUT_OF_RANGE


@pytest.mark.parametrize(
    ("number", "seconds", "unit", "metres"),
    [
        (3.2, 1200, Unit.KG, 3200),
        (2.0, 1200, Unit.LB, 3218.688),
        (5.0, None, Unit.KG, 5000),
        (2000, 480, Unit.KG, 2000),
        (400, 90, Unit.LB, 400),
        (0, 90, Unit.KG, None),
        (None, 90, Unit.KG, None),
    ],
)
def test_a_distance_without_a_unit_is_read_by_what_can_have_been(number, seconds, unit, metres):
    assert amounts.metres_of_unnamed(number, seconds, unit) == metres


def test_a_distance_that_nobody_covers_in_that_time_is_refused():
    assert trouble_of(amounts.metres_of_unnamed, 9000, 60, Unit.KG) is Trouble.NUMBER_OUT_OF_RANGE


def test_what_was_counted_decides_what_it_is():
    walk = Effort(seconds=1800, metres=2500.0)
    assert amounts.entry_of("Walking", walk) == ImportedCardio(
        activity="Walking", seconds=1800, metres=2500.0
    )
    assert isinstance(amounts.entry_of("Treadmill", Effort(seconds=60)), ImportedCardio)
    assert isinstance(amounts.entry_of("Plank", Effort(seconds=60)), ImportedSet)
    loaded = Effort(seconds=40, metres=30.0, load=Load(24_000))
    assert isinstance(amounts.entry_of("Farmer's walk", loaded), ImportedSet)
    assert isinstance(amounts.entry_of("Running", Effort(metres=400.0)), ImportedSet)
    assert amounts.entry_of("Squat", Effort(load=Load(60_000))) is None
    warm_up = amounts.entry_of("Squat", Effort(reps=5), kind=SetKind.WARM_UP, superset=0)
    assert (warm_up.kind, warm_up.superset) == (SetKind.WARM_UP, 0)


def test_a_file_can_call_something_cardio():
    assert amounts.bout_of("Spinning class", Effort(seconds=600), "slow").note == "slow"
    assert amounts.bout_of("Rowing", Effort(reps=10, seconds=600)) is None
    assert amounts.bout_of("Sled", Effort(seconds=60, load=Load(40_000))) is None


@given(st.text(alphabet="0123456789hms:,. ", max_size=20) | st.text(max_size=12))
def test_no_text_does_more_than_be_refused(text):
    with suppress(DomainError):
        amounts.duration(text)
    with suppress(DomainError):
        amounts.load_of(text, Unit.KG)
