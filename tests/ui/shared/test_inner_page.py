"""A page inside a tab leads back by its button and by Esc."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from liftdesk.ui.shared.inner_page import InnerPage
from tests.support.desks import settle


@pytest.fixture
def page(look, qtbot):
    made = InnerPage("Places", "Today", lead="Where you train.")
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def test_it_says_where_one_is_and_where_back_leads(page):
    assert page.title.text() == "Places"
    assert page.back.text() == "Today"
    assert page.back.accessibleName() == "Back to Today"
    assert page.lead.isVisible()


def test_the_button_and_escape_lead_back(page, qtbot):
    with qtbot.waitSignal(page.back_wanted):
        qtbot.mouseClick(page.back, Qt.MouseButton.LeftButton)
    page.take_focus()
    assert page.back.hasFocus()
    with qtbot.waitSignal(page.back_wanted):
        qtbot.keyClick(page.back, Qt.Key.Key_Escape)


def test_without_a_lead_there_is_no_empty_line(look, qtbot):
    made = InnerPage("Places", "Today")
    qtbot.addWidget(made)
    assert made.lead.isHidden()


def test_making_another_leaves_the_window_active(page, qtbot):
    made = InnerPage("Wins", "Today", lead="What you can do now.")
    qtbot.addWidget(made)
    settle()
    assert QApplication.activeWindow() is page
    assert not made.lead.isHidden()
