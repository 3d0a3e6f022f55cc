"""A page at every width: its margins do not hang on its scroll bar."""

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QMainWindow, QWidget

from liftdesk.ui.shared.page import Page, stops_of
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


def test_a_window_outlives_the_row_after_which_tab_comes_to_it(qtbot):
    window, inside = QMainWindow(), QWidget()
    window.setCentralWidget(inside)
    rows = [QFrame(inside) for _ in range(2)]
    for row in rows:
        row.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    qtbot.addWidget(window)
    window.show()
    handle, layout = window.windowHandle(), window.layout()
    assert stops_of(rows[1]) == [rows[1]]
    assert stops_of(inside) == rows, "round by the window, as its own row comes before"
    shiboken6.delete(rows[1])
    shiboken6.delete(rows[0])
    assert shiboken6.isValid(handle)
    assert shiboken6.isValid(layout)
    assert window.isVisible()
    assert inside.parent() is window
