"""What a folder holds that can be brought in."""

import pytest

from liftdesk.formats import detection
from liftdesk.formats.folders import MOST_FILES, files_at
from liftdesk.formats.import_file import Stopped
from tests.support import exports


def names(found):
    return [one.name for one in found.files]


def test_a_file_is_itself_whatever_it_holds(tmp_path):
    path = tmp_path / "letter.txt"
    path.write_text("dear diary", encoding="utf-8")
    assert names(files_at(path, detection.candidates)) == ["letter.txt"]


def test_a_folder_is_its_files_in_known_formats(tmp_path):
    (tmp_path / "a").mkdir()
    (tmp_path / ".hidden").mkdir()
    for place in ("strong.csv", "a/strong too.csv", ".hidden/strong.csv", ".strong.csv"):
        (tmp_path / place).write_text(exports.STRONG_B, encoding="utf-8")
    (tmp_path / "empty.csv").touch()
    (tmp_path / "photo.png").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00")
    found = files_at(tmp_path, detection.candidates)
    assert names(found) == ["strong too.csv", "strong.csv"]
    assert found.others == 2


def test_a_folder_that_an_app_exports_stays_whole(tmp_path):
    (tmp_path / "part.csv").write_text(exports.STRONG_B, encoding="utf-8")
    found = files_at(tmp_path, lambda file: ["whole"] if file.is_folder else [])
    assert names(found) == [tmp_path.name]


def test_very_many_files_are_not_all_looked_at(tmp_path):
    seen = []
    for number in range(MOST_FILES + 3):
        (tmp_path / f"{number}.csv").touch()
    found = files_at(tmp_path, lambda file: [] if file.is_folder else seen.append(file) or ["x"])
    assert (len(seen), len(found.files), found.others) == (MOST_FILES, MOST_FILES, 3)


def test_looking_through_a_folder_can_be_stopped(tmp_path):
    (tmp_path / "one.csv").touch()

    def stop(_share):
        raise Stopped

    with pytest.raises(Stopped):
        files_at(tmp_path, detection.candidates, stop)
