"""Backups are made when something changed, thinned out, noted, and proved by restoring them."""

import errno
import os
import stat
import sys
from concurrent.futures import ThreadPoolExecutor
from concurrent.futures import wait as wait_for
from datetime import UTC, datetime, timedelta, timezone
from functools import partial
from threading import Event

import pytest

from liftdesk.app import open_house
from liftdesk.domain.keeping import DAYS, MONTHS, WEEKS, Reason
from liftdesk.domain.training.units import Unit
from liftdesk.services.backup_manifest import FILE
from liftdesk.services.backup_names import backup_name, named
from liftdesk.services.backups import DRILL_EVERY
from liftdesk.store import backup
from liftdesk.store.database import Database
from liftdesk.store.errors import StoreError, StoreTrouble
from liftdesk.store.table_dump import dump
from liftdesk.system.clock import FixedClock
from liftdesk.system.paths import backup_folder
from tests.support.start_backup import backed_up_at_start
from tests.support.trials import trials

NOW = datetime(2026, 11, 26, 18, 30, 15, 250_000, tzinfo=timezone(timedelta(hours=2)))


@pytest.fixture
def clock():
    return FixedClock(NOW)


@pytest.fixture
def house(tmp_path, clock):
    opened = open_house(tmp_path / "diary.liftdesk", clock=clock)
    yield opened
    opened.close()


def write(house, kg=40):
    house.training_log.log_line(f"squat 1x8 @ {kg}kg", unit=Unit.KG)


def content(path):
    opened = Database(path, read_only=True)
    try:
        return dump(opened)
    finally:
        opened.close()


def test_a_name_tells_when_and_why(clock):
    name = backup_name(NOW, Reason.IMPORT)
    assert name == "diary-20261126-163015-250Z-import.liftdesk"
    said = named(name.removesuffix(".liftdesk"), clock)
    assert (said.at, said.at.utcoffset(), said.reason) == (NOW, NOW.utcoffset(), Reason.IMPORT)


@pytest.mark.parametrize(
    ("stem", "at", "reason"),
    [
        ("diary-20261126-183015-250", NOW, None),
        ("diary-20261126-163015-250Z-foo", NOW, None),
        ("diary-20261399-183015-250", None, None),
        ("diary-copy", None, None),
    ],
)
def test_names_of_earlier_versions_and_of_other_hands(clock, stem, at, reason):
    said = named(stem, clock)
    assert (said and said.at, said and said.reason) == (at, reason)


def test_a_start_backs_up_what_changed_and_nothing_else(house, clock):
    assert backed_up_at_start(house) is None
    write(house)
    first = backed_up_at_start(house)
    clock.at += timedelta(minutes=1)
    assert backed_up_at_start(house) is None
    write(house)
    assert backed_up_at_start(house) != first
    assert len(house.backups.entries()) == 2


def test_a_copy_beside_the_diary_leaves_it_to_be_written_meanwhile(house):
    assert house.backups.beside() is None
    write(house)
    before, heard = dump(house.check_up._database), []
    house.backups.listen(heard.append)
    make = house.backups.beside()
    with ThreadPoolExecutor(1) as others:
        made = others.submit(make).result(timeout=60)
        assert content(made) == before
        assert heard == []
        assert house.backups.tell(made) == made
        assert heard == [made]
        assert house.backups.beside() is None
        write(house)
        making = others.submit(house.backups.beside())
        for number in range(30):
            write(house, 41 + number)
        made = making.result(timeout=60)
    rows = dict(house.backups.entries()[0].rows)
    assert 2 <= rows["set_entry"] <= 32  # one moment of the thirty
    house.backups.check(made)
    assert house.backups.beside() is not None  # what was written meanwhile is still to come


def test_two_copies_at_once_do_not_take_each_other_for_left_over(house, monkeypatch):
    write(house)
    is_checking, goes_on, verify = Event(), Event(), backup.verify

    def wait(path, key=None):
        is_checking.set()
        goes_on.wait(60)
        verify(path, key)

    monkeypatch.setattr(backup, "verify", wait)
    with ThreadPoolExecutor(2) as others:
        start = others.submit(house.backups.beside())
        assert is_checking.wait(60)
        monkeypatch.setattr(backup, "verify", verify)
        asked = others.submit(partial(_copy_of_another_window, house))
        assert not wait_for([asked], timeout=0.2).done
        goes_on.set()
        made = {start.result(timeout=60), asked.result(timeout=60)}
    assert {entry.path for entry in house.backups.entries()} == made
    assert len(made) == 2


def _copy_of_another_window(house):
    """What `now` does, on a thread that has no connection of its own."""
    target = house.backups.shelf.folder / backup_name(NOW + timedelta(seconds=1), Reason.ASKED)
    return house.backups._make_beside(target, 0)


def test_each_tells_what_is_in_it(house):
    write(house)
    made = house.backups.now(Reason.ASKED)
    (entry,) = house.backups.entries()
    assert (entry.path, entry.reason, entry.at) == (made, Reason.ASKED, NOW)
    assert (entry.rows["session"], entry.rows["set_entry"]) == (1, 1)
    assert entry.checked is None
    assert house.backups.last() == NOW


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no file mode")
def test_only_the_owner_reads_what_is_noted(house):
    write(house)
    made = house.backups.now()
    assert stat.S_IMODE((made.parent / FILE).stat().st_mode) == 0o600


def test_a_spoilt_manifest_is_no_more_than_a_missing_one(house, clock):
    write(house)
    made = house.backups.now()
    (made.parent / FILE).write_bytes(b'{"name": 3}\n\xff\nnot json\n')
    assert [one.rows for one in house.backups.entries()] == [None]
    house.backups.check(made)
    clock.at += timedelta(seconds=1)
    house.backups.now()
    assert [one.rows is not None for one in house.backups.entries()] == [True, False]


def test_a_check_restores_and_compares(house, clock):
    write(house)
    made = house.backups.now()
    before = made.read_bytes()
    house.backups.check(made)
    assert made.read_bytes() == before
    assert house.backups.last_checked() == NOW
    assert sorted(path.name for path in made.parent.iterdir()) == sorted([made.name, FILE])


@pytest.mark.parametrize("place", [0.1, 0.5, 0.9])
def test_one_byte_that_differs_is_found(house, place):
    write(house)
    made = house.backups.now()
    data = bytearray(made.read_bytes())
    data[int(len(data) * place)] ^= 1
    made.write_bytes(data)
    with pytest.raises(StoreError) as caught:
        house.backups.check(made)
    assert caught.value.trouble is StoreTrouble.NOT_SOUND
    assert house.backups.last_checked() is None


def test_a_drill_is_held_once_a_month(house, clock):
    assert house.backups.drill() is None
    write(house)
    house.backups.now()
    assert house.backups.drill() == NOW
    clock.at += DRILL_EVERY - timedelta(hours=1)
    assert house.backups.drill() is None
    clock.at += timedelta(hours=2)
    assert house.backups.drill() == clock.at


def test_a_clock_put_back_a_year_costs_no_backup(house, clock):
    write(house)
    house.backups.now()
    clock.at -= timedelta(days=365)
    write(house)
    made = house.backups.now()
    assert made.exists()
    assert len(house.backups.entries()) == 2


def test_a_copy_that_was_cut_short_goes_with_the_next_one(house, tmp_path):
    write(house)
    made = house.backups.now()
    cut_short = made.with_name("diary-20260101-000000-000Z-start.liftdesk.new")
    cut_short.write_bytes(made.read_bytes()[:5000])
    others = made.with_name("diary notes.new")
    others.write_bytes(b"not ours")
    drills = [made.with_name(name) for name in ("drill-long-ago", "drill-at-work")]
    for drill in drills:
        drill.mkdir()
        (drill / "diary.liftdesk").write_bytes(made.read_bytes())
        os.utime(drill, (NOW.timestamp(), NOW.timestamp()))
    os.utime(drills[0], (0, 0))
    house.backups.now()
    assert not cut_short.exists()
    assert [drill.exists() for drill in drills] == [False, True]
    assert others.exists()


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EIO])
def test_a_disk_that_refuses_what_is_noted_is_known(house, monkeypatch, number):
    write(house)

    def refuse(*_):
        raise OSError(number, "refused")

    monkeypatch.setattr("liftdesk.services.backup_manifest.Manifest._write", refuse)
    with pytest.raises(StoreError) as caught:
        house.backups.now()
    full = number == errno.ENOSPC
    assert caught.value.trouble is (StoreTrouble.DISK_FULL if full else StoreTrouble.NOT_ANSWERING)


class Year:
    """Four hundred days of starts, with a stick that is sometimes in, and what was in each copy."""

    def __init__(self, folder):
        self.clock = FixedClock(datetime(2025, 1, 1, 8, 0, tzinfo=UTC))
        self.house = open_house(folder / "diary.liftdesk", clock=self.clock)
        self.stick, self.away = folder / "stick", folder / "away"
        self.stick.mkdir()
        self.house.second_folder.choose(self.stick)
        self.contents, self.for_good = {}, set()

    def go(self, days=400):
        for day in range(days):
            self.clock.at += timedelta(days=1)
            if day == days // 2:  # a battery that is empty: the clock begins a year ago
                self.clock.at -= timedelta(days=365)
            if day == days // 2 + 5:
                self.clock.at += timedelta(days=365)
            self.one_day(day)

    def one_day(self, day):
        if day % 3 == 0:
            write(self.house, 40 + day % 9)
        self.take(backed_up_at_start(self.house))
        if day % 97 == 0:
            self.take(self.house.backups.now(Reason.IMPORT))
            self.for_good.add(next(reversed(self.contents)))
        self.carry(is_in=day % 11 < 4)

    def take(self, made):
        if made is not None:
            assert made.exists()  # also where the clock was set back
            self.contents[made.name] = dump(self.house.check_up._database)

    def carry(self, *, is_in):
        if is_in and self.away.exists():
            self.away.rename(self.stick)
        if not is_in and self.stick.exists():
            self.stick.rename(self.away)
        outcome = self.house.second_folder.bring_up_to_date()
        assert (outcome.is_away, outcome.trouble) == (not is_in, "")


def names(folder):
    return {path.name for path in folder.glob("*.liftdesk")}


def test_four_hundred_days_of_starts_leave_what_they_should_and_each_restores(tmp_path):
    year = Year(tmp_path)
    year.go()
    year.carry(is_in=True)
    house = year.house
    entries = house.backups.entries()
    kept = {entry.path.name for entry in entries}
    assert year.for_good <= kept
    assert DAYS <= len(kept - year.for_good) <= 2 + DAYS + WEEKS + MONTHS
    assert kept == names(backup_folder(house.path))
    oldest = min(entry.at for entry in entries if entry.path.name not in year.for_good)
    assert year.clock.at - oldest > timedelta(days=30 * (MONTHS - 2))  # one month is running
    second = {entry.path.name for entry in house.second_folder.state().entries}
    assert kept <= second
    assert len(second - year.for_good) <= 2 * (2 + DAYS + WEEKS + MONTHS)
    drilled = trials(3, len(second))  # each is brought back below in any case
    for entry in house.second_folder.state().entries[:drilled]:
        house.second_folder.check(entry.path)
    for entry in entries[:drilled]:
        house.backups.check(entry.path)
    place = house.second_folder.place
    house.close()
    for copy in [*(entry.path for entry in entries), *(place / name for name in second)]:
        target = tmp_path / "restored.liftdesk"
        target.unlink(missing_ok=True)
        backup.bring_to(copy, target)
        assert content(target) == year.contents[copy.name]
