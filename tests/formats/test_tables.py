"""Tables out of whatever bytes somebody brings."""

import gc
import tracemalloc
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.formats.import_file import ImportFile
from liftdesk.formats.tables import (
    Table,
    broken,
    decode,
    header_of,
    must_be_sound,
    read_table,
    unsound,
)

PLAIN = "Name;Reps;Note\nKniebeuge, hoch;5;über\nRudern;8;\n"
ENCODED = {
    "utf-8": PLAIN.encode(),
    "utf-8 with a mark": PLAIN.encode("utf-8-sig"),
    "utf-16 with a mark": PLAIN.encode("utf-16"),
    "utf-16 big end first": b"\xfe\xff" + PLAIN.encode("utf-16-be"),
    "utf-16 without a mark": PLAIN.encode("utf-16-le"),
    "utf-16 big end first without a mark": PLAIN.encode("utf-16-be"),
    "cp1252": PLAIN.encode("cp1252"),
    "latin-1": PLAIN.encode("latin-1"),
    "carriage returns": PLAIN.replace("\n", "\r").encode(),
    "both line ends": PLAIN.replace("\n", "\r\n").encode(),
    "blank lines": ("\n \n" + PLAIN.replace("\n", "\n\n;;\n")).encode(),
    "a hint for a spreadsheet": ("sep=;\r\n" + PLAIN).encode(),
}


def cells(data):
    """The rows of a file's bytes, as lists of cells."""
    return [list(row.cells.values()) for row in ImportFile.of(data).table().rows()]


@pytest.mark.parametrize("how", ENCODED)
def test_one_table_in_many_encodings(how):
    file = ImportFile.of(ENCODED[how])
    assert file.header == file.table().header == ("Name", "Reps", "Note")
    assert cells(ENCODED[how]) == [["Kniebeuge, hoch", "5", "über"], ["Rudern", "8", ""]]


@pytest.mark.parametrize(
    ("header", "separator"),
    [("a;b;c,d", ";"), ("a,b,c;d", ","), ("a\tb\tc,d", "\t"), ('"a,b,c,d";e;f', ";"), ("a", ",")],
)
def test_the_separator_is_the_one_that_splits_most_outside_quotes(header, separator):
    assert header_of(header)[1] == separator


def test_a_told_separator_counts_more_than_the_most_frequent():
    assert Table.of("sep=;\na,b;c,d\n1;2\n").header == ("a,b", "c,d")
    assert header_of("\n \n\t\n") == ((), ",")


def test_a_header_may_begin_with_an_empty_column():
    assert header_of("\n\ta\tb\n") == (("", "a", "b"), "\t")


def test_line_ends_within_quotes_belong_to_the_cell():
    assert cells(b'a,b\n"one\ntwo\r\nthree",2\n') == [["one\ntwo\nthree", "2"]]


def test_a_quote_within_a_bare_cell_is_a_letter():
    assert cells(b"a,b\n1/2\" bar,tempo 2'30\n") == [['1/2" bar', "tempo 2'30"]]


@pytest.mark.parametrize("end", ["\n", ""])
def test_a_quote_that_never_closes_costs_its_own_row_only(end):
    rows = list(read_table(f'a,b\n1,2\n3,"4\n5,6\n7,8{end}').rows())
    assert [row.cells.get("a") for row in rows] == ["1", None, "5", "7"]
    assert [row.number for row in rows] == [1, 2, 3, 4]
    assert unsound(rows[1]).trouble is Trouble.ROW_QUOTES_OPEN
    assert not any(unsound(row) for row in (rows[0], *rows[2:]))


@pytest.mark.parametrize("end", ["\n", ""])
def test_the_last_row_may_have_the_open_quote(end):
    rows = list(read_table(f'a,b\n1,2\n3,"4{end}').rows())
    assert [unsound(row) is None for row in rows] == [True, False]


def test_a_file_of_open_quotes_is_refused():
    lines = "".join(f'{n},"open\n' + "x,y\n" * 70 for n in range(600))
    with pytest.raises(DomainError) as caught:
        list(read_table("a,b\n" + lines).rows())
    assert caught.value.problem.trouble is Trouble.FILE_UNREADABLE


def test_empty_cells_at_the_end_may_be_too_few_or_too_many():
    rows = list(read_table("a,b,c\n1\n1,2\n1,2,3,,\n1,2,3,4\n").rows())
    assert [row.is_whole for row in rows] == [False, False, False, False]
    assert [unsound(row) is None for row in rows] == [True, True, True, False]
    assert all(broken(row) for row in rows)
    assert rows[1].text("c") == ""
    with pytest.raises(DomainError) as caught:
        must_be_sound(rows[3])
    assert caught.value.problem.trouble is Trouble.ROW_TOO_LONG


def test_a_row_in_which_the_file_ends_may_have_lost_a_digit():
    whole = "a,b,c\n1,2,3\n4,62.5,6"
    assert [row.is_cut for row in read_table(whole).rows()] == [False, False]
    rows = list(read_table(whole.removesuffix(".5,6")).rows())
    assert [row.is_cut for row in rows] == [False, True]
    assert unsound(rows[1]).trouble is Trouble.ROW_INCOMPLETE


def test_a_stray_control_sign_is_left_out_and_many_are_no_text():
    text = PLAIN * 50
    assert decode(text.replace("Rudern", "Ru\0dern", 2).encode()) == text
    with pytest.raises(DomainError) as caught:
        decode(text.replace("Rudern", "R\0u\x01d\x02ern").encode())
    assert caught.value.problem.trouble is Trouble.FILE_NOT_TEXT


@pytest.mark.parametrize("data", [b"", b" \r\n\t "])
def test_an_empty_file_is_called_empty(data):
    with pytest.raises(DomainError) as caught:
        decode(data)
    assert caught.value.problem.trouble is Trouble.FILE_EMPTY


def test_half_a_letter_at_the_end_of_a_file_that_goes_on_does_not_matter():
    data = "a,ü".encode()
    assert decode(data[:-1], is_cut=True) == "a,"


@pytest.mark.parametrize("text", ["2e308", "NaN", "inf", "-inf", "1e5", "0x10", "1_000", "١٢", "½"])
def test_what_only_a_machine_calls_a_number_is_refused(text):
    (row,) = read_table(f"a,b\n{text},1\n").rows()
    with pytest.raises(DomainError) as caught:
        row.number_in("a")
    assert caught.value.problem.trouble is Trouble.NUMBER_UNREADABLE


MEGABYTE = 1024 * 1024


def peak_of(data):
    """Bytes at most in use while all rows of a file are read, beside the file's own."""
    gc.collect()
    tracemalloc.start()
    try:
        rows = [(row.number, bool(unsound(row))) for row in ImportFile.of(data).table().rows()]
        return tracemalloc.get_traced_memory()[1], rows
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize(
    "line",
    [b"x" * 40 * MEGABYTE, b"," * 40 * MEGABYTE, b'"' * 40 * MEGABYTE, b'"' + b"x" * 40 * MEGABYTE],
    ids=["letters", "separators", "quotes", "an open quote"],
)
def test_a_line_of_forty_megabytes_is_one_bad_row(line):
    peak, rows = peak_of(b"a,b\n1,2\n" + line + b"\n3,4\n")
    assert rows == [(1, False), (2, True), (3, False)]
    assert peak < 300 * MEGABYTE


def test_a_header_of_forty_megabytes_is_of_no_app():
    file = ImportFile.of(b"a," * 20 * MEGABYTE)
    assert len(file.header) < MEGABYTE
    assert list(file.table().rows()) == []


def test_ten_thousand_columns_are_read_row_by_row():
    line = ",".join(f"column {n}" for n in range(10_000)) + "\n"
    peak, rows = peak_of((line + "1," * 9_999 + "1\n" + "1,\n" * 200).encode())
    assert rows == [(n, False) for n in range(1, 202)]
    assert peak < 50 * MEGABYTE


def test_reading_keeps_no_row():
    peak, rows = peak_of(b"a,b\n" + b"some words,12.5\n" * 100_000)
    assert len(rows) == 100_000
    assert peak < 60 * MEGABYTE


@given(st.binary(max_size=400) | st.text(alphabet='a,;"\r\n\t ', max_size=60).map(str.encode))
def test_no_bytes_do_more_than_be_refused(data):
    with suppress(DomainError):
        numbers = [row.number for row in ImportFile.of(data).table().rows()]
        assert numbers == list(range(1, len(numbers) + 1))
