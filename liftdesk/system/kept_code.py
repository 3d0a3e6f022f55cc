"""Keeps the compiled form of scripts that a library compiles anew at each start.

PySide6 carries a dozen Python scripts inside its binary and compiles them from source each time it
is imported, a third of what importing it takes. Their code is kept where Python keeps what it
compiled of this package, and under the same rules: for one version of Python, only as long as the
source is the same, and never where Python was told to write none.
"""

import builtins
import importlib.util
import marshal
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import CodeType
from typing import Any, Final

_SCRIPTS: Final = "shibokensupport/"
"""What the names of PySide6's scripts begin with."""


@contextmanager
def kept_code(file: Path | None = None) -> Iterator[None]:
    """Have PySide6, imported inside, take its scripts' code from `file` and keep there what is new.

    A file that is not there, cannot be read or is of other scripts costs the time that it would
    have saved, nothing else.
    """
    where = file or Path(importlib.util.cache_from_source(__file__)).with_suffix(".scripts")
    kept = _read(where)
    known, compiled = dict(kept), builtins.compile
    builtins.compile = _from(known, compiled)
    try:
        yield
    finally:
        builtins.compile = compiled
    if known.keys() != kept.keys() and not sys.dont_write_bytecode:
        _write(where, known)


def _from(known: dict[tuple[str, bytes], CodeType], compiled: Any) -> Callable[..., Any]:  # noqa: ANN401 - compile has many forms
    """Return what stands in for `compile`: scripts known by name and source are not compiled."""

    def compile_or_take(source: Any, filename: Any, mode: str, *rest: Any, **more: Any) -> Any:  # noqa: ANN401 - compile has many forms
        if not (isinstance(source, bytes) and str(filename).startswith(_SCRIPTS)):
            return compiled(source, filename, mode, *rest, **more)
        key = (str(filename), importlib.util.source_hash(source))
        if key not in known:
            known[key] = compiled(source, filename, mode, *rest, **more)
        return known[key]

    return compile_or_take


def _read(file: Path) -> dict[tuple[str, bytes], CodeType]:
    with suppress(OSError, EOFError, ValueError, TypeError):
        content = file.read_bytes()
        magic = importlib.util.MAGIC_NUMBER
        if content.startswith(magic):
            found = marshal.loads(content[len(magic) :])  # noqa: S302 - as Python reads what it compiled
            return found if isinstance(found, dict) else {}
    return {}


def _write(file: Path, known: dict[tuple[str, bytes], CodeType]) -> None:
    fresh = file.with_name(f"{file.name}.{os.getpid()}")
    with suppress(OSError):  # a program that may not write here compiles again
        file.parent.mkdir(exist_ok=True)
        fresh.write_bytes(importlib.util.MAGIC_NUMBER + marshal.dumps(known))
        fresh.replace(file)
