"""A page inside a tab leads back by its button and by Esc."""

import pytest
from PySide6.QtCore import Qt

from liftdesk.ui.shared.inner_page import InnerPage


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


def test_making_a_page_shows_no_window_of_its_own(look, qtbot, qapp):
    before = {window for window in qapp.topLevelWidgets() if window.isVisible()}
    made = InnerPage("Places", "Today", lead="Where you train.")
    qtbot.addWidget(made)
    assert {window for window in qapp.topLevelWidgets() if window.isVisible()} == before
