"""Every part of a session is edited in place, by keys, each edit one step."""

from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from liftdesk.domain.training.sessions import SessionKind
from liftdesk.domain.training.sets import SetKind
from liftdesk.services.entry_edits import moment_of
from liftdesk.store.table_dump import dump
from tests.support.cut_texts import cut_texts, overlaps

ALT = Qt.KeyboardModifier.AltModifier
BOTH = ALT | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(desk):
    shown = desk.page("history")
    shown.list.setFocus()
    desk.press(Qt.Key.Key_E)
    return shown


def detail(desk, page):
    return desk.house.diary.session(page._chosen).detail


def lifts(desk, page):
    return [lift.exercise.name for lift in desk.house.diary.session(page._chosen).lifts]


def test_kind_and_note_of_a_set(desk, page):
    start = dump(desk.house.check_up._database)
    row = page.details.form.sets.rows[1]
    assert not row.note.isVisible()
    row.more.setFocus()
    desk.press(Qt.Key.Key_Space)
    assert row.note.isVisible()
    row.kind.setCurrentIndex(row.kind.findData(SetKind.DROP))
    row.note.setFocus()
    desk.type("slow")
    desk.press(Qt.Key.Key_Return)
    one = detail(desk, page).sets[1]
    assert (one.kind, one.note) == (SetKind.DROP, "slow")
    assert ", set 2 changed." in desk.window._message.text
    desk.ctrl(Qt.Key.Key_Z)
    assert dump(desk.house.check_up._database) == start


def test_many_changes_at_once_are_one_step(desk, page):
    start = dump(desk.house.check_up._database)
    form = page.details.form
    form.fields[0].edits["reps"].setText("7")
    form.fields[1].edits["reps"].setText("6")
    form.head.name.set_text("Garage")
    form.head.started.set_text("7:05")
    form.head.minutes.set_text("55")
    form.head.short.setChecked(True)
    form.note.setPlainText("Rain")
    page.details.edit_button.click()
    now = detail(desk, page)
    assert [one.done.reps for one in now.sets[:2]] == [7, 6]
    assert (now.session.name, now.session.is_short, now.session.note) == ("Garage", True, "Rain")
    assert moment_of(now.session)[1:] == (time(7, 5), 55)
    desk.ctrl(Qt.Key.Key_Z)
    assert dump(desk.house.check_up._database) == start


@pytest.mark.parametrize(
    ("field", "text", "words"),
    [("started", "late", "18:00"), ("minutes", "long", "number"), ("minutes", "9000", "1440")],
)
def test_what_cannot_be_is_said_beside_its_field(desk, page, field, text, words):
    before = detail(desk, page)
    edit = getattr(page.details.form.head, field)
    edit.set_text(text)
    page.details.edit_button.click()
    assert words in edit.problem
    assert edit.edit.hasFocus()
    assert detail(desk, page) == before


def test_a_set_is_added_below_its_lift_and_has_the_keyboard(desk, page):
    before = detail(desk, page)
    form = page.details.form
    number = len(page.details.view.lifts[0].sets)
    form.fields[0].edits["reps"].setText("7")  # what is typed is kept first
    form.sets.add_buttons[0].setFocus()
    desk.press(Qt.Key.Key_Space)
    now = detail(desk, page)
    assert len(now.sets) == len(before.sets) + 1
    assert now.sets[0].done.reps == 7
    rows = page.details.form.sets.rows
    assert rows[number].fields.edits["reps"].hasFocus()
    assert f", set {number + 1} added." in desk.window._message.text
    desk.ctrl(Qt.Key.Key_Z)
    assert len(detail(desk, page).sets) == len(before.sets)


def test_alt_and_arrows_move_a_set_and_with_shift_its_lift(desk, page):
    first, second = detail(desk, page).sets[:2]
    names = lifts(desk, page)
    desk.press(Qt.Key.Key_Down, ALT)
    assert [one.id for one in detail(desk, page).sets[:2]] == [second.id, first.id]
    assert page.details.form.place_of(first.id) == 1
    assert page.details.form.sets.rows[1].fields.edits["reps"].hasFocus()
    desk.press(Qt.Key.Key_Up, ALT)
    assert [one.id for one in detail(desk, page).sets[:2]] == [first.id, second.id]
    desk.press(Qt.Key.Key_Up, ALT)  # it is the first already
    assert detail(desk, page).sets[0].id == first.id
    desk.press(Qt.Key.Key_Down, BOTH)
    assert lifts(desk, page)[:2] == names[1::-1]
    assert f"{names[0]} moved." in desk.window._message.text
    desk.ctrl(Qt.Key.Key_Z)
    assert lifts(desk, page) == names


def test_a_set_that_cannot_be_read_does_not_keep_itself_from_going(desk, page):
    before = detail(desk, page)
    row = page.details.form.sets.rows[0]
    row.fields.edits["load"].setText("heavy")
    row.delete.click()
    assert len(detail(desk, page).sets) == len(before.sets) - 1
    assert page.details.form.sets.rows[0].fields.edits["reps"].hasFocus()


def test_a_line_adds_a_lift_and_says_what_it_cannot_read(desk, page):
    line = page.details.form.sets.line
    line.setFocus()
    desk.type("plank 3x")
    desk.press(Qt.Key.Key_Return)
    assert line.problem
    line.set_text("lat pulldown 2x9 @ 30kg")
    desk.press(Qt.Key.Key_Return)
    assert "Lat pulldown" in lifts(desk, page)
    assert [one.done.reps for one in detail(desk, page).sets[-2:]] == [9, 9]
    assert page.details.form.sets.line.edit.hasFocus()


def test_every_field_tells_what_it_is(page):
    for row in page.details.form.sets.rows:
        for widget in (*row.fields.edits.values(), row.kind, row.note, row.more, row.delete):
            assert widget.accessibleName()
    head = page.details.form.head
    for field in (head.name, head.day, head.started, head.minutes):
        assert field.edit.accessibleName()


def test_pain_is_added_to_a_session_gone_by(desk, page):
    page.details.cancel_edit()
    section = page.details.pain
    section.add_button.setFocus()
    desk.press(Qt.Key.Key_Space)
    assert section.lift.hasFocus()
    second = page.details.view.lifts[1].exercise
    desk.press(Qt.Key.Key_Down)
    assert section.lift.currentData() == second.id
    section.form.chips[next(iter(section.form.chips))].setChecked(True)
    section.form.level.setFocus()
    desk.type("3")
    section.form.save_button.click()
    [(exercise, pain)] = desk.house.diary.session(page._chosen).pain
    assert (exercise.id, pain.level, pain.day) == (
        second.id,
        3,
        page.details.view.detail.session.day,
    )
    assert "Pain noted." in desk.window._message.text
    page.details.pain.add_button.click()
    offered = [page.details.pain.lift.itemData(n) for n in range(page.details.pain.lift.count())]
    assert offered
    assert second.id not in offered
    page.details.pain.form.closed.emit()
    desk.ctrl(Qt.Key.Key_Z)
    assert desk.house.diary.session(page._chosen).pain == ()


def test_a_rest_day_becomes_easy_cardio(desk):
    rest = desk.house.training_log.add_rest()
    page = desk.page("history")
    page.choose(rest.id)
    page.details.toggle_edit()
    page.details.form.head.kind.set_value(SessionKind.EASY_CARDIO)
    page.details.form.add_bout.click()
    desk.settle()
    form = page.details.form
    assert form.bouts[0].minutes.edit.hasFocus()
    form.bouts[0].minutes.set_text("20")
    form.bouts[0].note.set_text("In the snow")
    page.details.edit_button.click()
    now = desk.house.diary.session(rest.id).detail
    assert now.session.kind is SessionKind.EASY_CARDIO
    assert (now.cardio[0].seconds, now.cardio[0].note) == (1200, "In the snow")
    page.details.toggle_edit()
    page.details.form.bouts[0].delete.click()
    assert desk.house.diary.session(rest.id).detail.cardio == ()


def test_sets_leave_no_other_kind(page):
    assert page.details.form.head.kind.isHidden()


def self_check(desk):
    desk.house.questionnaires.answer("phq9", dict.fromkeys(range(1, 10), 1))
    page = desk.page("history")
    filled = desk.house.questionnaires.history()[-1].filled
    page._choose(("self_check", filled.id))
    desk.settle()
    return page, filled


def test_a_self_check_tells_its_result_and_answers_only_where_opened(desk):
    page, _ = self_check(desk)
    index = page.model.index(page.model.place_of(page._key), 0)
    assert "9 of 27, mild" in index.data()
    shown = page.details.self_check
    assert shown.answers.body.count() == 0
    shown.answers.head.setFocus()
    desk.press(Qt.Key.Key_Space)
    texts = [shown.answers.body.itemAt(n).widget().text() for n in range(4)]
    assert texts[0].startswith("Little interest")
    assert texts[1] == "Several days"


def test_its_day_is_edited_and_it_is_deleted_and_both_undone(desk):
    page, filled = self_check(desk)
    page.list.setFocus()
    desk.press(Qt.Key.Key_E)
    assert page.details.self_check_form.day.edit.hasFocus()
    page.details.self_check_form.day.set_text("tomorrow")
    page.details.toggle_edit()
    assert page.details.self_check_form.day.problem
    page.details.self_check_form.day.set_text("2026-11-20")
    page.details.toggle_edit()
    desk.settle()
    moved = desk.house.questionnaires.result(filled.id).filled
    assert (moved.day, moved.answers) == (date(2026, 11, 20), filled.answers)
    assert page.details.self_check_form is None
    assert page._key == ("self_check", filled.id)
    page.list.setFocus()
    desk.press(Qt.Key.Key_Delete)
    assert desk.house.questionnaires.result(filled.id) is None
    assert "PHQ-9, Fri 20 Nov deleted." in desk.window._message.text
    desk.ctrl(Qt.Key.Key_Z)
    desk.ctrl(Qt.Key.Key_Z)
    assert desk.house.questionnaires.result(filled.id).filled == filled


@pytest.mark.parametrize("size", [(1024, 700), (1280, 800), (1920, 1080)])
def test_no_word_of_the_fields_is_cut(desk, page, size):
    desk.window.resize(*size)
    for row in page.details.form.sets.rows[:2]:
        row.more.setChecked(True)
    desk.settle()
    assert cut_texts(page) == []
    assert overlaps(page.details) == []
    assert page.details._area.horizontalScrollBar().maximum() == 0
    assert QApplication.focusWidget() is not None
