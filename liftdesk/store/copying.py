"""Copies of an open data file in new pages: with its own key, with another one, or plain."""

import os
from pathlib import Path
from typing import TYPE_CHECKING

from liftdesk.store.database import APPLICATION_ID, Database

if TYPE_CHECKING:
    from liftdesk.store.encryption import FileKey


def write_copy(database: Database, fresh: Path, key: "FileKey | None") -> None:
    """Write all of an open file to `fresh`, where no file is, encrypted with `key` or plain.

    Free pages and what was deleted are not in it. Only its owner may read it.

    Raises:
        StoreError: a condition of the disk.
    """
    # The file itself stays closed to writing by its open mode; only the copy is written.
    database.execute("PRAGMA query_only = 0")
    os.close(os.open(fresh, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    if _is_own(database, key):
        # The copy takes over key and salt, so that the passphrase opens it as well.
        database.execute("VACUUM INTO ?", (str(fresh),))
    else:
        _export(database, fresh, key)


def _is_own(database: Database, key: "FileKey | None") -> bool:
    if key is None or database.key is None:
        return key is database.key
    return key.is_same(database.key)


def _export(database: Database, fresh: Path, key: "FileKey | None") -> None:
    phrase = "" if key is None else key.phrase()
    schema = database.schema
    database.execute("ATTACH ? AS copied KEY ?", (fresh.resolve().as_uri() + "?mode=rw", phrase))
    try:
        # A copy that is cut short is thrown away: it needs no journal, which would hold its rows.
        database.execute("PRAGMA copied.journal_mode = OFF")
        database.execute("SELECT sqlcipher_export('copied')")
        database.execute(f"PRAGMA copied.application_id = {APPLICATION_ID}")
        database.execute(f"PRAGMA copied.user_version = {schema}")
    finally:
        database.execute("DETACH copied")
