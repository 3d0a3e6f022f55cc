"""Find or do: opened, typed in and left by keys alone, in a window over a diary."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from liftdesk.ui.palette.entry import Kind
from liftdesk.ui.palette.sources import NEEDS_MORE, page_name


@pytest.fixture
def palette(desk):
    desk.ctrl(Qt.Key.Key_K)
    return desk.desk.ease.palette


def lines(palette):
    model = palette.box.model
    return [model.entry(row) for row in range(model.rowCount())]


def typed(palette, stage, text):
    palette.box.field.setText(text)
    palette.box._on_rested()
    stage.settle()
    return lines(palette)


def test_ctrl_k_opens_and_escape_leads_back_to_where_one_was(desk):
    before = QApplication.focusWidget()
    desk.ctrl(Qt.Key.Key_K)
    box = desk.desk.ease.palette.box
    assert box.isVisible()
    assert box.field.hasFocus()
    desk.press(Qt.Key.Key_Escape)
    assert not box.isVisible()
    assert QApplication.focusWidget() is before


@pytest.mark.parametrize("percent", [100, 200])
def test_it_opens_below_the_top_bar_however_tall_that_is(desk, percent):
    desk.house.preferences.choose_text_percent(percent)
    desk.settle()
    desk.ctrl(Qt.Key.Key_K)
    box = desk.desk.ease.palette.box
    bar = desk.window.top_bar
    assert (bar.height() > desk.desk.look.size("top-bar")) == (percent == 200)
    assert box._box.geometry().top() >= bar.height()
    assert box._box.geometry().bottom() <= box.height()


def test_the_field_of_the_top_bar_opens_it(desk):
    button = desk.window.top_bar.find_button
    assert button.isVisible()
    assert button.accessibleName() == "Find or do"
    button.click()
    assert desk.desk.ease.palette.box.isVisible()


def test_an_action_is_done_by_keys_and_comes_first_the_next_time(desk, palette):
    desk.type("histo")
    desk.press(Qt.Key.Key_Return)
    assert desk.window.current_tab == "history"
    desk.ctrl(Qt.Key.Key_K)
    assert lines(palette)[0].words == "History"


def test_a_screen_reader_hears_words_keys_kind_and_place(desk, palette):
    found = typed(palette, desk, "print week")
    sentence = palette.box.model.sentence(0)
    assert sentence == f"Print week, menu File, Ctrl+P, action 1 of {len(found)}"
    assert palette.box.field.accessibleName()


def test_arrows_go_round_while_the_keyboard_stays_in_the_field(desk, palette):
    last = len(lines(palette)) - 1
    desk.press(Qt.Key.Key_Up)
    assert palette.box.list.currentIndex().row() == last
    desk.press(Qt.Key.Key_Down)
    assert palette.box.list.currentIndex().row() == 0
    desk.press(Qt.Key.Key_PageDown)
    assert palette.box.list.currentIndex().row() == min(10, last)
    assert palette.box.field.hasFocus()


def test_tab_leaves_rather_than_walking_behind_the_box(desk, palette):
    desk.press(Qt.Key.Key_Tab)
    assert not palette.box.isVisible()


def test_a_shortcut_of_the_window_takes_it_away(desk, palette):
    desk.ctrl(Qt.Key.Key_3)
    assert desk.window.current_tab == "charts"
    assert not palette.box.isVisible()


def test_an_exercise_opens_its_page_and_log_begins_the_quick_line(desk, palette):
    found = typed(palette, desk, "goblet squat")
    assert found[0].kind is Kind.EXERCISE
    palette.box._do(0)
    assert desk.window.page("exercises").details.isVisible()
    desk.ctrl(Qt.Key.Key_K)
    typed(palette, desk, "log goblet squat")
    palette.box._do(0)
    assert desk.window.page("today").session.quick_line.edit.text() == "Goblet squat "


def test_a_day_without_its_year_is_the_last_one_there_was(desk, palette):
    assert typed(palette, desk, "12 nov")[0].words == "Thursday 12 November 2026"
    assert typed(palette, desk, "12 dec")[0].words == "Friday 12 December 2025"
    assert typed(palette, desk, "october")[0].words == "October 2026"


def test_a_code_of_a_sheet_leads_to_its_session_and_to_typing_it_in(desk, palette):
    found = typed(palette, desk, "b47")
    assert [one.words for one in found[:2]] == ["B47: Session B", "Type in sheet B47"]
    palette.box._do(0)
    page = desk.window.page("history")
    shown = page._shown_view().detail.session
    assert (shown.code, shown.day.isocalendar().week) == ("B", 47)
    desk.ctrl(Qt.Key.Key_K)
    typed(palette, desk, "b47")
    palette.box._do(1)
    assert desk.window.page("from_paper").sheet.code == "B47"


def test_last_and_a_lift_is_the_day_it_was_done_last(desk, palette):
    found = typed(palette, desk, "last goblet squat")
    assert found[0].words.startswith("Goblet squat: last on ")
    palette.box._do(0)
    assert desk.window.current_tab == "history"
    shown = desk.window.page("history")._shown_view().detail.session
    assert shown.day == date(2026, 11, 19)


def test_a_switch_is_turned_and_says_so_and_undo_takes_it_back(desk, palette):
    desk.house.undo.clear()
    found = typed(palette, desk, "sound when a rest")
    assert (found[0].kind, found[0].about) == (Kind.SETTING, "off")
    palette.box._do(0)
    assert desk.house.preferences.get("rest_sound") == "1"
    desk.ctrl(Qt.Key.Key_Z)
    assert desk.house.preferences.get("rest_sound") != "1"


def test_any_other_setting_is_opened_on_its_page(desk, palette):
    typed(palette, desk, "size of text")
    palette.box._do(0)
    row = desk.window.page("settings").rows["text_percent"]
    assert row.isAncestorOf(QApplication.focusWidget())


def test_the_diary_is_searched_below_all_else(desk, palette):
    found = typed(palette, desk, "plank")
    assert found[-1].kind is Kind.SEARCH
    assert found[-2].kind is Kind.FOUND
    palette.box._do(len(found) - 1)
    assert desk.window.page("history").search.text() == "plank"


def test_what_there_is_not_is_said(desk, palette):
    assert typed(palette, desk, "zebra") == []
    assert palette.box._nothing.isVisible()


def test_every_inner_page_can_be_found(desk, palette):
    there = {one.key for one in palette._entries}
    named = {key for key in desk.window.inner_pages if page_name(key)}
    by_action = {"settings": "preferences", "keys": "cheat_sheet", "handbook": "handbook"}
    by_action["set_up"] = "set_up_again"
    for key in set(desk.window.inner_pages) - NEEDS_MORE:
        assert key in named or by_action.get(key, f"open_{key}") in there, key


def test_what_cannot_be_done_now_is_not_offered(desk, palette):
    desk.house.undo.clear()
    palette.gather()
    assert "redo" not in {one.key for one in palette._entries}
