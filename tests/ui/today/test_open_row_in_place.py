"""A set more or fewer is taken into the open row there is, which is then as one made anew."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from liftdesk.domain.training.units import Unit
from liftdesk.ui.shared.page import stops_of
from liftdesk.ui.today.open_row import OpenRow
from tests.support.today_states import warm_ups


@pytest.fixture
def page(desk):
    return desk.page("today")


def log(desk, page):
    page.session.open_row.grid.log_current()
    desk.settle()


def told(row):
    """Return what a row says, has and leads to: for the eye, the keyboard and a screen reader."""
    inside = [
        (
            type(one).__name__,
            one.accessibleName(),
            one.isVisibleTo(row),
            bool(one.property("quiet")),
        )
        for one in row.findChildren(QWidget)
        if not one.isHidden()
    ]
    return {
        "inside": inside,
        "stops": [one.accessibleName() for one in stops_of(row) if not one.isHidden()],
        "said": row.grid.accessibleDescription(),
        "fields": [
            (name, edit.text(), edit.placeholderText(), edit.accessibleName())
            for fields in row.fields
            for name, edit in fields.edits.items()
        ],
    }


def without_keyboard(desk):
    holder = QApplication.focusWidget()
    if holder is not None:
        holder.clearFocus()
    desk.settle()


def assert_as_made_anew(desk, page):
    without_keyboard(desk)
    kept = page.session.open_row
    other = OpenRow(kept.lift, kept.style_of_row, bool)
    other.grid.take_typed(kept.grid.typed())
    other.resize(kept.size())
    other.show()
    desk.settle()
    without_keyboard(desk)
    assert told(kept) == told(other)
    assert kept.grid.grab().toImage() == other.grid.grab().toImage()
    other.close()


def test_a_set_logged_undone_and_done_again_is_taken_into_the_row(desk, page):
    log(desk, page)  # the check-in's part of the day, and a row of the lift that is open
    row = page.session.open_row
    row.fields[2].edits["reps"].setText("7")
    log(desk, page)
    assert page.session.open_row is row
    assert [fields.slot.done is not None for fields in row.fields] == [True, True, False]
    assert row.fields[2].edits["reps"].text() == "7"
    assert_as_made_anew(desk, page)
    for act, done in ((desk.house.undo.undo, 1), (desk.house.undo.undo, 0)):
        act()
        desk.settle()
        assert len(page.session.open_row.lift.done) == done
        assert_as_made_anew(desk, page)
    desk.house.undo.redo()
    desk.settle()
    assert page.session.open_row is row
    assert_as_made_anew(desk, page)


def test_another_load_is_taken_over_by_the_sets_to_come(desk, page):
    row = page.session.open_row
    row.current.edits["load"].setText("17")
    log(desk, page)
    assert page.session.open_row is row
    assert row.fields[1].edits["load"].placeholderText() == "17"
    assert "17 kg" in row.grid.accessibleDescription()
    assert_as_made_anew(desk, page)


def test_its_buttons_do_what_they_say_of_the_set_they_stand_at(desk, page):
    log(desk, page)
    log(desk, page)
    row = page.session.open_row
    assert row.log_button.accessibleName() == "Log set 3"
    row.grid._lines[1].delete.click()
    desk.settle()
    assert len(desk.house.day.view().lifts[0].done) == 1
    assert page.session.open_row.log_button.accessibleName() == "Log set 2"
    assert_as_made_anew(desk, page)
    page.session.open_row.log_button.click()
    desk.settle()
    assert page.session.open_row.log_button.accessibleName() == "Log set 3"


def test_warm_ups_to_come_go_with_the_first_set_and_come_back_with_its_undo(desk, page):
    warm_ups(desk)
    row = page.session.open_row
    assert len(row.grid.warm_up_buttons) == 2
    log(desk, page)
    assert page.session.open_row is row
    assert row.grid.warm_up_buttons == []
    assert_as_made_anew(desk, page)
    desk.house.undo.undo()
    desk.settle()
    assert page.session.open_row is row
    assert len(row.grid.warm_up_buttons) == 2
    assert_as_made_anew(desk, page)


def test_enter_logs_one_set_once_however_often_the_row_was_told(desk, page):
    for done in (1, 2):
        page.session.open_row.focus_current()
        desk.press(Qt.Key.Key_Return)
        desk.settle()
        assert len(desk.house.day.view().lifts[0].done) == done


def test_what_was_wrong_with_a_field_is_not_said_of_the_next_state(desk, page):
    row = page.session.open_row
    row.current.edits["reps"].setText("many")
    row.grid.log_current()
    assert not row.fields[0].problem.isHidden()
    desk.house.training_log.log_line("goblet squat 9 @ 14kg", unit=Unit.KG)
    desk.settle()
    assert_as_made_anew(desk, page)


def test_rows_with_other_lines_are_made_anew(desk, page):
    row = page.session.open_row
    lift = row.lift
    assert not row.grid.take(lift)  # nothing has changed that a row in place could show
    assert not row.grid.take(replace(lift, is_stopped=True))
    log(desk, page)
    noted = replace(row.lift.done[0], note="Felt good")
    assert not row.grid.take(replace(row.lift, done=(row.lift.done[0], noted)))
    assert not row.take(row.lift, replace(row.style_of_row, is_narrow=True))
