"""Invented heart rates: of the last walks, calm ones, with a gap, the same each time."""

from datetime import UTC, datetime

import pytest

from liftdesk.app import open_house
from liftdesk.system.clock import FixedClock

NOW = datetime(2026, 11, 26, 18, 0, tzinfo=UTC)


def traces(folder, **asked):
    folder.mkdir()
    house = open_house(folder / "diary.liftdesk", clock=FixedClock(NOW))
    house.sample_data.fill(months=2, **asked)
    details = house._sessions.between(NOW.date().replace(month=1), NOW.date())
    found = house._sessions.hearts([one.session.id for one in details])
    house.close()
    return found


@pytest.fixture
def found(tmp_path):
    return traces(tmp_path / "one", hearts=True)


def test_there_are_none_unless_they_are_asked_for(tmp_path):
    assert traces(tmp_path / "plain") == []


def test_the_last_walks_have_one_with_a_gap(found):
    assert len(found) == 6
    for trace in found:
        assert 0 in trace.beats
        assert all(70 <= beat <= 140 for beat in trace.beats if beat)


def test_they_are_the_same_each_time(found, tmp_path):
    again = traces(tmp_path / "two", hearts=True)
    assert [one.beats for one in again] == [one.beats for one in found]
