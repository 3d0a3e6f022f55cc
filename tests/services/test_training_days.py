"""One week planned otherwise, as steps that can be taken back."""

from datetime import UTC, date, datetime, timedelta

import pytest

from liftdesk.app import open_house
from liftdesk.domain.errors import DomainError
from liftdesk.domain.training.plans import DayKind
from liftdesk.system.clock import FixedClock

TUESDAY = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


@pytest.fixture
def house(tmp_path):
    opened = open_house(tmp_path / "diary.liftdesk", clock=FixedClock(TUESDAY))
    yield opened
    opened.close()


def day(number):
    return date(2026, 11, 23) + timedelta(days=number)


def kinds(house, monday=0):
    return "".join(
        {DayKind.STRENGTH: "S", DayKind.EASY_CARDIO: "c", DayKind.REST: "-"}[plan.kind]
        for plan in house.planner.days(day(monday))
    )


def test_a_day_moves_for_one_week_only_and_back(house):
    assert kinds(house) == "-S-S-c-"
    house.training_days.train_on(day(4))
    assert kinds(house) == "-S--Sc-"
    assert house.training_days.is_changed(day(4))
    assert kinds(house, 7) == "Sc-S-c-"
    house.training_days.as_usual(day(4))
    assert kinds(house) == "-S-S-c-"
    house.undo.undo()
    house.undo.undo()
    assert not house.training_days.is_changed(day(4))
    assert kinds(house) == "-S-S-c-"


def test_rest_and_cardio_are_chosen_for_a_day(house):
    house.training_days.rest_on(day(1))
    assert kinds(house) == "---S-c-"
    house.training_days.cardio_on(day(3))
    assert kinds(house) == "---c-c-"


def test_a_day_gone_by_is_left_alone(house):
    for choose in (house.training_days.train_on, house.training_days.rest_on):
        with pytest.raises(DomainError):
            choose(day(0))
    assert house.undo.undo_name is None


def test_a_beginner_is_not_moved_beside_a_full_session(house):
    house.training_log.log_line("goblet squat 3x10 @ 10kg", unit=house.preferences.unit)
    assert not house.training_days.may_train(day(2))
    with pytest.raises(DomainError):
        house.training_days.train_on(day(2))
    house.training_days.train_on(day(5))
    assert kinds(house) == "-S---S-"


def test_the_weeks_ahead_begin_with_this_one(house):
    ahead = house.training_days.ahead(4)
    assert [week[0].day for week in ahead] == [day(0), day(7), day(14), day(21)]
    letters = [plan.code for week in ahead for plan in week if plan.kind is DayKind.STRENGTH]
    assert letters == ["A", "B"] * 4


def test_a_week_chosen_by_an_earlier_version_reads_on(house):
    house.check_up._database.execute(
        "INSERT INTO week_days (id, monday, days) VALUES (1, '2026-11-23', '[2, 5]')"
    )
    assert kinds(house) == "--S--S-"
