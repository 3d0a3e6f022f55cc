"""The card of easy cardio on Today: minutes, goal, and the timer in a line."""

import pytest
from PySide6.QtCore import Qt

from liftdesk.domain.training.sessions import TalkTest
from tests.support.evidence_states import hold_clock, walk


@pytest.fixture
def card(desk):
    hold_clock(desk)
    return desk.page("today").cardio


def test_it_says_minutes_goal_and_pace(desk, card):
    minutes = desk.house.easy_cardio.week().minutes
    assert card._minutes.text() == str(minutes)
    assert card._aim.text() == "of 60 min this week"
    assert card._pace.text().startswith("Right pace")


def test_more_than_the_goal_is_simply_counted(desk, card):
    desk.house.preferences.choose_cardio_aim(10)
    desk.settle()
    assert card._aim.text() == "of 10 min this week"
    assert card._bar._share == 1.0
    assert card._bar._tone == "cardio"
    desk.house.preferences.choose_cardio_aim(0)
    desk.settle()
    assert not card._bar.isVisible()


def test_minutes_are_added_in_the_card(desk, card):
    before = desk.house.easy_cardio.week().minutes
    card.add_button.click()
    desk.settle()
    desk.type("20")
    desk.press(Qt.Key.Key_Return)
    assert desk.house.easy_cardio.week().minutes == before + 20


def test_its_button_opens_the_page(desk, card):
    card.open_button.click()
    desk.settle()
    assert desk.window.page("cardio").isVisible()


def test_a_running_timer_is_told_in_a_line(desk, card):
    desk.desk.outing.start("Easy ride")
    walk(desk, 3)
    assert card._pace.text() == "Easy ride under way, 3:00."
    desk.desk.outing.toggle_pause()
    assert card._pace.text() == "Easy ride paused at 3:00."
    desk.desk.outing.toggle_pause()
    walk(desk, 2)
    assert (card._pace.text(), card.open_button.text()) == ("How is talking going?", "Answer")
    desk.desk.outing.answer(TalkTest.COULD_TALK)
    assert card.open_button.text() == "Timer"
    walk(desk, 600)
    assert card._pace.text() == "Easy ride: the timer was left open."
    desk.desk.outing.put_away()
    assert card._pace.text().startswith("Right pace")
