"""What every table and column of an export holds: for people, and as a JSON Schema for programs."""

import json
from collections.abc import Mapping
from functools import cache
from typing import Any

from liftdesk.domain.tables import CellKind, Column
from liftdesk.formats.liftdesk_json import NAME
from liftdesk.store.migrations import SCHEMA
from liftdesk.store.table_shape import shape
from liftdesk.system.resources import resource
from liftdesk.system.texts import translate

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_JSON_TYPES = {
    CellKind.INTEGER: "integer",
    CellKind.REAL: "number",
    CellKind.TEXT: "string",
    CellKind.BLOB: "object",
}


@cache
def _words() -> Mapping[str, Any]:
    found: Mapping[str, Any] = json.loads(
        resource("content", "tables.json").read_text(encoding="utf-8")
    )
    return found


def about_table(table: str) -> str:
    """Return one sentence on what a table holds."""
    return translate("Content", _words()["tables"][table]["about"])


def about_column(table: str, column: str) -> str:
    """Return one sentence on what a column holds."""
    own = _words()["tables"][table].get("columns", {})
    return translate("Content", own.get(column) or _words()["columns"][column])


def kind_text(column: Column) -> str:
    """Return what kind of cell a column has: "whole number", "text, may be empty"."""
    kind = {
        CellKind.INTEGER: translate("Guide", "whole number"),
        CellKind.REAL: translate("Guide", "number"),
        CellKind.TEXT: translate("Guide", "text"),
        CellKind.BLOB: translate("Guide", "bytes as base64"),
    }[column.kind]
    if column.is_required:
        return kind
    return translate("Guide", "{kind}, may be empty").format(kind=kind)


def guide_lines() -> list[tuple[str, str, str, str]]:
    """Return a header, and for every column its table, name, kind and meaning."""
    header = (
        translate("Guide", "table"),
        translate("Guide", "column"),
        translate("Guide", "kind"),
        translate("Guide", "what it holds"),
    )
    return [
        header,
        *(
            (table, column.name, kind_text(column), about_column(table, column.name))
            for table, columns in shape().items()
            for column in columns
        ),
    ]


def guide_text() -> str:
    """Return the description of the tables as Markdown that reads as plain text, too."""
    blocks = [
        "# " + translate("Guide", "Your LiftDesk diary in open tables"),
        translate(
            "Guide",
            "These files hold what your diary holds, one row an entry. They are not encrypted: "
            "whoever has them can read them.",
        ),
        translate(
            "Guide",
            "LiftDesk takes them in again (File, Import): into an empty diary exactly as they "
            "were, and into one in use by adding what is new.",
        ),
        _about_cells(),
    ]
    for table, columns in shape().items():
        lines = [
            f"- {column.name} ({kind_text(column)}): {about_column(table, column.name)}"
            for column in columns
        ]
        blocks += [f"## {table}", about_table(table), "\n".join(lines)]
    return "\n\n".join(blocks) + "\n"


def _about_cells() -> str:
    return translate(
        "Guide",
        "Schema {schema}. Columns that end in _id name a row of another table. In tables for "
        "spreadsheets (CSV, XLSX) a text that a spreadsheet could take for a formula begins with "
        "an apostrophe, which LiftDesk takes away again; an apostrophe alone is an empty text. In "
        'JSON bytes are {{"base64": "..."}}. A table may be missing: it was left out on purpose.',
    ).format(schema=SCHEMA)


def json_schema() -> str:
    """Return a JSON Schema (draft 2020-12) of the JSON export, made from the tables there are."""
    tables = {
        table: {
            "description": about_table(table),
            "type": "array",
            "items": _row_schema(table, columns),
        }
        for table, columns in shape().items()
    }
    document = {
        "$schema": _DIALECT,
        "title": translate("Guide", "LiftDesk export"),
        "type": "object",
        "required": ["format", "schema", "tables"],
        "properties": {
            "format": {"const": NAME},
            "schema": {"const": SCHEMA},
            "tables": {
                "type": "object",
                "properties": tables,
                "additionalProperties": False,
            },
            "left_out": {"type": "array", "items": {"type": "string"}},
            "worked_out": {"type": "object"},
        },
    }
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def _row_schema(table: str, columns: tuple[Column, ...]) -> dict[str, object]:
    return {
        "type": "object",
        "required": [column.name for column in columns],
        "properties": {column.name: _cell_schema(table, column) for column in columns},
        "additionalProperties": False,
    }


def _cell_schema(table: str, column: Column) -> dict[str, object]:
    kind = _JSON_TYPES[column.kind]
    found: dict[str, object] = {
        "description": about_column(table, column.name),
        "type": kind if column.is_required else [kind, "null"],
    }
    if column.kind is CellKind.BLOB:
        found["required"] = ["base64"]
        found["properties"] = {"base64": {"type": "string", "contentEncoding": "base64"}}
    return found
