"""A diary that another computer has open: it is said first, and left to the person."""

from datetime import timedelta

import pytest

from liftdesk.app import open_house
from liftdesk.services.data_files import DataFiles
from liftdesk.services.lease import LeaseKeeper, lease_file, read_lease
from liftdesk.system.clock import FixedClock
from liftdesk.ui.program import Program
from liftdesk.ui.start.lease_timer import LeaseTimer
from liftdesk.ui.start.only_read import NOTICE
from tests.support.desks import THURSDAY, settle
from tests.support.start_states import diary, services


@pytest.fixture
def clock():
    return FixedClock(THURSDAY)


@pytest.fixture
def program(qapp, look, clock):
    made = Program(
        qapp, open_house=lambda path: open_house(path, clock=clock), start=services(clock=clock)
    )
    yield made
    made.close()
    settle()


@pytest.fixture
def path(tmp_path):
    return diary(tmp_path)


@pytest.fixture
def study(path, clock):
    """Another computer, which opened the diary an hour ago."""
    keeper = LeaseKeeper(path, clock=FixedClock(THURSDAY - timedelta(hours=1)), host="study")
    keeper.begin()
    keeper._clock = clock
    keeper.renew()
    return keeper


def shown(program, path):
    """Open the diary, show what there is, and wait for what is put off."""
    is_open = program.open(path)
    program.show()
    for _ in range(3):
        if program.desk is not None:
            program.desk.jobs.wait()
        settle()
    return is_open


def test_the_open_diary_has_a_lease_until_it_is_closed(program, path):
    assert shown(program, path)
    assert read_lease(path).host == "laptop"
    program.close()
    assert not lease_file(path).exists()
    assert not list(path.parent.glob("*.lease*"))


def test_it_is_renewed_by_a_timer(program, path, clock):
    shown(program, path)
    timer = program.desk.window.findChild(LeaseTimer)
    assert timer.timer.interval() == 5 * 60 * 1000
    clock.at += timedelta(minutes=5)
    timer.timer.timeout.emit()
    program.desk.jobs.wait()
    assert read_lease(path).renewed == clock.at


def test_the_start_window_says_where_it_is_open(program, path, study):
    before = path.read_bytes()
    assert not shown(program, path)
    window = program.start_window
    assert window.title.text() == "Open on study since Thu 26 Nov, 17:00"
    assert "may make two versions" in window._lead.text()
    ways = (window.look_button, window.anyway_button, window.try_button, window.quit_button)
    assert all(button.isVisible() for button in ways)
    assert window.crisis_help.isVisible()
    assert not window.save_button.isVisible()
    assert path.read_bytes() == before
    assert read_lease(path).host == "study"


def test_it_is_opened_anyway_and_the_lease_is_ours(program, path, study):
    shown(program, path)
    program.start_window.anyway_button.click()
    settle()
    program.desk.jobs.wait()
    settle()
    assert not program.house.only_reads
    assert read_lease(path).host == "laptop"


def test_it_is_read_only_first_and_opened_once_it_is_free(program, path, study):
    shown(program, path)
    program.start_window.look_button.click()
    settle()
    notice = program.desk.window._notices[NOTICE]
    assert "open on another computer" in notice.text
    assert read_lease(path).host == "study"
    again = notice._actions.itemAt(0).widget()
    again.click()
    settle()
    assert "Open on study" in program.desk.window._message.text
    study.end()
    again.click()
    settle()
    assert not program.house.only_reads


def test_trying_again_opens_it_once_the_other_is_closed(program, path, study):
    shown(program, path)
    program.start_window.try_button.click()
    settle()
    assert program.desk is None
    study.end()
    program.start_window.try_button.click()
    settle()
    assert program.desk is not None


@pytest.mark.parametrize(("host", "age"), [("laptop", 0), ("study", 16)])
def test_one_s_own_and_an_old_lease_are_taken_over_silently(program, path, host, age):
    clock = FixedClock(THURSDAY - timedelta(minutes=age))
    LeaseKeeper(path, clock=clock, host=host).begin()
    other = read_lease(path).run
    assert shown(program, path)
    assert program.desk.window._message is None
    assert read_lease(path).host == "laptop"
    assert read_lease(path).run != other


def test_a_diary_that_is_only_read_and_sample_data_have_no_lease(program, path):
    program.open(path)
    program.show()
    program.look_around()
    settle()
    program.desk.jobs.wait()
    assert not list(path.parent.glob("sample-data*.lease"))
    assert DataFiles(clock=FixedClock(THURSDAY), host="x").refusal_elsewhere(path) is None
