"""The page of settings: every preference has its place, each can be chosen, led back, undone."""

import re
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

import liftdesk
from liftdesk.ui.settings.catalogue import NO_SETTINGS, settings_of, ways
from liftdesk.ui.settings.setting import Group
from liftdesk.ui.settings.stepper import Stepper
from tests.support.desks import Stage

NOT_SHOWN = {
    "lock_minutes": "of a diary with a passphrase alone",
    "lock_minimised": "of a diary with a passphrase alone",
}


@pytest.fixture
def page(desk):
    desk.ctrl(Qt.Key.Key_Comma)
    return desk.window.page("settings")


def other(setting):
    """Return a value that the setting does not have now."""
    now = setting.read()
    if setting.choices:
        return next(value for _, value in setting.choices if value != now)
    return now + setting.step if setting.high else not now


def test_ctrl_comma_opens_it_with_the_keyboard_in_the_search(desk, page):
    assert desk.window.current_page == "settings"
    assert page.search.hasFocus()


def test_every_preference_in_the_code_has_a_row_or_a_reason(desk):
    texts = [
        path.read_text(encoding="utf-8") for path in Path(liftdesk.__file__).parent.rglob("*.py")
    ]
    said = re.compile(r'preferences\.(?:get|put)\(\s*"([a-z_]+)"|self\.(?:get|put)\(\s*"([a-z_]+)"')
    keys = {one or two for text in texts for one, two in said.findall(text)} - {"type"}
    rows = {one.key for one in settings_of(desk.house)} | set(NOT_SHOWN)
    assert keys - rows - set(NO_SETTINGS) == set()
    assert len(keys) > 20


def test_each_setting_is_one_step_and_undo_takes_it_back(desk, page):
    for setting in settings_of(desk.house):
        before, wanted = setting.read(), other(setting)
        desk.house.undo.clear()
        setting.write(wanted)
        assert setting.read() == wanted, setting.key
        desk.house.undo.undo()
        assert setting.read() == before, setting.key


def test_another_hour_for_the_day_to_begin_is_shown_at_once_and_led_back(tmp_path, look):
    stage = Stage(tmp_path, look, at=datetime(2026, 11, 27, 1, 30, tzinfo=UTC))
    asked = []
    stage.desk.time.part_changed.connect(lambda: asked.append(stage.house.day.today))
    stage.ctrl(Qt.Key.Key_Comma)
    page = stage.window.page("settings")
    page.search.setText("midnight")
    assert [key for key, row in page.rows.items() if not row.isHidden()] == ["day_starts_at"]
    row = page.rows["day_starts_at"]
    assert row.control.currentText() == "04:00"
    row.control.setCurrentIndex(0)
    row.control.activated.emit(0)
    stage.settle()
    assert stage.house.preferences.day_starts_at == 0
    assert asked == [date(2026, 11, 27)]
    assert row.reset.isVisibleTo(row)
    row.reset.click()
    stage.settle()
    assert stage.house.preferences.day_starts_at == 4
    assert asked[1:] == [date(2026, 11, 26)]
    stage.close()


def test_a_row_shows_what_undo_brought(desk, page):
    row = page.rows["rest_sound"]
    assert not row.reset.isVisible()
    row.control.click()
    desk.settle()
    assert desk.house.preferences.get("rest_sound") == "1"
    assert row.reset.isVisibleTo(row)
    desk.house.undo.undo()
    desk.settle()
    assert not row.control.isChecked()


def test_each_row_and_all_lead_back_in_one_step(desk, page):
    for key in ("large_targets", "motion", "cardio_every"):
        page.rows[key].setting.write(other(page.rows[key].setting))
    desk.settle()
    page.rows["motion"].reset.click()
    assert desk.house.preferences.motion == "system"
    page.all_back.click()
    desk.settle()
    assert all(one.is_usual for one in settings_of(desk.house))
    assert not page.all_back.isEnabled()
    desk.house.undo.undo()
    desk.settle()
    assert desk.house.preferences.has_large_targets
    assert page.rows["large_targets"].control.isChecked()


def test_the_look_follows_at_once_and_follows_undo(desk, page):
    page.rows["contrast"].setting.write("on")
    assert desk.desk.look.theme.is_high
    page.rows["text_percent"].setting.write(150)
    assert desk.desk.look.text_percent == 150
    desk.house.undo.undo()
    assert desk.desk.look.text_percent == 100
    desk.house.undo.undo()
    assert not desk.desk.look.theme.is_high


def test_a_number_is_stepped_between_its_ends(page):
    row = page.rows["text_percent"]
    assert isinstance(row.control, Stepper)
    row.control.spin.setValue(190)
    row.control.more.click()
    assert row.setting.read() == 200
    assert not row.control.more.isEnabled()
    row.reset.click()
    assert row.setting.read() == 100


def test_the_search_finds_by_name_other_words_and_group(page):
    def found(text):
        page.search.setText(text)
        return {key for key, row in page.rows.items() if not row.isHidden()}

    assert found("size of text") == {"text_percent"}
    assert "text_percent" in found("zoom")
    assert "motion" in found("animation")
    assert {"theme", "contrast", "motion"} <= found("look")
    assert found("zebra") == set()
    assert page._nothing.isVisible()
    assert set(page.rows) == found("")


def test_ways_lead_on_and_come_back_here(desk, page):
    for way in ways():
        desk.window.open_over("settings")
        page._open_way(way.opens)
        opened = way.opens.removeprefix("open_")
        assert desk.window.current_page == opened
    desk.press(Qt.Key.Key_Escape)
    assert desk.window.current_page == "settings"
    assert desk.window.current_tab == "today"


def test_every_row_can_be_reached_and_has_a_name(desk, page):
    for key, row in page.rows.items():
        page.show_setting(key)
        there = QApplication.focusWidget()
        assert row.isAncestorOf(there), key
        assert row.setting.words in there.accessibleName(), key


def test_every_group_has_something(desk):
    there = {one.group for one in settings_of(desk.house)} | {way.group for way in ways()}
    assert there == set(Group)
