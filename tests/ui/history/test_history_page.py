"""History: the list, one session, editing, deleting, adding, searching, all by keys."""

from datetime import date

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from liftdesk.domain.training.entries import Wanted
from liftdesk.domain.training.sessions import SessionKind
from liftdesk.services.diary_weeks import DiaryWeeks
from liftdesk.ui.history.entry_model import ROW, EntryModel
from tests.support.cut_texts import cut_texts

TODAY = date(2026, 11, 26)


def entries(page):
    rows = [page.model.index(n, 0).data(ROW) for n in range(page.model.rowCount())]
    return [row.day.entry for row in rows if row.session_id is not None]


def test_the_model_keeps_its_promises(desk, qtmodeltester):
    model = EntryModel()
    qtmodeltester.check(model)
    tester = QAbstractItemModelTester(model)
    model.show(DiaryWeeks(desk.house.diary, Wanted(self_checks=True), TODAY), TODAY)
    first = model.rowCount()
    assert 20 < first < 80
    model.fetchMore(QModelIndex())
    assert model.rowCount() > first
    qtmodeltester.check(model)
    tester.deleteLater()


def test_the_newest_strength_session_is_shown_first(desk):
    page = desk.page("history")
    shown = page.details.view.detail.session
    assert shown.kind is SessionKind.STRENGTH
    assert shown.id == next(e.id for e in entries(page) if e.kind is SessionKind.STRENGTH)


def test_the_chosen_row_stays_in_view_where_a_message_takes_room(desk):
    page = desk.page("history")
    rows = page.list
    seen = [
        index
        for index in (page.model.index(n, 0) for n in range(page.model.rowCount()))
        if rows.visualRect(index).bottom() <= rows.viewport().height()
    ]
    rows.setCurrentIndex(seen[-1])
    desk.window.resize(desk.window.width(), desk.window.height() - 80)
    desk.settle()
    box = rows.visualRect(rows.currentIndex())
    assert box.top() >= 0
    assert box.bottom() <= rows.viewport().height()


def test_arrows_move_in_the_list_and_show_each_entry(desk):
    page = desk.page("history")
    page.list.setFocus()
    before = page._chosen
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Down)
    assert page._chosen != before
    assert page.details.view.detail.session.id == page._chosen


def test_a_set_is_corrected_in_place_and_undone(desk):
    page = desk.page("history")
    page.list.setFocus()
    desk.press(Qt.Key.Key_E)
    edit = page.details.fields[0].edits["reps"]
    assert edit.hasFocus()
    old = edit.text()
    desk.ctrl(Qt.Key.Key_A)
    desk.type("7")
    desk.press(Qt.Key.Key_Return)
    assert page.details.fields[0].edits["reps"].text() == "7"
    desk.ctrl(Qt.Key.Key_Z)
    assert page.details.fields[0].edits["reps"].text() == old


def test_a_slip_in_a_field_is_said_and_nothing_changes(desk):
    page = desk.page("history")
    page.details.toggle_edit()
    fields = page.details.fields[0]
    before = page.details.view
    fields.edits["load"].setFocus()
    desk.ctrl(Qt.Key.Key_A)
    desk.type("heavy")
    desk.press(Qt.Key.Key_Return)
    assert not fields.problem.isHidden()
    assert desk.house.diary.session(page._chosen) == before


def test_delete_is_one_key_and_undo_another(desk):
    page = desk.page("history")
    page.list.setFocus()
    gone = page._chosen
    desk.press(Qt.Key.Key_Delete)
    assert gone not in [entry.id for entry in entries(page)]
    assert "deleted" in desk.window._message.text
    desk.ctrl(Qt.Key.Key_Z)
    assert gone in [entry.id for entry in entries(page)]


def test_search_narrows_the_list(desk):
    page = desk.page("history")
    desk.ctrl(Qt.Key.Key_F)
    assert page.search.hasFocus()
    desk.type("goblet")
    page._on_wanted_changed()
    found = entries(page)
    assert found
    assert all(e.code == "A" for e in found)


@pytest.mark.parametrize("kind", SessionKind)
def test_a_chip_leaves_its_kind_out(desk, kind):
    page = desk.page("history")
    page.kinds[kind].setFocus()
    desk.press(Qt.Key.Key_Space)
    assert kind not in {entry.kind for entry in entries(page)}


def test_earlier_weeks_follow_on_demand(desk):
    page = desk.page("history")
    before = page.model.rowCount()
    page.list.setFocus()
    desk.press(Qt.Key.Key_End)
    assert page.model.rowCount() > before


def test_a_past_session_is_added_by_lines(desk):
    page = desk.page("history")
    page.add_button.setFocus()
    desk.press(Qt.Key.Key_Space)
    assert page.form.day.text == "2026-11-25"
    page.form.lines.setFocus()
    desk.type("goblet squat 2x8 @ 20kg")
    assert "2 sets, 8 at 20 kg" in page.form.echo.text()
    page.form.save.setFocus()
    desk.press(Qt.Key.Key_Space)
    shown = page.details.view
    assert shown.detail.session.day == date(2026, 11, 25)
    assert [s.done.reps for s in shown.detail.sets] == [8, 8]


@pytest.mark.parametrize(("day", "words"), [("2026-13-40", "2026-11-19"), ("2027-01-01", "today")])
def test_a_day_that_cannot_be_is_said(desk, day, words):
    page = desk.page("history")
    page.add_button.click()
    page.form.day.set_text(day)
    page.form.lines.setPlainText("plank 2x30s")
    before = desk.house.diary.totals()
    page.form.save.click()
    assert words in page.form.day.problem
    assert desk.house.diary.totals() == before


def test_easy_cardio_and_rest_days_are_added_too(desk):
    page = desk.page("history")
    before = desk.house.diary.totals().easy_cardio
    page.add_button.click()
    page.form.kind.set_value(SessionKind.EASY_CARDIO)
    page.form._show_kind()
    page.form.minutes.set_text("abc")
    page.form.save.click()
    assert page.form.minutes.problem
    page.form.minutes.set_text("45")
    page.form.save.click()
    assert desk.house.diary.totals().easy_cardio == before + 1
    page.add_button.click()
    page.form.kind.set_value(SessionKind.REST)
    page.form.save.click()
    assert page.details.view.detail.session.kind is SessionKind.REST


def test_a_note_is_written_and_kept(desk):
    page = desk.page("history")
    page.details.toggle_edit()
    page.details.note_edit.setPlainText("Slept badly, went anyway")
    page.details.toggle_edit()
    view = desk.house.diary.session(page._chosen)
    assert view.detail.session.note == "Slept badly, went anyway"


def test_the_calendar_moves_by_arrows_and_names_its_days(desk):
    page = desk.page("history")
    page.calendar.choose(date(2026, 11, 20))
    page.calendar.days.setFocus()
    desk.press(Qt.Key.Key_Left)
    assert "19 November 2026" in page.calendar.days.accessibleName()
    assert "full session" in page.calendar.days.accessibleName()
    assert page.details.view.detail.session.day == date(2026, 11, 19)
    for _ in range(3):
        desk.press(Qt.Key.Key_Up)
    assert page.calendar.month == date(2026, 10, 1)


def test_an_empty_diary_says_what_will_be_here(first_day):
    page = first_day.page("history")
    assert page._right_side.currentWidget() is page._right_side.nothing
    assert page.model.rowCount() == 0


def test_everything_fits_narrow_and_dark(desk, look):
    page = desk.page("history")
    look.set_theme("dark")
    desk.window.resize(1024, 700)
    desk.settle()
    assert page.filter_button.isVisible()
    assert not page._filters.isVisible()
    assert page.horizontalScrollBar().maximum() == 0
    page.filter_button.click()
    assert page._filters.isVisible()


def test_with_large_letters_the_columns_stand_below_each_other(desk, look):
    page = desk.page("history")
    look.set_text_percent(200)
    desk.settle()
    top = page._entries.mapTo(page.content, page._entries.rect().bottomLeft()).y()
    assert page._right_side.y() > top
    assert page.horizontalScrollBar().maximum() == 0
    assert cut_texts(page) == []
    page.list.setFocus()
    desk.press(Qt.Key.Key_E)
    edit = page.details.fields[0].edits["reps"]
    assert edit.hasFocus()
    assert (
        page.viewport()
        .rect()
        .intersects(edit.rect().translated(edit.mapTo(page.viewport(), edit.rect().topLeft())))
    )
    look.set_text_percent(100)
    desk.settle()
    assert page._right_side.x() > page._entries.x()
