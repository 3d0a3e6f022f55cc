"""Safety with mood hidden: self-checks say nothing of themselves, help stays as it is."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

ONS4 = {1: 7, 2: 6, 3: 5, 4: 3}


def words(page):
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


@pytest.fixture
def filled(desk):
    desk.house.questionnaires.answer("ons4", ONS4)
    return desk


def test_the_card_is_one_line_and_gives_mood_back(filled):
    page = filled.page("safety")
    assert "ONS4" in words(page.self_checks)
    filled.desk.toggle_mood()
    filled.settle()
    assert "ONS4" not in words(page.self_checks)
    assert "Hidden" in words(page.self_checks)
    assert page.help.isVisible()
    page.self_checks.show_button.setFocus()
    filled.press(Qt.Key.Key_Space)
    assert not filled.house.preferences.hides_mood
    assert "ONS4" in words(page.self_checks)


def test_earlier_ones_are_hidden_in_the_list(filled):
    filled.window.open_page("self_checks")
    filled.settle()
    page = filled.window.page("self_checks")
    assert "satisfaction" in words(page)
    filled.desk.toggle_mood()
    filled.settle()
    assert "satisfaction" not in words(page)
    assert "last one" not in words(page)


def answer_all(page):
    for row in page.rows:
        row.scale.set_value(4)
        row.chosen.emit(4)
    page.save_button.click()


def test_a_result_is_kept_and_not_shown(desk):
    desk.desk.toggle_mood()
    desk.desk.ask_questionnaire("ons4")
    page = desk.window.page("questionnaire")
    answer_all(page)
    desk.settle()
    assert "kept, and hidden" in words(page)
    assert "life satisfaction" not in words(page)
    assert len(desk.house.questionnaires.history()) == 1
    desk.desk.toggle_mood()
    desk.settle()
    assert "life satisfaction" in words(page)


def test_a_result_on_the_screen_is_hidden_at_once(desk):
    desk.desk.ask_questionnaire("ons4")
    page = desk.window.page("questionnaire")
    answer_all(page)
    desk.settle()
    assert "life satisfaction" in words(page)
    desk.ctrl(Qt.Key.Key_M, shift=True)
    assert "life satisfaction" not in words(page)
    assert page.done_button.isVisible()


def test_answers_being_given_stay(desk):
    desk.desk.ask_questionnaire("ons4")
    page = desk.window.page("questionnaire")
    page.rows[0].scale.set_value(4)
    desk.desk.toggle_mood()
    desk.settle()
    assert page.rows[0].value == 4
    assert page.save_button.isVisible()
