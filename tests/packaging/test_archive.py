"""Archives come out the same."""

import os
import tarfile
import zipfile

from hypothesis import given
from hypothesis import strategies as st
from release import archive


def test_a_tar_is_the_same_whoever_makes_it_and_when(small_bundle, tmp_path):
    made = []
    for turn in (1, 2):
        target = tmp_path / f"{turn}.tar.xz"
        (small_bundle / "_internal" / "notes.txt").chmod(0o600 if turn == 1 else 0o664)
        os.utime(small_bundle / "liftdesk", (turn, turn))
        archive.write_tar(target, archive.members(small_bundle, "liftdesk-1"))
        made.append(archive.sha256(target))
    assert made[0] == made[1]
    with tarfile.open(tmp_path / "1.tar.xz") as tar:
        entries = tar.getmembers()
        assert [entry.name for entry in entries] == sorted(entry.name for entry in entries)
        assert {entry.uname for entry in entries} == {"root"}
        modes = {entry.name.rsplit("/", 1)[-1]: entry.mode for entry in entries}
        assert (modes["liftdesk"], modes["notes.txt"]) == (0o755, 0o644)
        assert tar.getmember("liftdesk-1/_internal/link").linkname == "python3.11"


def test_two_names_of_one_file_are_two_files(tmp_path):
    folder = tmp_path / "two"
    folder.mkdir()
    (folder / "a").write_bytes(b"content")
    os.link(folder / "a", folder / "b")
    archive.write_tar(tmp_path / "two.tar.xz", archive.members(folder, "two"))
    with tarfile.open(tmp_path / "two.tar.xz") as tar:
        assert tar.extractfile("two/b").read() == b"content"


def test_a_zip_has_the_texts_that_are_put_beside(small_bundle, tmp_path):
    for name in ("one.zip", "two.zip"):
        content = archive.members(small_bundle, "LiftDesk")
        archive.write_zip(tmp_path / name, content, {"LiftDesk/mark.ini": "; mark\n"})
    assert archive.sha256(tmp_path / "one.zip") == archive.sha256(tmp_path / "two.zip")
    with zipfile.ZipFile(tmp_path / "one.zip") as found:
        assert found.read("LiftDesk/mark.ini") == b"; mark\n"
        assert found.read("LiftDesk/_internal/notes.txt") == b"Notes.\n"


@given(st.binary(max_size=200))
def test_gzip_has_no_time_of_its_own(data):
    assert archive.gzipped(data) == archive.gzipped(data)


def test_links_do_not_count_twice(small_bundle):
    assert archive.megabytes(small_bundle) == (64 + 64 + 7) / 1e6
