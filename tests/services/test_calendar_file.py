"""Planned days in a calendar file: neutral words, and ids that stay when a day moves."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from liftdesk.app import open_house
from liftdesk.domain.errors import DomainError
from liftdesk.system.clock import FixedClock
from tests.support import ical

TUESDAY = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


@pytest.fixture
def house(tmp_path):
    opened = open_house(tmp_path / "diary.liftdesk", clock=FixedClock(TUESDAY))
    yield opened
    opened.close()


def written(house, tmp_path, **options):
    path = tmp_path / "plan.ics"
    house.calendar_file.write(path, **options)
    return ical.parse(path.read_bytes()).inside


def titles(events):
    return [(ical.span(event)[0], event.text("SUMMARY")) for event in events]


def test_four_weeks_of_sessions_and_walks_from_today_on(house, tmp_path):
    events = written(house, tmp_path)
    found = titles(events)
    assert found == sorted(found)
    assert found[0] == (date(2026, 11, 24), "Session A")
    assert found[-1][0] < date(2026, 12, 21)
    assert {title for _, title in found} == {"Session A", "Session B", "Easy cardio"}
    assert sum(title.startswith("Session") for _, title in found) == 8


def test_a_session_keeps_its_id_when_it_moves(house, tmp_path):
    before = {e.text("UID"): ical.span(e)[0] for e in written(house, tmp_path)}
    house.training_days.train_on(date(2026, 11, 27))
    after = {e.text("UID"): ical.span(e)[0] for e in written(house, tmp_path)}
    moved = {uid for uid in before if after.get(uid) != before[uid]}
    assert set(before) == set(after)
    assert [(before[uid], after[uid]) for uid in moved] == [
        (date(2026, 11, 26), date(2026, 11, 27))
    ]


def test_a_session_done_leaves_the_ids_of_the_others(house, tmp_path):
    before = {e.text("UID") for e in written(house, tmp_path)}
    house.training_log.log_line("goblet squat 3x10 @ 10kg", unit=house.preferences.unit)
    after = {e.text("UID") for e in written(house, tmp_path)}
    assert len(before - after) == 1
    assert "session-1" in (before - after).pop()
    assert after < before


def test_two_diaries_have_ids_of_their_own(house, tmp_path):
    with_other = open_house(tmp_path / "other.liftdesk", clock=FixedClock(TUESDAY))
    ids = {e.uid for e in house.calendar_file.events()}
    others = {e.uid for e in with_other.calendar_file.events()}
    with_other.close()
    assert not ids & others
    assert not any("diary" in uid for uid in ids)


def test_with_a_time_each_session_takes_its_minutes(house, tmp_path):
    events = written(house, tmp_path, at=time(18, 0), weeks=1)
    start, length = ical.span(events[0])
    assert start.isoformat() == "2026-11-24T18:00:00"
    assert timedelta(minutes=30) <= length <= timedelta(minutes=60)


@pytest.mark.parametrize("weeks", [0, 27])
def test_weeks_are_a_few(house, weeks):
    with pytest.raises(DomainError):
        house.calendar_file.events(weeks=weeks)


def test_a_folder_that_is_not_there_is_said_so(house, tmp_path):
    with pytest.raises(DomainError):
        house.calendar_file.write(tmp_path / "no" / "plan.ics")
