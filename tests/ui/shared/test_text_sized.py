"""Sizes that follow the size of text."""

import pytest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from liftdesk.ui.shared.text_sized import size_by_text
from tests.support.desks import settle


def test_a_width_follows_the_size_of_text(look, qtbot):
    part = QWidget()
    qtbot.addWidget(part)
    look.set_text_percent(150)
    size_by_text(part, QWidget.setFixedWidth, 200)
    assert part.width() == 300
    look.set_text_percent(100)
    assert part.width() == 200
    look.set_theme("dark")
    assert part.width() == 200


def test_what_is_gone_is_sized_no_more(look):
    given = []
    part = QWidget()
    size_by_text(part, lambda _part, px: given.append(px), 100)
    part.deleteLater()
    settle()
    look.set_text_percent(150)
    assert given == [100]


@pytest.mark.parametrize("contrast", ["on", "off"])
@pytest.mark.parametrize("is_quiet", [True, False])
@pytest.mark.parametrize("is_tall", [True, False])
def test_a_field_is_as_high_with_the_keyboard_as_without(look, qtbot, contrast, is_quiet, is_tall):
    look.set_contrast(contrast)
    look.set_large_targets(is_tall)
    place, fields = QWidget(), (QLineEdit(), QLineEdit())
    column = QVBoxLayout(place)
    for field in fields:
        field.setProperty("quiet", is_quiet)
        column.addWidget(field)
    qtbot.addWidget(place)
    with qtbot.waitActive(place):
        place.show()
        place.activateWindow()
    fields[0].setFocus()
    assert [one.hasFocus() for one in fields] == [True, False]
    assert [one.sizeHint().height() for one in fields] == [look.size("control")] * 2
