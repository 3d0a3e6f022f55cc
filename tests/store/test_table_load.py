"""Rows of a file are proved by the schema's own rules before one of them is written."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.wellbeing.check_ins import LONGEST_NOTE
from liftdesk.formats import liftdesk_json
from liftdesk.formats.import_file import ImportFile
from liftdesk.store import table_load
from liftdesk.store.database import MEMORY, Database
from liftdesk.store.journal import Journal
from liftdesk.store.migrations import SCHEMA
from liftdesk.store.table_dump import told
from liftdesk.store.table_shape import shape

DATA = Path(__file__).parent.parent / "data" / "db"


def kept(schema=SCHEMA):
    file = ImportFile.at(DATA / f"schema_{schema:04}.json")
    return {table: list(rows) for table, rows in liftdesk_json.read(file).tables.items()}


@pytest.mark.parametrize("schema", range(1, SCHEMA + 1))
def test_sound_rows_of_every_schema_are_as_the_steps_make_them(schema):
    found = table_load.proved(kept(schema), schema)
    assert found.refused == ()
    newest = kept()
    for table, rows in kept(schema).items():
        assert [row["id"] for row in found.tables[table]] == [row["id"] for row in rows]
        assert all(set(newest[table][0]) == set(row) for row in found.tables[table])


@pytest.mark.parametrize(
    ("table", "column", "cell", "trouble"),
    [
        ("set_entry", "reps", "8", Trouble.CELL_STRANGE),
        ("set_entry", "reps", 8.0, Trouble.CELL_STRANGE),
        ("set_entry", "reps", True, Trouble.CELL_STRANGE),
        ("set_entry", "reps", 1001, Trouble.CELL_STRANGE),
        ("set_entry", "reps", 2**63, Trouble.CELL_STRANGE),
        ("set_entry", "unit", None, Trouble.CELL_STRANGE),
        ("set_entry", "kind", "juggling", Trouble.CELL_STRANGE),
        ("set_entry", "rir", float("inf"), Trouble.CELL_STRANGE),
        ("set_entry", "session_id", 5, Trouble.ROW_ALONE),
        ("set_entry", "training_day", "2026-01-01", Trouble.ROW_ALONE),
        ("set_entry", "position", None, Trouble.ROW_INCOMPLETE),
        ("set_entry", "position", 2**40, Trouble.CELL_STRANGE),
        ("set_entry", "at_ms", 2**62, Trouble.CELL_STRANGE),
        ("set_entry", "id", None, Trouble.ROW_INCOMPLETE),
        ("set_entry", "note", "half \ud83d", Trouble.CELL_STRANGE),
        ("set_entry", "note", b"bytes", Trouble.CELL_STRANGE),
        ("heart_rate_bout", "samples", "text", Trouble.CELL_STRANGE),
        ("check_in", "offset_minutes", 5000, Trouble.CELL_STRANGE),
        ("check_in", "training_day", "2026-02-30", Trouble.CELL_STRANGE),
        ("check_in", "declined", "shoes", Trouble.CELL_STRANGE),
        ("check_in", "note", "x" * (LONGEST_NOTE + 1), Trouble.CELL_STRANGE),
        ("pain", "body_part", "hair", Trouble.CELL_STRANGE),
        ("readiness", "outcome", "sure", Trouble.CELL_STRANGE),
        ("routine", "days", "[7]", Trouble.CELL_STRANGE),
        ("week_days", "days", '{"strength": [1]}', Trouble.CELL_STRANGE),
        ("place", "gear", '{"dumbbell": {"fixed": ["x"], "plates": null}}', Trouble.CELL_STRANGE),
        ("exercise", "equipment", "rocket", Trouble.CELL_STRANGE),
        ("wish", "first_day", "2030-01-01", Trouble.CELL_STRANGE),
    ],
)
def test_a_row_that_cannot_be_is_refused_with_its_number(table, column, cell, trouble):
    tables = kept()
    number = len(tables[table])
    tables[table][-1] = {**tables[table][-1], column: cell}
    found = table_load.proved(tables, SCHEMA)
    (own,) = [one for one in found.refused if one.table == table]
    assert (own.row, own.problem.trouble) == (number, trouble)
    assert len(found.tables[table]) == number - 1


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("today", "{"),
        ("today", '{"day": "2026-11-26", "more": [[1]]}'),
        ("today", '{"day": "soon"}'),
        ("coin_flip_weeks", "[]"),
        ("health_changed", "yesterday"),
        ("health_changed", "2026-11-26T10:00:00"),
    ],
)
def test_a_setting_that_would_trip_every_start_is_refused(key, value):
    tables = kept()
    tables["preference"].append({"id": 5, "key": key, "value": value})
    (refused,) = table_load.proved(tables, SCHEMA).refused
    assert (refused.table, refused.problem.field) == ("preference", "value")


def test_what_belongs_to_a_refused_row_goes_with_it():
    tables = kept()
    session = tables["session"][0]
    tables["session"][0] = {**session, "kind": "siesta"}
    found = table_load.proved(tables, SCHEMA)
    (own,) = [one for one in found.refused if one.table == "session"]
    assert own.row == 1
    lonely = {one.table for one in found.refused} - {"session"}
    assert "set_entry" in lonely
    assert all(row["session_id"] != session["id"] for row in found.tables["set_entry"])


def test_a_routine_without_sessions_is_refused():
    tables = kept()
    tables["routine_session"] = []
    found = table_load.proved(tables, SCHEMA)
    assert ("routine", 1) in {(one.table, one.row) for one in found.refused}
    assert found.tables["routine"] == found.tables["routine_slot"] == []


def test_a_row_that_is_there_twice_is_taken_once():
    tables = kept()
    tables["win"].append(tables["win"][0])
    tables["place"].append({**tables["place"][0], "id": 5, "name": "HOME"})
    found = table_load.proved(tables, SCHEMA)
    assert [one.problem.trouble for one in found.refused] == [Trouble.ROW_TWICE] * 2
    assert [len(found.tables[table]) for table in ("win", "place")] == [1, 1]


def test_columns_that_may_be_empty_may_lack():
    tables = kept()
    tables["win"] = [{**tables["win"][0]}]
    tables["session"] = [{k: v for k, v in row.items() if k != "note"} for row in tables["session"]]
    found = table_load.proved(tables, SCHEMA)
    assert found.refused == ()
    assert {row["note"] for row in found.tables["session"]} == {""}


@pytest.mark.parametrize(
    ("tables", "schema", "trouble"),
    [
        ({}, SCHEMA + 1, Trouble.OWN_NEWER),
        ({}, 0, Trouble.OWN_STRANGE),
        ({"readiness": []}, 1, Trouble.OWN_STRANGE),
        ({"sqlite_schema": []}, SCHEMA, Trouble.OWN_STRANGE),
        ({"win": [{"id) VALUES (1); --": 1}]}, SCHEMA, Trouble.OWN_STRANGE),
    ],
)
def test_other_schemas_tables_and_columns_are_refused_whole(tables, schema, trouble):
    with pytest.raises(DomainError) as caught:
        table_load.proved(tables, schema)
    assert caught.value.problem.trouble is trouble


SCRAPS = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=5), st.binary(max_size=4)
)


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_whatever_a_cell_holds_the_rest_is_sound(data):
    tables = json.loads((DATA / "schema_0004.json").read_text(encoding="utf-8"))["tables"]
    tables["heart_rate_bout"] = []
    for batch in tables["import_batch"]:
        batch["brought"] = None
    table = data.draw(st.sampled_from(sorted(table for table in tables if tables[table])))
    row = data.draw(st.sampled_from(tables[table]))
    row[data.draw(st.sampled_from(sorted(row)))] = data.draw(SCRAPS)
    found = table_load.proved(tables, SCHEMA)
    opened = Database(MEMORY)
    table_load.add_rows(opened, found.tables)
    assert opened.problems() == []
    assert told(opened) == found.tables
    opened.close()


def test_all_rows_are_replaced_as_one_step():
    opened = Database(MEMORY)
    journal = Journal(opened)
    found = table_load.proved(kept(), SCHEMA).tables
    with journal.step("Restore"):
        table_load.replace_all(opened, found)
    assert told(opened) == found
    journal.undo()
    assert not any(told(opened).values())
    journal.redo()
    assert told(opened) == found
    opened.close()


def test_rows_are_changed_and_removed_by_id():
    opened = Database(MEMORY)
    found = table_load.proved(kept(), SCHEMA).tables
    table_load.add_rows(opened, found)
    (win,) = found["win"]
    table_load.change_rows(opened, {"win": [{**win, "words": "Other"}]})
    assert told(opened)["win"][0]["words"] == "Other"
    table_load.remove_rows(opened, {"win": [win["id"]]})
    assert told(opened)["win"] == []
    opened.close()


def test_the_shape_is_that_of_the_tables():
    opened = Database(MEMORY)
    for table, columns in shape().items():
        assert [column.name for column in columns] == opened.columns(table)
    assert set(shape()) == set(opened.tables()) - {"trash"}, "what was deleted is not told"
    order = list(shape())
    for table, columns in shape().items():
        parents = {column.refers_to for column in columns} - {"", table}
        assert all(order.index(parent) < order.index(table) for parent in parents)
    opened.close()
