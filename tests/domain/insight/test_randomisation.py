"""The randomisation test: by hand over every schedule, and never before the weeks are over."""

from dataclasses import replace
from datetime import timedelta
from statistics import mean

import numpy as np
import pytest

from liftdesk.domain.insight.coin_flips import CoinFlipWeeks
from liftdesk.domain.insight.draws import schedules
from liftdesk.domain.insight.findings import State
from liftdesk.domain.insight.randomisation import RandomisationTest, coin_flip_finding
from tests.support.series import MONDAY, days

RULE = CoinFlipWeeks(monday=MONDAY, weeks=6, possible=(0, 1, 2, 3, 4, 5), sessions=2, seed=11)
END = MONDAY + timedelta(weeks=6)


def diary(effect, *, seed=2, missing=()):
    """Evenings of 5 plus noise, better on drawn days; nobody keeps to the plan."""
    [drawn] = schedules(RULE, 1, seed=RULE.seed)
    noise = np.random.default_rng(seed).standard_normal(42)
    moods = [float(5 + e + effect * d) for e, d in zip(noise, drawn.ravel(), strict=True)]
    return days([None if n in missing else m for n, m in enumerate(moods)], [False] * 42)


def test_the_difference_is_that_within_weeks():
    found = coin_flip_finding(RULE, diary(0), END, draws=99)
    [drawn] = schedules(RULE, 1, seed=RULE.seed)
    moods = np.array([day.evening for day in diary(0)]).reshape(6, 7)
    gaps = [mean(moods[w, :6][drawn[w, :6]]) - mean(moods[w, :6][~drawn[w, :6]]) for w in range(6)]
    assert found.value == pytest.approx(mean(gaps))
    assert (found.drawn_rated, found.other_rated) == (12, 24)


def test_an_effect_of_chance_s_days_is_found_and_lies_in_its_interval():
    found = coin_flip_finding(RULE, diary(2), END, draws=1999)
    assert found.state is State.RANDOMISED
    assert found.p < 0.01
    assert 0 < found.low < 2 < found.high
    assert found.draws == 1999


def test_no_effect_is_told_by_the_same_state():
    found = coin_flip_finding(RULE, diary(0), END, draws=1999)
    assert found.state is State.RANDOMISED
    assert found.p > 0.05
    assert found.low < 0 < found.high


def test_the_same_seed_gives_the_same_answer():
    assert coin_flip_finding(RULE, diary(1), END) == coin_flip_finding(RULE, diary(1), END)


def test_nothing_is_said_before_the_weeks_are_over():
    found = coin_flip_finding(RULE, diary(2), END - timedelta(days=1))
    assert found.state is State.COLLECTING
    assert found.value is found.low is found.high is found.p is None
    assert found.ends == END


def test_a_week_s_own_level_changes_nothing():
    plain = coin_flip_finding(RULE, diary(1), END, draws=499)
    lifted = [replace(d, evening=d.evening + 3 * (n // 7)) for n, d in enumerate(diary(1))]
    moved = coin_flip_finding(RULE, lifted, END, draws=499)
    assert moved.value == pytest.approx(plain.value)
    assert (moved.p, moved.low) == pytest.approx((plain.p, plain.low), abs=1e-6)


def test_days_that_chance_could_not_draw_do_not_count():
    wild = [replace(d, evening=0.0) if n % 7 == 6 else d for n, d in enumerate(diary(1))]
    assert coin_flip_finding(RULE, wild, END, draws=99) == coin_flip_finding(
        RULE, diary(1), END, draws=99
    )


@pytest.mark.parametrize(("gaps", "state"), [(4, State.RANDOMISED), (5, State.COLLECTING)])
def test_eight_rated_days_of_either_sort_are_needed(gaps, state):
    [drawn] = schedules(RULE, 1, seed=RULE.seed)
    missing = list(np.flatnonzero(drawn.ravel()))[:gaps]
    found = coin_flip_finding(RULE, diary(0, missing=missing), END, draws=99)
    assert (found.drawn_rated, found.state) == (12 - gaps, state)


def test_weeks_stopped_early_are_analysed_as_far_as_they_went():
    stopped = replace(RULE, stopped=MONDAY + timedelta(weeks=5))
    found = coin_flip_finding(stopped, diary(0), stopped.ends, draws=99)
    assert (found.drawn_rated, found.state) == (10, State.RANDOMISED)
    assert coin_flip_finding(RULE, [], END).drawn_rated == 0


def test_p_counts_the_schedules_at_least_as_far_off():
    test = RandomisationTest(
        value=2.0, redrawn=np.array([-2.5, 2.0, 1.9, 0.0]), shares=np.array([0.5, 1.0, 0.0, 0.0])
    )
    assert test.chance_of(0.0) == 3 / 5
    assert test.chance_of(2.0) == 1.0
    assert test.chance_of(1.0) == 4 / 5  # |-3| |1| |1.9| |0| against 1


def test_the_interval_is_what_the_test_does_not_speak_against():
    chance = np.random.default_rng(1)
    test = RandomisationTest(
        value=0.7, redrawn=chance.standard_normal(999), shares=chance.uniform(-0.3, 0.3, 999)
    )
    low, high = test.interval()
    assert test.chance_of(low + 1e-6) > 0.05 >= test.chance_of(low - 1e-3)
    assert test.chance_of(high - 1e-6) > 0.05 >= test.chance_of(high + 1e-3)
