"""Having what was written reach the disk: a file's bytes, and a folder's names."""

import os
import sys
from pathlib import Path


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
