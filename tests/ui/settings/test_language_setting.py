"""The language among the settings: kept for this computer, never in passing, no step of Undo."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from liftdesk.ui.translators import WindowLanguage, languages


@pytest.fixture
def row(desk):
    desk.window.open_over("settings")
    return desk.window.page("settings").rows["language"]


def test_every_language_can_be_chosen_and_the_computers_own(row):
    listed = [row.control.itemData(n) for n in range(row.control.count())]
    assert listed == ["", *(code for code, _ in languages())]


def test_an_arrow_opens_the_list_and_chooses_nothing(desk, row, monkeypatch):
    chosen = []
    monkeypatch.setattr(WindowLanguage, "choose", lambda _self, code: chosen.append(code))
    row.take_focus()
    desk.press(Qt.Key.Key_Down)
    assert chosen == []
    assert QApplication.activePopupWidget() is not None
    row.control.hidePopup()
    row.control.activated.emit(1)
    assert chosen == [languages()[0][0]]


def test_all_back_to_default_leaves_the_language_alone(desk, row, monkeypatch):
    chosen = []
    monkeypatch.setattr(WindowLanguage, "choose", lambda _self, code: chosen.append(code))
    desk.house.preferences.put("rest_sound", "1")
    desk.settle()
    desk.window.page("settings").all_back.click()
    assert chosen == []
    assert desk.house.preferences.get("rest_sound") == "0"
