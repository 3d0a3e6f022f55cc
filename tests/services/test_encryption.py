"""A diary and its backups are written anew with a passphrase, another one, or none."""

from datetime import UTC, datetime, timedelta

import pytest

from liftdesk.app import open_house
from liftdesk.services.backup_manifest import Manifest
from liftdesk.services.encryption import (
    Backups,
    Encryption,
    Fate,
    open_key,
    unencrypted_beside,
)
from liftdesk.services.file_copy import checksum
from liftdesk.store.database import Database, is_encrypted
from liftdesk.store.errors import StoreError, StoreTrouble
from liftdesk.store.file_heads import salt_of
from liftdesk.store.table_dump import dump
from liftdesk.system.clock import FixedClock
from liftdesk.system.paths import backup_folder

WORDS, OTHERS = "quiet river, four stones", "a lamp in the hallway"


@pytest.fixture
def diary(tmp_path):
    """A plain diary of a month with two backups."""
    clock = FixedClock(datetime(2026, 11, 26, 18, tzinfo=UTC))
    house = open_house(tmp_path / "diary.liftdesk", clock=clock)
    house.sample_data.fill(months=1)
    for _ in range(2):
        house.backups.now()
        clock.at += timedelta(days=1)
    house.close()
    return tmp_path / "diary.liftdesk"


def backups_of(path):
    return sorted(backup_folder(path).glob("*.liftdesk"))


def content(path, key=None):
    opened = Database(path, key=key, read_only=True)
    try:
        return dump(opened)
    finally:
        opened.close()


def test_the_diary_and_its_backups_go_through_all_three_ways(diary):
    wanted = content(diary)
    on = Encryption(diary).rewrite(old=None, passphrase=WORDS, backups=Backups.ALONG)
    assert on.key is not None
    assert on.count(Fate.REWRITTEN) == 2
    assert [content(one, on.key) for one in (diary, *backups_of(diary))] == [wanted] * 3
    assert unencrypted_beside(diary) == []
    changed = Encryption(diary).rewrite(old=on.key, passphrase=OTHERS, backups=Backups.ALONG)
    assert changed.key is not None
    assert salt_of(diary) == changed.key.salt != on.key.salt
    assert open_key(WORDS, diary) is None
    assert open_key(OTHERS, diary).is_same(changed.key)
    assert [open_key(WORDS, one) for one in backups_of(diary)] == [None, None]
    off = Encryption(diary).rewrite(old=changed.key, passphrase="", backups=Backups.ALONG)
    assert off.key is None
    assert [content(one) for one in (diary, *backups_of(diary))] == [wanted] * 3


def test_the_manifest_follows(diary):
    before = Manifest(backup_folder(diary)).lines()
    done = Encryption(diary).rewrite(old=None, passphrase=WORDS, backups=Backups.ALONG)
    after = Manifest(backup_folder(diary)).lines()
    assert list(after) == list(before)
    for one in backups_of(diary):
        assert after[one.name].sha256 == checksum(one) != before[one.name].sha256
        assert after[one.name].rows == before[one.name].rows
    clock = FixedClock(datetime(2026, 12, 26, 18, tzinfo=UTC))
    house = open_house(diary, clock=clock, key=done.key)
    for entry in house.backups.entries():
        house.backups.check(entry.path)
    made = house.backups.now()
    house.close()
    assert is_encrypted(made)
    assert open_key(WORDS, made).is_same(done.key)


def test_old_plain_backups_can_be_deleted_instead(diary):
    done = Encryption(diary).rewrite(old=None, passphrase=WORDS, backups=Backups.DELETE)
    assert done.count(Fate.DELETED) == 2
    assert backups_of(diary) == []
    assert Manifest(backup_folder(diary)).lines() == {}


def test_a_backup_that_is_not_sound_is_named_and_left(diary):
    spoilt, sound = backups_of(diary)
    spoilt.write_bytes(spoilt.read_bytes()[: 4096 * 9])
    before = spoilt.read_bytes()
    done = Encryption(diary).rewrite(old=None, passphrase=WORDS, backups=Backups.ALONG)
    assert [(one.name, one.fate) for one in done.backups] == [
        (spoilt.name, Fate.LEFT),
        (sound.name, Fate.REWRITTEN),
    ]
    assert done.backups[0].trouble == StoreTrouble.CORRUPT
    assert spoilt.read_bytes() == before


def test_a_backup_of_another_passphrase_is_not_touched(diary):
    first, second = backups_of(diary)
    Encryption(first).rewrite(old=None, passphrase=OTHERS, backups=Backups.ALONG)
    before = first.read_bytes()
    done = Encryption(diary).rewrite(old=None, passphrase=WORDS, backups=Backups.ALONG)
    assert [one.name for one in done.backups] == [second.name]
    assert first.read_bytes() == before


def test_what_a_kill_left_plain_is_found_and_brought_along(diary):
    class Killed(BaseException):
        pass

    steps = []

    def kill(step):
        steps.append(step)
        if steps.count("export") == 2:
            raise Killed

    with pytest.raises(Killed):
        Encryption(diary, at_step=kill).rewrite(old=None, passphrase=WORDS, backups=Backups.ALONG)
    key = open_key(WORDS, diary)
    left = unencrypted_beside(diary)
    assert left == backups_of(diary)
    assert [one.fate for one in Encryption(diary).bring_along(key)] == [Fate.REWRITTEN] * 2
    assert unencrypted_beside(diary) == []


def test_plain_backups_that_were_left_can_be_deleted(diary):
    key_of_diary = Encryption(diary)
    key_of_diary.rewrite(old=None, passphrase=WORDS, backups=Backups.ALONG)
    plain = backup_folder(diary) / "diary-20260101-000000-000Z-asked.liftdesk"
    Database(plain).close()
    assert [one.name for one in Encryption(diary).delete_plain()] == [plain.name]
    assert len(backups_of(diary)) == 2


def test_other_plain_diaries_beside_are_named_but_sample_data_are_not(diary):
    for name in ("diary-unopened-20260101.liftdesk", "sample-data.liftdesk"):
        Database(diary.with_name(name)).close()
    (diary.parent / "letter.liftdesk").write_text("Dear diary")
    Encryption(diary).rewrite(old=None, passphrase=WORDS, backups=Backups.ALONG)
    assert [one.name for one in unencrypted_beside(diary)] == ["diary-unopened-20260101.liftdesk"]


def test_a_damaged_salt_is_taken_from_the_backups_and_written_again(diary):
    Encryption(diary).rewrite(old=None, passphrase=WORDS, backups=Backups.ALONG)
    wanted = salt_of(diary)
    content_of = bytearray(diary.read_bytes())
    content_of[3] ^= 1
    diary.write_bytes(content_of)
    key = open_key(WORDS, diary)
    assert key is not None
    assert open_key("another passphrase", diary) is None
    opened = Database(diary, key=key)
    opened.execute("INSERT INTO preference VALUES (1, 'any', 'thing')")
    opened.close()
    assert salt_of(diary) == wanted


def test_an_encrypted_diary_without_its_key_is_not_opened_as_a_house(diary):
    Encryption(diary).rewrite(old=None, passphrase=WORDS, backups=Backups.ALONG)
    with pytest.raises(StoreError) as caught:
        open_house(diary, clock=FixedClock(datetime(2026, 12, 26, tzinfo=UTC)))
    assert caught.value.trouble is StoreTrouble.NEEDS_PASSPHRASE
