"""Text of unknown encoding and separator to rows by column name, without guessing at values."""

import csv
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from liftdesk.domain.errors import DomainError, Problem, Trouble
from liftdesk.domain.training.units import read_number

_ENCODINGS = ("utf-8-sig", "cp1252")
_SEPARATORS = ",;\t"
_CELL_LIMIT = 131_072
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f]")


@dataclass(frozen=True, slots=True)
class Row:
    """One data row: its number (1-based) and cells by column, stripped."""

    number: int
    cells: Mapping[str, str]
    is_whole: bool = True

    def text(self, *columns: str) -> str:
        """Return the first of these columns that the file has, or an empty text."""
        for name in columns:
            if name in self.cells:
                return self.cells[name]
        return ""

    def number_in(self, *columns: str) -> float | None:
        """Return a number, None where the cell is empty.

        Raises:
            DomainError: NUMBER_UNREADABLE or NUMBER_AMBIGUOUS naming the column.
        """
        text = self.text(*columns)
        return float(read_number(text, columns[0])) if text else None


@dataclass(frozen=True, slots=True)
class Table:
    """A header and its rows."""

    header: tuple[str, ...]
    rows: tuple[Row, ...]


def decode(data: bytes) -> str:
    """Return the text of a file.

    Raises:
        DomainError: FILE_EMPTY, or FILE_NOT_TEXT for pictures, archives and the like.
    """
    if not data.strip():
        raise DomainError(Trouble.FILE_EMPTY)
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        encodings: tuple[str, ...] = ("utf-16",)
    else:
        encodings = _ENCODINGS
    for encoding in encodings:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if not _CONTROL.search(text):
            return text
    raise DomainError(Trouble.FILE_NOT_TEXT)


def header_of(text: str) -> tuple[tuple[str, ...], str]:
    """Return the header's columns and the separator that splits it most, outside quotes."""
    line = next((line for line in text.splitlines() if line.strip()), "")
    bare = re.sub(r'"[^"]*"', "", line)
    separator = max(_SEPARATORS, key=bare.count)
    cells = next(csv.reader([line], delimiter=separator), [])
    return tuple(cell.strip() for cell in cells), separator


def read_table(text: str) -> Table:
    """Return the table of a text whose first filled line is its header; blank lines are no rows.

    Raises:
        DomainError: FILE_UNREADABLE where the quoting cannot be followed.
    """
    header, separator = header_of(text)
    try:
        lines = [line for line in _lines(text, separator) if any(cell.strip() for cell in line)]
    except csv.Error as error:
        raise DomainError(Trouble.FILE_UNREADABLE) from error
    rows = tuple(
        Row(
            number,
            {name: cell.strip() for name, cell in zip(header, line, strict=False)},
            is_whole=len(line) == len(header),
        )
        for number, line in enumerate(lines[1:], start=1)
    )
    return Table(header, rows)


def _lines(text: str, separator: str) -> Iterator[list[str]]:
    csv.field_size_limit(_CELL_LIMIT)
    yield from csv.reader(text.splitlines(keepends=True), delimiter=separator)


def broken(row: Row) -> Problem | None:
    """Return why a row cannot be one of this table, None where it can."""
    return None if row.is_whole else Problem(Trouble.ROW_INCOMPLETE)
