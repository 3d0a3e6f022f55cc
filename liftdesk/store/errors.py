"""What can go wrong with the data file: known conditions of the computer, or a bug."""

import errno
from enum import StrEnum


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


class StoreError(Exception):
    """A known condition of the data file; `trouble` says which, nothing was written."""

    def __init__(self, trouble: StoreTrouble, detail: str = "") -> None:
        self.trouble = trouble
        self.detail = detail
        super().__init__(f"{trouble} {detail}".strip())


_BY_SQLITE_NAME = {
    "SQLITE_FULL": StoreTrouble.DISK_FULL,
    "SQLITE_READONLY": StoreTrouble.READ_ONLY,
    "SQLITE_BUSY": StoreTrouble.LOCKED,
    "SQLITE_LOCKED": StoreTrouble.LOCKED,
    "SQLITE_CORRUPT": StoreTrouble.CORRUPT,
    "SQLITE_NOTADB": StoreTrouble.NOT_OURS,
    "SQLITE_CANTOPEN": StoreTrouble.CANNOT_OPEN,
    "SQLITE_IOERR": StoreTrouble.CANNOT_OPEN,
    "SQLITE_PERM": StoreTrouble.READ_ONLY,
}
_BY_ERRNO = {
    errno.ENOSPC: StoreTrouble.DISK_FULL,
    errno.EDQUOT: StoreTrouble.DISK_FULL,
    errno.EROFS: StoreTrouble.READ_ONLY,
    errno.EACCES: StoreTrouble.READ_ONLY,
    errno.EPERM: StoreTrouble.READ_ONLY,
}
_BY_MESSAGE = (
    ("disk is full", StoreTrouble.DISK_FULL),
    ("readonly", StoreTrouble.READ_ONLY),
    ("database is locked", StoreTrouble.LOCKED),
    ("malformed", StoreTrouble.CORRUPT),
    ("not a database", StoreTrouble.NOT_OURS),
    ("unable to open", StoreTrouble.CANNOT_OPEN),
    ("disk i/o error", StoreTrouble.CANNOT_OPEN),
)


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


def _condition_of(link: BaseException) -> StoreTrouble | None:
    if isinstance(link, OSError):
        return _BY_ERRNO.get(link.errno or 0, StoreTrouble.CANNOT_OPEN)
    name = str(getattr(link, "sqlite_errorname", ""))
    for prefix, trouble in _BY_SQLITE_NAME.items():
        if name.startswith(prefix):
            return trouble
    message = str(link).lower()
    kind = type(link).__name__.lower()
    if not name and "operationalerror" not in kind and "databaseerror" not in kind:
        return None
    return next((trouble for words, trouble in _BY_MESSAGE if words in message), None)
