"""The file of the open diary is replaced or removed under its window."""

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from sqlcipher3 import dbapi2 as engine

from liftdesk.app import open_house
from liftdesk.domain.training.units import Unit
from liftdesk.services.lease import LeaseKeeper
from liftdesk.store.errors import StoreError
from liftdesk.system.clock import FixedClock
from liftdesk.ui.program import Program
from liftdesk.ui.start.file_watch import NOTICE
from tests.support.desks import THURSDAY, settle
from tests.support.start_states import diary, services


@pytest.fixture
def clock():
    return FixedClock(THURSDAY)


def waited(program):
    """Wait for what is worked on and for what is put off."""
    for _ in range(4):
        if program.desk is not None:
            program.desk.jobs.wait()
        settle()


@pytest.fixture
def program(qapp, look, clock, tmp_path, monkeypatch):
    made = Program(
        qapp, open_house=lambda path: open_house(path, clock=clock), start=services(clock=clock)
    )
    monkeypatch.setattr("sys.excepthook", made._on_fault)
    made.open(diary(tmp_path))
    made.show()
    waited(made)
    yield made
    made.close()
    settle()


def come_back(program):
    QApplication.sendEvent(program.desk.window, QEvent(QEvent.Type.WindowActivate))
    waited(program)


def log(house, line):
    house.training_log.log_line(line, unit=Unit.KG)


def replace(path, clock):
    """Put another computer's diary in the place of the open one, by a rename."""
    fresh = path.with_name("fresh.liftdesk")
    other = open_house(fresh, clock=clock)
    log(other, "squat 5 @ 70kg")
    other.close()
    fresh.replace(path)
    return path.read_bytes()


def notice(program):
    return program.desk.window._notices.get(NOTICE)


def act(program):
    notice(program)._actions.itemAt(0).widget().click()
    waited(program)


def kept(program):
    return list(program.house.path.parent.glob("diary-backups/replaced/*.liftdesk"))


def test_coming_back_to_an_untouched_diary_says_nothing(program):
    come_back(program)
    assert notice(program) is None
    assert kept(program) == []


def test_a_replaced_file_is_said_and_opened_with_what_was_kept_beside_it(program, clock):
    sets = program.house.summary.counts()["sets"]
    there = replace(program.house.path, clock)
    come_back(program)
    assert "Nothing is written over it." in notice(program).text
    [copy] = kept(program)
    assert copy.name in notice(program).text
    come_back(program)
    assert kept(program) == [copy]
    assert program.house.path.read_bytes() == there
    act(program)
    assert program.house.summary.counts()["sets"] == 1
    page = program.desk.window.page("merge")
    assert page.isVisible()
    assert copy.name in page.status.text()
    assert [row.path for row in page.copies] == [copy]
    page.merge_button.click()
    waited(program)
    assert program.house.summary.counts()["sets"] == sets + 1


def test_a_refused_write_is_said_too_and_what_is_shown_stays(program, clock):
    there = replace(program.house.path, clock)
    window = program.desk.window
    with pytest.raises(StoreError):
        log(program.house, "squat 6 @ 60kg")
    waited(program)
    assert "Another file lies" in notice(program).text
    assert program.desk.window is window
    assert program.house.path.read_bytes() == there


def test_a_diary_that_is_closed_at_once_is_kept_too(program, clock):
    log(program.house, "squat 6 @ 61kg")
    path = program.house.path
    there = replace(path, clock)
    program.close()
    assert path.read_bytes() == there
    [copy] = path.parent.glob("diary-backups/replaced/*.liftdesk")
    file = engine.connect(str(copy))
    assert (
        file.execute("SELECT count(*) FROM set_entry WHERE load_grams = 61000").fetchone()[0] == 1
    )
    file.close()


def test_another_computer_that_is_still_at_work_is_said_first(program, clock):
    path = program.house.path
    replace(path, clock)
    LeaseKeeper(path, clock=clock, host="study").begin()
    come_back(program)
    [copy] = kept(program)
    act(program)
    assert "Open on study" in program.start_window.title.text()
    program.start_window.anyway_button.click()
    waited(program)
    program.desk.window.open_page("merge")
    assert [row.path for row in program.desk.window.page("merge").copies] == [copy]


def test_a_removed_file_is_put_back(program):
    path, counts = program.house.path, program.house.summary.counts()
    path.unlink()
    come_back(program)
    assert "removed or moved it" in notice(program).text
    assert len(kept(program)) == 1
    act(program)
    assert path.is_file()
    assert notice(program) is None
    assert "where it was" in program.desk.window._message.text
    assert program.house.summary.counts() == counts
    log(program.house, "squat 6 @ 60kg")


def test_a_folder_that_was_away_is_said_until_it_is_back(program):
    folder = program.house.path.parent
    away = folder.rename(folder.with_name("away"))
    come_back(program)
    assert "connect its disk" in notice(program).text
    assert not folder.exists()
    away.rename(folder)
    come_back(program)
    assert notice(program) is None
    log(program.house, "squat 6 @ 60kg")


def test_what_another_program_writes_is_shown_when_one_comes_back(program):
    other = engine.connect(str(program.house.path))
    other.execute("UPDATE preference SET value = '\"lb\"' WHERE key = 'unit'")
    other.execute("UPDATE exercise SET name = 'Another name' WHERE id = 1")
    other.commit()
    other.close()
    told = []
    program.desk.changes.changed.connect(told.append)
    come_back(program)
    assert len(told) == 1
    assert notice(program) is None
