"""What each tab is for: said once, closed for good, brought back from the menu."""

import pytest
from PySide6.QtCore import Qt

from liftdesk.services.preferences import NOTED_TABS
from liftdesk.ui.actions import TABS
from liftdesk.ui.shared.tab_note import TabNote
from liftdesk.ui.tab_notes import note_text


def notes(desk, tab):
    return [one for one in desk.page(tab).content.findChildren(TabNote) if one.isVisible()]


def test_a_diary_in_use_has_no_notes(desk):
    assert not any(notes(desk, tab) for tab in TABS)


def test_every_tab_has_words():
    assert NOTED_TABS == TABS
    assert len({note_text(tab) for tab in TABS}) == len(TABS)


@pytest.mark.parametrize("tab", TABS)
def test_a_note_is_closed_by_keys_and_does_not_come_back(desk, tab):
    desk.house.set_up.finish()
    (note,) = notes(desk, tab)
    assert note.accessibleName() == note_text(tab)
    note.close_button.setFocus()
    desk.press(Qt.Key.Key_Space)
    assert notes(desk, tab) == []
    other = next(one for one in TABS if one != tab)
    assert len(notes(desk, other)) == 1
    assert notes(desk, tab) == []
    assert tab not in desk.house.preferences.tab_notes


def test_undo_and_the_menu_bring_it_back(desk):
    desk.house.set_up.finish()
    (note,) = notes(desk, "charts")
    note.close_button.click()
    desk.settle()
    assert notes(desk, "charts") == []
    desk.ctrl(Qt.Key.Key_Z)
    assert len(notes(desk, "charts")) == 1
    for one in TABS:
        desk.house.preferences.close_tab_note(one)
    assert notes(desk, "charts") == []
    desk.window.action("tab_notes").trigger()
    desk.settle()
    assert len(notes(desk, "charts")) == 1
    assert len(notes(desk, "today")) == 1


def test_a_page_inside_a_tab_has_none_and_makes_no_tab(desk):
    desk.house.set_up.finish()
    desk.window.open_page("wins")
    desk.settle()
    assert desk.window.page("wins").findChildren(TabNote) == []
