"""Lines of widgets are as high as what stands in them now."""

import pytest
from PySide6.QtWidgets import QLabel, QWidget

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
