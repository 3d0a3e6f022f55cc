"""Connections to data files, plain and encrypted, through one door."""

from typing import TYPE_CHECKING, Any

from playhouse.sqlcipher_ext import SqlCipherDatabase

if TYPE_CHECKING:
    from liftdesk.store.encryption import FileKey


class _KeyedDatabase(SqlCipherDatabase):  # type: ignore[misc] # peewee has no types
    """Gives each connection its key as the engine wants it.

    The engine would write to the console about a key that does not fit, so it is told not to
    before it hears the key; peewee would give the key first.
    """

    def __init__(self, *args: Any, key: "FileKey", **settings: Any) -> None:  # noqa: ANN401 - peewee's own
        self._key = key
        super().__init__(*args, passphrase="", **settings)

    def _add_conn_hooks(self, conn: Any) -> None:  # noqa: ANN401 - a connection of the driver
        conn.execute("PRAGMA cipher_log_level = NONE")
        conn.execute(f'PRAGMA key = "{self._key.phrase()}"')
        super()._add_conn_hooks(conn)


def connections(target: str, key: "FileKey | None", **settings: object) -> SqlCipherDatabase:
    """Return what connects to a file: an encrypted one with its key, a plain one without."""
    if key is None:
        return SqlCipherDatabase(target, passphrase="", **settings)
    return _KeyedDatabase(target, key=key, **settings)
