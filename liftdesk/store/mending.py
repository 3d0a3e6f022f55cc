"""A diary whose rows are sound and whose indexes are not: written anew, the old file kept."""

import re
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from liftdesk.store.backup import swap_in
from liftdesk.store.database import Database, create_file
from liftdesk.store.errors import StoreError, StoreTrouble
from liftdesk.store.migrations import SCHEMA
from liftdesk.store.strange_rows import has_strange_row

if TYPE_CHECKING:
    from liftdesk.store.encryption import FileKey

_TREE = re.compile(r"Tree (\d+) ")
_OF_INDEX = re.compile(
    r"wrong # of entries in index |row \d+ missing from index |non-unique entry in index "
)
"""How SQLite words what is the matter with an index alone (its source, "pragma.c")."""


def mend(path: Path, *, kept: Path, key: "FileKey | None" = None) -> bool:
    """Write a diary anew whose indexes alone are damaged; returns whether that was so.

    Every table has to pass SQLite's own check of its rows. They are put into a new file in one
    transaction, the new file is checked thoroughly and takes the place of the old one in one move;
    the old one stays as `kept`, as it was. Where a row cannot be read, nothing is touched.

    Raises:
        StoreError: a condition of the disk; the file is then as it was.
    """
    fresh = path.with_name(path.name + ".mended")
    _clear(fresh)
    opened = Database(path, key=key, read_only=True)
    try:
        if opened.schema != SCHEMA or not all(_is_sound(opened, one) for one in opened.tables()):
            return False
        if has_strange_row(opened):  # written anew, it would be as strange
            return False
        _write_anew(opened, fresh)
    except StoreError as error:
        _clear(fresh)
        if error.trouble in {StoreTrouble.CORRUPT, StoreTrouble.NOT_SOUND}:
            return False
        raise
    finally:
        with suppress(StoreError):
            opened.close()
    _clear_journal(fresh)  # empty since its last write
    swap_in(fresh, path, kept=kept)
    return True


def _clear(fresh: Path) -> None:
    fresh.unlink(missing_ok=True)
    _clear_journal(fresh)


def _clear_journal(fresh: Path) -> None:
    fresh.with_name(fresh.name + "-journal").unlink(missing_ok=True)


def _is_sound(opened: Database, table: str) -> bool:
    """Whether the rows of a table can all be read, whatever its indexes are like."""
    root = opened.scalar("SELECT rootpage FROM main.sqlite_schema WHERE name = ?", (table,))
    for (found,) in opened.rows(f"PRAGMA main.quick_check('{table}')"):
        for line in str(found).splitlines():
            tree = _TREE.match(line)
            is_of_index = bool(_OF_INDEX.match(line)) or (tree and int(tree[1]) != root)
            if line != "ok" and not line.startswith("***") and not is_of_index:
                return False
    return True


def _write_anew(opened: Database, fresh: Path) -> None:
    """Put every row into a new file.

    Raises:
        StoreError: CORRUPT or NOT_SOUND where a row cannot be read or does not fit.
    """
    create_file(fresh, opened.key)
    made = Database(fresh, key=opened.key)
    try:
        with made.transaction():
            made.execute("PRAGMA defer_foreign_keys = 1")
            for table in opened.tables():
                names = opened.columns(table)
                marks = ", ".join("?" * len(names))
                columns = ", ".join(names)
                rows = opened.rows(f"SELECT {columns} FROM main.{table} NOT INDEXED")  # noqa: S608 - our schema
                sql = f"INSERT INTO {table} ({columns}) VALUES ({marks})"  # noqa: S608 - our schema
                made.execute_many(sql, rows)
        found = made.problems()
    except StoreError:
        raise
    except Exception as error:  # a row that its own table would not take
        raise StoreError(StoreTrouble.NOT_SOUND, fresh.name) from error
    finally:
        made.close()
    if found:
        raise StoreError(StoreTrouble.NOT_SOUND, found[0])
