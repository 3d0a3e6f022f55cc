"""Check-ins as they are written: one for each window of a day, every change undone."""

from datetime import UTC, datetime, timedelta

import pytest

from liftdesk.app import open_house
from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.system.clock import FixedClock

MORNING = datetime(2026, 11, 26, 8, 0, tzinfo=UTC)


@pytest.fixture
def clock():
    return FixedClock(MORNING)


@pytest.fixture
def house(tmp_path, clock):
    opened = open_house(tmp_path / "diary.liftdesk", clock=clock)
    yield opened
    opened.close()


def test_morning_and_evening_are_two_check_ins(house, clock):
    house.check_ins.rate("sleep", 7)
    house.check_ins.rate("mood", 5)
    clock.at += timedelta(hours=11)
    assert house.check_ins.now() is None
    assert house.day.view().check_in is None  # asked anew at night
    house.check_ins.rate("mood", 8)
    assert (house.check_ins.now().mood, house.check_ins.now().sleep) == (8, None)
    clock.at -= timedelta(hours=10)
    assert (house.check_ins.now().mood, house.check_ins.now().sleep) == (5, 7)
    clock.at += timedelta(hours=18)  # 03:00: still the same evening
    assert house.check_ins.now().mood == 8


def test_notes_tags_and_rather_not_say(house):
    house.check_ins.describe(note=" Woke early. ", tags="work, rain")
    house.check_ins.decline("stress")
    found = house.check_ins.now()
    assert (found.note, found.tags, found.declined) == ("Woke early.", ("work", "rain"), {"stress"})
    assert house.check_ins.tags() == ["rain", "work"]
    house.check_ins.describe(note="", tags="")
    house.check_ins.rate("stress", 3)
    house.check_ins.rate("stress", None)
    assert house.check_ins.now() is None
    for _ in range(3):
        house.undo.undo()
    assert house.check_ins.now().tags == ("work", "rain")
    for _ in range(2):
        house.undo.undo()
    assert house.check_ins.now() is None
    assert house.check_ins.tags() == []


def test_a_note_too_long_changes_nothing(house):
    house.check_ins.rate("mood", 5)
    with pytest.raises(DomainError) as caught:
        house.check_ins.describe(note="x" * 6000, tags="")
    assert caught.value.problem.trouble is Trouble.TEXT_TOO_LONG
    assert house.check_ins.now().note == ""
