"""Workbooks of strangers (XLSX): cells as text, formulas by what they last gave, nothing else."""

import math
import warnings
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import field
from datetime import date, datetime, time, timedelta
from typing import Any

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.values import dataclass
from liftdesk.formats.archives import checked_zip, is_zip
from liftdesk.formats.import_file import ImportFile
from liftdesk.formats.tables import Row

MOST_ROWS = 200_000
"""Rows of a sheet: thirty years of sets are a quarter of it."""
MOST_COLUMNS = 200
MOST_BYTES = 64 * 1024 * 1024
"""Bytes of a workbook once unpacked."""
_HEADER_WITHIN = 20
"""Rows in which a sheet's header is looked for; titles and blank rows may stand above it."""
_DAMAGED = (
    *(ValueError, KeyError, TypeError, AttributeError, IndexError, OverflowError, SyntaxError),
    *(RuntimeError, AssertionError, zipfile.BadZipFile, zlib.error, EOFError, OSError),
)
"""What openpyxl and the XML reader under it raise for workbooks that are none, or broken."""


def is_workbook(file: ImportFile) -> bool:
    """Whether a file is a workbook, told by its first bytes."""
    return is_zip(file) and (file.suffix in {".xlsx", ".xlsm"} or b"xl/" in file.head)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet of a workbook: its name, its header, and its rows as text."""

    name: str
    header: tuple[str, ...]
    lines: tuple[tuple[str, ...], ...] = field(repr=False)

    def rows(self) -> Iterator[Row]:
        """Go through the rows below the header; blank ones are no rows."""
        for number, line in enumerate(self.lines, start=1):
            cells = {name: cell for name, cell in zip(self.header, line, strict=False) if name}
            yield Row(
                number, cells, surplus=tuple(cell for cell in line[len(self.header) :] if cell)
            )


def read_sheet(file: ImportFile, name: str = "") -> Sheet:
    """Return the sheet of this name, or the first with a header and a row below it.

    Links to other files are not followed, macros not read.

    Raises:
        DomainError: FILE_DAMAGED, FILE_TOO_LARGE for more rows than a diary has, COLUMNS_NEEDED
            where no sheet has a header, what `archives.checked_zip` raises.
    """
    with checked_zip(file, most=MOST_BYTES):
        pass
    with _opened(file) as book:
        wanted = [name] if name in book.sheetnames else [] if name else book.sheetnames
        for title in wanted:
            lines = tuple(_lines(book[title], file))
            for place, line in enumerate(lines[:_HEADER_WITHIN]):
                header = _trimmed(line)
                if sum(map(bool, header)) > 1 and place + 1 < len(lines):
                    return Sheet(title, header, lines[place + 1 :])
    raise DomainError(Trouble.COLUMNS_NEEDED, "columns")


def sheet_names(file: ImportFile) -> tuple[str, ...]:
    """Return the names of a workbook's sheets.

    Raises:
        DomainError: FILE_DAMAGED, what `archives.checked_zip` raises.
    """
    with checked_zip(file, most=MOST_BYTES):
        pass
    with _opened(file) as book:
        return tuple(book.sheetnames)


@contextmanager
def _opened(file: ImportFile) -> Iterator[Any]:
    """Open a workbook for reading; whatever it raises within is a damaged file."""
    import openpyxl  # noqa: PLC0415 - it is slow to load, and most files are no workbooks

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of styles and validations that are not read
        source = file.open()
        try:
            book = openpyxl.load_workbook(
                source, read_only=True, data_only=True, keep_links=False, keep_vba=False
            )
            try:
                yield book
            finally:
                book.close()
        except _DAMAGED as error:
            raise DomainError(Trouble.FILE_DAMAGED, "file") from error
        finally:
            source.close()


def _lines(sheet: Any, file: ImportFile) -> Iterator[tuple[str, ...]]:  # noqa: ANN401 - openpyxl has no types
    """Go through the filled rows of a sheet, whatever size it says of itself.

    Raises:
        DomainError: FILE_TOO_LARGE.
    """
    if not hasattr(sheet, "reset_dimensions"):
        return  # a sheet that is only a chart
    sheet.reset_dimensions()
    rows = sheet.iter_rows(max_row=MOST_ROWS + 1, max_col=MOST_COLUMNS, values_only=True)
    for number, row in enumerate(rows):
        if number >= MOST_ROWS:
            raise DomainError(Trouble.FILE_TOO_LARGE, "file")
        if number % 1000 == 0:
            file.watch(min(number / MOST_ROWS, 1.0))
        if row.count(None) == len(row):
            continue  # a sheet may claim any number of them
        cells = tuple(map(cell_text, row))
        if any(cells):
            yield cells


def _trimmed(line: tuple[str, ...]) -> tuple[str, ...]:
    """Return a header without the blank cells at its end."""
    count = max((place for place, cell in enumerate(line, start=1) if cell), default=0)
    return line[:count]


def cell_text(value: object) -> str:
    """Return a cell as one types it: numbers without idle zeros, days and times in ISO."""
    if value is None or isinstance(value, bool):
        return "" if value is None else str(value).casefold()
    if isinstance(value, datetime):
        at_midnight = value.time() == time(0)
        return value.date().isoformat() if at_midnight else value.isoformat(" ", "seconds")
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, timedelta):
        return str(round(value.total_seconds()))
    if isinstance(value, float):
        return _number(value)
    return str(value).strip()


def _number(value: float) -> str:
    if not math.isfinite(value):
        return ""
    return str(int(value)) if value.is_integer() and abs(value) < 1e15 else f"{value:.10g}"  # noqa: PLR2004 - exact
