"""The preview of the one-page summary: what is chosen is what lies on the page."""

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit

from liftdesk.printing.sheets import Paper
from liftdesk.services.report import ABOUT_MOOD, ASKED_FOR, Part
from liftdesk.ui.transfer import sheet_dialog
from liftdesk.ui.transfer.page_picture import PagePicture
from liftdesk.ui.transfer.report_dialog import ReportDialog
from liftdesk.ui.transfer.span_choice import OWN, TWELVE_WEEKS
from tests.support.desks import settle


@pytest.fixture
def opened(qtbot, tmp_path):
    kept = []

    def open_over(stage, folder=tmp_path, paper=Paper.A4):
        dialog = ReportDialog(
            stage.house.reports,
            hides_mood=stage.house.preferences.hides_mood,
            paper=paper,
            keep_paper=kept.append,
            ask_path=lambda name: folder / name,
            on_crisis_help=stage.desk.show_crisis_help,
            parent=stage.window,
        )
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.activateWindow()
        settle()
        return dialog

    open_over.kept = kept
    return open_over


def words(dialog):
    return "\n".join(text.plain for page in dialog.sheet.pages for text in page.texts)


def press(key, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(QApplication.focusWidget(), key, modifiers)
    settle()


def test_usual_parts_are_ticked_and_private_ones_are_not(desk, opened):
    dialog = opened(desk)
    assert dialog.choices.parts == frozenset(Part) - ASKED_FOR
    assert dialog.choices.span.value == TWELVE_WEEKS
    assert "Mood in the evening" in words(dialog)
    [picture] = dialog.findChildren(PagePicture)
    assert "Mood in the evening" in picture.accessibleDescription()
    assert dialog.length.text() == "1 page"


def test_it_goes_by_keys_from_the_first_choice_to_the_saved_file(desk, opened, tmp_path):
    dialog = opened(desk)
    assert QApplication.focusWidget() is dialog.print
    tick = dialog.choices.ticks[Part.MOOD]
    for _ in range(60):
        if QApplication.focusWidget() is tick:
            break
        press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is tick
    press(Qt.Key.Key_Space)
    assert "Mood in the evening" not in words(dialog)
    for _ in range(60):
        if QApplication.focusWidget() is dialog.save:
            break
        press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Space)
    [saved] = tmp_path.glob("*.pdf")
    assert saved.name == "LiftDesk summary 2026-11-26.pdf"
    assert dialog.saved == saved
    [page] = PdfReader(saved).pages
    found = " ".join(page.extract_text().split())
    assert "strength sessions" in found
    assert "Mood in the evening" not in found
    assert opened.kept == [Paper.A4]


def test_presets_and_own_days_choose_what_is_read(desk, opened):
    dialog = opened(desk)
    begins = desk.house.reports.first_day()
    presets = ((3, begins.isoformat()), (0, "2026-10-30"), (2, "2026-05-29"))
    for place, first in presets:
        dialog.choices.span.buttons()[place].click()
        assert (dialog.choices.first.text, dialog.choices.last.text) == (first, "2026-11-26")
    dialog.choices.span.buttons()[4].click()
    assert QApplication.focusWidget() is dialog.choices.first.edit
    QTest.keyClicks(dialog.choices.first.edit, "2026-11-02")
    settle()
    assert dialog.choices.span.value == OWN
    assert "2 to 26 November 2026, 25 days" in words(dialog)


def test_days_that_cannot_be_are_said_and_nothing_is_saved(desk, opened, tmp_path):
    dialog = opened(desk)
    field = dialog.choices.first
    field.edit.setFocus()
    field.edit.selectAll()
    QTest.keyClicks(field.edit, "2026-13-01")
    press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is dialog.choices.last.edit  # the keyboard is not held
    assert "is not a date yet" in field.problem
    dialog.save.click()
    assert list(tmp_path.glob("*.pdf")) == []
    assert dialog.isVisible()
    field.edit.selectAll()
    QTest.keyClicks(field.edit, "2026-11-26")
    dialog.choices.last.edit.selectAll()
    QTest.keyClicks(dialog.choices.last.edit, "2026-11-25")
    settle()
    assert "comes after the last one" in dialog._problem.text()
    assert dialog.sheet is None
    dialog.save.click()
    dialog.print.click()
    assert list(tmp_path.glob("*.pdf")) == []
    dialog.choices.last.edit.selectAll()
    QTest.keyClicks(dialog.choices.last.edit, "2026-11-26")
    settle()
    assert dialog._problem.isHidden()
    assert dialog.sheet is not None


def test_enter_in_a_day_reads_it_and_neither_prints_nor_leaves(desk, opened, monkeypatch):
    monkeypatch.setattr(sheet_dialog, "QPrintDialog", None)
    dialog = opened(desk)
    field = dialog.choices.first.edit
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "2026-11-20")
    press(Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert "20 to 26 November 2026, 7 days" in words(dialog)
    press(Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert dialog.saved is None


def test_hidden_mood_is_off_and_says_so_until_it_is_ticked(desk, opened):
    desk.house.preferences.hide_mood()
    dialog = opened(desk)
    assert not dialog.choices.parts & ABOUT_MOOD
    assert "Training summary" in words(dialog)
    assert "mood" not in words(dialog).casefold()
    dialog.choices.ticks[Part.MOOD].click()
    assert "Mood in the evening" in words(dialog)


def test_paper_is_chosen_shown_and_kept_and_what_went_in_is_not(desk, opened):
    dialog = opened(desk, paper=Paper.LETTER)
    assert dialog.sheet.paper is Paper.LETTER
    dialog.choices.paper.buttons()[0].click()
    assert dialog.sheet.paper is Paper.A4
    assert not dialog.grab().isNull()
    dialog.choices.ticks[Part.NOTES].click()
    dialog.save.click()
    assert opened.kept == [Paper.A4]
    assert Part.NOTES not in opened(desk).choices.parts


def test_an_empty_diary_leaves_a_page_to_write_on(first_day, opened):
    dialog = opened(first_day)
    assert "Nothing is written down" in dialog.length.text()
    assert "What I would like to talk about" in words(dialog)
    dialog.choices.span.buttons()[3].click()
    assert dialog.choices.first.text == "2026-11-26"


def test_a_folder_that_cannot_be_written_is_said(desk, opened, tmp_path):
    dialog = opened(desk, tmp_path / "none")
    dialog.save.click()
    assert not dialog._problem.isHidden()
    assert dialog.isVisible()
    assert dialog.saved is None


@pytest.mark.parametrize("is_accepted", [True, False])
def test_it_is_printed_on_the_printer_that_is_chosen(
    desk, opened, tmp_path, monkeypatch, is_accepted
):
    printed = tmp_path / "printed.pdf"

    class ChoosesFile(QPrintDialog):
        def exec(self):
            self.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
            self.printer().setOutputFileName(str(printed))
            answers = QPrintDialog.DialogCode
            return answers.Accepted if is_accepted else answers.Rejected

    monkeypatch.setattr(sheet_dialog, "QPrintDialog", ChoosesFile)
    dialog = opened(desk, paper=Paper.LETTER)
    dialog.print.click()
    assert printed.exists() is is_accepted
    assert dialog.isVisible() is not is_accepted
    assert opened.kept == ([Paper.LETTER] if is_accepted else [])
    if is_accepted:
        [page] = PdfReader(printed).pages
        assert float(page.mediabox.width) == pytest.approx(612, abs=1)
        assert "strength sessions" in " ".join(page.extract_text().split())


def test_every_control_has_a_name_and_a_key_reaches_it(desk, opened):
    dialog = opened(desk)
    for control in dialog.findChildren(QAbstractButton) + dialog.findChildren(QLineEdit):
        if control.isVisible():
            assert control.accessibleName() or control.text()
            assert control.focusPolicy() & Qt.FocusPolicy.TabFocus


@pytest.mark.parametrize("size", [(1024, 700), (1280, 800), (1920, 1080)])
def test_it_fits_the_window_and_the_page_fits_it(desk, opened, size):
    desk.window.resize(*size)
    settle()
    dialog = opened(desk)
    assert dialog.width() <= size[0]
    assert dialog.height() <= size[1]
    [picture] = dialog.findChildren(PagePicture)
    area = picture.parentWidget().parentWidget()
    assert picture.width() <= area.width()
    assert picture.height() == picture.heightForWidth(picture.width())


@pytest.fixture
def from_menu(desk, monkeypatch, tmp_path):
    """Opens the dialog from the menu, does something in it, and saves."""
    monkeypatch.setattr(desk.desk, "ask_path", lambda _name: tmp_path / "mine.pdf")

    def open_and(do):
        def run(dialog):
            do(dialog)
            dialog.save.click()
            return dialog.result()

        monkeypatch.setattr(ReportDialog, "exec", run)
        desk.window.action("print_report").trigger()
        desk.settle()

    return open_and


def test_the_menu_opens_it_and_the_window_says_what_was_saved(desk, from_menu, tmp_path):
    from_menu(lambda _dialog: None)
    assert (tmp_path / "mine.pdf").read_bytes().startswith(b"%PDF")
    said = [label.text() for label in desk.window.findChildren(QLabel) if label.isVisible()]
    assert "The summary is in mine.pdf." in said
    assert desk.house.undo.undo_name is None


def test_the_paper_of_the_week_is_used_until_another_is_chosen(desk, from_menu):
    desk.house.preferences.put("print", "letter ink")
    papers = []
    from_menu(lambda dialog: papers.append(dialog.choices.paper.value))
    from_menu(lambda dialog: dialog.choices.paper.buttons()[0].click())
    from_menu(lambda dialog: papers.append(dialog.choices.paper.value))
    assert papers == [Paper.LETTER, Paper.A4]
