"""Activities packed by the sites that keep them: one in a gzip file, or many in an archive."""

import zlib
from collections import Counter
from dataclasses import replace
from zipfile import ZipFile

from liftdesk.domain.errors import DomainError, Problem, Trouble
from liftdesk.formats import archives
from liftdesk.formats.answers import NO_ANSWERS, Answers
from liftdesk.formats.format import Format
from liftdesk.formats.hearts import fit, gpx, tcx
from liftdesk.formats.import_file import LARGEST_TEXT, ImportFile
from liftdesk.formats.imported import (
    IgnoredReason,
    ImportedSession,
    Private,
    Reading,
    RowProblem,
)

NAME = "activity_archive"

MOST_BYTES = 16 * 1024**3
"""Bytes of an archive unpacked; one activity is held at a time."""
MOST_ENTRIES = 50_000
_INSIDE = (fit.FORMAT, tcx.FORMAT, gpx.FORMAT)
_ENDINGS = (".fit", ".tcx", ".gpx")
_PACKED = tuple(f"{ending}.gz" for ending in _ENDINGS)
_GZIP = b"\x1f\x8b"
_WITH_HEADER = 16 + zlib.MAX_WBITS
_OF_HEALTH = ("apple_health_export/", "workout-routes/")
"""Folders of Apple's own archive, whose routes are told in its export as well."""


def matches(file: ImportFile) -> bool:
    """Whether a file is a packed activity, or an archive with activities in it."""
    if file.head.startswith(_GZIP):
        return file.name.casefold().endswith(_PACKED)
    if not archives.is_zip(file):
        return False
    try:
        with _opened(file) as archive:
            return bool(_names(archive))
    except DomainError:
        return False


def read(file: ImportFile, _answers: Answers) -> Reading:
    """Read every activity; one that cannot be read is a rejected row that names its file.

    Raises:
        DomainError: FILE_DAMAGED for a gzip file that is not whole, what its activity raises,
            and the troubles of archives.
    """
    if not archives.is_zip(file):
        return _read_one(_unpacked(file))
    joined = _Joined()
    with _opened(file) as archive:
        for name in _names(archive):
            try:
                one = archives.entry(archive, name)
                joined.add(_read_one(_unpacked(one) if one.head.startswith(_GZIP) else one))
            except DomainError as error:
                joined.reject(error.problem, name)
    return joined.reading()


def _opened(file: ImportFile) -> ZipFile:
    return archives.checked_zip(file, most=MOST_BYTES, entries=MOST_ENTRIES)


def _names(archive: ZipFile) -> tuple[str, ...]:
    found = archives.names(archive, *_ENDINGS, *_PACKED)
    is_health = any(name.startswith(_OF_HEALTH[0]) or _OF_HEALTH[1] in name for name in found)
    return () if is_health else found


def _unpacked(file: ImportFile) -> ImportFile:
    """Return what a gzip file holds.

    Raises:
        DomainError: FILE_DAMAGED, FILE_TOO_LARGE.
    """
    unpacking = zlib.decompressobj(_WITH_HEADER)
    try:
        data = unpacking.decompress(file.content(), LARGEST_TEXT)
    except zlib.error as error:
        raise DomainError(Trouble.FILE_DAMAGED, "file") from error
    if unpacking.unconsumed_tail:
        raise DomainError(Trouble.FILE_TOO_LARGE, "file", high=LARGEST_TEXT // (1024 * 1024))
    if not unpacking.eof:
        raise DomainError(Trouble.FILE_DAMAGED, "file")
    return ImportFile.of(data, file.name.removesuffix(".gz"))


def _read_one(file: ImportFile) -> Reading:
    known = next((one for one in _INSIDE if one.matches(file)), None)
    if known is None:
        raise DomainError(Trouble.FORMAT_UNKNOWN, "file")
    return known.read(file, NO_ANSWERS)


class _Joined:
    """Several readings as one."""

    def __init__(self) -> None:
        self._rows = self._taken = 0
        self._sessions: dict[str, ImportedSession] = {}
        self._ignored: Counter[str] = Counter()
        self._rejected: list[RowProblem] = []
        self._private: set[Private] = set()

    def add(self, reading: Reading) -> None:
        """Add a file's reading; a file whose sessions are all there already is the same again."""
        self._rejected += [replace(one, row=one.row + self._rows) for one in reading.rejected]
        self._rows += reading.rows
        self._ignored.update(reading.ignored)
        self._private |= reading.private
        fresh = [one for one in reading.sessions if one.natural_key not in self._sessions]
        if fresh or not reading.taken:
            self._taken += reading.taken
        else:
            self._ignored[IgnoredReason.TWICE] += reading.taken
        self._sessions.update({one.natural_key: one for one in fresh})

    def reject(self, problem: Problem, name: str) -> None:
        """Note a file that could not be read."""
        self._rows += 1
        named = replace(problem, values=(("file", name), *problem.values))
        self._rejected.append(RowProblem(row=self._rows, problem=named))

    def reading(self) -> Reading:
        """Return everything that was found."""
        return Reading(
            format=NAME,
            rows=self._rows,
            taken=self._taken,
            sessions=tuple(self._sessions.values()),
            ignored=dict(self._ignored),
            rejected=tuple(self._rejected),
            private=frozenset(self._private),
        )


FORMAT = Format(name=NAME, matches=matches, read=read)
