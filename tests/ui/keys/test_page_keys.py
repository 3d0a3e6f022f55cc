"""Keys that pages declare: each is listened to, and each that is listened to is declared."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from liftdesk.ui.charts.plot_area import PlotArea
from liftdesk.ui.history.month_calendar import MonthCalendar
from liftdesk.ui.keys.key_choices import portable
from liftdesk.ui.keys.key_list import everywhere_keys, tab_keys
from liftdesk.ui.shared.scale_row import ScaleRow


def of_page(page):
    """Keys of shortcuts that belong to the page itself."""
    made = [one for one in page.findChildren(QShortcut) if one.parent() is page]
    return {portable(one.key().toString()) for one in made}


@pytest.mark.parametrize("tab", sorted(tab_keys()))
def test_keys_of_a_page_are_those_it_listens_to(desk, tab):
    declared = {portable(k) for one in tab_keys()[tab] if not one.on for k in one.keys}
    assert of_page(desk.page(tab)) == declared


def on(desk, name):
    """Return the widget that keys are declared for, with the keyboard in it."""
    if name == "list":
        found = desk.page("history").list
    elif name == "calendar":
        found = desk.page("history").findChildren(MonthCalendar)[0]
    elif name == "plot":
        found = desk.page("charts").findChildren(PlotArea)[0]
    elif name == "scale":
        found = next(one for one in desk.page("today").findChildren(ScaleRow) if one.isVisible())
    else:
        desk.page("today").take_focus()
        found = QApplication.focusWidget()
    found.setFocus()
    return found.focusProxy() or found


CASES = [one for keys in (*tab_keys().values(), everywhere_keys()) for one in keys if one.on]


@pytest.mark.parametrize("one", CASES, ids=lambda one: f"{one.on} {one.keys[0]}")
def test_keys_of_a_widget_are_taken_by_it(desk, one):
    target = on(desk, one.on)
    for keys in one.keys:
        pressed = QKeySequence(keys)[0]
        text = keys if len(keys) == 1 and keys.isdigit() else ""
        event = QKeyEvent(QKeyEvent.Type.KeyPress, pressed.key(), pressed.keyboardModifiers(), text)
        QApplication.sendEvent(target, event)
        assert event.isAccepted(), keys
        desk.settle()
        if not isValid(target) or not target.isVisible():
            break  # Today has put another row in its place


def test_space_and_tab_are_as_everywhere(desk):
    before = QApplication.focusWidget()
    desk.press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is not before
