"""Keeps the compiled modules of a start together in one file, and imports them from there.

A start imports some 250 small modules of this package. Finding each in its folder and opening its
compiled file takes as long as running a good part of it; here that is one file, read once. It holds
what Python itself compiled, byte for byte, and a module is taken from it under Python's own rule:
only while its source has the time and the size that it was compiled from. Whatever is not in the
file, or is not the same any more, is imported the usual way and kept from then on.
"""

import importlib.util
import marshal
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from importlib.machinery import ModuleSpec, SourceFileLoader
from pathlib import Path
from types import CodeType, ModuleType
from typing import Final

from liftdesk.system.kept_code import read_kept, write_kept

PACKAGE: Final = __name__.partition(".")[0]
_HEAD: Final = 16
"""Bytes before the code in a compiled file: magic number, flags, time and size of its source."""
_FLAGS: Final = slice(4, 8)
_SOURCE: Final = slice(8, 16)


class KeptModules:
    """Finds modules of this package in the file of compiled ones; made before they are imported.

    Put into `sys.meta_path` by `begin`, and taken out again by `end`, once a start is over.
    """

    def __init__(
        self,
        file: Path | None = None,
        root: Path | None = None,
        *,
        then: Callable[[], object] = bool,
    ) -> None:
        """Read `file`; one that is not there or cannot be read is an empty one.

        Args:
            file: where modules are kept; beside what Python compiled of this package if None.
            root: the folder that has the package in it.
            then: what else is to be kept once a start is over.
        """
        self._file = file or Path(importlib.util.cache_from_source(__file__)).with_suffix(".kept")
        self._root = str(root or Path(__file__).parents[2])
        self._kept = read_kept(self._file)
        self._taken: set[str] = set()
        self._then = then

    def begin(self) -> None:
        """Import what is kept from here on."""
        if not getattr(sys, "frozen", False):  # a bundle has no sources
            sys.meta_path.insert(0, self)

    def find_spec(
        self, name: str, _path: Sequence[str] | None = None, _target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Return how to import a module that is kept and still the same, else None."""
        kept = self._kept.get(name)
        if kept is None:
            return None
        inside, compiled = kept
        origin = os.path.join(self._root, inside)  # noqa: PTH118 - once a module: a Path takes longer
        if not _is_of(compiled, origin):
            return None
        self._taken.add(name)
        is_package = origin.endswith("__init__.py")
        return importlib.util.spec_from_file_location(
            name,
            origin,
            loader=_KeptLoader(name, origin, compiled),
            submodule_search_locations=[os.path.dirname(origin)] if is_package else None,  # noqa: PTH120
        )

    def end(self) -> None:
        """Import as usual again, and keep what was imported since, for the next start."""
        sys.meta_path[:] = [one for one in sys.meta_path if one is not self]
        missed = {name: self._compiled(name) for name in self._missed()}
        fresh = {name: one for name, one in missed.items() if one and one != self._kept.get(name)}
        if fresh and not sys.dont_write_bytecode:
            write_kept(self._file, {**self._kept, **fresh})
        self._kept = {}
        self._then()

    def _missed(self) -> list[str]:
        """Return what was imported of this package, but not from here."""
        names = [name for name in list(sys.modules) if name.partition(".")[0] == PACKAGE]
        return [name for name in names if name not in self._taken]

    def _compiled(self, name: str) -> tuple[str, bytes] | None:
        """Return where in the root a module's source lies, and what Python compiled of it."""
        origin, cached = (getattr(sys.modules[name], part, None) for part in _FILES)
        if not isinstance(origin, str) or not isinstance(cached, str):
            return None
        with suppress(OSError, ValueError):
            inside, compiled = Path(origin).relative_to(self._root), Path(cached).read_bytes()
            if _is_of(compiled, origin):
                return str(inside), compiled
        return None


_FILES: Final = ("__file__", "__cached__")


class _KeptLoader(SourceFileLoader):
    """Loads one module whose code is at hand."""

    def __init__(self, name: str, origin: str, compiled: bytes) -> None:
        super().__init__(name, origin)
        self._compiled: bytes | None = compiled

    def get_code(self, fullname: str) -> CodeType | None:
        """Return the code; asked for again, as Python returns it."""
        compiled, self._compiled = self._compiled, None
        if compiled is None:
            return super().get_code(fullname)
        found = marshal.loads(memoryview(compiled)[_HEAD:])  # noqa: S302 - as Python reads what it compiled
        return found if isinstance(found, CodeType) else super().get_code(fullname)


def _is_of(compiled: bytes, origin: str) -> bool:
    """Whether these bytes are what this Python compiles of a source as it is now."""
    try:
        now = os.stat(origin)  # noqa: PTH116 - once a module: a Path takes longer
    except OSError:
        return False
    source = b"".join(
        (number & 0xFFFF_FFFF).to_bytes(4, "little") for number in (int(now.st_mtime), now.st_size)
    )
    return (
        compiled[_SOURCE] == source
        and compiled[_FLAGS] == bytes(4)
        and compiled.startswith(importlib.util.MAGIC_NUMBER)
    )


def keep_modules() -> None:
    """End what `KeptModules.begin` began, where it did."""
    for one in [finder for finder in sys.meta_path if isinstance(finder, KeptModules)]:
        one.end()
