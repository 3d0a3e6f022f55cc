"""Painted controls and rows have a role, and a row can be pressed by a screen reader."""

import gc

import pytest
from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QFrame, QWidget

from liftdesk.ui.shared.roles import CHART, DOCUMENT, ITEM, ROW, WORDS, install_roles, read_as
from liftdesk.ui.shared.scale_row import ScaleRow


class Openable(QFrame):
    """A row."""

    opened = Signal()


@pytest.fixture(autouse=True)
def _installed(qapp):
    install_roles()


@pytest.mark.parametrize(
    ("kind", "role"),
    [
        (ROW, QAccessible.Role.Button),
        (CHART, QAccessible.Role.Chart),
        (DOCUMENT, QAccessible.Role.Document),
        (ITEM, QAccessible.Role.ListItem),
        (WORDS, QAccessible.Role.StaticText),
    ],
)
def test_a_kind_has_its_role_and_keeps_its_name(qtbot, kind, role):
    widget = QWidget()
    qtbot.addWidget(widget)
    read_as(widget, kind)
    widget.setAccessibleName("Bench press")
    gc.collect()
    told = QAccessible.queryAccessibleInterface(widget)
    assert told.role() == role
    assert told.text(QAccessible.Text.Name) == "Bench press"


def test_other_widgets_are_what_they_are_to_qt(qtbot):
    widget = QFrame()
    qtbot.addWidget(widget)
    told = QAccessible.queryAccessibleInterface(widget)
    assert told.role() == QAccessible.Role.Border


def test_pressing_a_row_opens_it(qtbot):
    row, opened = Openable(), []
    qtbot.addWidget(row)
    read_as(row, ROW)
    row.opened.connect(lambda: opened.append(True))
    actions = QAccessible.queryAccessibleInterface(row).actionInterface()
    assert actions.actionNames() == ["Press", "SetFocus"]
    actions.doAction("Press")
    assert opened == [True]


def test_rows_come_and_go_without_harm(qtbot):
    for _ in range(300):
        row = Openable()
        read_as(row, ROW)
        assert QAccessible.queryAccessibleInterface(row).role() == QAccessible.Role.Button
        row.deleteLater()
        del row
    gc.collect()


def test_a_scale_is_a_slider_that_can_be_set(look, qtbot):
    scale, chosen = ScaleRow(0, 10, "worst", "best", "Mood"), []
    qtbot.addWidget(scale)
    scale.chosen.connect(chosen.append)
    told = QAccessible.queryAccessibleInterface(scale.focusProxy())
    assert told.role() == QAccessible.Role.Slider
    value = told.valueInterface()
    for number in (0, 6, value.minimumValue()):
        value.setCurrentValue(number)
    assert chosen == [0, 6, None]
    assert told.text(QAccessible.Text.Name) == "Mood, not chosen, worst to best"
