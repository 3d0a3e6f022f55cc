"""The quick way through a log says what the long way says, bit for bit."""

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from liftdesk.domain.training.capability import (
    capability,
    capability_of,
    curve_odds,
    curve_odds_of,
    together,
)
from liftdesk.domain.training.curve_filter import followed, told, told_of_sets
from liftdesk.domain.training.past import done_of
from tests.support.bouts import DAY, every, session
from tests.support.past_logs import logs
from tests.support.read_at_length import capability_at_length, odds_at_length


@given(log=logs(), other=logs(longest=5), later=st.integers(0, 200))
def test_a_log_is_followed_to_the_same_end(log, other, later):
    sets, kindred = [s for one in log for s in one.sets], [s for one in other for s in one.sets]
    odds = odds_at_length(kindred)
    assert curve_odds(kindred) == odds
    for as_of in (None, DAY + timedelta(days=later)):
        expected = capability_at_length(sets, as_of=as_of, kindred=together([odds]))
        assert capability(sets, as_of=as_of, kindred=together([odds])) == expected
        light = told(done_of(log))
        assert capability_of(light, as_of=as_of, kindred=together([odds])) == expected
        assert curve_odds_of(light) == odds_at_length(sets)


@given(log=logs(longest=8))
def test_light_sessions_tell_what_their_sets_tell(log):
    sets = [s for one in log for s in one.sets]
    assert told(done_of(log)) == told_of_sets(reversed(sets))


def test_a_log_is_followed_once():
    log = [session(day, 20, 10, 9, rir=1) for day in every(3, 9)]
    followed.cache_clear()
    for _ in range(3):
        capability([s for one in log for s in one.sets])
        curve_odds_of(told(done_of(log)))
    assert followed.cache_info().misses == 1
