"""Copying a file whole or not at all, read again afterwards, in pieces that tell how far it is."""

import hashlib
import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from liftdesk.store.errors import StoreError, StoreTrouble

Tell = Callable[[float], object]
"""Hears how much is done, 0 to 1; called on the thread that works."""

_PIECE = 1 << 20


def unheard(_share: float) -> None:
    """Hear nothing."""


def checksum(path: Path, *, tell: Tell = unheard) -> str:
    """Return the SHA-256 of a file.

    Raises:
        OSError: it cannot be read.
    """
    found, done = hashlib.sha256(), 0
    with path.open("rb") as file:
        size = max(1, os.fstat(file.fileno()).st_size)
        while piece := file.read(_PIECE):
            found.update(piece)
            done += len(piece)
            tell(min(1.0, done / size))
    return found.hexdigest()


def copy_file(source: Path, target: Path, *, tell: Tell = unheard) -> str:
    """Copy a file, readable by its owner only, in place of an earlier one; returns its SHA-256.

    The copy is read again from its place before it takes its name.

    Raises:
        OSError: one of them cannot be read or written; an earlier file is as it was.
        StoreError: NOT_SOUND where other bytes were read back than were written.
    """
    fresh = target.with_name(target.name + ".new")
    try:
        written = _copied(source, fresh, tell=lambda share: tell(share / 2))
        if checksum(fresh, tell=lambda share: tell((1 + share) / 2)) != written:
            raise StoreError(StoreTrouble.NOT_SOUND, "copy")
        fresh.replace(target)
    finally:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)
    return written


def _copied(source: Path, fresh: Path, *, tell: Tell) -> str:
    found, done = hashlib.sha256(), 0
    fresh.unlink(missing_ok=True)
    handle = os.open(fresh, os.O_CREAT | os.O_EXCL | os.O_WRONLY | _BINARY, 0o600)
    with source.open("rb") as old, os.fdopen(handle, "wb") as new:
        size = max(1, os.fstat(old.fileno()).st_size)
        while piece := old.read(_PIECE):
            new.write(piece)
            found.update(piece)
            done += len(piece)
            tell(min(1.0, done / size))
        new.flush()
        os.fsync(new.fileno())
    return found.hexdigest()


_BINARY = getattr(os, "O_BINARY", 0)  # Windows writes other line ends into a text otherwise
