"""The window: tabs, undo, menus, messages, Crisis help."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from liftdesk.domain.changes import Area, Change
from liftdesk.ui.actions import TABS, Menu, window_actions
from liftdesk.ui.main_window import MainWindow
from liftdesk.ui.shared.banner import Banner
from liftdesk.ui.shared.changes import ChangeSignals
from liftdesk.ui.shared.inner_page import InnerPage
from liftdesk.ui.shared.page import Page
from liftdesk.ui.top_bar import MenuBar

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Journal:
    def __init__(self, changes):
        self.done, self.undone = [], []
        self._changes = changes

    @property
    def undo_name(self):
        return self.done[-1] if self.done else None

    @property
    def redo_name(self):
        return self.undone[-1] if self.undone else None

    def step(self, name):
        self.done.append(name)
        self._tell()

    def undo(self):
        self.undone.append(self.done.pop())
        self._tell()

    def redo(self):
        self.done.append(self.undone.pop())
        self._tell()

    def _tell(self):
        self._changes.announce(Change(frozenset({Area.SETS})))


class CountingPage(Page):
    def __init__(self, name):
        super().__init__(name)
        self.count = 0
        self.field = QLineEdit()
        self.body.addWidget(self.field)

    def refresh(self):
        self.count += 1


class Stage:
    def __init__(self, look):
        self.changes = ChangeSignals()
        self.journal = Journal(self.changes)
        self.made, self.helped, self.ran = [], [], []
        self.window = MainWindow(
            look=look,
            pages={
                **{key: self.maker(key) for key in TABS},
                "places": lambda: InnerPage("Places", "Today"),
            },
            undo_source=self.journal,
            changes=self.changes,
            on_crisis_help=self.helped.append,
            commands={
                "import": lambda: self.ran.append("import"),
                "print_week": lambda: self.ran.append("print_week"),
            },
        )

    def maker(self, key):
        def make():
            self.made.append(key)
            return CountingPage(key)

        return make


@pytest.fixture
def stage(look, qtbot):
    made = Stage(look)
    qtbot.addWidget(made.window)
    with qtbot.waitActive(made.window):
        made.window.show()
        made.window.activateWindow()
    qtbot.waitUntil(lambda: all(menus_of(made.window)))
    return made


def menus_of(window):
    """Return the menus of a window's bar, None for one that is not made yet."""
    return [one.menu() for one in window.findChild(MenuBar).actions()]


def test_today_is_shown_first_and_pages_are_made_when_wanted(stage, qtbot):
    assert stage.made == ["today"]
    assert stage.window.current_tab == "today"
    qtbot.keyClick(stage.window, Qt.Key.Key_3, CONTROL)
    assert stage.made == ["today", "charts"]
    assert stage.window.current_tab == "charts"
    assert stage.window.windowTitle() == "Charts \N{EN DASH} LiftDesk"
    assert stage.window.top_bar.tab("charts").isChecked()
    assert stage.window.action("tab_charts").isChecked()


def test_a_pressed_tab_shows_its_page(stage, qtbot):
    with qtbot.waitSignal(stage.window.tab_shown) as caught:
        qtbot.mouseClick(stage.window.top_bar.tab("history"), Qt.MouseButton.LeftButton)
    assert caught.args == ["history"]


def test_hidden_pages_refresh_when_shown(stage):
    today = stage.window.page("today")
    assert today.count == 1
    stage.window.show_tab("history")
    stage.journal.step("Log set")
    assert today.count == 1
    assert stage.window.page("history").count == 2
    stage.window.show_tab("today")
    assert today.count == 2


def test_undo_is_named_after_its_step(stage, qtbot):
    undo, redo = stage.window.action("undo"), stage.window.action("redo")
    assert not undo.isEnabled()
    stage.journal.step("Log set")
    assert undo.text() == "&Undo Log set"
    assert undo.isEnabled()
    qtbot.keyClick(stage.window, Qt.Key.Key_Z, CONTROL)
    assert stage.journal.undone == ["Log set"]
    assert redo.text() == "&Redo Log set"
    assert undo.text() == "&Undo"
    qtbot.keyClick(stage.window, Qt.Key.Key_Z, CONTROL | SHIFT)
    assert stage.journal.done == ["Log set"]


def test_undo_in_a_field_takes_back_typing_first(stage, qtbot):
    stage.journal.step("Log set")
    field = stage.window.page("today").field
    field.setFocus()
    qtbot.keyClicks(field, "12")
    qtbot.keyClick(field, Qt.Key.Key_Z, CONTROL)
    assert field.text() == ""
    assert stage.journal.done == ["Log set"]
    qtbot.keyClick(field, Qt.Key.Key_Z, CONTROL)
    assert stage.journal.done == []


def test_a_message_stays_until_the_next_step(stage, qtbot):
    stage.journal.step("Delete walk")
    banner = stage.window.say_undoable("Easy walk deleted.")
    assert banner.isVisible()
    stage.journal.step("Log set")
    assert banner.isHidden()


def test_the_messages_undo_undoes(stage, qtbot):
    stage.journal.step("Delete walk")
    banner = stage.window.say_undoable("Easy walk deleted.")
    from liftdesk.ui.shared.buttons import OnUndoButton

    qtbot.mouseClick(banner.findChild(OnUndoButton), Qt.MouseButton.LeftButton)
    assert stage.journal.undone == ["Delete walk"]
    assert banner.isHidden()


def test_a_new_message_replaces_the_last(stage):
    heard = []
    first = stage.window.say("One.")
    second = stage.window.say("Two.", ("Show", lambda: heard.append("show")))
    assert first.isHidden()
    assert second.isVisible()
    from liftdesk.ui.shared.buttons import OnUndoButton

    second.findChild(OnUndoButton).click()
    assert heard == ["show"]
    assert second.isHidden()


def test_notices_of_one_name_replace_each_other(stage):
    first, second = Banner("Sample data."), Banner("Sample data, still.")
    stage.window.show_notice("demo", first)
    stage.window.show_notice("demo", second)
    assert first.isHidden()
    assert second.isVisible()
    stage.window.clear_notice("demo")
    stage.window.clear_notice("demo")
    assert second.isHidden()


def test_crisis_help_is_always_there(stage, qtbot):
    button = stage.window.top_bar.crisis_help
    assert button.isVisible()
    assert button.isEnabled()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.keyClick(stage.window, Qt.Key.Key_H, CONTROL | SHIFT)
    assert stage.helped == [stage.window, stage.window]


def test_only_lent_commands_are_in_the_menus(stage, qtbot):
    stage.window.action("import").trigger()
    qtbot.keyClick(stage.window, Qt.Key.Key_P, CONTROL)
    assert stage.ran == ["import", "print_week"]
    with pytest.raises(KeyError):
        stage.window.action("restore")
    titles = [action.text() for action in stage.window.menu_bar.actions()]
    assert titles == ["&File", "&Edit", "&View", "&Training", "&Help"]


def test_menus_are_made_and_filled_once_the_window_is_painted(look, qtbot):
    window = Stage(look).window
    qtbot.addWidget(window)
    assert not any(menus_of(window))
    window.show()
    qtbot.waitUntil(lambda: all(menus_of(window)))
    assert not any(menu.isEmpty() for menu in menus_of(window))
    assert window.menu_bar is window.findChild(MenuBar)


def test_theme_and_text_size_are_applied_and_told(stage, look, qtbot):
    with qtbot.waitSignal(stage.window.theme_chosen) as caught:
        stage.window.action("theme_dark").trigger()
    assert caught.args == ["dark"]
    assert look.theme.is_dark
    with qtbot.waitSignal(stage.window.text_size_chosen) as caught:
        qtbot.keyClick(stage.window, Qt.Key.Key_Equal, CONTROL)
    assert caught.args == [110]
    assert look.text_percent == 110


def test_units_are_only_told(stage, qtbot):
    with qtbot.waitSignal(stage.window.units_chosen) as caught:
        stage.window.action("units_lb").trigger()
    assert caught.args == ["lb"]
    stage.window.show_units("kg")
    assert stage.window.action("units_kg").isChecked()


def test_the_window_is_never_smaller_than_promised(stage):
    assert stage.window.minimumSize().toTuple() == (1024, 700)
    stage.window.resize(1024, 700)
    assert stage.window.centralWidget().minimumSizeHint().width() <= 1024


def test_a_window_without_a_page_or_with_a_strange_command_is_refused(look):
    changes = ChangeSignals()
    lent = {
        "look": look,
        "undo_source": Journal(changes),
        "changes": changes,
        "on_crisis_help": print,
    }
    with pytest.raises(ValueError, match="safety"):
        MainWindow(**lent, pages={"today": Page}, commands={})
    pages = {key: lambda: Page("x") for key in TABS}
    with pytest.raises(ValueError, match="dance"):
        MainWindow(**lent, pages=pages, commands={"dance": print})


def test_no_two_actions_share_a_key():
    keys = [key for spec in window_actions() for key in spec.keys]
    assert len(keys) == len(set(keys))
    assert {spec.menu for spec in window_actions()} == set(Menu)


def test_a_page_inside_a_tab_opens_from_its_menu_and_leads_back(stage, qtbot):
    window = stage.window
    window.action("open_places").trigger()
    inner = window.page("places")
    assert inner.isVisible()
    assert window.current_tab == "today"
    assert inner.back.hasFocus()
    qtbot.keyClick(inner.back, Qt.Key.Key_Escape)
    assert not inner.isVisible()
    assert window.page("today").isVisible()


def test_only_pages_there_are_stand_in_the_menu(stage):
    with pytest.raises(KeyError):
        stage.window.action("open_wins")
