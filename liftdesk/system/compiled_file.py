"""A file with the compiled code of many modules, of which each is read when it is asked for.

First stands a table of what is in it and where, then the code itself. A start reads the table and,
one by one, the two megabytes of code that it runs; nothing is copied on the way.
"""

import importlib.util
import marshal
import os
from _thread import allocate_lock
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from types import MappingProxyType
from typing import Final, TypeAlias

HEAD: Final = 16
"""Bytes before the code in a compiled file: magic number, flags, time and size of its source."""
_WIDTH: Final = 8
"""Bytes of the number that says how long the table is."""


Place: TypeAlias = tuple[str, bytes, int, int]
"""Where a module's code stands in the file, and what it was compiled from.

Where its source lies in the root; the head of what Python compiled it into, `HEAD` bytes; the first
byte of its code, counted from the end of the table; how many bytes of code there are.
"""


class CompiledFile:
    """Compiled modules by their name; none where there is no such file, or it cannot be read."""

    def __init__(self, path: Path) -> None:
        """Open the file and read its table."""
        self._path = path
        self._file: int | None = None
        """The descriptor: who only asks and leaves need not close it."""
        self._codes = 0
        self._turn = allocate_lock()
        self.places: dict[str, Place] = {}
        self.rows: dict[str, tuple[str, ...]] = {}
        """What importing a module brings along, by its name, in the order in which it is done."""
        with suppress(OSError, EOFError, ValueError, TypeError):
            self._file = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
            self._read(self._file)

    def _read(self, file: int) -> None:
        magic = importlib.util.MAGIC_NUMBER
        first = os.read(file, len(magic) + _WIDTH)
        if first[: len(magic)] != magic:
            return
        length = int.from_bytes(first[len(magic) :], "little")
        self._codes = len(first) + length
        if self._codes > os.fstat(file).st_size:
            return
        table = marshal.loads(os.read(file, length))  # noqa: S302 - as Python reads what it compiled
        places, rows = table
        if isinstance(places, dict) and isinstance(rows, dict):
            self.places, self.rows = places, rows

    def code(self, name: str) -> bytes:
        """Return the code of a module, as `marshal` writes it; nothing of one without a place.

        Raises:
            OSError: it cannot be read.
        """
        place = self.places.get(name)
        if place is None or self._file is None:
            return b""
        with self._turn:  # as two threads may import at once
            _, _, start, size = place
            os.lseek(self._file, self._codes + start, os.SEEK_SET)
            return os.read(self._file, size)

    def close(self) -> None:
        """Let go of the file; nothing has a place any more."""
        self.places, self.rows = {}, {}
        file, self._file = self._file, None
        if file is not None:
            os.close(file)

    def add(
        self,
        fresh: Mapping[str, tuple[str, bytes]],
        rows: Mapping[str, tuple[str, ...]] = MappingProxyType({}),
    ) -> None:
        """Write the file anew with more modules in it, where that is possible, and close it.

        Args:
            fresh: where in the root each one's source lies, and what Python compiled it into.
            rows: what importing some of them brings along, see `rows`.
        """
        with suppress(OSError):  # a program that may not write here compiles again
            kept = {name: self._whole(name) for name in self.places}
            every = {**self.rows, **rows}
            self.close()
            _write(self._path, {**kept, **fresh}, every)

    def _whole(self, name: str) -> tuple[str, bytes]:
        inside, head, _, _ = self.places[name]
        return inside, head + self.code(name)


def _write(
    path: Path,
    modules: Mapping[str, tuple[str, bytes]],
    rows: Mapping[str, tuple[str, ...]],
) -> None:
    table: dict[str, Place] = {}
    codes, start = [], 0
    for name, (inside, compiled) in modules.items():
        code = compiled[HEAD:]
        table[name] = (inside, compiled[:HEAD], start, len(code))
        codes.append(code)
        start += len(code)
    head = marshal.dumps((table, dict(rows)))
    first = importlib.util.MAGIC_NUMBER + len(head).to_bytes(_WIDTH, "little")
    write_whole(path, b"".join((first, head, *codes)))


def write_whole(file: Path, content: bytes) -> None:
    """Write a file in its folder, made where it is not there; never a part of it.

    Raises:
        OSError: it cannot be written.
    """
    fresh = file.with_name(f"{file.name}.{os.getpid()}")
    file.parent.mkdir(exist_ok=True)
    fresh.write_bytes(content)
    fresh.replace(file)
