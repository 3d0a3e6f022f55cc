"""The top bar shows all menus before it shows what only repeats them."""

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenuBar

from liftdesk.ui.top_bar import TopBar

LONG = ("Fichier", "Édition", "Affichage", "Entraînement", "Aide")


@pytest.fixture
def menus():
    """A menu bar with words of a language that has long ones."""
    made = QMenuBar()
    for words in LONG:
        made.addMenu(words)
    return made


@pytest.fixture
def bar(qtbot, look, menus):
    """A top bar that holds the menus and can find, shown."""
    made = TopBar()
    qtbot.addWidget(made)
    made.hold_menus(menus)
    made.show_find_keys("Ctrl+K")
    made.resize(1600, 56)
    made.show()
    return made


def test_with_room_everything_is_there(bar, menus):
    assert menus.width() >= menus.sizeHint().width()
    assert "K" in bar.find_button.text()
    assert bar.tab("today").sizeHint().width() > bar.tab("today").height()


def test_caps_keys_and_name_give_way_to_menus(bar, menus):
    wide = bar.tab("history").sizeHint().width()
    for width in range(1600, 1200, -20):
        bar.resize(width, 56)
        bar.layout().activate()
        assert menus.width() >= menus.sizeHint().width(), width
    assert bar.find_button.text() == ""
    assert bar.find_button.isVisible()
    assert bar.tab("history").sizeHint().width() < wide


def test_other_keys_of_a_tab_are_shown_only_as_a_digit(bar):
    tab = bar.tab("today")
    with_digit = tab.sizeHint().width()
    bar.show_keys("today", "Ctrl+9")
    assert tab.sizeHint().width() == with_digit
    native = QKeySequence("Ctrl+9").toString(QKeySequence.SequenceFormat.NativeText)
    assert tab.accessibleDescription() == native.replace("+", " ")
    bar.show_keys("today", "Ctrl+Shift+9")
    assert tab.sizeHint().width() < with_digit
