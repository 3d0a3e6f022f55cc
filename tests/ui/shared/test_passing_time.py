"""The passing of time: another part of the day, a question that is due, a window that is closed."""

import pytest
from PySide6.QtWidgets import QWidget

from liftdesk.ui.shared.passing_time import LOOK_MS, PassingTime


class World:
    """What the clock is shown."""

    part, session = "2026-11-26 morning", None


@pytest.fixture
def world():
    return World()


@pytest.fixture
def time(qtbot, world):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    made = PassingTime(window, part=lambda: world.part, due=lambda: world.session)
    made.window = window
    made.parts, made.due_now = [], []
    made.part_changed.connect(lambda: made.parts.append(world.part))
    made.after_due.connect(made.due_now.append)
    return made


def test_it_says_once_that_another_part_has_begun(time, world):
    time.look()
    assert time.parts == []
    world.part = "2026-11-26 evening"
    time.look()
    time.look()
    assert time.parts == ["2026-11-26 evening"]


def test_it_looks_at_once_only_where_days_begin_at_another_hour(time, world):
    time.follow(4)
    world.part = "2026-11-25 evening"
    time.follow(4)
    assert time.parts == []
    time.follow(6)
    assert time.parts == ["2026-11-25 evening"]


def test_it_says_what_is_due(time, world):
    time.look()
    world.session = object()
    time.look()
    assert time.due_now == [world.session]


def test_it_looks_by_itself_and_not_often(time):
    assert time._timer.isActive()
    assert time._timer.interval() == LOOK_MS


def test_a_closed_window_is_not_looked_after(time, world):
    time.window.close()
    world.part, world.session = "2026-11-27 morning", object()
    time.look()
    assert (time.parts, time.due_now) == ([], [])
