"""A page at every width: its margins do not hang on its scroll bar."""

import pytest
from PySide6.QtWidgets import QWidget

from liftdesk.ui.shared.page import Page
from tests.support.desks import settle


@pytest.mark.parametrize("width", range(1090, 1116, 3))
@pytest.mark.parametrize("spare", [-30, -8, 0, 8, 30])
def test_margins_are_the_same_with_a_scroll_bar_and_without(look, qtbot, width, spare):
    page = Page("Today")
    qtbot.addWidget(page)
    page.show()
    content = QWidget()
    content.setFixedHeight(600)
    page.body.addWidget(content)
    for size in (1280, 760, width):
        page.resize(size, 600 + spare + page.body.contentsMargins().top())
        settle()
    left = page.body.contentsMargins().left()
    page.resize(width, 2000)
    settle()
    assert page.body.contentsMargins().left() == left
