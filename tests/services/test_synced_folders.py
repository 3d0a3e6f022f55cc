"""Where a diary lies, and the copies that a sync made beside it."""

import pytest

from liftdesk.services.synced_folders import Keeper, copies_of, keeper_of, set_aside
from liftdesk.store.database import Database
from liftdesk.store.encryption import new_key


@pytest.fixture
def diary(tmp_path):
    folder = tmp_path / "place" / "notes"
    folder.mkdir(parents=True)
    path = folder / "diary.liftdesk"
    Database(path).close()
    return path


@pytest.fixture
def nothing(tmp_path):
    """No mounts: what the computer of the test has is no matter."""
    (tmp_path / "mounts").write_text("", encoding="utf-8")
    return {"mounts": tmp_path / "mounts", "devices": tmp_path}


def test_an_ordinary_folder_is_carried_by_nothing(diary, nothing):
    assert keeper_of(diary, **nothing) is None
    assert copies_of(diary) == []


@pytest.mark.parametrize(
    ("mark", "keeper"),
    [
        (".stfolder", Keeper.SYNCTHING),
        (".stignore", Keeper.SYNCTHING),
        (".sync_0a1b2c.db", Keeper.NEXTCLOUD),
        ("._sync_0a1b2c.db", Keeper.NEXTCLOUD),
        (".dropbox.cache", Keeper.DROPBOX),
    ],
)
def test_a_mark_in_a_folder_above_tells(diary, nothing, mark, keeper):
    (diary.parent.parent / mark).touch()
    assert keeper_of(diary, **nothing) is keeper


@pytest.mark.parametrize(
    ("folder", "keeper"),
    [
        ("OneDrive", Keeper.ONEDRIVE),
        ("OneDrive - Contoso", Keeper.ONEDRIVE),
        ("Dropbox (Private)", Keeper.DROPBOX),
        ("Mobile Documents", Keeper.ICLOUD),
        ("GoogleDrive-somebody", Keeper.GOOGLE_DRIVE),
        ("Dropboxes", None),
    ],
)
def test_the_name_of_a_folder_above_tells(tmp_path, nothing, folder, keeper):
    assert keeper_of(tmp_path / folder / "a" / "diary.liftdesk", **nothing) is keeper


@pytest.mark.parametrize(("says", "keeper"), [("1\n", Keeper.REMOVABLE), ("0\n", None)])
def test_a_disk_that_can_be_taken_out(tmp_path, monkeypatch, says, keeper):
    monkeypatch.setattr("sys.platform", "linux")
    place = tmp_path / "stick disk"
    (place / "8:17").mkdir(parents=True)
    (place / "removable").write_text(says, encoding="ascii")
    mounts = tmp_path / "mounts"
    mount = str(place).replace(" ", "\\040")
    mounts.write_text(f"1 0 8:1 / / rw - x\n2 1 8:17 / {mount} rw - vfat\nodd\n", encoding="utf-8")
    assert keeper_of(place / "diary.liftdesk", mounts=mounts, devices=place) is keeper


@pytest.mark.parametrize(
    "name",
    [
        "diary.sync-conflict-20261124-181530-ABCDEF7.liftdesk",
        "diary (conflicted copy 2026-11-24 181530).liftdesk",
        "diary (Sam's conflicted copy 2026-11-24).liftdesk",
        "diary-LAPTOP-7.liftdesk",
        "diary (1).liftdesk",
    ],
)
def test_copies_of_every_sync_are_known(diary, name):
    diary.with_name(name).write_bytes(diary.read_bytes())
    assert [copy.path.name for copy in copies_of(diary)] == [name]


def test_copies_of_an_encrypted_diary_are_known_by_its_salt(tmp_path):
    diary = tmp_path / "diary.liftdesk"
    Database(diary, key=new_key("a quiet river bank")).close()
    copy = diary.with_name("diary (1).liftdesk")
    copy.write_bytes(diary.read_bytes())
    Database(diary.with_name("diary (2).liftdesk"), key=new_key("a quiet river bank")).close()
    assert [one.path for one in copies_of(diary)] == [copy]


@pytest.mark.parametrize(
    "name", ["other.liftdesk", "diary.txt", "diary-unopened-20261124-181530.liftdesk"]
)
def test_other_files_are_left_alone(diary, name):
    diary.with_name(name).write_bytes(diary.read_bytes())
    diary.with_name("diary (2).liftdesk").write_bytes(b"not a diary")
    diary.with_name("diary (3).liftdesk").mkdir()
    assert copies_of(diary) == []


def test_a_copy_set_aside_is_kept_and_writes_over_nothing(diary):
    kept = []
    for _ in range(2):
        copy = diary.with_name("diary (1).liftdesk")
        copy.write_bytes(diary.read_bytes())
        kept.append(set_aside(copy, diary))
        assert not copy.exists()
    assert [path.name for path in kept] == ["diary (1).liftdesk", "diary (1)-2.liftdesk"]
    assert all(path.read_bytes() == diary.read_bytes() for path in kept)


def test_a_folder_that_is_gone_has_no_copies(tmp_path):
    assert copies_of(tmp_path / "gone" / "diary.liftdesk") == []
