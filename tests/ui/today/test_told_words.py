"""What Today paints itself is told to a screen reader all the same."""

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from liftdesk.ui.shared.painted_words import Painting
from liftdesk.ui.shared.roles import install_roles
from liftdesk.ui.shared.set_fields import SetFields


@pytest.fixture
def today(desk):
    """Today, with a session planned."""
    return desk.page("today")


def told(widget):
    """Return what a screen reader is told of a widget, and of all that stand around it."""
    around = []
    while widget is not None:
        around += [widget.accessibleName(), widget.accessibleDescription()]
        widget = widget.parentWidget()
    return " ".join(around)


def test_every_painted_word_of_today_is_told(today):
    fields = today.session.open_row.findChildren(SetFields)
    names = " ".join(edit.accessibleName() for one in fields for edit in one.edits.values())
    names += " ".join(one.accessibleName() for one in today.findChildren(QWidget))
    painted = [
        (one, item)
        for one in today.content.findChildren(QWidget)
        if isinstance(one, Painting) and one.isVisible()
        for item in one.painted_items()
        if item.is_shown and item.words()
    ]
    assert len(painted) > 30
    for one, item in painted:
        for part in item.words().split(" \N{EN DASH} "):  # both ends of a scale are told apart
            assert part.rstrip(".") in told(one) + names, item.words()


def test_a_closed_lift_tells_why_it_is_planned_so(today):
    row = today.session.rows[1]
    assert row.accessibleName().startswith("Dumbbell bench press, to come, 3 × 8 at 12 kg")
    assert row.accessibleDescription().startswith("Same load: you did ")
    assert row.accessibleDescription().endswith(". Press Enter to open")


@pytest.mark.usefixtures("qapp")
def test_words_between_controls_have_the_role_of_words(today):
    install_roles()
    found = [
        one.accessibleName()
        for one in today.content.findChildren(QWidget)
        if one.property("read_as") == "words"
        and QAccessible.queryAccessibleInterface(one).role() == QAccessible.Role.StaticText
    ]
    assert len(found) == 2
    assert "Optional. Press a number or skip." in found[0]
    assert found[1].endswith("Stop and rest.")
