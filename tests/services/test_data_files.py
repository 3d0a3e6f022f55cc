"""Data files that are not open: the list of backups, and what a refusal is called."""

import os

import pytest

from liftdesk.services.data_files import DataFiles
from liftdesk.store.errors import StoreError, StoreTrouble
from liftdesk.system.clock import FixedClock
from liftdesk.wording.start import size_text
from tests.support.desks import THURSDAY
from tests.support.start_states import diary, newer


@pytest.fixture
def files():
    return DataFiles(clock=FixedClock(THURSDAY))


def test_backups_are_listed_newest_first_with_day_and_size(files, tmp_path):
    path = diary(tmp_path, copies=3)
    for copy in (tmp_path / "diary-backups").glob("*.liftdesk"):
        os.utime(copy, (0, 0))  # as after a copy of the folder: the name still tells the day
    found = files.backups(path)
    assert [one.at.date().day for one in found] == [25, 24, 23]
    assert [one.at.hour for one in found] == [18, 18, 18]
    assert all(one.size == one.path.stat().st_size for one in found)


def test_what_cannot_be_restored_is_not_listed(files, tmp_path):
    path = diary(tmp_path, copies=3)
    first, second, third = sorted((tmp_path / "diary-backups").glob("*.liftdesk"))
    first.write_bytes(b"")
    second.write_bytes(newer(second.read_bytes()))
    assert [one.path for one in files.backups(path)] == [third]
    assert files.backups(tmp_path / "elsewhere.liftdesk") == []


def test_a_name_without_a_day_goes_by_the_files_own(files, tmp_path):
    path = diary(tmp_path, copies=1)
    (copy,) = (tmp_path / "diary-backups").glob("*.liftdesk")
    for name in ("mine.liftdesk", "diary-99999999-999999-000.liftdesk"):
        copy = copy.rename(copy.with_name(name))
        os.utime(copy, (0, THURSDAY.timestamp()))
        assert files.backups(path)[0].at == THURSDAY


def test_restoring_names_the_kept_file_by_its_moment(files, tmp_path):
    path = diary(tmp_path, copies=1)
    kept = files.put_in_place(files.backups(path)[0].path, path)
    assert kept.name == "diary-unopened-20261126-180000.liftdesk"
    assert kept.exists()


def test_what_nobody_expected_has_no_refusal(files, tmp_path):
    assert files.refusal(ValueError("a fault"), tmp_path / "x") is None


@pytest.mark.parametrize(
    ("content", "called"),
    [(b"Dear diary, " * 900, "not_ours"), (b"", "not_ours"), (os.urandom(9000), "encrypted")],
)
def test_noise_may_be_encrypted(files, tmp_path, content, called):
    path = tmp_path / "diary.liftdesk"
    path.write_bytes(content)
    found = files.refusal(StoreError(StoreTrouble.NOT_OURS), path)
    assert found.trouble == called
    assert found.is_of_file


def test_a_file_that_may_not_be_read_says_so(files, tmp_path, monkeypatch):
    path = tmp_path / "diary.liftdesk"
    path.write_bytes(b"x")
    monkeypatch.setattr(os, "access", lambda *_: False)
    found = files.refusal(StoreError(StoreTrouble.CANNOT_OPEN), path)
    assert found.trouble == "unreadable"
    assert not found.is_of_file
    assert files.refusal(StoreError(StoreTrouble.CANNOT_OPEN), tmp_path / "gone").trouble == (
        "cannot_open"
    )


def test_a_file_that_may_only_be_read_is_not_opened(files, tmp_path, monkeypatch):
    path = tmp_path / "diary.liftdesk"
    assert files.refusal_unopened(path) is None
    path.write_bytes(b"x")
    assert files.refusal_unopened(path) is None
    monkeypatch.setattr(os, "access", lambda _path, mode: mode == os.R_OK)
    assert files.refusal_unopened(path).trouble == "read_only"
    monkeypatch.setattr(os, "access", lambda *_: False)
    assert files.refusal_unopened(path) is None  # opening says that it cannot be read


def test_a_permission_error_below_does_not_make_it_only_readable(files, tmp_path, monkeypatch):
    path = tmp_path / "diary.liftdesk"
    path.write_bytes(b"x")
    monkeypatch.setattr(os, "access", lambda *_: False)
    error = StoreError(StoreTrouble.CANNOT_OPEN, path.name)
    error.__cause__ = PermissionError(13, "Permission denied")
    assert files.refusal(error, path).trouble == "unreadable"
    other = files.refusal(PermissionError(13, "Permission denied"), tmp_path / "gone")
    assert other.trouble == "no_permission"


@pytest.mark.parametrize(
    ("size", "words"), [(0, "1 kB"), (294_912, "295 kB"), (1_449_984, "1.4 MB")]
)
def test_sizes_are_said_in_round_numbers(size, words):
    assert size_text(size) == words
