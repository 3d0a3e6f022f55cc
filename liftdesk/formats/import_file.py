"""A file that somebody brings: its name and its content, read as far as it is asked for."""

import io
from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import BinaryIO, cast

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.formats.tables import Table, decode, read_table

Watch = Callable[[float], None]
"""Hears how much of a file was read, 0 to 1; it raises `Stopped` where nobody wants it any more."""

HEAD_BYTES = 65_536
LARGEST_TEXT = 64 * 1024 * 1024
"""Bytes of a file that is read as one text: thirty years of sets are about 20 MB."""


class Stopped(Exception):  # noqa: N818 - no error: somebody changed their mind
    """Reading was stopped by the person; nothing was changed."""


def _nobody(_share: float) -> None:
    """Watch nothing."""


class ImportFile:
    """A file on disk, or one in memory; a folder has no content of its own.

    `name` is the file's own name without folders: the only part of its path that may be kept.
    """

    def __init__(
        self, name: str, *, path: Path | None = None, data: bytes = b"", watch: Watch = _nobody
    ) -> None:
        self.name = name
        self.path = path
        self.watch = watch
        self._data = data

    @classmethod
    def at(cls, path: Path, *, watch: Watch = _nobody) -> "ImportFile":
        """Return the file at a path."""
        return cls(path.name, path=path, watch=watch)

    @classmethod
    def of(cls, data: bytes, name: str = "") -> "ImportFile":
        """Return a file that is in memory."""
        return cls(name, data=data)

    @property
    def suffix(self) -> str:
        """The end of the name, in small letters: ".csv"."""
        return Path(self.name).suffix.casefold()

    @property
    def is_folder(self) -> bool:
        """Whether it is a folder."""
        return self.path is not None and self.path.is_dir()

    @cached_property
    def size(self) -> int:
        """Bytes of its content.

        Raises:
            DomainError: FILE_UNREADABLE.
        """
        if self.path is None:
            return len(self._data)
        try:
            return self.path.stat().st_size
        except OSError as error:
            raise DomainError(Trouble.FILE_UNREADABLE, "file", path=self.name) from error

    @cached_property
    def head(self) -> bytes:
        """Its first 64 KiB, none of a folder.

        Raises:
            DomainError: FILE_UNREADABLE.
        """
        if self.is_folder:
            return b""
        with self.open() as file:
            return file.read(HEAD_BYTES)

    def open(self) -> BinaryIO:
        """Open its content; whoever reads on tells `watch` how far it is.

        Raises:
            DomainError: FILE_UNREADABLE.
        """
        if self.path is None:
            return io.BytesIO(self._data)
        try:
            return cast("BinaryIO", _Watched(io.FileIO(self.path), self.size, self.watch))
        except OSError as error:
            raise DomainError(Trouble.FILE_UNREADABLE, "file", path=self.name) from error

    def content(self, most: int = LARGEST_TEXT) -> bytes:
        """Return all of its content.

        Raises:
            DomainError: FILE_TOO_LARGE above `most` bytes, FILE_UNREADABLE.
        """
        if self.size > most:
            raise DomainError(Trouble.FILE_TOO_LARGE, "file", high=most // (1024 * 1024))
        if self.path is None:
            return self._data
        with self.open() as file:
            return file.read()

    @cached_property
    def head_text(self) -> str:
        """The text of its head, empty for what is no text."""
        try:
            return decode(self.head, is_cut=self.size > HEAD_BYTES)
        except DomainError:
            return ""

    @cached_property
    def text(self) -> str:
        """Its whole text.

        Raises:
            DomainError: FILE_EMPTY, FILE_NOT_TEXT, FILE_TOO_LARGE, FILE_UNREADABLE.
        """
        return decode(self.content())

    @cached_property
    def header(self) -> tuple[str, ...]:
        """The column names of its first filled line, none for what is no text."""
        return Table.of(self.head_text).header

    def table(self) -> Table:
        """Return its text as a table; the rows are read one by one.

        Raises:
            DomainError: FILE_EMPTY, FILE_NOT_TEXT, FILE_TOO_LARGE, FILE_UNREADABLE.
        """
        return read_table(self.text, self.watch)


class _Watched(io.BufferedReader):
    """A reader that tells how far it is."""

    def __init__(self, raw: io.FileIO, size: int, watch: Watch) -> None:
        super().__init__(raw, 1 << 20)
        self._size, self._watch = max(size, 1), watch

    def read(self, size: int | None = -1, /) -> bytes:
        """Read, and tell how far it is."""
        found = super().read(size)
        self._watch(min(self.tell() / self._size, 1.0))
        return found
