"""LiftDesk's own lossless export: every row of every table as JSON, always in the same order."""

import base64
import binascii
import json
import re
from collections.abc import Mapping, Sequence
from typing import Any

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.tables import Tables
from liftdesk.formats.import_file import ImportFile
from liftdesk.formats.own_tables import LARGEST_OWN, MARK, OwnTables

NAME = MARK

_BEGINNING = re.compile(rb'(\xef\xbb\xbf)?\s*\{\s*"format"\s*:\s*"liftdesk"\s*,')
_BINARY = "base64"


def matches(file: ImportFile) -> bool:
    """Whether a file begins as such an export does."""
    return _BEGINNING.match(file.head) is not None


def write(
    tables: Tables,
    *,
    schema: int,
    left_out: Sequence[str] = (),
    worked_out: Tables | None = None,
) -> bytes:
    """Return the export; binary cells become {"base64": text}.

    `left_out` names the tables that are not there on purpose, `worked_out` has what no table keeps.
    """
    document: dict[str, object] = {"format": NAME, "schema": schema, "tables": tables}
    if left_out:
        document["left_out"] = left_out
    if worked_out:
        document["worked_out"] = worked_out
    text = json.dumps(document, ensure_ascii=False, indent=1, default=_binary)
    return text.encode() + b"\n"


def read(file: ImportFile) -> OwnTables:
    """Read an export back, cells as they were; what is worked out is left.

    Raises:
        DomainError: FILE_DAMAGED for what is no whole JSON, OWN_STRANGE for one that is built
            otherwise, FILE_TOO_LARGE, FILE_UNREADABLE.
    """
    try:
        document = json.loads(file.content(LARGEST_OWN))
    except (ValueError, RecursionError) as error:
        raise DomainError(Trouble.FILE_DAMAGED, "file") from error
    schema, tables = _part(document, "schema"), _part(document, "tables")
    if type(schema) is not int or not isinstance(tables, dict) or document.get("format") != NAME:
        raise DomainError(Trouble.OWN_STRANGE, "file", name="tables")
    left_out = document.get("left_out", [])
    return OwnTables(
        format=NAME,
        schema=schema,
        tables={table: _rows(table, rows) for table, rows in tables.items()},
        left_out=tuple(str(one) for one in left_out) if isinstance(left_out, list) else (),
    )


def _part(document: object, name: str) -> Any:  # noqa: ANN401 - what json gives
    return document.get(name) if isinstance(document, dict) else None


def _rows(table: str, rows: object) -> list[Mapping[str, Any]]:
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise DomainError(Trouble.OWN_STRANGE, "file", name=table)
    return [{name: _cell(cell) for name, cell in row.items()} for row in rows]


def _cell(cell: object) -> object:
    if isinstance(cell, dict) and isinstance(cell.get(_BINARY), str) and len(cell) == 1:
        try:
            return base64.b64decode(cell[_BINARY], validate=True)
        except (binascii.Error, ValueError):
            return cell
    return cell


def _binary(cell: object) -> dict[str, str]:
    if isinstance(cell, bytes):
        return {_BINARY: base64.b64encode(cell).decode("ascii")}
    raise TypeError(f"No JSON for {type(cell).__name__}")
