"""The page for typed sheets: what it says while somebody types, and what it does not write."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from liftdesk.domain.training.sessions import SessionKind
from liftdesk.store.table_dump import dump


@pytest.fixture
def page(desk):
    desk.window.open_page("from_paper")
    desk.settle()
    return desk.window.page("from_paper")


def rows(stage):
    return dump(stage.house.check_up._database)


def lines(stage, *texts):
    """Type lines, each ended by Enter."""
    for text in texts:
        stage.type(text)
        stage.press(Qt.Key.Key_Return)


def strength_today(stage):
    found = stage.house.paper._stores.sessions.on_day(stage.house.paper.today)
    return [detail for detail in found if detail.session.kind is SessionKind.STRENGTH]


def test_the_menu_opens_it_at_the_code(desk, page):
    assert desk.window.action("open_from_paper").isEnabled()
    assert page.card.code.edit.hasFocus()
    assert page.lines.isHidden()
    assert page.help.is_open
    desk.press(Qt.Key.Key_Escape)
    assert desk.window.current_tab == "today"


def test_enter_in_an_empty_code_takes_the_sheet_that_waits(desk, page):
    assert page.card.code.edit.placeholderText() == "A48"
    desk.press(Qt.Key.Key_Return)
    assert page.sheet.code == "A48"
    assert page.card.day.text == "2026-11-26"
    assert page.rows[0].edit.hasFocus()
    assert [row.name for row in page.rows[:-1]] == [
        lift.exercise.name for lift in page.sheet.plan.lifts
    ]


def test_a_known_sheet_opens_by_its_button(desk, page):
    offers = [b for b in page.card.findChildren(QPushButton) if b.text().startswith("B48")]
    assert offers[0].accessibleName() == "Type in B48, Mon 23 Nov, in the log already"
    offers[0].click()
    assert page.sheet.code == "B48"


@pytest.mark.parametrize(("code", "said"), [("Z9", "fits no session"), ("hello", "is not a code")])
def test_a_code_that_is_none_is_said_beside_it(desk, page, code, said):
    lines(desk, code)
    assert said in page.card.code.problem
    assert page.card.code.edit.hasFocus()
    assert page.lines.isHidden()


def test_each_line_says_at_once_how_it_reads(desk, page):
    lines(desk, "a48")
    assert page.rows[0].edit.placeholderText() == "9 9 9 / 14"
    assert page.rows[0].echo.text() == "as planned: 9, 9, 9 at 14 kg"
    desk.type("10 10 9/18/2")
    assert page.rows[0].echo.text() == "10, 10, 9 at 18 kg, RIR 2"
    assert page.rows[0].edit.accessibleDescription() == page.rows[0].echo.text()
    assert page.total.text() == "14 sets, not saved yet."
    desk.press(Qt.Key.Key_Return)
    assert page.rows[1].edit.hasFocus()
    desk.type('"')
    assert page.rows[1].echo.text() == "10, 10, 9 at 18 kg per hand, RIR 2"


def test_a_change_above_is_heard_by_the_ditto_mark_below(desk, page):
    lines(desk, "a48", "10 10 9/18", '"')
    desk.press(Qt.Key.Key_Up)
    desk.press(Qt.Key.Key_Up)
    assert page.rows[0].edit.hasFocus()
    desk.ctrl(Qt.Key.Key_A)
    desk.type("7 7 7/20")
    assert page.rows[1].echo.text() == "7, 7, 7 at 20 kg per hand"


def test_two_readings_are_offered_once_the_line_is_sent(desk, page):
    lines(desk, "a48")
    desk.type("10 10")
    row = page.rows[0]
    assert not any(button.isVisible() for button in row.readings)
    desk.press(Qt.Key.Key_Return)
    assert row.edit.hasFocus()
    assert row.edit.property("problem")
    assert [button.text() for button in row.readings] == [
        "10 10 .   10, 10, 9 at 14 kg",
        "10 10 -   10, 10 at 14 kg",
    ]
    desk.press(Qt.Key.Key_Tab)
    desk.press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is row.readings[1]
    desk.press(Qt.Key.Key_Space)
    assert row.text == "10 10 -"
    assert row.edit.hasFocus()
    assert not row.edit.property("problem")
    assert row.echo.text() == "10, 10 at 14 kg"


def test_what_is_asked_is_seen_whole_in_the_smallest_window(desk, page):
    desk.window.resize(1024, 700)
    lines(desk, "a48", "", "", "", "", "45 40")
    row = page.rows[4]
    assert row.edit.hasFocus()
    for button in row.readings:
        low = button.mapTo(page.viewport(), button.rect().bottomLeft()).y()
        assert low <= page.viewport().height()


def test_one_feeling_is_asked_about_too(desk, page):
    lines(desk, "a48")
    page.rows[-1].edit.setFocus()
    lines(desk, "f 2")
    assert [b.text() for b in page.rows[-1].readings] == ["f 2 .   before +2", "f . 2   after +2"]


def test_a_line_that_does_not_read_keeps_all_from_being_saved(desk, page):
    before = rows(desk)
    lines(desk, "a48", "10 10 9", "", "", "")
    desk.type("forty")
    desk.ctrl(Qt.Key.Key_Return)
    assert page.rows[4].edit.hasFocus()
    assert "“forty” is not a number yet." in page.rows[4].echo.text()
    assert page.total.text() == "Not saved yet. A line needs a look."
    assert rows(desk) == before


def test_nothing_done_is_nothing_to_save(desk, page):
    before = rows(desk)
    lines(desk, "a48", "x", "x", "x", "x", "x", "f -1 +2")
    assert "nothing to save yet" in page.total.text()
    assert rows(desk) == before
    assert page.sheet is not None


def test_a_saved_sheet_is_said_and_the_page_is_ready_for_the_next(desk, page):
    before = rows(desk)
    lines(desk, "a48", "10 10 9/18/2", "", "x", "", "", "f -1 +2 c 30 # slept badly")
    [detail] = strength_today(desk)
    assert len(detail.sets) == 11
    assert page.sheet is None
    assert page.lines.isHidden()
    assert page.card.code.edit.hasFocus()
    assert page.card.code.text == ""
    assert desk.window._message.text == "A48, Thursday 26 November 2026: 11 sets saved."
    desk.ctrl(Qt.Key.Key_Z)
    assert rows(desk) == before


def test_the_day_can_be_put_right(desk, page):
    lines(desk, "a48")
    page.card.day.edit.setFocus()
    desk.ctrl(Qt.Key.Key_A)
    lines(desk, "2026-11-30")
    assert "too far away" in page.card.day.problem
    desk.ctrl(Qt.Key.Key_A)
    lines(desk, "2026-11-25")
    assert page.rows[0].edit.hasFocus()
    assert "Wednesday 25 November 2026" in page.lines.title.text()
    desk.ctrl(Qt.Key.Key_Return)
    days = {d["training_day"] for d in rows(desk)["session"]}
    assert "2026-11-25" in days
    assert "2026-11-26" not in days


def test_a_day_that_was_typed_and_not_entered_is_taken_by_saving(desk, page):
    lines(desk, "a48")
    page.card.day.edit.setFocus()
    desk.ctrl(Qt.Key.Key_A)
    desk.type("2026-11-25")
    desk.ctrl(Qt.Key.Key_Return)
    assert strength_today(desk) == []
    assert "2026-11-25" in {d["training_day"] for d in rows(desk)["session"]}


def test_a_session_in_the_log_is_asked_about_before_anything_is_saved(desk, page):
    lines(desk, "a48", "", "", "", "", "", "")
    [first] = strength_today(desk)
    before = rows(desk)
    lines(desk, "a48")
    assert page.banner.text == "Session A of Thu 26 Nov is in the log already."
    desk.ctrl(Qt.Key.Key_Return)
    assert rows(desk) == before
    focused = QApplication.focusWidget()
    assert focused.text() == "Add to it"
    desk.press(Qt.Key.Key_Space)
    assert "is added to" in page.banner.text
    lines(desk, "3x5", "x", "x", "x", "x", "")
    [detail] = strength_today(desk)
    assert len(detail.sets) == len(first.sets) + 3
    desk.ctrl(Qt.Key.Key_Z)
    assert rows(desk) == before


def test_it_can_be_replaced_or_left(desk, page):
    lines(desk, "a48", "", "", "", "", "", "")
    before = rows(desk)
    lines(desk, "a48")
    page._buttons[2].click()
    assert page.sheet is None
    assert rows(desk) == before
    lines(desk, "a48")
    page._buttons[1].click()
    assert page.rows[0].edit.hasFocus()
    lines(desk, "3x5", "x", "x", "x", "x", "")
    [detail] = strength_today(desk)
    assert [one.done.reps for one in detail.sets] == [5, 5, 5]
    desk.ctrl(Qt.Key.Key_Z)
    assert rows(desk) == before


def test_what_is_typed_stays_when_something_else_changes(desk, page):
    lines(desk, "a48", "10 10 9")
    desk.type("9 9")
    desk.house.training_log.log_line("plank 45", unit=desk.house.preferences.unit)
    desk.settle()
    assert [row.text for row in page.rows[:2]] == ["10 10 9", "9 9"]
    assert page.rows[1].edit.hasFocus()
    assert page.banner is not None  # today has a session now


def test_pounds_are_typed_where_pounds_are_used(desk, page):
    lines(desk, "a48")
    desk.house.preferences.choose_unit(type(desk.house.preferences.unit)("lb"))
    desk.settle()
    desk.type("10 10 9/40")
    assert page.rows[0].echo.text() == "10, 10, 9 at 40 lb"


def test_every_control_has_a_name(desk, page):
    lines(desk, "a48")
    for kind in (QLineEdit, QPushButton):
        for control in page.findChildren(kind):
            if control.isVisible():
                assert control.accessibleName() or control.text()
