"""How the last run ended: closed, cut short from outside, or by a fault of the program itself."""

import faulthandler
import os
import re
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum
from hashlib import sha256
from pathlib import Path
from typing import TextIO

_FRAME = re.compile(r'\s*File "(?P<file>.+)", line (?P<line>\d+) in (?P<name>\S+)')
_HEAD = re.compile(r"(Fatal Python error|Windows fatal exception|Current thread|Thread)\b")
_MOST_LINES = 60


class Ending(Enum):
    """How a run ended. CUT_SHORT is a power cut or a kill: nothing that the program did."""

    CLOSED = 1
    CUT_SHORT = 2
    CRASHED = 3


@dataclass(frozen=True, slots=True)
class LastRun:
    """How the last run over a data file ended; `trace` says where in the code it crashed."""

    ending: Ending
    trace: tuple[str, ...] = ()


class RunMark:
    """A small file beside the log while a data file is open; a hard fault is written into it.

    Its name is a sum of the data file's path, which it does not tell. Where it cannot be written,
    a run leaves no mark, and nothing is said of it.
    """

    def __init__(self, log: Path, data: Path) -> None:
        name = sha256(os.fsencode(data.absolute())).hexdigest()[:16]
        self._path = log.with_name(f"{log.name}.run-{name}")
        self._file: TextIO | None = None

    def begin(self) -> LastRun:
        """Return how the last run ended, and mark this one; the data file's lock is held."""
        last = self._last()
        with suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            handle = os.open(self._path, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600)
            self._file = open(handle, "w", encoding="utf-8")  # noqa: PTH123, SIM115 - kept open
            faulthandler.enable(self._file)
        return last

    def end(self) -> None:
        """Take the mark away: the run ended as it was asked to."""
        if self._file is None:
            return
        faulthandler.disable()
        self._file.close()
        self._file = None
        with suppress(OSError):
            self._path.unlink(missing_ok=True)

    def _last(self) -> LastRun:
        try:
            text = self._path.read_text(encoding="utf-8", errors="replace")
        except FileNotFoundError:
            return LastRun(Ending.CLOSED)
        except OSError:
            return LastRun(Ending.CLOSED)
        trace = told_trace(text)
        return LastRun(Ending.CRASHED, trace) if trace else LastRun(Ending.CUT_SHORT)


def told_trace(text: str) -> tuple[str, ...]:
    """Return a hard fault's trace without paths: its heading, and places as "file.py:12 name"."""
    told = list[str]()
    for line in text.splitlines():
        frame = _FRAME.match(line)
        if frame:
            name = re.split(r"[\\/]", frame["file"])[-1]
            told.append(f"{name}:{frame['line']} {frame['name']}")
        elif _HEAD.match(line):
            told.append(line.split("(most recent", 1)[0].strip())
    return tuple(told[:_MOST_LINES])
