"""Check-ins as they are written: one for each window of a day, every change undone."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from liftdesk.app import open_house
from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.wellbeing.check_ins import LONGEST_NOTE, RATINGS, Window, tidy_tags
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
    house.check_ins.note(" Woke early. ")
    house.check_ins.tag(tidy_tags("work, rain"))
    house.check_ins.decline("stress")
    found = house.check_ins.now()
    assert (found.note, found.tags, found.declined) == ("Woke early.", ("work", "rain"), {"stress"})
    assert house.check_ins.tags() == ["rain", "work"]
    house.check_ins.note("")
    house.check_ins.tag(())
    house.check_ins.rate("stress", 3)
    house.check_ins.rate("stress", None)
    assert house.check_ins.now() is None
    for _ in range(4):
        house.undo.undo()
    assert house.check_ins.now().tags == ("work", "rain")
    for _ in range(3):
        house.undo.undo()
    assert house.check_ins.now() is None
    assert house.check_ins.tags() == []


def test_a_note_too_long_changes_nothing(house):
    house.check_ins.rate("mood", 5)
    with pytest.raises(DomainError) as caught:
        house.check_ins.note("x" * (LONGEST_NOTE + 1))
    assert caught.value.problem.trouble is Trouble.TEXT_TOO_LONG
    assert house.check_ins.now().note == ""


def test_the_evening_asks_nothing_about_the_night_before(house, clock):
    assert house.check_ins.asking().asked == RATINGS
    clock.at += timedelta(hours=11)
    assert house.check_ins.asking().asked == ("mood", "energy", "stress", "confidence")


def test_a_morning_that_was_said_rests_until_the_evening(house, clock):
    house.check_ins.rate("mood", 5)
    clock.at += timedelta(hours=6)  # 14:00
    asking = house.check_ins.asking()
    assert (asking.check_in, asking.earlier.mood) == (None, 5)
    house.check_ins.rate("mood", 7)  # said all the same: a check-in of its own
    asking = house.check_ins.asking()
    assert (asking.check_in.mood, asking.earlier) == (7, None)
    clock.at += timedelta(hours=5)
    asking = house.check_ins.asking()
    assert (asking.window, asking.check_in, asking.earlier) == (Window.EVENING, None, None)


def test_a_window_that_was_skipped_is_asked_again_in_the_next(house, clock):
    house.check_ins.skip()
    assert house.check_ins.asking().is_skipped
    assert house.check_ins.now() is None
    clock.at += timedelta(hours=11)
    assert not house.check_ins.asking().is_skipped
    clock.at += timedelta(hours=13)  # the morning after
    assert not house.check_ins.asking().is_skipped
    clock.at -= timedelta(hours=24)
    house.undo.undo()
    assert not house.check_ins.asking().is_skipped


def test_what_was_declined_counts_as_said(house):
    house.check_ins.decline("stress")
    house.check_ins.rate("mood", 4)
    assert house.check_ins.now().said == {"stress", "mood"}


def test_note_and_tags_are_written_one_by_one(house):
    house.check_ins.note(" Quiet day. ")
    house.check_ins.tag(("rain", "work"))
    found = house.check_ins.now()
    assert (found.note, found.tags) == ("Quiet day.", ("rain", "work"))
    house.check_ins.note("")
    house.check_ins.tag(())
    assert house.check_ins.now() is None


def test_a_past_check_in_is_added_changed_deleted_and_brought_back(house):
    made = house.check_ins.add(
        at=datetime(2026, 11, 20, 21, 0),  # noqa: DTZ001 - as a wall clock shows it
        mood=3,
        note="Long week",
        tags=("work",),
        declined=("stress",),
    )
    assert made.day == date(2026, 11, 20)
    found = house.check_ins.find(made.id)
    assert found == made
    house.check_ins.change(replace(found, mood=None, note="", tags=("sea",)))
    changed = house.check_ins.find(made.id)
    assert (changed.mood, changed.note, changed.tags, changed.declined) == (
        None,
        "",
        ("sea",),
        {"stress"},
    )
    house.check_ins.change(replace(changed, tags=(), declined=frozenset()))
    assert house.check_ins.find(made.id) is None
    house.undo.undo()
    house.check_ins.remove(made.id)
    assert house.check_ins.find(made.id) is None
    house.undo.undo()
    assert house.check_ins.find(made.id) == changed
    assert house.undo.undo_name == "Edit check-in"


def test_a_check_in_that_is_gone_cannot_be_changed(house):
    made = house.check_ins.add(mood=3)
    house.check_ins.remove(made.id)
    with pytest.raises(DomainError) as caught:
        house.check_ins.change(made)
    assert caught.value.problem.trouble is Trouble.NOT_FOUND


def test_nothing_said_is_no_check_in(house):
    with pytest.raises(DomainError) as caught:
        house.check_ins.add(note="  ")
    assert caught.value.problem.trouble is Trouble.CHECK_IN_EMPTY
