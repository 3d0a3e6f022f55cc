"""The backup of a start is made beside the window, and what comes next waits for it."""

from threading import Event

import pytest

from liftdesk.domain.training.units import Unit
from liftdesk.store import backup
from liftdesk.store.errors import StoreError, StoreTrouble
from liftdesk.ui.keeping import at_start_and_close
from liftdesk.ui.keeping.at_start_and_close import StartBackup


@pytest.fixture
def desk(first_day):
    first_day.house.training_log.log_line("squat 3x8 @ 60kg", unit=Unit.KG)
    return first_day


@pytest.fixture
def begin(desk):
    """Begins the backup of a start; returns what was seen to after it."""

    def start(say=str):
        seen = []

        def then():
            seen.append(len(desk.house.backups.entries()))

        StartBackup(desk.house, desk.desk, sentence_of=say, then=then).begin()
        return seen

    return start


@pytest.fixture
def held(monkeypatch):
    """What the making of a copy waits for."""
    goes_on, verify = Event(), backup.verify

    def wait(path, key=None):
        goes_on.wait(60)
        verify(path, key)

    monkeypatch.setattr(backup, "verify", wait)
    yield goes_on
    goes_on.set()


def test_the_window_goes_on_while_a_copy_is_made(desk, begin, held, qtbot):
    heard = []
    desk.house.backups.listen(heard.append)
    seen = begin()
    desk.house.training_log.log_line("squat 1x8 @ 65kg", unit=Unit.KG)
    desk.settle()
    assert (seen, heard, desk.house.backups.entries()) == ([], [], [])
    held.set()
    qtbot.waitUntil(lambda: seen == [1])
    (entry,) = desk.house.backups.entries()
    assert heard == [entry.path]
    assert entry.rows["set_entry"] in {3, 4}
    assert entry.checked == desk.clock.now()  # the month's check


def test_a_second_folder_that_is_slow_comes_after_it(desk, begin, qtbot, monkeypatch):
    order = []
    bring, make = desk.house.second_folder.bring_up_to_date, backup.back_up
    monkeypatch.setattr(
        type(desk.house.second_folder),
        "bring_up_to_date",
        lambda _folder, **how: (order.append("second folder"), bring(**how))[1],
    )
    monkeypatch.setattr(backup, "back_up", lambda *how: (order.append("copy"), make(*how))[1])
    seen = begin()
    qtbot.waitUntil(lambda: seen == [1])
    assert order[:2] == ["copy", "second folder"]


def test_nothing_new_is_copied_twice(desk, begin, qtbot):
    for _ in range(2):
        seen = begin()
        qtbot.waitUntil(lambda seen=seen: seen == [1])


def test_a_window_that_was_left_is_told_nothing(desk, begin, held):
    heard = []
    desk.house.backups.listen(heard.append)
    seen = begin()
    held.set()
    desk.desk.leave()
    desk.settle()
    assert (seen, heard) == ([], [])
    assert len(desk.house.backups.entries()) == 1


@pytest.mark.parametrize("is_in_making", [True, False])
def test_a_known_condition_is_said_and_the_start_goes_on(
    desk, begin, qtbot, monkeypatch, is_in_making
):
    def fail(*_given):
        raise StoreError(StoreTrouble.DISK_FULL, "diary")

    place = backup if is_in_making else type(desk.house.backups)
    monkeypatch.setattr(place, "back_up" if is_in_making else "beside", fail)
    seen = begin(lambda _error: "The disk is full.")
    qtbot.waitUntil(lambda: seen == [0])
    assert desk.window._message.text == "The disk is full."


def test_what_nobody_expected_is_raised_where_faults_are_caught(desk, begin, qtbot, monkeypatch):
    def fail(*_given):
        raise LookupError

    monkeypatch.setattr(backup, "back_up", fail)
    with qtbot.captureExceptions() as caught:
        seen = begin(lambda _error: None)
        qtbot.waitUntil(lambda: seen == [0])
    assert [kind for kind, _, _ in caught] == [LookupError]


def test_what_fails_after_a_window_was_left_is_written_down(desk, begin, held, monkeypatch):
    faults = []
    monkeypatch.setattr(at_start_and_close, "log_fault", faults.append)
    monkeypatch.setattr(backup, "reach_disk", lambda _path: 1 // 0)
    seen = begin()
    held.set()
    desk.desk.leave()
    desk.settle()
    assert [type(one) for one in faults] == [ZeroDivisionError]
    assert seen == []
