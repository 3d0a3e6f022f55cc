"""Lines of widgets are as high as what stands in them now."""

import pytest
import shiboken6
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from liftdesk.ui.shared.flow_layout import FlowLayout
from liftdesk.ui.shared.layout_items import take_all

HIGH, GAP, WIDTH = 40, 10, 150


@pytest.fixture
def flow(look, qtbot):
    """A layout in a window that is not shown: nobody tells it to forget."""
    window = QWidget()
    qtbot.addWidget(window)
    yield FlowLayout(window, GAP)
    window.close()


def put(flow):
    part = QLabel("3 sets")
    part.setFixedSize(100, HIGH)
    flow.addWidget(part)


def test_each_new_line_makes_it_higher(flow):
    for lines in range(1, 5):
        put(flow)
        assert flow.heightForWidth(WIDTH) == lines * HIGH + (lines - 1) * GAP


def test_what_is_taken_out_takes_no_room(flow):
    put(flow)
    put(flow)
    assert flow.heightForWidth(WIDTH) == 2 * HIGH + GAP
    take_all(flow)
    assert flow.heightForWidth(WIDTH) == 0
    assert flow.takeAt(0) is None


def test_its_items_are_its_own_whatever_layout_it_is_put_into(qtbot):
    holder = QWidget()
    qtbot.addWidget(holder)
    flow, outer = FlowLayout(), QVBoxLayout(holder)
    for words in ("One", "Two", "Three"):
        flow.addWidget(QPushButton(words))
    outer.addLayout(flow)
    assert all(shiboken6.createdByPython(flow.itemAt(place)) for place in range(flow.count()))
    assert [flow.itemAt(place).widget().text() for place in range(3)] == ["One", "Two", "Three"]
