"""The offer of the first run to who began with a rating: closed for good, gone with a set."""

import pytest
from PySide6.QtCore import Qt

from liftdesk.ui.first_run.set_up_line import SetUpLine
from tests.support.desks import Stage


@pytest.fixture
def rated(tmp_path, look):
    """The start after the one on which nothing but a mood was noted."""
    first = Stage(tmp_path, look)
    first.house.check_ins.rate("mood", 3)
    first.close()
    stage = Stage(tmp_path, look)
    yield stage
    stage.close()


def lines(stage):
    return [one for one in stage.page("today").content.findChildren(SetUpLine) if one.isVisible()]


def test_an_empty_diary_has_its_welcome_instead(first_day):
    assert lines(first_day) == []


def test_a_diary_with_sets_has_none(desk):
    assert lines(desk) == []


def test_it_leads_to_the_first_run_and_goes_with_it(rated):
    (line,) = lines(rated)
    line.open_button.setFocus()
    rated.press(Qt.Key.Key_Space)
    page = rated.window.page("set_up")
    assert page.isVisible()
    page.rest_button.click()
    rated.settle()
    assert lines(rated) == []


def test_its_cross_is_for_good_and_undo_brings_it_back(rated):
    (line,) = lines(rated)
    line.close_button.click()
    rated.settle()
    assert lines(rated) == []
    assert not rated.house.set_up.is_finished
    rated.ctrl(Qt.Key.Key_Z)
    assert len(lines(rated)) == 1


def test_it_goes_with_the_first_set(rated):
    page = rated.page("today")
    page.focus_set()
    rated.type("10")
    rated.press(Qt.Key.Key_Return)
    rated.type("8")
    rated.press(Qt.Key.Key_Return)
    assert page.view.sets_done == 1
    assert lines(rated) == []
