"""F1 opens the chapter for the page one is on, and Esc leads back to that page."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from liftdesk.ui.handbook.chapter_of import CHAPTER_OF


def press_f1(desk):
    desk.window.action("handbook").trigger()
    desk.settle()
    return desk.window.page("handbook")


@pytest.mark.parametrize("key", ["today", "charts"])
def test_f1_on_a_tab_opens_its_chapter_and_esc_leads_back(desk, key):
    desk.page(key)
    page = press_f1(desk)
    assert page.isVisible()
    assert page.reader.place == CHAPTER_OF[key]
    assert desk.window.current_tab == key
    assert page.reader.text.hasFocus()
    desk.press(Qt.Key.Key_Escape)
    assert desk.window.current_page == key


def test_f1_on_an_inner_page_leads_back_to_it(desk):
    desk.window.open_page("places")
    page = press_f1(desk)
    assert page.reader.place == ("lifts-and-places", "places-and-equipment")
    assert page.back.accessibleName() == "Back to Places and equipment"
    desk.window.action("handbook").trigger()
    desk.settle()
    assert page.reader.place == ("lifts-and-places", "places-and-equipment")
    page.back.click()
    desk.settle()
    assert desk.window.current_page == "places"
    assert desk.window.page("places").isAncestorOf(QApplication.focusWidget())


def test_the_key_is_f1(desk):
    assert desk.window.action("handbook").shortcut().toString() == "F1"


def test_what_was_read_is_still_the_way_back_after_another_page(desk):
    desk.page("history")
    press_f1(desk)
    desk.page("charts")
    page = press_f1(desk)
    assert page.reader.place[0] == "charts"
    page.reader.go(-1)
    assert page.reader.place[0] == "history"
