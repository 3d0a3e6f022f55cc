"""Files come whole or not at all, and are their owner's alone."""

import os
import stat
import sys

import pytest

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.services import export_files

on_unix = pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps no such bits")


def mode(path):
    return stat.S_IMODE(path.stat().st_mode)


@on_unix
def test_a_file_and_a_folder_are_the_owners_alone(tmp_path):
    old = os.umask(0)
    try:
        export_files.put(tmp_path / "all.json", b"{}")
        export_files.put_folder(tmp_path / "tables", {"win.csv": b"id"})
    finally:
        os.umask(old)
    assert mode(tmp_path / "all.json") == mode(tmp_path / "tables" / "win.csv") == 0o600
    assert mode(tmp_path / "tables") == 0o700


def test_an_earlier_file_is_replaced_and_others_stay(tmp_path):
    (tmp_path / "win.csv").write_bytes(b"old")
    (tmp_path / "letter.txt").write_bytes(b"mine")
    export_files.put_folder(tmp_path, {"win.csv": b"new", "pain.csv": b"id"})
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {
        "win.csv": b"new",
        "pain.csv": b"id",
        "letter.txt": b"mine",
    }


@pytest.fixture
def full_disk(monkeypatch):
    """Lets the disk take so many files more."""

    def leave(count):
        left = iter(range(count))
        real = os.fsync

        def fsync(handle):
            if not stat.S_ISDIR(os.fstat(handle).st_mode) and next(left, None) is None:
                raise OSError(28, "No space left on device")
            real(handle)

        monkeypatch.setattr(os, "fsync", fsync)

    return leave


def test_a_full_disk_leaves_an_earlier_file_as_it_was(tmp_path, full_disk):
    export_files.put(tmp_path / "all.json", b"old")
    full_disk(0)
    with pytest.raises(DomainError) as caught:
        export_files.put(tmp_path / "all.json", b"new")
    assert caught.value.problem.trouble is Trouble.DISK_FULL
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"all.json": b"old"}


@pytest.mark.parametrize("is_there", [True, False])
def test_a_full_disk_leaves_a_folder_as_it_was(tmp_path, full_disk, is_there):
    target = tmp_path / "tables"
    if is_there:
        export_files.put_folder(target, {"win.csv": b"old"})
    full_disk(1)
    with pytest.raises(DomainError):
        export_files.put_folder(target, {"pain.csv": b"new", "win.csv": b"new"})
    assert target.exists() is is_there
    if is_there:
        assert {path.name: path.read_bytes() for path in target.iterdir()} == {"win.csv": b"old"}


def test_a_place_that_is_something_else_is_refused(tmp_path):
    (tmp_path / "tables").mkdir()
    (tmp_path / "tables" / "win.csv").mkdir()
    with pytest.raises(DomainError):
        export_files.put_folder(tmp_path / "tables", {"pain.csv": b"", "win.csv": b""})
    assert [path.name for path in (tmp_path / "tables").iterdir()] == ["win.csv"]
    with pytest.raises(DomainError):
        export_files.put(tmp_path / "tables", b"")
    assert not (tmp_path / "tables.new").exists()
