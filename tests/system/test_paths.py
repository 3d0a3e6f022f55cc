"""Where the data are."""

import sys
from pathlib import Path

import pytest

from liftdesk.system.logs import log_file
from liftdesk.system.paths import (
    PORTABLE_MARK,
    backup_folder,
    data_file,
    language_file,
    portable_folder,
)


def test_the_option_comes_first(tmp_path):
    asked = tmp_path / "mine.liftdesk"
    assert data_file(asked, {"LIFTDESK_DATA": "other.liftdesk"}) == asked


def test_then_what_the_environment_names(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert data_file(None, {"LIFTDESK_DATA": " other.liftdesk "}) == Path.cwd() / "other.liftdesk"


def test_else_the_systems_own_folder():
    found = data_file(None, {"LIFTDESK_DATA": "  "})
    assert found.is_absolute()
    assert (found.name, found.parent.name) == ("diary.liftdesk", "LiftDesk")


def test_each_file_has_backups_of_its_own(tmp_path):
    one, other = (backup_folder(tmp_path / f"{name}.liftdesk") for name in ("one", "other"))
    assert one != other
    assert one.parent == tmp_path


@pytest.mark.parametrize("inside", ["liftdesk", "LiftDesk.app/Contents/MacOS/liftdesk"])
def test_a_marked_program_keeps_all_beside_it(tmp_path, inside, monkeypatch):
    program = tmp_path / inside
    program.parent.mkdir(parents=True, exist_ok=True)
    assert portable_folder(program) is None
    (tmp_path / PORTABLE_MARK).write_text("", encoding="utf-8")
    assert portable_folder(program) == tmp_path / "LiftDesk-data"
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(program))
    assert data_file(None, {}) == tmp_path / "LiftDesk-data" / "diary.liftdesk"
    assert log_file() == tmp_path / "LiftDesk-data" / "liftdesk.log"
    assert language_file() == tmp_path / "LiftDesk-data" / "language"
    assert data_file(None, {"LIFTDESK_DATA": str(tmp_path / "x")}) == tmp_path / "x"


def test_pythons_own_program_is_never_portable(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    (tmp_path / PORTABLE_MARK).write_text("", encoding="utf-8")
    assert data_file(None, {}).parent.name == "LiftDesk"
