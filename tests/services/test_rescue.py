"""Looking into a diary that does not open, and saving what can be read of it."""

import json

import pytest

from liftdesk.app import main, open_house
from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.units import Unit
from liftdesk.services.house import House
from liftdesk.services.rescue import look_into, save_readable
from liftdesk.store.database import Database
from liftdesk.store.errors import StoreError, StoreTrouble
from liftdesk.store.table_dump import told
from liftdesk.system.clock import FixedClock
from tests.support.bad_pages import leaves_of, root_of, with_bad_pages
from tests.support.desks import THURSDAY
from tests.support.start_states import diary, newer

CLOCK = FixedClock(THURSDAY)


@pytest.fixture
def path(tmp_path):
    return diary(tmp_path)


@pytest.fixture
def damaged(path):
    """A diary with one bad page of sets and one of words."""
    pages = leaves_of(path, "set_entry")[0], root_of(path, "cardio_bout")
    path.write_bytes(with_bad_pages(path.read_bytes(), *pages))
    return path


def everything(path):
    opened = Database(path, read_only=True)
    try:
        return told(opened)
    finally:
        opened.close()


def refuses_every_write(house):
    """Whether each way to write ends with the one condition, and nothing is changed by it."""
    ways = (
        lambda: house.preferences.choose_unit(Unit.LB),
        lambda: house.training_log.log_line("squat 5 @ 60kg", unit=Unit.KG),
        lambda: house.undo.erase(lambda: None, [1]),
    )
    for way in ways:
        with pytest.raises(StoreError) as caught:
            way()
        assert caught.value.trouble is StoreTrouble.ONLY_READ
    return house.preferences.unit is Unit.KG


def test_a_sound_file_is_read_where_it_is(path, tmp_path):
    before = path.read_bytes(), sorted(tmp_path.iterdir())
    looked = look_into(path, clock=CLOCK)
    assert looked.reading is None
    assert looked.house.only_reads
    assert looked.house.path == path
    assert looked.house.summary.counts()["sessions"] > 5
    assert refuses_every_write(looked.house)
    looked.house.close()
    assert (path.read_bytes(), sorted(tmp_path.iterdir())) == before


def test_a_house_over_a_file_that_is_only_read_puts_nothing_into_it(path):
    before = path.read_bytes()
    house = House(Database(path, read_only=True), clock=CLOCK)
    house.undo.clear()
    assert house.undo.undo() is None
    assert refuses_every_write(house)
    house.close()
    assert path.read_bytes() == before


def test_a_damaged_file_is_shown_as_far_as_it_can_be_read(damaged):
    before = damaged.read_bytes()
    looked = look_into(damaged, clock=CLOCK)
    assert looked.reading.lost > 10
    assert looked.house.path == damaged
    assert looked.house.summary.counts()["sets"] > 20
    assert refuses_every_write(looked.house)
    looked.house.close()
    assert damaged.read_bytes() == before


def test_a_newer_file_and_one_that_is_held_are_shown_whole(path):
    sets = everything(path)["set_entry"]
    for is_held in (True, False):
        looked = look_into(path, clock=CLOCK, is_held=is_held)
        assert looked.reading is None
        assert looked.house.summary.counts()["sets"] == len(sets)
        looked.house.close()
        path.write_bytes(newer(path.read_bytes()))


def test_what_has_no_entry_to_read_is_refused(path):
    path.write_bytes(path.read_bytes()[:8192])
    for call in (
        lambda: look_into(path, clock=CLOCK),
        lambda: save_readable(path, path.with_name("new.liftdesk"), clock=CLOCK),
    ):
        with pytest.raises(StoreError) as caught:
            call()
        assert caught.value.trouble is StoreTrouble.CORRUPT
    assert not path.with_name("new.liftdesk").exists()


def test_what_can_be_read_becomes_a_diary_of_its_own(damaged, tmp_path):
    before = damaged.read_bytes()
    target = tmp_path / "saved.liftdesk"
    reading = save_readable(damaged, target, clock=CLOCK)
    assert reading.lost > 10
    assert damaged.read_bytes() == before
    house = open_house(target, clock=CLOCK)
    assert house.check_up.problems() == []
    assert house.summary.counts()["sets"] == reading.rows["set_entry"]
    house.training_log.log_line("squat 5 @ 60kg", unit=Unit.KG)
    house.close()
    assert target.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("name", ["saved.json", "saved", "saved.zip"])
def test_what_can_be_read_goes_into_an_open_format(damaged, tmp_path, name):
    reading = save_readable(damaged, tmp_path / name, clock=CLOCK)
    assert reading.read > 20
    assert (tmp_path / name).exists()


def test_an_export_of_it_is_taken_in_again(damaged, tmp_path):
    target = tmp_path / "saved.json"
    reading = save_readable(damaged, target, clock=CLOCK)
    tables = json.loads(target.read_text(encoding="utf-8"))["tables"]
    assert len(tables["set_entry"]) == reading.rows["set_entry"]
    assert len(tables["check_in"]) == reading.rows["check_in"]


def test_nothing_is_written_over(damaged, tmp_path):
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "letter.txt").write_text("Dear")
    for target in (damaged, tmp_path / "mine"):
        with pytest.raises(DomainError) as caught:
            save_readable(damaged, target, clock=CLOCK)
        assert caught.value.problem.trouble is Trouble.FILE_EXISTS
    assert [one.name for one in (tmp_path / "mine").iterdir()] == ["letter.txt"]


def test_the_command_says_how_much(damaged, tmp_path, capsys):
    target = tmp_path / "saved.liftdesk"
    assert main(["rescue", str(damaged), str(target)]) == 0
    said = capsys.readouterr().out
    assert "saved.liftdesk" in said
    assert "could not be read" in said
    assert main(["rescue", str(damaged), str(target)]) == 1
    assert "saved.liftdesk" in capsys.readouterr().err
    assert main(["rescue", str(damaged), str(tmp_path / "x.json"), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["lost"] > 10
