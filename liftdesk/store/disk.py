"""Files as the disk has them: what is none, and having what was written reach the disk."""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from liftdesk.store.errors import StoreError, StoreTrouble

if TYPE_CHECKING:
    from collections.abc import Callable


def refuse_no_file(path: Path) -> None:
    """Refuse what is no file before it is opened: a pipe would be waited for, for ever.

    Raises:
        StoreError: CANNOT_OPEN for a folder or nothing, NOT_OURS for anything else.
        OSError: this cannot be told.
    """
    if not path.is_file():
        is_known = path.is_dir() or not path.exists()
        trouble = StoreTrouble.CANNOT_OPEN if is_known else StoreTrouble.NOT_OURS
        raise StoreError(trouble, path.name)


class Whereabouts:
    """Which file lay at a path when it was opened: somebody else may put another one there.

    Attributes:
        hear: told before a write is refused for it.
    """

    def __init__(self, path: Path | None) -> None:
        """Remember it; None for what is no file, which nobody replaces."""
        self._path = path
        self._mark = None if path is None else _mark(path)
        self.hear: Callable[[], object] | None = None

    def trouble(self) -> StoreTrouble | None:
        """Return VANISHED where no file lies there, REPLACED where another one does, else None.

        A place that cannot be asked is left to the engine. That looks as well when it begins to
        write (SQLite's "DBMOVED"), and a write goes to the file that was opened, wherever it is:
        never to the one that lies there now.
        """
        if self._path is None or self._mark is None:
            return None
        try:
            present = _mark(self._path)
        except (FileNotFoundError, NotADirectoryError):
            return StoreTrouble.VANISHED
        except OSError:
            return None
        return None if present == self._mark else StoreTrouble.REPLACED

    def require(self) -> None:
        """Refuse to write where the file lies there no more.

        Raises:
            StoreError: VANISHED or REPLACED.
        """
        trouble = self.trouble()
        if trouble is None or self._path is None:
            return
        if self.hear is not None:
            self.hear()
        raise StoreError(trouble, self._path.name)


def _mark(path: Path) -> tuple[int, int]:
    found = path.stat()
    return found.st_dev, found.st_ino


def reach_disk(path: Path) -> None:
    """Wait until a file's bytes are on the disk.

    Raises:
        OSError: the disk refused.
    """
    _sync(path, os.O_RDWR)  # Windows syncs only what it may write


def reach_folder(folder: Path) -> None:
    """Wait until the names in a folder are on the disk; Windows keeps them in order by itself.

    Raises:
        OSError: the disk refused.
    """
    if sys.platform != "win32":
        _sync(folder, os.O_RDONLY)


def _sync(path: Path, how: int) -> None:
    handle = os.open(path, how)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
