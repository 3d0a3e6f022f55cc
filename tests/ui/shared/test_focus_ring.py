"""The ring follows the keyboard and moves nothing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from liftdesk.ui.shared.buttons import SecondaryButton


@pytest.fixture
def window(look, qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    layout = QVBoxLayout(made)
    made.first, made.second, made.field = SecondaryButton("A"), SecondaryButton("B"), QLineEdit()
    for widget in (made.first, made.second, made.field):
        layout.addWidget(widget)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.first.setFocus()
    return made


def rings(window):
    return [ring for ring in window.findChildren(QWidget, "focus_ring") if ring.isVisible()]


def test_the_ring_stands_4_px_around_the_control(window):
    (ring,) = rings(window)
    assert ring.geometry() == window.first.geometry().adjusted(-4, -4, 4, 4)


def test_tab_moves_the_ring_and_nothing_else(window, qtbot):
    before = window.second.geometry()
    qtbot.keyClick(window.first, Qt.Key.Key_Tab)
    (ring,) = rings(window)
    assert window.second.geometry() == before
    assert ring.geometry() == before.adjusted(-4, -4, 4, 4)


def test_fields_are_their_own_ring(window):
    window.field.setFocus()
    assert rings(window) == []


def test_the_ring_follows_a_control_that_moves(window):
    window.first.move(30, 40)
    (ring,) = rings(window)
    assert ring.pos().toTuple() == (26, 36)
