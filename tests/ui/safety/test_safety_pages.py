"""The Safety tab and the pages inside it, by mouse and keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from liftdesk.domain.safety.readiness import Outcome


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


def test_the_readiness_check_is_answered_by_keys_alone(desk, safety):
    desk.window.open_page("readiness")
    desk.settle()
    page = desk.window.page("readiness")
    assert not page.finish_button.isEnabled()
    for card in page.cards:
        card.choice.buttons()[0].setFocus()
        desk.press(Qt.Key.Key_Right)
        assert card.choice.value is False
    assert page.finish_button.isEnabled()
    page.finish_button.setFocus()
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
    page.cards[0].choice.buttons()[2].click()
    desk.press(Qt.Key.Key_Escape)
    assert desk.house.undo.undo_name is None
    desk.window.open_page("readiness")
    assert page.cards[0].choice.value is None


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
