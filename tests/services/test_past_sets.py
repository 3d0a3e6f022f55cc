"""A lift's newest sets stay read, and are always those that the log has."""

from contextlib import suppress
from datetime import UTC, datetime, timedelta

import pytest

from liftdesk.app import open_house
from liftdesk.domain.training.sets import Effort
from liftdesk.domain.training.units import Load, Unit
from liftdesk.services.training_log import Draft
from liftdesk.system.clock import FixedClock
from tests.support.read_at_length import done_as_in_the_log

START = datetime(2026, 1, 5, 18, 0, tzinfo=UTC)
DAYS = 20


@pytest.fixture
def house(tmp_path):
    """Return a log of two lifts on twenty days, two days apart."""
    clock = FixedClock(START)
    house = open_house(tmp_path / "diary.liftdesk", clock=clock)
    house.clock = clock
    for _ in range(DAYS):
        log(house, 0)
        log(house, 1)
        clock.at += timedelta(days=2)
    yield house
    house.close()


def log(house, number, kilograms=40):
    lift = house.library.all()[number]
    done = Effort(reps=8, load=Load.of(kilograms, Unit.KG))
    house.training_log.log_sets([Draft(exercise=lift, done=done)] * 3)


def asked(house, sessions, before=None):
    """Return what is kept and what the log has, after proving that they are the same."""
    lifts = house.library.all()[:3]
    return [one for lift in lifts for one in done_as_in_the_log(house, lift, sessions, before)]


@pytest.mark.parametrize("sessions", [1, 5, DAYS - 1, DAYS, DAYS + 9])
@pytest.mark.parametrize("back", [None, 0, 1, 9, 30, 100])
def test_it_answers_as_the_log_does(house, sessions, back):
    before = None if back is None else (house.clock.at - timedelta(days=back)).date()
    asked(house, sessions, before)
    asked(house, sessions, before)
    asked(house, 3, before)


def test_a_set_logged_undone_and_redone_is_seen_at_once(house):
    assert len(asked(house, 2)) == 4
    log(house, 0)
    assert [len(one.done) for one in asked(house, 1)] == [3, 3]
    house.undo.undo()
    asked(house, 2)
    house.undo.redo()
    asked(house, 2)


def test_only_the_lift_that_changed_is_read_again(house, monkeypatch):
    asked(house, 5)
    read = []
    whole = house._sessions.done
    monkeypatch.setattr(
        house._sessions, "done", lambda lift, **rest: read.append(lift.id) or whole(lift, **rest)
    )
    log(house, 1)
    read.clear()
    lifts = house.library.all()[:3]
    for lift in lifts:
        house._past_sets.done(lift, sessions=5)
    assert read == [lifts[1].id]


def test_what_a_step_wrote_and_took_back_is_not_kept(house):
    asked(house, 3)
    with suppress(ZeroDivisionError), house.undo.step("Never done"):
        log(house, 0, kilograms=99)
        assert asked(house, 3)[0].done[0].grams == 99_000
        raise ZeroDivisionError
    assert asked(house, 3)[0].done[0].grams == 40_000
