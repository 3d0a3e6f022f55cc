"""Tables of a file into a diary: proved first in a diary in memory, then written row by row."""

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import sqlcipher3

from liftdesk.domain.errors import DomainError, Problem, Trouble
from liftdesk.domain.tables import CellKind, Column, RefusedRow, Row, Tables
from liftdesk.store.cell_rules import strange_cell
from liftdesk.store.database import Database
from liftdesk.store.migrations import SCHEMA
from liftdesk.store.records import COLUMNS, TOLD, Records
from liftdesk.store.table_shape import in_memory, shape, take_steps

_LARGEST = 2**63
_TYPES: dict[CellKind, tuple[type, ...]] = {
    CellKind.INTEGER: (int,),
    CellKind.REAL: (float, int),
    CellKind.TEXT: (str,),
    CellKind.BLOB: (bytes,),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Proved:
    """Rows that can be written, as today's schema has them, and those that cannot be."""

    tables: dict[str, list[dict[str, Any]]]
    refused: tuple[RefusedRow, ...] = ()


def proved(tables: Tables, schema: int) -> Proved:
    """Return the rows of a file of `schema` as today's, proved by SQLite's own rules.

    Each row is put into a diary in memory with the types, checks and keys of its schema, which is
    then raised by the steps that raise a data file. Nothing else is touched.

    Raises:
        DomainError: OWN_NEWER for a schema of a newer program, OWN_STRANGE for a table or a column
            that the schema does not have.
    """
    if schema > SCHEMA:
        raise DomainError(Trouble.OWN_NEWER, "file")
    if schema < 1:
        raise DomainError(Trouble.OWN_STRANGE, "file", name=f"schema {schema}")
    _refuse_strange(tables, schema)
    bench = _Bench(schema)
    try:
        for table in shape(schema):
            bench.put(table, tables.get(table, ()))
        bench.drop_lonely()
        bench.raise_schema()
        return Proved(tables=bench.rows(), refused=tuple(bench.refused))
    finally:
        bench.close()


def replace_all(database: Database, tables: Tables) -> None:
    """Write these rows in the place of all there are, inside the caller's step.

    Raises:
        StoreError: a condition of the disk; the step then changes nothing.
    """
    database.execute("PRAGMA defer_foreign_keys = 1")
    for table in reversed(TOLD):
        database.execute(f"DELETE FROM {table}")  # noqa: S608 - our schema
    add_rows(database, tables)
    # What came back is no edit of today: it says nothing against what another computer wrote since.
    database.execute("DELETE FROM edit")


def add_rows(database: Database, tables: Tables) -> None:
    """Write new rows, parents before their children, inside the caller's step."""
    database.execute("PRAGMA defer_foreign_keys = 1")
    for table in TOLD:
        Records(database, table).add_many([dict(row) for row in tables.get(table, ())])


def change_rows(database: Database, tables: Tables) -> None:
    """Write rows over those with their ids, inside the caller's step."""
    database.execute("PRAGMA defer_foreign_keys = 1")
    for table in TOLD:
        records = Records(database, table)
        for row in tables.get(table, ()):
            records.change(dict(row))


def remove_rows(database: Database, ids: Mapping[str, Sequence[int]]) -> None:
    """Delete rows and what belongs to them, inside the caller's step."""
    for table in reversed(TOLD):
        Records(database, table).remove(ids.get(table, ()))


def _refuse_strange(tables: Tables, schema: int) -> None:
    known = shape(schema)
    for table, rows in tables.items():
        if table not in known:
            raise DomainError(Trouble.OWN_STRANGE, "file", name=table)
        names = {column.name for column in known[table]}
        extra = {name for row in rows for name in row} - names
        if extra:
            raise DomainError(Trouble.OWN_STRANGE, "file", name=f"{table}.{min(extra)}")


@dataclass(slots=True)
class _Bench:
    """A diary in memory in which the rows of a file are tried."""

    schema: int
    refused: list[RefusedRow] = field(default_factory=list)
    _numbers: dict[str, dict[int, int]] = field(default_factory=lambda: defaultdict(dict))
    _connection: Any = None

    def __post_init__(self) -> None:
        self._connection = in_memory(self.schema)

    def close(self) -> None:
        """Forget all of it."""
        self._connection.close()

    def put(self, table: str, rows: Sequence[Row]) -> None:
        """Put the rows of one table, and note those that cannot be put."""
        columns = shape(self.schema)[table]
        sound = list[tuple[int, Row]]()
        for number, row in enumerate(rows, start=1):
            wrong = _wrong_cell(columns, row)
            if wrong is None:
                sound.append((number, row))
            else:
                self._refuse(table, number, wrong)
        try:
            self._put_at_once(table, sound)
        except sqlcipher3.Error:
            self._put_one_by_one(table, sound)

    def _put_at_once(self, table: str, rows: Iterable[tuple[int, Row]]) -> None:
        by_columns: dict[tuple[str, ...], list[tuple[int, Row]]] = defaultdict(list)
        for number, row in rows:
            by_columns[tuple(row)].append((number, row))
        execute = self._connection.execute
        execute("SAVEPOINT many")
        try:
            for names, some in by_columns.items():
                self._connection.executemany(
                    _insert(table, names), [tuple(row.values()) for _, row in some]
                )
        except sqlcipher3.Error:
            execute("ROLLBACK TO many")
            raise
        finally:
            execute("RELEASE many")
        self._numbers[table].update({row["id"]: number for number, row in rows})

    def _put_one_by_one(self, table: str, rows: Iterable[tuple[int, Row]]) -> None:
        self._numbers[table].clear()
        for number, row in rows:
            try:
                self._connection.execute(_insert(table, tuple(row)), tuple(row.values()))
            except sqlcipher3.Error as error:
                self._refuse(table, number, _problem(str(error)))
            else:
                self._numbers[table][row["id"]] = number

    def drop_lonely(self) -> None:
        """Take out rows that name a row that is not there, and then those that named them."""
        while found := self._connection.execute("PRAGMA foreign_key_check").fetchall():
            for table, row_id, parent, _key in found:
                if self._take_out(table, row_id):
                    alone = Problem(Trouble.ROW_ALONE, table, (("name", parent),))
                    self._refuse(table, self._numbers[table].get(row_id, 0), alone)

    def raise_schema(self) -> None:
        """Take the later steps, then take out what today's program could not read.

        Raises:
            DomainError: OWN_STRANGE where a step does not fit these rows.
        """
        try:
            take_steps(self._connection, self.schema, SCHEMA)
        except sqlcipher3.Error as error:
            raise DomainError(Trouble.OWN_STRANGE, "file", name=str(error)) from error
        for table, rows in self.rows().items():
            for row in rows:
                column = strange_cell(table, row)
                if column and self._take_out(table, row["id"]):
                    problem = Problem(Trouble.CELL_STRANGE, column, (("column", column),))
                    self._refuse(table, self._numbers[table].get(row["id"], 0), problem)
        self.drop_lonely()
        self._drop_hollow()

    def _drop_hollow(self) -> None:
        """Take out routines that have no session, since a week is planned from one."""
        sql = "SELECT id FROM routine WHERE id NOT IN (SELECT routine_id FROM routine_session)"
        for (row_id,) in self._connection.execute(sql).fetchall():
            self._take_out("routine", row_id)
            problem = Problem(Trouble.ROW_INCOMPLETE, "routine_session")
            self._refuse("routine", self._numbers["routine"].get(row_id, 0), problem)

    def rows(self) -> dict[str, list[dict[str, Any]]]:
        """Return all rows by id, as today's schema has them."""
        found = {}
        for table, columns in ((name, COLUMNS[name]) for name in TOLD):
            sql = f"SELECT {', '.join(columns)} FROM {table} ORDER BY id"  # noqa: S608 - our schema
            rows = self._connection.execute(sql).fetchall()
            found[table] = [dict(zip(columns, row, strict=True)) for row in rows]
        return found

    def _take_out(self, table: str, row_id: int) -> bool:
        sql = f"DELETE FROM {table} WHERE id = ?"  # noqa: S608 - our schema
        return bool(self._connection.execute(sql, (row_id,)).rowcount)

    def _refuse(self, table: str, number: int, problem: Problem) -> None:
        self.refused.append(RefusedRow(table=table, row=number, problem=problem))


def _insert(table: str, names: Sequence[str]) -> str:
    marks = ", ".join("?" * len(names))
    return f"INSERT INTO {table} ({', '.join(names)}) VALUES ({marks})"  # noqa: S608 - our schema


def _wrong_cell(columns: Sequence[Column], row: Row) -> Problem | None:
    """Return what is wrong with a row's types; SQLite would turn "8" into 8 without a word."""
    for column in columns:
        cell = row.get(column.name)
        if cell is None:
            if column.name == "id":
                return Problem(Trouble.ROW_INCOMPLETE, "id")
        elif not _is_of(column.kind, cell):
            return Problem(Trouble.CELL_STRANGE, column.name, (("column", column.name),))
    return None


def _is_of(kind: CellKind, cell: object) -> bool:
    if isinstance(cell, bool) or not isinstance(cell, _TYPES[kind]):
        return False
    if isinstance(cell, str):
        return (
            not any("\ud800" <= sign <= "\udfff" for sign in cell) if not cell.isascii() else True
        )
    if isinstance(cell, int):
        return -_LARGEST <= cell < _LARGEST
    return not isinstance(cell, float) or math.isfinite(cell)


def _problem(message: str) -> Problem:
    """Return why SQLite took no row, from its own message."""
    kind, _, rest = message.partition(" constraint ")
    what = rest.partition(": ")[2]
    if kind == "UNIQUE":
        return Problem(Trouble.ROW_TWICE, what.rpartition(".")[2])
    if kind == "NOT NULL":
        return Problem(Trouble.ROW_INCOMPLETE, what.rpartition(".")[2])
    column = what.split()[0].strip("(") if what else ""
    return Problem(Trouble.CELL_STRANGE, column, (("column", what or message),))
