"""What the charts ask goes through an index, and a span reads that span."""

import pytest

from liftdesk.app import open_house
from liftdesk.store.chart_queries import CURVE, WORK
from liftdesk.system.clock import SystemClock


@pytest.fixture
def house(tmp_path):
    opened = open_house(tmp_path / "diary.liftdesk", clock=SystemClock())
    yield opened
    opened.close()


@pytest.mark.parametrize(
    ("query", "values"),
    [(CURVE, (1, "2026-01-01", "2026-02-01")), (WORK, ("2026-01-01", "2026-02-01"))],
)
def test_sets_are_found_by_exercise_and_day(house, query, values):
    plan = house._database.rows(f"EXPLAIN QUERY PLAN {query}", values)
    steps = [row[3] for row in plan]
    [step] = [step for step in steps if "set_entry" in step or " s " in step]
    assert "set_entry_curve" in step
    assert "COVERING" in step
    assert "exercise_id=? AND training_day>? AND training_day<?" in step
