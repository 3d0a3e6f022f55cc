"""Encrypted data files: standard ones, opened once, told apart from damaged ones."""

import os
import unicodedata
from collections import Counter
from math import log2

import pytest
import sqlcipher3

from liftdesk.domain.training.exercises import Exercise, ExerciseId
from liftdesk.store import backup
from liftdesk.store.database import Database, settle
from liftdesk.store.encryption import FileKey, derive, key_for, new_key
from liftdesk.store.errors import StoreError, StoreTrouble
from liftdesk.store.exercise_repo import ExerciseRepo
from liftdesk.store.file_heads import PAGE, looks_encrypted, salt_of
from liftdesk.store.preference_repo import PreferenceRepo
from liftdesk.store.session_repo import SessionRepo
from liftdesk.store.table_dump import dump
from liftdesk.system.ids import CountingIds

WORDS = "quiet river, four stones"
CANARY = "Kanarienvogel-7719"


@pytest.fixture(scope="module")
def key():
    return new_key(WORDS)


@pytest.fixture
def filled(path, key, detail):
    opened = Database(path, key=key)
    lifts = [Exercise(id=ExerciseId(n), name=name) for n, name in ((1, "Squat"), (2, "Plank"))]
    ExerciseRepo(opened, ids=CountingIds()).add_many(lifts)
    SessionRepo(opened).add_details([detail])
    PreferenceRepo(opened, ids=CountingIds(500)).put("canary", CANARY)
    yield opened
    opened.close()


def trouble_of(path, key=None):
    with pytest.raises(StoreError) as caught:
        Database(path, key=key)
    return caught.value.trouble


def flipped(path, place):
    content = bytearray(path.read_bytes())
    content[place] ^= 1
    path.write_bytes(content)


def test_the_file_is_without_order_from_its_first_byte(filled, path):
    content = path.read_bytes()
    shares = [count / PAGE for count in Counter(content[:PAGE]).values()]
    assert -sum(share * log2(share) for share in shares) > 7.9
    assert not content.startswith(b"SQLite")
    assert CANARY.encode() not in content
    assert looks_encrypted(path)


def test_another_program_opens_it_with_the_passphrase_alone(filled, path):
    filled.close()
    other = sqlcipher3.connect(str(path))
    other.execute(f"PRAGMA key = '{WORDS}'")
    (found,) = other.execute("SELECT value FROM preference WHERE key = 'canary'").fetchone()
    assert found == CANARY
    other.execute("UPDATE preference SET value = 'elsewhere' WHERE key = 'canary'")
    other.commit()
    other.close()
    opened = Database(path, key=key_for(WORDS, path))
    assert opened.scalar("SELECT value FROM preference WHERE key = 'canary'") == "elsewhere"
    opened.close()


def test_a_journal_holds_nothing_readable(filled, path):
    filled.execute("PRAGMA cache_size = 2")
    with filled.transaction():
        for n in range(600):
            filled.execute(
                "INSERT INTO preference VALUES (?, ?, ?)", (n + 10_000, str(n), CANARY * 10)
            )
        journal = path.with_name(path.name + "-journal").read_bytes()
    assert len(journal) > PAGE
    assert CANARY.encode() not in journal


def test_without_a_key_the_passphrase_is_asked_for(filled, path):
    filled.close()
    before = path.read_bytes()
    assert trouble_of(path) is StoreTrouble.NEEDS_PASSPHRASE
    assert path.read_bytes() == before


def test_another_passphrase_is_a_wrong_one_and_never_damage(filled, path, capfd):
    filled.close()
    before = path.read_bytes()
    assert trouble_of(path, key_for(WORDS + "!", path)) is StoreTrouble.WRONG_PASSPHRASE
    assert path.read_bytes() == before
    assert capfd.readouterr().err == ""


def test_a_plain_file_takes_no_key(database, path, key):
    database.close()
    opened = Database(path, key=key)
    assert opened.key is None
    opened.close()


@pytest.mark.parametrize("place", [16, 900, PAGE - 1])
def test_a_first_page_with_another_bit_is_damage_and_no_wrong_passphrase(
    filled, path, key, place, capfd
):
    filled.close()
    flipped(path, place)
    assert trouble_of(path, key) is StoreTrouble.CORRUPT
    assert capfd.readouterr().err == ""


def test_another_bit_in_any_page_is_found(filled, path, key):
    pages = path.stat().st_size // PAGE
    filled.close()
    whole = path.read_bytes()
    for page in range(1, pages):
        path.write_bytes(whole)
        flipped(path, page * PAGE + 77 * page % PAGE)
        with pytest.raises(StoreError):
            backup.verify(path, key)
    path.write_bytes(whole)
    backup.verify(path, key)


def test_a_file_that_lost_its_end_is_damaged(filled, path, key):
    filled.close()
    path.write_bytes(path.read_bytes()[: 5 * PAGE])
    assert trouble_of(path, key) is StoreTrouble.CORRUPT


def test_noise_that_is_no_file_of_ours_is_no_damage(path, key):
    path.write_bytes(os.urandom(PAGE * 4))
    assert trouble_of(path) is StoreTrouble.NEEDS_PASSPHRASE
    assert trouble_of(path, key) is StoreTrouble.WRONG_PASSPHRASE
    path.write_bytes(os.urandom(PAGE * 4 + 7))
    assert trouble_of(path) is StoreTrouble.NOT_OURS


def test_an_encrypted_file_of_another_program_is_not_ours(path):
    other = sqlcipher3.connect(str(path))
    other.execute(f"PRAGMA key = '{WORDS}'")
    other.execute("CREATE TABLE letter (words TEXT)")
    other.commit()
    other.close()
    assert trouble_of(path, key_for(WORDS, path)) is StoreTrouble.NOT_OURS


def test_a_newer_encrypted_file_is_left_as_it_is(filled, path, key):
    filled.execute("PRAGMA user_version = 999")
    filled.close()
    before = path.read_bytes()
    assert trouble_of(path, key) is StoreTrouble.NEWER
    assert path.read_bytes() == before


def test_a_dropped_key_is_wiped_and_opens_nothing(filled, path):
    key = key_for(WORDS, path)
    kept = key._key
    assert key.opens(path)
    key.drop()
    assert key.is_dropped
    assert bytes(kept) == b""
    with pytest.raises(ValueError, match="dropped"):
        key.phrase()
    with pytest.raises(ValueError, match="dropped"):
        key.opens(path)


def test_the_key_is_not_in_what_is_printed_of_it(key):
    assert key._key.hex() not in repr(key)


def test_letters_are_taken_in_their_composed_form():
    salt = bytes(16)
    apart = unicodedata.normalize("NFD", "Grüße")
    assert apart != "Grüße"
    assert derive("Grüße", salt).is_same(derive(apart, salt))
    assert not derive("Grüße", salt).is_same(derive("Grusse", salt))


def test_a_key_has_its_lengths():
    with pytest.raises(ValueError, match="32"):
        FileKey(b"short", bytes(16))


def test_a_backup_opens_with_the_same_key_and_passphrase(filled, tmp_path, key):
    target = tmp_path / "copies" / "copy.liftdesk"
    backup.back_up(filled, target)
    assert salt_of(target) == key.salt
    assert CANARY.encode() not in target.read_bytes()
    other = sqlcipher3.connect(str(target))
    other.execute(f"PRAGMA key = '{WORDS}'")
    assert other.execute("SELECT count(*) FROM session").fetchone() == (1,)
    other.close()
    opened = Database(target, key=key, read_only=True)
    assert dump(opened) == dump(filled)
    opened.close()


def test_a_plain_backup_restored_over_an_encrypted_diary_is_encrypted_again(
    filled, path, tmp_path, key
):
    plain = tmp_path / "plain.liftdesk"
    other = Database(plain)
    PreferenceRepo(other, ids=CountingIds()).put("unit", "lb")
    wanted = dump(other)
    other.close()
    filled.close()
    backup.restore(plain, path, key=key)
    assert salt_of(path) == key.salt
    opened = Database(path, key=key)
    assert dump(opened) == wanted
    opened.close()
    assert [entry.name for entry in tmp_path.glob("*.new")] == []


def test_a_backup_of_an_older_passphrase_asks_for_it(filled, path, tmp_path, key):
    older = tmp_path / "older.liftdesk"
    old_key = new_key("an older one")
    other = Database(older, key=old_key)
    wanted = dump(other)
    other.close()
    filled.close()
    before = path.read_bytes()
    with pytest.raises(StoreError) as caught:
        backup.restore(older, path, key=key)
    assert caught.value.trouble is StoreTrouble.WRONG_PASSPHRASE
    assert path.read_bytes() == before
    backup.restore(older, path, key=key, source_key=old_key)
    opened = Database(path, key=key)
    assert dump(opened) == wanted
    opened.close()


def test_a_write_cut_short_is_taken_back_with_the_key(filled, path, key):
    wanted = dump(filled)
    filled.execute("PRAGMA cache_size = 2")
    journal = path.with_name(path.name + "-journal")
    with filled.transaction():
        for n in range(900):
            filled.execute("INSERT INTO preference VALUES (?, ?, ?)", (n + 1000, str(n), "x" * 400))
        pair = path.read_bytes(), journal.read_bytes()
    filled.close()
    path.write_bytes(pair[0])
    journal.write_bytes(pair[1])
    settle(path, key)
    opened = Database(path, key=key)
    assert (dump(opened), opened.problems()) == (wanted, [])
    opened.close()
