"""A lift's days: best set, new bests, shares; what other repetitions would go with."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftdesk.domain.training.lift_days import bests_so_far, lift_day, shares_of_estimate
from liftdesk.domain.training.reps_at_load import REPS, best_day, heaviest_done, load_for
from liftdesk.domain.training.strength import estimate

DAY = date(2026, 11, 26)
sets = st.lists(
    st.tuples(
        st.none() | st.integers(0, 200_000),
        st.integers(0, 20),
        st.none() | st.sampled_from([0.0, 0.5, 1.0, 2.0, 4.0]),
    ),
    max_size=8,
)


@given(sets)
def test_the_best_set_gives_the_estimate(done):
    one = lift_day(DAY, done)
    guesses = [estimate(grams or 0, reps, rir or 0) for grams, reps, rir in done]
    wanted = max((g.mid for g in guesses if g), default=None)
    assert (one.estimate.mid if one.estimate else None) == wanted
    assert one.top_grams == max((grams for grams, _, _ in done if grams), default=None)
    assert one.volume == sum((grams or 0) * reps for grams, reps, _ in done)


def test_a_new_best_is_above_all_earlier_ones():
    loads = (10, 12, 11, None, 12, 13)
    days = [
        lift_day(DAY + timedelta(days=n), [(kg and kg * 1000, 8, 0.0)])
        for n, kg in enumerate(loads)
    ]
    assert [one.top_grams for one in bests_so_far(days)] == [12_000, 13_000]
    assert bests_so_far([]) == []


def test_shares_are_of_the_days_own_estimate():
    one = lift_day(DAY, [(20_000, 8, 0.0), (10_000, 8, 0.0), (None, 8, 0.0)])
    shares = shares_of_estimate([one, lift_day(DAY, [(10_000, 20, 0.0)])])
    assert shares == [20_000 / one.estimate.mid, 10_000 / one.estimate.mid]


@given(st.integers(1_000, 200_000), st.integers(1, 12))
def test_loads_for_other_repetitions_agree_where_they_were_done(grams, reps):
    assert load_for(reps, grams, reps).low == load_for(reps, grams, reps).high == grams
    found = [load_for(n, grams, reps) for n in REPS]
    assert all(one.low <= one.mid <= one.high for one in found)
    mids = [one.mid for one in found]
    assert mids == sorted(mids, reverse=True)


@given(st.integers(1_000, 200_000), st.integers(2, 12))
def test_the_load_for_one_is_the_estimate(grams, reps):
    one, guess = load_for(1, grams, reps), estimate(grams, reps)
    assert (one.low, one.mid, one.high) == (guess.low, guess.mid, guess.high)


def test_nothing_is_said_beyond_the_formulas():
    for reps, to_failure in ((13, 8), (8, 12.5), (0, 8)):
        with pytest.raises(ValueError, match="Nothing is said"):
            load_for(reps, 10_000, to_failure)


def test_the_best_day_and_what_was_done_by_repetitions():
    days = [
        lift_day(DAY, [(10_000, 8, 0.0), (12_000, 8, 0.0), (9_000, 15, 0.0)]),
        lift_day(DAY + timedelta(days=1), [(10_000, 10, 0.0)]),
    ]
    assert best_day(days) is days[0]
    assert best_day([]) is None
    assert heaviest_done(days) == {8: 12_000, 10: 10_000}
