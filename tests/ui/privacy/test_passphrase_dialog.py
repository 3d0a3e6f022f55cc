"""A backup of another passphrase asks for it, in the start window and on the page of backups."""

import shutil

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from liftdesk.services.encryption import Backups, Encryption, open_key, unencrypted_beside
from liftdesk.store.database import Database
from liftdesk.store.rekey import BESIDE
from liftdesk.system.paths import backup_folder
from liftdesk.ui.privacy.passphrase_dialog import PassphraseDialog
from tests.support.desks import settle
from tests.support.locked_diaries import WORDS, Sitting, locked_diary

OLDER = "a lamp in the hallway"


@pytest.fixture(scope="module")
def prepared(tmp_path_factory):
    return locked_diary(tmp_path_factory.mktemp("locked")).parent


@pytest.fixture
def sitting(qapp, look, tmp_path, prepared):
    shutil.copytree(prepared, tmp_path / "mine")
    made = Sitting(tmp_path / "mine" / "diary.liftdesk")
    yield made
    made.end()


def answering(*tries):
    """Answer the dialog that opens next: with words, or None for Cancel."""
    said = []

    def answer():
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, PassphraseDialog)
        for words in tries:
            if words is None:
                dialog.reject()
                return
            dialog.field.field.edit.setText(words)
            dialog.open_button.click()
            said.append(dialog.field.field.problem)

    QTimer.singleShot(0, answer)
    return said


def older_backup(path):
    """Give the newest backup another passphrase than the diary's."""
    backup = max(backup_folder(path).glob("*.liftdesk"))
    place = path.parent / "elsewhere.liftdesk"
    shutil.copy(backup, place)
    key = open_key(WORDS, place)
    Encryption(place).rewrite(old=key, passphrase=OLDER, backups=Backups.ALONG)
    return place


def test_the_start_window_asks_for_the_passphrase_of_a_backup(sitting):
    sitting.start()
    sitting.asks.other_button.click()
    settle()
    backup = older_backup(sitting.path)
    window = sitting.program.start_window
    before = sitting.path.read_bytes()
    answering(None)
    window._on_backup_chosen(backup)
    assert sitting.path.read_bytes() == before
    said = answering("not that one", OLDER)
    window._on_backup_chosen(backup)
    settle()
    assert said[0].startswith("This passphrase does not open the backup.")
    assert window.kept.read_bytes() == before
    sitting.unlock(OLDER)
    assert sitting.program.desk.window.isVisible()


def test_a_backup_of_another_passphrase_is_restored_with_it_and_takes_the_diarys(sitting):
    sitting.start()
    sitting.unlock()
    backup = older_backup(sitting.path)
    restoring = sitting.program.house.restoring
    assert restoring.needs_passphrase(backup)
    assert not restoring.needs_passphrase(max(backup_folder(sitting.path).glob("*.liftdesk")))
    answering(None)
    key = sitting.program.desk.keeping._ask_key(backup)
    assert key is None
    answering(OLDER)
    key = sitting.program.desk.keeping._ask_key(backup)
    fresh = restoring.prepare(backup, source_key=key)
    assert open_key(WORDS, fresh) is not None
    fresh.unlink()


def test_work_on_the_closed_diary_opens_it_again_without_asking(sitting):
    sitting.start()
    sitting.unlock()
    done = []
    sitting.program.while_closed(lambda: done.append(sitting.program.house), lambda *_: None)
    settle()
    assert done == [None]
    assert sitting.program.desk.window.isVisible()
    assert sitting.program.house.key is not None


def test_a_diary_begun_anew_has_no_passphrase(sitting):
    sitting.start()
    sitting.unlock()
    sitting.program.while_closed(sitting.path.unlink, lambda *_: None)
    settle()
    assert sitting.program.house.key is None
    assert sitting.program.privacy._key is None


def test_what_a_kill_left_beside_the_diary_is_gone_at_the_next_start(sitting):
    left = sitting.path.with_name(sitting.path.name + BESIDE)
    left.write_bytes(b"half a diary, plain")
    sitting.start()
    assert not left.exists()


def test_plain_copies_in_a_second_folder_are_named(sitting, tmp_path):
    sitting.start()
    sitting.unlock()
    stick = tmp_path / "stick"
    stick.mkdir()
    second = sitting.program.house.second_folder
    second.choose(stick)
    plain = second.place / "diary-20260101-000000-000Z-asked.liftdesk"
    Database(plain).close()
    assert unencrypted_beside(sitting.path) == [plain]
