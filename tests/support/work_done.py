"""What reading and writing cost without a clock: the steps of SQLite's machine, the plans of its
queries, and what it compiles.

All of them are the same on every computer and in every run, so a test may hold them.
"""

from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from liftdesk.store.database import Database


@dataclass
class Work:
    """What was done within `counted`: steps of the virtual machine, and each query with values."""

    steps: int = 0
    queries: list[tuple[str, tuple[object, ...]]] = field(default_factory=list)


@contextmanager
def counted(database: Database) -> Iterator[Work]:
    """Count the steps that reading and writing take on this connection, and note the queries."""
    work, connection, rows = Work(), database.peewee.connection(), database.rows

    def step() -> int:
        work.steps += 1
        return 0

    def noted(sql: str, values: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        work.queries.append((sql, tuple(values)))
        return rows(sql, values)

    connection.set_progress_handler(step, 1)
    vars(database)["rows"] = noted
    try:
        yield work
    finally:
        del vars(database)["rows"]
        connection.set_progress_handler(None, 1)


@contextmanager
def compiling(database: Database) -> Iterator[list[str]]:
    """Note what SQLite compiles on this connection: a line for each thing that a statement touches.

    To be told of it makes SQLite compile all anew, once.
    """
    seen, connection = list[str](), database.peewee.connection()

    def allow(action: int, *about: str | None) -> int:
        seen.append(f"{action} {about}")
        return 0

    connection.set_authorizer(allow)
    try:
        yield seen
    finally:
        connection.set_authorizer(None)


def scans(database: Database, work: Work, tables: Collection[str]) -> list[tuple[str, str]]:
    """Return the queries that read one of these tables from end to end, with the plan's line."""
    found = []
    for sql, values in work.queries:
        if sql.lstrip().startswith(("SELECT", "WITH")):
            for *_, line in database.rows(f"EXPLAIN QUERY PLAN {sql}", values):
                words = line.split()
                if words[0] == "SCAN" and words[1] in tables and not _stops_early(sql):
                    found.append((line, sql))
    return found


def _stops_early(sql: str) -> bool:
    """Whether a query asks no more than whether there is a row at all, or for the first."""
    return "EXISTS (SELECT 1 FROM session) OR EXISTS" in sql or "SELECT min(" in sql
