"""Finding things in History: days, check-ins, words, and weeks long ago."""

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QModelIndex, Qt

from liftdesk.domain.training.units import Unit
from liftdesk.ui.history.entry_model import ROW


def rows(page):
    return [page.model.index(n, 0).data(ROW) for n in range(page.model.rowCount())]


def test_check_ins_join_the_list_and_can_be_read(desk):
    page = desk.page("history")
    assert all(row.day is None or row.day.check_in is None for row in rows(page))
    page._filters.check_ins.setFocus()
    desk.press(Qt.Key.Key_Space)
    places = [n for n, row in enumerate(rows(page)) if row.day and row.day.check_in]
    assert places
    page.list.setFocus()
    page.list.setCurrentIndex(page.model.index(places[0], 0))
    shown = rows(page)[places[0]].day.check_in
    assert page._chosen is None
    assert page.details._title.text() == "Check-in"
    assert f"mood {shown.mood}" in page.model.index(places[0], 0).data()
    assert page.details.edit_button.isVisible()


def test_a_rest_day_in_the_calendar_offers_an_entry(desk):
    page = desk.page("history")
    page._on_day_chosen(date(2026, 11, 25))
    assert page.details._title.text() == "Rest day"
    desk.settle()  # the button is on screen from now on
    page.details.add_button.setFocus()
    desk.press(Qt.Key.Key_Space)
    assert page.form.day.text == "2026-11-25"
    desk.press(Qt.Key.Key_Escape)
    assert page.details._title.text() == "Rest day"


def test_the_form_stays_while_the_diary_changes(desk):
    page = desk.page("history")
    page.add_button.click()
    page.form.lines.setPlainText("plank 2x30s")
    desk.house.training_log.add_rest()
    desk.settle()
    assert page._is_adding
    assert page.form.lines.toPlainText() == "plank 2x30s"
    assert page.add_button.isHidden()


def test_a_day_long_ago_is_loaded_in_one_go(desk):
    page = desk.page("history")
    first = desk.house.diary.totals().first
    page._on_day_chosen(first)
    assert page._chosen == desk.house.diary.newest_on(first)
    assert page.list.currentIndex().isValid()
    assert page.model.oldest == first


def test_earlier_weeks_leave_the_rows_above_in_place(desk):
    page = desk.page("history")
    above = rows(page)
    page.model.fetchMore(QModelIndex())
    assert len(rows(page)) > len(above)
    assert rows(page)[: len(above)] == above
    days = [row.day.day for row in rows(page) if row.day]
    assert days == sorted(days, reverse=True)
    heads = [row.week.monday for row in rows(page) if row.week]
    assert len(set(heads)) == len(heads)


def test_after_a_deletion_the_next_entry_is_chosen(desk):
    page = desk.page("history")
    page.list.setFocus()
    place = page.list.currentIndex().row()
    after = next(r.session_id for r in rows(page)[place + 1 :] if r.session_id)
    desk.press(Qt.Key.Key_Delete)
    assert page._chosen == after
    assert page.list.hasFocus()


def test_nothing_found_is_said(desk):
    page = desk.page("history")
    desk.ctrl(Qt.Key.Key_F)
    desk.type("zzz")
    desk.press(Qt.Key.Key_Return)
    assert page.model.rowCount() == 0
    assert not page.list.grab().isNull()


@pytest.fixture
def two_readings(desk):
    page = desk.page("history")
    page.add_button.click()
    page.form.lines.setPlainText("plank 2x30s\ngoblet squat 100x5x3")
    return page.form


def test_a_line_with_two_readings_offers_both(two_readings):
    shown = [button.text() for button in two_readings.readings]
    assert shown == ["goblet squat 5x3 @ 100kg", "goblet squat 3x5 @ 100kg"]
    two_readings.readings[1].click()
    assert two_readings.lines.toPlainText() == "plank 2x30s\ngoblet squat 3x5 @ 100kg"
    assert "Not saved yet" in two_readings.echo.text()


def test_a_past_entry_keeps_its_note(desk):
    page = desk.page("history")
    page.add_button.click()
    page.form.lines.setPlainText("plank 2x30s")
    page.form.note.set_text("By the sea")
    page.form.save.click()
    assert page.details.view.detail.session.note == "By the sea"


def test_ten_years_open_by_weeks(desk):
    log = desk.house.training_log
    log.log_line("plank 2x30s", unit=Unit.KG, at=datetime(2016, 12, 1, 18, tzinfo=UTC))
    page = desk.page("history")
    desk.settle()
    assert page.model.rowCount() < 100
    page.search.setText("plank")
    page._filters.changed.emit()
    page.list.setFocus()
    desk.press(Qt.Key.Key_End)
    assert rows(page)[-1].day.day == date(2016, 12, 1)
    assert page.list.currentIndex().row() == len(rows(page)) - 1


def test_an_empty_diary_is_not_blamed_on_a_filter(first_day):
    page = first_day.page("history")
    assert page.list.none_text == "No entry yet."
    first_day.house.training_log.add_rest()
    first_day.settle()
    assert "search" in page.list.none_text
