"""The options of the pictures, and a folder that cannot be one."""

import pytest

from liftdesk.app import main
from liftdesk.commands import screenshots


def test_a_size_is_width_by_height():
    assert screenshots.size("1024x700") == (1024, 700)


@pytest.mark.parametrize("text", ["1024", "x", "wide"])
def test_another_size_is_wrong_usage(text, tmp_path):
    with pytest.raises(SystemExit) as caught:
        main(["screenshots", str(tmp_path), "--size", text])
    assert caught.value.code == 2


def test_a_file_in_the_folders_place_stays(tmp_path, capsys):
    (tmp_path / "pictures").write_bytes(b"mine")
    command = ["--data", str(tmp_path / "diary.liftdesk"), "screenshots"]
    assert main([*command, str(tmp_path / "pictures")]) == 1
    assert capsys.readouterr().err.count("\n") == 1
    assert (tmp_path / "pictures").read_bytes() == b"mine"
