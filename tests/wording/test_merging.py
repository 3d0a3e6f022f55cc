"""Rows of two computers in words."""

from datetime import UTC, datetime

import pytest

from liftdesk.domain.training.units import Unit
from liftdesk.store.table_shape import shape
from liftdesk.wording.merging import counts_text, merged_text, row_text, row_title, when_text
from tests.support.merge_diaries import row_of
from tests.support.small_diaries import DAY, one_set

SET = one_set(1, 2, load_grams=60_000, unit="kg", rir=2.0, note="slow")


def test_a_set_is_told_with_load_and_reserve():
    assert row_title("set_entry", SET, "Squat") == "Squat, set 1"
    assert row_text("set_entry", SET, unit=Unit.KG) == "8 reps, 60 kg, RIR 2, slow"
    held = one_set(1, 2, reps=None, seconds=45, metres=12.5)
    assert row_text("set_entry", held, unit=Unit.KG) == "0:45, 12.5 m"


def test_mood_is_not_told_while_it_is_hidden():
    row = row_of("check_in", 1, mood=3, note="private")
    assert row_text("check_in", row, unit=Unit.KG) == "Tuesday 24 November 2026, mood 3, private"
    assert "private" not in row_text("check_in", row, unit=Unit.KG, hides_mood=True)
    assert row_title("check_in", row) == "Check-in of Tuesday 24 November 2026"


@pytest.mark.parametrize("table", [one for one in shape() if one != "routine"])
def test_every_table_has_words(table):
    cells = {"session_id": 1} if table == "set_entry" else {}
    if table == "exercise":
        cells["name"] = "Squat"
    row = row_of(table, 1, **cells)
    for column in shape()[table]:
        if row[column.name] is None and column.is_required:
            row[column.name] = 1 if column.kind == "INTEGER" else "x"
    assert row_title(table, row, "Squat")
    assert row_text(table, row, unit=Unit.LB)


def test_a_routine_is_told_with_its_parts():
    row = row_of("routine", 1, parts=([{}], [{}, {}]))
    assert row_text("routine", row, unit=Unit.KG) == "R, 1 session, 2 lifts"


def test_odd_cells_are_no_matter():
    assert "odd" in row_title("session", {**DAY, "training_day": "odd"})
    assert "0 kinds" in row_text("place", row_of("place", 1, gear="{"), unit=Unit.KG)


def test_times_and_counts():
    at = datetime(2026, 11, 24, 8, 5, tzinfo=UTC)
    assert when_text(at) == "Tuesday 24 November 2026, 08:05"
    assert when_text(None) == "no time is known"
    assert counts_text({"session": 1, "set_entry": 12}) == "Sets: 12, Sessions: 1"
    assert merged_text("a", 1, 2, 3) == "Merged with a: 1 came in, 2 changed, 3 went."
    assert merged_text("a", 0, 0, 0) == "a has nothing that is not here."
