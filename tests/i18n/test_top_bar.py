"""Every menu is seen in the top bar, with its whole word, in any language and size of text."""

import pytest
from PySide6.QtWidgets import QLabel, QMenuBar, QToolButton, QWidget

from liftdesk.ui.action_set import ActionSet
from liftdesk.ui.actions import TABS, Menu, window_actions
from liftdesk.ui.top_bar import TopBar
from tests.support.desks import Stage, settle
from tests.support.language_states import spoken

LANGUAGES = ("en", "de", "fr", "es", "pseudo", "rtl")


class Bar:
    """The top bar of a window of some width, with all its menus."""

    def __init__(self, wide):
        self.window = QWidget()
        self.top = TopBar(self.window)
        self.menus = QMenuBar()
        self.menus.setNativeMenuBar(False)
        everything = {spec.id: lambda: None for spec in window_actions()}
        actions = ActionSet(self.window, everything)
        actions.put_menus(self.menus)
        actions.make_all()
        self.top.hold_menus(self.menus)
        self.top.show_find_keys("Ctrl+K")
        self.resize(wide)
        self.window.show()
        settle()

    def resize(self, wide):
        self.window.resize(wide, 800)
        self.top.resize(wide, self.top.height())
        settle()

    @property
    def is_above(self):
        """Whether the menus have a row of their own."""
        return self.menus.geometry().bottom() < self.top.tab("today").geometry().top()

    def assert_all_seen(self):
        for action in self.menus.actions():
            box = self.menus.actionGeometry(action)
            wide = self.menus.fontMetrics().horizontalAdvance(action.text().replace("&", ""))
            assert box.width() >= wide, action.text()
            assert self.menus.rect().contains(box), action.text()
        assert not any(arrow.isVisible() for arrow in self.menus.findChildren(QToolButton))
        parts = [self.menus, self.top.crisis_help, *(self.top.tab(key) for key in TABS)]
        parts += [self.top.find_button, *self.top.findChildren(QLabel)]
        boxes = [part.geometry() for part in parts if part.isVisible()]
        for place, box in enumerate(boxes):
            assert self.top.rect().contains(box)
            assert not any(box.intersects(other) for other in boxes[place + 1 :])

    def close(self):
        self.window.close()
        self.window.deleteLater()
        settle()


@pytest.mark.parametrize("percent", [80, 100, 130, 200])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_menu_is_seen(look, language, percent):
    with spoken(language, percent):
        bar = Bar(1280)
        assert len(bar.menus.actions()) == len(Menu)
        bar.assert_all_seen()
        for wide in (1920, 1024):
            bar.resize(wide)
            bar.assert_all_seen()
        bar.close()


@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
def test_at_usual_text_one_row_holds_them_with_the_pictures_of_tabs(look, language):
    with spoken(language, 100):
        bar = Bar(1280)
        assert not bar.is_above
        assert bar.top.height() == look.size("top-bar")
        bar.close()


def test_a_window_becomes_as_narrow_as_it_may_and_wide_again(look, tmp_path):
    stage = Stage(tmp_path, look)
    bar, menus = stage.window.top_bar, stage.window.menu_bar
    for wide in (1280, 1024, 1500, 1024):
        stage.window.resize(wide, 800)
        stage.settle()
        assert (stage.window.width(), bar.width()) == (wide, wide)
        assert menus.width() >= menus.sizeHint().width()
        assert bar.crisis_help.geometry().right() <= wide
        assert bar.tab("today").sizeHint().width() <= bar.tab("today").width()
    stage.close()


def test_a_row_of_their_own_comes_and_goes_with_the_size_of_text(look):
    bar = Bar(1280)
    one_row = bar.top.height()
    for _ in range(2):
        look.set_text_percent(200)
        bar.resize(1280)
        assert bar.is_above
        bar.assert_all_seen()
        look.set_text_percent(100)
        bar.resize(1280)
        assert not bar.is_above
        assert bar.top.height() == one_row
        bar.assert_all_seen()
    bar.close()


def test_the_caps_of_tabs_are_digits_in_every_language(look):
    with spoken("de", 100):
        bar = Bar(1920)
        tab = bar.top.tab("today")
        before = tab.sizeHint().width()
        assert tab.accessibleDescription() == "Strg 1"
        bar.top.show_keys("today", "Ctrl+9")
        assert tab.accessibleDescription() == "Strg 9"
        assert tab.sizeHint().width() == before
        bar.top.show_keys("today", "F9")
        assert tab.sizeHint().width() < before
        bar.close()
