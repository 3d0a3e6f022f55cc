"""Imports: which files came in, and which of their entries are in the diary already."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from liftdesk.domain.training.sessions import BatchId
from liftdesk.store import rows
from liftdesk.store.database import Database
from liftdesk.store.records import Records

_AT_ONCE = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportBatch:
    """One imported file: its format, name, SHA-256 and the aware instant it came in."""

    id: BatchId
    format: str
    file_name: str
    sha256: str
    at: datetime


class ImportRepo:
    """Batches of imported entries and the natural keys that make a second import add nothing."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._batches = Records(database, "import_batch")

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
            }
        )

    def known_keys(self, keys: Sequence[str]) -> set[str]:
        """Return those natural keys that a session of the diary has."""
        found: set[str] = set()
        for start in range(0, len(keys), _AT_ONCE):
            some = keys[start : start + _AT_ONCE]
            marks = ",".join("?" * len(some))
            sql = f"SELECT natural_key FROM session WHERE natural_key IN ({marks})"  # noqa: S608 - only marks are put in
            found.update(row[0] for row in self._database.rows(sql, some))
        return found
