"""Workbooks of strangers."""

import io
import zipfile
from contextlib import suppress
from datetime import date, datetime, time, timedelta

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.formats import spreadsheets
from liftdesk.formats.import_file import ImportFile
from liftdesk.formats.spreadsheets import cell_text, is_workbook, read_sheet, sheet_names


def workbook(**sheets):
    """Return a workbook with these sheets of rows."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def file_of(data, name="log.xlsx"):
    return ImportFile.of(data, name)


LOG = workbook(
    Cover=[["My training"]],
    Sets=[
        ["Training of 2026"],
        [],
        ["Date", "Lift", "kg", None],
        [datetime(2026, 11, 5), "Squat", 60.0, None],  # noqa: DTZ001 - as a workbook has it
        [],
        [datetime(2026, 11, 6, 18, 30), "Row", 42.5, "more"],  # noqa: DTZ001 - as a workbook has it
    ],
    Other=[["a", "b"], [1, 2]],
)


def test_the_first_sheet_with_a_header_is_read():
    file = file_of(LOG)
    sheet = read_sheet(file)
    assert is_workbook(file)
    assert (sheet.name, sheet.header) == ("Sets", ("Date", "Lift", "kg"))
    first, second = sheet.rows()
    assert dict(first.cells) == {"Date": "2026-11-05", "Lift": "Squat", "kg": "60"}
    assert (second.number, second.text("Date"), second.surplus) == (
        2,
        "2026-11-06 18:30:00",
        ("more",),
    )
    assert sheet_names(file) == ("Cover", "Sets", "Other")
    assert read_sheet(file, "Other").header == ("a", "b")


@pytest.mark.parametrize("name", ["Cover", "Nowhere"])
def test_a_sheet_without_a_header_is_told(name):
    with pytest.raises(DomainError) as caught:
        read_sheet(file_of(LOG), name)
    assert caught.value.problem.trouble is Trouble.COLUMNS_NEEDED


def changed(data, part, change):
    """Return a workbook with one of its parts changed."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            text = old.read(name)
            new.writestr(name, change(text) if name == part else text)
    return out.getvalue()


def test_formulas_are_read_as_what_they_last_gave():
    data = workbook(One=[["a", "b"], [1, "=1+1"]])
    assert [row.text("b") for row in read_sheet(file_of(data)).rows()] == [""]
    part = "xl/worksheets/sheet1.xml"
    reckoned = changed(
        data,
        part,
        lambda text: text.replace(b"<v />", b"<v>2</v>").replace(b"<v></v>", b"<v>2</v>"),
    )
    assert [row.text("b") for row in read_sheet(file_of(reckoned)).rows()] == ["2"]


def test_a_sheet_that_claims_a_row_far_away_is_cut(monkeypatch):
    monkeypatch.setattr(spreadsheets, "MOST_ROWS", 3)
    with pytest.raises(DomainError) as caught:
        read_sheet(file_of(workbook(One=[["a", "b"], *[[1, 2]] * 4])))
    assert caught.value.problem.trouble is Trouble.FILE_TOO_LARGE


def test_a_row_with_a_number_beyond_all_rows_ends_soon():
    def far_away(text):
        text = text.replace(b'<row r="2">', b'<row r="99999999">')
        return text.replace(b'r="A2"', b'r="A99999999"')

    data = workbook(One=[["a", "b"], [1, 2]])
    with suppress(DomainError):
        file = file_of(changed(data, "xl/worksheets/sheet1.xml", far_away))
        assert list(read_sheet(file).rows()) == []


def test_external_entities_are_not_read():
    entity = b'<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/hostname">]>'
    with pytest.raises(DomainError) as caught:
        read_sheet(file_of(changed(LOG, "xl/workbook.xml", lambda text: entity + text)))
    assert caught.value.problem.trouble is Trouble.FILE_DAMAGED


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, ""),
        (True, "true"),
        (60.0, "60"),
        (42.5, "42.5"),
        (0.1 + 0.2, "0.3"),
        (float("inf"), ""),
        (1e20, "1e+20"),
        (" Squat ", "Squat"),
        (date(2026, 11, 5), "2026-11-05"),
        (time(18, 30), "18:30:00"),
        (timedelta(minutes=45), "2700"),
    ],
)
def test_cells_as_text(value, text):
    assert cell_text(value) == text


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_damage_is_told_whatever_the_bytes(data):
    whole = bytearray(LOG)
    for _ in range(data.draw(st.integers(1, 8))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(whole)))
    for content in (bytes(whole), bytes(whole[:cut])):
        with suppress(DomainError):
            list(read_sheet(file_of(content)).rows())


@settings(max_examples=30, deadline=None)
@given(
    st.sampled_from(
        [
            "xl/workbook.xml",
            "xl/worksheets/sheet2.xml",
            "xl/styles.xml",
            "[Content_Types].xml",
            "xl/_rels/workbook.xml.rels",
        ]
    ),
    st.data(),
)
def test_strange_parts_are_told(part, data):
    def strange(text):
        place = data.draw(st.integers(0, len(text)))
        rest = text[place + data.draw(st.integers(0, 12)) :]
        return text[:place] + data.draw(st.binary(max_size=12)) + rest

    with suppress(DomainError):
        list(read_sheet(file_of(changed(LOG, part, strange))).rows())
