"""The import preview and the print preview."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QWidget

from liftdesk.domain.training.units import Unit
from liftdesk.printing.sheets import Paper
from liftdesk.ui.transfer.import_dialog import ImportDialog
from liftdesk.ui.transfer.print_dialog import PrintDialog
from tests.support.desks import settle
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


def print_dialog(stage, qtbot, tmp_path, **kept):
    planner = stage.house.planner
    week = planner.week()
    dialog = PrintDialog(
        (week, planner.week(week.monday.replace(day=30))),
        unit=Unit.KG,
        emergency="999",
        session=stage.desk.session_sheet,
        ask_path=lambda name: tmp_path / name,
        on_crisis_help=stage.desk.show_crisis_help,
        parent=stage.window,
        **kept,
    )
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_the_week_is_previewed_on_either_paper_and_saved(desk, qtbot, tmp_path):
    dialog = print_dialog(desk, qtbot, tmp_path)
    assert len(dialog.sheet.pages) == 1
    dialog.choices.paper.buttons()[1].click()
    assert dialog.sheet.paper is Paper.LETTER
    assert not dialog.grab().isNull()
    dialog.save.click()
    [saved] = tmp_path.glob("*.pdf")
    assert saved.name == "LiftDesk 2026-W48.pdf"
    assert saved.read_bytes().startswith(b"%PDF")


def shown(dialog):
    """The pictures of the preview, as a screen reader names them."""
    settle()
    found = [w for w in dialog.findChildren(QWidget) if w.accessibleName().startswith("Page ")]
    return [picture.accessibleName() for picture in found]


def words_on(dialog):
    return " ".join(text.plain for page in dialog.sheet.pages for text in page.texts)


def test_every_choice_is_shown_at_once(desk, qtbot, tmp_path):
    dialog = print_dialog(desk, qtbot, tmp_path)
    choices = dialog.choices
    assert shown(dialog) == ["Page 1 of 1"]
    assert "Same load" in words_on(dialog)
    assert "Feeling, circle" in words_on(dialog)
    choices.reasons.click()
    assert "Same load" not in words_on(dialog)
    choices.feelings.click()
    assert "Feeling, circle" not in words_on(dialog)
    choices.percent.click()
    assert " %" in words_on(dialog)
    choices.ink.click()
    assert dialog.sheet.pages[0].hatched == []
    choices.large.click()
    count = len(dialog.sheet.pages)
    assert count > 1
    assert shown(dialog) == [f"Page {n} of {count}" for n in range(1, count + 1)]
    assert dialog.length.text() == f"{count} pages"
    choices.sheet.buttons()[1].click()
    assert "30 November to 6 December 2026" in words_on(dialog)


def test_a_blank_sheet_has_nothing_of_a_plan_to_choose(desk, qtbot, tmp_path):
    dialog = print_dialog(desk, qtbot, tmp_path)
    dialog.choices.sheet.buttons()[3].click()
    assert dialog.sheet.title == "Log sheet"
    assert not dialog.choices.reasons.isVisible()
    assert dialog.choices.feelings.isVisible()
    dialog.save.click()
    assert (tmp_path / "LiftDesk log sheet.pdf").exists()


def test_outside_the_home_the_feelings_are_off_until_they_are_wanted(desk, qtbot, tmp_path):
    dialog = print_dialog(desk, qtbot, tmp_path)
    dialog.choices.away.click()
    assert "Feeling, circle" not in words_on(dialog)
    dialog.choices.feelings.click()
    assert dialog.choices.away.isChecked()
    assert "Feeling, circle" in words_on(dialog)


def test_choices_are_kept_when_a_sheet_was_made_and_not_before(desk, qtbot, tmp_path):
    kept = []
    dialog = print_dialog(desk, qtbot, tmp_path, choices="letter ink", keep_choices=kept.append)
    assert dialog.sheet.paper is Paper.LETTER
    assert dialog.choices.ink.isChecked()
    dialog.choices.plates.click()
    assert kept == []
    dialog.save.click()
    assert kept == ["letter ink no-plates"]


def test_every_control_has_a_name_and_a_key_reaches_it(desk, qtbot, tmp_path):
    dialog = print_dialog(desk, qtbot, tmp_path)
    for tick in dialog.findChildren(QCheckBox):
        assert tick.accessibleName()
        assert tick.focusPolicy() & Qt.FocusPolicy.TabFocus
    dialog.choices.large.setFocus()
    qtbot.keyClick(dialog.choices.large, Qt.Key.Key_Space)
    assert len(dialog.sheet.pages) > 1


def test_a_folder_that_cannot_be_written_is_said(desk, qtbot, tmp_path):
    dialog = print_dialog(desk, qtbot, tmp_path / "none")
    dialog.save.click()
    assert not dialog._problem.isHidden()


def test_a_session_with_circles_is_previewed_and_saved(desk, qtbot, tmp_path):
    dialog = print_dialog(desk, qtbot, tmp_path)
    dialog.choices.choose_sheet("session")
    dialog.choices.changed.emit()
    assert dialog.length.text() == "1 page"
    assert not dialog.choices.large.isVisible()
    assert not dialog.choices.reasons.isVisible()
    assert "brings it back" in words(dialog)
    dialog.save.click()
    assert (tmp_path / "LiftDesk session.pdf").read_bytes().startswith(b"%PDF")
