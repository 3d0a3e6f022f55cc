"""The start window: every way a diary cannot be opened, and every way on; the file stays."""

import hashlib
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QLockFile, Qt, QTimer
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton
from sqlcipher3 import dbapi2 as engine

from liftdesk.app import open_house
from liftdesk.services.data_files import Refusal
from liftdesk.store.errors import StoreError, StoreTrouble
from liftdesk.system.clock import FixedClock
from liftdesk.ui.program import Program
from liftdesk.ui.safety.crisis_card import CrisisCard
from liftdesk.ui.safety.help_lines import HelpLine
from liftdesk.ui.shared.buttons import PrimaryButton
from liftdesk.ui.start.start_window import StartWindow
from liftdesk.wording.start import refusal_text
from tests.support.cut_texts import cut_texts, overlaps
from tests.support.desks import THURSDAY, settle
from tests.support.start_states import ELSEWHERE, REFUSED, diary, services


class Opening:
    """A program that is asked to open one file."""

    def __init__(self, qapp, path):
        self.path, self.trouble = path, None
        self.program = Program(qapp, open_house=self._open, start=services())

    def _open(self, path):
        if self.trouble is not None:
            raise self.trouble
        return open_house(path, clock=FixedClock(THURSDAY))

    @property
    def window(self):
        return self.program.start_window

    def start(self):
        opened = self.program.open(self.path)
        self.program.show()
        settle()
        return opened

    def said(self):
        return " ".join(one.text() for one in self.window.findChildren(QLabel) if one.isVisible())


@pytest.fixture
def opening(qapp, look, tmp_path):
    made = Opening(qapp, tmp_path / "diary.liftdesk")
    yield made
    made.program.close()
    settle()


def state(folder):
    """Every file of a folder by what is in it, but for the lock of the running program."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.suffix != ".lock"
    }


def press_crisis_key(window):
    """Press the key once; return the numbers that were shown."""
    seen = []

    def look():
        card = QApplication.activeModalWidget()
        if isinstance(card, CrisisCard):
            seen.append([line.number.text() for line in card.findChildren(HelpLine)])
            QTest.keyClick(card, Qt.Key.Key_Escape)

    QTimer.singleShot(50, look)
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_H, keys)
    settle()
    return seen


@pytest.mark.parametrize("trouble", REFUSED)
def test_a_refused_file_is_said_and_stays_as_it_is(opening, tmp_path, trouble):
    diary(tmp_path, copies=2)
    opening.path.write_bytes(REFUSED[trouble](opening.path.read_bytes()))
    before = state(tmp_path)
    assert not opening.start()
    what, how = refusal_text(trouble)
    assert opening.window.title.text() == what
    assert how in opening.said()
    assert "Nothing was changed. The file is as it was." in opening.said()
    assert str(opening.path) in opening.said()
    assert press_crisis_key(opening.window) == [["Call 999", "116 123", "Text SHOUT to 85258"]]
    opening.window.try_button.click()
    settle()
    assert opening.window.isVisible()
    assert state(tmp_path) == before


@pytest.mark.parametrize("trouble", REFUSED)
def test_a_backup_takes_its_place_and_the_file_is_kept(opening, tmp_path, trouble):
    diary(tmp_path, copies=2)
    content = REFUSED[trouble](opening.path.read_bytes())
    opening.path.write_bytes(content)
    opening.start()
    assert QApplication.focusWidget() is opening.window.backups.buttons[0]
    filled = [b for b in opening.window.findChildren(PrimaryButton) if b.isVisible()]
    assert filled == [opening.window.backups.buttons[0]]
    QTest.keyClick(filled[0], Qt.Key.Key_Space)
    settle()
    assert opening.window is None
    assert opening.program.has_opened
    (kept,) = tmp_path.glob("diary-unopened-*.liftdesk")
    assert kept.read_bytes() == content
    assert kept.name in opening.program.desk.window._message.text
    house = opening.program._house
    assert house.path == opening.path
    assert house.check_up.problems() == []
    assert house.summary.counts()["sessions"] > 5


def test_a_cut_short_write_is_kept_with_its_file(opening, tmp_path):
    diary(tmp_path, copies=1)
    content = REFUSED["newer"](
        opening.path.read_bytes()
    )  # refused unopened, so SQLite sees neither
    opening.path.write_bytes(content)
    journal = opening.path.with_name("diary.liftdesk-journal")
    journal.write_bytes(b"half a write")
    opening.start()
    opening.window.backups.buttons[0].click()
    settle()
    (kept,) = tmp_path.glob("diary-unopened-*.liftdesk")
    assert kept.read_bytes() == content
    assert kept.with_name(kept.name + "-journal").read_bytes() == b"half a write"
    assert opening.program._house.check_up.problems() == []


def test_a_backup_that_is_not_sound_changes_nothing(opening, tmp_path):
    diary(tmp_path, copies=1)
    opening.path.write_bytes(b"Dear diary")
    (copy,) = (tmp_path / "diary-backups").glob("*.liftdesk")
    copy.write_bytes(REFUSED["corrupt"](copy.read_bytes()))
    before = state(tmp_path)
    opening.start()
    opening.window.backups.buttons[0].click()
    settle()
    assert opening.window.isVisible()
    assert "Nothing was changed." in opening.window._problem.text()
    assert opening.window._problem.isVisible()
    assert state(tmp_path) == before


@pytest.mark.parametrize(
    "trouble", [StoreTrouble.LOCKED, StoreTrouble.DISK_FULL, StoreTrouble.READ_ONLY]
)
def test_a_condition_of_the_computer_passes(opening, tmp_path, trouble):
    diary(tmp_path)
    before = state(tmp_path)
    opening.trouble = StoreError(trouble)
    assert not opening.start()
    assert opening.window.title.text() == refusal_text(trouble)[0]
    assert QApplication.focusWidget() is opening.window.try_button
    assert not opening.window.backups.is_open
    assert len(press_crisis_key(opening.window)) == 1
    assert state(tmp_path) == before
    opening.trouble = None
    QTest.keyClick(opening.window.try_button, Qt.Key.Key_Space)
    settle()
    assert opening.window is None
    assert opening.program.desk.window.isVisible()


def test_a_file_that_another_program_holds_is_locked(opening, tmp_path, monkeypatch):
    diary(tmp_path)
    monkeypatch.setitem(sys.modules["liftdesk.store.database"]._PRAGMAS, "busy_timeout", 10)
    other = engine.connect(str(opening.path), isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    assert not opening.start()
    assert opening.window.title.text() == "Another program is using your diary"
    other.execute("ROLLBACK")
    other.close()
    opening.window.try_button.click()
    settle()
    assert opening.program.has_opened


def test_a_diary_that_is_open_already_says_so(opening, qapp, tmp_path):
    diary(tmp_path)
    assert opening.start()
    opening.program.desk.window.hide()  # in life it is another process's window
    second = Opening(qapp, opening.path)
    assert not second.start()
    assert second.window.title.text() == "This diary is open already"
    assert len(press_crisis_key(second.window)) == 1
    opening.program.close()
    second.window.try_button.click()
    settle()
    assert second.program.has_opened
    second.program.close()
    settle()


def test_a_folder_that_lets_nobody_write_is_no_second_liftdesk(opening, tmp_path, monkeypatch):
    monkeypatch.setattr(QLockFile, "tryLock", lambda _lock, _wait: False)
    monkeypatch.setattr(QLockFile, "error", lambda _lock: QLockFile.LockError.PermissionError)
    opening.start()
    assert "can only be read" in opening.window.title.text()


@pytest.mark.parametrize(("parent", "trouble"), [("file", "cannot_open"), ("", "is_folder")])
def test_what_is_in_the_way_is_said(opening, tmp_path, parent, trouble):
    if parent:
        (tmp_path / parent).write_text("a file, no folder")
        opening.path = tmp_path / parent / "diary.liftdesk"
    else:
        opening.path.mkdir()
    opening.start()
    assert opening.window.title.text() == refusal_text(trouble)[0]
    assert len(press_crisis_key(opening.window)) == 1


def test_a_fault_is_logged_by_its_place_and_help_is_there(opening, caplog):
    opening.trouble = ValueError("my secret note")
    opening.start()
    assert opening.window.title.text() == "LiftDesk could not open your diary"
    assert "liftdesk.log" in opening.said()
    assert "ValueError" in caplog.text
    assert "secret" not in caplog.text + opening.said()
    assert len(press_crisis_key(opening.window)) == 1


def test_a_backup_goes_into_a_new_file_where_the_diary_may_be_sound(opening, tmp_path, monkeypatch):
    diary(tmp_path, copies=1)
    before = state(tmp_path)
    opening.trouble = StoreError(StoreTrouble.LOCKED)
    opening.start()
    opening.window.backups.head.click()
    target = tmp_path / "restored.liftdesk"
    answers = [str(opening.path), "", str(target)]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (answers.pop(0), ""))
    opening.window.backups.buttons[0].click()
    assert "choose another name" in opening.window._problem.text()
    opening.window.backups.buttons[0].click()
    assert state(tmp_path) == before
    opening.trouble = None
    opening.window.backups.buttons[0].click()
    settle()
    assert opening.program._house.path == target
    opening.program.close()
    assert {name: before[name] for name in before} == {
        name: found for name, found in state(tmp_path).items() if name in before
    }


def test_another_file_and_another_backup_are_chosen(opening, tmp_path, monkeypatch):
    (tmp_path / "other").mkdir()
    other = diary(tmp_path / "other")
    opening.path.write_bytes(b"Dear diary")
    opening.start()
    assert "There is no backup" in opening.said()
    answers = ["", str(other), "", str(other)]
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (answers.pop(0), ""))
    opening.window.other_button.click()
    opening.window.backups.other_button.click()
    assert opening.window.isVisible()
    answers.insert(0, answers.pop())
    opening.window.backups.other_button.click()
    settle()
    assert opening.program._house.path == opening.path
    assert opening.program._house.summary.counts()["sessions"] > 5


def test_another_diary_is_opened_in_its_place(opening, tmp_path, monkeypatch):
    (tmp_path / "other").mkdir()
    other = diary(tmp_path / "other")
    opening.path.write_bytes(b"Dear diary")
    opening.start()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(other), ""))
    opening.window.other_button.click()
    settle()
    assert opening.program._house.path == other
    assert opening.path.read_bytes() == b"Dear diary"


def test_the_folder_is_shown_or_named(opening, tmp_path, monkeypatch):
    opening.path = tmp_path / "gone" / "diary.liftdesk"
    opening.trouble = StoreError(StoreTrouble.CANNOT_OPEN)
    opening.start()
    (tmp_path / "gone" / "diary.liftdesk.lock").unlink(missing_ok=True)
    (tmp_path / "gone").rmdir()
    shown = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: shown.append(Path(url.toLocalFile()))
    )
    opening.window.folder_button.click()
    assert shown == [tmp_path]
    assert str(tmp_path) in opening.window._problem.text()


def test_a_country_chosen_on_the_card_lasts_while_the_program_runs(opening, tmp_path):
    opening.path.write_bytes(b"Dear diary")
    opening.start()
    opening.window._services.safety().choose("FR")
    assert press_crisis_key(opening.window) == [["Call 112", "3114"]]
    assert list(tmp_path.glob("*")) == [opening.path]


def test_trying_again_says_so_until_there_is_an_answer(opening):
    opening.path.write_bytes(b"Dear diary")
    opening.start()
    before, seen = opening.window.try_button, []
    opening.window.open_wanted.connect(lambda _path: seen.append(before.text()))
    before.click()
    assert seen == ["Trying again\N{HORIZONTAL ELLIPSIS}"]
    assert not before.isEnabled()
    settle()
    assert opening.window.try_button is not before
    assert opening.window.try_button.isEnabled()
    assert opening.window.try_button.text() == "Try again"
    assert opening.window.try_button.hasFocus()


def test_leaving_it_ends_without_a_diary(opening, tmp_path):
    opening.path.write_bytes(b"Dear diary")
    opening.start()
    QTest.keyClick(opening.window, Qt.Key.Key_Escape)
    assert not opening.window.isVisible()
    assert not opening.program.has_opened


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("trouble", [*REFUSED, *ELSEWHERE])
def test_nothing_is_cut_whatever_the_condition(qtbot, look, tmp_path, trouble, percent):
    look.set_text_percent(percent)
    path = diary(tmp_path, copies=2)
    window = StartWindow(services(), path=path, refusal=Refusal(trouble=trouble))
    qtbot.addWidget(window)
    window.show()
    settle()
    for _ in range(2):
        assert cut_texts(window) == []
        assert overlaps(window) == []
        assert window._scroll.horizontalScrollBar().maximum() == 0
        window.backups.set_open(not window.backups.is_open)
        settle()


@pytest.mark.parametrize("trouble", [*REFUSED, *ELSEWHERE, "not_sound", "fault", "unheard_of"])
def test_every_condition_has_words(trouble):
    what, how = refusal_text(trouble)
    assert what
    assert not what.endswith(".")
    assert how.endswith(".")


def test_every_control_has_a_name(opening, tmp_path):
    diary(tmp_path, copies=3)
    opening.path.write_bytes(b"Dear diary")
    opening.start()
    names = [b.accessibleName() or b.text() for b in opening.window.findChildren(QPushButton)]
    assert all(names)
    assert len(set(names)) == len(names)
    assert opening.window.accessibleName() == "This file is not a LiftDesk diary"
    assert "Nothing was changed." in opening.window.accessibleDescription()
