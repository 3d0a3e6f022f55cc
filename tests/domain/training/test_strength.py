"""The 1RM range against figures worked out by hand."""

import statistics
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftdesk.domain.training.exercises import ExerciseId
from liftdesk.domain.training.sets import Effort, LoggedSet, SessionId, SetId, SetKind
from liftdesk.domain.training.strength import (
    best_estimate,
    estimate,
    middle,
    percent_at,
    reps_to_failure_at,
    top_set,
    volume_load,
)
from liftdesk.domain.training.units import Load


def logged(reps, kg=None, *, rir=None, kind=SetKind.WORKING):
    return LoggedSet(
        id=SetId(1),
        session_id=SessionId(1),
        exercise_id=ExerciseId(1),
        day=date(2026, 11, 2),
        position=0,
        kind=kind,
        done=Effort(reps=reps, load=None if kg is None else Load(kg * 1000), rir=rir),
    )


def test_ten_reps_at_sixty_kilograms_spans_the_four_formulas():
    # Epley, Brzycki 80.0, Wathan 60 / (0.488 + 0.538 e^-0.75) = 80.84, RTS/OPL 60 / 0.733 = 81.86
    found = estimate(60_000, 10)
    assert (found.low, found.high) == (80_000, 81_855)
    assert found.mid == pytest.approx(80_420, abs=10)


def test_one_repetition_is_the_maximum_itself():
    found = estimate(102_500, 1)
    assert (found.low, found.mid, found.high) == (102_500, 102_500, 102_500)


def test_reserve_counts_as_repetitions():
    assert estimate(50_000, 8, 2) == estimate(50_000, 10)
    assert estimate(50_000, 1, 1) != estimate(50_000, 1)


@pytest.mark.parametrize(
    ("load", "reps", "rir"), [(50_000, 13, 0), (50_000, 10, 2.5), (0, 5, 0), (50_000, 0, 3)]
)
def test_nothing_is_said_where_nothing_can_be(load, reps, rir):
    assert estimate(load, reps, rir) is None


def test_twelve_to_failure_still_has_an_estimate():
    assert estimate(50_000, 10, 2) is not None


@pytest.mark.parametrize(
    ("reps", "percent"), [(1, 100.0), (8, 78.6), (12, 68.0), (8.5, 77.3), (16, 57.5)]
)
def test_the_curve_reads_between_its_points(reps, percent):
    assert percent_at(reps) == pytest.approx(percent)


@pytest.mark.parametrize("reps", [0.5, 16.5])
def test_the_curve_says_nothing_beyond_its_ends(reps):
    with pytest.raises(ValueError, match="No per cent"):
        percent_at(reps)


@pytest.mark.parametrize("reps", [1, 2.5, 8, 12, 15.25, 16])
def test_the_curve_reads_both_ways(reps):
    assert reps_to_failure_at(percent_at(reps)) == pytest.approx(reps)


@pytest.mark.parametrize("percent", [57, 101])
def test_no_repetitions_beyond_the_ends(percent):
    with pytest.raises(ValueError, match="No repetitions"):
        reps_to_failure_at(percent)


def test_warm_ups_are_no_evidence():
    sets = [logged(5, 100, kind=SetKind.WARM_UP), logged(10, 60), logged(8, 60), logged(20, 70)]
    assert best_estimate(sets) == estimate(60_000, 10)
    assert top_set(sets).done.reps == 20
    assert volume_load(sets) == 60_000 * 18 + 70_000 * 20


def test_without_sets_there_is_nothing():
    assert best_estimate([]) is None
    assert top_set([]) is None
    assert volume_load([]) == 0


@given(st.lists(st.floats(-1e9, 1e9), min_size=1, max_size=9))
def test_the_middle_is_the_median(values):
    assert middle(values) == statistics.median(values)


def test_nothing_has_no_middle():
    with pytest.raises(IndexError):
        middle([])
