"""The Safety tab and the pages inside it, by mouse and keyboard."""

from dataclasses import fields
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from liftdesk.domain.safety.readiness import Answers, Outcome
from liftdesk.ui.shared.page import stops_of
from liftdesk.ui.today.readiness_line import ReadinessLine
from liftdesk.wording.readiness import outcome_text
from tests.support.safety_states import OUTCOMES


def words(widget):
    return " ".join(one.text() for one in widget.findChildren(QLabel) if one.isVisible())


@pytest.fixture
def safety(desk):
    return desk.page("safety")


def test_the_cards_open_their_pages_and_escape_leads_back(desk, safety):
    for button, key in (
        (safety.people.edit_button, "own_plan"),
        (safety.readiness.again_button, "readiness"),
        (safety.recovery.button, "recovery"),
        (safety.science.button, "science"),
        (safety.medicine.read_button, "medicines"),
    ):
        button.click()
        desk.settle()
        assert desk.window.page(key).isVisible()
        assert desk.window.current_tab == "safety"
        desk.press(Qt.Key.Key_Escape)
        assert safety.isVisible()


def test_the_help_menu_leads_to_the_studies(desk, safety):
    desk.page("today")
    action = desk.window.action("open_science")
    assert action in desk.window.menu_bar.actions()[-1].menu().actions()
    action.trigger()
    desk.settle()
    page = desk.window.page("science")
    assert page.isVisible()
    said = words(page)
    assert "Feeling better did not depend on how much stronger people got" in said
    for section in desk.house.safety.science.sections:
        assert section.title in said
        assert all(f"Source: {one.source}" in said for one in section.statements)
    assert "Harvard" not in said


def test_the_readiness_check_is_answered_by_keys_alone(desk, safety):
    desk.window.open_page("readiness")
    desk.settle()
    page = desk.window.page("readiness")
    assert not page.form.finish_button.isEnabled()
    for card in page.form.cards:
        card.choice.buttons()[0].setFocus()
        desk.press(Qt.Key.Key_Right)
        assert card.choice.value is False
    assert page.form.finish_button.isEnabled()
    page.form.finish_button.setFocus()
    desk.press(Qt.Key.Key_Space)
    assert desk.house.readiness.last.outcome is Outcome.START_LIGHT
    assert "Start light to moderate" in words(page)
    desk.press(Qt.Key.Key_Space)
    assert safety.isVisible()
    assert "Start light to moderate" in words(safety.readiness)
    assert "Only the date and this result are kept." in words(safety.readiness)
    desk.ctrl(Qt.Key.Key_Z)
    assert desk.house.readiness.last is None
    assert "A minute of questions" in words(safety.readiness)


def test_leaving_the_check_keeps_nothing(desk):
    desk.window.open_page("readiness")
    page = desk.window.page("readiness")
    page.form.cards[0].choice.buttons()[2].click()
    desk.press(Qt.Key.Key_Escape)
    assert desk.house.undo.undo_name is None
    desk.window.open_page("readiness")
    assert page.form.cards[0].choice.value is None


def test_people_written_down_can_be_copied_from_safety(desk, safety):
    desk.window.open_page("own_plan")
    page = desk.window.page("own_plan")
    form = page.forms[-1]
    form.fields["number"].edit.setFocus()
    desk.press(Qt.Key.Key_Return)
    assert form.fields["name"].problem
    form.fields["name"].edit.setFocus()
    desk.type("My sister")
    form.fields["number"].edit.setFocus()
    desk.type("07700 900123")
    desk.press(Qt.Key.Key_Return)
    assert [one.name for one in desk.house.own_plan.contacts()] == ["My sister"]
    page.words.setFocus()
    desk.type("Tea, not coffee.")
    page.save_button.click()
    desk.settle()
    desk.page("safety")
    assert "My sister" in words(safety.people)
    assert "Tea, not coffee." in words(safety.people)
    (copy,) = safety.people.findChildren(type(safety.readiness.again_button))
    QTest.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text() == "07700 900123"


def test_the_medicine_switch_is_kept_and_undone(desk, safety):
    safety.medicine.switch.click()
    assert desk.house.heart_rate.facts.is_slowed
    assert "bands are hidden" in words(safety.medicine)
    desk.ctrl(Qt.Key.Key_Z)
    assert not safety.medicine.switch.isChecked()


@pytest.mark.parametrize("outcome", Outcome)
def test_every_outcome_can_be_reached_and_is_said_again_on_safety(desk, safety, outcome):
    desk.house.safety.choose("GB")
    desk.window.open_page("readiness")
    page = desk.window.page("readiness")
    for card in page.form.cards:
        card.choice.buttons()[2 if card.key in OUTCOMES[outcome] else 1].click()
    page.form.finish_button.click()
    desk.settle()
    what, why = outcome_text(outcome)
    assert desk.house.readiness.last.outcome is outcome
    assert what in words(page)
    assert why in words(page)
    assert ("call 999" in words(page)) is (outcome is Outcome.SEE_A_DOCTOR)
    assert page.form.done_button.hasFocus()
    page.form.done_button.click()
    desk.settle()
    assert what in words(safety.readiness)
    assert "Answered Thursday 26 November 2026." in words(safety.readiness)
    assert "Asked again from Friday 26 November 2027." in words(safety.readiness)
    kept = {one.name for one in fields(desk.house.readiness.last)}
    assert kept == {"id", "day", "outcome", "at"}


def test_after_a_year_it_is_offered_on_safety_and_on_today(desk, safety):
    desk.house.readiness.finish(Answers(is_active=True, has_condition=False, has_signs=False))
    today = desk.page("today")
    assert today.findChild(ReadinessLine) is None
    desk.clock.at += timedelta(days=365)
    desk.house.preferences.put("unit", "lb")  # anything that has the pages read again
    desk.settle()
    line = today.findChild(ReadinessLine)
    assert line.isVisible()
    stops = stops_of(desk.window)
    at = stops.index(line.open_button)
    assert stops[at + 1] is line.close_button
    assert today.check_in.isAncestorOf(stops[at + 2])
    assert line.words.text() == (
        "The readiness check was a year ago. Answering it again takes about a minute."
    )
    line.open_button.setFocus()
    desk.press(Qt.Key.Key_Space)
    assert desk.window.page("readiness").isVisible()
    desk.press(Qt.Key.Key_Escape)
    assert "The readiness check was a year ago." in words(safety.readiness)
    desk.page("today")
    line.close_button.setFocus()
    desk.press(Qt.Key.Key_Space)
    assert not line.isVisible()
    assert not desk.house.readiness.is_offered
    desk.page("safety")
    assert "The readiness check was a year ago." in words(safety.readiness)  # there it stays
    desk.ctrl(Qt.Key.Key_Z)
    assert desk.house.readiness.is_offered


def test_a_change_of_health_is_offered_until_it_is_answered(desk, safety):
    desk.house.readiness.finish(Answers(is_active=True, has_condition=False, has_signs=False))
    desk.settle()
    desk.clock.at += timedelta(minutes=5)
    safety.readiness.changed_button.click()
    desk.settle()
    page = desk.window.page("readiness")
    assert page.isVisible()
    desk.press(Qt.Key.Key_Escape)
    assert "You said that your health changed." in words(safety.readiness)
    line = desk.page("today").findChild(ReadinessLine)
    assert line.isVisible()
    assert "You said that your health changed." in line.accessibleName()
    desk.clock.at += timedelta(minutes=5)
    desk.house.readiness.finish(Answers(is_active=True, has_condition=False, has_signs=False))
    desk.settle()
    assert not line.isVisible()


def test_a_new_diary_is_not_asked_by_the_calendar(first_day):
    assert first_day.page("today").findChild(ReadinessLine) is None
    safety = first_day.page("safety")
    assert "A minute of questions before you train." in words(safety.readiness)
