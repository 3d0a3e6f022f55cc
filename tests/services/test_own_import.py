"""One's own files: exactly back into an empty diary, joined with one in use, or refused."""

import json
import zlib
from datetime import date
from pathlib import Path

import pytest

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.exports import ExportForm
from liftdesk.domain.training.units import Unit
from liftdesk.formats.import_file import ImportFile
from liftdesk.services.export_order import ExportOrder
from liftdesk.store.database import Database
from liftdesk.store.migrations import SCHEMA
from liftdesk.store.table_dump import told
from liftdesk.wording.problems import sentence
from liftdesk.wording.sources import source_text
from tests.support.own_exports import (
    ODD_WORDS,
    WHOLE,
    content,
    database_of,
    exported,
    fill,
    open_diary,
    own_part,
    taken_in,
)

DATA = Path(__file__).parent.parent / "data" / "db"


@pytest.fixture
def opened(tmp_path):
    """Opens diaries by name."""
    houses = {}

    def get(name):
        if name not in houses:
            houses[name] = open_diary(tmp_path / f"{name}.liftdesk")
        return houses[name]

    yield get
    for house in houses.values():
        house.close()


@pytest.fixture
def rich(opened, tmp_path):
    house = opened("rich")
    fill(house, tmp_path)
    return house


@pytest.mark.parametrize("form", WHOLE)
def test_everything_comes_back_exactly(rich, opened, tmp_path, form):
    before = content(rich)
    assert all(before.values()), "every table has a row"
    assert {row["words"] for row in before["win"]} >= set(ODD_WORDS)
    file = exported(rich, tmp_path / f"all{form.ending}", form)
    empty = opened("empty")
    plan = empty.own_import.read(file)
    assert plan.is_restoration
    assert plan.refused == ()
    done = empty.own_import.take_in(plan)
    assert content(empty) == before
    assert done.added == plan.added == sum(map(len, before.values()))
    assert done.batch is None
    assert empty.check_up.problems() == []


def test_a_restoration_is_one_step_that_can_be_undone(rich, opened, tmp_path):
    file = exported(rich, tmp_path / "all.json", ExportForm.JSON)
    empty = opened("empty")
    empty.preferences.choose_unit(Unit.LB)
    before = content(empty)
    taken_in(empty, file)
    after = content(empty)
    empty.undo.undo()
    assert content(empty) == before
    empty.undo.redo()
    assert content(empty) == after == content(rich)
    assert empty.backups.last() is not None


@pytest.mark.parametrize("form", WHOLE)
def test_half_a_year_comes_back_exactly(opened, tmp_path, form):
    house = opened("demo")
    house.sample_data.fill(months=6, self_checks=True)
    file = exported(house, tmp_path / f"all{form.ending}", form)
    empty = opened("empty")
    taken_in(empty, file)
    assert content(empty) == content(house)


@pytest.mark.parametrize("schema", range(1, SCHEMA + 1))
@pytest.mark.parametrize("ending", ["json", "liftdesk"])
def test_files_of_every_schema_come_back(opened, tmp_path, schema, ending):
    path = DATA / f"schema_{schema:04}.{ending}"
    house = opened("empty")
    known = content(house)["exercise"]
    plan = house.own_import.read(ImportFile.at(path))
    assert (plan.schema, plan.refused) == (schema, ())
    house.own_import.take_in(plan)
    copy = tmp_path / "migrated.liftdesk"
    copy.write_bytes((DATA / f"schema_{schema:04}.liftdesk").read_bytes())
    raised = Database(copy)
    found = {table: {row["id"]: row for row in rows} for table, rows in content(house).items()}
    for table, rows in told(raised).items():
        if table == "exercise_alias":  # the catalogue gave some to other lifts since
            continue
        assert all(found[table][row["id"]] == row for row in rows)
    raised.close()
    assert set(found["exercise"]) >= {row["id"] for row in known}, "no lift of the catalogue lacks"
    assert house.planner.week().sessions


def test_a_backup_comes_back_exactly(rich, opened):
    copy = rich.backups.now()
    empty = opened("empty")
    taken_in(empty, ImportFile.at(copy))
    assert content(empty) == content(rich)


def test_reading_writes_nothing(rich, opened, tmp_path):
    file = exported(rich, tmp_path / "all.zip", ExportForm.ZIP)
    empty = opened("empty")
    before = (tmp_path / "empty.liftdesk").read_bytes()
    empty.own_import.read(file)
    assert (tmp_path / "empty.liftdesk").read_bytes() == before


def log(house, line, **more):
    return house.training_log.log_line(line, unit=Unit.KG, **more)


@pytest.mark.parametrize("form", WHOLE)
def test_a_union_has_both_and_again_adds_nothing(rich, opened, tmp_path, form):
    file = exported(rich, tmp_path / f"all{form.ending}", form)
    mine = opened("mine")
    log(mine, "squat 3x8 @ 60kg")
    own = own_part(content(mine))
    plan = mine.own_import.read(file)
    assert not plan.is_restoration
    done = mine.own_import.take_in(plan)
    assert done.added == plan.added > len(ODD_WORDS)
    both = content(mine)
    for part in (own, own_part(content(rich))):
        for table, rows in part.items():
            kept = {row["id"]: row for row in both[table]}
            assert all(kept[row["id"]] == row for row in rows if row["id"] in kept)
    assert len(both["session"]) == len(own["session"]) + len(content(rich)["session"])
    assert len(both["win"]) == len(content(rich)["win"])
    assert mine.check_up.problems() == []
    again = taken_in(mine, file)
    assert (again.added, again.changed, again.batch) == (0, 0, None)
    assert content(mine) == both


def test_a_union_is_known_by_a_batch_that_says_what_it_brought(rich, opened, tmp_path):
    file = exported(rich, tmp_path / "all.json", ExportForm.JSON)
    mine = opened("mine")
    log(mine, "squat 3x8 @ 60kg")
    before = content(mine)
    done = mine.own_import.take_in(mine.own_import.read(file), keep_raw=True)
    (batch,) = [row for row in content(mine)["import_batch"] if row["id"] == done.batch]
    assert (batch["format"], batch["file_name"]) == ("liftdesk", "all.json")
    assert zlib.decompress(batch["raw"]) == (tmp_path / "all.json").read_bytes()
    brought = json.loads(zlib.decompress(batch["brought"]))
    present = content(mine)
    for table, ids in brought["added"].items():
        had = {row["id"] for row in before[table]}
        have = {row["id"] for row in present[table]} - {done.batch}
        assert set(ids) == have - had
    assert sum(map(len, brought["added"].values())) == done.added
    assert brought["before"] == brought["after"] == {}
    mine.undo.undo()
    assert content(mine) == before


@pytest.mark.parametrize("replace", [False, True])
def test_a_union_can_be_taken_back_weeks_later(rich, opened, tmp_path, replace):
    file = exported(rich, tmp_path / "all.json", ExportForm.JSON)
    mine = opened("mine")
    taken_in(mine, file)
    row = next(row for row in content(mine)["win"] if row["words"] == "@home")
    mine.wins.change(row["id"], "At home", date(2026, 11, 25))
    mine.wins.delete(next(row["id"] for row in content(mine)["win"] if row["words"] == "TRUE"))
    mine.routines.choose_days_per_week(3)
    before = content(mine)
    done = taken_in(mine, file, replace=replace)
    assert done.batch is not None
    assert content(mine) != before
    mine.undo.clear()
    mine.transfer.take_back(done.batch)
    assert content(mine) == before


def without_aliases(house):
    return own_part(content(house))


def test_the_order_of_two_diaries_that_share_nothing_does_not_matter(opened, tmp_path):
    for name, line in (("one", "squat 3x8 @ 60kg"), ("two", "bench press 5x5 @ 40kg")):
        log(opened(name), line)
        opened(name).check_ins.add(mood=6, note=name, tags=(name,))
        opened(name).wins.add(f"Stairs, {name}")
    files = {
        n: exported(opened(n), tmp_path / f"{n}.json", ExportForm.JSON) for n in ("one", "two")
    }
    taken_in(opened("one"), files["two"])
    taken_in(opened("two"), files["one"])
    assert without_aliases(opened("one")) == without_aliases(opened("two"))
    assert len(content(opened("one"))["session"]) == 2


def test_what_differs_stays_unless_the_person_chooses_otherwise(rich, opened, tmp_path):
    file = exported(rich, tmp_path / "all.json", ExportForm.JSON)
    mine = opened("mine")
    taken_in(mine, file)
    row = next(row for row in content(mine)["win"] if row["words"] == "@home")
    mine.wins.change(row["id"], "At home", date(2026, 11, 25))
    changed = content(mine)
    plan = mine.own_import.read(file)
    assert (plan.added, plan.differing) == (0, 1)
    assert [count.table for count in plan.counts if count.differing] == ["win"]
    mine.own_import.take_in(plan)
    assert content(mine) == changed
    done = mine.own_import.take_in(plan, replace=True)
    assert (done.added, done.changed) == (0, 1)
    assert content(mine)["win"] == content(rich)["win"]
    batch = next(row for row in content(mine)["import_batch"] if row["id"] == done.batch)
    brought = json.loads(zlib.decompress(batch["brought"]))
    assert [one["words"] for one in brought["before"]["win"]] == ["At home"]
    assert [one["words"] for one in brought["after"]["win"]] == ["@home"]


def test_settings_of_a_new_diary_do_not_keep_it_from_being_restored(rich, opened, tmp_path):
    file = exported(rich, tmp_path / "all.json", ExportForm.JSON)
    empty = opened("empty")
    empty.preferences.choose_theme("dark")
    assert empty.own_import.read(file).is_restoration
    empty.own_plan.write("Call somebody.")
    assert not empty.own_import.read(file).is_restoration
    taken_in(empty, file)
    assert empty.own_plan.what_helps == "Call somebody."


def test_without_answers_a_questionnaire_stays_out_and_is_told(opened, tmp_path):
    house = opened("one")
    house.questionnaires.answer("phq9", dict.fromkeys(range(1, 10), 1))
    house.export.to(tmp_path / "all.json", ExportOrder(with_moods=True))
    empty = opened("empty")
    plan = empty.own_import.read(ImportFile.at(tmp_path / "all.json"))
    assert plan.left_out == ("questionnaire_answer",)
    (refused,) = plan.refused
    assert (refused.table, refused.row) == ("questionnaire", 1)
    assert refused.problem.trouble is Trouble.ANSWERS_NEEDED
    empty.own_import.take_in(plan)
    assert empty.questionnaires.history() == []


def altered(path, change):
    document = json.loads(path.read_text(encoding="utf-8"))
    change(document)
    path.write_text(json.dumps(document), encoding="utf-8")
    return ImportFile.at(path)


@pytest.mark.parametrize(
    ("change", "trouble"),
    [
        (lambda d: d.update(schema=SCHEMA + 1), Trouble.OWN_NEWER),
        (lambda d: d.update(schema=0), Trouble.OWN_STRANGE),
        (lambda d: d.update(schema="4"), Trouble.OWN_STRANGE),
        (lambda d: d.update(tables=[]), Trouble.OWN_STRANGE),
        (lambda d: d["tables"].update(tricks=[]), Trouble.OWN_STRANGE),
        (lambda d: d["tables"]["win"][0].update(shoe_size=9), Trouble.OWN_STRANGE),
        (lambda d: d["tables"].update(win={"id": 1}), Trouble.OWN_STRANGE),
    ],
)
def test_a_file_that_is_built_otherwise_is_refused_whole(rich, opened, tmp_path, change, trouble):
    exported(rich, tmp_path / "all.json", ExportForm.JSON)
    file = altered(tmp_path / "all.json", change)
    empty = opened("empty")
    before = content(empty)
    with pytest.raises(DomainError) as caught:
        empty.own_import.read(file)
    assert caught.value.problem.trouble is trouble
    assert "Please" in sentence(caught.value.problem)
    assert content(empty) == before


def test_bad_rows_are_named_and_the_rest_comes_in(rich, opened, tmp_path):
    exported(rich, tmp_path / "all.json", ExportForm.JSON)

    def spoil(document):
        tables = document["tables"]
        tables["exercise"][0]["pattern"] = "juggling"
        tables["win"][0]["training_day"] = "2026-13-41"
        tables["win"][1]["words"] = 5
        tables["place"][0]["gear"] = "[]"
        tables["contact"][0]["name"] = ""
        tables["preference"].append({"id": 5, "key": "today", "value": "{"})
        tables["check_in"][0]["mood"] = 11

    file = altered(tmp_path / "all.json", spoil)
    empty = opened("empty")
    plan = empty.own_import.read(file)
    told = {(one.table, one.row) for one in plan.refused}
    expected = {("exercise", 1), ("win", 1), ("win", 2), ("place", 1), ("contact", 1)}
    expected |= {("check_in", 1), ("preference", len(content(rich)["preference"]) + 1)}
    assert told >= expected
    assert {table for table, _ in told - expected} <= {
        "exercise_alias",
        "routine_slot",
        "set_entry",
    }
    assert all(one.problem.trouble in set(Trouble) for one in plan.refused)
    empty.own_import.take_in(plan)
    assert empty.check_up.problems() == []
    assert len(content(empty)["win"]) == len(content(rich)["win"]) - 2


@pytest.mark.parametrize("data", [b"", b"{", b"hello", b"PK\x03\x04", b"SQLite format 3\x00"])
def test_what_is_not_ours_is_not_taken_for_it(opened, tmp_path, data):
    (tmp_path / "file.json").write_bytes(data)
    file = ImportFile.at(tmp_path / "file.json")
    assert not opened("empty").own_import.matches(file)
    with pytest.raises(DomainError) as caught:
        opened("empty").own_import.read(file)
    assert caught.value.problem.trouble is Trouble.FORMAT_UNKNOWN


@pytest.mark.parametrize("form", WHOLE)
def test_a_file_is_known_by_what_is_in_it(rich, opened, tmp_path, form):
    exported(rich, tmp_path / f"all{form.ending}", form)
    renamed = (tmp_path / f"all{form.ending}").rename(tmp_path / "holiday.jpg")
    assert opened("empty").own_import.matches(ImportFile.at(renamed))
    plan = opened("empty").own_import.read(ImportFile.at(renamed))
    assert plan.is_restoration
    assert source_text(plan.format) == "Read as an export of LiftDesk itself."


def test_the_open_file_itself_brings_nothing_new(rich):
    plan = rich.own_import.read(ImportFile.at(database_of(rich).path))
    assert (plan.added, plan.differing) == (0, 0)
    assert plan.known > 400
