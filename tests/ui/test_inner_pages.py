"""Every page inside a tab opens in the real window, holds the keyboard, and leads back by Esc."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLineEdit, QVBoxLayout, QWidget

from liftdesk.ui.actions import INNER, TABS, Menu, window_actions
from liftdesk.ui.shared.disclosure import Disclosure
from liftdesk.ui.shared.labels import label
from tests.support.cut_texts import cut_texts, overlaps

WITH_A_QUESTION = "questionnaire"
"""It is opened with what it asks."""


@pytest.mark.parametrize("key", sorted(set(INNER) - {WITH_A_QUESTION}))
def test_it_opens_and_leads_back(desk, key):
    desk.window.open_page(key)
    desk.settle()
    page = desk.window.page(key)
    assert page.isVisible()
    assert desk.window.current_tab == INNER[key]
    assert page.isAncestorOf(QApplication.focusWidget())
    assert page.accessibleName()
    page.back.setFocus()
    desk.press(Qt.Key.Key_Escape)
    assert not page.isVisible()
    assert desk.window.page(INNER[key]).isVisible()


def test_a_questionnaire_opens_and_leads_back(desk):
    desk.desk.ask_questionnaire("gad7")
    desk.settle()
    page = desk.window.page("questionnaire")
    assert page.isAncestorOf(QApplication.focusWidget())
    page.back.click()
    assert desk.window.page("safety").isVisible()


def test_every_action_of_the_training_menu_does_something(desk):
    actions = [spec.id for spec in window_actions() if spec.menu is Menu.TRAINING]
    for name in actions:
        if name.startswith("open_"):
            desk.window.action(name).trigger()
            desk.settle()
            assert desk.window.page(name.removeprefix("open_")).isVisible()
    assert {name for name in actions if not name.startswith("open_")} == {"calendar_file"}
    assert desk.window.action("calendar_file").isEnabled()


def smallest(desk, key):
    """Show a page in the smallest window."""
    desk.window.resize(desk.window.minimumSize())
    if key in TABS:
        desk.window.show_tab(key)
    elif key == WITH_A_QUESTION:
        desk.desk.ask_questionnaire("phq9")
    else:
        desk.window.open_page(key)
    desk.settle()
    return desk.window.page(key)


@pytest.mark.parametrize("key", [*TABS, *INNER])
def test_no_page_goes_beyond_the_sides_of_the_smallest_window(desk, key):
    page = smallest(desk, key)
    areas = [page, *page.findChildren(QAbstractScrollArea)]
    beyond = [
        area.accessibleName()
        for area in areas
        if isinstance(area, QAbstractScrollArea)
        and area.isVisible()
        and area.horizontalScrollBar().maximum()
    ]
    assert beyond == []


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("key", [*TABS, *INNER])
def test_no_words_are_cut_in_the_smallest_window(desk, look, key, percent):
    look.set_text_percent(percent)
    page = smallest(desk, key)
    for part in page.findChildren(Disclosure):
        part.set_open(True)
    desk.settle()
    assert cut_texts(page) == []
    assert overlaps(page) == []


def test_cut_words_and_overlaps_are_found(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    line, name = (
        QLineEdit("name"),
        label("A sentence that needs more than a few pixels", wrap=False),
    )
    column.addWidget(line)
    column.addWidget(name)
    page.show()
    assert cut_texts(page) == overlaps(page) == []
    name.setFixedWidth(40)
    page.layout().activate()
    assert len(cut_texts(page)) == 1
    name.setWordWrap(True)
    name.setFixedHeight(10)
    assert "px high" in cut_texts(page)[0]
    name.setGeometry(line.geometry())
    assert len(overlaps(page)) == 1


def test_a_hidden_page_takes_on_the_size_of_text_once_it_is_shown(desk, look):
    fitted = []
    page = desk.page("safety")
    page.fit_room = fitted.append
    desk.page("today")
    fitted.clear()
    look.set_text_percent(150)
    desk.settle()
    assert fitted == []
    desk.page("safety")
    assert fitted
    assert fitted[-1] == page.room
