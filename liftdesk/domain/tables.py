"""The tables of a diary as values: what their columns hold, and what is wrong with a row."""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Any

from liftdesk.domain.errors import Problem
from liftdesk.domain.values import dataclass

Row = Mapping[str, Any]
Tables = Mapping[str, Sequence[Row]]
"""Rows by table; a cell is a whole number, a number, a text, bytes or None."""


class CellKind(StrEnum):
    """What a column holds, by SQLite's own names."""

    INTEGER = "INTEGER"
    REAL = "REAL"
    TEXT = "TEXT"
    BLOB = "BLOB"


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column: its name, what it holds, whether it is never empty, and the table it names."""

    name: str
    kind: CellKind
    is_required: bool
    refers_to: str = ""


Shape = Mapping[str, tuple[Column, ...]]
"""The columns of every table, parents before their children."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RefusedRow:
    """A row that cannot be one of the diary: its table, its number there (1-based), and why."""

    table: str
    row: int
    problem: Problem
