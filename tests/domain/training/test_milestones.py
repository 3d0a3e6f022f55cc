"""Then and now: of a whole log only two bouts are looked at, and they are the right ones."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from liftdesk.domain.training.exercises import Measure
from liftdesk.domain.training.milestones import bouts, compared, then_and_now
from liftdesk.domain.training.past import done_of
from tests.support.bouts import DAY, LIFT, every, session
from tests.support.past_logs import logs

LOGS = st.sampled_from(Measure).flatmap(lambda one: logs(replace(LIFT, measure=one)))


@given(log=LOGS)
def test_the_two_bouts_say_what_all_of_them_say(log):
    lift = log[0].exercise if log else LIFT
    every_bout = bouts(lift, [s for one in log for s in one.sets])
    found = compared(done_of(log))
    assert then_and_now(lift, found) == then_and_now(lift, every_bout)
    assert found[-1:] == every_bout[-1:]


def test_a_load_that_grew_in_a_season_is_told():
    log = [session(day, 20 + n, 10, 10) for n, day in enumerate(every(7, 20))]
    found = then_and_now(LIFT, compared(done_of(log)))
    assert (found.then.grams, found.now.grams) == (26_000, 39_000)
    assert found.now.day == DAY
    assert compared([]) == []
