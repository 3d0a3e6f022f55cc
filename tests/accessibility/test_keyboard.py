"""Tab comes round in every window, there and back; what has the keyboard can be seen, and hit.

Which stops are left out of a quick run, `tests.support.trials` says.
"""

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QScrollBar,
    QWidget,
)

from liftdesk.ui.shared.look import look_of
from tests.support import keyboard
from tests.support.desks import settle
from tests.support.keyboard import names as _names
from tests.support.tour_stages import active
from tests.support.tours import TOURS

CROWDED = ("history", "windows", "training", "privacy", "menus")
"""Tours whose windows others show as well, with other words; the bus walks them."""

SMALLEST_TARGET = 24
"""Px; WCAG 2.2, success criterion 2.5.8."""


@pytest.fixture
def look(qapp):
    found = look_of()
    found.set_theme("light")
    found.set_text_percent(100)
    found.set_large_targets(False)
    return found


@pytest.fixture(params=[name for name in TOURS if name not in CROWDED])
def windows(request, look, tmp_path):
    """Each window of a tour that has other controls than those before."""
    return _unlike(TOURS[request.param](tmp_path / "tour"))


def _unlike(walked):
    known = set()
    for stop, widget in walked:
        window = active(widget)
        settle()
        there = keyboard.stops(window)
        words = tuple(_names(there.values()))
        if there and words not in known and not isinstance(window, QMenu):
            known.add(words)
            if QApplication.focusWidget() is None or keyboard.focused().window() is not window:
                next(iter(there.values())).setFocus()
            yield stop, window


def test_windows_can_be_gone_through_seen_and_hit(windows):
    found, known = [], set()
    for stop, window in windows:
        for faults in (_round(window), _unseen(window, known), _small(window)):
            found += [f"{stop}: {fault}" for fault in faults]
    assert not found, "\n".join(found)


def _round(window):
    """Tab stops at everything once and comes round; Shift and Tab goes back as it came."""
    there = [keyboard.stop_of(widget) for widget in keyboard.tour()]
    wanted = keyboard.stops(window)
    yield from (f"lost: {one}" for one in _names(wanted[o] for o in wanted if o not in there))
    yield from (f"met {n} times: {one}" for one, n in Counter(there).items() if n > 1)
    back = [keyboard.stop_of(widget) for widget in keyboard.tour(back=True)]
    if back[:-1] != there[:-1][::-1]:
        yield "goes back by another way"


def _unseen(window, known):
    """Each kind of control looks different, or has a ring around it, while it has the keyboard."""
    for widget in keyboard.stops(window).values():
        kind = (type(widget), widget.property("kind"), widget.property("role"))
        middle = widget.mapTo(window, widget.rect().center())
        if kind in known or isinstance(widget, QLabel) or not window.rect().contains(middle):
            continue  # a heading that is read first is no control
        known.add(kind)
        window.setFocus()
        without = keyboard.around(widget)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        settle()
        if keyboard.around(widget) == without:
            yield from (f"cannot be seen: {name}" for name in _names([widget]))


def _small(window):
    """What a finger aims at is large enough."""
    for widget in window.findChildren(QWidget):
        side = min(widget.width(), widget.height())
        if widget.isVisible() and _is_target(widget) and side < SMALLEST_TARGET:
            yield from (f"{side} px: {name}" for name in _names([widget]))


def _is_target(widget):
    """Whether a finger or a mouse aims at it; what stands inside a field is part of the field."""
    kinds = (QAbstractButton, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit)
    is_part = isinstance(widget, QScrollBar) or isinstance(widget.parentWidget(), QLineEdit)
    return isinstance(widget, kinds) and not is_part
