"""Preferences, and what was never chosen."""

from datetime import UTC, datetime

import pytest

from liftdesk.app import open_house
from liftdesk.domain.training.units import Unit
from liftdesk.system.clock import FixedClock
from tests.support.regions import written_as


@pytest.fixture
def house(tmp_path):
    clock = FixedClock(datetime(2026, 11, 24, 9, 0, tzinfo=UTC))
    opened = open_house(tmp_path / "diary.liftdesk", clock=clock)
    yield opened
    opened.close()


def test_what_was_never_chosen(house):
    chosen = house.preferences
    assert (chosen.unit, chosen.days_per_week, chosen.text_percent) == (Unit.KG, 2, 100)
    assert chosen.theme == "system"
    assert chosen.get("nothing", "else") == "else"


def test_what_is_chosen_is_kept_and_undone(house):
    chosen = house.preferences
    chosen.choose_unit(Unit.LB)
    chosen.choose_theme("dark")
    chosen.choose_text_percent(130)
    chosen.put("days_per_week", "3")
    assert (chosen.unit, chosen.theme, chosen.text_percent) == (Unit.LB, "dark", 130)
    assert chosen.days_per_week == 3
    for _ in range(3):
        house.undo.undo()
    assert (chosen.unit, chosen.theme, chosen.text_percent) == (Unit.LB, "system", 100)


def test_choosing_the_same_again_is_no_step(house):
    house.preferences.choose_theme("dark")
    house.preferences.choose_theme("dark")
    house.undo.undo()
    assert house.undo.undo_name is None


@pytest.mark.parametrize(
    ("key", "value"), [("theme", "purple"), ("text_percent", "big"), ("unit", "stone")]
)
def test_a_value_of_another_version_is_as_never_chosen(house, key, value):
    house.preferences.put(key, value)
    assert house.preferences.theme == "system"
    assert house.preferences.text_percent == 100
    assert house.preferences.unit is Unit.KG


def test_what_was_done_is_told(house):
    told = []
    house.changes.listen(told.append)
    house.preferences.choose_theme("dark")
    house.undo.undo()
    assert [sorted(change.areas) for change in told] == [["preferences"], ["preferences"]]


def test_mood_is_hidden_until_it_is_shown_again(house):
    chosen = house.preferences
    assert not chosen.hides_mood
    chosen.hide_mood()
    chosen.hide_mood()
    assert chosen.hides_mood
    chosen.show_mood()
    assert not chosen.hides_mood
    house.undo.undo()
    assert chosen.hides_mood


def test_the_unit_of_the_region_is_used_until_another_is_chosen(house):
    with written_as("en_US"):
        assert house.preferences.unit is Unit.LB
        house.preferences.choose_unit(Unit.KG)
        assert house.preferences.unit is Unit.KG
        house.undo.undo()
        assert house.preferences.unit is Unit.LB
    with written_as("en_CA"):
        assert house.preferences.unit is Unit.KG


def test_what_is_remembered_cannot_be_written_to(house):
    with pytest.raises(TypeError):
        house.preferences.all()["theme"] = "dark"
    assert house.preferences.theme == "system"
