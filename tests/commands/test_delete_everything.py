"""liftdesk delete-everything."""

import json

import pytest
from PySide6.QtCore import QLockFile

from liftdesk.app import main


@pytest.fixture
def diary(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    path = tmp_path / "data" / "diary.liftdesk"
    assert main(["--data", str(path), "log", "squat 3x8 @ 60kg"]) == 0
    return path


def run(diary, *arguments):
    return main(["--data", str(diary), "delete-everything", *arguments])


def test_unconfirmed_it_says_what_would_go(capsys, diary):
    capsys.readouterr()
    assert run(diary) == 0
    said = capsys.readouterr().out
    assert "The diary, with all settings" in said
    assert "Nothing was deleted." in said
    assert diary.exists()
    assert run(diary, "--json") == 0
    (piece,) = json.loads(capsys.readouterr().out)["would_delete"]
    assert (piece["part"], piece["files"]) == ("diary", [f"{diary}-journal", str(diary)])


def test_confirmed_it_goes_and_a_new_first_day_begins(capsys, diary):
    assert run(diary, "--confirm") == 0
    assert "Deleted: The diary" in capsys.readouterr().out
    assert list(diary.parent.iterdir()) == []
    assert run(diary, "--confirm", "--json") == 0
    assert json.loads(capsys.readouterr().out) == {"deleted": [], "left": []}
    assert main(["--data", str(diary), "summary", "--json"]) == 0
    assert "Barbell" not in capsys.readouterr().out


def test_a_diary_that_is_open_stays(capsys, diary):
    lock = QLockFile(f"{diary}.lock")
    assert lock.tryLock(0)
    try:
        assert run(diary, "--confirm") == 1
    finally:
        lock.unlock()
    assert "close it first" in capsys.readouterr().err
    assert diary.exists()


def test_a_damaged_diary_goes_too(diary):
    diary.write_bytes(b"not a diary")
    assert run(diary, "--confirm") == 0
    assert not diary.exists()
