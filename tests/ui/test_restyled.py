"""A look that is chosen while pages are there: each is restyled once, and looks as one made so."""

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from liftdesk.ui.actions import INNER, TABS
from tests.support.desks import Stage
from tests.ui.test_styled_once import Heard, qt_filter

PAGES = (*TABS, *sorted(INNER))


LOOKS = {
    "dark and larger": {"theme": "dark", "text_percent": "130"},
    "high contrast and taller": {"contrast": "on", "large_targets": "1"},
}


@pytest.fixture
def diary(tmp_path, look):
    """Makes one window after another over the same two months, in which no figure moves."""
    made = []

    def make():
        if made:
            made.pop().close()
        is_new = not (tmp_path / "diary.liftdesk").exists()
        made.append(Stage(tmp_path, look, months=2 if is_new else 0))
        choose(made[-1], {"motion": "on"})
        return made[-1]

    yield make
    choose(made[-1], {"theme": "light", **dict.fromkeys(("motion", "contrast"), "system")})
    choose(made[-1], {"text_percent": "100", "large_targets": ""})
    made.pop().close()


def choose(stage, wanted):
    for key, value in wanted.items():
        stage.house.preferences.put(key, value)
    stage.house.undo.clear()
    stage.settle()


def show(stage, key):
    stage.window.open_page(key) if key in INNER else stage.window.show_tab(key)
    stage.settle()


def pictures(stage):
    """Return a picture of every page, without the ring around what has the keyboard."""
    taken = {}
    for key in PAGES:
        show(stage, key)
        if (focused := QApplication.focusWidget()) is not None:
            focused.clearFocus()
        stage.settle()
        taken[key] = stage.window.grab().toImage()
    return taken


@pytest.mark.parametrize("name", LOOKS)
def test_pages_that_are_restyled_look_as_those_that_are_made_so(diary, name):
    stage = diary()
    for key in PAGES:
        show(stage, key)
    choose(stage, LOOKS[name])
    restyled = pictures(stage)
    made_so = pictures(diary())
    assert [key for key in PAGES if restyled[key] != made_so[key]] == []


def test_another_look_is_told_to_a_widget_once_for_taking_off_and_once_for_putting_on(desk, look):
    for key in TABS:
        desk.page(key)
    told = Heard(QEvent.Type.StyleChange)
    with qt_filter(told):
        look.set_theme("dark")
    assert len(told.times) > 500
    assert sum(told.times.values()) <= 2.2 * len(told.times)
