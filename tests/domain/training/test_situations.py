"""Time away, illness and pain, each at the edge of its rule."""

from datetime import timedelta

import pytest

from liftdesk.domain.training.situations import Situation, comeback, pain_rule
from tests.support.bouts import DAY, LIFT, pain


def after(days, *, lift_days=None, **more):
    """Return the way back `days` after the last session."""
    last = DAY - timedelta(days=days)
    of_lift = last if lift_days is None else DAY - timedelta(days=lift_days)
    return comeback(Situation(day=DAY, last_session=last, **more), of_lift)


@pytest.mark.parametrize(
    ("days", "share"),
    [(6, None), (7, 1.0), (13, 1.0), (14, 0.9), (27, 0.9), (28, 0.8), (55, 0.8), (56, 0.7)],
)
def test_each_step_of_the_way_back_begins_on_its_day(days, share):
    found = after(days)
    assert (found and found.share) == share
    assert found is None or found.days == days


def test_who_trains_once_a_week_is_not_away_for_it():
    assert after(7, usual_gap=7) is None
    assert after(14, usual_gap=7).share == 0.9


@pytest.mark.parametrize(("lift_days", "share"), [(27, None), (28, 0.9), (56, 0.8)])
def test_a_lift_left_out_for_long_comes_back_more_mildly(lift_days, share):
    found = after(3, lift_days=lift_days)
    assert (found and found.share) == share


@pytest.mark.parametrize(("days", "share"), [(3, 0.9), (7, 0.9), (14, 0.8), (28, 0.7), (60, 0.7)])
def test_an_illness_goes_one_step_lower(days, share):
    found = after(days, was_ill=True)
    assert (found.days, found.share) == (None, share)


def test_without_a_calendar_nobody_was_away():
    assert comeback(Situation(), DAY) is None
    assert pain_rule(Situation(pain=[pain(DAY, 9)]), LIFT.id, [DAY]) is None


def noted(*levels, days=3):
    """Return the rule three days after the last of sessions a week apart with such pain."""
    sessions = [DAY - timedelta(days=days + 7 * n) for n in range(len(levels))]
    pains = [pain(day, level) for day, level in zip(sessions, reversed(levels), strict=True)]
    return pain_rule(Situation(day=DAY, pain=pains), LIFT.id, sessions)


@pytest.mark.parametrize(
    ("levels", "rest", "ease"),
    [
        ((1,), False, False),
        ((2,), False, False),
        ((3,), False, True),
        ((5,), False, True),
        ((6,), True, True),
        ((3, 3), True, True),
        ((2, 3), False, True),
        ((3, 2), False, False),
    ],
)
def test_pain_asks_for_what_its_level_says(levels, rest, ease):
    found = noted(*levels)
    assert (found.rest, found.ease) == (rest, ease)


def test_no_pain_is_no_rule():
    assert noted(0) is None


def test_a_lift_that_rested_is_eased_after_ten_days():
    assert noted(7, days=10).rest
    assert not noted(7, days=11).rest
    assert noted(7, days=11).ease


def test_pain_of_more_than_four_weeks_ago_says_nothing():
    assert noted(7, days=28) is not None
    assert noted(7, days=29) is None
