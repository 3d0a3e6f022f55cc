"""What others do to the file of an open diary: noticed, written over by nobody, and kept."""

import shutil
from contextlib import closing

import pytest
from sqlcipher3 import dbapi2 as engine

from liftdesk.app import open_house
from liftdesk.domain.changes import Area
from liftdesk.domain.training.units import Unit
from liftdesk.services.house import House
from liftdesk.services.outside import Lies
from liftdesk.services.restoring import Restoring
from liftdesk.services.synced_folders import copies_of, set_aside
from liftdesk.store.database import Database
from liftdesk.store.encryption import new_key
from liftdesk.store.errors import StoreError, StoreTrouble
from liftdesk.system.clock import FixedClock
from tests.support.desks import THURSDAY


def opened(path, key=None):
    return open_house(path, clock=FixedClock(THURSDAY), key=key)


def log(house, line="squat 8 @ 60kg"):
    house.training_log.log_line(line, unit=Unit.KG)


def reps(house):
    return [row[0] for row in house._database.rows("SELECT reps FROM set_entry ORDER BY id")]


@pytest.fixture
def path(tmp_path):
    (tmp_path / "in").mkdir()
    return tmp_path / "in" / "diary.liftdesk"


@pytest.fixture(params=[False, True], ids=["plain", "encrypted"])
def house(path, request):
    """An open diary with one set."""
    key = new_key("a b c d") if request.param else None
    made = opened(path, key)
    log(made)
    yield made
    made.close()


@pytest.fixture
def replaced(house, path):
    """The diary of another computer, put in the open one's place by a rename, as syncs do."""
    fresh = path.with_name("fresh.liftdesk")
    other = opened(fresh)
    log(other, "squat 5 @ 70kg")
    other.close()
    fresh.replace(path)
    return path.read_bytes()


def test_an_untouched_file_lies_where_it_was(house):
    assert house.outside.look() is Lies.SAME
    log(house)
    assert house.outside.look() is Lies.SAME
    assert reps(house) == [8, 8]


def test_nothing_is_written_over_a_file_that_took_its_place(house, path, replaced):
    heard = []
    house.outside.when_refused(lambda: heard.append(1))
    with pytest.raises(StoreError) as caught:
        log(house)
    assert caught.value.trouble is StoreTrouble.REPLACED
    assert heard == [1]
    assert house.outside.look() is Lies.REPLACED
    assert reps(house) == [8]
    house.close()
    assert path.read_bytes() == replaced


def test_what_the_open_file_held_is_kept_and_offered_for_a_merge(house, path, replaced):
    kept = house.outside.keep()
    assert house.outside.keep() == kept
    assert kept.parent.parent.name == "diary-backups"
    copy = Database(kept, key=house.key, read_only=True)
    assert copy.problems() == []
    assert copy.rows("SELECT reps FROM set_entry") == [(8,)]
    copy.close()
    assert [one.path for one in copies_of(path)] == [kept]
    assert path.read_bytes() == replaced
    set_aside(kept, path)
    assert copies_of(path) == []


def test_a_removed_file_is_kept_and_put_back(house, path):
    path.unlink()
    with pytest.raises(StoreError) as caught:
        log(house)
    assert caught.value.trouble is StoreTrouble.VANISHED
    assert house.outside.look() is Lies.VANISHED
    assert house.outside.keep().is_file()
    house.outside.put_back()
    again = opened(path, house.key)
    assert reps(again) == [8]
    again.close()
    before = path.read_bytes()
    house.outside.put_back()  # a file lies there: nothing is written over it
    assert path.read_bytes() == before


def test_a_folder_that_is_away_is_waited_for(house, path):
    away = path.parent.rename(path.parent.with_name("away"))
    assert house.outside.look() is Lies.VANISHED
    assert house.outside.keep() is None
    assert not path.parent.exists()
    away.rename(path.parent)
    assert house.outside.look() is Lies.SAME
    log(house)
    assert reps(house) == [8, 8]


def test_what_another_program_writes_in_place_is_read_anew(path):
    house = opened(path)
    log(house)
    told = []
    assert house.outside.look() is Lies.SAME
    house.changes.listen(told.append)
    name = house.library.all()[0].name
    other = engine.connect(str(path))
    other.execute("UPDATE set_entry SET reps = 9")
    other.execute("UPDATE exercise SET name = 'Another name' WHERE name = ?", (name,))
    other.commit()
    other.close()
    asked = house.changes.count
    assert house.outside.look() is Lies.SAME
    assert [change.areas for change in told] == [frozenset(Area)]
    assert house.changes.since(asked) is None
    assert reps(house) == [9]
    assert any(one.name == "Another name" for one in house.library.all())
    house.outside.look()
    assert len(told) == 1
    log(house)
    house.outside.look()
    assert len(told) == 2  # of one's own write only
    house.close()


def test_one_s_own_restoring_is_no_replacing(path):
    house = opened(path)
    log(house)
    backup = house.backups.now()
    log(house)
    house.close()
    restoring = Restoring(path, clock=FixedClock(THURSDAY))
    restoring.exchange(restoring.prepare(backup))
    house = opened(path)
    assert house.outside.look() is Lies.SAME
    log(house)
    house.close()


def test_a_file_that_is_only_read_is_not_watched(path):
    opened(path).close()
    reader = Database(path, read_only=True)
    shutil.copy(path, path.with_name("copy"))
    path.with_name("copy").replace(path)
    assert reader.whereabouts.trouble() is None
    reader.close()


def test_what_another_program_wrote_before_the_watch_began_is_read_anew(path):
    with closing(opened(path)) as house, closing(opened(path)) as other:
        assert house.preferences.theme == "system"  # remembered, as Today asks for it
        other.preferences.choose_theme("dark")
        assert house.outside.look() is Lies.SAME
        assert house.preferences.theme == "dark"


def test_a_choice_is_compared_with_the_file_and_not_with_what_is_remembered(path):
    with closing(opened(path)) as house, closing(opened(path)) as other:
        assert house.preferences.theme == "system"
        house.preferences.choose_theme("light")
        other.preferences.choose_theme("dark")
        house.preferences.choose_theme("light")
        assert other._database.rows("SELECT value FROM preference WHERE key = 'theme'") == [
            ("light",)
        ]


def test_what_is_only_read_remembers_no_choices(path):
    opened(path).close()
    with closing(opened(path)) as other:
        database = Database(path, read_only=True)
        with closing(House(database, clock=FixedClock(THURSDAY))) as house:
            assert house.preferences.theme == "system"
            other.preferences.choose_theme("dark")
            assert house.preferences.theme == "dark"
