"""The invented diary's self-checks: whole, scored, never alarming, the same each time."""

from datetime import UTC, datetime
from itertools import count

import pytest

from liftdesk.app import open_house
from liftdesk.services.sample_self_checks import sample_self_checks
from liftdesk.system.clock import FixedClock

NOW = datetime(2026, 11, 26, 18, 0, tzinfo=UTC)


@pytest.fixture
def house(tmp_path):
    opened = open_house(tmp_path / "diary.liftdesk", clock=FixedClock(NOW))
    yield opened
    opened.close()


def test_there_are_none_unless_they_are_asked_for(house):
    house.sample_data.fill(months=3)
    assert house.questionnaires.history() == []


def test_every_one_can_be_scored_and_none_alarms(house):
    house.sample_data.fill(months=6, self_checks=True)
    history = house.questionnaires.history()
    names = [result.instrument.id for result in history]
    assert names.count("ons4") > names.count("phq9") > 8
    assert names.count("gad7") == names.count("phq9")
    for result in history:
        assert result.filled.day < NOW.date()
        if result.instrument.id == "phq9":
            assert result.filled.answers[9] == 0
            assert 0 < result.score.total < 20
    totals = [result.score.total for result in history if result.instrument.id == "phq9"]
    assert len(set(totals)) > 3


def test_undo_takes_the_whole_sample_back(house):
    house.sample_data.fill(months=1, self_checks=True)
    assert house.questionnaires.history()
    house.undo.undo()
    assert house.questionnaires.history() == []
    assert not any(house.summary.counts().values())


def test_without_check_ins_there_are_none():
    assert sample_self_checks([], count().__next__) == []
