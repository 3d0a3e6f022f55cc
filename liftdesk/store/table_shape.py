"""The shape of every schema there was, read from the very steps that make it."""

from functools import cache
from types import MappingProxyType
from typing import Any

import sqlcipher3

from liftdesk.domain.tables import CellKind, Column, Shape
from liftdesk.store.migrations import SCHEMA, STEPS
from liftdesk.store.records import TOLD
from liftdesk.store.schemas import schema_tables, statements


def in_memory(schema: int = SCHEMA) -> Any:  # noqa: ANN401 - the engine's connection has no types
    """Return a connection to an empty diary of a schema, in memory, without foreign keys at work.

    Raises:
        ValueError: there is no such schema.
    """
    if schema not in range(1, SCHEMA + 1):
        raise ValueError(schema)
    made = sqlcipher3.connect(":memory:", isolation_level=None)
    take_steps(made, 0, schema)
    return made


def take_steps(connection: Any, present: int, wanted: int) -> None:  # noqa: ANN401 - as above
    """Raise a diary in memory from one schema to a later one."""
    for step in STEPS[present:wanted]:
        for statement in statements(step):
            connection.execute(statement)


@cache
def shape(schema: int = SCHEMA) -> Shape:
    """Return the columns of every table that is told, parents before their children.

    Raises:
        ValueError: there is no such schema.
    """
    made = in_memory(schema)
    try:
        found = {name: _columns(made, name) for name in schema_tables(schema) if name in TOLD}
    finally:
        made.close()
    return MappingProxyType({name: found[name] for name in _parents_first(found)})


@cache
def known_objects(schema: int) -> frozenset[tuple[str, str, str]]:
    """Return kind, name and words of everything that a file of a schema may have."""
    made = in_memory(schema)
    try:
        return objects_of(made.execute(OBJECTS).fetchall())
    finally:
        made.close()


_OF_SQLITE = {("table", f"sqlite_{name}") for name in ("stat1", "stat4", "sequence")}
OBJECTS = "SELECT type, name, sql FROM main.sqlite_schema"


def objects_of(rows: list[tuple[str, str, str | None]]) -> frozenset[tuple[str, str, str]]:
    """Return the rows of `OBJECTS` with their words in one spacing, SQLite's own left out.

    Its own are the statistics and the indexes behind UNIQUE; whatever else calls itself so is not.
    """
    return frozenset(
        (kind, name, " ".join((sql or "").split()))
        for kind, name, sql in rows
        if (kind, name) not in _OF_SQLITE
        and not (kind == "index" and sql is None and name.startswith("sqlite_autoindex_"))
    )


def _columns(connection: Any, table: str) -> tuple[Column, ...]:  # noqa: ANN401 - as above
    named = {
        row[3]: row[2] for row in connection.execute(f"PRAGMA foreign_key_list({table})").fetchall()
    }
    found = connection.execute(f"PRAGMA table_info({table})").fetchall()
    return tuple(
        Column(
            name=row[1],
            kind=CellKind(row[2]),
            is_required=bool(row[3] or row[5]),
            refers_to=named.get(row[1], "") if row[1] != "training_day" else "",
        )
        for row in found
    )


def _parents_first(tables: dict[str, tuple[Column, ...]]) -> list[str]:
    left, order = list(tables), list[str]()
    while left:
        for name in left:
            needed = {column.refers_to for column in tables[name]} - {"", name}
            if needed <= set(order):
                order.append(name)
                left.remove(name)
                break
    return order
