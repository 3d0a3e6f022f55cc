"""Zip archives of strangers: looked at before anything in them is unpacked."""

import re
import stat
import zipfile
import zlib
from pathlib import PurePosixPath
from typing import BinaryIO, cast

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.formats.import_file import LARGEST_TEXT, ImportFile

# The limits below are those of OWASP's ASVS 5.2.3 (size and number of unpacked files), set from
# real exports: none met has more than 40 bytes for each packed one.
MOST_BYTES = 256 * 1024 * 1024
"""Bytes of all entries once unpacked."""
MOST_ENTRIES = 1000
MOST_RATIO = 100
"""Unpacked bytes for each packed one."""
_SMALL = 1024 * 1024
"""Bytes of an entry that does no harm however well it is packed."""
_ENTRY_HEAD = 1024
"""Bytes of the list of entries for each of them: 46, its name, and what a packer adds."""
_END = b"PK\x05\x06"
_END_REACH = 65_557
"""The end record, 22 bytes, and the longest comment after it."""
_PACKINGS = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}
_LOCKED = 0x1
_MARKS = (b"PK\x03\x04", _END)
_ABSOLUTE = re.compile(r"[/\\]|[A-Za-z]:")
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, RuntimeError)
"""What zipfile raises for archives cut short or written over."""


class _Archive(zipfile.ZipFile):
    """An archive that lets go of its file once it is closed."""

    def __init__(self, source: BinaryIO) -> None:
        self._source = source
        super().__init__(source)

    def close(self) -> None:
        """Close the archive and the file under it."""
        super().close()
        self._source.close()


def is_zip(file: ImportFile) -> bool:
    """Whether a file begins as a zip archive does."""
    return file.head.startswith(_MARKS)


def checked_zip(
    file: ImportFile, *, most: int = MOST_BYTES, entries: int = MOST_ENTRIES
) -> zipfile.ZipFile:
    """Open an archive after a look at its list of entries; whoever opens it closes it.

    `most` bytes in at most `entries` entries. Nothing is unpacked here, archives within the
    archive are entries like others, and nothing is ever written to a disk.

    Raises:
        DomainError: FILE_DAMAGED for what is no whole archive, ARCHIVE_TOO_LARGE,
            ARCHIVE_UNSAFE for names that lead out of it, links and names told twice,
            ARCHIVE_LOCKED for a password, ARCHIVE_PACKING for a packing not read here,
            FILE_UNREADABLE.
    """
    source = file.open()
    try:
        _check_end(source, entries)
        archive = _Archive(source)
    except _BROKEN as error:
        source.close()
        raise DomainError(Trouble.FILE_DAMAGED, "file") from error
    except BaseException:
        source.close()
        raise
    try:
        _check(archive.infolist(), most, entries)
    except DomainError:
        archive.close()
        raise
    return archive


def names(archive: zipfile.ZipFile, *endings: str) -> tuple[str, ...]:
    """Return the names of all files in it with one of these endings (".csv"), in any case."""
    return tuple(
        name
        for name in archive.namelist()
        if not name.endswith("/")
        and not name.startswith("__MACOSX/")
        and name.casefold().endswith(endings or ("",))
    )


def open_entry(archive: zipfile.ZipFile, name: str) -> BinaryIO:
    """Open an entry to be read piece by piece; what is damaged shows while reading.

    Raises:
        DomainError: FILE_DAMAGED.
    """
    try:
        return cast("BinaryIO", archive.open(name))
    except (*_BROKEN, KeyError) as error:
        raise DomainError(Trouble.FILE_DAMAGED, "file") from error


def entry(archive: zipfile.ZipFile, name: str, most: int = LARGEST_TEXT) -> ImportFile:
    """Return an entry as a file in memory, under its name without folders.

    Raises:
        DomainError: FILE_TOO_LARGE above `most` bytes, FILE_DAMAGED.
    """
    with open_entry(archive, name) as source:
        if archive.getinfo(name).file_size > most:
            raise DomainError(Trouble.FILE_TOO_LARGE, "file", high=most // (1024 * 1024))
        try:
            data = source.read()
        except _BROKEN as error:
            raise DomainError(Trouble.FILE_DAMAGED, "file") from error
    return ImportFile.of(data, PurePosixPath(name).name)


def _check_end(source: BinaryIO, entries: int) -> None:
    """Refuse a list of entries that is too long, before it is read into memory.

    Raises:
        DomainError: ARCHIVE_TOO_LARGE.
    """
    size = source.seek(0, 2)
    source.seek(max(size - _END_REACH, 0))
    tail = source.read(_END_REACH)
    source.seek(0)
    place = tail.rfind(_END)
    listed = int.from_bytes(tail[place + 12 : place + 16], "little")
    # The largest number stands for one told elsewhere: archives above 4 GB.
    if place >= 0 and listed > entries * _ENTRY_HEAD:
        raise DomainError(Trouble.ARCHIVE_TOO_LARGE, "file")


def _check(found: list[zipfile.ZipInfo], most: int, entries: int) -> None:
    if len(found) > entries or sum(one.file_size for one in found) > most:
        raise DomainError(Trouble.ARCHIVE_TOO_LARGE, "file")
    if len({one.filename.casefold() for one in found}) < len(found):
        raise DomainError(Trouble.ARCHIVE_UNSAFE, "file")
    for one in found:
        trouble = _trouble(one)
        if trouble is not None:
            raise DomainError(trouble, "file")


def _trouble(one: zipfile.ZipInfo) -> Trouble | None:
    """Return what is wrong with an entry, as its line in the list tells."""
    if one.flag_bits & _LOCKED:
        return Trouble.ARCHIVE_LOCKED
    if one.compress_type not in _PACKINGS:
        return Trouble.ARCHIVE_PACKING
    if one.file_size > max(_SMALL, one.compress_size * MOST_RATIO):
        return Trouble.ARCHIVE_TOO_LARGE
    is_link = stat.S_ISLNK(one.external_attr >> 16)
    leads_out = _ABSOLUTE.match(one.filename) or ".." in re.split(r"[/\\]", one.filename)
    return Trouble.ARCHIVE_UNSAFE if is_link or leads_out else None
