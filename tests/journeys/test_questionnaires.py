"""A questionnaire by keys alone; the crisis card comes with the answer and blocks nothing."""

import re

import pytest
from PySide6.QtCore import Qt

from liftdesk.domain.safety.care import Cause
from liftdesk.store.table_dump import dump
from tests.support.crisis_watch import CrisisWatch, words_of

CARD = (Cause.SOME_DAYS, Cause.MOST_DAYS, Cause.MOST_DAYS)


@pytest.fixture
def asked(desk):
    """The PHQ-9, asked from Safety."""
    desk.house.safety.choose("GB")
    desk.house.questionnaires.choose("phq9", on=True)
    desk.house.undo.clear()
    safety = desk.page("safety")
    (row,) = [b for b in safety.self_checks.findChildren(type(safety.readiness.again_button))
              if b.accessibleName() == "Start PHQ-9"]  # fmt: skip
    row.setFocus()
    desk.press(Qt.Key.Key_Space)
    return desk.window.page("questionnaire")


@pytest.fixture
def cards():
    watch = CrisisWatch()
    yield watch
    watch.stop()


@pytest.fixture
def leaving():
    """A person who stops for today at the card."""
    watch = CrisisWatch(stops=True)
    yield watch
    watch.stop()


def rows(desk):
    return dump(desk.house.summary._progress._database)


def test_the_promise_stands_above_the_questions(asked):
    text = words_of(asked)
    assert "Nobody else sees your answers. This app cannot call for help." in text
    assert "No permission required to reproduce" in text
    assert asked.rows[8].skip_button.isVisible()
    assert not asked.rows[7].skip_button.isVisible()


@pytest.mark.parametrize("answer", [1, 2, 3])
def test_any_answer_above_zero_opens_the_card_at_once(desk, asked, cards, answer):
    for _ in range(8):
        desk.type("0")
    assert cards.seen == []
    desk.type(str(answer))
    assert [card.cause for card in cards.seen] == [CARD[answer - 1]]
    said = cards.seen[0].words
    assert "116 123" in said
    assert "999" in said
    assert "might act on these thoughts" in said
    assert not re.search(r"\brisk\b|score|severe|train", said)
    assert desk.house.questionnaires.history() == []
    assert asked.isVisible()
    asked.save_button.click()
    assert [one.score.total for one in desk.house.questionnaires.history()] == [answer]
    assert len(cards.seen) == 1


def test_an_answer_of_zero_says_nothing(desk, asked, cards):
    for _ in range(9):
        desk.type("0")
    asked.save_button.click()
    assert cards.seen == []
    said = words_of(asked)
    assert "0 of 27, minimal" in said
    assert "A snapshot, not a diagnosis." in said
    assert not re.search(r"\bsafe|\brisk|999|116 123", said)


def test_skipping_the_last_question_makes_a_phq8(desk, asked, cards):
    for _ in range(8):
        desk.type("2")
    asked.rows[8].skip_button.setFocus()
    desk.press(Qt.Key.Key_Space)
    assert asked.save_button.isEnabled()
    asked.save_button.click()
    assert cards.seen == []
    (found,) = desk.house.questionnaires.history()
    assert (found.instrument.name, found.score.total) == ("PHQ-8", 16)


def test_stopping_for_today_keeps_nothing(desk, asked, leaving):
    before = rows(desk)
    for _ in range(8):
        desk.type("3")
    desk.type("1")
    assert len(leaving.seen) == 1
    assert desk.window.current_tab == "safety"
    assert not asked.isVisible()
    assert rows(desk) == before


def test_a_high_total_opens_the_card_too(desk, asked, cards):
    for _ in range(7):
        desk.type("3")
    desk.type("0")
    desk.type("0")
    asked.save_button.click()
    desk.settle()
    assert [card.cause for card in cards.seen] == [Cause.HIGH_TOTAL]
    said = cards.seen[0].words
    assert "116 123" in said
    assert "in danger right now" in said
    assert not re.search(r"thoughts|\brisk\b|21|severe|train", said)
    assert "21 of 27, severe" in words_of(asked)


def test_opening_the_card_is_not_recorded(desk, asked, cards):
    before = rows(desk)
    for key in "00000000":
        desk.type(key)
    desk.type("1")
    assert len(cards.seen) == 1
    asked.back.click()
    assert rows(desk) == before
    assert desk.house.undo.undo_name is None


def test_well_being_is_answered_on_its_scale(desk):
    desk.desk.ask_questionnaire("ons4")
    desk.settle()
    page = desk.window.page("questionnaire")
    for row, digits in zip(page.rows, ("7", "10", "0", "3"), strict=True):
        row.first().setFocus()
        desk.type(digits)
    page.save_button.click()
    (found,) = desk.house.questionnaires.history()
    assert [answer for _, answer, _ in found.score.items] == [7, 10, 0, 3]
