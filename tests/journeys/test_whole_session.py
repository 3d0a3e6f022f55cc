"""A whole session by key presses alone, back to the start by undo, and forward again by redo."""

from PySide6.QtCore import Qt

from liftdesk.domain.wellbeing.feelings import FeelingMoment
from liftdesk.store.table_dump import dump


def rows(stage):
    return dump(stage.house.summary._progress._database)


def undo_all(stage):
    steps = 0
    while stage.house.undo.undo_name is not None:
        stage.ctrl(Qt.Key.Key_Z)
        steps += 1
        assert steps < 100
    return steps


def test_a_planned_session_from_check_in_to_the_end(desk):
    page = desk.page("today")
    start = rows(desk)
    page.check_in.scales["mood"].setFocus()
    desk.type("6")
    desk.press(Qt.Key.Key_Tab)
    desk.type("4")
    page.session.before.setFocus()
    desk.type("1")
    assert page.view.feeling(FeelingMoment.BEFORE) == 1
    planned = page.view.sets_planned
    for _ in range(planned):
        desk.press(Qt.Key.Key_Return)
    assert page.view.is_finished
    assert page.view.sets_done == planned
    assert [s.done.reps for s in page.view.lifts[0].done] == [
        page.view.lifts[0].plan.target.amount
    ] * 3
    page.session.after.setFocus()
    desk.type("3")
    assert page.view.feeling(FeelingMoment.AFTER) == 3
    assert (page.view.check_in.mood, page.view.check_in.energy) == (6, 4)
    end = rows(desk)

    steps = undo_all(desk)
    assert rows(desk) == start
    for _ in range(steps):
        desk.ctrl(Qt.Key.Key_Z, shift=True)
    assert rows(desk) == end


def test_the_first_day_asks_for_a_load_and_goes_on_with_it(first_day):
    page = first_day.page("today")
    first_day.house.set_up.finish()
    page.take_focus()
    row = page.session.open_row
    assert row.current.edits["reps"].hasFocus()
    first_day.press(Qt.Key.Key_Return)
    assert "light load" in row.current.problem.text()
    assert row.current.edits["load"].hasFocus()
    first_day.type("7,5")
    first_day.press(Qt.Key.Key_Return)
    assert page.view.lifts[0].done[0].done.load.kg == 7.5
    first_day.press(Qt.Key.Key_Return)
    assert [s.done.load.kg for s in page.view.lifts[0].done] == [7.5, 7.5]


def test_a_slip_is_said_beside_the_field_and_changes_nothing(desk):
    page = desk.page("today")
    page.focus_set()
    before = rows(desk)
    desk.type("1.250,5")
    desk.press(Qt.Key.Key_Return)
    fields = page.session.open_row.current
    assert not fields.problem.isHidden()
    assert "1250,5" in fields.problem.text()
    assert rows(desk) == before
    desk.ctrl(Qt.Key.Key_A)
    desk.type("9")
    assert fields.problem.isHidden()
    desk.press(Qt.Key.Key_Return)
    assert page.view.lifts[0].done[0].done.reps == 9


def test_all_the_sets_that_are_left_at_once(desk):
    page = desk.page("today")
    page.focus_set()
    desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert page.view.lifts[0].is_done
    assert page.session.open_row.lift.plan == page.view.lifts[1].plan


def test_the_quick_line_says_how_it_reads_and_offers_both_readings(desk):
    page = desk.page("today")
    line = page.session.quick_line
    line.edit.setFocus()
    desk.type("goblet squat 3x8 @ 20kg rir2")
    assert "3 sets of 8 at 20 kg" in line.echo.text()
    desk.press(Qt.Key.Key_Return)
    assert len(page.view.detail.sets) == 3
    assert line.edit.text() == ""
    desk.type("goblet squat 20x5x3")
    shown = [button for button in line._readings if button.isVisible()]
    assert [button.text() for button in shown] == [
        "goblet squat 5x3 @ 20kg",
        "goblet squat 3x5 @ 20kg",
    ]
    shown[1].setFocus()
    desk.press(Qt.Key.Key_Space)
    desk.press(Qt.Key.Key_Return)
    assert [s.done.reps for s in page.view.detail.sets[3:]] == [5, 5, 5]


def test_the_rest_timer_goes_on_while_another_tab_is_shown(desk):
    page = desk.page("today")
    page.focus_set()
    desk.press(Qt.Key.Key_Return)
    assert page.timer.is_running
    desk.ctrl(Qt.Key.Key_2)
    assert desk.window.current_tab == "history"
    assert page.timer.is_running
    desk.ctrl(Qt.Key.Key_1)
    desk.ctrl(Qt.Key.Key_T)
    assert not page.timer.is_running
