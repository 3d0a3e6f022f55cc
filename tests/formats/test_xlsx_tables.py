"""Workbooks: what a spreadsheet sees, what comes back, and hostile ones refused."""

import io
import zipfile
from contextlib import suppress
from datetime import UTC, datetime

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.tables import CellKind, Column
from liftdesk.formats import xlsx_tables
from liftdesk.formats.import_file import ImportFile
from liftdesk.formats.own_tables import mark_rows
from tests.support.own_exports import ODD_WORDS

AT = datetime(2026, 11, 26, 18, 0, tzinfo=UTC)
KINDS = {"id": "INTEGER", "note": "TEXT", "key": "TEXT", "metres": "REAL", "samples": "BLOB"}
SHAPE = {
    "win": tuple(
        Column(name=name, kind=CellKind(kind), is_required=name in {"id", "note"})
        for name, kind in KINDS.items()
    )
}


def write(rows, **more):
    tables = {"win": rows, **more}
    return xlsx_tables.write(tables, SHAPE, mark=mark_rows(4, ()), at=AT)


def read(data):
    return xlsx_tables.read(ImportFile.of(data), {4: SHAPE}).tables


def row(**cells):
    return {"id": 1, "note": "", "key": None, "metres": None, "samples": None, **cells}


ROWS = st.lists(
    st.fixed_dictionaries(
        {
            "id": st.integers(min_value=-(2**63), max_value=2**63 - 1),
            "note": st.text(),
            "key": st.text() | st.none(),
            "metres": st.floats(allow_nan=False, allow_infinity=False) | st.none(),
            "samples": st.binary() | st.none(),
        }
    ),
    max_size=4,
    unique_by=lambda one: one["id"],
)


@given(ROWS)
@settings(max_examples=40, deadline=None)
def test_rows_come_back_as_they_were(rows):
    assert read(write(rows))["win"] == rows


def test_odd_and_long_texts_come_back():
    rows = [row(id=n, note=words) for n, words in enumerate(ODD_WORDS)]
    rows += [row(id=100, note="=\0" * 40_000, key="😀" * 20_000, samples=bytes(70_000))]
    assert read(write(rows))["win"] == rows


def test_a_spreadsheet_sees_texts_numbers_and_no_formula():
    rows = [row(id=2**62, note="=1+1", key="2026-11-26", metres=1.5), row(id=7, note="+7")]
    book = openpyxl.load_workbook(io.BytesIO(write(rows)))
    assert book.sheetnames == ["liftdesk", "win"]
    assert book.properties.creator == "LiftDesk"
    header, first, second = book["win"].iter_rows()
    assert [cell.value for cell in header] == list(KINDS)
    assert [cell.value for cell in first] == [str(2**62), "'=1+1", "2026-11-26", 1.5, None]
    assert [cell.data_type for cell in first[:4]] == ["s", "s", "s", "n"]
    assert (second[0].value, second[1].value) == (7, "'+7")
    assert all(cell.data_type != "f" for sheet in book for line in sheet for cell in line)


def test_a_workbook_that_a_spreadsheet_wrote_anew_comes_back():
    rows = [row(id=2**62, note="=1+1\r", key="a"), row(id=7, note=" ", metres=0.1)]
    book = openpyxl.load_workbook(io.BytesIO(write(rows)))
    book["win"].column_dimensions["A"].width = 40
    target = io.BytesIO()
    book.save(target)
    assert read(target.getvalue())["win"] == rows


def test_the_guide_and_what_is_worked_out_are_not_read_back():
    guide = [("table", "column"), ("win", "note")]
    data = xlsx_tables.write(
        {"win": [row()], "questionnaire_result": [{"total": 9}]},
        SHAPE,
        mark=mark_rows(4, ("feeling",)),
        guide=guide,
        at=AT,
    )
    found = xlsx_tables.read(ImportFile.of(data), {4: SHAPE})
    assert set(found.tables) == {"win"}
    assert found.left_out == ("feeling",)


def test_only_ours_are_taken_for_ours():
    book = openpyxl.Workbook()
    target = io.BytesIO()
    book.save(target)
    assert not xlsx_tables.matches(ImportFile.of(target.getvalue()))
    assert not xlsx_tables.matches(ImportFile.of(b"PK\x03\x04"))
    assert not xlsx_tables.matches(ImportFile.of(b"liftdesk"))
    assert xlsx_tables.matches(ImportFile.of(write([]), "holiday.jpg"))


def rebuilt(data, name, content):
    """Return a workbook with one part of it written over."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(target, "w", 8) as new:
        for entry in old.namelist():
            new.writestr(entry, content if entry == name else old.read(entry))
    return target.getvalue()


SHEET = "xl/worksheets/sheet2.xml"
HEAD = b'<?xml version="1.0"?>'


@pytest.mark.parametrize(
    ("content", "trouble"),
    [
        (b"<worksheet", Trouble.FILE_DAMAGED),
        (HEAD + b'<!DOCTYPE a [<!ENTITY b "c">]><worksheet>&b;</worksheet>', Trouble.FILE_DAMAGED),
        (bytes(30_000_000), Trouble.ARCHIVE_TOO_LARGE),
    ],
)
def test_hostile_workbooks_are_refused(content, trouble):
    data = rebuilt(write([row()]), SHEET, content)
    with pytest.raises(DomainError) as caught:
        read(data)
    assert caught.value.problem.trouble is trouble


@pytest.mark.parametrize("place", range(0, 3000, 41))
def test_a_workbook_with_one_byte_written_over_is_read_or_refused(place):
    data = bytearray(write([row(note="words " * 200)]))
    data[place % len(data)] ^= 0xFF
    with suppress(DomainError):
        read(bytes(data))


def test_a_workbook_cut_short_is_refused():
    with pytest.raises(DomainError) as caught:
        read(write([row()])[:-200])
    assert caught.value.problem.trouble is Trouble.FILE_DAMAGED


def test_a_newer_schema_is_refused():
    data = xlsx_tables.write({}, SHAPE, mark=mark_rows(9, ()), at=AT)
    with pytest.raises(DomainError) as caught:
        read(data)
    assert caught.value.problem.trouble is Trouble.OWN_NEWER
