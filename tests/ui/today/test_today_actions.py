"""What Today's buttons do is made once it is painted, before only where it is in the picture."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from liftdesk.app import open_house
from liftdesk.domain.training.units import Unit
from liftdesk.system.clock import FixedClock
from liftdesk.ui.desk import Desk, DeskLinks
from tests.support.desks import THURSDAY, settle


@pytest.fixture
def house(tmp_path):
    """A diary of three months."""
    house = open_house(tmp_path / "diary.liftdesk", clock=FixedClock(THURSDAY))
    house.sample_data.fill(months=3)
    house.undo.clear()
    yield house
    house.close()


@pytest.fixture
def made(house, look):
    """A window that is laid out and not shown."""
    desk = Desk(house, look=look, links=DeskLinks(look_around=bool, leave_sample=bool))
    yield desk
    desk.window.close()
    desk.leave()
    desk.window.deleteLater()
    settle()


def prepared(desk):
    """Lay Today out as a start does; return its page."""
    desk.window.resize(1280, 800)
    desk.window.prepare()
    return desk.window.page("today")


def begin(house):
    """Do one set of the first lift, as a session that was begun before the start."""
    lift = house.day.view().lifts[0]
    log = house.training_log
    log.log_line(f"{lift.plan.exercise.name} 8 @ 20kg", unit=Unit.KG)
    return lift.id


def test_nothing_is_made_before_today_is_painted(made):
    page = prepared(made)
    assert "today_actions" not in vars(page)
    assert not {"training_log", "session_flow", "training_days", "trash"} & set(vars(made.house))
    made.window.show()
    settle()
    assert "today_actions" in vars(page)


def test_the_open_lift_acts_once_today_is_painted(made):
    page = prepared(made)
    made.window.show()
    settle()
    before = made.house.day.view().sets_done
    page.session.open_row.log_button.click()
    settle()
    assert made.house.day.view().sets_done == before + 1


def test_a_session_that_was_begun_is_spoken_of_in_the_first_picture(house, made):
    house.preferences.put("ask_first_set", "1")
    begin(house)
    page = prepared(made)
    assert "today_actions" in vars(page)
    below = page.session.open_row.below
    assert below is not None
    made.window.show()
    settle()
    assert page.session.open_row.below is below, "made once"


def test_a_set_is_written_once_where_a_session_was_begun(house, made):
    begin(house)
    page = prepared(made)
    made.window.show()
    settle()
    for before in (1, 2):
        assert house.day.view().sets_done == before
        page.session.open_row.log_button.click()
        settle()
    assert house.day.view().sets_done == 3


def test_keys_are_taken_once_today_is_painted(made, qtbot):
    page = prepared(made)
    made.window.show()
    made.window.activateWindow()
    settle()
    qtbot.keyClick(made.window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert page.timer.is_running
    qtbot.keyClick(made.window, Qt.Key.Key_Slash)
    assert QApplication.focusWidget() is page.session.quick_line.edit


def test_a_part_that_is_asked_for_before_is_made_then(made):
    page = prepared(made)
    lifts = page.lifts
    assert lifts.lift is page.session.open_row.lift
    made.window.show()
    settle()
    assert page.lifts is lifts
    assert (page.acts, page.feelings) == (page.today_actions.acts, page.today_actions.feelings)


def test_what_time_brings_is_noticed_once_today_is_painted(made, monkeypatch):
    prepared(made)
    assert "time" not in vars(made)
    monkeypatch.setattr(made.house.check_ins, "part", lambda: "another part of the day")
    made.window.show()
    settle()
    asked = []
    monkeypatch.setattr(made.window, "refresh_all", lambda: asked.append("read again"))
    made.time.part_changed.disconnect()
    made.time.part_changed.connect(made.window.refresh_all)
    made.time.look()
    assert asked == ["read again"], "it began while the first picture was made"
