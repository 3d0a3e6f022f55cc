"""The ring follows the keyboard and moves nothing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QScrollArea, QTableWidget, QVBoxLayout, QWidget

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


def in_area(button):
    """Put a button into a scroll area; returns the area."""
    area, content = QScrollArea(), QWidget()
    QVBoxLayout(content).addWidget(button)
    area.setWidget(content)
    return area


def host_of(button, window, qtbot):
    """Show a window, put the keyboard on its button, and return what the ring is drawn on."""
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    button.setFocus()
    (ring,) = rings(window)
    assert ring.geometry().center() == button.mapTo(ring.parentWidget(), button.rect().center())
    return ring.parentWidget()


def test_the_ring_scrolls_with_the_nearest_scroll_area(look, qtbot):
    button = SecondaryButton("A")
    inner = in_area(button)
    outer = in_area(inner)
    assert host_of(button, outer, qtbot) is inner.widget()


def test_the_ring_scrolls_with_a_cell(look, qtbot):
    button, table, cell = SecondaryButton("A"), QTableWidget(2, 2), QWidget()
    QVBoxLayout(cell).addWidget(button)
    table.setCellWidget(0, 0, cell)
    assert host_of(button, table, qtbot) is cell


def test_the_ring_stays_in_its_own_window(look, qtbot):
    button, above = SecondaryButton("A"), QWidget()
    qtbot.addWidget(above)
    dialog = QDialog(above)
    QVBoxLayout(dialog).addWidget(button)
    above.show()
    assert host_of(button, dialog, qtbot) is dialog
