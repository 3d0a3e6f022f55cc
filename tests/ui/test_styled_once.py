"""Pages are styled where they grow, not again with each part of them, and painted once."""

from collections import Counter
from contextlib import contextmanager

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from liftdesk.ui.actions import INNER, TABS
from liftdesk.ui.shared.page import Page, making_pages_in

MOST = 2.5
"""Times that the style is told to a widget of a page, on average: a few parts are put into others
once they are whole. It was four times before pages grew where they belong."""


class Heard(QObject):
    """Counts how often each widget hears of an event, by the name of its class."""

    def __init__(self, kind):
        super().__init__()
        self.kind, self.times = kind, Counter()

    def eventFilter(self, watched, event):  # noqa: N802 - Qt's own
        if event.type() == self.kind and isinstance(watched, QWidget):
            place = shiboken6.getCppPointer(watched)[0]
            self.times[type(watched).__name__, place] += 1
        return False


@contextmanager
def qt_filter(watching):
    """Have an object hear of all events meanwhile."""
    app = QApplication.instance()
    app.installEventFilter(watching)
    yield
    app.removeEventFilter(watching)


@pytest.mark.parametrize("tab", TABS[1:])
def test_a_page_is_told_of_its_style_few_times(desk, tab):
    told = Heard(QEvent.Type.StyleChange)
    with qt_filter(told):
        desk.page(tab)
    assert len(told.times) > 50
    assert sum(told.times.values()) <= MOST * len(told.times)


def test_a_page_is_a_part_of_where_it_is_made(look, qtbot):
    outer, inner = QWidget(), QWidget()
    for one in (outer, inner):
        qtbot.addWidget(one)
    with making_pages_in(outer):
        first = Page("Today")
        with making_pages_in(inner):
            second = Page("History")
        third = Page("Charts", inner)
    assert [one.parent() for one in (first, second, third)] == [outer, inner, inner]
    assert Page("Safety").parent() is None


def test_where_a_page_cannot_be_made_the_next_is_not_put_there(look, qtbot):
    place = QWidget()
    qtbot.addWidget(place)
    with pytest.raises(LookupError), making_pages_in(place):
        raise LookupError
    assert Page("Today").parent() is None


def test_half_a_page_does_not_stay_in_the_window(desk, monkeypatch):
    stack, key = desk.window._stack, "history"
    make = stack._makers[key]

    def fail():
        make()
        raise LookupError

    monkeypatch.setitem(stack._makers, key, fail)
    with pytest.raises(LookupError):
        stack.page(key)
    desk.settle()
    assert [stack.indexOf(one) for one in stack.findChildren(Page)] == [0]
    monkeypatch.setitem(stack._makers, key, make)
    assert desk.page(key).isVisible()


def test_a_hidden_page_is_measured_for_another_style_when_it_is_shown(look, qtbot):
    window, page = QWidget(), Page("Charts")
    QVBoxLayout(window).addWidget(page)
    words = QLabel("Squat " * 40)
    words.setWordWrap(True)
    words.setProperty("role", "body")
    page.body.addWidget(words)
    page.body.addStretch(1)
    qtbot.addWidget(window)
    window.resize(500, 200)
    window.show()
    qtbot.waitUntil(lambda: words.height() > 40)
    fits = page.verticalScrollBar().maximum()
    page.hide()
    look.set_text_percent(200)
    page.show()
    qtbot.waitUntil(lambda: page.verticalScrollBar().maximum() > fits)
    assert page.content.height() >= page.body.heightForWidth(page.content.width())


@pytest.mark.parametrize("key", [*TABS, *sorted(INNER)])
def test_a_page_that_is_shown_again_is_painted_once(desk, key):
    page = desk.window.page(key)
    for _ in range(2):
        desk.window.show_tab("safety" if key == "today" else "today")
        desk.settle()
        painted = Heard(QEvent.Type.Paint)
        with qt_filter(painted):
            desk.window.open_page(key) if key in INNER else desk.window.show_tab(key)
            QApplication.processEvents()
    assert page.isVisible()
    assert painted.times
    assert {what: n for what, n in painted.times.items() if n > 1} == {}
