"""peewee over a connection that is open already; imported when the first write begins."""

from collections.abc import Callable
from typing import Any

from playhouse.sqlcipher_ext import SqlCipherDatabase

from liftdesk.store.patience import Wait, patiently


class _Writer(SqlCipherDatabase):  # type: ignore[misc] # peewee has no types
    """Takes an open connection over instead of making one."""

    def __init__(self, opened: Any, wait: Callable[[], Wait | None]) -> None:  # noqa: ANN401 - a connection of the driver
        self._opened, self._wait = opened, wait
        super().__init__("open already", autoconnect=False)

    def _connect(self) -> Any:  # noqa: ANN401 - a connection of the driver
        return self._opened

    def begin(self, lock_type: str | None = None) -> None:
        """Begin a transaction, once no other program has the file."""
        patiently(lambda: super(_Writer, self).begin(lock_type), self._wait())


def writer_on(
    opened: Any,  # noqa: ANN401 - a connection of the driver
    wait: Callable[[], Wait | None],
) -> SqlCipherDatabase:
    """Return peewee's transactions for an open connection, whose end stays its owner's."""
    writer = _Writer(opened, wait)
    writer.connect()
    return writer
