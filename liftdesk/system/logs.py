"""The log file: where in the program something went wrong, never what a person wrote."""

import logging
import traceback
from pathlib import Path
from typing import Final

from liftdesk.system.folders import Folder, user_folder
from liftdesk.system.paths import portable_folder, program

_NAME: Final = "liftdesk"
_begun: Final[list[Path]] = []
"""The file that the first line opens: mostly there is nothing to write."""


def log_file() -> Path:
    """Return where the log is written; a portable program keeps it beside its data."""
    beside = portable_folder(program())
    if beside is not None:
        return beside / "liftdesk.log"
    return user_folder(Folder.LOGS) / "liftdesk.log"


def start_logging(path: Path) -> None:
    """Write faults from now on to a small file that renews itself; silent where it cannot."""
    _begun[:] = [path]


def release_log() -> None:
    """Let go of the log file, which may be deleted then; the next line begins a new one."""
    for handler in logging.getLogger(_NAME).handlers:
        handler.close()


def log_fault(fault: BaseException) -> None:
    """Write down where a fault happened: its kind and the places in the code, not its message.

    An exception's message may quote what somebody typed; the kind and the places do not.
    """
    if _begun:
        _open(_begun.pop())
    places = [
        f"{Path(frame.filename).name}:{frame.lineno} {frame.name}"
        for frame in traceback.extract_tb(fault.__traceback__)
    ]
    logging.getLogger(_NAME).error("%s at %s", type(fault).__name__, " > ".join(places))


def _open(path: Path) -> None:
    from liftdesk.system.log_handler import LogHandler  # noqa: PLC0415 - with the first line

    try:
        logging.getLogger(_NAME).addHandler(LogHandler(path))
    except OSError:
        return
