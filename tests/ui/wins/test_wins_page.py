"""The page of what one can do now: months, own words, hiding and showing again."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from liftdesk.ui.shared.disclosure import Disclosure


def opened(stage):
    stage.window.open_page("wins")
    stage.settle()
    return stage.window.page("wins")


@pytest.fixture
def page(desk):
    return opened(desk)


def words(page):
    """Everything that the months say."""
    return [one.text() for card in page.cards for one in card.findChildren(QLabel) if one.text()]


def buttons(page, text):
    found = [b for card in page.cards for b in card.findChildren(QPushButton)]
    return [button for button in found if button.text() == text]


def test_then_and_now_on_today_leads_there_and_back(desk):
    today = desk.page("today")
    today.then.all_button.click()
    desk.settle()
    assert desk.window.page("wins").isVisible()
    desk.press(Qt.Key.Key_Escape)
    assert today.isVisible()


def test_an_empty_log_says_what_will_be_here(first_day):
    page = opened(first_day)
    assert page._empty.isVisible()
    assert not page.copy.isVisible()
    assert not page.hidden.isVisible()
    assert not page.season.isVisible()
    assert page.words.save.isVisible()


def test_months_come_newest_first_and_more_on_demand(desk, page):
    months = [month.first for month in desk.house.wins.wall().months]
    assert len(page.cards) == min(3, len(months))
    assert page.cards[0].accessibleName() == "November 2026"
    assert page.earlier.isVisible() is (len(months) > 3)
    page.earlier.click()
    desk.settle()
    assert len(page.cards) == len(months)
    assert not page.earlier.isVisible()


def test_an_item_is_hidden_by_key_and_comes_back(desk, page):
    before = words(page)
    button = buttons(page, "Hide")[0]
    button.setFocus()
    desk.press(Qt.Key.Key_Space)
    assert words(page) != before
    assert desk.house.wins.wall().hidden == 1
    focused = QApplication.focusWidget()
    assert focused in page._buttons()  # the keyboard stays where it was
    page.hidden.click()
    desk.settle()
    assert len(buttons(page, "Show again")) == 1
    buttons(page, "Show again")[0].click()
    desk.settle()
    page.hidden.click()
    desk.settle()
    assert words(page) == before
    assert not page.hidden.isVisible()


def test_all_hidden_ones_come_back_with_one_button(desk, page):
    for best in desk.house.wins.bests()[-3:]:
        desk.house.wins.hide(best)
    desk.settle()
    assert page.hidden.text() == "Show 3 hidden"
    assert not page.all_again.isVisible()
    page.hidden.click()
    desk.settle()
    page.all_again.click()
    desk.settle()
    assert desk.house.wins.wall().hidden == 0
    desk.ctrl(Qt.Key.Key_Z)
    assert desk.house.wins.wall().hidden == 3


def test_own_words_are_added_edited_deleted_and_undone(first_day):
    page = opened(first_day)
    page.words.words.setFocus()
    first_day.type("Carried the shopping up four floors")
    page.words.save.setFocus()
    first_day.press(Qt.Key.Key_Space)
    assert "Carried the shopping up four floors" in words(page)
    edit, delete = page.cards[0].findChildren(QPushButton)
    assert edit.accessibleName() == "Edit your words of 26 November"
    edit.click()
    first_day.settle()
    assert page.words.title.text() == "Edit your own words"
    page.words.words.setPlainText("Carried it up five floors")
    page.words.day.set_text("2026-10-02")
    page.words.save.click()
    first_day.settle()
    assert page.cards[0].accessibleName() == "October 2026"
    assert page.words.title.text() == "In your own words"
    _edit, delete = page.cards[0].findChildren(QPushButton)
    delete.click()
    first_day.settle()
    assert page.cards == []
    first_day.ctrl(Qt.Key.Key_Z)
    assert "Carried it up five floors" in words(page)


def test_words_that_were_deleted_meanwhile_are_not_edited_on(first_day):
    win = first_day.house.wins.add("One", date(2026, 11, 1))
    page = opened(first_day)
    page.words.start(win)
    first_day.house.wins.delete(win.id)
    first_day.settle()
    assert page.words.edited is None


def test_no_words_are_asked_for_beside_the_field(first_day):
    page = opened(first_day)
    page.words.save.click()
    first_day.settle()
    assert page.words._below.text() == "Please write a few words."
    page.words.day.set_text("2026-12-01")
    page.words.save.click()
    assert page.words.day.problem
    assert first_day.house.undo.undo_name is None


def test_editing_can_be_left(first_day):
    win = first_day.house.wins.add("One", date(2026, 11, 1))
    page = opened(first_day)
    page._on_edit_wanted(win)
    page.words.cancel.click()
    assert (page.words.words.toPlainText(), page.words.edited) == ("", None)


def test_all_of_it_is_copied_as_text(desk, page):
    page.copy.click()
    text = QGuiApplication.clipboard().text()
    assert text.startswith("November 2026\n")
    assert all(month in text for month in ("November 2026", "October 2026"))


def test_steps_on_the_way_open(desk, page):
    more = page.findChildren(Disclosure)
    assert more
    more[0].head.click()
    desk.settle()
    assert more[0].is_open
    assert more[0].findChildren(QLabel)


def test_every_button_says_what_it_is_about(desk, page):
    for button in page._buttons():
        name = QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name)
        assert len(name.split()) > 1, button.text()


def test_a_later_session_takes_nothing_away(desk, page):
    before = {best.key for best in desk.house.wins.bests()}
    desk.house.training_log.log_line("goblet squat 1 @ 4kg", unit=desk.house.preferences.unit)
    desk.settle()
    assert before <= {best.key for best in desk.house.wins.bests()}
