"""What LiftDesk's own exports have in common: the mark they are known by, and how cells are text.

A spreadsheet takes a text that begins with certain signs for a formula, and a file from elsewhere
may have brought such a text. So a text cell that begins with one of them gets an apostrophe, and
one that begins with an apostrophe another; reading takes exactly one away again.
"""

import base64
import binascii
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.tables import CellKind, Column, Shape, Tables

MARK = "liftdesk"
"""Name of the table that says what an export is: its format, its schema, what was left out."""
WORKED_OUT = frozenset({"questionnaire_result"})
"""Tables that are worked out for people and are not read back."""
README = "README.txt"
PREFIX = "'"
LARGEST_OWN = 256 * 1024 * 1024
"""Bytes of an own export: ten years of training are 9 MB of JSON, and an imported file that was
kept a few more."""
_GUARDED = frozenset("=+-@\t\r\n\0" + PREFIX + "＝＋－＠")
"""Signs that begin a formula, or hide one, in a spreadsheet (OWASP, CSV Injection)."""
_DIGITS = 40
"""Signs of a number: SQLite's largest has 19 digits, a float 24 signs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnTables:
    """What an own export holds: its format, the schema it is of, its rows."""

    format: str
    schema: int
    tables: Tables
    left_out: tuple[str, ...] = ()


def guarded(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula."""
    return PREFIX + text if text[:1] in _GUARDED and text else text


def bared(text: str) -> str:
    """Return the text that `guarded` was given."""
    return text[1:] if text.startswith(PREFIX) else text


def written(cell: object, column: Column | None) -> str | int | float | None:
    """Return a cell as a spreadsheet may have it: a number, a text without a formula, or nothing.

    An empty text (or no bytes) where nothing may be as well is an apostrophe alone, so that the
    two differ.

    Raises:
        UnicodeEncodeError: the text has half of a sign (a lone surrogate) in it.
    """
    if isinstance(cell, bytes):
        cell = base64.b64encode(cell).decode("ascii")
    if isinstance(cell, str):
        cell.encode()
        if not cell and column is not None and not column.is_required:
            return PREFIX
        return guarded(cell)
    return cell if cell is None or isinstance(cell, int | float) else str(cell)


def typed(tables: Mapping[str, Iterable[Mapping[str, Any]]], shape: Shape) -> Tables:
    """Return rows of texts as cells of their columns' kinds.

    What is no such cell, or in no column of the shape, stays as it is: whoever proves the rows
    says so of it.
    """
    found = {}
    for table, rows in tables.items():
        columns = {column.name: column for column in shape.get(table, ())}
        found[table] = [
            {name: _typed(cell, columns.get(name)) for name, cell in row.items()} for row in rows
        ]
    return found


def _typed(cell: object, column: Column | None) -> object:
    if column is None:
        return cell
    if cell is None or cell == "":
        is_empty_text = column.kind is CellKind.TEXT and column.is_required
        return "" if is_empty_text else None
    if column.kind is CellKind.TEXT:
        return bared(cell) if isinstance(cell, str) else cell
    if column.kind is CellKind.BLOB:
        return _bytes(cell)
    return _number(cell, column.kind)


def _bytes(cell: object) -> object:
    if not isinstance(cell, str):
        return cell
    try:
        return base64.b64decode(bared(cell), validate=True)
    except (binascii.Error, ValueError):
        return cell


def _number(cell: object, kind: CellKind) -> object:
    try:
        if isinstance(cell, str):
            if len(cell) > _DIGITS or "_" in cell:
                return cell
            return int(cell) if kind is CellKind.INTEGER else float(cell)
        if isinstance(cell, float) and kind is CellKind.INTEGER and cell.is_integer():
            return int(cell)
    except ValueError:
        return cell
    return cell


def mark_rows(schema: int, left_out: Sequence[str]) -> list[dict[str, object]]:
    """Return the rows of the table that says what an export is."""
    return [{"format": MARK, "schema": schema, "left_out": " ".join(left_out)}]


def schema_of(rows: Sequence[Mapping[str, Any]]) -> tuple[int, tuple[str, ...]]:
    """Return the schema and what was left out, from the rows of `mark_rows` as they were read.

    Raises:
        DomainError: OWN_STRANGE.
    """
    row = rows[0] if rows else {}
    text = str(row.get("schema", ""))
    if row.get("format") != MARK or not text.isdecimal() or len(text) > len("9999"):
        raise DomainError(Trouble.OWN_STRANGE, "file", name=MARK)
    return int(text), tuple(str(row.get("left_out") or "").split())
