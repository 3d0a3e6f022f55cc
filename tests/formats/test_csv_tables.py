"""Tables for spreadsheets, and back."""

import csv
import io
import zipfile
from datetime import datetime

import pytest

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.tables import CellKind, Column
from liftdesk.formats import csv_tables
from liftdesk.formats.import_file import ImportFile
from liftdesk.formats.own_tables import mark_rows

SHAPE = {
    "set_entry": (
        Column(name="id", kind=CellKind.INTEGER, is_required=True),
        Column(name="note", kind=CellKind.TEXT, is_required=True),
        Column(name="load", kind=CellKind.REAL, is_required=False),
        Column(name="samples", kind=CellKind.BLOB, is_required=False),
    ),
    "empty": (Column(name="id", kind=CellKind.INTEGER, is_required=True),),
}
ROWS = [
    {"id": 1, "note": 'a "b",\nc', "load": None, "samples": b"\x65\x66\x67\xff"},
    {"id": 2, "note": "-ä", "load": 62.5, "samples": None},
]
AT = datetime(2026, 11, 26, 18, 0)  # noqa: DTZ001 - a zip knows no zone


def files(**more):
    tables = {"set_entry": ROWS, "empty": [], **more}
    return csv_tables.write(tables, SHAPE, mark=mark_rows(4, ("feeling",)))


def zipped(content):
    return ImportFile.of(csv_tables.zipped(content, at=AT), "all.zip")


def read(file):
    return csv_tables.read(file, {4: SHAPE})


def test_a_table_is_read_by_a_spreadsheet():
    content = files()["set_entry.csv"]
    assert content.startswith(b"\xef\xbb\xbf")
    assert list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline=""))) == [
        {"id": "1", "note": 'a "b",\nc', "load": "", "samples": "ZWZn/w=="},
        {"id": "2", "note": "'-ä", "load": "62.5", "samples": ""},
    ]
    assert files()["empty.csv"] == b"\xef\xbb\xbfid\r\n"


def test_a_folder_and_a_zip_come_back(tmp_path):
    for name, content in files().items():
        (tmp_path / name).write_bytes(content)
    for file in (ImportFile.at(tmp_path), zipped(files())):
        assert csv_tables.matches(file)
        found = read(file)
        assert found.tables == {"set_entry": ROWS, "empty": []}
        assert (found.schema, found.left_out) == (4, ("feeling",))


def test_a_zip_that_somebody_packed_as_a_folder_comes_back():
    packed = {f"My diary/{name}": content for name, content in files().items()}
    packed["elsewhere/other.csv"] = b"a,b\r\n"
    assert read(zipped(packed)).tables["set_entry"] == ROWS


def test_what_is_worked_out_is_not_read_back():
    content = files(questionnaire_result=[{"total": 9}])
    assert "questionnaire_result.csv" in content
    assert "questionnaire_result" not in read(zipped(content)).tables


def test_a_table_that_a_spreadsheet_saved_with_semicolons_is_read():
    content = files()
    content["set_entry.csv"] = b'id;note;load;samples\r\n2;"\'-\xc3\xa4";62.5;\r\n'
    assert read(zipped(content)).tables["set_entry"] == ROWS[1:]


def test_a_file_of_itself_in_a_cell_comes_back():
    kept = [{**ROWS[0], "samples": bytes(300_000)}]
    assert read(zipped(files(set_entry=kept))).tables["set_entry"] == kept


@pytest.mark.parametrize(
    ("table", "trouble"),
    [
        (b"id,note\r\n1\r\n", Trouble.FILE_DAMAGED),
        (b"id,id\r\n1,2\r\n", Trouble.FILE_DAMAGED),
        (b'id,note\r\n1,"open', Trouble.FILE_DAMAGED),
        (b"id,note\r\n1,\xff\r\n", Trouble.FILE_NOT_TEXT),
    ],
)
def test_a_table_that_is_none_is_refused(table, trouble):
    with pytest.raises(DomainError) as caught:
        read(zipped({**files(), "set_entry.csv": table}))
    assert caught.value.problem.trouble is trouble


def test_a_newer_schema_is_refused():
    content = csv_tables.write({}, SHAPE, mark=mark_rows(5, ()))
    with pytest.raises(DomainError) as caught:
        read(zipped(content))
    assert caught.value.problem.trouble is Trouble.OWN_NEWER


def test_other_folders_and_zips_are_not_ours(tmp_path):
    (tmp_path / "strong.csv").write_bytes(b"Date,Reps\r\n")
    assert not csv_tables.matches(ImportFile.at(tmp_path))
    assert not csv_tables.matches(zipped({"strong.csv": b"Date,Reps\r\n"}))
    assert not csv_tables.matches(ImportFile.of(b"PK\x03\x04 cut"))
    assert not csv_tables.matches(ImportFile.of(b"liftdesk.csv"))


def test_a_bomb_is_refused_before_it_is_unpacked():
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("liftdesk.csv", files()["liftdesk.csv"])
        archive.writestr("set_entry.csv", bytes(50_000_000))
    with pytest.raises(DomainError) as caught:
        read(ImportFile.of(target.getvalue()))
    assert caught.value.problem.trouble is Trouble.ARCHIVE_TOO_LARGE


def test_its_files_are_the_owners_alone():
    with zipfile.ZipFile(io.BytesIO(csv_tables.zipped(files(), at=AT))) as archive:
        assert {entry.external_attr >> 16 for entry in archive.infolist()} == {0o600}
