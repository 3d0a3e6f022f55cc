"""Looking after a data file: its check, and putting a backup in its place."""

from pathlib import Path
from typing import TYPE_CHECKING

from liftdesk.store import backup
from liftdesk.store.database import Database

if TYPE_CHECKING:
    from liftdesk.services.encryption import Key


class CheckUp:
    """Checks the open data file."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def problems(self) -> list[str]:
        """Return what is not sound about integrity, foreign keys and schema; empty is sound."""
        return self._database.problems()


def restore(
    source: Path,
    target: Path,
    *,
    key: "Key | None" = None,
    source_key: "Key | None" = None,
) -> None:
    """Put a checked backup in the place of a data file that is not open.

    `key` is that of the data file, which stays encrypted with it; `source_key` that of the backup,
    where it is another one.

    Raises:
        StoreError: the backup is not sound or its passphrase is another one; nothing was changed.
    """
    backup.restore(source, target, key=key, source_key=source_key)
