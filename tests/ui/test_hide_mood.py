"""Hide mood: its switch, how long it lasts, what it does to paper and to files."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QPushButton

from liftdesk.printing.options import options_from
from liftdesk.ui.desk import Desk, DeskLinks
from liftdesk.ui.transfer.print_dialog import PrintDialog


@pytest.fixture
def action(desk):
    return desk.window.action("hide_mood")


def press(desk, banner, text):
    button = next(one for one in banner.findChildren(QPushButton) if one.accessibleName() == text)
    button.setFocus()
    desk.press(Qt.Key.Key_Space)


def test_it_is_a_switch_with_a_key(desk, action):
    assert action.isCheckable()
    assert not action.isChecked()
    assert action.shortcut() == QKeySequence("Ctrl+Shift+M")
    desk.ctrl(Qt.Key.Key_M, shift=True)
    assert action.isChecked()
    assert desk.house.preferences.hides_mood
    assert "hidden" in desk.window._message.text
    desk.ctrl(Qt.Key.Key_M, shift=True)
    assert not action.isChecked()
    assert not desk.house.preferences.hides_mood
    action.trigger()
    desk.settle()
    assert action.isChecked()


def test_it_follows_undo(desk, action):
    desk.desk.toggle_mood()
    desk.ctrl(Qt.Key.Key_Z)
    assert not action.isChecked()
    desk.ctrl(Qt.Key.Key_Z, shift=True)
    assert action.isChecked()


def test_it_survives_a_restart(desk, look):
    desk.desk.toggle_mood()
    links = DeskLinks(look_around=lambda: None, leave_sample=lambda: None)
    again = Desk(desk.house, look=look, links=links)
    again.window.show()
    desk.settle()
    assert again.window.action("hide_mood").isChecked()
    assert not again.window.page("today").check_in.is_asking
    again.window.close()
    again.window.deleteLater()
    desk.settle()


def test_undo_names_the_step_and_nothing_that_was_said(desk):
    desk.house.check_ins.rate("mood", 9)
    desk.house.check_ins.note("canary")
    desk.desk.toggle_mood()
    desk.settle()
    for keys in (False, True):
        for _ in range(3):
            desk.ctrl(Qt.Key.Key_Z, shift=keys)
            for name in ("undo", "redo"):
                text = desk.window.action(name).text()
                assert "canary" not in text
                assert "9" not in text


@pytest.fixture
def opened(monkeypatch):
    """Print dialogs, kept instead of being shown."""
    kept = []
    monkeypatch.setattr(PrintDialog, "exec", lambda dialog: kept.append(dialog))  # noqa: PLW0108 - a method
    yield kept
    for dialog in kept:
        dialog.deleteLater()


def test_sheets_begin_without_feeling_scales_while_hidden(desk, opened, tmp_path, monkeypatch):
    monkeypatch.setattr(desk.desk, "ask_path", lambda _name: tmp_path / "week.pdf")
    preferences = desk.house.preferences
    desk.desk.print_week()
    assert opened[0].choices.feelings.isChecked()
    preferences.hide_mood()
    desk.desk.print_week()
    choices = opened[1].choices
    assert not choices.feelings.isChecked()
    choices.large.setChecked(True)
    opened[1]._on_save_clicked()
    kept = options_from(preferences.get("print"))
    assert (kept.is_large, kept.has_feelings) == (True, True)
    choices.feelings.setChecked(True)  # one may have them for once
    assert choices.options.has_feelings
    preferences.show_mood()
    desk.desk.print_week()
    assert opened[2].choices.feelings.isChecked()
    assert opened[2].choices.large.isChecked()


@pytest.mark.parametrize("hides", [True, False])
def test_an_export_has_moods_unless_they_are_hidden(desk, monkeypatch, hides):
    ticked = []
    monkeypatch.setattr(
        "liftdesk.ui.transfer.export_dialog.ExportDialog.exec",
        lambda dialog: ticked.append(dialog.choices.moods.isChecked()),
    )
    if hides:
        desk.desk.toggle_mood()
    desk.desk.export_all()
    desk.desk.export_tables()
    assert ticked == [not hides] * 2
