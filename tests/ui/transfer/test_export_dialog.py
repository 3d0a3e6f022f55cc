"""The export dialog: forms with what they are for, ticks, days, and what was written where."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QBoxLayout, QLabel

from liftdesk.domain.exports import ExportForm
from liftdesk.formats import detection
from liftdesk.formats.import_file import ImportFile
from liftdesk.store.table_dump import told
from liftdesk.ui.shared.jobs import InlineJobs
from liftdesk.ui.transfer.export_dialog import ExportDialog, ExportLinks
from liftdesk.wording.exports import form_text, purpose_text
from tests.support.desks import settle


@pytest.fixture
def opened(qtbot, tmp_path):
    shown = []

    def open_over(stage, form=ExportForm.JSON, *, jobs=None, ask=None, folder=tmp_path):
        dialog = ExportDialog(
            stage.house.export,
            jobs=jobs or InlineJobs(),
            links=ExportLinks(
                ask_file=ask or (lambda name: folder / name),
                ask_folder=lambda: folder,
                show_folder=lambda path: shown.append(path) is None,
            ),
            hides_mood=stage.house.preferences.hides_mood,
            form=form,
            on_crisis_help=stage.desk.show_crisis_help,
            parent=stage.window,
        )
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.activateWindow()
        settle()
        return dialog

    open_over.shown = shown
    return open_over


def words(dialog):
    settle()
    return " ".join(part.text() for part in dialog.findChildren(QLabel) if part.isVisible())


def press(key):
    QTest.keyClick(QApplication.focusWidget(), key)
    settle()


def test_every_form_says_what_it_is_for_and_that_it_is_not_encrypted(desk, opened):
    dialog = opened(desk)
    for form, row in dialog.choices.rows.items():
        row.button.click()
        assert dialog.choices.form is form
        assert row.button.text() == form_text(form)
        assert row.button.accessibleDescription() == purpose_text(form)
        assert "not encrypted" in words(dialog)


@pytest.mark.parametrize("form", ExportForm)
def test_each_form_is_written_where_it_was_asked_for(desk, opened, tmp_path, form):
    dialog = opened(desk, form)
    dialog.write.click()
    assert dialog.outcome.form is form
    target = dialog.outcome.target
    assert target.exists()
    assert target.parent == tmp_path
    assert target.name.startswith("LiftDesk 2026-11-26")
    assert target.suffix == form.ending
    assert "Exported " in words(dialog)
    assert str(target) in words(dialog)
    if form in {ExportForm.STRONG, ExportForm.HEVY}:
        assert detection.detect(ImportFile.at(target)) == form
    elif form.is_whole:
        assert desk.house.own_import.matches(ImportFile.at(target))
    dialog.show_folder.click()
    assert opened.shown == [target if form is ExportForm.CSV else tmp_path]


def test_it_goes_by_keys_from_the_first_form_to_the_written_file(desk, opened):
    dialog = opened(desk)
    assert QApplication.focusWidget() is dialog.choices.rows[ExportForm.JSON].button
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    assert dialog.choices.form is ExportForm.ZIP
    for _ in range(40):
        if QApplication.focusWidget() is dialog.write:
            break
        press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Space)
    assert dialog.outcome.target.suffix == ".zip"
    assert QApplication.focusWidget() is dialog.finish
    press(Qt.Key.Key_Space)
    assert not dialog.isVisible()


def test_ticks_say_what_goes_in(desk, opened):
    desk.house.questionnaires.answer("ons4", {1: 7, 2: 6, 3: 5, 4: 3})
    dialog = opened(desk)
    assert dialog.choices.moods.isChecked()
    assert not dialog.choices.answers.isChecked()
    dialog.write.click()
    assert "Left out: single answers of self-checks." in words(dialog)
    dialog.more.click()
    dialog.choices.answers.setChecked(True)
    dialog.write.click()
    assert "Left out" not in words(dialog)
    written = json.loads(dialog.outcome.target.read_text(encoding="utf-8"))["tables"]
    assert written == told(desk.house.check_up._database)
    dialog.more.click()
    dialog.choices.moods.setChecked(False)
    assert not dialog.choices.answers.isEnabled()
    dialog.write.click()
    assert "Left out: check-ins, feelings and self-checks." in words(dialog)


def test_hidden_mood_is_not_ticked_and_it_is_said_why(desk, opened):
    desk.house.preferences.hide_mood()
    dialog = opened(desk, ExportForm.MARKDOWN)
    assert not dialog.choices.moods.isChecked()
    assert "Mood is hidden, so these are left out unless you tick them." in words(dialog)
    dialog.write.click()
    assert "Check-in" not in dialog.outcome.target.read_text(encoding="utf-8")


def test_other_apps_get_no_moods_and_some_days(desk, opened):
    dialog = opened(desk, ExportForm.STRONG)
    assert not dialog.choices.moods.isVisible()
    assert "Moods and self-checks are never in it." in words(dialog)
    whole = dialog.choices.read()
    assert whole.first == desk.house.export.first_day()
    dialog.choices.days.first.set_text("2026-11-01")
    dialog.choices.days.first.edited.emit("2026-11-01")
    dialog.write.click()
    reading = detection.read(ImportFile.at(dialog.outcome.target))
    assert min(one.started for one in reading.sessions).month == 11


def test_a_day_that_cannot_be_read_is_said_beside_it(desk, opened, tmp_path):
    dialog = opened(desk, ExportForm.MARKDOWN)
    dialog.choices.days.last.set_text("soon")
    dialog.write.click()
    assert dialog.outcome is None
    assert "not a date" in words(dialog)
    dialog.choices.days.first.set_text("2026-11-20")
    dialog.choices.days.last.set_text("2026-11-01")
    dialog.write.click()
    assert "The first day comes after the last one." in words(dialog)
    assert not list(tmp_path.glob("*.md"))


def test_thinking_better_of_it_writes_nothing(desk, opened, tmp_path):
    before = set(tmp_path.iterdir())
    dialog = opened(desk, ask=lambda _name: None)
    dialog.write.click()
    assert dialog.outcome is None
    press(Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert set(tmp_path.iterdir()) == before


def test_a_name_without_its_ending_gets_it(desk, opened, tmp_path):
    dialog = opened(desk, ExportForm.XLSX, ask=lambda _name: tmp_path / "v1.2 diary")
    dialog.write.click()
    assert dialog.outcome.target == tmp_path / "v1.2 diary.xlsx"


def test_a_place_that_cannot_be_written_is_said_and_another_can_be_chosen(desk, opened, tmp_path):
    dialog = opened(desk, folder=tmp_path / "nowhere")
    dialog.write.click()
    assert dialog.outcome is None
    assert "could not be written" in words(dialog)
    (tmp_path / "nowhere").mkdir()
    dialog.write.click()
    assert dialog.outcome is not None
    assert "could not be written" not in words(dialog)


def test_it_waits_for_the_file_and_cannot_be_left_meanwhile(desk, opened, qtbot):
    dialog = opened(desk, jobs=desk.desk.jobs)
    dialog.write.click()
    assert not dialog.write.isEnabled()
    dialog.reject()
    assert dialog.isVisible()
    qtbot.waitUntil(lambda: dialog.outcome is not None)
    assert dialog.finish.isVisible()
    assert dialog.outcome.target.exists()


def test_the_sides_stand_below_each_other_where_there_is_no_room(desk, opened):
    dialog = opened(desk)
    dialog.choices.fit(2000)
    assert dialog.choices._columns.direction() == QBoxLayout.Direction.LeftToRight
    dialog.choices.fit(100)
    assert dialog.choices._columns.direction() == QBoxLayout.Direction.TopToBottom


@pytest.mark.parametrize(("verb", "form"), [("export_all", "JSON"), ("export_tables", "CSV")])
def test_the_menus_open_it(desk, monkeypatch, verb, form):
    seen = []
    monkeypatch.setattr(ExportDialog, "exec", lambda dialog: seen.append(dialog.choices.form))
    getattr(desk.desk, verb)()
    assert seen == [ExportForm[form]]


def test_a_click_beside_the_name_chooses_a_form_too(desk, opened, qtbot):
    dialog = opened(desk)
    row = dialog.choices.rows[ExportForm.HEVY]
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=row.rect().bottomRight() / 2)
    assert dialog.choices.form is ExportForm.HEVY
