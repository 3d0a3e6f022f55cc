"""Texts that name keys: the present ones of an action, in place, and while they are on screen."""

import importlib.util
import re
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from liftdesk.ui.actions import window_actions
from liftdesk.ui.handbook.reader import Reader
from liftdesk.ui.insight.hidden_card import HiddenCard, HiddenLine
from liftdesk.ui.privacy.cards import LockCard, ProtectsCard
from liftdesk.ui.shared.shown_keys import follow_keys, native, shown_keys
from tests.support.desks import settle

ROOT = Path(__file__).parents[3]


@pytest.fixture
def keys(look):
    """What is shown, with the keys that actions have by themselves."""
    found = shown_keys()
    found.choose({})
    yield found
    found.choose({})


def choose(desk, name, keys):
    desk.desk.ease.keys.put(name, keys)
    desk.settle()


def shown(widget):
    return [words.text() for words in widget.findChildren(QLabel)]


def test_every_action_has_its_own_keys_until_others_are_chosen(keys):
    for spec in window_actions():
        assert keys.of(spec.id) == (native(spec.keys[0]) if spec.keys else "")
    keys.choose({"lock": "F9", "find": ""})
    assert keys.of("lock") == "F9"
    assert keys.portable("lock") == "F9"
    assert keys.of("find") == ""
    with pytest.raises(KeyError):
        keys.of("fly")


def test_it_tells_only_what_changed(keys, qtbot):
    with qtbot.waitSignal(keys.changed):
        keys.choose({"lock": "F9"})
    with qtbot.assertNotEmitted(keys.changed):
        keys.choose({"lock": "F9"})


def test_in_place_of_an_actions_own_keys_stand_the_chosen_ones(keys):
    assert keys.instead_of("Ctrl+L") == native("Ctrl+L")
    keys.choose({"lock": "F9", "hide_mood": ""})
    assert keys.instead_of("Ctrl+L") == "F9"
    assert keys.instead_of("Ctrl+Shift+M") == "View, Hide mood"
    assert keys.instead_of("Alt+S") == native("Alt+S")
    assert keys.instead_of("Wheel") == "Wheel"


def test_a_widget_is_told_as_long_as_it_lives(keys, qtbot):
    told = []
    button = QPushButton()
    follow_keys(button, "lock", told.append)
    keys.choose({"lock": "F9"})
    keys.choose({"lock": ""})
    assert told == [native("Ctrl+L"), "F9", ""]
    button.deleteLater()
    settle()
    keys.choose({})
    assert len(told) == 3


@pytest.mark.parametrize("kind", [HiddenCard, HiddenLine])
def test_where_moods_went_names_the_present_keys(keys, qtbot, kind):
    card = kind()
    qtbot.addWidget(card)
    assert card.words.text() == f"Mood is hidden. {native('Ctrl+Shift+M')} shows it again."
    keys.choose({"hide_mood": "F9"})
    assert card.words.text() == "Mood is hidden. F9 shows it again."
    assert card.accessibleName() == card.words.text()
    keys.choose({"hide_mood": ""})
    assert card.words.text() == "Mood is hidden. The menu View shows it again."


def test_the_page_privacy_names_the_present_keys(keys, qtbot, first_day):
    lock, protects = LockCard(first_day.house.lock, lambda: None), ProtectsCard()
    qtbot.addWidget(lock)
    qtbot.addWidget(protects)
    assert lock.lock_button.text() == "Lock now   Ctrl L"
    assert lock.lock_button.accessibleName() == "Lock now"
    choose(first_day, "lock", "Ctrl+F9")
    assert lock.lock_button.text() == "Lock now   Ctrl F9"
    assert any(text.endswith("lock it when you leave, with Ctrl+F9.") for text in shown(protects))
    choose(first_day, "lock", "")
    assert lock.lock_button.text() == "Lock now"
    assert any(text.endswith("lock it when you leave.") for text in shown(protects))


def test_the_menu_and_the_hidden_line_of_today_name_the_present_keys(keys, desk):
    today = desk.page("today")

    def printing():
        return next(one for one in today.acts.choices() if one.words.startswith("Print week"))

    assert printing().keys == "Ctrl+P"
    choose(desk, "print_week", "Ctrl+F9")
    assert printing().keys == "Ctrl+F9"
    desk.house.preferences.hide_mood()
    desk.settle()
    button = today.check_in.hidden_line.buttons[1]
    assert button.toolTip() == "Ctrl+Shift+M"
    choose(desk, "hide_mood", "Ctrl+F8")
    assert button.toolTip() == "Ctrl+F8"
    desk.house.undo.undo()
    desk.settle()
    assert button.toolTip() == "Ctrl+Shift+M"


def test_the_handbook_names_the_present_keys_where_it_is_read(keys, qtbot):
    reader = Reader()
    qtbot.addWidget(reader)
    reader.show()
    reader.open("passphrase")
    assert "Ctrl+L" in reader.text.toPlainText()
    keys.choose({"lock": "F9"})
    assert "F9" in reader.text.toPlainText()
    assert "Ctrl+L" not in reader.text.toPlainText()
    reader.hide()
    keys.choose({"lock": ""})
    reader.show()
    assert "File, Lock now" in reader.text.toPlainText()


def test_another_diary_does_not_name_the_keys_of_the_last(keys, first_day):
    choose(first_day, "lock", "Ctrl+F9")
    assert keys.of("lock") == "Ctrl+F9"
    first_day.desk.leave()
    assert keys.of("lock") == native("Ctrl+L")


def test_no_text_names_keys_that_the_person_may_have_changed():
    """Texts take keys from `shown_keys`; the handbook writes them as <kbd>, which does so too."""
    changeable = {
        way
        for spec in window_actions()
        for keys in spec.keys
        if len(keys) > 2
        for way in (keys, keys.replace("+", " "))
    }
    naming = re.compile(r"(?<![\w+])(?:" + "|".join(map(re.escape, changeable)) + r")(?![\w+])")
    texts = [re.sub(r"<kbd>.*?</kbd>", "", text.source + text.many) for text in all_texts()]
    assert len(texts) > 3000
    assert [text for text in texts if naming.search(text)] == []


def all_texts():
    if "found_texts" not in sys.modules:
        place = ROOT / "packaging" / "found_texts.py"
        spec = importlib.util.spec_from_file_location("found_texts", place)
        sys.modules["found_texts"] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(sys.modules["found_texts"])
    return sys.modules["found_texts"].all_texts()
