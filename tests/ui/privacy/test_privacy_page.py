"""The page Privacy: setting, changing and turning off a passphrase, and what is said of it."""

import shutil

import pytest

from liftdesk.services.encryption import Backups, open_key
from liftdesk.store.database import Database, is_encrypted
from liftdesk.system.paths import backup_folder
from liftdesk.ui.privacy.passphrase_form import PassphraseForm, Purpose, Wish
from liftdesk.ui.privacy.privacy_page import PrivacyPage
from tests.support.desks import settle
from tests.support.locked_diaries import CANARY, WORDS, Sitting, locked_diary, plain_diary

OTHERS = "a lamp in the hallway"


@pytest.fixture(scope="module")
def prepared(tmp_path_factory):
    """A plain diary and an encrypted one, made once."""
    return {
        "plain": plain_diary(tmp_path_factory.mktemp("plain")).parent,
        "locked": locked_diary(tmp_path_factory.mktemp("locked")).parent,
    }


@pytest.fixture
def sit(qapp, look, tmp_path, prepared):
    sittings = []

    def start(kind):
        shutil.copytree(prepared[kind], tmp_path / "mine")
        made = Sitting(tmp_path / "mine" / "diary.liftdesk")
        sittings.append(made)
        made.start()
        if kind == "locked":
            made.unlock()
        return made

    yield start
    for one in sittings:
        one.end()


def page_of(sitting):
    sitting.program.desk.window.open_page("privacy")
    settle()
    return sitting.program.desk.window.page("privacy")


def type_new(form, words, again=None):
    form.first.field.edit.setText(words)
    form.first.edited.emit()
    form.second.field.edit.setText(words if again is None else again)


def all_files(path):
    return [path, *sorted(backup_folder(path).glob("*.liftdesk"))]


def test_a_passphrase_is_set_and_everything_is_encrypted(sit):
    sitting = sit("plain")
    page = page_of(sitting)
    page.set_button.click()
    type_new(page.form, WORDS)
    page.form.act_button.click()
    settle()
    assert all(is_encrypted(one) for one in all_files(sitting.path))
    assert CANARY.encode() not in b"".join(one.read_bytes() for one in all_files(sitting.path))
    window = sitting.program.desk.window
    assert window.isVisible()
    assert window._stack.current_key == "privacy"
    page = window.page("privacy")
    assert page.set_button is None
    assert page.lock_card is not None
    assert window.action("lock").isEnabled()
    sitting.end()
    sitting.start()
    assert sitting.program.desk is None
    sitting.unlock()
    assert CANARY in {one.note for one in [sitting.program.house.check_ins.now()] if one}


@pytest.mark.parametrize(
    ("words", "again", "said"),
    [
        ("short", "short", "Please use 8 letters or more"),
        (WORDS, WORDS + " ", "The two are not the same yet."),
    ],
)
def test_what_does_not_do_is_said_beside_its_field(sit, words, again, said):
    sitting = sit("plain")
    page = page_of(sitting)
    page.open_form(Purpose.ON)
    type_new(page.form, words, again)
    page.form.act_button.click()
    assert said in page.form.first.field.problem + page.form.second.field.problem
    assert not is_encrypted(sitting.path)
    page.form.leave_button.click()
    assert page.form is None
    assert page.set_button.isVisible()


def test_the_passphrase_is_changed_only_with_the_one_so_far(sit):
    sitting = sit("locked")
    page = page_of(sitting)
    page.change_button.click()
    page.form.current.field.edit.setText("something else")
    type_new(page.form, OTHERS)
    before = sitting.path.read_bytes()
    page.form.act_button.click()
    settle()
    assert page.form.current.field.problem.startswith("This is not the passphrase")
    assert sitting.path.read_bytes() == before
    page.form.current.field.edit.setText(WORDS)
    page.form.act_button.click()
    settle()
    assert [open_key(WORDS, one) for one in all_files(sitting.path)[:2]] == [None, None]
    assert open_key(OTHERS, sitting.path) is not None
    assert sitting.program.desk.window.isVisible()


def test_encryption_is_turned_off_and_backups_are_deleted_where_that_was_chosen(sit):
    sitting = sit("locked")
    page = page_of(sitting)
    page.off_button.click()
    page.form.current.field.edit.setText(WORDS)
    page.form.choice.set_value(Backups.DELETE)
    page.form.act_button.click()
    settle()
    assert not is_encrypted(sitting.path)
    assert all(not is_encrypted(one) for one in all_files(sitting.path))
    with pytest.raises(KeyError):
        sitting.program.desk.window.action("lock")


def test_a_full_disk_is_said_and_the_diary_stays_as_it_was(sit, monkeypatch):
    sitting = sit("plain")
    page = page_of(sitting)

    def refuse(*_args, **_named):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("liftdesk.store.rekey.write_copy", refuse)
    page.open_form(Purpose.ON)
    type_new(page.form, WORDS)
    page.form.act_button.click()
    settle()
    assert not is_encrypted(sitting.path)
    window = sitting.program.desk.window
    assert "disk is full" in window._message.text
    assert sitting.program.house.check_up.problems() == []


def test_the_lock_is_chosen_and_undo_takes_it_back(sit):
    sitting = sit("locked")
    page = page_of(sitting)
    card = page.lock_card
    assert card.minutes.value == 5
    card.minutes.buttons()[3].click()
    card.minimised.click()
    assert (sitting.program.house.lock.minutes, sitting.program.house.lock.when_minimised) == (
        15,
        True,
    )
    sitting.program.desk.window.action("undo").trigger()
    sitting.program.desk.window.action("undo").trigger()
    settle()
    assert (card.minutes.value, card.minimised.isChecked()) == (5, False)
    card.lock_button.click()
    settle()
    assert sitting.program.desk is None


def plain_backup(folder, name):
    """Put a plain backup into a folder at once; half of one the backup of a start clears away."""
    made = folder.parent / name
    Database(made).close()
    folder.mkdir(exist_ok=True)
    return made.rename(folder / name)


def test_plain_backups_beside_an_encrypted_diary_are_named_and_encrypted(sit):
    sitting = sit("locked")
    folder = backup_folder(sitting.path)
    left = plain_backup(folder, "diary-20260101-000000-000Z-asked.liftdesk")
    page = page_of(sitting)
    page.plain_card.encrypt_button.click()
    settle()
    assert is_encrypted(left)
    assert page.plain_card is None
    second = plain_backup(folder, "diary-20260102-000000-000Z-asked.liftdesk")
    page.refresh()
    page.plain_card.delete_button.click()
    assert not second.exists()
    assert left.exists()


def test_sample_data_have_nothing_to_keep_to_oneself(desk):
    page = desk.window.page("privacy")
    assert isinstance(page, PrivacyPage)
    assert page.set_button is None
    page.open_form(Purpose.ON)
    assert page.form is None
    page.take_focus()


def test_a_wish_names_no_passphrase(qapp, look):
    wish = Wish(current=WORDS, new=OTHERS, backups=Backups.ALONG)
    assert WORDS not in repr(wish)
    assert OTHERS not in repr(wish)


def test_the_form_stands_alone_for_the_first_start(qapp, look):
    form = PassphraseForm(Purpose.ON)
    wished, wanted, left = [], [], []
    form.wished.connect(wished.append)
    form.sheet_wanted.connect(lambda: wanted.append(1))
    form.left.connect(lambda: left.append(1))
    form.sheet_button.click()
    type_new(form, "seven77")
    assert "8 letters at least" in form._length.text()
    type_new(form, "eight888")
    assert form._length.text().startswith("This can be used.")
    type_new(form, WORDS)
    assert form._length.text() == "This length is as advised."
    form.act_button.click()
    form.leave_button.click()
    assert (wanted, left) == ([1], [1])
    assert (wished[0].new, wished[0].current, wished[0].backups) == (WORDS, "", Backups.ALONG)
    form.deleteLater()
    settle()
