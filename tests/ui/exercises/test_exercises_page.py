"""The page of exercises: finding, reading, going on to neighbours, all by keys."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit

from liftdesk.domain.training.exercises import Equipment, ExerciseId, Pattern
from liftdesk.domain.training.places import Gear, Place, PlaceId
from liftdesk.domain.training.units import Unit
from liftdesk.services.exercise_book import Kind
from liftdesk.ui.exercises.exercise_model import ExerciseModel

BENCH, GOBLET, PULL_UP = ExerciseId(12), ExerciseId(1), ExerciseId(17)


@pytest.fixture
def page(desk):
    desk.window.open_page("exercises")
    desk.settle()
    return desk.window.page("exercises")


def names(page):
    return [page.model.index(n, 0).data() for n in range(page.model.rowCount())]


def shown(page):
    return page.details._name.text()


def say(part):
    return part._words.text() if part.isVisibleTo(part.parentWidget()) else ""


def search(desk, page, text):
    page.focus_search()
    desk.type(text)
    page.filters._typing.timeout.emit()
    desk.settle()


def test_the_model_keeps_its_promises(desk, qtmodeltester):
    model = ExerciseModel()
    qtmodeltester.check(model)
    tester = QAbstractItemModelTester(model)
    model.show_entries(desk.house.exercise_book.entries())
    assert model.rowCount() > 50
    qtmodeltester.check(model)
    tester.deleteLater()


def test_it_opens_inside_today_at_the_search(desk, page):
    assert desk.window.current_tab == "today"
    assert page.filters.search.hasFocus()
    assert page.title.text() == "Exercises"
    desk.press(Qt.Key.Key_Escape)
    assert desk.window._stack.current_key == "today"


def test_typing_finds_and_enter_goes_to_the_list(desk, page):
    search(desk, page, "pull-up")
    assert names(page)[:3] == ["Assisted pull-up", "Band-assisted pull-up", "Pull-up"]
    assert shown(page) == "Assisted pull-up"
    desk.press(Qt.Key.Key_Return)
    assert page.list.hasFocus()
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Down)
    assert shown(page) == "Pull-up"
    desk.ctrl(Qt.Key.Key_F)
    assert page.filters.search.hasFocus()


def test_chips_narrow_by_pattern_and_equipment(desk, page):
    page.filters.patterns[Pattern.HINGE].click()
    page.filters.equipment[Equipment.BAND].click()
    assert names(page) == ["Band Romanian deadlift"]
    assert page._count.text() == "1 exercise"
    page.filters.clear.click()
    assert len(names(page)) > 50


def test_possible_here_asks_the_place(desk, page):
    home = Place(id=PlaceId(1), name="Home", gear={Equipment.DUMBBELL: Gear()})
    with desk.house.undo.step("Places"):
        desk.house.planner._stores.coach.put_places([home])
    desk.settle()
    page.choose(BENCH)
    assert not page.details._not_here.isHidden()
    assert "not here" in page.model.index(page.model.row_of(BENCH), 0).data(
        Qt.ItemDataRole.AccessibleTextRole
    )
    page.filters.only_here.click()
    assert "Barbell bench press" not in names(page)
    assert "Dumbbell bench press" in names(page)


def test_nothing_found_says_so_and_leads_back(desk, page):
    search(desk, page, "juggling")
    assert page.list.isHidden()
    assert page._nothing.isVisible()
    assert page._right_side.currentWidget() is page._unchosen
    page._nothing.button.click()
    desk.settle()
    assert page.list.isVisible()
    assert page.filters.search.text() == ""


def test_a_lift_is_told_whole(desk, page):
    page.choose(GOBLET)
    parts = page.details._sections
    assert say(parts["setup"]).startswith("Hold one dumbbell upright")
    assert say(parts["movement"]).startswith("Sit down between your heels")
    assert say(parts["cues"]).count("\n") == 1
    assert say(parts["fault"]).startswith("The heels lift")
    assert say(parts["leave_out"]).startswith("Leave it out ")
    assert say(parts["muscles"]).startswith("Front of the thighs")
    assert say(parts["ranges"]) == "2–3 sets of 8–12 reps, 105 s of rest"
    assert "Last time, " in say(page.details._history)
    assert "Best set: " in say(page.details._history)
    assert "Goblet Squat (Dumbbell)" in say(page.details._aliases)
    assert page.details.figure.accessibleName().startswith("Figure of Goblet squat: Sit down")
    assert page.details.edit.isHidden()
    assert "ACSM" in page.details._source_words.text()


def test_a_day_of_another_year_has_its_year(desk, page):
    at = desk.clock.now() - timedelta(days=400)
    desk.house.training_log.log_line("goblet squat 1x8 @ 90kg", unit=Unit.KG, at=at)
    page.choose(GOBLET)
    last, best = say(page.details._history).split("\n")
    assert "202" not in last
    assert best.endswith("Wed 22 Oct 2025")


def test_the_figure_moves_and_can_be_stopped(desk, page):
    page.choose(GOBLET)
    assert page.details.figure.is_moving
    page.details.play.click()
    assert not page.details.figure.is_moving
    assert page.details.play.accessibleName() == "Show the movement again"
    page.details.play.click()
    assert page.details.figure.is_moving


def test_where_stillness_is_chosen_no_figure_moves_and_none_can_be_made_to(desk, page):
    page.choose(GOBLET)
    assert page.details.play.isVisible()
    desk.house.preferences.put("motion", "on")
    desk.window.show_tab("today")
    desk.window.open_page("exercises")
    desk.settle()
    assert page.details.figure.isVisible()
    assert not page.details.figure.is_moving
    assert not page.details.play.isVisible()
    desk.house.preferences.put("motion", "off")
    page.choose(GOBLET)
    assert page.details.figure.is_moving
    assert page.details.play.isVisible()


def test_neighbours_lead_on(desk, page):
    page.choose(GOBLET)
    assert page.details.easier.text() == "Easier: Bodyweight squat"
    page.details.harder.click()
    desk.settle()
    assert shown(page) == "Barbell back squat"
    page.choose(PULL_UP)
    assert page.details.harder.isHidden()
    assert not page.details.easier.isHidden()


def test_a_neighbour_that_the_filters_leave_out_is_shown_all_the_same(desk, page):
    page.filters.equipment[Equipment.DUMBBELL].click()
    page.choose(GOBLET)
    page.details.harder.click()
    desk.settle()
    assert shown(page) == "Barbell back squat"
    assert "Barbell back squat" not in names(page)


def test_enter_goes_from_the_list_to_the_details(desk, page):
    page.choose(GOBLET)
    page.list.setFocus()
    desk.press(Qt.Key.Key_Return)
    assert page.details.easier.hasFocus()


def test_a_note_is_saved_and_undone(desk, page):
    page.choose(BENCH)
    assert page.details.save_note.isHidden()
    page.details.note.setFocus()
    desk.type("pins at 4")
    page.details.save_note.click()
    desk.settle()
    assert desk.house.exercise_book.entry(BENCH).exercise.note == "pins at 4"
    assert page.details.save_note.isHidden()
    desk.ctrl(Qt.Key.Key_Z)
    assert page.details.note.toPlainText() == ""


def test_what_was_logged_elsewhere_is_seen_here(desk, page):
    page.choose(BENCH)
    assert say(page.details._history) == "Not done yet."
    desk.house.training_log.log_line("bench 8 @ 60kg", unit=desk.house.preferences.unit)
    desk.settle()
    assert "8 at 60 kg" in say(page.details._history)


def test_little_room_puts_the_filters_behind_a_button(desk, page):
    desk.window.resize(1024, 700)
    desk.settle()
    assert page.filters.isHidden()
    page.take_focus()
    assert page.list.hasFocus()
    page.focus_search()
    desk.settle()
    assert page.filters.isVisible()
    assert page._right_side.isHidden()
    page.list.setFocus()
    desk.press(Qt.Key.Key_Return)
    assert page._right_side.isVisible()
    assert page.details.isAncestorOf(desk.window.focusWidget())


def test_every_control_has_a_name(desk, page):
    page.choose(desk.house.exercise_book.add("Mine", Kind()).id)
    page.details.names.set_open(True)
    for kind in (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit):
        for control in page.findChildren(kind):
            said = control.accessibleName() or getattr(control, "text", str)()
            assert said or "qt_" in control.objectName() or control.parent().inherits("QLineEdit")
