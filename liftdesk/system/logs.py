"""The log file: where in the program something went wrong, never what a person wrote."""

import logging
import os
import traceback
from contextlib import suppress
from io import TextIOWrapper
from itertools import pairwise
from pathlib import Path

from platformdirs import user_log_path

from liftdesk.system.paths import portable_folder, program

_BYTES, _KEPT = 200_000, 2
_NAME = "liftdesk"


class _OwnFileHandler(logging.FileHandler):
    """Makes each file for its owner only, whatever rights the shell leaves, and begins new ones.

    As `RotatingFileHandler` does, which would have sockets and pickle read at every start.
    """

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


def log_file() -> Path:
    """Return where the log is written; a portable program keeps it beside its data."""
    beside = portable_folder(program())
    if beside is not None:
        return beside / "liftdesk.log"
    return user_log_path("LiftDesk", appauthor=False) / "liftdesk.log"


def start_logging(path: Path) -> None:
    """Write warnings and faults to a small file that renews itself; silent where it cannot."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        handler = _OwnFileHandler(path, encoding="utf-8")
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    logging.getLogger(_NAME).addHandler(handler)


def release_log() -> None:
    """Let go of the log file, which may be deleted then; the next line begins a new one."""
    for handler in logging.getLogger(_NAME).handlers:
        handler.close()


def log_fault(fault: BaseException) -> None:
    """Write down where a fault happened: its kind and the places in the code, not its message.

    An exception's message may quote what somebody typed; the kind and the places do not.
    """
    places = [
        f"{Path(frame.filename).name}:{frame.lineno} {frame.name}"
        for frame in traceback.extract_tb(fault.__traceback__)
    ]
    logging.getLogger(_NAME).error("%s at %s", type(fault).__name__, " > ".join(places))
