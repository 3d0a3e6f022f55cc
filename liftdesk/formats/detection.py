"""Which app a file comes from, told by its full signature, and the way to its reader."""

from collections.abc import Callable, Mapping

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.units import Unit
from liftdesk.formats.answers import NO_ANSWERS, Answers
from liftdesk.formats.format import Format
from liftdesk.formats.hearts import formats as _hearts
from liftdesk.formats.import_file import ImportFile
from liftdesk.formats.imported import Reading
from liftdesk.formats.lifting import formats as _lifting
from liftdesk.formats.minds import formats as _minds

_FORMATS: dict[str, Format] = {
    one.name: one for one in (*_lifting.FORMATS, *_minds.FORMATS, *_hearts.FORMATS)
}

FORMATS = tuple(_FORMATS)
"""Names of the formats that can be read."""


def candidates(file: ImportFile) -> tuple[str, ...]:
    """Return the names of all formats that a file may be in, the likeliest first.

    Raises:
        DomainError: FILE_EMPTY, FILE_UNREADABLE.
    """
    if not file.is_folder and not file.head.strip():
        raise DomainError(Trouble.FILE_EMPTY)
    return tuple(name for name, known in _FORMATS.items() if known.matches(file))


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
            FORMAT_MISMATCH, UNIT_NEEDED, or MOSTLY_UNREADABLE where more than half of the rows
            make no sense.
        Stopped: the file's watch wants no more of it.
    """
    reading = _FORMATS[_chosen(file, format_name)].read(file, answers)
    if len(reading.rejected) * 2 > reading.rows:
        raise DomainError(
            Trouble.MOSTLY_UNREADABLE, rejected=len(reading.rejected), rows=reading.rows
        )
    return reading


def _chosen(file: ImportFile, format_name: str | None) -> str:
    if format_name is not None and format_name not in _FORMATS:
        raise DomainError(Trouble.FORMAT_UNKNOWN, "format", text=format_name)
    found = candidates(file)
    if format_name is not None and format_name not in found:
        first = found[0] if found else ""
        raise DomainError(Trouble.FORMAT_MISMATCH, "format", wanted=format_name, found=first)
    if not found:
        raise DomainError(_why_unknown(file))
    return format_name or found[0]


def _why_unknown(file: ImportFile) -> Trouble:
    return Trouble.FORMAT_UNKNOWN if file.head_text else Trouble.FILE_NOT_TEXT
