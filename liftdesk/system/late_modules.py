"""Leaves modules of Python that a start imports but does not use until somebody asks for something.

PySide6, peewee and Python's own modules import each other far and wide: what looks into Python's
own code, compresses, or tells network addresses. None of that is asked for anything before Today is
painted. Such a module is made empty, and its own loader fills it when the first of its names is
wanted.
"""

import sys
from _thread import RLock
from collections.abc import Callable, Sequence
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any, Final

LATE: Final = frozenset(
    {"bz2", "inspect", "ipaddress", "logging", "lzma", "shutil", "tempfile", "traceback"}
)
"""Imported by a start, and not used; with them goes what they import themselves."""


class LateModules:
    """Finds the modules that are left for later; in `sys.meta_path` from `begin` on."""

    def __init__(self, names: frozenset[str] = LATE) -> None:
        self._names = names

    def begin(self) -> None:
        """Leave modules for later from here on."""
        sys.meta_path.insert(0, self)

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Return how Python imports a module, but for when; None of all that is not left."""
        spec = self._usual(name, path, target) if name in self._names else None
        if spec is None or spec.loader is None:
            return None
        spec.loader = _LateLoader(spec.loader)  # type: ignore[assignment]
        return spec

    def _usual(
        self, name: str, path: Sequence[str] | None, target: ModuleType | None
    ) -> ModuleSpec | None:
        """Ask the other finders; a bundle has one of its own."""
        others = [finder for finder in sys.meta_path if finder is not self]
        found = (finder.find_spec(name, path, target) for finder in others)
        return next((spec for spec in found if spec is not None), None)


class _LateLoader:
    """Makes a module that another loader fills later."""

    def __init__(self, usual: Any) -> None:  # noqa: ANN401 - whatever loads it
        self._usual = usual

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        """Make it as it is always made."""
        made: ModuleType | None = self._usual.create_module(spec)
        return made

    def exec_module(self, module: ModuleType) -> None:
        """Leave it empty."""
        spec = module.__spec__
        if spec is not None:
            spec.loader = module.__loader__ = self._usual
        fill_when_asked(module, self._usual.exec_module)


def fill_when_asked(module: ModuleType, fill: Callable[[ModuleType], None]) -> None:
    """Have a module, still empty, filled when the first of its names is wanted (PEP 562)."""
    inside, turn, asked = vars(module), RLock(), list[str]()

    def __getattr__(name: str) -> object:  # noqa: N807 - what Python asks
        with turn:  # another thread waits until it is full
            if not asked and (not name.startswith("__") or name == "__all__"):
                asked.append(name)
                try:
                    fill(module)
                finally:
                    if inside.get("__getattr__") is __getattr__:
                        del inside["__getattr__"]
        if name in inside:
            return inside[name]
        raise AttributeError(f"module {module.__name__!r} has no attribute {name!r}")

    inside["__getattr__"] = __getattr__


def import_at_once() -> None:
    """Import as usual again; what was left is still filled when it is asked for."""
    sys.meta_path[:] = [one for one in sys.meta_path if not isinstance(one, LateModules)]
