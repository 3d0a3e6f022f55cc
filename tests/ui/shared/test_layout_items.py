"""What is taken out of a layout, and that nothing of it is kept."""

import re
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from liftdesk.ui.shared import layout_items
from liftdesk.ui.shared.flow_layout import FlowLayout
from liftdesk.ui.shared.layout_items import clear, put_away, take_all
from tests.support.desks import settle


def filled(layout):
    """Three labels in a layout, and the layout's own items."""
    labels = [QLabel(words) for words in "abc"]
    for one in labels:
        layout.addWidget(one)
    return labels, [layout.itemAt(place) for place in range(3)]


@pytest.mark.parametrize("kind", [QVBoxLayout, QHBoxLayout, QGridLayout, FlowLayout])
def test_widgets_stay_and_items_go(qapp, kind):
    top = QWidget()
    layout = kind(top)
    labels, items = filled(layout)
    assert take_all(layout) == labels
    assert layout.count() == 0
    assert not any(shiboken6.isValid(one) for one in items)
    assert [one.parent() for one in labels] == [top] * 3
    layout.addWidget(labels[1])
    assert layout.count() == 1


def test_layouts_and_gaps_inside_go_too(qapp):
    top = QWidget()
    outer, inner = QVBoxLayout(top), QHBoxLayout()
    outer.addStretch(1)
    outer.addLayout(inner)
    labels, _ = filled(inner)
    assert take_all(outer) == labels
    assert not shiboken6.isValid(inner)
    assert outer.count() == 0


def test_what_is_cleared_is_hidden_at_once_and_then_deleted(qapp):
    top = QWidget()
    layout = QVBoxLayout(top)
    labels, _ = filled(layout)
    top.show()
    clear(layout)
    assert not any(one.isVisible() for one in labels)
    assert all(shiboken6.isValid(one) for one in labels)
    settle()
    assert not any(shiboken6.isValid(one) for one in labels)


def test_what_is_put_away_is_in_no_window_any_more(qapp):
    top = QWidget()
    layout = QVBoxLayout(top)
    labels, _ = filled(layout)
    clear(layout, gone=put_away)
    assert [one.parent() for one in labels] == [None] * 3
    assert top.findChildren(QLabel) == []


def test_nobody_else_takes_items_out():
    ui = Path(layout_items.__file__).parents[1]
    own = {"layout_items.py", "flow_layout.py"}
    takers = [
        path.name
        for path in ui.rglob("*.py")
        if path.name not in own and re.search(r"\btakeAt\(", path.read_text(encoding="utf-8"))
    ]
    assert takers == []
