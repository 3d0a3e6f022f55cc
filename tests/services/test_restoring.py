"""A backup in the place of the diary: the diary of before is kept, and comes back the same way."""

from datetime import UTC, datetime, timedelta

import pytest

from liftdesk.app import open_house
from liftdesk.domain.keeping import MANY, Reason
from liftdesk.domain.training.units import Unit
from liftdesk.services.backups import Apart, save_copy
from liftdesk.services.entry_edits import Chosen
from liftdesk.services.restoring import Restoring
from liftdesk.store.database import is_encrypted
from liftdesk.store.encryption import new_key
from liftdesk.store.errors import StoreError, StoreTrouble
from liftdesk.store.table_dump import dump
from liftdesk.system.clock import FixedClock
from tests.support.start_backup import backed_up_at_start

NOW = datetime(2026, 11, 26, 18, 30, tzinfo=UTC)


@pytest.fixture
def clock():
    return FixedClock(NOW)


class Diary:
    """A diary that is opened and closed again."""

    def __init__(self, path, clock):
        self.path, self.clock = path, clock
        self.house = open_house(path, clock=clock)

    def write(self, days=1, kg=40):
        for back in range(days):
            at = self.clock.at - timedelta(days=back)
            self.house.training_log.log_line(f"squat 2x8 @ {kg}kg", unit=Unit.KG, at=at)

    def content(self):
        return dump(self.house.check_up._database)

    def restored(self, path):
        fresh = self.house.restoring.prepare(path)
        self.house.close()
        kept = Restoring(self.path, clock=self.clock).exchange(fresh)
        self.house = open_house(self.path, clock=self.clock)
        self.house.backups.shelf.note_unknown()
        return kept


@pytest.fixture
def diary(tmp_path, clock):
    made = Diary(tmp_path / "diary.liftdesk", clock)
    yield made
    made.house.close()


def test_restoring_and_its_undo_are_exact(diary, clock):
    diary.write()
    then = diary.content()
    made = diary.house.backups.now()
    clock.at += timedelta(hours=1)
    diary.write(kg=50)
    now = diary.content()
    kept = diary.restored(made)
    assert diary.content() == then
    entry = next(one for one in diary.house.backups.entries() if one.path == kept)
    assert (entry.reason, entry.rows["set_entry"]) == (Reason.RESTORE, 4)
    diary.house.backups.check(kept)
    clock.at += timedelta(hours=1)
    diary.restored(kept)
    assert diary.content() == now
    assert kept.exists()


def test_what_a_restore_took_the_place_of_is_kept_for_good(diary, clock):
    diary.write()
    kept = diary.restored(diary.house.backups.now())
    for _ in range(20):
        clock.at += timedelta(days=31)
        diary.write()
        diary.house.backups.now()
    assert kept.exists()


def test_a_damaged_backup_changes_nothing(diary):
    diary.write()
    made = diary.house.backups.now()
    made.write_bytes(made.read_bytes()[:-4096])
    now = diary.content()
    with pytest.raises(StoreError):
        diary.house.restoring.prepare(made)
    assert diary.content() == now
    assert not list(diary.path.parent.glob("*.restored*"))


def test_looking_inside_says_what_is_in_it_and_how_it_differs(diary, clock):
    diary.write(days=3)
    diary.house.check_ins.rate("mood", 6)
    made = diary.house.backups.now()
    (session, *_rest) = diary.house.backups.look_into(made).ids["session"]
    diary.house.training_log.delete_session(session)
    clock.at += timedelta(days=1)
    diary.write(days=1, kg=60)
    inside = diary.house.backups.compared(diary.house.backups.look_into(made))
    assert (inside.rows["session"], inside.rows["set_entry"]) == (3, 6)
    assert inside.apart["session"] == Apart(fewer=1, more=1)
    assert inside.apart["check_in"] == Apart()
    newest = inside.days[0]
    assert (newest.day, newest.sessions, newest.sets) == (NOW.date(), 1, 2)
    assert newest.check_ins == 1
    assert len(inside.days) == 3


def test_a_copy_goes_where_it_is_wanted(diary, tmp_path):
    diary.write()
    made = diary.house.backups.now()
    save_copy(made, tmp_path / "copy.liftdesk")
    assert (tmp_path / "copy.liftdesk").read_bytes() == made.read_bytes()


def reasons(diary):
    return [one.reason for one in diary.house.backups.entries()]


def test_many_entries_deleted_at_once_are_backed_up_before(diary):
    diary.write(days=MANY + 1)
    diary.house.backups.now()
    ids = tuple(
        sorted(diary.house.backups.look_into(diary.house.backups.entries()[0].path).ids["session"])
    )
    diary.house.entry_edits.delete(Chosen(sessions=ids[:MANY]))
    assert reasons(diary) == [Reason.ASKED]
    diary.house.undo.undo()
    diary.house.entry_edits.delete(Chosen(sessions=ids))
    assert set(reasons(diary)) == {Reason.ASKED, Reason.DELETING}
    diary.house.undo.undo()
    diary.house.diary_edits.delete(ids)
    made = diary.house.backups.entries()
    assert next(one for one in made if one.reason is Reason.DELETING).rows["session"] == MANY + 1


def test_the_trash_is_backed_up_before_it_is_emptied(diary):
    diary.write()
    diary.house.trash.empty()
    assert reasons(diary) == []
    diary.house.backups.now()
    (session,) = diary.house.backups.look_into(diary.house.backups.entries()[0].path).ids["session"]
    diary.house.training_log.delete_session(session)
    diary.house.trash.empty()
    assert set(reasons(diary)) == {Reason.ASKED, Reason.EMPTYING}


def test_closing_backs_up_what_changed_and_nothing_else(diary, clock):
    assert diary.house.backups.on_close() is None
    diary.write()
    assert diary.house.backups.on_close() is not None
    assert reasons(diary) == [Reason.CLOSE]
    clock.at += timedelta(hours=1)
    assert diary.house.backups.on_close() is None
    assert backed_up_at_start(diary.house) is None


def test_a_clock_set_forward_once_does_not_back_up_each_start_from_then_on(diary, clock):
    diary.write()
    clock.at += timedelta(days=36_500)
    diary.house.backups.now()
    clock.at -= timedelta(days=36_500)
    diary.write()
    assert backed_up_at_start(diary.house) is not None
    clock.at += timedelta(hours=1)
    assert backed_up_at_start(diary.house) is None


def test_an_encrypted_diary_stays_so_whatever_is_restored(tmp_path, clock):
    key = new_key("a long passphrase")
    plain, path = tmp_path / "plain.liftdesk", tmp_path / "diary.liftdesk"
    open_house(plain, clock=clock).close()
    house = open_house(path, clock=clock, key=key)
    house.training_log.log_line("squat 2x8 @ 40kg", unit=Unit.KG)
    made = house.backups.now()
    house.backups.check(made)
    assert house.backups.look_into(made).rows["session"] == 1
    fresh = house.restoring.prepare(plain)
    assert is_encrypted(fresh)
    house.close()
    kept = Restoring(path, clock=clock).exchange(fresh)
    again = open_house(path, clock=clock, key=key)
    again.backups.shelf.note_unknown()
    assert again.summary.counts()["sets"] == 0
    assert next(one for one in again.backups.entries() if one.path == kept).rows["session"] == 1
    again.close()
    with pytest.raises(StoreError) as caught:
        Restoring(plain, clock=clock).prepare(made)
    assert caught.value.trouble is StoreTrouble.NEEDS_PASSPHRASE
