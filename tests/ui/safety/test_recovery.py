"""Rest and recovery on the Safety tab: what was noticed, and an easy week in one click."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from liftdesk.domain.training.wishes import WishKind
from tests.support.crisis_watch import words_of
from tests.support.recovery_states import sleepless


@pytest.fixture
def tired(first_day):
    """A window over a diary of six weeks in which sleep got worse."""
    sleepless(first_day)
    return first_day


def test_an_ordinary_diary_says_that_nothing_stands_out(desk):
    card = desk.page("safety").recovery
    said = words_of(card)
    assert "Nothing stands out." in said
    assert "Looked at two weeks beside the four before" in said
    assert not card.offer.isVisible()
    assert "No score, nothing is counted." in said


def test_an_empty_diary_says_so(first_day):
    card = first_day.page("safety").recovery
    assert "too little in the diary yet" in words_of(card)
    assert "Nothing stands out." not in words_of(card)


def test_what_is_noticed_has_numbers_and_offers_an_easy_week(tired):
    desk, card = tired, tired.page("safety").recovery
    said = words_of(card)
    assert "Sleep: 3 of 10 on average in two weeks, 7 in the four before." in said
    assert "Each of these can have other reasons." in said
    assert card.offer.button.text() == "Plan an easy week"
    assert desk.house.recovery.easy_until() is None  # offered, never decided
    card.offer.button.setFocus()
    desk.press(Qt.Key.Key_Space)
    until = desk.house.planner.today + timedelta(days=6)
    assert desk.house.recovery.easy_until() == until
    assert "until Wed 2 Dec: loads are a tenth lighter" in words_of(card)
    assert "Easy week planned until Wed 2 Dec." in desk.window._message.text
    assert desk.house.planner.situation(until).easy_week
    desk.ctrl(Qt.Key.Key_Z)
    assert desk.house.recovery.easy_until() is None
    assert card.offer.button.text() == "Plan an easy week"


def test_an_easy_week_that_runs_can_be_ended(desk):
    card = desk.page("safety").recovery
    desk.house.circumstances.wish(WishKind.EASY_WEEK, desk.house.planner.today)
    desk.settle()
    assert card.offer.isVisible()
    card.offer.button.click()
    desk.settle()
    assert desk.house.recovery.easy_until() is None
    assert not card.offer.isVisible()
    assert "has ended" in desk.window._message.text


def test_hidden_mood_is_not_spoken_of(tired):
    desk, card = tired, tired.page("safety").recovery
    desk.house.preferences.hide_mood()
    desk.settle()
    said = words_of(card)
    assert "too little in the diary yet" in said
    for word in ("Sleep", "sleep", "Mood", "mood"):
        assert word not in said


def test_the_quiet_questions_end_with_the_same_offer(tired):
    desk, card = tired, tired.page("safety").recovery
    card.button.click()
    desk.settle()
    page = desk.window.page("recovery")
    said = words_of(page)
    questions = desk.house.safety.recovery.questions
    assert len(questions) == 6
    assert all(question in said for question in questions)
    assert "Trott et al. 2020" in said
    assert "two or more sound like you" in said
    assert "Sleep: 3 of 10" in said
    page.offer.button.click()
    desk.settle()
    assert desk.house.recovery.easy_until() is not None
    assert page.offer.button.text() == "End the easy week"
    desk.ctrl(Qt.Key.Key_Z)
    assert page.offer.button.text() == "Plan an easy week"


def test_every_button_has_a_name_of_its_own(desk):
    card = desk.page("safety").recovery
    for button in card.findChildren(QPushButton):
        assert button.accessibleName() or button.text()
    assert card.button.accessibleName() == "Rest and recovery, look in"
