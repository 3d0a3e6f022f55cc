"""Writes the lines of the log file, and begins new files."""

import logging
import os
from contextlib import suppress
from io import TextIOWrapper
from itertools import pairwise
from pathlib import Path

_BYTES, _KEPT = 200_000, 2


class LogHandler(logging.FileHandler):
    """Makes each file for its owner only, whatever rights the shell leaves, and begins new ones.

    As `RotatingFileHandler` does, which would have sockets and pickle read.
    """

    def __init__(self, path: Path) -> None:
        """Open the file, made where there is none.

        Raises:
            OSError: it cannot be written to.
        """
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        super().__init__(path, encoding="utf-8")
        self.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))

    def emit(self, record: logging.LogRecord) -> None:
        """Write a line, into a new file where the old one is full."""
        with suppress(OSError):  # where nothing can be moved, the old file goes on
            if Path(self.baseFilename).stat().st_size >= _BYTES:
                self._begin_anew()
        super().emit(record)

    def _begin_anew(self) -> None:
        self.close()
        kept = [Path(f"{self.baseFilename}.{n}") for n in range(1, _KEPT + 1)]
        for older, newer in reversed([*pairwise([Path(self.baseFilename), *kept])]):
            if older.exists():
                older.replace(newer)

    def _open(self) -> TextIOWrapper:
        return open(self.baseFilename, "a", encoding=self.encoding, opener=_for_owner)


def _for_owner(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)
