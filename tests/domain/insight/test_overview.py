"""Everything together, as it stands on a day."""

from datetime import date, timedelta

import numpy as np

from liftdesk.domain.insight.coin_flips import CoinFlipWeeks
from liftdesk.domain.insight.findings import Direction, State
from liftdesk.domain.insight.overview import insight
from liftdesk.domain.insight.session_change import SessionFeelings
from tests.support.series import MONDAY, days, lift_of


def test_an_empty_diary_has_an_answer_to_everything():
    found = insight([], [], MONDAY)
    assert found.answers.same_day.state is State.COLLECTING
    assert (found.trend.weeks, found.session_change.sessions, found.weeks) == (0, 0, ())
    assert found.coin_flips is None


def test_the_trend_is_that_of_the_last_look():
    moods, trained = lift_of(0, 120, noise=0.4)
    rising = [mood + n / 40 for n, mood in enumerate(moods)]
    falling = rising[:84] + [0.0] * 36
    for diary in (days(rising, trained), days(falling, trained)):
        found = insight(diary, [], MONDAY + timedelta(days=120))
        assert (found.trend.direction, found.trend.weeks) == (Direction.RISING, 12)


def test_before_twelve_weeks_at_a_look_the_weeks_so_far_are_told():
    moods, trained = lift_of(0, 70)
    for length, weeks in ((41, 6), (70, 10)):
        found = insight(days(moods[:length], trained[:length]), [], MONDAY + timedelta(days=length))
        assert (found.trend.direction, found.trend.weeks) == (None, weeks)


def test_weeks_sessions_and_coin_flips_are_there():
    moods, trained = lift_of(1, 60)
    feelings = [SessionFeelings(date(2026, 1, 5), 0, 2)] * 10
    rule = CoinFlipWeeks(monday=MONDAY, weeks=6, possible=(0, 1, 2, 3, 4), sessions=2, seed=1)
    found = insight(days(moods, trained), feelings, MONDAY + timedelta(days=60), coin_flips=rule)
    assert sum(week.sessions for week in found.weeks) == np.sum(trained)
    assert found.session_change.mean == 2
    assert found.coin_flips.state is State.RANDOMISED
