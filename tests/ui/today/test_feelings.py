"""How one feels around a session: two scales, skipped for one session only, asked once more."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from liftdesk.domain.wellbeing.feelings import FeelingMoment
from tests.support import today_states as states


@pytest.fixture
def page(desk):
    return desk.page("today")


def felt(page, moment):
    found = page.view.felt(moment)
    return None if found is None else (found.valence, found.arousal)


def pass_minutes(desk, minutes):
    desk.clock.at += timedelta(minutes=minutes)
    desk.desk.time.look()
    desk.settle()


def press(desk, button):
    button.setFocus()
    desk.press(Qt.Key.Key_Space)


def test_both_scales_make_one_rating(desk, page):
    row = page.session.before
    row.setFocus()
    desk.type("2")
    assert felt(page, FeelingMoment.BEFORE) == (2, None)
    assert row.isVisible()  # activation may still be said
    row.arousal.setFocus()
    desk.type("5")
    assert felt(page, FeelingMoment.BEFORE) == (2, 5)
    assert not row.isVisible()


def test_activation_said_first_waits_for_the_feeling(desk, page):
    row = page.session.before
    row.arousal.setFocus()
    desk.type("4")
    assert felt(page, FeelingMoment.BEFORE) is None
    page.refresh()
    row.setFocus()
    desk.type("-1")
    assert felt(page, FeelingMoment.BEFORE) == (-1, 4)
    desk.ctrl(Qt.Key.Key_Z)
    assert (row.scale.value, row.arousal.value) == (None, None)


def test_skipping_holds_for_this_day_alone(desk, page):
    press(desk, page.session.before.skip)
    page.refresh()
    assert not page.session.before.isVisible()
    desk.clock.at += timedelta(days=1)
    page.refresh()
    assert page.session.before.isVisible()


def test_after_ten_minutes_it_is_asked_once_more_on_today(desk, page):
    states.done(desk)
    assert not page.session.ask_line.isVisible()
    pass_minutes(desk, 9)
    assert not page.session.ask_line.isVisible()
    pass_minutes(desk, 2)
    assert page.session.ask_line.isVisible()
    assert "after_session" not in desk.window._notices
    page.refresh()
    assert page.session.ask_line.isVisible()
    press(desk, page.session.ask_line.buttons[0])
    assert page.session.after.scale.focusProxy().hasFocus()
    desk.type("3")
    assert felt(page, FeelingMoment.AFTER) == (3, None)
    assert not page.session.ask_line.isVisible()


def test_on_another_tab_it_is_a_notice_that_leads_back(desk, page):
    states.done(desk)
    desk.page("safety")
    pass_minutes(desk, 11)
    notice = desk.window._notices["after_session"]
    assert "How do you feel" in notice.text
    desk.desk.time.asking_after.answer()
    desk.settle()
    assert desk.window.current_tab == "today"
    assert "after_session" not in desk.window._notices
    assert page.session.after.scale.focusProxy().hasFocus()


def test_inside_a_tab_it_is_a_notice_too_and_goes_with_today(desk, page):
    states.done(desk)
    desk.window.open_page("cardio")
    pass_minutes(desk, 11)
    assert "after_session" in desk.window._notices
    desk.window.show_tab("today")
    desk.settle()
    assert "after_session" not in desk.window._notices
    assert page.session.ask_line.isVisible()


def test_hiding_mood_takes_the_notice_away(desk, page):
    states.done(desk)
    desk.page("safety")
    pass_minutes(desk, 11)
    desk.desk.toggle_mood()
    assert "after_session" not in desk.window._notices


def test_closed_or_skipped_it_is_not_asked_again(desk, page):
    states.done(desk)
    pass_minutes(desk, 11)
    page.session.show_ask_again(shown=False)
    pass_minutes(desk, 5)
    assert not page.session.ask_line.isVisible()


def test_a_question_that_was_skipped_is_not_asked_again(desk, page):
    states.done(desk)
    press(desk, page.session.after.skip)
    pass_minutes(desk, 11)
    assert not page.session.ask_line.isVisible()
    assert not page.session.after.isVisible()


def test_hidden_feelings_are_asked_blank_and_gone_once_said(desk, page):
    desk.house.training_log.feel(FeelingMoment.BEFORE, 4, head=states.HEAD)
    states.done(desk)
    desk.desk.toggle_mood()
    desk.settle()
    assert page.session.after.isVisible()
    assert page.session.before.scale.value is None
    page.session.after.setFocus()
    desk.type("3")
    assert felt(page, FeelingMoment.AFTER) == (3, None)
    assert not page.session.after.isVisible()
    assert page.session.after.scale.value is None
    desk.desk.toggle_mood()
    desk.settle()
    assert page.session.after.scale.value == 3


def test_the_first_sets_feeling_is_not_shown_while_hidden(desk, page):
    states.log(desk, 0, 1)
    desk.house.session_flow.feel_first_set(-4, states.HEAD)
    states.show(desk)
    assert page.session.open_row.below is not None
    desk.desk.toggle_mood()
    states.show(desk)
    page.lifts.sets.ask_first_set()
    assert page.session.open_row.below.value is None
