"""What goes out, what stays in unless it is asked for, and that nothing is touched otherwise."""

import csv
import io
import json

import pytest

from liftdesk.app import open_house
from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.exports import Part
from liftdesk.store.table_dump import dump
from liftdesk.system.clock import SystemClock

NINE = dict.fromkeys(range(1, 10), 1)
MOODS = {"check_in", "check_in_tag", "feeling", "questionnaire", "questionnaire_answer"}


@pytest.fixture
def house(tmp_path):
    opened = open_house(tmp_path / "diary.liftdesk", clock=SystemClock())
    opened.sample_data.fill(months=1)
    opened.check_ins.note("A note")
    opened.check_ins.tag(("rain",))
    opened.questionnaires.answer("phq9", NINE)
    opened.questionnaires.answer("ons4", {1: 7, 2: 6, 3: 5, 4: 3})
    yield opened
    opened.close()


def written(path):
    return json.loads(path.read_text(encoding="utf-8"))


def rows_of(house):
    """All rows but those in the trash, which stay in the house."""
    kept = dump(house.check_up._database)
    del kept["trash"]
    return kept


def table(path):
    return list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8-sig"))))


def test_with_both_flags_every_row_goes_out(house, tmp_path):
    done = house.export.to(tmp_path / "all.json", with_moods=True, with_answers=True)
    document = written(tmp_path / "all.json")
    assert document["tables"] == rows_of(house)
    assert {name: len(rows) for name, rows in document["tables"].items()} == done.rows
    assert done.rows["set_entry"] > 50
    assert done.left_out == ()
    assert "left_out" not in document


def test_single_answers_stay_in_and_results_go_out(house, tmp_path):
    done = house.export.to(tmp_path / "all.json")
    document = written(tmp_path / "all.json")
    kept = rows_of(house)
    del kept["questionnaire_answer"]
    assert document["tables"] == kept
    assert document["left_out"] == ["questionnaire_answer"]
    assert done.left_out == (Part.ANSWERS,)
    phq9, ons4 = document["worked_out"]["questionnaire_result"]
    assert (phq9["instrument"], phq9["total"], phq9["band"]) == ("phq9", 9, "mild")
    assert ons4["total"] is None
    assert [ons4[f"band_{item}"] for item in range(1, 5)] == ["high", "medium", "medium", "low"]
    assert set(phq9) == {"questionnaire_id", "instrument", "training_day", "total", "band"}


def test_tables_are_the_same_as_the_json(house, tmp_path):
    done = house.export.to(tmp_path / "tables")
    files = {path.stem for path in (tmp_path / "tables").iterdir()}
    assert files == {*done.rows, "questionnaire_result", "liftdesk", "README"}
    assert "questionnaire_answer" not in files
    results = table(tmp_path / "tables" / "questionnaire_result.csv")
    assert [row["total"] for row in results] == ["9", ""]
    assert [row["band_4"] for row in results] == ["", "low"]
    house.export.to(tmp_path / "whole", with_answers=True)
    assert len(table(tmp_path / "whole" / "questionnaire_answer.csv")) == 13


def test_while_mood_is_hidden_moods_stay_in_unless_asked_for(house, tmp_path):
    house.preferences.hide_mood()
    done = house.export.to(tmp_path / "all.json", with_answers=True)
    document = written(tmp_path / "all.json")
    assert not MOODS & set(document["tables"])
    assert document["left_out"] == sorted(MOODS)
    assert "worked_out" not in document
    assert done.left_out == (Part.MOODS,)
    done = house.export.to(tmp_path / "all.json", with_moods=True, with_answers=True)
    assert written(tmp_path / "all.json")["tables"] == rows_of(house)
    assert done.left_out == ()


def test_files_of_an_earlier_export_are_named_and_stay(house, tmp_path):
    whole = house.export.to(tmp_path / "tables", with_answers=True)
    assert whole.earlier == ()
    answers = (tmp_path / "tables" / "questionnaire_answer.csv").read_bytes()
    assert house.export.to(tmp_path / "tables").earlier == ("questionnaire_answer.csv",)
    house.preferences.hide_mood()
    found = house.export.to(tmp_path / "tables").earlier
    assert set(found) == {f"{name}.csv" for name in (*MOODS, "questionnaire_result")}
    assert (tmp_path / "tables" / "questionnaire_answer.csv").read_bytes() == answers
    assert house.export.to(tmp_path / "all.json").earlier == ()


def test_nothing_is_said_to_be_left_out_where_there_is_nothing(tmp_path):
    house = open_house(tmp_path / "diary.liftdesk", clock=SystemClock())
    house.preferences.hide_mood()
    assert house.export.to(tmp_path / "all.json").left_out == ()
    house.close()


def test_a_backup_is_whole_whatever_is_hidden(house, tmp_path):
    house.preferences.hide_mood()
    before = dump(house.check_up._database)
    copy = house.backups.now()
    opened = open_house(copy, clock=SystemClock())
    assert dump(opened.check_up._database) == before
    opened.close()


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


def test_the_trash_stays_in_the_house(house, tmp_path):
    house.check_ins.remove(house.check_ins.now().id)
    assert house.trash.entries()
    house.export.to(tmp_path / "all.json", with_moods=True, with_answers=True)
    assert "A note" not in (tmp_path / "all.json").read_text(encoding="utf-8")
    house.export.to(tmp_path / "tables", with_moods=True, with_answers=True)
    assert not (tmp_path / "tables" / "trash.csv").exists()
