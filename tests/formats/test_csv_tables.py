"""Tables for spreadsheets."""

import csv
import io

from liftdesk.formats import csv_tables


def test_a_table_is_read_back_by_a_spreadsheet():
    rows = [{"id": 1, "note": 'a "b",\nc', "load": None}, {"id": 2, "note": "ä", "load": 62.5}]
    (content,) = csv_tables.write({"set_entry": rows}).values()
    assert content.startswith(b"\xef\xbb\xbf")
    assert list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline=""))) == [
        {"id": "1", "note": 'a "b",\nc', "load": ""},
        {"id": "2", "note": "ä", "load": "62.5"},
    ]


def test_bytes_go_out_as_base64():
    files = csv_tables.write({"heart_rate_bout": [{"samples": b"\x65\x66\x67\xff"}], "empty": []})
    assert files["heart_rate_bout.csv"].splitlines()[1] == b"ZWZn/w=="
    assert set(files) == {"heart_rate_bout.csv", "empty.csv"}
