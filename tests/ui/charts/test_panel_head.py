"""The line above a chart gives its caption a line of its own where there is little room."""

import pytest
from PySide6.QtWidgets import QLabel

from liftdesk.ui.charts.panel_head import PanelHead
from liftdesk.ui.shared.buttons import TextButton

CAPTION = "2 or more sessions in 10 of 11 full weeks, easy cardio around 60 min"


@pytest.fixture
def head(qtbot, look):
    """A head with words and two buttons, shown."""
    made = PanelHead([TextButton("Table"), TextButton("Print")])
    qtbot.addWidget(made)
    made.resize(1200, 40)
    made.show()
    made.show_words("Weekly dose", CAPTION)
    return made


def placed(head):
    """Return title and caption, and the left end of the buttons."""
    title, caption = head.findChildren(QLabel)
    buttons = head.findChildren(TextButton)
    return title.geometry(), caption.geometry(), buttons[0].parentWidget().x()


def test_a_caption_stands_beside_the_title(head):
    title, caption, buttons = placed(head)
    assert head.title == "Weekly dose"
    assert title.right() < caption.left()
    assert caption.right() < buttons


def test_a_caption_of_many_lines_goes_below_and_back(qtbot, head):
    head.resize(420, 80)
    qtbot.waitUntil(lambda: placed(head)[1].top() > placed(head)[0].top())
    title, caption, _ = placed(head)
    assert caption.left() == title.left()
    assert caption.width() == head.width()
    head.resize(1200, 40)
    qtbot.waitUntil(lambda: placed(head)[1].left() > placed(head)[0].right())


def test_without_a_caption_there_is_one_line(qtbot, head):
    head.show_words("Weekly dose", "")
    head.resize(420, 40)
    assert head.heightForWidth(420) < 2 * head.fontMetrics().height() + 30
