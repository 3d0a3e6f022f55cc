"""Keeps the compiled modules of a start together in one file, and imports them from there.

A start imports some 250 small modules of this package. Finding each in its folder and opening its
compiled file takes as long as running a good part of it; here that is one file, opened once. It
holds what Python itself compiled, byte for byte, and a module is taken from it under Python's own
rule: only while its source has the time and the size that it was compiled from. Whatever is not in
the file, or is not the same any more, is imported the usual way and kept from then on.
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

from liftdesk.system.compiled_file import HEAD, CompiledFile

PACKAGE: Final = __name__.partition(".")[0]
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
        """Open `file`; one that is not there or cannot be read is an empty one.

        Args:
            file: where modules are kept; beside what Python compiled of this package if None.
            root: the folder that has the package in it.
            then: what else is to be kept once a start is over.
        """
        self._file = file or Path(importlib.util.cache_from_source(__file__)).with_suffix(".kept")
        self._root = str(root or Path(__file__).parents[2])
        self._kept = CompiledFile(self._file)
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
        place = self._kept.places.get(name)
        if place is None:
            return None
        inside, head, _, _ = place
        origin = os.path.join(self._root, inside)  # noqa: PTH118 - once a module: a Path takes longer
        if not _is_of(head, origin):
            return None
        self._taken.add(name)
        is_package = origin.endswith("__init__.py")
        return importlib.util.spec_from_file_location(
            name,
            origin,
            loader=_KeptLoader(name, origin, self._kept),
            submodule_search_locations=[os.path.dirname(origin)] if is_package else None,  # noqa: PTH120
        )

    def end(self) -> None:
        """Import as usual again, and keep what was imported since, for the next start."""
        sys.meta_path[:] = [one for one in sys.meta_path if one is not self]
        missed = {name: self._compiled(name) for name in self._missed()}
        fresh = {name: one for name, one in missed.items() if one and self._is_new(name, one[1])}
        if fresh and not sys.dont_write_bytecode:
            self._kept.add(fresh)
        self._kept.close()
        self._then()

    def _is_new(self, name: str, compiled: bytes) -> bool:
        place = self._kept.places.get(name)
        return place is None or place[1] != compiled[:HEAD]

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
            if _is_of(compiled[:HEAD], origin):
                return str(inside), compiled
        return None


_FILES: Final = ("__file__", "__cached__")


class _KeptLoader(SourceFileLoader):
    """Loads one module whose code is at hand."""

    def __init__(self, name: str, origin: str, kept: CompiledFile) -> None:
        super().__init__(name, origin)
        self._kept: CompiledFile | None = kept

    def get_code(self, fullname: str) -> CodeType | None:
        """Return the code; asked for again, as Python returns it."""
        kept, self._kept = self._kept, None
        with suppress(OSError, EOFError, ValueError, TypeError):
            found = marshal.loads(kept.code(fullname)) if kept is not None else None  # noqa: S302 - as Python reads what it compiled
            if isinstance(found, CodeType):
                return found
        return super().get_code(fullname)


def _is_of(head: bytes, origin: str) -> bool:
    """Whether a file that begins so is what this Python compiles of a source as it is now."""
    try:
        now = os.stat(origin)  # noqa: PTH116 - once a module: a Path takes longer
    except OSError:
        return False
    source = b"".join(
        (number & 0xFFFF_FFFF).to_bytes(4, "little") for number in (int(now.st_mtime), now.st_size)
    )
    return (
        head[_SOURCE] == source
        and head[_FLAGS] == bytes(4)
        and head.startswith(importlib.util.MAGIC_NUMBER)
    )


def keep_modules() -> None:
    """End what `KeptModules.begin` began, where it did."""
    for one in [finder for finder in sys.meta_path if isinstance(finder, KeptModules)]:
        one.end()
