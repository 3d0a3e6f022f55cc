"""The import as a whole: its pages in order, writing, leaving, and taking it back."""

import errno

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QTableView,
)

from liftdesk.domain.training.units import Unit
from liftdesk.formats.answers import Answers
from liftdesk.formats.import_file import ImportFile
from liftdesk.store.errors import StoreError, StoreTrouble
from liftdesk.store.table_dump import dump
from liftdesk.ui.shared.dialog import Dialog
from liftdesk.ui.shared.jobs import ThreadJobs
from liftdesk.ui.transfer.import_dialog import ImportDialog
from tests.support.cut_texts import cut_texts, overlaps
from tests.support.exports import HEVY, STRONG_A, STRONG_C, strong_history
from tests.support.samples import sample

REAL = sample("strong", "strong_android_de.csv")


def words(dialog):
    return " ".join(part.text() for part in dialog.findChildren(QLabel) if part.isVisible())


def rows(stage):
    return dump(stage.house.check_up._database)


def to_preview(stage, dialog, *paths):
    dialog.add_paths(paths)
    while dialog.step is not dialog.preview:
        dialog.next.click()
    stage.settle()


def test_pages_that_have_nothing_to_ask_are_left_out(first_day, bring, write):
    dialog = bring(first_day)
    dialog.add_paths([write("hevy.csv", HEVY)])
    assert [one.name for one in dialog._steps()] == ["Files", "Exercises", "Preview", "Done"]
    dialog.add_paths([write("strong.csv", STRONG_A)])
    assert "Questions" in [one.name for one in dialog._steps()]
    first_day.house.transfer.take_in(
        first_day.house.transfer.read(ImportFile.of(STRONG_C.encode(), "c.csv"))
    )
    again = bring(first_day)
    again.add_paths([write("c.csv", STRONG_C)])
    assert [one.name for one in again._steps()] == ["Files", "Preview", "Done"]
    again.next.click()
    assert not again.next.isEnabled()
    assert "2 names of exercises" not in words(again)
    again.preview.look_at_names.click()
    assert again.step is again.exercises
    again.next.click()
    assert again.step is again.preview


def test_a_file_is_previewed_and_added_as_one_step(first_day, bring, write):
    before = rows(first_day)
    dialog = bring(first_day)
    to_preview(first_day, dialog, write("hevy.csv", HEVY), write("strong.csv", STRONG_A))
    assert rows(first_day) == before
    added = dialog.draft.added
    assert dialog.next.text() == f"Add {added} entries"
    dialog.next.click()
    first_day.settle()
    assert dialog.step is dialog.ending
    assert f"{added} entries from 2 files added." in words(dialog)
    assert dialog.added == added
    assert len(rows(first_day)["import_batch"]) == 2
    assert QApplication.focusWidget() is dialog.next
    dialog.ending.undo.click()
    assert rows(first_day) == before
    assert dialog.added == 0
    assert "as it was before" in words(dialog)


@pytest.mark.skipif(REAL is None, reason="the sample is not here")
def test_a_real_history_of_years_comes_in_and_goes(first_day, bring):
    before = rows(first_day)
    dialog = bring(first_day)
    to_preview(first_day, dialog, REAL)
    dialog.next.click()
    first_day.settle()
    assert dialog.added == 2078
    dialog.ending.undo.click()
    assert rows(first_day) == before


def test_ctrl_z_takes_it_back_on_the_last_page_only(first_day, bring, write):
    before = rows(first_day)
    dialog = bring(first_day)
    to_preview(first_day, dialog, write("hevy.csv", HEVY))
    assert not dialog._undo_key.isEnabled()
    dialog.next.click()
    first_day.settle()
    QTest.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    first_day.settle()
    assert rows(first_day) == before
    assert not dialog._undo_key.isEnabled()


def test_going_back_and_forth_keeps_what_was_answered(first_day, bring, write):
    dialog = bring(first_day)
    dialog.add_paths([write("strong.csv", strong_history(weeks=1))])
    dialog.next.click()
    (unit,) = dialog.questions.units
    unit.buttons()[1].click()
    dialog.back.click()
    assert dialog.step is dialog.files
    dialog.next.click()
    assert dialog.questions.units[0].value is Unit.LB
    dialog.next.click()
    assert dialog.step is dialog.exercises
    (reading,) = [one.reading for one in dialog.draft.readable]
    assert reading.sessions[0].sets[0].done.load.unit is Unit.LB
    dialog.back.click()
    assert dialog.step is dialog.questions


def test_esc_leaves_everywhere_and_changes_nothing(first_day, bring, write):
    before = rows(first_day)
    for steps in range(4):
        dialog = bring(first_day)
        dialog.add_paths([write("strong.csv", STRONG_A)])
        for _ in range(steps):
            dialog.next.click()
        first_day.settle()
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
        assert not dialog.isVisible()
        assert rows(first_day) == before
        assert dialog.added == 0


def test_cancel_while_writing_leaves_the_diary_as_it_was(first_day, bring, write):
    before = rows(first_day)
    dialog = bring(first_day)
    to_preview(first_day, dialog, write("strong.csv", strong_history()))
    dialog.next.click()
    assert dialog.cancel.isVisible()
    assert not dialog.next.isVisible()
    assert not dialog.back.isVisible()
    dialog.cancel.click()
    assert dialog.isVisible()
    first_day.settle()
    assert dialog.step is dialog.preview
    assert rows(first_day) == before
    assert first_day.house.undo.undo_name is None
    dialog.next.click()
    first_day.settle()
    assert dialog.added == 360


def test_a_full_disk_says_so_and_nothing_is_changed(first_day, bring, write, monkeypatch):
    before = rows(first_day)
    dialog = bring(first_day)
    to_preview(first_day, dialog, write("hevy.csv", HEVY))

    def full(*_args):
        raise StoreError(StoreTrouble.DISK_FULL) from OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(first_day.house.transfer, "take_in_all", full)
    dialog.next.click()
    first_day.settle()
    assert "The disk is full." in words(dialog)
    assert "Nothing was changed." in words(dialog)
    assert not dialog.ending.undo.isVisible()
    assert rows(first_day) == before


def test_a_file_that_is_gone_by_then_says_so(first_day, bring, write):
    path = write("hevy.csv", HEVY)
    dialog = bring(first_day)
    to_preview(first_day, dialog, path)
    path.unlink()
    dialog.next.click()
    first_day.settle()
    assert "hevy.csv” could not be opened." in words(dialog)
    assert "Nothing was changed." in words(dialog)


def test_reading_runs_beside_the_window_and_can_be_stopped(first_day, bring, write, qtbot):
    jobs = ThreadJobs()
    dialog = bring(first_day, jobs=jobs)
    dialog.add_paths([write("strong.csv", strong_history(weeks=4))])
    assert dialog.reader.is_busy
    assert not dialog.next.isEnabled()
    assert not dialog.work.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert not dialog.reader.is_busy
    qtbot.waitUntil(lambda: not jobs.is_busy())
    assert dialog.draft.files == []
    dialog.add_paths([write("strong.csv", strong_history(weeks=4))])
    qtbot.waitUntil(lambda: not dialog.reader.is_busy)
    assert dialog.next.isEnabled()
    jobs.wait()


def test_leaving_while_a_file_is_read_is_safe(first_day, bring, write, qtbot):
    jobs = ThreadJobs()
    dialog = bring(first_day, jobs=jobs)
    dialog.add_paths([write("strong.csv", strong_history(weeks=4))])
    dialog.reject()
    dialog.reject()
    assert not dialog.isVisible()
    qtbot.waitUntil(lambda: not jobs.is_busy())


def mime(*paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def drop(target, data):
    """Drag data over a widget and drop it; returns whether it was taken."""
    at, copy = QPoint(5, 5), Qt.DropAction.CopyAction
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(at, copy, data, left, none)
    enter.ignore()
    QApplication.sendEvent(target, enter)
    if not enter.isAccepted():
        return False
    QApplication.sendEvent(target, QDropEvent(QPointF(at), copy, data, left, none))
    return True


def test_files_dropped_onto_the_import_are_looked_at(first_day, bring, write):
    dialog = bring(first_day)
    data = mime(write("hevy.csv", HEVY))
    assert drop(dialog, data)
    assert [one.file.name for one in dialog.draft.readable] == ["hevy.csv"]
    text = QMimeData()
    text.setText("words")
    assert not drop(dialog, text)
    dialog.next.click()
    assert not drop(dialog, data)


def test_files_dropped_onto_the_window_are_imported(first_day, write, monkeypatch):
    seen = []
    monkeypatch.setattr(ImportDialog, "exec", lambda _dialog: 0)
    monkeypatch.setattr(ImportDialog, "add_paths", lambda _dialog, paths: seen.extend(paths))
    path = write("hevy.csv", HEVY)
    assert drop(first_day.window, mime(path))
    assert seen == []  # the drag has to be over first
    first_day.settle()
    assert seen == [path]
    far = QMimeData()
    far.setUrls([QUrl("https://example.org/strong.csv")])
    assert not drop(first_day.window, far)


def test_nothing_is_taken_while_a_dialog_is_open(first_day, write):
    dialog = Dialog("A", first_day.desk.show_crisis_help, first_day.window)
    dialog.open()
    first_day.settle()
    assert not drop(first_day.window, mime(write("hevy.csv", HEVY)))
    dialog.reject()


def test_a_text_field_takes_no_file_for_the_text_of_its_path(desk, write, monkeypatch):
    monkeypatch.setattr(ImportDialog, "exec", lambda _dialog: 0)
    fields = desk.window.findChildren(QLineEdit)
    assert any(field.acceptDrops() for field in fields)
    at, copy = QPoint(5, 5), Qt.DropAction.CopyAction
    data = mime(write("hevy.csv", HEVY))
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    for end in (QDragLeaveEvent(), QDropEvent(QPointF(at), copy, data, left, none)):
        before = [field.acceptDrops() for field in fields]
        QApplication.sendEvent(desk.window, QDragEnterEvent(at, copy, data, left, none))
        assert not any(field.acceptDrops() for field in fields)
        QApplication.sendEvent(desk.window, end)
        assert [field.acceptDrops() for field in fields] == before
    desk.settle()


@pytest.mark.parametrize("percent", [100, 200])
def test_no_words_are_cut_on_any_page(first_day, bring, write, look, percent):
    look.set_text_percent(percent)
    first_day.house.transfer.take_in(
        first_day.house.transfer.read(
            ImportFile.of(STRONG_A.encode(), "older.csv"), answers=Answers(unit=Unit.KG)
        )
    )
    dialog = bring(first_day)
    dialog.add_paths([write("strong.csv", STRONG_A), write("hevy.csv", HEVY)])
    dialog.add_paths([write("letter.csv", "dear diary")])
    while True:
        first_day.settle()
        assert cut_texts(dialog) == []
        assert overlaps(dialog) == []
        if dialog.step is dialog.ending:
            break
        dialog.next.click()


def test_every_control_has_a_name_and_the_keyboard_begins_on_the_page(first_day, bring, write):
    dialog = bring(first_day)
    dialog.add_paths([write("strong.csv", STRONG_A), write("hevy.csv", HEVY)])
    kinds = (QAbstractButton, QComboBox, QLineEdit, QTableView, QListWidget)
    for step in dialog._steps()[1:-1]:
        dialog.next.click()
        first_day.settle()
        assert dialog.step is step
        assert step.isAncestorOf(QApplication.focusWidget())
        controls = [one for kind in kinds for one in step.findChildren(kind) if one.isVisible()]
        assert controls
        for one in controls:
            assert one.accessibleName() or one.text(), one
