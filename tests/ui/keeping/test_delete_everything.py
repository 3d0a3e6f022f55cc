"""Deleting everything in the window: what is said, what is typed, and the first day after it."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from liftdesk.app import open_house
from liftdesk.domain.training.units import Unit
from liftdesk.services.delete_everything import DeleteEverything, Inventory
from liftdesk.system.clock import FixedClock
from liftdesk.ui.keeping.delete_dialog import DeleteDialog, RemovedDialog
from liftdesk.ui.program import Program
from liftdesk.ui.shared.buttons import PrimaryButton
from liftdesk.ui.shared.tokens import Space
from tests.support.cut_texts import cut_texts, overlaps
from tests.support.desks import THURSDAY, settle
from tests.support.start_states import services


@pytest.fixture
def program(qapp, look, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    clock = FixedClock(THURSDAY)
    made = Program(qapp, open_house=lambda path: open_house(path, clock=clock), start=services())
    made.open(tmp_path / "data" / "diary.liftdesk")
    made.show()
    settle()
    made._house.training_log.log_line("squat 3x8 @ 60kg", unit=Unit.KG)
    made._house.backups.now()
    yield made
    made.close()
    settle()


def answering(answer):
    """Have `answer` called with each dialog that opens, until none does; return what was seen."""
    seen = []

    def look():
        dialog = QApplication.activeModalWidget()
        if dialog is not None:
            seen.append((type(dialog), " ".join(one.text() for one in dialog.findChildren(QLabel))))
            answer(dialog)
            QTimer.singleShot(0, look)

    QTimer.singleShot(0, look)
    return seen


def confirm(dialog):
    if isinstance(dialog, DeleteDialog):
        QTest.keyClicks(dialog.word.edit, "Delete")
        QTest.keyClick(dialog.word.edit, Qt.Key.Key_Return)
    else:
        dialog.done_button.click()


def test_what_is_typed_deletes_and_the_program_is_as_on_its_first_day(program, tmp_path):
    removed = []

    def done(dialog):
        if isinstance(dialog, RemovedDialog):
            removed.append(" ".join(one.text() for one in dialog.findChildren(QLabel)))
        confirm(dialog)

    old = program.desk
    seen = answering(done)
    old.keeping.delete_everything()
    answering(done)
    settle()
    settle()
    assert seen[0][0] is DeleteDialog
    assert "The diary, with all settings" in seen[0][1]
    assert removed
    assert "The diary, with all settings" in removed[0]
    assert "exported, printed" in removed[0]
    assert program.desk is not old
    assert program._house.summary.counts()["sets"] == 0
    left = {one.name for one in (tmp_path / "data").iterdir()}
    # Once Today is painted; the lease is written beside its place, and then put there.
    while_open = {"diary.liftdesk.asked", "diary.liftdesk.lease", "diary.liftdesk.lease.new"}
    assert left - while_open == {
        *("diary.liftdesk", "diary.liftdesk-journal", "diary.liftdesk.lock")
    }


@pytest.mark.parametrize("typed", ["", "yes", "del"])
def test_anything_else_deletes_nothing_and_says_what_to_type(program, tmp_path, typed):
    problems = []

    def hesitate(dialog):
        QTest.keyClicks(dialog.word.edit, typed)
        dialog.delete_button.click()
        problems.append(dialog.word.problem)
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    answering(hesitate)
    program.desk.keeping.delete_everything()
    settle()
    assert problems == ["Please type: delete"]
    assert program._house.summary.counts()["sets"] == 3


def test_it_begins_at_keeping_everything_and_no_button_is_filled(program):
    begun = []

    def look(dialog):
        begun.append((dialog.focusWidget() is dialog.keep_button, dialog.crisis_help.isVisible()))
        assert not dialog.findChildren(PrimaryButton)
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Space)

    answering(look)
    program.desk.keeping.delete_everything()
    assert begun == [(True, True)]
    assert program._house.summary.counts()["sets"] == 3


def test_an_export_is_offered_first(program, monkeypatch):
    asked = []
    monkeypatch.setattr(program.desk, "export_all", lambda: asked.append("export"))

    def export(dialog):
        dialog.export_button.click()
        dialog.reject()

    answering(export)
    program.desk.keeping.delete_everything()
    assert asked == ["export"]


def test_sample_data_are_left_first(program):
    program.look_around()
    settle()
    program.desk.keeping.delete_everything()
    assert "Leave it first" in program.desk.window._message.text


def test_the_card_leads_to_it(program):
    asked = answering(lambda dialog: dialog.reject())
    window = program.desk.window
    window.show_tab("safety")
    window.page("safety").data.delete_button.click()
    assert [kind for kind, _ in asked] == [DeleteDialog]


@pytest.mark.parametrize("percent", [100, 150])
def test_nothing_is_cut(qapp, look, tmp_path, percent):
    look.set_text_percent(percent)
    deleting = DeleteEverything(
        tmp_path / "diary.liftdesk", log_folder=tmp_path, clock=FixedClock(THURSDAY)
    )
    inventory = Inventory(pieces=deleting.inventory().pieces, away=tmp_path / "stick")
    dialog = DeleteDialog(inventory, export=lambda: None, on_crisis_help=lambda _above: None)
    dialog.word.set_problem("Please type: delete")
    dialog.show()
    settle()
    assert cut_texts(dialog) == []
    assert overlaps(dialog) == []
    room = dialog._area.viewport().height() - dialog._inside.heightForWidth(
        dialog._area.viewport().width()
    )
    assert room <= Space.XXL  # no empty middle
    dialog.close()
    dialog.deleteLater()
    look.set_text_percent(100)
    settle()
