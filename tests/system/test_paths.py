"""Where the data are."""

from pathlib import Path

from liftdesk.system.paths import backup_folder, data_file


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
