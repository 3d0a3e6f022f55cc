"""What can go wrong with the data file: known conditions of the computer, or a bug."""

import errno
import os
from contextlib import AbstractContextManager, suppress
from enum import StrEnum
from pathlib import Path


class StoreTrouble(StrEnum):
    """Known conditions; each has its own sentence in wording."""

    DISK_FULL = "disk_full"
    READ_ONLY = "read_only"
    LOCKED = "locked"
    CORRUPT = "corrupt"
    NOT_OURS = "not_ours"
    EMPTY_FILE = "empty_file"
    NEWER = "newer"
    NEEDS_PASSPHRASE = "needs_passphrase"  # noqa: S105 - the name of a condition
    WRONG_PASSPHRASE = "wrong_passphrase"  # noqa: S105 - the name of a condition
    CANNOT_OPEN = "cannot_open"
    NOT_SOUND = "not_sound"
    VANISHED = "vanished"
    REPLACED = "replaced"
    NO_PERMISSION = "no_permission"
    QUOTA = "quota"
    TOO_MANY_FILES = "too_many_files"
    PATH_TOO_LONG = "path_too_long"
    NO_MEMORY = "no_memory"
    NOT_ANSWERING = "not_answering"
    ONLY_READ = "only_read"


class StoreError(Exception):
    """A known condition of the data file; `trouble` says which, nothing was written."""

    def __init__(self, trouble: StoreTrouble, detail: str = "") -> None:
        self.trouble = trouble
        self.detail = detail
        super().__init__(f"{trouble} {detail}".strip())


_BY_SQLITE_NAME = {
    # The longer names first: a prefix decides.
    "SQLITE_READONLY_DBMOVED": StoreTrouble.VANISHED,
    "SQLITE_READONLY_DIRECTORY": StoreTrouble.NO_PERMISSION,
    "SQLITE_IOERR_NOMEM": StoreTrouble.NO_MEMORY,
    "SQLITE_IOERR_CORRUPTFS": StoreTrouble.CORRUPT,
    "SQLITE_FULL": StoreTrouble.DISK_FULL,
    "SQLITE_READONLY": StoreTrouble.READ_ONLY,
    "SQLITE_BUSY": StoreTrouble.LOCKED,
    "SQLITE_LOCKED": StoreTrouble.LOCKED,
    "SQLITE_CORRUPT": StoreTrouble.CORRUPT,
    "SQLITE_NOTADB": StoreTrouble.NOT_OURS,
    "SQLITE_CANTOPEN": StoreTrouble.CANNOT_OPEN,
    "SQLITE_IOERR": StoreTrouble.NOT_ANSWERING,
    "SQLITE_PERM": StoreTrouble.NO_PERMISSION,
    "SQLITE_NOMEM": StoreTrouble.NO_MEMORY,
}
"""SQLite's result codes (sqlite.org/rescode.html)."""
_BY_ERRNO = {
    **dict.fromkeys((errno.ENOSPC, errno.EFBIG), StoreTrouble.DISK_FULL),
    errno.EDQUOT: StoreTrouble.QUOTA,
    errno.EROFS: StoreTrouble.READ_ONLY,
    **dict.fromkeys((errno.EACCES, errno.EPERM), StoreTrouble.NO_PERMISSION),
    **dict.fromkeys((errno.EMFILE, errno.ENFILE), StoreTrouble.TOO_MANY_FILES),
    errno.ENAMETOOLONG: StoreTrouble.PATH_TOO_LONG,
    errno.ENOMEM: StoreTrouble.NO_MEMORY,
    **dict.fromkeys((errno.EBUSY, errno.EAGAIN, errno.EDEADLK), StoreTrouble.LOCKED),
    # A stick that was pulled or a share that went away, as the system says it.
    **dict.fromkeys((errno.ENOENT, errno.ESTALE, errno.ENODEV), StoreTrouble.VANISHED),
    **dict.fromkeys((errno.ENXIO, errno.ENOTCONN, errno.EHOSTDOWN), StoreTrouble.VANISHED),
    **dict.fromkeys((errno.EIO, errno.ETIMEDOUT), StoreTrouble.NOT_ANSWERING),
}
_BY_WINERROR = {
    **dict.fromkeys((32, 33), StoreTrouble.LOCKED),
    **dict.fromkeys((39, 112), StoreTrouble.DISK_FULL),
    1295: StoreTrouble.QUOTA,
    19: StoreTrouble.READ_ONLY,
    5: StoreTrouble.NO_PERMISSION,
    4: StoreTrouble.TOO_MANY_FILES,
    206: StoreTrouble.PATH_TOO_LONG,
    **dict.fromkeys((2, 3, 15, 21, 53, 55, 59, 64), StoreTrouble.VANISHED),
    **dict.fromkeys((23, 1117), StoreTrouble.NOT_ANSWERING),
}
"""System error codes of Windows (learn.microsoft.com, "System Error Codes"): Python gives many of
them the errno of a permission, although another program holds the file."""
_BY_MESSAGE = (
    ("disk is full", StoreTrouble.DISK_FULL),
    ("readonly", StoreTrouble.READ_ONLY),
    ("database is locked", StoreTrouble.LOCKED),
    ("malformed", StoreTrouble.CORRUPT),
    ("not a database", StoreTrouble.NOT_OURS),
    ("unable to open", StoreTrouble.CANNOT_OPEN),
    ("disk i/o error", StoreTrouble.NOT_ANSWERING),
)
_VAGUE = {StoreTrouble.CANNOT_OPEN, StoreTrouble.NOT_ANSWERING, StoreTrouble.READ_ONLY}
_PROBED_BYTES = 4096


def classify(error: BaseException) -> StoreTrouble | None:
    """Return the known condition behind `error`, or None for a bug.

    Walks causes and contexts: a full disk reaches us as "no transaction is active" with the real
    reason two exceptions further down.
    """
    seen: set[int] = set()
    chain: list[BaseException] = []
    link: BaseException | None = error
    while link is not None and id(link) not in seen:
        seen.add(id(link))
        chain.append(link)
        link = link.__cause__ or link.__context__
    for link in reversed(chain):  # the deepest is the first that happened
        if isinstance(link, StoreError):
            return link.trouble
        if found := _condition_of(link):
            return found
    return None


def nearer(trouble: StoreTrouble, path: Path) -> StoreTrouble:
    """Return what the system itself says where SQLite says only that it could not go on.

    A stick that was pulled, a used-up quota and a limit of open files all reach us as "unable to
    open", "disk I/O error" or "readonly"; the file is looked at, and one page written beside it and
    taken away.
    """
    if trouble not in _VAGUE:
        return trouble
    probe = path.with_name(path.name + ".probe")
    try:
        size = path.stat().st_size
        if path.is_dir():
            return trouble
        handle = os.open(probe, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600)
        try:
            # As long as the diary, without its blocks: a limit on the size of files says so.
            os.ftruncate(handle, size + _PROBED_BYTES)
            os.write(handle, bytes(_PROBED_BYTES))
            os.fsync(handle)
        finally:
            os.close(handle)
    except OSError as error:
        return _condition_of(error) or trouble
    finally:
        with suppress(OSError):
            probe.unlink(missing_ok=True)
    return trouble


def _condition_of(link: BaseException) -> StoreTrouble | None:
    if isinstance(link, MemoryError):
        return StoreTrouble.NO_MEMORY
    if isinstance(link, OSError):
        windows = _BY_WINERROR.get(getattr(link, "winerror", None) or 0)
        return windows or _BY_ERRNO.get(link.errno or 0, StoreTrouble.CANNOT_OPEN)
    name = str(getattr(link, "sqlite_errorname", ""))
    for prefix, trouble in _BY_SQLITE_NAME.items():
        if name.startswith(prefix):
            return trouble
    message = str(link).lower()
    kind = type(link).__name__.lower()
    if not name and "operationalerror" not in kind and "databaseerror" not in kind:
        return None
    return next((trouble for words, trouble in _BY_MESSAGE if words in message), None)


def known_conditions(path: Path | None = None) -> AbstractContextManager[None]:
    """Turn errors of the engine that name a condition of the computer into a StoreError.

    `path` is the file at work; it is looked at where the engine does not say which condition.
    """
    return _KnownConditions(path)


class _KnownConditions:
    """Around each statement, so it is no generator: that would take as long as a short one."""

    __slots__ = ("_path",)

    def __init__(self, path: Path | None) -> None:
        self._path = path

    def __enter__(self) -> None:
        pass

    def __exit__(self, _kind: object, error: BaseException | None, _trace: object) -> None:
        if not isinstance(error, Exception) or isinstance(error, StoreError):
            return
        trouble = classify(error)
        if trouble is not None:
            raise StoreError(
                trouble if self._path is None else nearer(trouble, self._path)
            ) from error
