"""A disk that remembers every operation, and what a power cut would have left of it.

SQLite's file layer is replaced by one that notes each write, sync, truncation and deletion; the
program's own moves of files and its syncs are noted beside them. A cut then keeps what was synced
and, of what was not, whatever chance gives: each write whole, in part by sectors, or not at all;
each change of a folder (a new name, a move, a deletion) only up to some point in their order.
Nothing is taken for granted that POSIX does not promise: a file's sync does not keep its name.
"""

import os
from collections import defaultdict
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from unittest import mock

import apsw
from sqlcipher3 import dbapi2 as engine

SECTOR = 512
_JOURNALS = apsw.SQLITE_OPEN_MAIN_JOURNAL | apsw.SQLITE_OPEN_SUPER_JOURNAL | apsw.SQLITE_OPEN_WAL


class Recorder:
    """Notes what is done to the files of one folder, in order; `strike` may refuse any of it."""

    def __init__(self, folder):
        self.folder = Path(folder)
        self.log = []
        self.strike = _let_pass

    def ask(self, operation, name, *, in_engine=False):
        """Let a trial refuse an operation on a file of the folder."""
        if self._inside(name) is not None:
            self.strike(operation, in_engine=in_engine)

    def note(self, operation, name, *more):
        """Note an operation on a file of the folder, by its path inside it; others are not seen."""
        inside = self._inside(name)
        if inside is not None:
            self.log.append((operation, inside, *more))

    def _inside(self, name):
        path = Path(os.path.abspath(name))  # noqa: PTH100 - links stay what they are
        return str(path.relative_to(self.folder)) if path.is_relative_to(self.folder) else None

    def undisturbed(self, act):
        """Do something that no trial refuses; returns what it returns."""
        strike, self.strike = self.strike, _let_pass
        try:
            return act()
        finally:
            self.strike = strike

    @contextmanager
    def running(self, **pragmas):
        """Let the store run upon this disk; `pragmas` are set otherwise than they are."""
        name = f"recorded-{id(self)}"
        layer = _Layer(name, self)

        with ExitStack() as stack:
            store = "liftdesk.store"
            stack.enter_context(mock.patch(f"{store}.file_connection.dbapi2", _Driver(name)))
            stack.enter_context(mock.patch.dict(f"{store}.database._PRAGMAS", pragmas))
            for verb in ("replace", "rename", "link", "unlink", "fsync", "open", "mkdir"):
                wrapped = getattr(self, f"_{verb}")(getattr(os, verb))
                stack.enter_context(mock.patch.object(os, verb, wrapped))
            yield
        del layer

    def _moving(self, operation, real):
        def move(source, target, **options):
            self.ask(operation, source)
            real(source, target, **options)
            self.note(operation, source, self._inside(target))

        return move

    def _replace(self, real):
        return self._moving("rename", real)

    _rename = _replace

    def _link(self, real):
        return self._moving("link", real)

    def _unlink(self, real):
        def unlink(path, **options):
            if os.path.lexists(path):
                self.ask("unlink", path)
            real(path, **options)
            self.note("unlink", path)

        return unlink

    def _fsync(self, real):
        def fsync(handle):
            name = Path(f"/proc/self/fd/{handle}").readlink()
            self.ask("sync", name)
            real(handle)
            self.note("dirsync" if name.is_dir() else "sync", name)

        return fsync

    def _open(self, real):
        def opened(path, flags, *more, **options):
            is_made = flags & os.O_CREAT and not os.path.lexists(path)
            if is_made:
                self.ask("create", path)
            handle = real(path, flags, *more, **options)
            if is_made:
                self.note("create", path)
            return handle

        return opened

    def _mkdir(self, real):
        def mkdir(path, *more, **options):
            self.ask("mkdir", path)
            real(path, *more, **options)
            self.note("mkdir", path)

        return mkdir


def _let_pass(_operation, *, in_engine):
    """Refuse nothing; a trial puts in its place what raises an error of SQLite or the system."""


class _Layer(apsw.VFS):
    """SQLite's file layer, noting what goes through it."""

    def __init__(self, name, recorder):
        self.recorder = recorder
        super().__init__(name, "")

    def xOpen(self, name, flags):
        return _File(self.recorder, name, flags)

    def xDelete(self, name, syncdir):
        if os.path.lexists(name):
            self.recorder.ask("unlink", name, in_engine=True)
        super().xDelete(name, syncdir)
        self.recorder.note("unlink", name)
        if syncdir:
            self.recorder.note("dirsync", Path(name).parent)


class _File(apsw.VFSFile):
    """One open file of SQLite; those without a name are not noted."""

    def __init__(self, recorder, name, flags):
        self.recorder = recorder
        self.name = name.filename() if isinstance(name, apsw.URIFilename) else name
        is_made = bool(self.name) and not os.path.lexists(self.name)
        # SQLite syncs the folder at the first sync of a journal that it may have made.
        self.owes_folder = bool(flags[0] & apsw.SQLITE_OPEN_CREATE and flags[0] & _JOURNALS)
        self._ask("create" if is_made else "open")
        super().__init__("", name, flags)
        self._note("create" if is_made else "open")

    def xRead(self, amount, offset):
        self._ask("read")
        return super().xRead(amount, offset)

    def xWrite(self, data, offset):
        self._ask("write")
        super().xWrite(data, offset)
        self._note("write", offset, bytes(data))

    def xTruncate(self, size):
        self._ask("truncate")
        super().xTruncate(size)
        self._note("truncate", size)

    def xSync(self, flags):
        self._ask("sync")
        super().xSync(flags)
        self._note("sync")
        if self.name and self.owes_folder:
            self.recorder.note("dirsync", Path(self.name).parent)
            self.owes_folder = False

    def _ask(self, operation):
        if self.name:
            self.recorder.ask(operation, self.name, in_engine=True)

    def _note(self, operation, *more):
        if self.name:
            self.recorder.note(operation, self.name, *more)


class _Cursor(apsw.Cursor):
    """A cursor whose errors look like those of the program's own engine."""

    def execute(self, *arguments, **options):
        with as_engine():
            return super().execute(*arguments, **options)

    def executemany(self, *arguments, **options):
        with as_engine():
            return super().executemany(*arguments, **options)

    def fetchall(self):
        with as_engine():
            return super().fetchall()

    def fetchone(self):
        with as_engine():
            return super().fetchone()


class _Connection(apsw.Connection):
    """A connection with the part of the driver's interface that the store uses."""

    def __init__(self, *arguments, **options):
        with as_engine():
            super().__init__(*arguments, **options)
        self.cursor_factory = _Cursor

    def create_function(self, name, arguments, act):
        """Give SQL a function of Python."""
        self.create_scalar_function(name, act, arguments)

    def commit(self):
        """End a transaction, where there is one."""
        if self.in_transaction:
            self.execute("COMMIT")

    def rollback(self):
        """Take a transaction back, where there is one."""
        if self.in_transaction:
            self.execute("ROLLBACK")


class _Driver:
    """Stands in for the driver's module: connects through a noted layer."""

    InterfaceError = engine.InterfaceError

    def __init__(self, layer):
        self._layer = layer

    def connect(self, target, **_of_the_driver):
        """Return a connection to a file, by its path or address."""
        flags = apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_CREATE | apsw.SQLITE_OPEN_URI
        return _Connection(target, flags=flags, vfs=self._layer)


@contextmanager
def as_engine():
    """Let an error of this layer look like one of the program's own engine."""
    try:
        yield
    except apsw.Error as error:
        codes = apsw.mapping_extended_result_codes
        name = codes.get(error.extendedresult) or apsw.mapping_result_codes[error.result]
        told = engine.OperationalError(str(error))
        told.sqlite_errorname = name
        raise told from error


@dataclass(slots=True)
class _Inode:
    """A file's bytes that are surely on the disk, and what was written since."""

    kept: bytearray = field(default_factory=bytearray)
    pending: list = field(default_factory=list)


class Disk:
    """Walks along a log and says what a cut would leave; files are named by their path inside."""

    def __init__(self, files=()):
        self._names = {name: _Inode(bytearray(content)) for name, content in dict(files).items()}
        self._kept = dict(self._names)
        self._moves = defaultdict(list)

    def apply(self, operation, name, *more):
        """Take one operation of the log."""
        if operation in {"write", "truncate"}:
            self._names[name].pending.append((operation, *more))
        elif operation == "sync":
            node = self._names[name]
            for one in node.pending:
                _put(node.kept, *one)
            node.pending.clear()
        elif operation == "dirsync":
            for move in self._moves.pop(name, ()):
                _move(self._kept, *move)
        elif operation != "open":
            if operation in {"create", "mkdir"}:
                more = (_Inode(),)
            move = (operation, name, *more)
            _move(self._names, *move)
            self._moves[os.path.dirname(name) or "."].append(move)  # noqa: PTH120

    def after_cut(self, chance):
        """Return the files that a power cut at this point leaves, by chance."""
        names = dict(self._kept)
        for moves in self._moves.values():
            for move in moves[: chance.randrange(len(moves) + 1)]:
                _move(names, *move)
        gone = {name[:-1] for name in self._names if name.endswith("/")} - {
            name[:-1] for name in names if name.endswith("/")
        }
        return {
            name: _left(node, chance)
            for name, node in names.items()
            if not name.endswith("/") and os.path.dirname(name) not in gone  # noqa: PTH120
        }


def _move(names, operation, name, *more):
    if operation == "mkdir":
        names[name + "/"] = more[0]
    elif operation == "create":
        names.setdefault(name, more[0])
    elif operation == "link":
        names[more[0]] = names[name]
    elif operation == "rename":
        if name in names:
            names[more[0]] = names.pop(name)
    else:
        names.pop(name, None)


def _put(content, operation, place, data=b""):
    if operation == "truncate":
        del content[place:]
        return
    if len(content) < place:
        content.extend(bytes(place - len(content)))
    content[place : place + len(data)] = data


def _left(node, chance):
    content = bytearray(node.kept)
    for operation, place, *more in node.pending:
        luck = chance.random()
        if luck < 0.45:
            continue
        if operation == "write" and luck < 0.7:
            _put_sectors(content, place, more[0], chance)
        else:
            _put(content, operation, place, *more)
    return bytes(content)


def _put_sectors(content, place, data, chance):
    """Write some of the sectors of a piece; one that lies beyond the end may hold anything."""
    for start in range(0, len(data), SECTOR):
        part = data[start : start + SECTOR]
        if chance.random() < 0.5:
            _put(content, "write", place + start, part)
        elif len(content) < place + start and chance.random() < 0.2:
            _put(content, "write", place + start, chance.randbytes(len(part)))
