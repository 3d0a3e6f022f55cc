"""The outing's clock: counts by a clock nobody sets, follows what is kept, asks once a question."""

from datetime import UTC, datetime, timedelta

import pytest

from liftdesk.app import open_house
from liftdesk.domain.training.easy_cardio import FORGOTTEN_AFTER
from liftdesk.domain.training.sessions import TalkTest
from liftdesk.system.clock import FixedClock
from liftdesk.ui.shared.outing_timer import OutingTimer


class Steady:
    """Seconds that pass when the test says so."""

    at = 1000.0

    def __call__(self):
        return self.at


@pytest.fixture
def clock():
    return FixedClock(datetime(2026, 11, 26, 18, tzinfo=UTC))


@pytest.fixture
def cardio(tmp_path, clock):
    house = open_house(tmp_path / "diary.liftdesk", clock=clock)
    house.changes.listen(lambda _change: None)
    yield house.easy_cardio
    house.close()


@pytest.fixture
def steady():
    return Steady()


@pytest.fixture
def timer(qapp, cardio, steady):
    made = OutingTimer(cardio, steady=steady)
    yield made
    made.deleteLater()


def test_it_counts_by_the_steady_clock_whatever_the_wall_clock_says(timer, steady, clock):
    timer.start("Easy walk")
    steady.at += 90.7
    clock.at -= timedelta(hours=5)
    assert timer.seconds == 90


def test_each_question_is_asked_once(timer, steady, qtbot):
    asked = []
    timer.asked.connect(asked.append)
    timer.start("Easy walk")
    for seconds in (299, 2, 5, 290, 10):
        steady.at += seconds
        timer.look()
    assert asked == [5, 10]
    assert timer.question == 10
    timer.answer(TalkTest.COULD_TALK)
    assert timer.question is None
    timer.answer(TalkTest.FEW_WORDS)  # nothing is open: nothing is written
    assert [answer.minute for answer in timer.outing.answers] == [10]


def test_a_pause_holds_the_seconds(timer, steady):
    timer.start("Easy walk")
    steady.at += 60
    timer.toggle_pause()
    steady.at += 600
    assert (timer.is_paused, timer.seconds) == (True, 60)
    timer.toggle_pause()
    steady.at += 5
    assert (timer.is_paused, timer.seconds) == (False, 65)


def test_another_start_of_the_program_goes_on(qapp, timer, cardio, clock, steady):
    timer.start("Easy walk")
    clock.at += timedelta(minutes=12)
    later = OutingTimer(cardio, steady=steady)
    assert later.seconds == 720
    steady.at += 3
    assert later.seconds == 723
    later.deleteLater()


def test_it_ticks_once_a_second_and_says_when_it_changes(timer, steady):
    ticks, changes = [], []
    timer.ticked.connect(lambda: ticks.append(timer.seconds))
    timer.changed.connect(lambda: changes.append(timer.outing is not None))
    timer.start("Easy walk")
    for _ in range(4):
        steady.at += 0.5
        timer.look()
    timer.put_away()
    timer.look()
    assert ticks == [0, 1, 2]
    assert changes == [True, False]


def test_stopping_writes_what_was_counted(timer, steady, cardio):
    timer.start("Easy walk")
    steady.at += 1800
    session = timer.stop()
    assert cardio.week().minutes == 30
    assert session is not None
    assert (timer.outing, timer.seconds, timer.question) == (None, 0, None)


def test_one_left_open_asks_nothing(timer, steady):
    timer.start("Easy walk")
    steady.at += FORGOTTEN_AFTER + 1
    timer.look()
    assert timer.is_forgotten
    assert timer.question is None
