"""Which app a file comes from, told by its full signature, and the way to its reader."""

from collections.abc import Callable, Mapping

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.units import Unit
from liftdesk.formats import mapped_table as _table
from liftdesk.formats.answers import NO_ANSWERS, Answers
from liftdesk.formats.format import Format
from liftdesk.formats.hearts import formats as _hearts
from liftdesk.formats.import_file import ImportFile
from liftdesk.formats.imported import Reading
from liftdesk.formats.lifting import formats as _lifting
from liftdesk.formats.minds import formats as _minds

_APPS: dict[str, Format] = {
    one.name: one for one in (*_lifting.FORMATS, *_minds.FORMATS, *_hearts.FORMATS)
}
_FORMATS: dict[str, Format] = {**_APPS, _table.NAME: _table.FORMAT}

FORMATS = tuple(_FORMATS)
"""Names of the formats that can be read."""


def candidates(file: ImportFile) -> tuple[str, ...]:
    """Return the names of all formats of apps that a file may be in, the likeliest first.

    A table that no app is known for is none of them; see `is_table`.

    Raises:
        DomainError: FILE_EMPTY, FILE_UNREADABLE.
    """
    if not file.is_folder and not file.head.strip():
        raise DomainError(Trouble.FILE_EMPTY)
    return tuple(name for name, known in _APPS.items() if known.matches(file))


def is_table(file: ImportFile) -> bool:
    """Whether a file can be read as a table by `Answers.mapping`, whatever app it is of.

    Raises:
        DomainError: FILE_UNREADABLE.
    """
    return _table.has_table(file)


def detect(file: ImportFile) -> str | None:
    """Return the name of the format that a file is in, None for one not known here.

    Raises:
        DomainError: FILE_EMPTY, FILE_UNREADABLE.
    """
    return next(iter(candidates(file)), None)


def needs_unit(file: ImportFile, format_name: str) -> bool:
    """Whether the loads of a file in this format are in a unit that it does not name."""
    return _FORMATS[format_name].needs_unit(file)


def likely_unit(file: ImportFile, format_name: str) -> Unit | None:
    """Return the unit that the loads of a file look like, None where they do not tell."""
    return _FORMATS[format_name].likely_unit(file)


def mood_levels(format_name: str) -> Callable[[str], int | None]:
    """Return what says which level 1-5 a name of a mood most likely is, None for one not known."""
    return _FORMATS[format_name].mood_level


def mood_names(file: ImportFile, format_name: str) -> Mapping[str, int]:
    """Return how often each name of a mood occurs, empty where moods have no names."""
    return _FORMATS[format_name].mood_names(file)


def read(
    file: ImportFile, *, format_name: str | None = None, answers: Answers = NO_ANSWERS
) -> Reading:
    """Read a file, in `format_name` where that is told.

    Raises:
        DomainError: FILE_EMPTY, FILE_NOT_TEXT, FILE_TOO_LARGE, FILE_UNREADABLE, FORMAT_UNKNOWN,
            FORMAT_MISMATCH, UNIT_NEEDED, COLUMNS_NEEDED for a table that no app is known for
            without a mapping, or MOSTLY_UNREADABLE where more than half of the rows make no sense.
        Stopped: the file's watch wants no more of it.
    """
    reading = _FORMATS[_chosen(file, format_name, answers)].read(file, answers)
    if len(reading.rejected) * 2 > reading.rows:
        raise DomainError(
            Trouble.MOSTLY_UNREADABLE, rejected=len(reading.rejected), rows=reading.rows
        )
    return reading


def _chosen(file: ImportFile, format_name: str | None, answers: Answers) -> str:
    if format_name is not None and format_name not in _FORMATS:
        raise DomainError(Trouble.FORMAT_UNKNOWN, "format", text=format_name)
    found = candidates(file)
    is_asked = format_name is None and not found and answers.mapping is not None
    if (is_asked or format_name == _table.NAME) and is_table(file):
        return _table.NAME
    if format_name is not None and format_name not in found:
        first = found[0] if found else ""
        raise DomainError(Trouble.FORMAT_MISMATCH, "format", wanted=format_name, found=first)
    if not found:
        raise DomainError(_why_unknown(file))
    return format_name or found[0]


def _why_unknown(file: ImportFile) -> Trouble:
    if is_table(file):
        return Trouble.COLUMNS_NEEDED
    return Trouble.FORMAT_UNKNOWN if file.head_text else Trouble.FILE_NOT_TEXT
