"""Everything goes out, or nothing is touched."""

import json

import pytest

from liftdesk.app import open_house
from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.store.table_dump import dump
from liftdesk.system.clock import SystemClock


@pytest.fixture
def house(tmp_path):
    opened = open_house(tmp_path / "diary.liftdesk", clock=SystemClock())
    opened.sample_data.fill(months=1)
    yield opened
    opened.close()


def test_the_json_holds_every_row(house, tmp_path):
    counts = house.export.to(tmp_path / "all.json")
    document = json.loads((tmp_path / "all.json").read_text(encoding="utf-8"))
    assert document["tables"] == dump(house.check_up._database)
    assert {table: len(rows) for table, rows in document["tables"].items()} == counts
    assert counts["set_entry"] > 50


def test_the_same_diary_is_written_the_same(house, tmp_path):
    for name in ("one.json", "two.json"):
        house.export.to(tmp_path / name)
    assert (tmp_path / "one.json").read_bytes() == (tmp_path / "two.json").read_bytes()


@pytest.mark.parametrize("name", ["nowhere/all.json", "letter"])
def test_a_place_that_cannot_be_written_is_said(house, tmp_path, name):
    (tmp_path / "letter").write_bytes(b"mine")
    with pytest.raises(DomainError) as caught:
        house.export.to(tmp_path / name)
    assert caught.value.problem.trouble is Trouble.FILE_UNWRITABLE
    assert (tmp_path / "letter").read_bytes() == b"mine"
