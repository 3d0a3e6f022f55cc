"""Several entries chosen together: by keys, and every change of them one step."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from liftdesk.store.table_dump import dump
from liftdesk.ui.history.compare_page import ComparePage
from tests.support.cut_texts import cut_texts, overlaps
from tests.support.history_states import lived

SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(desk):
    lived(desk)
    shown = desk.page("history")
    shown.list.setFocus()
    return shown


def strength(page, number):
    """Choose strength sessions together and return their ids."""
    rows = [page.model.row(page.model.index(n, 0)) for n in range(page.model.rowCount())]
    found = [r.key for r in rows if r.key and r.day.entry is not None and r.day.entry.sets]
    page._timeline.select(found[:number])
    return [key[1] for key in found[:number]]


def days(desk, ids):
    return [desk.house.diary.session(one).detail.session.day for one in ids]


def test_shift_and_arrows_choose_several_and_esc_lets_go(desk, page):
    desk.press(Qt.Key.Key_Down, SHIFT)
    desk.press(Qt.Key.Key_Down, SHIFT)
    assert len(page._timeline.selected) == 3
    assert page.several.accessibleName() == "3 chosen"
    assert page.several.isVisible()
    desk.press(Qt.Key.Key_Escape)
    assert page._timeline.selected == ()
    assert page.details.isVisible()
    assert page.list.hasFocus()


def test_control_chooses_apart_and_enter_goes_to_the_buttons(desk, page):
    desk.press(Qt.Key.Key_Down, CONTROL)
    desk.press(Qt.Key.Key_Down, CONTROL)
    desk.press(Qt.Key.Key_Space, CONTROL)
    assert len(page._timeline.selected) == 2
    desk.press(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is page.several.buttons["copy"]


def test_all_of_the_list_by_one_key(desk, page):
    desk.ctrl(Qt.Key.Key_A)
    assert len(page._timeline.selected) > 10
    assert all(key[0] != "rest" for key in page._timeline.selected)


def test_del_deletes_all_of_them_as_one_step(desk, page):
    start = dump(desk.house.check_up._database)
    desk.ctrl(Qt.Key.Key_A)
    number = len(page._timeline.selected)
    assert {key[0] for key in page._timeline.selected} == {"session", "self_check"}
    desk.press(Qt.Key.Key_Delete)
    assert f"{number} entries deleted." in desk.window._message.text
    assert page._timeline.selected == ()
    assert page.list.hasFocus()
    assert len(desk.house.trash.entries()) == number
    desk.ctrl(Qt.Key.Key_Z)
    assert dump(desk.house.check_up._database) == start


def test_moving_asks_for_a_day_in_place(desk, page):
    ids = strength(page, 2)
    before = days(desk, ids)
    page.several.buttons["move"].setFocus()
    desk.press(Qt.Key.Key_Space)
    assert page.several.day.edit.hasFocus()
    desk.type("2027-01-01")
    desk.press(Qt.Key.Key_Return)
    assert "today" in page.several.day.problem
    page.several.day.set_text("2026-11-20")
    desk.press(Qt.Key.Key_Return)
    assert days(desk, ids) == [date(2026, 11, 20)] * 2
    assert "2 entries moved to Fri 20 Nov" in desk.window._message.text
    assert len(page._timeline.selected) == 2  # they stay chosen
    desk.ctrl(Qt.Key.Key_Z)
    assert days(desk, ids) == before


def test_sessions_of_one_day_are_merged(desk, page):
    ids = strength(page, 2)
    assert not page.several.buttons["merge"].isVisible()
    page.several.moved.emit(date(2026, 11, 20))
    assert page.several.buttons["merge"].isVisible()
    sets = sum(len(desk.house.diary.session(one).detail.sets) for one in ids)
    page.several.buttons["merge"].click()
    left = [view for one in ids if (view := desk.house.diary.session(one)) is not None]
    assert [len(view.detail.sets) for view in left] == [sets]
    assert "merged into one" in desk.window._message.text
    desk.ctrl(Qt.Key.Key_Z)
    assert all(desk.house.diary.session(one) for one in ids)


def test_a_name_for_all(desk, page):
    ids = strength(page, 3)
    page.several.buttons["rename"].click()
    desk.type("Garage")
    desk.press(Qt.Key.Key_Return)
    names = {desk.house.diary.session(one).detail.session.name for one in ids}
    assert names == {"Garage"}
    assert "3 sessions renamed." in desk.window._message.text


def test_sets_are_relabelled_and_what_cannot_be_is_said(desk, page):
    [one, _] = strength(page, 2)
    view = desk.house.diary.session(one)
    old = view.lifts[0].exercise
    card = page.several
    card.buttons["relabel"].click()
    card.old.setCurrentIndex(card.old.findData(old.id))
    names = {lift.name: lift.id for lift in desk.house.library.all()}
    card.new.setCurrentIndex(card.new.findData(names["Plank"]))
    card.relabelled.emit(card.old.currentData(), card.new.currentData())
    assert card.problem.isVisible()
    assert desk.house.diary.session(one) == view
    other = next(
        lift
        for lift in desk.house.library.all()
        if lift.measure is old.measure and lift.id != old.id
    )
    card.relabelled.emit(old.id, other.id)
    now = {lift.exercise.id for lift in desk.house.diary.session(one).lifts}
    assert other.id in now
    assert old.id not in now
    assert f"are {other.name} now" in desk.window._message.text


def test_check_ins_take_part_where_they_can(desk, page):
    page._filters.check_ins.click()
    rows = [page.model.row(page.model.index(n, 0)) for n in range(page.model.rowCount())]
    kinds = {row.key[0]: row.key for row in rows if row.key}
    page._timeline.select([kinds["session"], kinds["check_in"]])
    shown = {name for name, button in page.several.buttons.items() if button.isVisible()}
    assert shown == {"copy", "move", "delete"}


def test_copied_text_has_them_oldest_first(desk, page):
    ids = strength(page, 2)
    desk.ctrl(Qt.Key.Key_C)
    text = QGuiApplication.clipboard().text()
    newest, oldest = days(desk, ids)
    assert text.index(f"{oldest.day} November") < text.index(f"{newest.day} November")
    assert "Slept badly" in text
    assert "2 entries copied" in desk.window._message.text


def test_one_session_and_a_week_are_copied_too(desk, page):
    desk.ctrl(Qt.Key.Key_C)
    one = QGuiApplication.clipboard().text()
    assert "Pain, " in one
    assert "Feeling before" in one
    desk.ctrl(Qt.Key.Key_C, shift=True)
    week = QGuiApplication.clipboard().text()
    assert one in week
    assert week.startswith("23")


def test_hidden_mood_is_copied_by_nobody(desk, page):
    desk.desk.toggle_mood()
    desk.settle()
    page.list.setFocus()
    desk.ctrl(Qt.Key.Key_C, shift=True)
    text = QGuiApplication.clipboard().text()
    assert "Feeling" not in text
    assert "PHQ" not in text
    assert "Check-in" not in text


def test_two_are_compared_side_by_side(desk, page):
    strength(page, 3)
    assert not page.several.buttons["compare"].isVisible()
    strength(page, 2)
    page.several.buttons["compare"].click()
    desk.settle()
    shown = desk.window.page("compare")
    assert isinstance(shown, ComparePage)
    assert shown.isVisible()
    days = [view.detail.session.day for view in shown._views()]
    assert days == sorted(days)
    shown.copy_button.click()
    assert "only in the" in QGuiApplication.clipboard().text()
    desk.press(Qt.Key.Key_Escape)
    assert desk.window.page("history").isVisible()


def test_a_deleted_side_leaves_the_comparison_empty(desk, page):
    ids = strength(page, 2)
    page.several.buttons["compare"].click()
    desk.house.training_log.delete_session(ids[0])
    desk.settle()
    assert not desk.window.page("compare").copy_button.isVisible()


@pytest.mark.parametrize("size", [(1024, 700), (1280, 800)])
def test_no_word_of_it_is_cut(desk, page, size):
    desk.window.resize(*size)
    strength(page, 2)
    for name in ("move", "rename", "relabel"):
        page.several.buttons[name].click()
        desk.settle()
        assert cut_texts(page) == []
        assert overlaps(page.several) == []
