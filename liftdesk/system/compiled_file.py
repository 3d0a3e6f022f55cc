"""A file with the compiled code of many modules, read a row of them at a time.

First stands a table of what is in it and where, then the code. What one import brings along is
written together, by `marshal` as one value: most names in it are of more than one module, and each
is then read, and looked up among all names of the program, once instead of fifty times.
"""

import importlib.util
import marshal
import os
from _thread import allocate_lock
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from types import CodeType, MappingProxyType
from typing import Final, TypeAlias

HEAD: Final = 16
"""Bytes before the code in a compiled file: magic number, flags, time and size of its source."""
_WIDTH: Final = 8
"""Bytes of the number that says how long the table is."""
_FORM: Final = 2
"""How the file is written; another program's is an empty one."""

Place: TypeAlias = tuple[str, bytes, int, int, int]
"""Where a module's code stands in the file, and what it was compiled from.

Where its source lies in the root; the head of what Python compiled it into, `HEAD` bytes; the first
byte of the codes that it is written with, counted from the end of the table; how many bytes these
are; how many codes stand before its own there.
"""
_Module: TypeAlias = tuple[str, bytes, CodeType]
"""Where its source lies, the head of what it was compiled into, and the code."""


class CompiledFile:
    """Compiled modules by their name; none where there is no such file, or it cannot be read."""

    def __init__(self, path: Path) -> None:
        """Open the file and read its table."""
        self._path = path
        self._file: int | None = None
        """The descriptor: who only asks and leaves need not close it."""
        self._start = 0
        """Where the codes begin."""
        self._codes: dict[int, tuple[object, ...]] = {}
        """What was read of them so far, by the first byte."""
        self._turn = allocate_lock()
        self.places: dict[str, Place] = {}
        self.rows: dict[str, tuple[str, ...]] = {}
        """What importing a module brings along, by its name, in the order in which it is done."""
        with suppress(OSError, EOFError, ValueError, TypeError):
            self._file = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
            self._read_table(self._file)

    def _read_table(self, file: int) -> None:
        magic = importlib.util.MAGIC_NUMBER
        first = os.read(file, len(magic) + _WIDTH)
        if first[: len(magic)] != magic:
            return
        length = int.from_bytes(first[len(magic) :], "little")
        self._start = len(first) + length
        if self._start > os.fstat(file).st_size:
            return
        table = marshal.loads(os.read(file, length))  # noqa: S302 - as Python reads what it compiled
        form, places, rows = table
        if form == _FORM and isinstance(places, dict) and isinstance(rows, dict):
            self.places, self.rows = places, rows

    def code(self, name: str) -> CodeType | None:
        """Return the code of a module; None of one without a place, or that cannot be read."""
        place = self.places.get(name)
        if place is None or self._file is None:
            return None
        *_, start, size, nth = place
        with self._turn:  # as two threads may import at once
            codes = self._codes.get(start)
            if codes is None:
                codes = self._codes[start] = _read_codes(self._file, self._start + start, size)
        found = codes[nth] if nth < len(codes) else None
        return found if isinstance(found, CodeType) else None

    def close(self) -> None:
        """Let go of the file; nothing has a place any more."""
        self.places, self.rows, self._codes = {}, {}, {}
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
            fresh: where in the root each one's source lies, and what Python compiled it into; what
                is no code is left out.
            rows: what importing some of them brings along, see `rows`.
        """
        with suppress(OSError):  # a program that may not write here compiles again
            modules = {**dict(self._whole()), **dict(_loaded(fresh))}
            every = {**self.rows, **rows}
            self.close()
            _write(self._path, modules, every)

    def _whole(self) -> Iterator[tuple[str, _Module]]:
        for name, (inside, head, *_) in self.places.items():
            code = self.code(name)
            if code is not None:
                yield name, (inside, head, code)


def _read_codes(file: int, start: int, size: int) -> tuple[object, ...]:
    with suppress(OSError, EOFError, ValueError, TypeError):
        os.lseek(file, start, os.SEEK_SET)
        found = marshal.loads(os.read(file, size))  # noqa: S302 - as Python reads what it compiled
        if isinstance(found, tuple):
            return found
    return ()


def _loaded(fresh: Mapping[str, tuple[str, bytes]]) -> Iterator[tuple[str, _Module]]:
    for name, (inside, compiled) in fresh.items():
        with suppress(EOFError, ValueError, TypeError):
            code = marshal.loads(compiled[HEAD:])  # noqa: S302 - as Python reads what it compiled
            if isinstance(code, CodeType):
                yield name, (inside, compiled[:HEAD], code)


def _write(path: Path, modules: Mapping[str, _Module], rows: Mapping[str, tuple[str, ...]]) -> None:
    table: dict[str, Place] = {}
    written, start = [], 0
    for names in _together(modules, rows):
        codes = marshal.dumps(tuple(modules[name][2] for name in names))
        for nth, name in enumerate(names):
            inside, head, _ = modules[name]
            table[name] = (inside, head, start, len(codes), nth)
        written.append(codes)
        start += len(codes)
    head = marshal.dumps((_FORM, table, dict(rows)))
    first = importlib.util.MAGIC_NUMBER + len(head).to_bytes(_WIDTH, "little")
    write_whole(path, b"".join((first, head, *written)))


def _together(
    modules: Mapping[str, _Module], rows: Mapping[str, tuple[str, ...]]
) -> Iterator[list[str]]:
    """Give the modules that are written together: rows, then one by one what is in none."""
    left = dict.fromkeys(modules)
    for name, row in rows.items():
        found = [one for one in (*row, name) if one in left]
        for one in found:
            del left[one]
        if found:
            yield found
    yield from ([name] for name in left)


def write_whole(file: Path, content: bytes) -> None:
    """Write a file in its folder, made where it is not there; never a part of it.

    Raises:
        OSError: it cannot be written.
    """
    fresh = file.with_name(f"{file.name}.{os.getpid()}")
    file.parent.mkdir(exist_ok=True)
    fresh.write_bytes(content)
    fresh.replace(file)
