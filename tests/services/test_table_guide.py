"""What is said of the tables is what the tables are."""

import json

import pytest

from liftdesk.domain.exports import ExportForm
from liftdesk.services import table_guide
from liftdesk.services.export_order import ExportOrder
from liftdesk.store.migrations import SCHEMA
from liftdesk.store.table_shape import shape
from liftdesk.system.resources import resource
from tests.support.own_exports import fill, open_diary


def test_every_table_and_column_is_described_and_nothing_else():
    words = json.loads(resource("content", "tables.json").read_text(encoding="utf-8"))
    assert set(words["tables"]) == set(shape())
    for table, columns in shape().items():
        names = {column.name for column in columns}
        own = words["tables"][table].get("columns", {})
        assert set(own) <= names, table
        assert names - set(own) <= set(words["columns"]), table
    everywhere = {column.name for columns in shape().values() for column in columns}
    assert set(words["columns"]) <= everywhere


def test_the_guide_names_every_column_in_order():
    _, *lines = table_guide.guide_lines()
    real = [(table, column.name) for table, columns in shape().items() for column in columns]
    assert [line[:2] for line in lines] == real
    text = table_guide.guide_text()
    assert f"Schema {SCHEMA}." in text
    assert "not encrypted" in text
    assert "- load_grams (whole number, may be empty): The load in grams." in text
    assert [line[3:] for line in text.splitlines() if line.startswith("## ")] == list(shape())


def fits(schema, value):
    """Whether a value is one of a JSON Schema, as far as this one goes."""
    types = schema.get("type", [])
    types = [types] if isinstance(types, str) else types
    known = {
        "integer": isinstance(value, int) and not isinstance(value, bool),
        "number": isinstance(value, int | float) and not isinstance(value, bool),
        "string": isinstance(value, str),
        "array": isinstance(value, list),
        "object": isinstance(value, dict),
        "null": value is None,
    }
    if types and not any(known[kind] for kind in types):
        return False
    if value != schema.get("const", value):
        return False
    if isinstance(value, list):
        return all(fits(schema.get("items", {}), one) for one in value)
    return not isinstance(value, dict) or fits_object(schema, value)


def fits_object(schema, value):
    properties = schema.get("properties", {})
    is_closed = schema.get("additionalProperties") is False
    return (
        set(schema.get("required", [])) <= set(value)
        and (not is_closed or set(value) <= set(properties))
        and all(fits(properties.get(name, {}), one) for name, one in value.items())
    )


@pytest.fixture
def rich(tmp_path):
    house = open_diary(tmp_path / "rich.liftdesk")
    fill(house, tmp_path)
    yield house
    house.close()


def test_the_schema_holds_for_the_export(rich, tmp_path):
    order = ExportOrder(form=ExportForm.JSON, with_moods=True, with_answers=True)
    rich.export.to(tmp_path / "all.json", order)
    rich.export.describe(tmp_path / "schema.json")
    schema = json.loads((tmp_path / "schema.json").read_text(encoding="utf-8"))
    document = json.loads((tmp_path / "all.json").read_text(encoding="utf-8"))
    assert fits(schema, document)
    document["tables"]["win"][0]["words"] = 5
    assert not fits(schema, document)
    rich.export.to(tmp_path / "part.json")
    assert fits(schema, json.loads((tmp_path / "part.json").read_text(encoding="utf-8")))


def test_the_description_is_written_as_words_too(rich, tmp_path):
    rich.export.describe(tmp_path / "tables.md")
    rich.export.to(tmp_path / "tables")
    written = (tmp_path / "tables.md").read_text(encoding="utf-8")
    assert written == table_guide.guide_text()
    assert (tmp_path / "tables" / "README.txt").read_text(encoding="utf-8") == written
