"""Data files from elsewhere: read table by table, with none of their own SQL at work."""

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from liftdesk.domain.tables import Tables
from liftdesk.store.database import APPLICATION_ID, Database, refuse_foreign
from liftdesk.store.edit_lines import Lines, read_lines, sound_lines
from liftdesk.store.errors import StoreError, StoreTrouble
from liftdesk.store.table_shape import OBJECTS, known_objects, objects_of, shape

if TYPE_CHECKING:
    from liftdesk.store.encryption import FileKey

_HEAD = 72
_MARK = b"SQLite format 3\x00"


def is_data_file(head: bytes) -> bool:
    """Whether the first bytes are those of a LiftDesk data file, of whatever schema."""
    return head.startswith(_MARK) and head[68:_HEAD] == APPLICATION_ID.to_bytes(4, "big")


@dataclass(frozen=True, slots=True)
class Found:
    """What is in a data file: its schema, its rows by table, and when rows were last changed."""

    schema: int
    tables: Tables
    lines: Lines


def read(path: Path) -> tuple[int, Tables]:
    """Return the schema and every row of a data file that somebody brings.

    Raises:
        StoreError: what `read_whole` raises.
    """
    found = read_whole(path)
    return found.schema, found.tables


def read_whole(path: Path, *, key: "FileKey | None" = None) -> Found:
    """Return everything that a merge looks at in a data file that somebody brings.

    It is opened for reading alone, with an untrusted schema; what it holds beside our own tables
    and indexes (a trigger, a view, a table or a check of another wording) is refused before any
    row is read, and rows are read from their tables, never through an index. An encrypted one is
    opened with `key`, which a copy of an encrypted diary shares with it.

    Raises:
        StoreError: NOT_OURS, EMPTY_FILE, NEWER, CORRUPT, CANNOT_OPEN, NEEDS_PASSPHRASE or
            WRONG_PASSPHRASE; or NOT_SOUND for what no LiftDesk file has in it.
    """
    refuse_foreign(path)
    opened = Database(path, key=key, read_only=True)
    try:
        schema = opened.schema
        _refuse_strange(opened, schema)
        opened.refuse_damaged()
        tables = {table: _rows(opened, table, schema) for table in shape(schema)}
        return Found(schema, tables, sound_lines(read_lines(opened)))
    finally:
        with suppress(StoreError):
            opened.close()


def _refuse_strange(opened: Database, schema: int) -> None:
    if schema < 1:
        raise StoreError(StoreTrouble.NOT_OURS, "schema")
    found = objects_of([(row[0], row[1], row[2]) for row in opened.rows(OBJECTS)])
    strange = found ^ known_objects(schema)
    if strange:
        raise StoreError(StoreTrouble.NOT_SOUND, min(strange)[1])


def _rows(opened: Database, table: str, schema: int) -> list[dict[str, Any]]:
    names = [column.name for column in shape(schema)[table]]
    sql = f"SELECT {', '.join(names)} FROM main.{table} NOT INDEXED ORDER BY rowid"  # noqa: S608 - our schema
    return [dict(zip(names, row, strict=True)) for row in opened.rows(sql)]
