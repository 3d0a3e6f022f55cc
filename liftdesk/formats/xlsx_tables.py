"""One sheet per table in a workbook (Office Open XML), read back as it was."""

import io
import re
import warnings
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any
from xml.etree.ElementTree import ParseError

import openpyxl
from defusedxml import DefusedXmlException
from openpyxl.cell import WriteOnlyCell
from openpyxl.utils.exceptions import InvalidFileException

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.tables import Column, Row, Shape, Tables
from liftdesk.formats import archives
from liftdesk.formats.import_file import ImportFile
from liftdesk.formats.own_tables import (
    LARGEST_OWN,
    MARK,
    WORKED_OUT,
    OwnTables,
    bared,
    guarded,
    schema_of,
    typed,
    written,
)

NAME = "liftdesk_xlsx"

MORE = "long texts"
"""The sheet with the rest of texts that are longer than a cell may be."""
GUIDE = "what is what"
"""The sheet that says what each column holds; for people, never read back."""
_MORE_COLUMNS = ("table", "id", "column", "text")
_EXACT = 2**53
"""Whole numbers up to here are exact in a spreadsheet, which counts in floating point."""
_CELL, _CELL_OF_ODD_SIGNS = 32_000, 4_600
"""Signs of a cell: a workbook allows 32,767, and a sign that is written by its number takes 7."""
_ODD = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)")
_WRITTEN_OUT = re.compile("_x([0-9A-Fa-f]{4})_")
_BOOK = "xl/workbook.xml"
_SHEET_NAMES = re.compile(rb'<(?:\w+:)?sheet\b[^>]*\bname="([^"]*)"')
_BROKEN = (
    *(zipfile.BadZipFile, ParseError, DefusedXmlException, KeyError, ValueError, TypeError),
    *(IndexError, AttributeError, EOFError, OSError, RecursionError, OverflowError),
    *(zlib.error, InvalidFileException),
)
"""What reading a workbook that was cut or written over may raise."""


def write(
    tables: Tables,
    shape: Shape,
    *,
    mark: Sequence[Row],
    guide: Sequence[Sequence[str]] = (),
    at: datetime,
) -> bytes:
    """Return the workbook, made at the aware instant `at`; `mark` are rows of `mark_rows`.

    `guide` is a header and lines for people, on a sheet of their own.

    Texts stay texts and never become formulas (see `own_tables`), dates are texts as the tables
    have them, and whole numbers from 2^53 on are texts, for a spreadsheet would round them. What
    is longer than a cell may be goes on in the sheet `MORE`.

    Raises:
        UnicodeEncodeError: a text has half of a sign in it.
    """
    book = openpyxl.Workbook(write_only=True)
    book.properties.creator = "LiftDesk"
    book.properties.created = book.properties.modified = at.astimezone(UTC).replace(tzinfo=None)
    more: list[dict[str, object]] = []
    _add(book, MARK, mark, {}, more)
    if guide:
        names = tuple(guide[0])
        rows = [dict(zip(names, line, strict=True)) for line in guide[1:]]
        _add(book, GUIDE, rows, {}, more)
    for table, cells in tables.items():
        _add(book, table, cells, {one.name: one for one in shape.get(table, ())}, more)
    if more:
        sheet = book.create_sheet(MORE)
        sheet.append([_text(sheet, name) for name in _MORE_COLUMNS])
        for row in more:
            sheet.append([_text(sheet, str(row[name])) for name in _MORE_COLUMNS])
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def _add(
    book: Any,  # noqa: ANN401 - openpyxl has no types
    table: str,
    rows: Iterable[Mapping[str, object]],
    columns: Mapping[str, Column],
    more: list[dict[str, object]],
) -> None:
    found = list(rows)
    sheet = book.create_sheet(table)
    sheet.freeze_panes = "A2"
    names = list(dict.fromkeys([*columns, *(name for row in found for name in row)]))
    sheet.append([_text(sheet, name) for name in names])
    for row in found:
        cells = []
        for name in names:
            cell = written(row.get(name), columns.get(name))
            if isinstance(cell, str) and len(cell) > _CELL_OF_ODD_SIGNS:
                cell, *rest = _parts(cell)
                place = {"table": table, "id": row.get("id"), "column": name}
                more += [{**place, "text": guarded(part)} for part in rest]
            cells.append(_cell(sheet, cell))
        sheet.append(cells)


def _parts(text: str) -> list[str]:
    plain = text.isascii() and not _ODD.search(text)
    most = _CELL if plain else _CELL_OF_ODD_SIGNS
    return [text[start : start + most] for start in range(0, len(text), most)]


def _cell(sheet: Any, cell: str | float | None) -> Any:  # noqa: ANN401 - openpyxl has no types
    if cell is None or cell == "":
        return None
    if isinstance(cell, str):
        return _text(sheet, cell)
    if isinstance(cell, int):
        return cell if abs(cell) < _EXACT else _text(sheet, str(cell))
    # openpyxl writes 16 digits; some floating point numbers need 17.
    return cell if float(f"{cell:.16g}") == cell else _text(sheet, repr(cell))


def _text(sheet: Any, text: str) -> Any:  # noqa: ANN401 - openpyxl has no types
    """Return a cell that is a text whatever it looks like."""
    made = WriteOnlyCell(sheet, "x")
    odd = _ODD.sub(lambda match: f"_x{ord(match[0]):04X}_", text)
    if odd.isspace():  # a program that writes the workbook anew drops spaces that stand alone
        odd = f"_x{ord(odd[0]):04X}_{odd[1:]}"
    made._value = odd  # noqa: SLF001 - its own setter would read a formula or an error into it
    return made


def matches(file: ImportFile) -> bool:
    """Whether a file is a workbook that has the sheet which says it is LiftDesk's."""
    if not archives.is_zip(file):
        return False
    try:
        with archives.checked_zip(file, most=LARGEST_OWN) as archive:
            if _BOOK not in archive.namelist():
                return False
            names = _SHEET_NAMES.findall(archives.entry(archive, _BOOK).content())
    except DomainError:
        return False
    return MARK.encode() in names


def read(file: ImportFile, shapes: Mapping[int, Shape]) -> OwnTables:
    """Read a workbook back; `shapes` are the shapes of all schemas there were.

    Raises:
        DomainError: OWN_NEWER for a schema that is not among them, OWN_STRANGE, FILE_DAMAGED, and
            what `archives` refuses.
    """
    archives.checked_zip(file, most=LARGEST_OWN).close()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of styles that another program left out
            sheets = dict(_sheets(file))
    except _BROKEN as error:
        raise DomainError(Trouble.FILE_DAMAGED, "file") from error
    schema, left_out = schema_of(sheets.pop(MARK, []))
    if schema not in shapes:
        raise DomainError(Trouble.OWN_NEWER, "file")
    sheets.pop(GUIDE, None)
    _join(sheets, sheets.pop(MORE, []))
    tables = {table: rows for table, rows in sheets.items() if table not in WORKED_OUT}
    return OwnTables(
        format=NAME, schema=schema, tables=typed(tables, shapes[schema]), left_out=left_out
    )


def _sheets(file: ImportFile) -> Iterator[tuple[str, list[dict[str, object]]]]:
    with file.open() as content:
        book = openpyxl.load_workbook(content, read_only=True, data_only=True, keep_links=False)
        try:
            for sheet in book.worksheets:
                sheet.reset_dimensions()  # what a file says of its size is not to be trusted
                yield sheet.title, _rows(sheet.iter_rows(values_only=True))
        finally:
            book.close()


def _rows(lines: Iterator[Sequence[object]]) -> list[dict[str, object]]:
    header = [_read(cell) for cell in next(lines, ())]
    while header and header[-1] is None:
        header.pop()
    names = [str(name) for name in header]
    if len(set(names)) < len(names):
        raise ValueError(names)
    wide = len(names)
    rows = []
    for line in lines:
        cells = [_read(cell) for cell in line[:wide]]
        cells += [None] * (wide - len(cells))
        if any(cell is not None for cell in cells):
            rows.append(dict(zip(names, cells, strict=True)))
    return rows


def _read(cell: object) -> object:
    if not isinstance(cell, str):
        return cell
    return _WRITTEN_OUT.sub(lambda match: chr(int(match[1], 16)), cell)


def _join(sheets: Mapping[str, list[dict[str, object]]], more: list[dict[str, object]]) -> None:
    """Put the rest of long texts behind their beginnings."""
    rows = {
        (table, str(row.get("id"))): row
        for table in {one.get("table") for one in more}
        for row in sheets.get(str(table), ())
    }
    for one in more:
        row = rows.get((str(one.get("table")), str(one.get("id"))))
        name = str(one.get("column"))
        if row is not None and name in row:
            row[name] = f"{row[name] or ''}{bared(str(one.get('text') or ''))}"
