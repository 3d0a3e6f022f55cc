"""The hour at which days begin: chosen, heard by every service, and no row given another day."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from liftdesk.app import open_house
from liftdesk.domain.training.units import Unit
from liftdesk.domain.wellbeing.check_ins import Window
from liftdesk.services.easy_cardio import CardioDraft
from liftdesk.services.entry_edits import SessionEdit, moment_of
from liftdesk.services.preferences import DAY_STARTS
from liftdesk.store.table_dump import dump
from liftdesk.system.clock import FixedClock

BERLIN = ZoneInfo("Europe/Berlin")
NIGHT = datetime(2026, 11, 26, 2, 30, tzinfo=BERLIN)
TODAYS = (
    *("planner", "easy_cardio", "questionnaires", "readiness", "insights", "reports"),
    *("day", "paper_scan"),
)
"""Services that say what day it is."""


@pytest.fixture
def clock():
    return FixedClock(NIGHT)


@pytest.fixture
def house(tmp_path, clock):
    opened = open_house(tmp_path / "diary.liftdesk", clock=clock)
    yield opened
    opened.close()


def todays(house):
    return {getattr(house, name).today for name in TODAYS}


def test_it_is_four_until_another_hour_is_chosen(house):
    assert house.preferences.day_starts_at == 4
    assert todays(house) == {date(2026, 11, 25)}


def test_another_hour_counts_at_once_everywhere_and_undo_takes_it_back(house):
    assert todays(house) == {date(2026, 11, 25)}
    house.preferences.choose_day_start(2)
    assert todays(house) == {date(2026, 11, 26)}
    assert house.check_ins.part() == "2026-11-26 morning"
    house.undo.undo()
    assert todays(house) == {date(2026, 11, 25)}
    assert house.check_ins.part() == "2026-11-25 evening"


@pytest.mark.parametrize("said", ["", "7", "-1", "4.0", "²", "midnight"])
def test_nonsense_is_four_and_an_hour_that_cannot_be_chosen_changes_nothing(house, said):
    house.preferences.put("day_starts_at", said)
    assert house.preferences.day_starts_at == 4
    house.preferences.choose_day_start(23)
    assert house.preferences.get("day_starts_at") == said


def log_everything(house):
    """Write one row of each kind that has a day; return the days they were given."""
    sets = house.training_log.log_line("plank 2x45s", unit=Unit.KG)
    walk = house.easy_cardio.add(CardioDraft(activity="Walk", seconds=600))
    rest = house.training_log.add_rest()
    house.check_ins.rate("mood", 6)
    session = house.diary.session(sets[0].session_id).detail.session
    check_in = house.check_ins.now()
    return {session.day, walk.day, rest.day, check_in.day}


def test_what_is_written_gets_the_day_of_the_hour_and_keeps_it(house, clock):
    assert log_everything(house) == {date(2026, 11, 25)}
    rows = dump(house.check_up._database)
    house.preferences.choose_day_start(0)
    now = dump(house.check_up._database)
    assert {name for name in rows if rows[name] != now[name]} <= {"preference", "edit"}
    clock.at += timedelta(minutes=20)
    assert house.check_ins.now() is None
    assert log_everything(house) == {date(2026, 11, 26)}


def test_an_evening_stays_an_evening(house):
    house.check_ins.rate("mood", 6)
    assert house.check_ins.asking().window is Window.EVENING
    house.preferences.choose_day_start(0)
    asking = house.check_ins.asking()
    assert (asking.day, asking.window) == (date(2026, 11, 26), Window.MORNING)
    assert asking.check_in is None
    house.preferences.choose_day_start(6)
    assert house.check_ins.asking().check_in.mood == 6


def edited(session, **changes):
    day, started, minutes = moment_of(session)
    same = {
        "name": session.name,
        "note": session.note,
        "day": day,
        "started": started,
        "minutes": minutes,
        "kind": session.kind,
        "is_short": session.is_short,
        "sets": (),
    }
    return SessionEdit(**{**same, **changes})


@given(
    starts=st.tuples(st.sampled_from(DAY_STARTS), st.sampled_from(DAY_STARTS)),
    hour=st.integers(0, 23),
    back=st.integers(0, 240),
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_editing_moves_no_session_whose_time_of_day_stays(house, clock, starts, hour, back):
    """Also in the nights in which clocks are put forward (29 March) and back (25 October)."""
    clock.at = NIGHT
    house.preferences.choose_day_start(starts[0])
    at = datetime.combine(date(2026, 11, 20) - timedelta(days=back), time(hour, 30))
    made = house.training_log.log_line("plank 2x45s", unit=Unit.KG, at=at)
    found = house.diary.session(made[0].session_id).detail
    house.preferences.choose_day_start(starts[1])
    house.entry_edits.change(found, edited(found.session, minutes=40))
    after = house.diary.session(made[0].session_id).detail.session
    assert (after.day, after.started) == (found.session.day, found.session.started)
    house.training_log.delete_session(after.id)
    house.undo.clear()


def test_a_time_of_day_typed_anew_belongs_to_the_day_by_the_hour_of_now(house):
    made = house.training_log.log_line(
        "plank 45s", unit=Unit.KG, at=NIGHT - timedelta(days=5, hours=8)
    )
    found = house.diary.session(made[0].session_id).detail
    house.preferences.choose_day_start(2)
    house.entry_edits.change(found, edited(found.session, started=time(1, 30)))
    late = house.diary.session(made[0].session_id).detail
    assert (late.session.day, late.session.started.date()) == (
        date(2026, 11, 20),
        date(2026, 11, 21),
    )
    house.entry_edits.change(late, edited(late.session, started=time(2, 30)))
    early = house.diary.session(made[0].session_id).detail.session
    assert early.started.date() == early.day == date(2026, 11, 20)
