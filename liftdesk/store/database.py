"""Opening the data file: checks first, then the connection with its pragmas, then the schema."""

import os
import struct
import sys
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from liftdesk.store.connections import connections
from liftdesk.store.disk import Whereabouts, refuse_no_file
from liftdesk.store.errors import StoreError, StoreTrouble, classify, known_conditions
from liftdesk.store.file_heads import PLAIN, looks_encrypted
from liftdesk.store.migrations import SCHEMA, STEPS
from liftdesk.store.salvage import Salvage
from liftdesk.store.schemas import schema_tables, statements
from liftdesk.store.soundness import Soundness

if TYPE_CHECKING:
    from liftdesk.store.encryption import FileKey

APPLICATION_ID = 0x4C44_534B
"""Marks a file as LiftDesk's ("LDSK"), at byte 68 of the file."""

MEMORY = Path(":memory:")

_PRAGMAS: dict[str, object] = {
    "busy_timeout": 5000,  # ms; first, as the next ones may wait for a lock already
    # TRUNCATE and EXTRA lost no acknowledged commit in 10,000 simulated power cuts; WAL did.
    "journal_mode": "truncate",
    "synchronous": "extra",
    "foreign_keys": 1,
    "secure_delete": 1,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "temp_store": "memory",
    "cache_size": -16_000,
}

BeforeMigration = Callable[["Database", int], object]


class Database:
    """One open data file. Rows are reached through repositories and queries, never from outside.

    Attributes:
        path: the file.
        key: what opened it, None for a plain file. What is made from the file takes it too.
        whereabouts: whether it still lies where it was opened.

    Raises:
        StoreError: the file is not ours, empty, newer than the program, locked or damaged, or its
            key is another one (NEEDS_PASSPHRASE without any, else WRONG_PASSPHRASE); it is left as
            it was, byte for byte.
    """

    def __init__(
        self,
        path: Path,
        *,
        key: "FileKey | None" = None,
        read_only: bool = False,
        before_migration: BeforeMigration | None = None,
        salvage: Salvage | None = None,
    ) -> None:
        """Open a file, or make a new one; a `key` is left aside where the file is a plain one."""
        self.path = path
        self.key = key
        self.read_only = read_only
        self._salvage, self._is_file = salvage, path != MEMORY
        if self._is_file:
            with known_conditions():
                self._prepare()
        self._soundness: Soundness | None = None
        self.peewee = connections(self._target(), self.key, pragmas=self._pragmas())
        with known_conditions(self._place):
            self._connect()
            self.whereabouts = Whereabouts(self._place)
            try:
                self._raise_schema(before_migration)
            except BaseException:
                self.peewee.close()
                raise

    @property
    def _place(self) -> Path | None:
        """The file to look at where SQLite does not say what is the matter."""
        return self.path if self._is_file and not self.read_only else None

    def _target(self) -> str:
        if not self._is_file:
            return ":memory:"
        way = "?mode=ro" if self.read_only else "?mode=rw"
        as_it_lies = "&immutable=1" if self._salvage is Salvage.AS_IT_LIES else ""
        return self.path.resolve().as_uri() + way + as_it_lies

    def _pragmas(self) -> dict[str, object]:
        pragmas = dict(_PRAGMAS)
        if sys.platform == "darwin":
            pragmas["fullfsync"] = 1  # there, fsync alone does not reach the disk
        if self.read_only:
            del pragmas["journal_mode"]
            pragmas["query_only"] = 1
        if self._salvage is not None:
            # Lets in a file that was cut off, and a schema with a page that cannot be read; before
            # any pragma that reads it.
            first = {"busy_timeout": 200, "writable_schema": 1}
            return {**first, **{name: pragmas[name] for name in pragmas if name not in first}}
        return pragmas

    def _prepare(self) -> None:
        if self.path.exists():
            refuse_foreign(self.path, any_schema=self._salvage is not None)
            self.key = fitting_key(self.path, self.key)
        elif self.read_only or self.path.is_symlink():
            # A link leads nowhere while its disk is away: a new diary must not take its place.
            raise StoreError(StoreTrouble.CANNOT_OPEN, self.path.name)
        else:
            create_file(self.path, self.key)

    def _connect(self) -> None:
        application = APPLICATION_ID
        try:
            self.peewee.connect()
            if self.key is not None:
                application = int(self.scalar("PRAGMA application_id"))
        except Exception as error:
            self.peewee.close()
            if self.key is None or classify(error) is not StoreTrouble.NOT_OURS:
                raise
            # The key fits some page of the file: it is the first one that is damaged.
            raise StoreError(StoreTrouble.CORRUPT, self.path.name) from error
        if application != APPLICATION_ID:
            self.peewee.close()
            raise StoreError(StoreTrouble.NOT_OURS, self.path.name)

    @property
    def schema(self) -> int:
        """The schema the file has."""
        return int(self.scalar("PRAGMA user_version"))

    def _raise_schema(self, before_migration: BeforeMigration | None) -> None:
        present = self.schema
        if present > SCHEMA and self._salvage is None:
            raise StoreError(StoreTrouble.NEWER, str(present))
        if self.read_only or present == SCHEMA:
            return
        if present and before_migration is not None:
            before_migration(self, present)
        for number, step in enumerate(STEPS[present:], start=present + 1):
            self._take_step(number, step)

    def _take_step(self, number: int, step: str) -> None:
        # The stamp is set inside the step's own transaction: a step is taken whole or not at all.
        with self.peewee.atomic("IMMEDIATE"):
            for statement in statements(step):
                self.execute(statement)
            self.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            self.execute(f"PRAGMA user_version = {number}")
            if self.rows("PRAGMA foreign_key_check"):
                raise StoreError(StoreTrouble.CORRUPT, f"step {number}")

    def execute(self, sql: str, values: Sequence[object] = ()) -> None:
        """Run one statement."""
        with known_conditions(self._place):
            self.peewee.execute_sql(sql, values)

    def execute_many(self, sql: str, rows: Sequence[Sequence[object]]) -> None:
        """Run one statement for many rows: forty times faster than one by one."""
        with known_conditions(self._place):
            self.peewee.connection().executemany(sql, rows)

    def rows(self, sql: str, values: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        """Return all rows of a query."""
        with known_conditions(self._place):
            return list(self.peewee.execute_sql(sql, values).fetchall())

    def each(self, sql: str, values: Sequence[object] = ()) -> Generator[tuple[Any, ...]]:
        """Yield the rows of a query one by one: those before a bad page are not lost with it."""
        with known_conditions(self._place):
            yield from self.peewee.execute_sql(sql, values)

    def scalar(self, sql: str, values: Sequence[object] = ()) -> Any:  # noqa: ANN401 - a cell of any type
        """Return the first cell of a query, or None without rows."""
        found = self.rows(sql, values)
        return found[0][0] if found else None

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing; nested ones join the outer one as savepoints.

        Raises:
            StoreError: ONLY_READ where the file is open for reading only; REPLACED or VANISHED
                (see `whereabouts`); CORRUPT (see `look_later`); or a condition of the computer.
        """
        self.refuse_writing()
        self.whereabouts.require()
        self.look_through()
        # EXCLUSIVE: another program is met at the begin, where nothing is lost by asking again.
        with known_conditions(self._place), self.peewee.atomic("EXCLUSIVE"):
            yield

    def close_to_writing(self) -> None:
        """Take no further write, as for a copy in memory of a file that is only to be read."""
        self.execute("PRAGMA query_only = 1")
        self.read_only = True

    def refuse_writing(self) -> None:
        """Refuse a write before it begins where this is open for reading only.

        Raises:
            StoreError: ONLY_READ.
        """
        if self.read_only:
            raise StoreError(StoreTrouble.ONLY_READ)

    def refuse_damaged(self) -> None:
        """Look through the file's pages once, before anything is written to it.

        It reads the whole file, for up to a quarter of a second, but for the words' indexes.

        Raises:
            StoreError: CORRUPT; the file is as it was.
        """
        Soundness(self._quick_check).require()

    def look_later(self) -> None:
        """Let the file be read before its pages were looked through; the first write waits for it.

        `look_through` does it, on any thread; whoever writes first does it otherwise.
        """
        self._soundness = Soundness(self._look_aside)

    def look_through(self) -> None:
        """Look through the file's pages where that was left for later, and wait for the answer.

        Raises:
            StoreError: CORRUPT; the file is as it was.
        """
        if self._soundness is not None:
            self._soundness.require()

    def _look_aside(self) -> str:
        # A connection of its own: this one belongs to the thread that opened it.
        with closing(Database(self.path, key=self.key, read_only=True)) as reader:
            return reader._quick_check()  # noqa: SLF001 - of the same class

    def _quick_check(self) -> str:
        return str(self.scalar("PRAGMA quick_check(1)"))

    def problems(self) -> list[str]:
        """Return what a thorough check finds: integrity, foreign keys, schema. Empty is sound."""
        found = [str(row[0]) for row in self.rows("PRAGMA integrity_check") if row[0] != "ok"]
        found += [f"orphan row in {row[0]}" for row in self.rows("PRAGMA foreign_key_check")]
        # An older schema is sound as well: a backup is made before a step, and comes back after it.
        if self.key is not None:  # each page's HMAC, also of pages that hold no row
            found += [str(row[0]) for row in self.rows("PRAGMA cipher_integrity_check")]
        missing = set(schema_tables(self.schema)) - {*self.tables(), *self._tables_without_ids()}
        found += [f"missing table {name}" for name in sorted(missing)]
        return found + ([] if found or self.read_only else self._index_problems())

    def _index_problems(self) -> list[str]:
        """Return which indexes of words do not say what their tables say."""
        found = list[str]()
        for name in self.word_indexes():
            try:
                self.execute(f"INSERT INTO {name} ({name}, rank) VALUES ('integrity-check', 1)")  # noqa: S608 - our schema
            except StoreError:
                found.append(f"index {name}")
        return found

    def word_indexes(self) -> list[str]:
        """Return the names of the indexes of words that search reads, in order."""
        sql = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'virtual'"
        return [str(row[0]) for row in self.rows(sql + " ORDER BY name")]

    def tables(self) -> list[str]:
        """Return the names of the tables whose rows have ids, in the order they were made."""
        # The tables that an index of words is made of hold nothing that is not in a table as well.
        sql = (
            "SELECT s.name FROM main.sqlite_schema AS s JOIN pragma_table_list AS l"
            " ON l.schema = 'main' AND l.name = s.name AND l.type = 'table'"
            " WHERE s.type = 'table' AND s.name NOT LIKE 'sqlite_%' AND NOT l.wr ORDER BY s.rowid"
        )
        return [str(row[0]) for row in self.rows(sql)]

    def _tables_without_ids(self) -> list[str]:
        """Return the tables that are about rows, and have none of their own: the edits."""
        sql = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND wr AND type = 'table'"
        return [str(row[0]) for row in self.rows(sql)]

    def columns(self, table: str) -> list[str]:
        """Return the names of a table's columns, in order."""
        return [str(row[1]) for row in self.rows(f"PRAGMA main.table_info({table})")]

    def close(self) -> None:
        """Close the file, leaving its statistics fresh where there is room."""
        if not self.peewee.is_closed():
            with suppress(StoreError):  # on a full disk it closes without them
                is_sound = self._soundness is None or self._soundness.is_known
                if is_sound and not self.read_only:
                    self.execute("PRAGMA optimize")
            self.peewee.close()


def create_file(path: Path, key: "FileKey | None" = None) -> None:
    """Make a new file at `path`, whole or not at all, readable by its owner only.

    With a `key` it is encrypted.
    """
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    fresh = path.with_name(path.name + ".new")
    fresh.unlink(missing_ok=True)
    os.close(os.open(fresh, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    maker = connections(str(fresh), key, pragmas={"synchronous": "extra"})
    maker.connect()
    with maker.atomic("IMMEDIATE"):
        for statement in (one for step in STEPS for one in statements(step)):
            maker.execute_sql(statement)
        maker.execute_sql(f"PRAGMA application_id = {APPLICATION_ID}")
        maker.execute_sql(f"PRAGMA user_version = {SCHEMA}")
    maker.close()
    settle(path, key)
    fresh.replace(path)


def settle(path: Path, key: "FileKey | None" = None) -> None:
    """Take back a write that was cut short, before another file is put in the place of `path`.

    Its journal stays behind otherwise, and SQLite would play it into the new file. An encrypted
    file whose key is not known cannot be read either way: only its journal goes.
    """
    journal = path.with_name(path.name + "-journal")
    if path.exists() and journal.exists():
        with suppress(StoreError), known_conditions():  # a damaged file has nothing to take back
            old = connections(str(path), fitting_key(path, key), pragmas={})
            old.connect()
            try:
                old.execute_sql("SELECT count(*) FROM sqlite_schema")
            finally:
                old.close()
    journal.unlink(missing_ok=True)


def refuse_foreign(path: Path, *, any_schema: bool = False) -> None:
    """Refuse, without opening it, a file that is not a LiftDesk file this program can write.

    With `any_schema` a newer one is let in, to be read. What an encrypted file is, only its key
    tells: it is not refused here.

    Raises:
        StoreError: EMPTY_FILE, NOT_OURS, NEWER or CANNOT_OPEN.
    """
    try:
        refuse_no_file(path)
        with path.open("rb") as file:
            head = file.read(100)
    except OSError as error:
        raise StoreError(classify(error) or StoreTrouble.CANNOT_OPEN, path.name) from error
    if not head:
        raise StoreError(StoreTrouble.EMPTY_FILE, path.name)
    if not head.startswith(PLAIN) and is_encrypted(path):
        return
    if len(head) < 100 or not head.startswith(PLAIN):  # noqa: PLR2004 - SQLite's header is 100 bytes
        raise StoreError(StoreTrouble.NOT_OURS, path.name)
    (version,) = struct.unpack(">I", head[60:64])
    (application,) = struct.unpack(">I", head[68:72])
    if application != APPLICATION_ID:
        raise StoreError(StoreTrouble.NOT_OURS, path.name)
    if version > SCHEMA and not any_schema:
        raise StoreError(StoreTrouble.NEWER, str(version))


def is_encrypted(path: Path) -> bool:
    """Return whether a file may be an encrypted data file; only its key tells for certain.

    Raises:
        StoreError: CANNOT_OPEN: it cannot be read.
    """
    try:
        return looks_encrypted(path)
    except OSError as error:
        raise StoreError(StoreTrouble.CANNOT_OPEN, path.name) from error


def fitting_key(path: Path, key: "FileKey | None") -> "FileKey | None":
    """Return the key that a file is opened with: none for a plain one.

    Raises:
        StoreError: the file is encrypted, and `key` is missing (NEEDS_PASSPHRASE) or another one
            (WRONG_PASSPHRASE); or CANNOT_OPEN.
    """
    if not is_encrypted(path):
        return None
    if key is None:
        raise StoreError(StoreTrouble.NEEDS_PASSPHRASE, path.name)
    if not key.opens(path):
        raise StoreError(StoreTrouble.WRONG_PASSPHRASE, path.name)
    return key
