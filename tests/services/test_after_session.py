"""When it is asked once more how one feels: ten minutes on, once, and never where it is known."""

from datetime import UTC, datetime, timedelta

import pytest

from liftdesk.app import open_house
from liftdesk.domain.wellbeing.feelings import FeelingMoment
from liftdesk.services.training_log import Draft, Head
from liftdesk.system.clock import FixedClock

BEGUN = datetime(2026, 11, 26, 18, 0, tzinfo=UTC)
HEAD = Head(code="A", name="Squat and press")


@pytest.fixture
def clock():
    return FixedClock(BEGUN)


@pytest.fixture
def house(tmp_path, clock):
    opened = open_house(tmp_path / "diary.liftdesk", clock=clock)
    opened.sample_data.fill(months=1)
    yield opened
    opened.close()


def train(house, lifts=None):
    for lift in house.day.view().lifts[:lifts]:
        effort = lift.plan.effort()
        draft = Draft(exercise=lift.plan.exercise, done=effort, planned=effort)
        house.training_log.log_sets([draft] * lift.plan.target.sets, head=HEAD)
    return house.day.view().detail.session


def due_after(house, clock, minutes):
    clock.at = BEGUN + timedelta(minutes=minutes)
    return house.after_session.due()


def test_it_is_due_between_ten_and_forty_five_minutes(house, clock):
    session = train(house)
    found = {n: due_after(house, clock, n) for n in (0, 9, 10, 45, 46)}
    assert {n for n, one in found.items() if one is not None} == {10, 45}
    assert found[10].id == session.id


def test_a_session_that_was_ended_early_is_asked_about_too(house, clock):
    session = train(house, lifts=1)
    assert due_after(house, clock, 20) is None  # it may go on
    house.training_log.end(session)
    assert house.after_session.due() is None
    assert due_after(house, clock, 30).id == session.id


def test_it_is_asked_once(house, clock):
    session = train(house)
    house.after_session.let_be(session.id)
    assert due_after(house, clock, 12) is None


def test_what_is_known_is_not_asked(house, clock):
    session = train(house)
    house.training_log.feel(FeelingMoment.AFTER, 3, session=session)
    assert due_after(house, clock, 12) is None
    house.undo.undo()
    assert house.after_session.due() is not None


def test_nothing_is_asked_while_mood_is_hidden(house, clock):
    train(house)
    house.preferences.hide_mood()
    assert due_after(house, clock, 12) is None
    house.preferences.show_mood()
    assert house.after_session.due() is not None


def test_a_walk_or_a_session_without_sets_is_let_be(house, clock):
    house.training_log.add_cardio(30, activity="Walk")
    house.training_log.end(house.training_log.begin(head=HEAD))
    assert due_after(house, clock, 12) is None


def test_activation_is_kept_with_the_feeling(house):
    session = train(house)
    house.training_log.feel(FeelingMoment.AFTER, 2, arousal=5, session=session)
    felt = house.day.view().felt(FeelingMoment.AFTER)
    assert (felt.valence, felt.arousal) == (2, 5)
