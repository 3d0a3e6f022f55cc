"""Which app a file comes from, told by its whole header, and the way to its reader."""

from collections.abc import Callable
from dataclasses import dataclass

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.units import Unit
from liftdesk.formats import hevy_csv, strong_csv
from liftdesk.formats.imported import Reading
from liftdesk.formats.tables import Table, decode, header_of, read_table

Header = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Format:
    """One format: how its header is known, whether it leaves the unit open, how it is read."""

    matches: Callable[[Header], bool]
    needs_unit: Callable[[Header], bool]
    read: Callable[[Table, Unit | None], Reading]


_FORMATS: dict[str, _Format] = {
    strong_csv.NAME: _Format(strong_csv.matches, strong_csv.needs_unit, strong_csv.read),
    hevy_csv.NAME: _Format(hevy_csv.matches, hevy_csv.needs_unit, hevy_csv.read),
}

FORMATS = tuple(_FORMATS)
"""Names of the formats that can be read."""


def detect(data: bytes) -> str | None:
    """Return the name of the format that a file is in, None for one not known here.

    Raises:
        DomainError: FILE_EMPTY, FILE_NOT_TEXT.
    """
    header, _ = header_of(decode(data))
    return next((name for name, known in _FORMATS.items() if known.matches(header)), None)


def needs_unit(data: bytes) -> bool:
    """Whether the loads of a file are in a unit that it does not name.

    Raises:
        DomainError: FILE_EMPTY, FILE_NOT_TEXT.
    """
    header, _ = header_of(decode(data))
    name = detect(data)
    return name is not None and _FORMATS[name].needs_unit(header)


def read(data: bytes, *, format_name: str | None = None, unit: Unit | None = None) -> Reading:
    """Read a file, in `format_name` where that is told.

    Raises:
        DomainError: FILE_EMPTY, FILE_NOT_TEXT, FILE_UNREADABLE, FORMAT_UNKNOWN, FORMAT_MISMATCH,
            UNIT_NEEDED, or MOSTLY_UNREADABLE where more than half of the rows make no sense.
    """
    found = detect(data)
    if format_name is not None and format_name not in _FORMATS:
        raise DomainError(Trouble.FORMAT_UNKNOWN, "format", text=format_name)
    if found is None and format_name is None:
        raise DomainError(Trouble.FORMAT_UNKNOWN)
    if format_name is not None and found != format_name:
        raise DomainError(Trouble.FORMAT_MISMATCH, "format", wanted=format_name, found=found or "")
    reading = _FORMATS[found or ""].read(read_table(decode(data)), unit)
    if len(reading.rejected) * 2 > reading.rows:
        raise DomainError(
            Trouble.MOSTLY_UNREADABLE, rejected=len(reading.rejected), rows=reading.rows
        )
    return reading
