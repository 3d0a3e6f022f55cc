"""Which versions of SQLite, SQLCipher and peewee the store works with."""

from contextlib import closing

import peewee
import sqlcipher3


def library_versions() -> dict[str, str]:
    """Return the versions of the store's libraries by their names, asked of the libraries."""
    with closing(sqlcipher3.connect(":memory:")) as connection:
        cipher = connection.execute("PRAGMA cipher_version").fetchone()
    return {
        "SQLite": str(sqlcipher3.sqlite_version),
        "SQLCipher": str(cipher[0]) if cipher else "",
        "peewee": str(vars(peewee).get("__version__", "")),
    }
