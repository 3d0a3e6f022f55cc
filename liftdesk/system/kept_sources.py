"""Keeps the code of short functions that the program writes and compiles itself, by their text.

A value's constructor is written when its first value is made (`domain/values.py`). Some sixty are
needed before Today is painted, and compiling each takes as long as making a thousand values.
"""

import importlib.util
import sys
from pathlib import Path
from types import CodeType

from liftdesk.system.kept_code import read_kept, write_kept


class KeptSources:
    """Compiles, and remembers from one start to the next."""

    def __init__(self, file: Path | None = None) -> None:
        """Read `file`; one that is not there, or of another Python, is an empty one."""
        self._file = file or Path(importlib.util.cache_from_source(__file__)).with_suffix(".kept")
        self._kept = read_kept(self._file)
        self._is_new = False

    def compile(self, source: str) -> CodeType:
        """Return the code of a text."""
        known = self._kept.get(source)
        if isinstance(known, CodeType):
            return known
        made = compile(source, "<value>", "exec")
        self._kept[source] = made
        self._is_new = True
        return made

    def keep(self) -> None:
        """Write what is new, for the next start."""
        if self._is_new and not sys.dont_write_bytecode:
            write_kept(self._file, self._kept)
        self._is_new = False
