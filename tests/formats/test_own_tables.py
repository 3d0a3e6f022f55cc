"""Cells of own exports: no text becomes a formula, and each comes back as it was."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.tables import CellKind, Column
from liftdesk.formats.own_tables import bared, guarded, mark_rows, schema_of, typed, written

TEXT = Column(name="words", kind=CellKind.TEXT, is_required=True)
MAYBE = Column(name="words", kind=CellKind.TEXT, is_required=False)
texts = st.text() | st.text(alphabet="=+-@'\t\r\n\0 \"a,;＝", max_size=6)


@given(texts)
def test_a_text_begins_with_nothing_a_spreadsheet_runs_and_comes_back(text):
    safe = guarded(text)
    assert not safe.startswith(("=", "+", "-", "@", "\t", "\r", "\n", "\0", "＝", "＋", "－", "＠"))
    assert bared(safe) == text


@pytest.mark.parametrize("text", ["Bench", "7 reps", "ä", "", " =1"])
def test_an_ordinary_text_stays_as_it_is(text):
    assert guarded(text) == text


def column(kind, *, is_required=False):
    return Column(name="cell", kind=kind, is_required=is_required)


CELLS = st.one_of(
    st.tuples(st.just(column(CellKind.TEXT, is_required=True)), texts),
    st.tuples(st.just(column(CellKind.TEXT)), texts | st.none()),
    st.tuples(
        st.just(column(CellKind.INTEGER)),
        st.integers(min_value=-(2**63), max_value=2**63 - 1) | st.none(),
    ),
    st.tuples(
        st.just(column(CellKind.REAL)),
        st.floats(allow_nan=False, allow_infinity=False) | st.none(),
    ),
    st.tuples(st.just(column(CellKind.BLOB)), st.binary() | st.none()),
)


@given(CELLS)
def test_every_cell_comes_back_from_a_csv(pair):
    kind, cell = pair
    text = io.StringIO(newline="")
    csv.writer(text).writerow(["x", written(cell, kind)])
    ((_, found),) = csv.reader(io.StringIO(text.getvalue(), newline=""), strict=True)
    rows = typed({"table": [{"cell": found}]}, {"table": (kind,)})["table"]
    (again,) = [row["cell"] for row in rows]
    assert again == cell
    assert type(again) is type(cell)


def test_nothing_and_an_empty_text_differ():
    assert written("", MAYBE) == "'"
    assert written(None, MAYBE) is None
    assert written("", TEXT) == ""


def test_half_of_a_sign_is_refused():
    with pytest.raises(UnicodeEncodeError):
        written("a\ud800", TEXT)


@pytest.mark.parametrize(
    ("kind", "cell"),
    [
        (CellKind.INTEGER, "eight"),
        (CellKind.INTEGER, "1_000"),
        (CellKind.INTEGER, "9" * 5000),
        (CellKind.REAL, "1,5"),
        (CellKind.BLOB, "not base64"),
        (CellKind.TEXT, 5),
    ],
)
def test_what_is_no_such_cell_stays_for_whoever_proves_it(kind, cell):
    found = typed({"table": [{"cell": cell, "strange": 1}]}, {"table": (column(kind),)})
    assert found == {"table": [{"cell": cell, "strange": 1}]}


def test_the_mark_says_schema_and_what_was_left_out():
    assert schema_of(mark_rows(4, ("check_in", "feeling"))) == (4, ("check_in", "feeling"))
    for rows in ([], [{"format": "other", "schema": 4}], [{"format": "liftdesk", "schema": "x"}]):
        with pytest.raises(DomainError) as caught:
            schema_of(rows)
        assert caught.value.problem.trouble is Trouble.OWN_STRANGE
