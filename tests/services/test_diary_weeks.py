"""The list's weeks a page at a time: every week once, none lost, whichever way they are read."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from liftdesk.app import open_house
from liftdesk.domain.training.entries import Wanted
from liftdesk.domain.training.units import Unit
from liftdesk.services.diary_weeks import DiaryWeeks
from liftdesk.services.found_weeks import FoundWeeks
from liftdesk.system.clock import FixedClock

TODAY = date(2026, 11, 26)


@pytest.fixture
def house(tmp_path):
    opened = open_house(
        tmp_path / "diary.liftdesk", clock=FixedClock(datetime(2026, 11, 26, 20, tzinfo=UTC))
    )
    log = opened.training_log
    for weeks in (0, 1, 5, 40, 41, 300):
        at = datetime(2026, 11, 24, 18, tzinfo=UTC) - timedelta(weeks=weeks)
        log.log_line("plank 2x45s", unit=Unit.KG, at=at)
    opened.check_ins.add(mood=5, note="By the sea", at=datetime(2019, 6, 2, 9, tzinfo=UTC))
    yield opened
    opened.close()


def all_pages(weeks):
    found = []
    while not weeks.is_done:
        page = weeks.more()
        assert page or weeks.is_done
        found += page
    return found


def only(house):
    """What is narrowed to strength, so that no day of rest fills the weeks between."""
    plank = house.training_log.read_line("plank 1x30s", unit=Unit.KG).exercise
    return Wanted(exercise_id=plank.id)


def test_every_page_has_something_until_the_end(house):
    weeks = DiaryWeeks(house.diary, only(house), TODAY)
    found = all_pages(weeks)
    assert [sum(1 for d in week.days if d.entry) for week in found] == [1] * 6
    assert weeks.more() == []
    assert weeks.back_to(date(1990, 1, 1)) == []


def test_pages_are_the_same_as_all_at_once(house):
    paged = all_pages(DiaryWeeks(house.diary, Wanted(check_ins=True), TODAY))
    at_once = house.diary.weeks(TODAY, 800, Wanted(check_ins=True))
    assert paged == at_once


@settings(
    max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.integers(0, 2200), max_size=4))
def test_jumps_and_pages_mixed_lose_no_week(house, jumps):
    weeks = DiaryWeeks(house.diary, only(house), TODAY)
    found = []
    for days in jumps:
        found += weeks.back_to(TODAY - timedelta(days=days))
        found += weeks.more()
    found += all_pages(weeks)
    assert found == all_pages(DiaryWeeks(house.diary, only(house), TODAY))


def test_an_empty_diary_is_done_at_once(tmp_path):
    house = open_house(
        tmp_path / "empty.liftdesk", clock=FixedClock(datetime(2026, 11, 26, 20, tzinfo=UTC))
    )
    weeks = DiaryWeeks(house.diary, Wanted(), TODAY)
    assert weeks.is_done
    assert weeks.more() == []
    house.close()


def test_a_check_in_before_all_training_is_reached(house):
    weeks = DiaryWeeks(house.diary, Wanted(check_ins=True), TODAY)
    found = weeks.back_to(date(2019, 6, 2))
    assert found[-1].days[-1].check_in.note == "By the sea"
    assert DiaryWeeks(house.diary, Wanted(), TODAY).back_to(date(2019, 6, 2))[-1].monday > date(
        2020, 1, 1
    )


def test_what_was_found_comes_in_pages_too(house):
    found = FoundWeeks(house.finding, "plank", Wanted(check_ins=True))
    assert found.total == 6
    weeks = all_pages(found)
    assert sum(len(week.days) for week in weeks) == 6
    assert all(day.hits and not day.is_rest for week in weeks for day in week.days)
    again = FoundWeeks(house.finding, "plank", Wanted(check_ins=True))
    assert again.back_to(date(2000, 1, 1)) == weeks
    assert again.is_done


def test_nothing_found_is_done_after_one_look(house):
    found = FoundWeeks(house.finding, "nowhere", Wanted(check_ins=True))
    assert (found.total, found.more(), found.is_done) == (0, [], True)


@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    begin=st.integers(0, 2200),
    moves=st.lists(st.sampled_from(("more", "newer", "keep")), max_size=6),
    is_search=st.booleans(),
)
def test_a_window_begun_anywhere_grows_both_ways_and_loses_no_week(house, begin, moves, is_search):
    def source():
        if is_search:
            return FoundWeeks(house.finding, "plank", Wanted(check_ins=True))
        return DiaryWeeks(house.diary, only(house), TODAY)

    everything = all_pages(source())
    weeks = source()
    weeks.begin_at(TODAY - timedelta(days=begin))
    window = []
    for move in moves:
        if move == "more":
            window += weeks.more()
        elif move == "newer":
            window = weeks.newer() + window
        elif len(window) > 2:
            window = window[1:-1]
            weeks.keep(window[0].monday, window[-1].monday)
        start = everything.index(window[0]) if window else 0
        assert window == everything[start : start + len(window)]
    while not weeks.is_newest:
        window = weeks.newer() + window
    assert window + all_pages(weeks) == everything
    assert weeks.newer() == []
    assert weeks.oldest <= everything[-1].days[-1].day


def test_everything_found_is_known_without_being_read(house):
    weeks = FoundWeeks(house.finding, "plank", Wanted(check_ins=True))
    assert [match.day for match in weeks.found()] == [line.day for line in weeks.lines()]
    assert len(weeks.found()) == weeks.total
