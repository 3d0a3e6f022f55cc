"""liftdesk merge."""

import json
import shutil

import pytest

from liftdesk.app import main

AT = "2026-03-05T18:00:00"


def run(path, *arguments):
    return main(["--data", str(path), *arguments])


@pytest.fixture
def two(tmp_path):
    """Two diaries that parted after one set, and a set more in each."""
    own, other = tmp_path / "diary.liftdesk", tmp_path / "other.liftdesk"
    run(own, "log", "squat 5 @ 60kg", "--at", AT)
    shutil.copy(own, other)
    run(own, "log", "squat 6 @ 60kg", "--at", AT)
    run(other, "log", "squat 7 @ 60kg", "--at", AT)
    return own, other


def test_a_dry_run_says_what_comes_and_writes_nothing(two, capsys):
    own, other = two
    content = own.read_bytes()
    capsys.readouterr()
    assert run(own, "merge", str(other), "--dry-run") == 0
    assert capsys.readouterr().out == "Comes in: Sets: 1.\n"
    assert own.read_bytes() == content


def test_it_joins_and_says_what_was_written(two, capsys):
    own, other = two
    capsys.readouterr()
    assert run(own, "merge", str(other), "--json") == 0
    answered = json.loads(capsys.readouterr().out)
    assert answered["comes"] == {"set_entry": 1}
    assert answered["written"] == {"added": 1, "changed": 0, "removed": 0}
    assert run(own, "merge", str(other)) == 0
    assert capsys.readouterr().out.splitlines() == [
        "Everything in it is here already.",
        "other.liftdesk has nothing that is not here.",
    ]


def test_a_file_that_is_no_diary_is_said(two, capsys, tmp_path):
    (tmp_path / "odd.txt").write_text("odd", encoding="utf-8")
    assert run(two[0], "merge", str(tmp_path / "odd.txt")) == 1
    assert "LiftDesk" in capsys.readouterr().err
