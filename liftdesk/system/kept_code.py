"""Spares a start what importing PySide6 does each time for those who develop PySide6.

PySide6 carries a dozen Python scripts inside its binary and compiles them from source each time it
is imported, a third of what importing it takes. Their code is kept where Python keeps what it
compiled of this package, and under the same rules: for one version of Python, only as long as the
source is the same, and never where Python was told to write none. The scripts that tell what a
function of Qt can be given, in help, in type stubs and where it was given something else, are not
run until somebody asks for something in them.

It also puts a function of its own in the place of `import`, which looks whether a module wants
PySide6's other spelling of names (`from __feature__ import snake_case`), and reads the source of
every module imported from then on to find that out. Nothing here does, so no source is read and
`import` is put back.
"""

import builtins
import importlib.util
import marshal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from types import CodeType, ModuleType
from typing import Any, Final

from liftdesk.system.compiled_file import write_whole
from liftdesk.system.late_modules import fill_when_asked

_SCRIPTS: Final = ("shibokensupport/", "signature_bootstrap.py")
"""What the names of PySide6's scripts begin with."""
_LATER: Final = {
    f"shibokensupport/signature/{name}.py": f"shibokensupport.signature.{name.replace('/', '.')}"
    for name in (
        "errorhandler",
        "layout",
        "lib/enum_sig",
        "lib/pyi_generator",
        "lib/tool",
        "parser",
    )
}
"""The scripts that tell what a function of Qt can be given, and the names of their modules."""
_FEATURE: Final = "shibokensupport.feature"
"""The module that finds out which spelling is wanted."""
_LOOK: Final = "feature_imported"
"""What it does after each import."""


@contextmanager
def kept_code(file: Path | None = None) -> Iterator[None]:
    """Have PySide6, imported inside, take its scripts' code from `file` and keep there what is new.

    A file that is not there, cannot be read or is of other scripts costs the time that it would
    have saved, nothing else. Afterwards `compile` and `import` are what they were before.
    """
    where = file or Path(importlib.util.cache_from_source(__file__)).with_suffix(".scripts")
    kept = read_kept(where)
    known, compiled, imported = dict(kept), builtins.compile, builtins.__import__
    left: dict[str, bytes] = {}
    looks: list[Callable[[ModuleType], None]] = []
    builtins.compile = _from(known, left, looks, compiled)
    try:
        yield
    finally:
        builtins.compile, builtins.__import__ = compiled, imported
        for look in looks:
            setattr(sys.modules[_FEATURE], _LOOK, look)
        for name, source in left.items():
            if (module := sys.modules.get(_LATER[name])) is not None:
                fill_when_asked(module, partial(_run, source, name))
    if known.keys() != kept.keys() and not sys.dont_write_bytecode:
        write_kept(where, known)


def _from(
    known: dict[tuple[str, bytes], CodeType],
    left: dict[str, bytes],
    looks: list[Callable[[ModuleType], None]],
    compiled: Any,  # noqa: ANN401 - compile has many forms
) -> Callable[..., Any]:
    """Return what stands in for `compile`: scripts known by name and source are not compiled.

    Those that are for later are put into `left`, by name, and nothing is run in their place. What
    PySide6 does after each import goes into `looks`, and nothing is done in its place.
    """

    def compile_or_take(source: Any, filename: Any, mode: str, *rest: Any, **more: Any) -> Any:  # noqa: ANN401 - compile has many forms
        if not (isinstance(source, bytes) and str(filename).startswith(_SCRIPTS)):
            return compiled(source, filename, mode, *rest, **more)
        inside = vars(sys.modules[_FEATURE]) if _FEATURE in sys.modules else {}
        if _LOOK in inside and not looks:
            looks.append(inside[_LOOK])
            inside[_LOOK] = lambda _module: None
        if filename in _LATER:
            left[filename] = source
            return compiled("", filename, mode, *rest, **more)
        key = (str(filename), importlib.util.source_hash(source))
        if key not in known:
            known[key] = compiled(source, filename, mode, *rest, **more)
        return known[key]

    return compile_or_take


def _run(source: bytes, name: str, module: ModuleType) -> None:
    exec(compile(source, name, "exec"), vars(module))  # noqa: S102 - as PySide6 does it


def read_kept(file: Path) -> dict[Any, Any]:
    """Return what `write_kept` of this version of Python wrote; nothing where that is not so."""
    with suppress(OSError, EOFError, ValueError, TypeError):
        content = file.read_bytes()
        magic = importlib.util.MAGIC_NUMBER
        if content.startswith(magic):
            found = marshal.loads(content[len(magic) :])  # noqa: S302 - as Python reads what it compiled
            return found if isinstance(found, dict) else {}
    return {}


def write_kept(file: Path, known: dict[Any, Any]) -> None:
    """Write code, bytes and words into a file, where that is possible; never a part of it."""
    with suppress(OSError):  # a program that may not write here compiles again
        write_whole(file, importlib.util.MAGIC_NUMBER + marshal.dumps(known))
