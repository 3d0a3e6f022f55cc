"""Exercises of one's own on the page: added, described, renamed, merged, deleted, undone."""

import pytest
from PySide6.QtCore import Qt

from liftdesk.domain.training.exercises import Equipment, ExerciseId, LoadKind, Measure, Pattern
from liftdesk.services.exercise_book import Kind
from tests.support.books import log

BENCH = ExerciseId(12)


@pytest.fixture
def page(first_day):
    first_day.window.open_page("exercises")
    first_day.settle()
    return first_day.window.page("exercises")


@pytest.fixture
def book(first_day):
    return first_day.house.exercise_book


def choose(combo, value):
    combo.setCurrentIndex(combo.findData(value))


def test_an_exercise_is_added_by_name_and_kind(first_day, page, book):
    page.add_button.click()
    first_day.settle()
    assert page.form.name.edit.hasFocus()
    assert page.add_button.isHidden(), "one filled button a screen"
    first_day.type("Sled push")
    choose(page.form.pattern, Pattern.LUNGE)
    choose(page.form.equipment, Equipment.OTHER)
    choose(page.form.load_kind, LoadKind.TOTAL)
    choose(page.form.measure, Measure.METRES)
    page.form.per_side.setChecked(True)
    page.form.save.click()
    first_day.settle()
    made = book.entry(page._chosen).exercise
    assert (made.name, made.pattern, made.measure) == ("Sled push", Pattern.LUNGE, Measure.METRES)
    assert made.per_side
    assert page.details._name.text() == "Sled push"
    assert first_day.window._message.text == "Sled push added."
    first_day.ctrl(Qt.Key.Key_Z)
    assert book.entry(made.id) is None


def test_a_name_in_use_is_said_beside_the_field(first_day, page, book):
    before = len(book.entries())
    page.add_button.click()
    first_day.type("barbell bench press")
    first_day.press(Qt.Key.Key_Return)
    assert page.form.name.problem == (
        "“barbell bench press” is already in use. Please choose another name."
    )
    assert len(book.entries()) == before
    page.form.closed.emit()
    assert page._right_side.currentWidget() is page._details_area


def test_what_was_searched_in_vain_is_the_name_proposed(first_day, page):
    page.focus_search()
    first_day.type("sled")
    page.filters._typing.timeout.emit()
    page.add_button.click()
    first_day.settle()
    assert page.form.name.text == "sled"


def test_an_own_exercise_is_described_otherwise(first_day, page, book):
    mine = book.add("Mine", Kind())
    log(first_day.house, mine, kg=10)
    page.choose(mine.id)
    page.details.edit.click()
    first_day.settle()
    assert page.form.name.isHidden()
    assert not page.form.measure.isEnabled(), "there are sets already"
    choose(page.form.load_kind, LoadKind.PER_HAND)
    page.form.save.click()
    assert book.entry(mine.id).exercise.load_kind is LoadKind.PER_HAND
    assert page.details.delete.isHidden(), "it is in use"


def test_an_own_exercise_without_sets_is_deleted(first_day, page, book):
    mine = book.add("Mine", Kind())
    page.choose(mine.id)
    page.details.delete.click()
    first_day.settle()
    assert book.entry(mine.id) is None
    assert page._chosen != mine.id
    first_day.ctrl(Qt.Key.Key_Z)
    assert book.entry(mine.id) is not None


def test_a_lift_is_renamed_and_gets_another_name(first_day, page, book):
    page.choose(BENCH)
    names = page.details.names
    names.set_open(True)
    names.name.set_text("")
    names.name.accepted.emit()
    assert names.name.problem == "Please give it a name."
    names.name.set_text("Bank")
    names.name.accepted.emit()
    first_day.settle()
    assert page.details._name.text() == "Bank"
    assert "Barbell bench press" in book.entry(BENCH).exercise.aliases
    names.alias.set_text("Bench Press (Dumbbell)")
    names.alias.accepted.emit()
    assert "already in use" in names.alias.problem
    names.alias.set_text("Flachbank")
    names.alias.accepted.emit()
    first_day.settle()
    assert book.own_names(book.entry(BENCH).exercise) == ("Flachbank",)
    names.alias_unwanted.emit("Flachbank")
    assert book.own_names(book.entry(BENCH).exercise) == ()


def test_two_are_merged_after_it_was_said_what_happens(first_day, page, book):
    mine = book.add("Bankdrücken", Kind(load_kind=LoadKind.PER_HAND))
    log(first_day.house, mine, kg=20, days_ago=2)
    log(first_day.house, mine, kg=20)
    page.choose(mine.id)
    names = page.details.names
    names.set_open(True)
    assert names.merge.isHidden()
    choose(names.other, BENCH)
    first_day.settle()
    assert "“Bankdrücken” becomes another name of “Barbell bench press”." in names.echo.text()
    assert "2 sets move there, from 2 sessions" in names.echo.text()
    assert "count differently" in names.echo.text()
    names.stays.set_value(True)
    names.stays.chosen.emit(True)
    assert "“Barbell bench press” becomes another name of “Bankdrücken”." in names.echo.text()
    names.stays.set_value(False)
    names.stays.chosen.emit(False)
    names.merge.click()
    first_day.settle()
    assert book.entry(mine.id) is None
    assert book.history(BENCH).sessions == 2
    assert page.details._name.text() == "Barbell bench press"
    first_day.ctrl(Qt.Key.Key_Z)
    assert book.history(mine.id).sessions == 2


def test_a_catalogue_lift_can_only_be_the_same_as_an_own_one(first_day, page, book):
    mine = book.add("Mine", Kind())
    held = book.add("Hang", Kind(measure=Measure.SECONDS))
    page.choose(BENCH)
    other = page.details.names.other
    offered = {other.itemData(n) for n in range(other.count())} - {None}
    assert offered == {mine.id}
    assert held.id not in offered
