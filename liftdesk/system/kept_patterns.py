"""Keeps what Python made of the regular expressions that a start's modules begin with.

Python parses each into a list of numbers, in Python, and hands that to its matching in C. The lists
of some fifty expressions, most of them of Python's own modules and of PySide6's, take a fortieth of
a start to make; here they are read from a file. Only what is compiled before a diary is opened is
kept: nothing that somebody wrote ever comes into it.
"""

import importlib.util
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from liftdesk.system.kept_code import read_kept, write_kept

if TYPE_CHECKING:
    from collections.abc import Callable

_COMPILER: Final[Any] = getattr(re, "_compiler", None)
"""Python's own module that makes an expression from text; it has no name for others."""
_MADE: Final = "made by"


class KeptPatterns:
    """Stands in for `re`'s compiler between `begin` and `end`."""

    def __init__(self, file: Path | None = None) -> None:
        """Read `file`; one that is not there, or of another Python, is an empty one."""
        self._file = file or Path(importlib.util.cache_from_source(__file__)).with_suffix(".kept")
        kept = read_kept(self._file)
        self._kept = kept if kept.get(_MADE) == sys.version else {_MADE: sys.version}
        self._is_new = False
        self._usual: Callable[..., Any] | None = None
        self._sre: Any = None

    def begin(self) -> None:
        """Take from here on what is kept, and note what is not."""
        if hasattr(_COMPILER, "_sre"):
            self._usual, self._sre = _COMPILER.compile, _COMPILER._sre  # noqa: SLF001 - see above
            _COMPILER.compile, _COMPILER._sre = self._compile, _Noting(self._sre, self)  # noqa: SLF001

    def end(self) -> None:
        """Have Python compile again, and keep what was noted, for the next start."""
        if self._usual is None:
            return
        _COMPILER.compile, _COMPILER._sre = self._usual, self._sre  # noqa: SLF001 - as it was
        self._usual = None
        if self._is_new and not sys.dont_write_bytecode:
            write_kept(self._file, self._kept)

    def note(self, pattern: object, made: tuple[Any, ...]) -> None:
        """Keep what an expression was made into, under its text and the flags it was asked with."""
        if isinstance(pattern, str | bytes):
            flags, code, *rest = made
            numbers = [int(one) for one in code]  # Python's are numbers that know their names
            self._kept[pattern, self._flags] = (int(flags), numbers, *rest)
            self._is_new = True

    def _compile(self, pattern: Any, flags: int = 0) -> Any:  # noqa: ANN401 - as Python's own
        made = self._kept.get((pattern, flags)) if isinstance(pattern, str | bytes) else None
        if made is not None:
            return self._sre.compile(pattern, *made)
        self._flags = flags
        return self._usual(pattern, flags) if self._usual else None


class _Noting:
    """Python's matching in C, with the lists it is handed noted."""

    def __init__(self, sre: Any, notes: KeptPatterns) -> None:  # noqa: ANN401 - a module in C
        self._sre, self._notes = sre, notes

    def __getattr__(self, name: str) -> object:
        return getattr(self._sre, name)

    def compile(self, pattern: object, *made: Any) -> Any:  # noqa: ANN401 - as Python's own
        """Note and make an expression."""
        self._notes.note(pattern, made)
        return self._sre.compile(pattern, *made)


def end_patterns() -> None:
    """End what `KeptPatterns.begin` began, where it did."""
    keeper = getattr(_COMPILER.compile, "__self__", None)
    if isinstance(keeper, KeptPatterns):
        keeper.end()
