"""Commands over an encrypted diary: typed or from a file, never from the command line."""

import io
import json
import shutil

import pytest

from liftdesk.app import main
from liftdesk.commands import passphrase
from liftdesk.commands.parser import parser
from liftdesk.commands.passphrase import VARIABLE, key_of
from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.services.encryption import Backups, Encryption, open_key
from liftdesk.store.database import is_encrypted
from tests.support.locked_diaries import WORDS, locked_diary, plain_diary

OTHERS = "a lamp in the hallway"


@pytest.fixture(scope="module")
def prepared(tmp_path_factory):
    return locked_diary(tmp_path_factory.mktemp("locked"))


@pytest.fixture
def diary(prepared, tmp_path, monkeypatch):
    monkeypatch.delenv(VARIABLE, raising=False)
    monkeypatch.setattr("sys.stdin", io.StringIO())
    return shutil.copy(prepared, tmp_path / "diary.liftdesk")


@pytest.fixture
def named(tmp_path, monkeypatch):
    """Name a file with a passphrase as the environment does."""

    def write(words):
        (tmp_path / "words.txt").write_text(words, encoding="utf-8")
        monkeypatch.setenv(VARIABLE, str(tmp_path / "words.txt"))

    return write


@pytest.mark.parametrize("ending", ["", "\n", "\r\n"])
def test_a_command_takes_the_passphrase_from_the_named_file(diary, named, capsys, ending):
    named(WORDS + ending)
    assert main(["--data", str(diary), "summary", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)


def test_an_export_of_an_encrypted_diary(diary, named, tmp_path):
    named(WORDS)
    assert main(["--data", str(diary), "export", str(tmp_path / "all.json")]) == 0
    assert json.loads((tmp_path / "all.json").read_text(encoding="utf-8"))


def test_a_backup_made_by_a_command_is_encrypted_with_the_same_passphrase(diary, named, tmp_path):
    named(WORDS)
    copy = tmp_path / "copy.liftdesk"
    assert main(["--data", str(diary), "backup", str(copy)]) == 0
    assert open_key(WORDS, copy) is not None


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (None, "Please run this where you can type its passphrase."),
        ("not that one", "This passphrase does not open the diary."),
        ("", "This passphrase does not open the diary."),
    ],
)
def test_what_is_the_matter_is_said_in_one_sentence(diary, named, capsys, words, said):
    if words is not None:
        named(words)
    before = diary.read_bytes()
    assert main(["--data", str(diary), "summary"]) == 1
    captured = capsys.readouterr()
    assert said in captured.err
    assert "Traceback" not in captured.err
    assert captured.out == ""
    assert diary.read_bytes() == before


def test_a_named_file_that_is_not_there_is_said(diary, capsys, monkeypatch, tmp_path):
    monkeypatch.setenv(VARIABLE, str(tmp_path / "nowhere.txt"))
    assert main(["--data", str(diary), "summary"]) == 1
    assert VARIABLE in capsys.readouterr().err


def test_where_somebody_sits_it_is_asked_for_and_not_shown(diary, monkeypatch, capsys):
    class Terminal(io.StringIO):
        def isatty(self):
            return True

    asked = []
    monkeypatch.setattr("sys.stdin", Terminal())
    monkeypatch.setattr(passphrase, "getpass", lambda prompt: asked.append(prompt) or WORDS)
    assert main(["--data", str(diary), "summary"]) == 0
    assert asked == ["Passphrase of the diary: "]
    assert WORDS not in capsys.readouterr().out


def test_no_command_takes_a_passphrase_as_an_argument():
    root = parser()
    commands = next(action for action in root._actions if action.dest == "command").choices
    for one in (root, *commands.values()):
        assert [action.dest for action in one._actions if "pass" in action.dest] == []


def test_a_plain_diary_asks_nobody(tmp_path):
    path = plain_diary(tmp_path)
    assert key_of(path, {VARIABLE: "nowhere"}) is None
    assert key_of(tmp_path / "none.liftdesk", {}) is None


def test_restoring_over_an_encrypted_diary_keeps_its_passphrase(diary, named, tmp_path):
    folder = tmp_path / "plain"
    folder.mkdir()
    plain = plain_diary(folder)
    named(WORDS)
    assert main(["--data", str(diary), "restore", str(plain)]) == 0
    assert is_encrypted(diary)
    assert open_key(WORDS, diary) is not None


def test_a_backup_of_an_older_passphrase_asks_for_that_one(diary, tmp_path, monkeypatch):
    class Terminal(io.StringIO):
        def isatty(self):
            return True

    older = shutil.copy(diary, tmp_path / "older.liftdesk")
    Encryption(older).rewrite(old=open_key(WORDS, older), passphrase=OTHERS, backups=Backups.ALONG)
    typed = {"Passphrase of the diary: ": WORDS, "Passphrase of the backup: ": OTHERS}
    monkeypatch.setattr("sys.stdin", Terminal())
    monkeypatch.setattr(passphrase, "getpass", typed.__getitem__)
    assert main(["--data", str(diary), "restore", str(older)]) == 0
    assert open_key(WORDS, diary) is not None


def test_somebody_who_can_be_asked_in_another_way(diary):
    assert key_of(diary, {}, ask=lambda _prompt: WORDS) is not None
    with pytest.raises(DomainError) as caught:
        key_of(diary, {}, ask=lambda _prompt: "no")
    assert caught.value.problem.trouble is Trouble.PASSPHRASE_WRONG
