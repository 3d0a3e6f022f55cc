"""The routine editor, by keys and by pointer."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest

from liftdesk.domain.training.exercises import Equipment
from liftdesk.domain.training.plans import DayKind
from liftdesk.services.routines import SAMPLE
from liftdesk.ui.routines.lift_search import matching
from liftdesk.ui.routines.slot_row import MIME

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def page(first_day):
    first_day.window.open_page("routines")
    first_day.settle()
    return first_day.window.page("routines")


def card(page, code="A"):
    return page.editor.card(code)


def lifts(stage, code="A"):
    return [slot.exercise_id for slot in stage.house.routines.in_use().session(code).slots]


def test_the_sample_is_shown_and_stays_the_sample(first_day, page):
    (only,) = [row.accessibleName() for row in page.rows]
    assert only.startswith("Two sessions in turn, 2 sessions in turn, 2 days a week. The sample")
    assert only.endswith("In use")
    assert not page.editor.delete.isVisible()
    assert len(card(page).rows) == 5
    assert first_day.house.undo.undo_name is None


def test_alt_and_the_arrows_move_a_lift_and_the_keyboard_follows(first_day, page):
    card(page).rows[0].setFocus()
    first_day.press(Qt.Key.Key_Down, ALT)
    assert lifts(first_day) == [2, 1, 3, 4, 5]
    assert card(page).rows[1].hasFocus()
    first_day.press(Qt.Key.Key_Down, ALT)
    first_day.press(Qt.Key.Key_Up, ALT)
    assert lifts(first_day) == [2, 1, 3, 4, 5]
    assert card(page).rows[1].hasFocus()
    first_day.press(Qt.Key.Key_Up, ALT)
    first_day.press(Qt.Key.Key_Up, ALT)  # at the top nothing happens
    assert lifts(first_day) == [1, 2, 3, 4, 5]
    for _ in range(4):
        first_day.ctrl(Qt.Key.Key_Z)
    assert first_day.house.routines.in_use().id == SAMPLE


def drop(target, data, y):
    event = QDropEvent(
        QPointF(20, y),
        Qt.DropAction.MoveAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    target.dropEvent(event)  # Qt hands one over only while something is dragged
    return event.isAccepted()


def test_a_lift_is_dropped_where_the_pointer_is(first_day, page):
    data = QMimeData()
    data.setData(MIME, b"A:0")
    target = card(page)
    below_third = target.rows[2].y() + target.rows[2].height() - 2
    assert drop(target, data, below_third)
    first_day.settle()
    assert lifts(first_day) == [2, 3, 1, 4, 5]
    data.setData(MIME, b"A:4")
    assert drop(card(page), data, card(page).rows[0].y() + 2)
    first_day.settle()
    assert lifts(first_day) == [5, 2, 3, 1, 4]


def test_a_lift_of_another_session_or_something_else_is_not_taken(first_day, page):
    data = QMimeData()
    data.setData(MIME, b"B:0")
    assert not drop(card(page), data, 100)
    plain = QMimeData()
    plain.setText("A:0")
    assert not drop(card(page), plain, 100)
    assert first_day.house.undo.undo_name is None


def test_a_lift_is_changed_in_its_fields_and_the_keyboard_stays(first_day, page):
    card(page).rows[0].setFocus()
    first_day.press(Qt.Key.Key_Return)
    fields = card(page).rows[0].fields
    assert fields.fields["sets"].edit.hasFocus()
    fields.fields["sets"].edit.selectAll()
    first_day.type("3-4")
    first_day.press(Qt.Key.Key_Tab)
    slot = first_day.house.routines.in_use().session("A").slots[0]
    assert slot.sets == (3, 4)
    assert card(page).rows[0].fields.fields["amount"].edit.hasFocus()
    first_day.ctrl(Qt.Key.Key_Z)
    assert first_day.house.routines.in_use().id == SAMPLE


def change(stage, page, name, text, place=0):
    edit = card(page).rows[place].fields.fields[name].edit
    edit.setFocus()
    edit.selectAll()
    stage.type(text)
    stage.press(Qt.Key.Key_Return)
    return card(page).rows[place].fields


def test_a_corner_that_nobody_can_do_is_named_beside_its_fields(first_day, page):
    page.editor.open_lift("A", 0)
    assert "At 80% about 7 reps can be done" in card(page).rows[0].fields.remarks.text()
    fields = change(first_day, page, "intensity", "60-65")
    assert fields.remarks.isHidden()
    fields = change(first_day, page, "intensity", "90")
    assert "8 reps at 90% cannot be done" in fields.remarks.text()
    assert fields.fields["intensity"].edit.property("problem")
    assert not fields.fields["sets"].edit.property("problem")


def test_what_cannot_be_read_is_not_written(first_day, page):
    page.editor.open_lift("A", 0)
    fields = change(first_day, page, "amount", "eight")
    assert "“eight” is not a range yet" in fields.remarks.text()
    assert fields.fields["amount"].edit.property("problem")
    assert first_day.house.undo.undo_name is None
    fields = change(first_day, page, "rest", "9999")
    assert first_day.house.undo.undo_name is None


def test_pairs_and_the_short_day_are_switches(first_day, page):
    page.editor.open_lift("A", 2)
    card(page).rows[2].fields.pair.setFocus()
    first_day.press(Qt.Key.Key_Space)
    slots = first_day.house.routines.in_use().session("A").slots
    assert [slot.superset for slot in slots] == [None, None, 1, 1, None]
    assert card(page).rows[2].fields.pair.isChecked()
    assert card(page).rows[2].fields.pair.hasFocus()
    card(page).rows[2].fields.short.click()
    first_day.settle()
    assert first_day.house.routines.in_use().session("A").slots[2].in_short_day


def test_a_lift_is_found_and_added_by_keys(first_day, page):
    search = card(page).search
    search.field.setFocus()
    first_day.type("chin")
    assert [button.text() for button in search.results] == ["Chin-up"]
    first_day.press(Qt.Key.Key_Return)
    assert lifts(first_day)[-1] == 18
    assert card(page).search.field.edit.hasFocus()
    first_day.type("xyz")
    assert card(page).search.results == []
    first_day.press(Qt.Key.Key_Return)
    assert len(lifts(first_day)) == 6


def test_delete_removes_the_lift_and_undo_brings_it_back(first_day, page):
    card(page).rows[1].setFocus()
    first_day.press(Qt.Key.Key_Delete)
    assert lifts(first_day) == [1, 3, 4, 5]
    assert card(page).rows[1].hasFocus()
    first_day.ctrl(Qt.Key.Key_Z)
    assert lifts(first_day) == [1, 2, 3, 4, 5]


def test_hard_lifts_first_is_offered_where_they_are_not(first_day, page):
    first_day.house.routines.move_lift(SAMPLE, "A", 4, 0)
    first_day.settle()
    wanted = []
    card(page).hard_first_wanted.connect(lambda: wanted.append(1))
    buttons = [
        b for b in card(page).findChildren(type(page.make)) if b.text() == "Put hard lifts first"
    ]
    buttons[0].setFocus()
    first_day.press(Qt.Key.Key_Space)
    assert wanted
    assert lifts(first_day) == [1, 2, 3, 4, 5]


def test_days_are_chosen_from_a_small_menu(first_day, page):
    tile = page.editor.days.tiles[3]
    assert tile.accessibleName() == "Thursday, Strength"
    tile.setFocus()
    first_day.press(Qt.Key.Key_Space)
    menu = page.editor.days.menu
    assert menu.isVisible()
    assert [action.isChecked() for action in menu.actions()] == [True, False, False]
    menu.actions()[2].trigger()
    menu.close()
    first_day.settle()
    assert first_day.house.routines.in_use().days == (0,)
    page.editor.days.chosen.emit(4, DayKind.STRENGTH)
    first_day.settle()
    assert first_day.house.routines.in_use().days == (0, 4)


def test_routines_are_made_used_copied_and_deleted(first_day, page):
    page.make.menu().actions()[3].trigger()
    first_day.settle()
    assert first_day.house.routines.in_use().name == "Barbell"
    page.editor.duplicate.click()
    first_day.settle()
    assert page.editor.name.edit.hasFocus()
    first_day.type("Mine")
    first_day.press(Qt.Key.Key_Return)
    assert [r.name for r in first_day.house.routines.all()] == ["Barbell", "Mine"]
    page.rows[1].use_button.click()
    first_day.settle()
    assert first_day.house.routines.in_use().name == "Mine"
    page.editor.delete.click()
    first_day.settle()
    assert first_day.house.routines.in_use().name == "Barbell"
    first_day.ctrl(Qt.Key.Key_Z)
    assert first_day.house.routines.in_use().name == "Mine"


def test_sessions_are_added_named_and_removed(first_day, page):
    page.editor.add_session.click()
    first_day.settle()
    edit = card(page, "C").name.edit
    edit.setFocus()
    first_day.type("Arms")
    first_day.press(Qt.Key.Key_Return)
    assert first_day.house.routines.in_use().session("C").name == "Arms"
    card(page, "C").remove_wanted.emit()
    first_day.settle()
    assert [c.session.code for c in page.editor.cards] == ["A", "B"]


def test_each_lift_says_what_it_would_ask_next_time(desk):
    desk.window.open_page("routines")
    desk.settle()
    page = desk.window.page("routines")
    plan = desk.house.routines.preview(desk.house.routines.in_use())["A"].lifts[0]
    facts = page.editor.card("A").rows[0].facts
    assert facts.next_time.endswith("next time")
    assert str(plan.target.amount) in facts.next_time


def test_search_puts_what_can_be_done_here_first(first_day):
    from liftdesk.domain.training.place_presets import PlacePreset

    first_day.house.places.add(PlacePreset.BARBELL, "Cellar")
    found = matching("row", first_day.house.library.all(), first_day.house.places.current())
    assert found[0].name == "Barbell bent-over row"
    here = [one.equipment in {Equipment.BARBELL, Equipment.NONE} for one in found]
    assert here == sorted(here, reverse=True)
    assert 0 < sum(here) < len(here)
    assert matching("", first_day.house.library.all(), first_day.house.places.current()) == []


def test_larger_text_makes_wider_fields(first_day, page, look):
    page.editor.open_lift("A", 0)
    narrow = card(page).rows[0].fields.fields["sets"].width()
    first_day.window.action("text_larger").trigger()
    first_day.settle()
    assert card(page).rows[0].fields.fields["sets"].width() > narrow


def test_a_click_opens_a_lift_and_another_closes_it(first_day, page):
    QTest.mouseClick(card(page).rows[1], Qt.MouseButton.LeftButton)
    first_day.settle()
    assert card(page).rows[1].fields is not None
    QTest.mouseClick(card(page).rows[1], Qt.MouseButton.LeftButton, pos=QPointF(60, 10).toPoint())
    first_day.settle()
    assert card(page).rows[1].fields is None
