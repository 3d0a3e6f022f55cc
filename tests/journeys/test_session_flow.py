"""A whole session by keys alone: a short day, a swap, a slip, pain, and a restart in the middle."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from liftdesk.domain.training.pain import BodyPart
from liftdesk.store.table_dump import dump
from tests.support.desks import THURSDAY, Stage

ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
Key = Qt.Key


@pytest.fixture
def opened(tmp_path, look):
    """Opens a window over the same diary, again and again; the clock goes on by `later`."""
    stages = []

    def open_again(**later):
        at = THURSDAY
        if stages:
            at = stages[-1].clock.at + timedelta(**later)
            stages[-1].close()
        stages.append(Stage(tmp_path, look, months=0 if stages else 3, at=at))
        stages[-1].page("today").take_focus()
        stages[-1].settle()
        return stages[-1]

    yield open_again
    stages[-1].close()


def rows(stage):
    return dump(stage.house.check_up._database)


def tab_to(stage, widget, *, back=False):
    """Press Tab until the keyboard is there."""
    for _ in range(60):
        if widget.hasFocus():
            return
        stage.press(Key.Key_Backtab if back else Key.Key_Tab, SHIFT if back else NONE)
    raise AssertionError(f"Tab does not lead to {widget.accessibleName()}")


def say_pain(stage, part, level):
    """Say where it hurts and how much, with the lift that is open."""
    stage.press(Key.Key_P, ALT)
    form = stage.page("today").session.open_row.panel
    for _ in range(list(BodyPart).index(part)):
        stage.press(Key.Key_Right)
    stage.press(Key.Key_Space)
    assert form.part is part
    tab_to(stage, form.level.focusProxy())
    stage.type(str(level))
    stage.press(Key.Key_Return)


def take_a_short_day_and_swap(desk, page):
    desk.press(Key.Key_S, ALT)
    assert [lift.plan.target.sets for lift in page.view.lifts] == [2, 2]
    desk.press(Key.Key_W, ALT)
    desk.type("leg press")
    desk.press(Key.Key_Return)
    assert page.view.lifts[0].plan.exercise.name == "Leg press"


def log_a_set_and_correct_it(desk, page):
    desk.press(Key.Key_Return)  # its load is asked for
    desk.type("60")
    desk.press(Key.Key_Return)
    assert page.view.lifts[0].done[0].done.load.kg == 60
    tab_to(desk, page.session.open_row.fields[0].edits["reps"], back=True)
    desk.ctrl(Key.Key_A)
    desk.type("11")
    desk.press(Key.Key_Return)
    assert page.view.lifts[0].done[0].done.reps == 11


def say_what_was_left_and_what_hurts(desk, page):
    desk.press(Key.Key_R, ALT)
    desk.type("2")
    assert page.view.lifts[0].done[0].done.rir == 2
    assert page.session.open_row.current.edits["reps"].hasFocus()
    say_pain(desk, BodyPart.KNEE, 5)
    pain = page.view.lifts[0].pain
    assert (pain.body_part, pain.level) == (BodyPart.KNEE, 5)
    assert page.session.open_row.pain_line.buttons[0].hasFocus()


def find_it_as_it_was(desk, page):
    assert page.view.is_short
    assert page.view.lifts[0].pain.level == 5
    assert page.session.open_row.lift.plan.exercise.name == "Leg press"
    assert page.session.resume_line.isVisible()
    assert "You began at 18:00" in page.session.resume_line.words.text()
    assert page.timer.is_running
    assert 50 <= page.timer.seconds_left <= 55  # of 105
    tab_to(desk, page.session.resume_line.buttons[0], back=True)
    desk.press(Key.Key_Space)
    assert not page.session.resume_line.isVisible()


def stop_the_lift_and_do_the_rest(desk, page):
    tab_to(desk, page.session.open_row.pain_line.buttons[1])
    desk.press(Key.Key_Space)
    assert page.view.lifts[0].is_stopped
    assert page.session.open_row.lift.id == page.view.lifts[1].id
    desk.press(Key.Key_Return, SHIFT)  # all that is left, as planned
    assert page.view.is_finished
    tab_to(desk, page.session.head_line.end_button, back=True)
    desk.press(Key.Key_Space)
    assert page.view.is_ended


def test_a_session_by_keys_with_a_restart_in_the_middle(opened):
    desk = opened()
    page = desk.page("today")
    take_a_short_day_and_swap(desk, page)
    log_a_set_and_correct_it(desk, page)
    say_what_was_left_and_what_hurts(desk, page)
    before = rows(desk)

    desk = opened(seconds=50)  # the program was closed, or fell over
    page = desk.page("today")
    assert rows(desk) == before
    find_it_as_it_was(desk, page)
    stop_the_lift_and_do_the_rest(desk, page)

    done = rows(desk)
    steps = 0
    while desk.house.undo.undo_name is not None:
        desk.ctrl(Key.Key_Z)
        steps += 1
    assert rows(desk) == before
    for _ in range(steps):
        desk.ctrl(Key.Key_Z, shift=True)
    assert rows(desk) == done


def test_a_killed_program_finds_the_own_session_as_it_was(opened):
    desk = opened()
    page = desk.page("today")
    tab_to(desk, page.session.head_line.more_button, back=True)
    desk.press(Key.Key_Space)
    texts = [action.text() for action in page.acts.menu.actions()]
    menu = page.acts.menu
    menu.setActiveAction(menu.actions()[texts.index("Start an empty session")])
    desk.press_in_menu(Key.Key_Return)
    desk.type("push-up")
    desk.press(Key.Key_Return)
    desk.type("9")
    desk.press(Key.Key_Return)
    desk = opened()
    page = desk.page("today")
    assert page.view.is_own
    assert [one.done.reps for one in page.view.lifts[0].done] == [9]
    assert page.session.resume_line.isVisible()


def test_a_day_ends_at_four_in_the_morning(opened):
    desk = opened()
    desk.press(Key.Key_Return)
    desk = opened(hours=9)  # 03:00
    assert desk.page("today").view.sets_done == 1
    desk = opened(hours=2)  # 05:00
    page = desk.page("today")
    assert page.view.detail is None
    assert not page.session.resume_line.isVisible()


def test_what_hurt_is_seen_in_history_and_changed_there(opened):
    desk = opened()
    desk.press(Key.Key_Return)
    say_pain(desk, BodyPart.HIP, 3)
    history = desk.page("history")
    section = history.details.pain
    section.change_buttons[0].setFocus()
    desk.press(Key.Key_Space)
    tab_to(desk, section.form.level.focusProxy())
    desk.type("1")
    desk.press(Key.Key_Return)
    [(_, pain)] = history.details.view.pain
    assert (pain.body_part, pain.level) == (BodyPart.HIP, 1)
    desk.ctrl(Key.Key_Z)
    [(_, pain)] = history.details.view.pain
    assert pain.level == 3
