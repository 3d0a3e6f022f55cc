"""The disk is full: the sentence says so, what was typed stays, and with room it works."""

import os
import subprocess
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from liftdesk.domain.exports import ExportForm
from liftdesk.ui.shared.jobs import InlineJobs
from liftdesk.ui.shared.look import look_of
from liftdesk.ui.transfer.export_dialog import ExportDialog, ExportLinks
from liftdesk.ui.transfer.import_dialog import ImportDialog
from tests.support.desks import settle
from tests.support.exports import strong_history
from tests.support.import_states import links
from tests.trust.child import house_of
from tests.trust.killing import held
from tests.trust.window import opened, press, today, type_in

pytestmark = pytest.mark.qt_no_exception_capture
"""An exception of a slot goes to the program's own hook here, as it does for a person."""

_PAGE = 4096


@pytest.fixture
def small_disk(tmp_path):
    """A disk of two megabytes."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("mounting a disk needs root on Linux")
    place = tmp_path / "disk"
    place.mkdir()
    mount = ("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(place))
    if subprocess.run(mount, check=False, capture_output=True).returncode:
        pytest.skip("mounting a disk is not allowed here")
    yield place
    subprocess.run(("umount", "-l", str(place)), check=True)


class Full:
    """A window over a diary on a disk that fills up."""

    def __init__(self, app, place):
        look_of().set_text_percent(100)
        self.place, self.path = place, place / "diary.liftdesk"
        house = house_of(self.path)
        house.sample_data.fill(months=1)
        house.close()
        self.program = opened(app, self.path)
        self.page = today(self.program)
        self.house = self.program._house
        self.window = self.program.desk.window

    def fill(self):
        """Leave no room."""
        self.before = held_now(self.path)
        with (self.place / "ballast").open("wb", buffering=0) as file:
            try:
                while file.write(bytes(_PAGE)):
                    pass
            except OSError:
                return

    def make_room(self):
        """Take away what filled the disk."""
        (self.place / "ballast").unlink()
        assert held_now(self.path) == self.before

    @property
    def said(self):
        """What the window says."""
        settle()
        return self.window._message.text if self.window._message is not None else ""


def held_now(path):
    """What the file holds, read by another connection."""
    return held(path)


@pytest.fixture
def full(small_disk, qapp, monkeypatch):
    made = Full(qapp, small_disk)
    monkeypatch.setattr(sys, "excepthook", made.program._on_fault)
    yield made
    made.program.close()
    settle()


def test_a_set_stays_typed_until_there_is_room(full, tally):
    with tally.of("full disk in the window") as counts:
        full.page.focus_set()
        fields = full.page.session.open_row.current
        type_in(full.program, "9")
        typed = {name: edit.text() for name, edit in fields.edits.items()}
        full.fill()
        press(full.program, Qt.Key.Key_Return)
        assert "disk is full" in full.said
        now = full.page.session.open_row.current
        assert {name: edit.text() for name, edit in now.edits.items()} == typed
        full.make_room()
        full.page.focus_set()
        press(full.program, Qt.Key.Key_Return)
        assert full.page.view.sets_done == 1
        counts.trials += 1


def test_a_check_in_stays_typed_until_there_is_room(full, tally):
    with tally.of("full disk in the window") as counts:
        card = full.page.check_in
        card.open_more(opened=True)
        settle()
        card.note.edit.setFocus()
        type_in(full.program, "slept badly")
        full.fill()
        full.page.focus_set()
        settle()
        assert "disk is full" in full.said
        assert card.note.text == "slept badly"
        full.make_room()
        card.note.edit.setFocus()
        settle()
        full.page.focus_set()
        settle()
        assert full.house.check_ins.now().note == "slept badly"
        counts.trials += 1


def words(dialog):
    settle()
    return " ".join(part.text() for part in dialog.findChildren(QLabel) if part.isVisible())


class Shown:
    """What an import is lent of the window."""

    def __init__(self, full):
        self.house, self.desk, self.window = full.house, full.program.desk, full.window


def test_an_import_waits_for_room(full, tally, tmp_path, qtbot):
    history = tmp_path / "strong.csv"
    history.write_text(strong_history(weeks=30), encoding="utf-8")
    with tally.of("full disk in the window") as counts:
        for is_full in (True, False):
            stage = Shown(full)
            dialog = ImportDialog(links(stage), full.program.desk.show_crisis_help, full.window)
            qtbot.addWidget(dialog)
            dialog.show()
            dialog.add_paths([history])
            while dialog.step is not dialog.preview:
                dialog.next.click()
            settle()
            if is_full:
                full.fill()
            dialog.next.click()
            settle()
            assert ("disk is full" in words(dialog)) == is_full
            if is_full:
                full.make_room()
        assert full.house.summary.counts()["sessions"] > 30
        counts.trials += 1


def test_a_backup_waits_for_room(full, tally):
    with tally.of("full disk in the window") as counts:
        full.fill()
        full.window.action("back_up").trigger()
        assert "disk is full" in full.said
        full.make_room()
        full.window.action("back_up").trigger()
        assert "Backed up and checked" in full.said
        counts.trials += 1


def test_an_export_waits_for_room(full, tally, qtbot):
    with tally.of("full disk in the window") as counts:
        dialog = ExportDialog(
            full.house.export,
            jobs=InlineJobs(),
            links=ExportLinks(
                ask_file=lambda name: full.place / name,
                ask_folder=lambda: full.place,
                show_folder=lambda _path: True,
            ),
            hides_mood=False,
            form=ExportForm.JSON,
            on_crisis_help=full.program.desk.show_crisis_help,
            parent=full.window,
        )
        qtbot.addWidget(dialog)
        dialog.show()
        full.fill()
        dialog.write.click()
        assert "disk is full" in words(dialog)
        assert not list(full.place.glob("LiftDesk*"))
        full.make_room()
        QTest.keyClick(QApplication.focusWidget() or dialog.write, Qt.Key.Key_Space)
        settle()
        assert dialog.outcome.target.exists()
        counts.trials += 1
