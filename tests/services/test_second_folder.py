"""Copies on a second disk: made, read again, thinned by one rule, and never in the way."""

import json
import os
import stat
import sys
from datetime import UTC, datetime, timedelta

import pytest

from liftdesk.app import open_house
from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.keeping import Reason
from liftdesk.domain.training.units import Unit
from liftdesk.services import second_folder as module
from liftdesk.services.encryption import Backups, Encryption
from liftdesk.services.second_folder import NAME, SETTINGS, SecondFolder
from liftdesk.store.database import is_encrypted
from liftdesk.store.errors import StoreError, StoreTrouble
from liftdesk.system.clock import FixedClock
from liftdesk.system.paths import backup_folder

NOW = datetime(2026, 11, 26, 18, 30, tzinfo=UTC)


@pytest.fixture
def clock():
    return FixedClock(NOW)


@pytest.fixture
def house(tmp_path, clock):
    opened = open_house(tmp_path / "diary.liftdesk", clock=clock)
    yield opened
    opened.close()


@pytest.fixture
def stick(tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def write(house, kg=40):
    house.training_log.log_line(f"squat 1x8 @ {kg}kg", unit=Unit.KG)


def backed_up(house, clock, reason=Reason.ASKED):
    clock.at += timedelta(minutes=1)
    write(house)
    return house.backups.now(reason)


def names(folder):
    return {path.name for path in folder.glob("*.liftdesk")}


def test_there_is_none_until_one_is_chosen(house, clock):
    backed_up(house, clock)
    assert house.second_folder.state().folder is None
    assert house.second_folder.bring_up_to_date().copied == 0
    assert house.second_folder.chosen is None


def test_each_backup_is_copied_and_noted(house, clock, stick):
    made = [backed_up(house, clock) for _ in range(3)]
    second = house.second_folder
    second.choose(stick)
    assert second.state().waiting == 3
    shares = []
    assert second.bring_up_to_date(tell=shares.append).copied == 3
    assert shares == sorted(shares)
    assert shares[-1] == 1
    for path in made:
        assert (stick / NAME / path.name).read_bytes() == path.read_bytes()
    state = second.state()
    assert (state.is_there, state.waiting, state.copied) == (True, 0, clock.at)
    assert [one.rows["set_entry"] for one in state.entries] == [3, 2, 1]
    assert second.bring_up_to_date().copied == 0


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no file mode")
def test_only_the_owner_reads_the_copies(house, clock, stick):
    backed_up(house, clock)
    old = os.umask(0)
    try:
        house.second_folder.choose(stick)
        house.second_folder.bring_up_to_date()
    finally:
        os.umask(old)
    assert stat.S_IMODE((stick / NAME).stat().st_mode) == 0o700
    assert {stat.S_IMODE(path.stat().st_mode) for path in (stick / NAME).iterdir()} == {0o600}
    assert stat.S_IMODE((backup_folder(house.path) / SETTINGS).stat().st_mode) == 0o600


def test_a_stick_that_is_away_is_caught_up_with_later(house, clock, stick, tmp_path):
    house.second_folder.choose(stick)
    backed_up(house, clock)
    house.second_folder.bring_up_to_date()
    away = stick.rename(tmp_path / "away")
    backed_up(house, clock)
    outcome = house.second_folder.bring_up_to_date()
    assert (outcome.is_away, outcome.copied, outcome.trouble) == (True, 0, "")
    state = house.second_folder.state()
    assert (state.folder, state.is_there, state.waiting) == (stick, False, 0)
    away.rename(stick)
    assert house.second_folder.bring_up_to_date().copied == 1
    assert names(stick / NAME) == names(backup_folder(house.path))


def test_an_empty_folder_in_the_place_of_a_stick_is_left_alone(house, clock, stick, tmp_path):
    house.second_folder.choose(stick)
    stick.rename(tmp_path / "away")
    stick.mkdir()
    backed_up(house, clock)
    assert house.second_folder.bring_up_to_date().is_away
    assert list(stick.iterdir()) == []


def test_copies_are_thinned_by_the_rule_of_the_backups(house, clock, stick):
    house.second_folder.choose(stick)
    for _ in range(24):
        clock.at += timedelta(days=1)
        backed_up(house, clock)
        house.second_folder.bring_up_to_date()
        assert names(stick / NAME) == names(backup_folder(house.path))
    assert len(names(stick / NAME)) < 24


def test_two_diaries_share_a_stick_without_touching_each_other(house, clock, stick, tmp_path):
    house.second_folder.choose(stick)
    backed_up(house, clock)
    house.second_folder.bring_up_to_date()
    before = names(stick / NAME)
    other = open_house(tmp_path / "other" / "diary.liftdesk", clock=clock)
    other.second_folder.choose(stick)
    clock.at += timedelta(days=400)
    write(other)
    other.backups.now()
    other.second_folder.bring_up_to_date()
    other.close()
    assert names(stick / NAME) == before
    assert len(names(stick / f"{NAME} 2")) == 1


def test_chosen_again_it_goes_on_where_it_was(house, clock, stick):
    house.second_folder.choose(stick)
    backed_up(house, clock)
    house.second_folder.bring_up_to_date()
    house.second_folder.forget()
    assert house.second_folder.state().folder is None
    assert names(stick / NAME)
    house.second_folder.choose(stick)
    assert house.second_folder.bring_up_to_date().copied == 0
    assert [path.name for path in stick.iterdir()] == [NAME]


def test_the_folder_of_the_backups_is_no_second_one(house, clock):
    made = backed_up(house, clock)
    with pytest.raises(DomainError) as caught:
        house.second_folder.choose(made.parent)
    assert caught.value.problem.trouble is Trouble.SAME_FOLDER


def test_a_folder_that_is_not_there_is_not_chosen(house, stick, tmp_path):
    house.second_folder.choose(stick)
    with pytest.raises(OSError, match="gone"):
        house.second_folder.choose(tmp_path / "gone")
    assert house.second_folder.chosen == stick


@pytest.mark.parametrize("text", ["", "{", "[]", '{"id": 3}', '{"id": "a", "folder": 7}'])
def test_a_spoilt_choice_is_no_more_than_none(house, clock, stick, text):
    house.second_folder.choose(stick)
    (backup_folder(house.path) / SETTINGS).write_text(text)
    assert house.second_folder.state().folder is None
    house.second_folder.choose(stick)
    backed_up(house, clock)
    assert house.second_folder.bring_up_to_date().copied == 1


def test_a_full_disk_keeps_the_backup_and_leaves_nothing_half(house, clock, stick, monkeypatch):
    house.second_folder.choose(stick)
    made = backed_up(house, clock)

    def full(source, target, *, tell):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(module, "copy_file", full)
    outcome = house.second_folder.bring_up_to_date()
    assert (outcome.copied, outcome.trouble) == (0, StoreTrouble.DISK_FULL)
    assert made.exists()
    assert names(stick / NAME) == set()


def test_a_copy_is_checked_by_bringing_it_back(house, clock, stick):
    made = backed_up(house, clock)
    house.second_folder.choose(stick)
    house.second_folder.bring_up_to_date()
    copy = stick / NAME / made.name
    house.second_folder.check(copy)
    assert house.second_folder.state().entries[0].checked == clock.at
    assert house.backups.last_checked() is None
    data = bytearray(copy.read_bytes())
    data[len(data) // 2] ^= 1
    copy.write_bytes(data)
    with pytest.raises(StoreError) as caught:
        house.second_folder.check(copy)
    assert caught.value.trouble is StoreTrouble.NOT_SOUND
    assert {path.name for path in (stick / NAME).iterdir()} == {
        *(made.name, "manifest.jsonl", "diary-id.txt")
    }


def test_what_is_not_ours_on_the_stick_stays(house, clock, stick):
    house.second_folder.choose(stick)
    (stick / "letter.txt").write_text("mine")
    (stick / NAME / "diary-copy.liftdesk").write_text("mine")
    for _ in range(30):
        clock.at += timedelta(days=1)
        backed_up(house, clock)
        house.second_folder.bring_up_to_date()
    assert (stick / NAME / "diary-copy.liftdesk").read_text() == "mine"
    assert (stick / "letter.txt").read_text() == "mine"


def test_the_choice_outlives_a_restart_and_holds_no_word_of_the_diary(house, clock, stick):
    house.second_folder.choose(stick)
    again = SecondFolder(backup_folder(house.path), clock=clock)
    assert again.chosen == stick
    kept = json.loads((backup_folder(house.path) / SETTINGS).read_text())
    assert set(kept) == {"id", "folder", "copied"}


def test_the_same_disk_is_told(house, clock, stick):
    backed_up(house, clock)
    house.second_folder.choose(stick)
    assert house.second_folder.state().is_same_disk


def test_another_passphrase_reaches_the_copies_too(house, clock, stick):
    made = backed_up(house, clock)
    house.second_folder.choose(stick)
    house.second_folder.bring_up_to_date()
    assert not is_encrypted(stick / NAME / made.name)
    house.close()
    words = "a long passphrase"
    key = Encryption(house.path).rewrite(old=None, passphrase=words, backups=Backups.ALONG).key
    again = open_house(house.path, clock=clock, key=key)
    assert again.second_folder.bring_up_to_date().copied == 1
    assert is_encrypted(stick / NAME / made.name)
    again.second_folder.check(stick / NAME / made.name)
    again.close()


def test_the_newest_copy_is_brought_back_once_a_month(house, clock, stick):
    house.second_folder.choose(stick)
    backed_up(house, clock)
    house.second_folder.bring_up_to_date()
    first = clock.at
    assert house.second_folder.state().entries[0].checked == first
    backed_up(house, clock)
    house.second_folder.bring_up_to_date()
    assert house.second_folder.state().entries[0].checked is None
    clock.at += timedelta(days=31)
    made = backed_up(house, clock)
    copy = stick / NAME / made.name
    house.second_folder.bring_up_to_date()
    assert house.second_folder.state().entries[0].checked == clock.at
    copy.write_bytes(copy.read_bytes()[:-1] + b"x")
    clock.at += timedelta(days=31)
    assert house.second_folder.bring_up_to_date().trouble == StoreTrouble.NOT_SOUND
    assert made.exists()
