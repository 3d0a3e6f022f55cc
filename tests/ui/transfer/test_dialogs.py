"""The print preview."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QWidget

from liftdesk.domain.training.units import Unit
from liftdesk.printing.sheets import Paper
from liftdesk.ui.transfer.print_dialog import PrintDialog
from tests.support.desks import settle


def words(dialog):
    return " ".join(part.text() for part in dialog.findChildren(QLabel) if not part.isHidden())


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
    assert "%" in words_on(dialog)
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
