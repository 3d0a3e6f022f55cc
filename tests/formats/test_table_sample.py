"""The first rows of a table: what they are likely to hold, what stays open, how they read."""

import io

import openpyxl
import pytest

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.units import Unit
from liftdesk.formats.import_file import ImportFile
from liftdesk.formats.mapping import DateOrder, DecimalMark, Field, Mapping
from liftdesk.formats.table_sample import MOST_ROWS, sample_of, without_repeats
from tests.support.exports import OWN_TABLE


def table(text):
    return sample_of(ImportFile.of(text.encode(), "log.csv"))


def test_the_columns_are_suggested_with_their_first_cells():
    found = table(OWN_TABLE)
    suggested = found.suggested()
    assert suggested.columns == {
        "When": Field.DATE,
        "Lift": Field.EXERCISE,
        "Load": Field.LOAD,
        "Reps": Field.REPS,
        "How it felt": Field.SKIP,
        "Mood": Field.MOOD,
        "Remarks": Field.NOTE,
    }
    assert found.cells("Lift") == ("Goblet squat", "Plank", "Bench")
    assert suggested.moods == (1.0, 5.0)


def test_what_can_be_two_days_is_a_question_and_what_cannot_is_none():
    found = table(OWN_TABLE)
    assert found.date_orders(found.suggested()) == (
        DateOrder.DAY_MONTH_YEAR,
        DateOrder.MONTH_DAY_YEAR,
    )
    assert found.suggested().dates is None
    clear = table(OWN_TABLE.replace("12.01.", "22.01."))
    assert clear.suggested().dates is DateOrder.DAY_MONTH_YEAR


def test_a_number_that_may_be_thousands_is_a_question():
    found = table(OWN_TABLE)
    assert found.has_open_marks(found.suggested())
    plain = table(OWN_TABLE.replace("1.250", "25"))
    assert not plain.has_open_marks(plain.suggested())


@pytest.mark.parametrize(
    ("ratings", "scale"),
    [
        (("3", "5"), (1.0, 5.0)),
        (("0", "5"), (0.0, 10.0)),
        (("3", "9"), (1.0, 10.0)),
        (("20", "90"), (0.0, 100.0)),
        (("500", "-3"), (0.0, 10.0)),
        (("good", "bad"), (0.0, 10.0)),
    ],
)
def test_the_narrowest_scale_that_holds_all_ratings_is_suggested(ratings, scale):
    rows = "".join(f"2026-01-0{n},{one}\n" for n, one in enumerate(ratings, start=1))
    assert table(f"date,mood\n{rows}").suggested().moods == scale


def test_the_first_rows_read_as_the_whole_would():
    found = table(OWN_TABLE)
    mapping = Mapping(
        columns=found.suggested().columns,
        dates=DateOrder.DAY_MONTH_YEAR,
        decimals=DecimalMark.COMMA,
        unit=Unit.KG,
        moods=(1.0, 5.0),
    )
    reading = found.reading(mapping)
    assert (reading.rows, reading.taken, reading.rejected) == (5, 5, ())
    loads = [s.done.load.kg for t in reading.sessions for s in t.sets if s.done.load]
    assert loads == [62.5, 62.5, 1250, 40]
    assert [one.mood for one in reading.check_ins] == [5, 8, 10, 8]


def test_too_little_said_is_said():
    found = table(OWN_TABLE)
    with pytest.raises(DomainError) as caught:
        found.reading(Mapping(columns={"When": Field.DATE}))
    assert caught.value.problem.trouble is Trouble.COLUMNS_NEEDED


def test_long_tables_are_looked_at_from_their_beginning():
    text = "date,mood\n" + "2026-01-01,5\n" * (MOST_ROWS + 50)
    assert len(table(text).rows) == MOST_ROWS


def test_a_workbook_tells_its_sheets():
    book = openpyxl.Workbook()
    book.active.title = "Notes"
    log = book.create_sheet("Log")
    for row in (("Date", "Exercise", "kg", "Reps"), ("2026-01-05", "Squat", 60, 8)):
        book.active.append(row[:2])
        log.append(row)
    content = io.BytesIO()
    book.save(content)
    file = ImportFile.of(content.getvalue(), "log.xlsx")
    assert sample_of(file).sheets == ("Notes", "Log")
    found = sample_of(file, "Log")
    assert found.header == ("Date", "Exercise", "kg", "Reps")
    assert found.reading(found.suggested()).sets == 1


def test_a_field_is_held_by_one_column():
    columns = [("a", Field.DATE), ("b", Field.DATE), ("c", Field.SKIP)]
    assert without_repeats(columns, "b") == {
        "a": Field.SKIP,
        "b": Field.DATE,
        "c": Field.SKIP,
    }
    assert without_repeats(columns, "c") == dict(columns)
