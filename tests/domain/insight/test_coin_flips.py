"""Coin-flip weeks: their rule, and what chance draws by it."""

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from itertools import combinations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.insight.coin_flips import CoinFlipWeeks
from liftdesk.domain.insight.draws import drawn_days, schedules
from tests.support.series import MONDAY

RULE = CoinFlipWeeks(monday=MONDAY, weeks=6, possible=(0, 1, 2, 3, 4), sessions=3, seed=7)
RULES = st.builds(
    CoinFlipWeeks,
    monday=st.just(MONDAY),
    weeks=st.sampled_from((6, 12)),
    possible=st.sets(st.integers(0, 6), min_size=5).map(tuple),
    sessions=st.sampled_from((2, 3)),
    seed=st.integers(0, 2**63 - 1),
)


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"possible": (0, 1, 2, 3)}, "days"),
        ({"possible": (0, 1, 2, 3, 3)}, "days"),
        ({"possible": (0, 1, 2, 3, 7)}, "days"),
        ({"sessions": 1}, "sessions"),
        ({"sessions": 4}, "sessions"),
        ({"weeks": 8}, "weeks"),
    ],
)
def test_a_rule_that_leaves_chance_too_little_is_refused(change, field):
    with pytest.raises(DomainError) as caught:
        replace(RULE, **change)
    assert (caught.value.problem.trouble, caught.value.problem.field) == (
        Trouble.NUMBER_OUT_OF_RANGE,
        field,
    )


def test_weeks_begin_on_monday():
    with pytest.raises(ValueError, match="Monday"):
        replace(RULE, monday=date(2026, 1, 6))


def test_they_end_after_their_weeks_or_where_they_are_stopped():
    assert RULE.ends == MONDAY + timedelta(weeks=6)
    assert replace(RULE, stopped=MONDAY + timedelta(days=9)).ends == MONDAY + timedelta(days=9)
    assert replace(RULE, stopped=MONDAY + timedelta(weeks=9)).ends == RULE.ends


@given(RULES)
def test_every_week_has_its_sessions_on_possible_days_and_no_three_in_a_row(rule):
    drawn = schedules(rule, 20, seed=rule.seed)
    assert (drawn.sum(axis=2) == rule.sessions).all()
    assert not drawn[:, :, [day for day in range(7) if day not in rule.possible]].any()
    flat = drawn.reshape(20, -1)
    assert not (flat[:, :-2] & flat[:, 1:-1] & flat[:, 2:]).any()


def test_every_way_to_place_a_week_is_as_likely():
    first = schedules(RULE, 14_000, seed=3)[:, 0, :]
    ways = Counter(tuple(np.flatnonzero(week)) for week in first)
    in_a_row = {(0, 1, 2), (1, 2, 3), (2, 3, 4)}
    assert set(ways) == set(combinations(range(5), 3)) - in_a_row
    assert all(1800 < number < 2200 for number in ways.values())


def test_a_seed_draws_the_same_however_many_are_drawn():
    one, many = schedules(RULE, 1, seed=9), schedules(RULE, 50, seed=9)
    assert (one[0] == many[0]).all()
    assert not (many[0] == many[1]).all()


def test_the_days_of_a_week_stand_on_the_calendar():
    weeks = [drawn_days(RULE, MONDAY + timedelta(weeks=n)) for n in range(-1, 7)]
    assert [len(days) for days in weeks] == [0, 3, 3, 3, 3, 3, 3, 0]
    [schedule] = schedules(RULE, 1, seed=RULE.seed)
    assert [day.weekday() for day in weeks[1]] == list(np.flatnonzero(schedule[0]))
    assert all(MONDAY <= day < MONDAY + timedelta(days=7) for day in weeks[1])


def test_nothing_is_drawn_from_the_day_of_stopping_on():
    stopped = replace(RULE, stopped=MONDAY + timedelta(days=2))
    assert all(day < stopped.stopped for day in drawn_days(stopped, MONDAY))
    assert drawn_days(stopped, MONDAY + timedelta(weeks=1)) == ()
