"""Looking through a file's pages after it was opened, and before anything is written."""

import threading

import pytest

from liftdesk.store.database import Database
from liftdesk.store.errors import StoreError, StoreTrouble
from liftdesk.store.journal import Journal
from liftdesk.store.preference_repo import PreferenceRepo
from liftdesk.store.soundness import Soundness
from liftdesk.system.ids import CountingIds

PAGE = 4096


@pytest.fixture
def damaged(path, database):
    """A file with a broken page that neither opening nor the preferences read."""
    preferences = PreferenceRepo(database, ids=CountingIds())
    preferences.put("unit", "lb")
    root = database.scalar("SELECT rootpage FROM sqlite_schema WHERE name = 'win'")
    database.close()
    content = bytearray(path.read_bytes())
    content[(root - 1) * PAGE : root * PAGE] = b"\xa5" * PAGE
    path.write_bytes(bytes(content))
    return path


def opened_for_later(path):
    opened = Database(path)
    opened.look_later()
    return opened


def test_a_damaged_file_can_be_read_and_is_refused_before_the_first_write(damaged):
    before = damaged.read_bytes()
    opened = opened_for_later(damaged)
    preferences = PreferenceRepo(opened, ids=CountingIds(100))
    assert preferences.all() == {"unit": "lb"}
    journal = Journal(opened)
    for _ in range(2):
        with pytest.raises(StoreError) as raised, journal.step("theme"):
            preferences.put("theme", "dark")
        assert raised.value.trouble is StoreTrouble.CORRUPT
    opened.close()
    assert damaged.read_bytes() == before


def test_another_thread_may_look_and_the_first_write_takes_its_answer(database, path):
    database.close()
    opened = opened_for_later(path)
    looks = threading.Thread(target=opened.look_through)
    looks.start()
    preferences = PreferenceRepo(opened, ids=CountingIds())
    with Journal(opened).step("unit"):
        preferences.put("unit", "lb")
    looks.join()
    opened.close()
    assert PreferenceRepo(Database(path), ids=CountingIds()).all() == {"unit": "lb"}


def test_closing_a_file_that_nobody_looked_through_writes_nothing(damaged):
    before = damaged.read_bytes()
    opened_for_later(damaged).close()
    assert damaged.read_bytes() == before


def test_it_is_looked_once_whoever_asks():
    begun, go_on, looks = threading.Event(), threading.Event(), []

    def look():
        looks.append(threading.get_ident())
        begun.set()
        go_on.wait(10)
        return "ok"

    soundness = Soundness(look)
    first = threading.Thread(target=soundness.require)
    first.start()
    begun.wait(10)
    second = threading.Thread(target=soundness.require)
    second.start()
    assert not soundness.is_known
    go_on.set()
    first.join()
    second.join()
    soundness.require()
    assert soundness.is_known
    assert len(looks) == 1


def test_what_could_not_be_read_is_looked_at_again():
    answers = iter([StoreError(StoreTrouble.LOCKED), "ok"])

    def look():
        found = next(answers)
        if isinstance(found, StoreError):
            raise found
        return found

    soundness = Soundness(look)
    with pytest.raises(StoreError, match="locked"):
        soundness.require()
    soundness.require()
    assert soundness.is_known
