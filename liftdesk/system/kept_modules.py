"""Keeps the compiled modules of a start together in one file, and imports them from there.

A start imports some 250 small modules of this package. Finding each in its folder and opening its
compiled file takes as long as running a good part of it; here that is one file, opened once. It
holds the code that Python itself compiled, and a module is taken from it under Python's own rule:
only while its source has the time and the size that it was compiled from. Whatever is not in the
file, or is not the same any more, is imported the usual way and kept from then on.

Python's own steps for one module (its lock, its spec, the search) take as long again. So the file
also says what an import brought along last time, in the order in which it was done: a row. While
all of a row is as it was, its modules are run one after the other, and each finds there already
what it imports. Where Python counts imports (`-X importtime`) there are no rows, as it counts its
own steps alone.
"""

import importlib.util
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader
from pathlib import Path
from struct import pack
from types import CodeType, ModuleType
from typing import Final

from liftdesk.system.compiled_file import HEAD, CompiledFile

PACKAGE: Final = __name__.partition(".")[0]
_INSIDE: Final = f"{PACKAGE}."
_BEFORE_SOURCE: Final = importlib.util.MAGIC_NUMBER + bytes(4)
"""How a compiled file begins that goes by the time and the size of its source."""


class KeptModules:
    """Finds modules of this package in the file of compiled ones; made before they are imported.

    Put into `sys.meta_path` by `begin`, and taken out again by `end`, once a start is over. One
    thread imports the package until then.
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
        self._deep = 0
        """How many modules of the package are running, one importing the other."""
        self._row: list[str] = []
        """What the outermost of them has brought along so far, in the order of being done."""
        self._follows = True
        """Whether all of the row that is kept of it is as it was."""
        self._has_rows = "importtime" not in sys._xoptions  # noqa: SLF001 - as Python documents it
        self._fresh_rows: dict[str, tuple[str, ...]] = {}
        self._then = then

    def begin(self) -> None:
        """Import what is kept from here on."""
        if not getattr(sys, "frozen", False):  # a bundle has no sources
            sys.meta_path.insert(0, self)

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, _target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Return how to import a module of the package, None for any other.

        What is asked for by no module of the package has its row run before.
        """
        if name != PACKAGE and not name.startswith(_INSIDE):
            return None
        origin = self._origin(name)
        if not self._deep:
            self._row = []
            self._follows = self._has_rows and origin is not None and self._run_row(name)
        if origin is not None:
            return self._spec(name, origin)
        found = PathFinder.find_spec(name, path)
        if found is not None and isinstance(found.loader, SourceFileLoader):
            found.loader = _KeptLoader(self, name, found.loader.path)
        return found

    def _origin(self, name: str) -> str | None:
        """Return where the source of a module lies that is kept and still the same, else None."""
        place = self._kept.places.get(name)
        if place is None:
            return None
        origin = os.path.join(self._root, place[0])  # noqa: PTH118 - once a module: a Path takes longer
        return origin if _is_of(place[1], origin) else None

    def _spec(self, name: str, origin: str) -> ModuleSpec:
        is_package = origin.endswith("__init__.py")
        loader = _KeptLoader(self, name, origin)
        spec = ModuleSpec(name, loader, origin=origin, is_package=is_package)
        spec.has_location = True
        if spec.submodule_search_locations is not None:
            spec.submodule_search_locations.append(os.path.dirname(origin))  # noqa: PTH120
        self._taken.add(name)
        return spec

    def code(self, name: str) -> CodeType | None:
        """Return the code of a module that is imported from here, None of any other."""
        return self._kept.code(name) if name in self._taken else None

    def run(self, name: str, run: Callable[[], object]) -> None:
        """Run a module, and note that it has run.

        Raises:
            BaseException: what it raises; it has not run then.
        """
        self._deep += 1
        try:
            run()
        finally:
            self._deep -= 1
        if self._deep:
            self._row.append(name)
        elif self._has_rows:
            self._end_row(name)

    def _end_row(self, name: str) -> None:
        """Remember the row of a module unless it is known; begun anew where a part changed."""
        row, known = self._row, self._kept.rows.get(name, ())
        if self._follows:  # what is not in it now was there before: so was all that it needs
            if known and set(row) <= set(known):
                return
            row = [*(one for one in known if one not in row), *row]
        if row or known:
            self._fresh_rows[name] = tuple(row)

    def _run_row(self, name: str) -> bool:
        """Import what a module brought along last time, and return whether all is as it was."""
        missing = [one for one in self._kept.rows.get(name, ()) if one not in sys.modules]
        row = [(one, origin) for one in missing if (origin := self._origin(one)) is not None]
        if len(row) < len(missing):
            return False
        self._deep += 1  # what one of them imports is not asked for by itself
        try:
            return all(self._runs(one, origin) for one, origin in row)
        finally:
            self._deep -= 1

    def _runs(self, name: str, origin: str) -> bool:
        """Import one module whose own imports are there; return whether that went well.

        As Python imports it, but for `__cached__`, which Python itself leaves out from 3.15 on. One
        that fails is imported again by whoever asks for it, and says then what is wrong. What its
        package imports while it is itself imported is left to it.
        """
        parent, _, last = name.rpartition(".")
        holder = sys.modules.get(parent)
        if holder is None or name in sys.modules:
            return True
        spec, code = self._spec(name, origin), self.code(name)
        if code is None:
            return False
        module = ModuleType(name)
        module.__file__, module.__loader__, module.__spec__ = origin, spec.loader, spec
        module.__package__ = spec.parent
        if spec.submodule_search_locations is not None:
            module.__path__ = spec.submodule_search_locations
        sys.modules[name] = module
        try:
            self.run(name, lambda: exec(code, module.__dict__))  # noqa: S102 - as Python runs it
        except BaseException as error:
            del sys.modules[name]
            if isinstance(error, Exception):
                return False
            raise  # Ctrl+C is for the program
        setattr(holder, last, module)
        return True

    def end(self) -> None:
        """Import as usual again, and keep what was imported since, for the next start."""
        sys.meta_path[:] = [one for one in sys.meta_path if one is not self]
        missed = {name: self._compiled(name) for name in self._missed()}
        fresh = {name: one for name, one in missed.items() if one and self._is_new(name, one[1])}
        if (fresh or self._fresh_rows) and not sys.dont_write_bytecode:
            self._kept.add(fresh, self._fresh_rows)
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
    """Loads one module: its code is asked of what is kept first."""

    def __init__(self, kept: KeptModules, name: str, origin: str) -> None:
        super().__init__(name, origin)
        self._kept = kept

    def get_code(self, fullname: str) -> CodeType | None:
        """Return the code, also where it is asked for again."""
        found = self._kept.code(fullname)
        return super().get_code(fullname) if found is None else found

    def exec_module(self, module: ModuleType) -> None:
        """Run the module."""
        self._kept.run(self.name, lambda: super(_KeptLoader, self).exec_module(module))


def _is_of(head: bytes, origin: str) -> bool:
    """Whether a file that begins so is what this Python compiles of a source as it is now."""
    try:
        now = os.stat(origin)  # noqa: PTH116 - once a module: a Path takes longer
    except OSError:
        return False
    source = pack("<II", int(now.st_mtime) & 0xFFFF_FFFF, now.st_size & 0xFFFF_FFFF)
    return head == _BEFORE_SOURCE + source


def keep_modules() -> None:
    """End what `KeptModules.begin` began, where it did."""
    for one in [finder for finder in sys.meta_path if isinstance(finder, KeptModules)]:
        one.end()
