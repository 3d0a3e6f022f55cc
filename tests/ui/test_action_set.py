"""The window's actions are made when they are first asked for, all of them once it is painted."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenuBar, QWidget

from liftdesk.ui.action_set import ActionSet
from liftdesk.ui.actions import Menu, menu_title, window_actions


@pytest.fixture
def owner(qtbot):
    """The window they belong to."""
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def ran():
    """What was done, by its id."""
    return []


@pytest.fixture
def actions(owner, ran):
    """All actions that there are."""
    return ActionSet(
        owner, {spec.id: lambda name=spec.id: ran.append(name) for spec in window_actions()}
    )


def made(owner):
    """Return the actions that were made of a window."""
    return owner.findChildren(QAction, options=Qt.FindChildOption.FindDirectChildrenOnly)


def test_an_action_is_made_when_it_is_asked_for(owner, actions, ran):
    assert "undo" in actions
    assert [spec.id for spec in actions.specs()] == [spec.id for spec in window_actions()]
    assert made(owner) == []
    actions["undo"].trigger()
    assert (ran, made(owner)) == (["undo"], [actions["undo"]])
    assert actions["undo"] is actions["undo"]


def test_all_are_made_and_in_the_menus_in_their_order(owner, actions):
    actions["theme_dark"].setChecked(True)  # asked for before its turn
    bar = QMenuBar(owner)
    actions.put_menus(bar)
    assert [one.text() for one in bar.actions()] == [menu_title(menu) for menu in Menu]
    assert [one.menu() for one in bar.actions()] == [None] * len(Menu)
    for _ in range(2):  # the second time there is nothing to do
        actions.make_all()
        menus = [one.menu() for one in bar.actions()]
        assert [menu.title() for menu in menus] == [menu_title(menu) for menu in Menu]
        shown = [one.text() for menu in menus for one in menu.actions() if not one.isSeparator()]
        assert shown == [spec.text for spec in window_actions()]
    assert len(made(owner)) == len(window_actions())
    themes = ("theme_system", "theme_light", "theme_dark")
    assert [actions[name].isChecked() for name in themes] == [False, False, True]
    actions["theme_light"].setChecked(True)
    assert not actions["theme_dark"].isChecked()


def test_what_has_nothing_to_do_is_not_there(owner):
    few = ActionSet(owner, {"quit": owner.close})
    few.make_all()
    assert ([spec.id for spec in few.specs()], len(made(owner))) == (["quit"], 1)
    assert "undo" not in few
    with pytest.raises(KeyError):
        few["undo"]


def test_what_is_said_before_an_action_is_made_is_remembered(owner, actions):
    for name in ("theme_light", "theme_dark", "units_lb", "hide_mood"):
        actions.choose(name)
    actions.choose("hide_mood", is_on=False)
    actions.choose("theme_light")
    actions.name("undo", "Undo one set", is_enabled=True)
    actions.name("undo", "Undo", is_enabled=False)
    actions.name("redo", "Redo one set", is_enabled=True)
    assert made(owner) == []
    actions.make_all()
    chosen = {spec.id for spec in window_actions() if actions[spec.id].isChecked()}
    assert chosen == {"theme_light", "units_lb"}
    assert (actions["undo"].text(), actions["undo"].isEnabled()) == ("Undo", False)
    assert (actions["redo"].text(), actions["redo"].isEnabled()) == ("Redo one set", True)


def test_what_is_said_of_an_action_that_is_made_is_seen_at_once(actions):
    actions.make_all()
    actions.choose("theme_dark")
    actions.choose("hide_mood")
    actions.name("undo", "Undo one set", is_enabled=False)
    assert actions["theme_dark"].isChecked()
    assert actions["hide_mood"].isChecked()
    assert (actions["undo"].text(), actions["undo"].isEnabled()) == ("Undo one set", False)
    actions.choose("hide_mood", is_on=False)
    assert not actions["hide_mood"].isChecked()
    for say in (lambda: actions.choose("none"), lambda: actions.name("none", "", is_enabled=True)):
        with pytest.raises(KeyError):
            say()


def test_keys_are_known_before_an_action_is_made(owner, actions):
    known = {spec.id: actions.keys(spec.id) for spec in window_actions()}
    assert made(owner) == []
    actions.make_all()
    assert known == {spec.id: actions.keys(spec.id) for spec in window_actions()}
    assert known["undo"] == "Ctrl+Z"


def test_a_bar_of_the_system_has_its_menus_at_once(owner, actions, monkeypatch):
    bar = QMenuBar(owner)
    monkeypatch.setattr(bar, "isNativeMenuBar", lambda: True)
    actions.put_menus(bar)
    menus = [one.menu() for one in bar.actions()]
    assert [menu.isEmpty() for menu in menus] == [True] * len(Menu)
    actions.make_all()
    assert [one.menu() for one in bar.actions()] == menus
    assert [menu.isEmpty() for menu in menus] == [False] * len(Menu)
