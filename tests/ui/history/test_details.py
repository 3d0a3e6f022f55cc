"""One session in detail: moving among its sets, editing, deleting, undoing, all by keys."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from liftdesk.domain.training.units import Unit
from liftdesk.domain.wellbeing.feelings import FeelingMoment
from liftdesk.ui.history.session_table import SetCell


@pytest.fixture
def page(desk):
    shown = desk.page("history")
    shown.list.setFocus()
    return shown


def session(desk, page):
    return desk.house.diary.session(page._chosen).detail


def test_enter_goes_from_the_list_into_the_table_and_esc_comes_back(desk, page):
    desk.press(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is page.details.table.cells[0][0]
    desk.press(Qt.Key.Key_Escape)
    assert page.list.hasFocus()


def test_arrows_move_among_sets_and_stop_at_the_edges(desk, page):
    desk.press(Qt.Key.Key_Return)
    cells = page.details.table.cells
    for key, row, column in (
        (Qt.Key.Key_Up, 0, 0),
        (Qt.Key.Key_Right, 0, 1),
        (Qt.Key.Key_Down, 1, 1),
        (Qt.Key.Key_Left, 1, 0),
        (Qt.Key.Key_Left, 1, 0),
    ):
        desk.press(key)
        assert QApplication.focusWidget() is cells[row][column]


def test_a_set_says_all_of_itself(page):
    cell = page.details.table.cells[0][1]
    lift = page.details.view.lifts[0]
    assert cell.accessibleName().startswith(f"{lift.exercise.name}, set 2 of {len(lift.sets)}, ")
    assert f"{cell.logged.done.reps} at" in cell.accessibleName()


def test_e_on_a_set_opens_its_own_field(desk, page):
    desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_Right)
    desk.press(Qt.Key.Key_E)
    assert page.details.fields[1].edits["reps"].hasFocus()


def test_del_on_a_set_deletes_that_set_alone(desk, page):
    before = session(desk, page)
    desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_Right)
    gone = QApplication.focusWidget().logged
    desk.press(Qt.Key.Key_Delete)
    assert [s.id for s in session(desk, page).sets] == [
        s.id for s in before.sets if s.id != gone.id
    ]
    assert ", set 2 deleted." in desk.window._message.text
    desk.ctrl(Qt.Key.Key_Z)
    assert session(desk, page) == before


def test_done_saves_what_was_typed_without_enter(desk, page):
    desk.press(Qt.Key.Key_E)
    first, second = page.details.fields[:2]
    first.edits["reps"].setText("7")
    second.edits["load"].setText("12,5")
    page.details.edit_button.click()
    assert not page.details.is_editing
    sets = session(desk, page).sets
    assert (sets[0].done.reps, sets[1].done.load.grams) == (7, 12_500)


def test_what_cannot_be_read_is_said_before_anything_is_written(desk, page):
    before = session(desk, page)
    desk.press(Qt.Key.Key_E)
    page.details.fields[0].edits["reps"].setText("7")
    page.details.fields[1].edits["load"].setText("heavy")
    page.details.edit_button.click()
    assert page.details.is_editing
    assert "heavy" in page.details.fields[1].problem.text()
    assert page.details.fields[1].edits["load"].hasFocus()
    assert session(desk, page) == before


def test_esc_leaves_the_fields_and_writes_nothing(desk, page):
    before = session(desk, page)
    desk.press(Qt.Key.Key_E)
    desk.type("99")
    desk.press(Qt.Key.Key_Escape)
    assert not page.details.is_editing
    assert session(desk, page) == before


def test_what_is_half_typed_outlives_an_undo(desk, page):
    desk.press(Qt.Key.Key_E)
    desk.type("7")
    desk.press(Qt.Key.Key_Return)
    form = page.details.form
    page.details.fields[2].edits["reps"].setText("5")
    desk.house.undo.undo()
    desk.settle()
    assert page.details.form is form
    assert page.details.fields[0].edits["reps"].text() != "7"
    assert page.details.fields[2].edits["reps"].text() == "5"


def test_a_feeling_is_saved_at_once_and_keeps_the_keyboard(desk, page):
    desk.press(Qt.Key.Key_E)
    scale = page.details.form.scales[FeelingMoment.AFTER]
    scale.setFocus()
    desk.press(Qt.Key.Key_End)
    felt = {f.moment: f.valence for f in session(desk, page).feelings}
    assert felt[FeelingMoment.AFTER] == 5
    assert scale.focusProxy().hasFocus()


def test_a_session_is_moved_to_another_day(desk, page):
    moved = page._chosen
    desk.press(Qt.Key.Key_E)
    page.details.form.day.set_text("2026-11-22")
    page.details.edit_button.click()
    assert desk.house.diary.session(moved).detail.session.day == date(2026, 11, 22)
    assert page._chosen == moved
    assert "Moved to Sun 22 Nov." in desk.window._message.text


def test_a_day_of_another_year_is_named_with_it(desk, page):
    moved = page._chosen
    desk.press(Qt.Key.Key_E)
    page.details.form.day.set_text("2025-11-22")
    page.details.edit_button.click()
    assert "Moved to Sat 22 Nov 2025." in desk.window._message.text
    assert page._chosen == moved  # the list reads on down to it
    assert page.model.place_of(page._key) == page.list.currentIndex().row() > 0
    page.details.deleted.emit()
    assert "Sat 22 Nov 2025 deleted." in desk.window._message.text


def test_a_day_to_come_is_refused_beside_its_field(desk, page):
    desk.press(Qt.Key.Key_E)
    page.details.form.day.set_text("2026-11-27")
    page.details.edit_button.click()
    assert "today" in page.details.form.day.problem
    assert page.details.is_editing


def test_a_note_is_saved_with_the_rest(desk, page):
    desk.press(Qt.Key.Key_E)
    page.details.note_edit.setPlainText("  Slept badly ")
    page.details.edit_button.click()
    assert session(desk, page).session.note == "Slept badly"


def test_five_sets_go_on_in_a_second_line(desk, page):
    desk.house.training_log.log_line("goblet squat 5x15 @ 10kg", unit=Unit.KG)
    desk.settle()
    page.choose(desk.house.diary.newest_on(date(2026, 11, 26)))
    assert [len(line) for line in page.details.table.cells] == [3, 2]
    assert len(page.details.findChildren(SetCell)) >= 5


def test_a_lift_over_twelve_reps_has_no_estimate(desk, page):
    desk.house.training_log.log_line("goblet squat 3x15 @ 10kg", unit=Unit.KG)
    desk.settle()
    view = desk.house.diary.session(desk.house.diary.newest_on(date(2026, 11, 26)))
    page.details.show_session(view)
    words = [w.text() for w in page.details.table.findChildren(QLabel)]
    assert "no estimate\nover 12 reps" in words
