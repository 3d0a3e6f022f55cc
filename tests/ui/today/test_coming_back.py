"""Coming back: a word of welcome, a lighter session with its reason, nothing counted."""

import re
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from liftdesk.domain.safety.readiness import Answers, Reason
from liftdesk.ui.today.coming_back_line import ComingBackLine
from liftdesk.ui.today.readiness_line import ReadinessLine


def away(desk, days):
    """Come back so many days after the last entry, and return the line, None where none shows."""
    page = desk.page("today")
    desk.clock.at += timedelta(days=days - 1)  # the sample ends yesterday
    desk.desk.time.part_changed.emit()
    desk.settle()
    shown = [one for one in page.content.findChildren(ComingBackLine) if one.isVisible()]
    return shown[0] if shown else None


@pytest.mark.parametrize("days", [1, 7])
def test_a_few_days_are_nothing_to_speak_of(desk, days):
    assert away(desk, days) is None


@pytest.mark.parametrize(("days", "is_lighter"), [(9, False), (30, True), (100, True)])
def test_good_to_see_you_without_a_number(desk, days, is_lighter):
    line = away(desk, days)
    assert line.words.text().startswith("Good to see you.")
    assert ("lighter on purpose" in line.words.text()) is is_lighter
    assert not re.search(r"\d|missed|week|month", line.words.text())
    view = desk.page("today").view
    assert not any(lift.is_done for lift in view.lifts)
    assert view.week.monday <= view.today


def test_the_plan_begins_again_from_today(desk):
    away(desk, 30)
    coming = desk.house.planner.next_to_come()
    assert coming.day >= desk.house.planner.today
    assert (coming.day - desk.house.planner.today).days <= 7


def test_the_session_is_made_short_by_its_button(desk):
    line = away(desk, 30)
    line.short_button.setFocus()
    desk.press(Qt.Key.Key_Space)
    assert desk.page("today").view.is_short
    assert line.isVisible()
    assert not line.short_button.isVisible()


def test_the_first_set_or_the_cross_ends_it(desk):
    line = away(desk, 30)
    desk.page("today").focus_set()
    desk.press(Qt.Key.Key_Return)
    assert not line.isVisible()
    desk.ctrl(Qt.Key.Key_Z)
    assert line.isVisible()
    line.findChildren(type(line.short_button).__mro__[1])[-1].click()
    assert not line.isVisible()


def test_who_rated_moods_was_not_away(desk):
    desk.clock.at += timedelta(days=20)
    desk.house.check_ins.rate("mood", 5)
    assert away(desk, 4) is None


def test_after_three_months_the_readiness_check_is_offered_to_who_answered_it(desk):
    readiness = desk.house.readiness
    readiness.finish(Answers(is_active=True, has_condition=False, has_signs=False))
    desk.house.day.view()
    page = desk.page("today")
    away(desk, 80)
    assert readiness.reason is None
    away(desk, 30)
    assert readiness.reason is None  # the check is younger than the last session
    assert page.content.findChild(ReadinessLine) is None


def test_the_offer_after_a_pause_goes_with_the_next_session_or_by_its_cross(desk):
    house = desk.house
    desk.clock.at -= timedelta(days=40)
    house.readiness.finish(Answers(is_active=True, has_condition=False, has_signs=False))
    desk.clock.at += timedelta(days=40)
    page = desk.page("today")
    assert page.content.findChild(ReadinessLine) is None
    away(desk, 100)
    house.preferences.put("rest_sound", "1")  # anything that has the pages read again
    desk.settle()
    line = page.content.findChild(ReadinessLine)
    assert house.readiness.reason is Reason.LONG_PAUSE
    assert line.isVisible()
    assert "Answering it again" in line.words.text()
    line.close_button.click()
    desk.settle()
    assert line.isHidden()
    desk.ctrl(Qt.Key.Key_Z)
    page.focus_set()
    desk.press(Qt.Key.Key_Return)
    assert house.readiness.reason is None
    assert line.isHidden()
