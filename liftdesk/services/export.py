"""Taking everything out, losslessly."""

import os
from pathlib import Path

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.formats import csv_tables, liftdesk_json
from liftdesk.store.database import Database
from liftdesk.store.table_dump import dump


class Export:
    """Writes the whole diary to files of the person's choice."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def to(self, target: Path) -> dict[str, int]:
        """Write a JSON file, or one CSV per table into a folder; returns rows by table.

        Raises:
            DomainError: FILE_UNWRITABLE; an earlier file is then as it was.
        """
        tables = dump(self._database)
        try:
            if target.suffix.casefold() == ".json":
                _put(target, liftdesk_json.write(tables, schema=self._database.schema))
            else:
                target.mkdir(parents=True, exist_ok=True)
                for name, content in csv_tables.write(tables).items():
                    _put(target / name, content)
        except OSError as error:
            raise DomainError(Trouble.FILE_UNWRITABLE, "file", path=target.name) from error
        return {table: len(rows) for table, rows in tables.items()}


def _put(path: Path, content: bytes) -> None:
    fresh = path.with_name(path.name + ".new")
    with fresh.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(path)
