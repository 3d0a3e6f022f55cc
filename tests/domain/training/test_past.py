"""What was done, read lightly: the same bouts, and no more of them made than are looked at."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftdesk.domain.training.exercises import Measure
from liftdesk.domain.training.past import DoneSession, Looked, bouts_of, done_of
from liftdesk.domain.training.sets import SetKind
from tests.support.bouts import LIFT, every, session
from tests.support.past_logs import logs
from tests.support.read_at_length import bouts_at_length

LOGS = st.sampled_from(Measure).flatmap(lambda one: logs(replace(LIFT, measure=one), longest=6))


@given(log=LOGS)
def test_bouts_are_those_of_the_whole_sets(log):
    assert list(bouts_of(done_of(log))) == bouts_at_length(log)


@given(log=LOGS)
def test_sets_keep_their_order_and_what_they_say(log):
    for light, whole in zip(done_of(log), log, strict=True):
        assert (light.day, light.measure) == (whole.day, whole.exercise.measure)
        assert [one.counts for one in light.done] == [s.counts for s in whole.sets]
        assert [one[:4] for one in light.done] == [
            (
                s.done.reps,
                s.done.rir,
                None if s.planned is None else s.planned.reps,
                None if s.done.load is None else s.done.load.grams,
            )
            for s in whole.sets
        ]


def test_a_warm_up_tells_nothing():
    (warm_up,) = done_of([session(every(1, 1)[0], 20, 10, kind=SetKind.WARM_UP)])
    assert warm_up.telling == ()
    assert not bouts_of([warm_up])


def test_only_the_bouts_looked_at_are_made(monkeypatch):
    log = done_of([session(day, 20, 10) for day in every(3, 20)])
    made = []
    whole = DoneSession.done.fget
    monkeypatch.setattr(
        DoneSession, "done", property(lambda one: made.append(one.day) or whole(one))
    )
    bouts = bouts_of(log)
    assert bouts
    assert [bout.day for bout in bouts[:3]] == made == [one.day for one in log[:3]]
    assert bouts[1] is bouts[1]
    assert len(bouts) == len(made) == 20


@pytest.mark.parametrize("first", [None, 0, 2, -1])
def test_a_sequence_looked_at_is_a_sequence(first):
    numbers = list(range(5))
    looked = Looked(iter(numbers))
    if first is not None:
        assert looked[first] == numbers[first]
    assert looked[1:3] == [1, 2]
    assert looked[-2:] == [3, 4]
    assert list(looked) == list(looked) == numbers
    assert len(looked) == 5
    with pytest.raises(IndexError):
        looked[5]
    assert not Looked(())
