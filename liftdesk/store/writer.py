"""peewee over a connection that is open already; imported when the first write begins."""

from typing import Any

from playhouse.sqlcipher_ext import SqlCipherDatabase


class _Writer(SqlCipherDatabase):  # type: ignore[misc] # peewee has no types
    """Takes an open connection over instead of making one."""

    def __init__(self, opened: Any) -> None:  # noqa: ANN401 - a connection of the driver
        self._opened = opened
        super().__init__("open already", autoconnect=False)

    def _connect(self) -> Any:  # noqa: ANN401 - a connection of the driver
        return self._opened


def writer_on(opened: Any) -> SqlCipherDatabase:  # noqa: ANN401 - a connection of the driver
    """Return peewee's transactions for an open connection, whose end stays its owner's."""
    writer = _Writer(opened)
    writer.connect()
    return writer
