"""Files as the disk has them: what is none, and having what was written reach the disk."""

import os
import sys
from pathlib import Path

from liftdesk.store.errors import StoreError, StoreTrouble


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
