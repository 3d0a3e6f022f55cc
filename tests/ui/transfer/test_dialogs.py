"""The import preview and the print preview."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from liftdesk.domain.training.units import Unit
from liftdesk.printing.sheets import Paper
from liftdesk.ui.transfer.import_dialog import ImportDialog
from liftdesk.ui.transfer.print_dialog import PrintDialog
from tests.support.exports import HEVY, STRONG_A


def preview(stage, qtbot, path):
    dialog = ImportDialog(
        path,
        transfer=stage.house.transfer,
        unit=Unit.KG,
        on_crisis_help=stage.desk.show_crisis_help,
        parent=stage.window,
    )
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def words(dialog):
    return " ".join(part.text() for part in dialog.findChildren(QLabel) if not part.isHidden())


def test_a_file_is_previewed_and_added_as_one_step(first_day, qtbot, tmp_path):
    path = tmp_path / "hevy.csv"
    path.write_text(HEVY, encoding="utf-8")
    dialog = preview(first_day, qtbot, path)
    assert dialog.report is not None
    assert "sets" in words(dialog)
    assert first_day.house.summary.counts()["sets"] == 0
    dialog.add_button.setFocus()
    qtbot.keyClick(dialog.add_button, Qt.Key.Key_Space)
    counts = first_day.house.summary.counts()
    assert counts["sets"] + counts["cardio"] == dialog.report.added > 0
    again = preview(first_day, qtbot, path)
    assert not again.add_button.isEnabled()
    first_day.ctrl(Qt.Key.Key_Z)
    assert first_day.house.summary.counts()["sets"] == 0


def test_a_file_without_a_unit_is_asked_for_it(first_day, qtbot, tmp_path):
    path = tmp_path / "strong.csv"
    path.write_text(STRONG_A, encoding="utf-8")
    dialog = preview(first_day, qtbot, path)
    assert dialog.unit.isVisible()
    heaviest = max(
        s.done.load.grams
        for session in dialog.report.reading.sessions
        for s in session.sets
        if s.done.load
    )
    dialog.unit.set_value(Unit.LB)
    dialog._on_unit_chosen(Unit.LB)
    in_pounds = max(
        s.done.load.grams
        for session in dialog.report.reading.sessions
        for s in session.sets
        if s.done.load
    )
    assert in_pounds == pytest.approx(heaviest * 0.45359237, abs=1)


@pytest.mark.parametrize("content", [b"", b"\x89PNG\r\n\x1a\n\x00\x00", b"dear diary, I lifted"])
def test_what_is_no_history_is_refused_in_words(first_day, qtbot, tmp_path, content):
    path = tmp_path / "file.csv"
    path.write_bytes(content)
    dialog = preview(first_day, qtbot, path)
    assert dialog.report is None
    assert not dialog.add_button.isVisible()
    assert "Nothing was changed." in words(dialog)


def print_dialog(stage, qtbot, tmp_path):
    planner = stage.house.planner
    week = planner.week()
    dialog = PrintDialog(
        (week, planner.week(week.monday.replace(day=30))),
        unit=Unit.KG,
        emergency="999",
        ask_path=lambda name: tmp_path / name,
        on_crisis_help=stage.desk.show_crisis_help,
        parent=stage.window,
    )
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_the_week_is_previewed_on_either_paper_and_saved(desk, qtbot, tmp_path):
    dialog = print_dialog(desk, qtbot, tmp_path)
    assert len(dialog.sheet.pages) == 1
    dialog.paper.set_value(Paper.LETTER)
    assert dialog.sheet.paper is Paper.LETTER
    assert not dialog.grab().isNull()
    dialog.save.click()
    [saved] = tmp_path.glob("*.pdf")
    assert saved.read_bytes().startswith(b"%PDF")


def test_a_folder_that_cannot_be_written_is_said(desk, qtbot, tmp_path):
    dialog = print_dialog(desk, qtbot, tmp_path / "none")
    dialog.save.click()
    assert not dialog._problem.isHidden()
