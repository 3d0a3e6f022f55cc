"""Duplicates that a person told apart stay apart, until one of them changes company."""

from datetime import UTC, datetime

import pytest

from liftdesk.app import open_house
from liftdesk.domain.training.units import Unit
from liftdesk.system.clock import FixedClock


@pytest.fixture
def house(tmp_path):
    opened = open_house(
        tmp_path / "diary.liftdesk", clock=FixedClock(datetime(2026, 11, 26, 20, tzinfo=UTC))
    )
    yield opened
    opened.close()


def log(house, *hours):
    reading = house.training_log.read_line("goblet squat 3x10 @ 16kg", unit=Unit.KG)
    for hour in hours:
        at = datetime(2026, 11, 12, hour, tzinfo=UTC)
        house.training_log.add_past_strength(reading.drafts, at=at)


def test_a_group_told_apart_is_gone_until_undone(house):
    log(house, 17, 18)
    [group] = house.told_apart.find()
    house.told_apart.tell_apart(group)
    assert house.told_apart.find() == []
    assert len(house.duplicates.find()) == 1
    house.undo.undo()
    assert house.told_apart.find() == [group]


def test_a_third_one_makes_it_another_group(house):
    log(house, 17, 18)
    house.told_apart.tell_apart(house.told_apart.find()[0])
    log(house, 19)
    assert [len(group.sessions) for group in house.told_apart.find()] == [3]
