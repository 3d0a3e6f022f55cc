"""A connection that reads at once, and has peewee take it over when the first write begins.

Importing peewee takes longer than opening a file and reading a day of it, and reading goes by SQL
alone; so the first painted page does not wait for it.
"""

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Any

from sqlcipher3 import dbapi2

from liftdesk.store.patience import BUSY_MS, Wait, patiently

if TYPE_CHECKING:
    from playhouse.sqlcipher_ext import SqlCipherDatabase

Greet = Callable[[Any], None]
"""What a connection hears before its first pragma, as a key."""

KEPT_STATEMENTS = 512
"""How many statements the driver keeps compiled for a connection, 100 unless told.

A program used for an hour says about 400 different ones, and half of them once: 200 make the
triggers of the journal. Once all places are taken, the driver lets go of the one that came last,
so what comes later is compiled each time. For a logged set that took longer than writing it.
"""


class FileConnection:
    """One connection to a file, with the part of peewee's interface that the store uses.

    Attributes:
        watcher: whose temporary triggers the connection has for good, which need not be asked for.
    """

    def __init__(
        self, target: str, *, pragmas: Mapping[str, object], greet: Greet | None = None
    ) -> None:
        """Name the file; `connect` opens it.

        Args:
            target: a path or an address as SQLite takes it.
            pragmas: what the connection is set to, in that order.
            greet: called with the connection of the driver before the pragmas.
        """
        self._target, self._pragmas, self._greet = target, pragmas, greet
        self._connection: Any = None
        self.watcher: object = None
        self._functions = dict[str, Callable[[], object]]()
        self._wait: Wait | None = None
        self._writer: SqlCipherDatabase | None = None

    def connect(self) -> None:
        """Open the file; what fails closes it again.

        Raises:
            dbapi2.Error: the engine's own.
        """
        # Nothing but peewee begins transactions: the driver's own are off.
        opened = dbapi2.connect(
            self._target, isolation_level=None, uri=True, cached_statements=KEPT_STATEMENTS
        )
        try:
            if self._greet is not None:
                self._greet(opened)
            for name, value in self._pragmas.items():
                opened.execute(f"PRAGMA {name} = {value}")
        except BaseException:
            opened.close()
            raise
        self._connection = opened

    def connection(self) -> Any:  # noqa: ANN401 - the driver has no types
        """Return the driver's connection.

        Raises:
            dbapi2.InterfaceError: it is not open.
        """
        if self._connection is None:
            raise dbapi2.InterfaceError("The connection is not open")
        return self._connection

    def execute_sql(self, sql: str, values: Sequence[object] = ()) -> Any:  # noqa: ANN401 - a cursor
        """Run one statement; returns its cursor."""
        return patiently(lambda: self.connection().execute(sql, values), self._wait)

    def give(self, functions: Mapping[str, Callable[[], object]]) -> None:
        """Give SQL functions without arguments, by their names; those it has already, not again.

        Each that is given makes SQLite compile all kept statements anew.
        """
        for name, act in functions.items():
            if self._functions.get(name) != act:
                self.connection().create_function(name, 0, act)
                self._functions[name] = act

    def wait_with(self, wait: Wait) -> None:
        """Ask again as `wait` says while another program has the file; nothing stands still."""
        self._wait = wait
        self.connection().execute(f"PRAGMA busy_timeout = {BUSY_MS}")

    def atomic(self, kind: str) -> AbstractContextManager[None]:
        """Return peewee's transaction of a kind, as "IMMEDIATE"; in another one, a savepoint."""
        if self._writer is None:
            from liftdesk.store.writer import writer_on  # noqa: PLC0415 - peewee waits for it

            self._writer = writer_on(self.connection(), lambda: self._wait)
        return self._writer.atomic(kind)  # type: ignore[no-any-return] # peewee has no types

    def is_closed(self) -> bool:
        """Whether the file is not open."""
        return self._connection is None

    def close(self) -> None:
        """Close the file, if it is open."""
        opened, self._connection, self._writer = self._connection, None, None
        self.watcher = None
        self._functions.clear()
        if opened is not None:
            opened.close()
