"""The page of columns: a table that no app is known for."""

import io

import openpyxl
import pytest
from PySide6.QtWidgets import QApplication, QLabel

from liftdesk.domain.training.units import Unit
from liftdesk.formats.mapping import DateOrder, DecimalMark, Field
from liftdesk.services.remembered_columns import RememberedColumns
from tests.support.cut_texts import cut_texts, overlaps
from tests.support.exports import OWN_TABLE

OTHER = "Datum,Stimmung\n2026-01-05,4\n2026-01-06,5\n"


def words(widget):
    return " ".join(part.text() for part in widget.findChildren(QLabel) if part.isVisible())


def choose(kind, field):
    kind.setCurrentIndex(kind.findData(field))
    kind.activated.emit(kind.currentIndex())


@pytest.fixture
def at_columns(first_day, bring, write):
    dialog = bring(first_day)
    dialog.add_paths([write("log.csv", OWN_TABLE)])
    dialog.next.click()
    first_day.settle()
    assert dialog.step is dialog.columns
    return dialog


def test_a_table_is_said_to_be_one_and_its_columns_are_asked(at_columns):
    assert "You say next what is in it." in at_columns.files.rows[0].accessibleName()
    page = at_columns.columns
    held = {name: kind.currentData() for name, kind in page.kinds.items()}
    assert held["When"] == Field.DATE
    assert held["How it felt"] == Field.SKIP
    assert QApplication.focusWidget() is page.kinds["When"]
    assert "Goblet squat · Plank · Bench" in words(page)
    assert cut_texts(at_columns) == []
    assert overlaps(at_columns) == []


def test_nothing_goes_on_while_a_date_can_be_two_days(at_columns):
    page = at_columns.columns
    assert page.settings.dates.value is None
    assert not at_columns.next.isEnabled()
    page.settings.dates.buttons()[1].click()
    assert page.table.mapping.dates is DateOrder.DAY_MONTH_YEAR
    assert at_columns.next.isEnabled()
    assert "5 of the first 5 rows" in words(page)
    assert "5 Jan 2026: Goblet squat 8 × 62.5 kg, 2 sets" in words(page)


def test_each_answer_is_seen_at_once(at_columns):
    page = at_columns.columns
    page.settings.dates.buttons()[1].click()
    page.settings.decimals.buttons()[1].click()
    assert page.table.mapping.decimals is DecimalMark.COMMA
    assert "Bench 8 × 1250 kg" in words(page)
    page.settings.unit.buttons()[1].click()
    assert page.table.mapping.unit is Unit.LB
    assert "Bench 8 × 1250 lb" in words(page)
    page.settings.scale.buttons()[0].click()
    assert page.table.mapping.moods == (0.0, 10.0)
    assert "check-in, mood 3 of 10" in words(page)


def test_a_field_is_held_by_one_column_and_too_few_say_so(at_columns):
    page = at_columns.columns
    page.settings.dates.buttons()[1].click()
    choose(page.kinds["Remarks"], Field.EXERCISE)
    assert page.kinds["Lift"].currentData() == Field.SKIP
    choose(page.kinds["Remarks"], Field.SKIP)
    choose(page.kinds["Mood"], Field.SKIP)
    assert "A column with dates is needed" in words(page)
    assert not at_columns.next.isEnabled()
    assert page.settings.scale is None


def test_the_table_is_imported_and_remembered(first_day, at_columns, bring, write):
    page = at_columns.columns
    page.settings.dates.buttons()[1].click()
    page.settings.decimals.buttons()[1].click()
    told = page.table.mapping
    while at_columns.step is not at_columns.preview:
        at_columns.next.click()
    at_columns.next.click()
    first_day.settle()
    assert at_columns.added == 8
    assert RememberedColumns(first_day.house.preferences).all() != {}
    at_columns.ending.undo.click()
    assert first_day.house.transfer.batches() == []
    again = bring(first_day)
    again.add_paths([write("log of May.csv", OWN_TABLE)])
    again.next.click()
    assert again.columns.table.mapping == told
    assert again.next.isEnabled()


def test_it_is_not_remembered_where_that_is_not_wanted(first_day, at_columns):
    at_columns.columns.settings.dates.buttons()[1].click()
    at_columns.columns.settings.remember.click()
    while at_columns.step is not at_columns.ending:
        at_columns.next.click()
    first_day.settle()
    assert RememberedColumns(first_day.house.preferences).all() == {}


def test_several_tables_are_asked_one_after_the_other(first_day, bring, write):
    dialog = bring(first_day)
    dialog.add_paths([write("a.csv", OWN_TABLE), write("b.csv", OTHER)])
    dialog.next.click()
    page = dialog.columns
    page.settings.dates.buttons()[1].click()
    dialog.next.click()
    assert "b.csv" in page.heading.text()
    assert [kind.currentData() for kind in page.kinds.values()] == [Field.DATE, Field.MOOD]
    assert page.settings.unit is None
    dialog.back.click()
    assert "a.csv" in page.heading.text()
    dialog.next.click()
    dialog.next.click()
    assert dialog.step is dialog.exercises
    dialog.back.click()
    assert dialog.step is page


def test_what_is_wrong_further_down_is_said_and_can_be_mended(first_day, bring, write):
    text = "date,mood\n" + "2026-01-01,5\n" * 200 + "soon,5\n" * 300
    dialog = bring(first_day)
    dialog.add_paths([write("long.csv", text)])
    dialog.next.click()
    assert dialog.next.isEnabled()
    dialog.columns.settings.scale.buttons()[3].click()
    dialog.next.click()
    assert dialog.step is dialog.columns
    assert "Most rows could not be read." in words(dialog.columns)


def test_another_sheet_of_a_workbook_is_asked_about(first_day, bring, tmp_path):
    book = openpyxl.Workbook()
    book.active.title = "Notes"
    book.active.append(("a", "b"))
    book.active.append(("c", "d"))
    log = book.create_sheet("Log")
    log.append(("Date", "Exercise", "kg", "Reps"))
    log.append(("2026-01-05", "Squat", 60, 8))
    path = tmp_path / "log.xlsx"
    content = io.BytesIO()
    book.save(content)
    path.write_bytes(content.getvalue())
    dialog = bring(first_day)
    dialog.add_paths([path])
    dialog.next.click()
    page = dialog.columns
    assert not dialog.next.isEnabled()
    page.settings.sheet.setCurrentIndex(1)
    page.settings.sheet.activated.emit(1)
    assert list(page.kinds) == ["Date", "Exercise", "kg", "Reps"]
    assert page.settings.sheet_name == "Log"
    assert dialog.next.isEnabled()
    dialog.next.click()
    assert dialog.draft.readable[0].reading.sets == 1


def test_mood_is_not_told_while_it_is_hidden(first_day, bring, write):
    first_day.house.preferences.hide_mood()
    dialog = bring(first_day)
    dialog.add_paths([write("b.csv", OTHER)])
    dialog.next.click()
    assert "check-in" in words(dialog.columns)
    assert "mood" not in words(dialog.columns.settings).casefold()
