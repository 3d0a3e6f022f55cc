"""Imports: which files came in, what each brought, and how that is taken back."""

import base64
import json
import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field
from datetime import datetime
from typing import Any

from liftdesk.domain.training.sessions import BatchId
from liftdesk.domain.values import dataclass
from liftdesk.store import rows
from liftdesk.store.database import Database
from liftdesk.store.exercise_repo import USERS
from liftdesk.store.records import COLUMNS, Records, Row

_AT_ONCE = 500
_TABLES = tuple(COLUMNS)
"""Tables, parents before their children; an exercise comes before all that names it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Brought:
    """What an import wrote: ids of the rows it added, and rows it changed or took away.

    `added` by table; what belongs to an added session or check-in is not listed. `before` has by
    table the rows as they were, `after` by table and id what the import made of them (no entry:
    it deleted them).
    """

    added: Mapping[str, Sequence[int]] = field(default_factory=dict)
    before: Mapping[str, Sequence[Row]] = field(default_factory=dict)
    after: Mapping[str, Sequence[Row]] = field(default_factory=dict)

    def packed(self) -> bytes:
        """Return it as it is kept: JSON, compressed."""
        parts = {"added": self.added, "before": self.before, "after": self.after}
        text = json.dumps(parts, ensure_ascii=False, default=_binary)
        return zlib.compress(text.encode(), 9)

    @classmethod
    def unpacked(cls, kept: bytes) -> "Brought":
        """Return what was kept."""
        return cls(**json.loads(zlib.decompress(kept), object_hook=_from_binary))


def _binary(cell: object) -> dict[str, str]:
    if isinstance(cell, bytes):
        return {"base64": base64.b64encode(cell).decode("ascii")}
    raise TypeError(f"No JSON for {type(cell).__name__}")


def _from_binary(found: dict[str, Any]) -> Any:  # noqa: ANN401 - what json gives
    return base64.b64decode(found["base64"]) if set(found) == {"base64"} else found


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportBatch:
    """One imported file: its format, name, SHA-256 and the aware instant it came in.

    `raw` is the file as it came, compressed, where the person wants it kept.
    """

    id: BatchId
    format: str
    file_name: str
    sha256: str
    at: datetime
    raw: bytes | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchCounts:
    """What of a batch is in the diary now."""

    sessions: int
    sets: int
    check_ins: int


class ImportRepo:
    """Batches of imported entries and the natural keys that make a second import add nothing."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._batches = Records(database, "import_batch")
        self._tables = {name: Records(database, name) for name in _TABLES}

    def add(self, batch: ImportBatch) -> None:
        """Write a new batch."""
        self._batches.add(
            {
                "id": batch.id,
                "format": batch.format,
                "file_name": batch.file_name,
                "sha256": batch.sha256,
                "at_ms": rows.milliseconds(batch.at),
                "offset_minutes": rows.offset(batch.at),
                "raw": batch.raw,
            }
        )

    def batches(self) -> list[ImportBatch]:
        """Return every batch without its raw file, newest first."""
        found = self._database.rows(
            "SELECT id, format, file_name, sha256, at_ms, offset_minutes FROM import_batch"
            " ORDER BY at_ms DESC, id DESC"
        )
        return [
            ImportBatch(
                id=BatchId(row[0]),
                format=row[1],
                file_name=row[2],
                sha256=row[3],
                at=rows.instant(row[4], row[5]),
            )
            for row in found
        ]

    def counts(self, batch_id: BatchId) -> BatchCounts:
        """Return what of a batch is in the diary now."""
        one = self._database.scalar
        return BatchCounts(
            sessions=one("SELECT count(*) FROM session WHERE batch_id = ?", (batch_id,)),
            sets=one(
                "SELECT count(*) FROM set_entry WHERE session_id IN"
                " (SELECT id FROM session WHERE batch_id = ?)",
                (batch_id,),
            ),
            check_ins=one("SELECT count(*) FROM check_in WHERE batch_id = ?", (batch_id,)),
        )

    def raw(self, batch_id: BatchId) -> bytes | None:
        """Return a batch's file as it came, None where it was not kept."""
        kept = self._database.scalar("SELECT raw FROM import_batch WHERE id = ?", (batch_id,))
        return None if kept is None else zlib.decompress(kept)

    def keep(self, batch_id: BatchId, brought: Brought) -> None:
        """Keep what a batch brought."""
        self._database.execute(
            "UPDATE import_batch SET brought = ? WHERE id = ?", (brought.packed(), batch_id)
        )

    def brought(self, batch_id: BatchId) -> Brought:
        """Return what a batch brought; of one from before this was kept, what names it."""
        kept = self._database.scalar("SELECT brought FROM import_batch WHERE id = ?", (batch_id,))
        if kept is not None:
            return Brought.unpacked(kept)
        return Brought(
            added={
                table: [
                    row[0]
                    for row in self._database.rows(
                        f"SELECT id FROM {table} WHERE batch_id = ?",  # noqa: S608 - two names
                        (batch_id,),
                    )
                ]
                for table in ("session", "check_in")
            }
        )

    def rows_of(self, table: str, column: str, keys: Sequence[object]) -> list[Row]:
        """Return rows of any table as they are kept."""
        found = list[Row]()
        for some in _parts(keys):
            found += self._tables[table].of(column, some)
        return found

    def take_back(self, batch_id: BatchId, brought: Brought) -> None:
        """Delete what a batch added and put back what it changed, then forget the batch.

        What the person changed since of a row that the import only changed stays theirs. An added
        exercise stays where something else has come to use it.
        """
        for table in reversed(_TABLES):
            ids = brought.added.get(table, ())
            if table == "exercise":
                ids = [one for one in ids if not self._is_used(one)]
            self._tables[table].remove(ids)
        for table in _TABLES:
            made = {row["id"]: row for row in brought.after.get(table, ())}
            for row in brought.before.get(table, ()):
                self._put_back(table, row, made.get(row["id"]))
        self._batches.remove([batch_id])

    def _put_back(self, table: str, row: Row, made: Row | None) -> None:
        present = self._tables[table].one(row["id"])
        if made is None and present is None:
            self._tables[table].add(row)
        elif present is not None and present == made:
            self._tables[table].change(row)

    def _is_used(self, exercise_id: int) -> bool:
        return any(
            self._database.scalar(
                f"SELECT 1 FROM {table} WHERE {column} = ? LIMIT 1",  # noqa: S608 - our schema
                (exercise_id,),
            )
            for table, column in USERS
            if table not in {"exercise", "exercise_alias"}  # kin is of the catalogue
        )

    def known_sessions(self, keys: Sequence[str]) -> dict[str, int]:
        """Return the sessions that have these natural keys, by key."""
        return self._known("session", keys)

    def known_check_ins(self, keys: Sequence[str]) -> dict[str, int]:
        """Return the check-ins that have these natural keys, by key."""
        return self._known("check_in", keys)

    def days_with(self, table: str) -> set[str]:
        """Return the training days on which `session` or `check_in` has a row."""
        sql = f"SELECT DISTINCT training_day FROM {table}"  # noqa: S608 - one of two names
        return {row[0] for row in self._database.rows(sql)}

    def _known(self, table: str, keys: Sequence[str]) -> dict[str, int]:
        found: dict[str, int] = {}
        for some in _parts(keys):
            marks = ",".join("?" * len(some))
            sql = f"SELECT natural_key, id FROM {table} WHERE natural_key IN ({marks})"  # noqa: S608 - only marks are put in
            found.update(self._database.rows(sql, some))
        return found


def _parts(keys: Sequence[Any]) -> Iterable[Sequence[Any]]:
    return (keys[start : start + _AT_ONCE] for start in range(0, len(keys), _AT_ONCE))
