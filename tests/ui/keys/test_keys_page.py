"""The page of keys: found, changed by the keyboard, followed by the menus, printed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QDialog

from liftdesk.ui.keys.key_list import key_groups
from liftdesk.ui.keys.keys_dialog import KeysDialog


@pytest.fixture
def page(first_day):
    first_day.ctrl(Qt.Key.Key_Slash)
    return first_day.window.page("keys")


def line(page, name):
    return next(one for one in page.lines if one.row.action == name)


def shown(page):
    return [one.row.words for one in page.lines if not one.isHidden()]


def test_ctrl_slash_opens_it_over_any_tab_and_escape_leads_back(first_day):
    first_day.window.show_tab("charts")
    first_day.ctrl(Qt.Key.Key_Slash)
    assert first_day.window.current_page == "keys"
    assert first_day.window.current_tab == "charts"
    assert first_day.window.page("keys").back.accessibleName() == "Back to Charts"
    first_day.press(Qt.Key.Key_Escape)
    assert first_day.window.current_page == "charts"


def test_every_action_of_the_window_stands_on_it(first_day, page):
    there = {one.row.action for one in page.lines} - {""}
    assert there == {one.id for one in first_day.window.actions_made.specs()}


def test_it_is_searched_by_words_and_by_keys(page):
    page.search.setText("print")
    assert shown(page) == ["Print week", "Print the Safety page"]
    page.search.setText("ctrl+shift+h")
    assert shown(page) == ["Crisis help"]
    page.search.setText("zebra")
    assert shown(page) == []
    assert page._nothing.isVisible()


def test_keys_are_changed_by_keys_and_menus_follow_and_undo_takes_them_back(first_day, page):
    line(page, "open_trash").change.click()
    assert (
        page.editor.field.isAncestorOf(QApplication.focusWidget()) or page.editor.field.hasFocus()
    )
    page.editor.field.setKeySequence(QKeySequence("Ctrl+P"))
    assert page.editor.says == "So far: Print week."
    page.editor.keep.click()
    first_day.settle()
    action = first_day.window.action
    assert action("open_trash").shortcut() == QKeySequence("Ctrl+P")
    assert action("print_week").shortcut().isEmpty()
    first_day.ctrl(Qt.Key.Key_P)
    assert first_day.window.current_page == "trash"
    first_day.house.undo.undo()
    first_day.settle()
    assert action("print_week").shortcut() == QKeySequence("Ctrl+P")
    assert action("open_trash").shortcut().isEmpty()


def test_letters_alone_and_keys_of_pages_cannot_be_kept(page):
    line(page, "open_trash").change.click()
    for keys in ("T", "Alt+S", "Ctrl+Shift+H"):
        page.editor.field.setKeySequence(QKeySequence(keys))
        assert not page.editor.keep.isEnabled(), keys
        assert page.editor.says


def test_escape_and_tab_lead_out_of_the_field(first_day, page):
    line(page, "open_trash").change.click()
    first_day.press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is not page.editor.field
    page.editor.field.setFocus()
    first_day.press(Qt.Key.Key_Escape)
    assert page.editor is None
    assert first_day.window.current_page == "keys"
    assert line(page, "open_trash").change.hasFocus()


def test_a_changed_line_and_all_of_them_lead_back(first_day, page):
    first_day.desk.ease.keys.put("open_trash", "F9")
    first_day.settle()
    assert line(page, "open_trash").reset.isVisible()
    line(page, "open_trash").reset.click()
    first_day.settle()
    assert not line(page, "open_trash").reset.isVisible()
    first_day.desk.ease.keys.put("open_trash", "F9")
    first_day.settle()
    page.all_back.click()
    assert first_day.desk.ease.keys.chosen() == {}


def test_keys_of_tabs_follow_on_the_top_bar_and_the_undo_banner(first_day, page):
    first_day.desk.ease.keys.put("tab_history", "F6")
    first_day.desk.ease.keys.put("find", "F7")
    first_day.settle()
    assert first_day.window.top_bar.tab("history").accessibleDescription() == "F6"
    assert first_day.window.top_bar.find_button.accessibleDescription() == "F7"
    first_day.press(Qt.Key.Key_F6)
    assert first_day.window.current_tab == "history"


def test_a_second_desk_over_the_same_diary_has_the_keys(first_day):
    first_day.house.preferences.put("shortcuts", '{"open_trash": "F9"}')
    first_day.settle()
    assert first_day.window.action("open_trash").shortcut() == QKeySequence("F9")


def test_the_sheet_has_every_key(first_day, page, monkeypatch):
    kept = []
    monkeypatch.setattr(QDialog, "exec", lambda dialog: kept.append(dialog))  # noqa: PLW0108 - a method
    page.print.click()
    dialog = kept[0]
    assert isinstance(dialog, KeysDialog)
    words = {text.plain for one in dialog.wanted().pages for text in one.texts}
    there = frozenset(spec.id for spec in first_day.window.actions_made.specs())
    rows = [r for g in key_groups(there, first_day.desk.ease.keys) for r in g.rows if r.keys]
    assert {row.words for row in rows} <= words
    assert {"Ctrl+Shift+H", "Print week"} <= words
    dialog.deleteLater()
