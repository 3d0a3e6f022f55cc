"""Coin-flip weeks in the window: set up by key, drawn, stopped and undone, read when over."""

from datetime import UTC, datetime, time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from liftdesk.ui.shared.chips import InfoChip


def opened(stage):
    stage.window.open_page("coin_flips")
    stage.settle()
    return stage.window.page("coin_flips")


@pytest.fixture
def page(desk):
    return opened(desk)


def shown(page):
    return {part for part in page._parts() if part.isVisibleTo(page)}


def choose_days(stage, page, number):
    for chip in page.setup.days[:number]:
        chip.setFocus()
        stage.press(Qt.Key.Key_Space)


def test_they_are_set_up_by_key(page, desk):
    assert shown(page) == {page.about, page.setup}
    choose_days(desk, page, 5)
    assert page.setup._number.text().startswith("5 possible days")
    page.setup.sessions.buttons()[0].setFocus()
    desk.press(Qt.Key.Key_Right)
    page.setup.begin.setFocus()
    desk.press(Qt.Key.Key_Space)
    weeks = desk.house.coin_flips.weeks
    assert (weeks.possible, weeks.sessions, weeks.weeks) == ((0, 1, 2, 3, 4), 3, 6)
    assert shown(page) == {page.running, page.about}
    assert page.running.title.text() == "They are set up"
    assert page.back.hasFocus()
    desk.ctrl(Qt.Key.Key_Z)
    assert desk.house.coin_flips.weeks is None
    assert shown(page) == {page.about, page.setup}


def test_too_few_days_are_said_beside_them(page, desk):
    choose_days(desk, page, 4)
    page.setup.begin.click()
    assert page.setup._problem.text() == "Please choose 5 to 7 days."
    assert desk.house.coin_flips.weeks is None
    page.setup.days[6].click()
    assert not page.setup._problem.isVisibleTo(page)
    assert page.setup.days[6].accessibleName() == "Sunday, possible"


def test_drawn_days_are_shown_and_reach_the_week_plan(page, desk):
    desk.house.coin_flips.start((0, 1, 2, 3, 4, 5, 6), sessions=2, weeks=6)
    desk.clock.at += timedelta(days=4)  # a Monday
    desk.window.refresh_all()
    desk.settle()
    [(monday, weekdays)] = desk.house.coin_flips.drawn_weeks().items()
    chips = page.running.findChildren(InfoChip)
    assert len([chip for chip in chips if not chip.isHidden()]) == 2
    assert page.running.title.text() == "They are running"
    assert page.running.standing.text().startswith("Week 1 of 6")
    plan = desk.house.planner.rhythm(monday).days(monday)
    assert plan.days == weekdays


def test_they_stop_with_one_key_and_undo_brings_them_back(page, desk):
    desk.house.coin_flips.start((0, 1, 2, 3, 4), sessions=2, weeks=6)
    desk.clock.at += timedelta(days=12)
    desk.window.refresh_all()
    desk.settle()
    page.running.stop.setFocus()
    desk.press(Qt.Key.Key_Space)
    assert not desk.house.coin_flips.are_running
    assert page.result in shown(page)
    assert page.over.text() == "Stopped on Tuesday 8 December 2026."
    desk.ctrl(Qt.Key.Key_Z)
    assert desk.house.coin_flips.are_running
    assert shown(page) == {page.running, page.about}


def test_what_they_said_stands_there_when_they_are_over(first_day):
    flips = first_day.house.coin_flips
    flips.start((0, 1, 2, 3, 4), sessions=2, weeks=6)
    first = flips.weeks.monday
    for n in range(42):
        day = first + timedelta(days=n)
        first_day.clock.at = datetime.combine(day, time(21), UTC)
        is_drawn = day in flips.drawn()
        first_day.house.check_ins.add(mood=8 if is_drawn else 4 + n % 2)
    first_day.clock.at += timedelta(days=1)
    page = opened(first_day)
    assert page.result.isVisibleTo(page)
    assert "points higher" in page.result.heading.text()
    assert page.result.picture.isVisibleTo(page.result)
    assert page.setup._replaces.isVisibleTo(page)
    assert first_day.page("charts").column.headline.heading.text() == page.result.heading.text()


@pytest.mark.parametrize("answers", [dict.fromkeys(range(1, 10), 2), {9: 1}])
def test_where_they_are_not_offered_nothing_alarming_is_said(desk, answers):
    filled = dict.fromkeys(range(1, 10), 0) | answers
    desk.house.questionnaires.answer("phq9", filled)
    page = opened(desk)
    assert shown(page) == {page.nothing}
    words = [one.text() for one in page.nothing.findChildren(QLabel) if one.text()]
    assert words == ["There is nothing to set up here at the moment."]
    desk.window.open_page("insight")
    desk.settle()
    assert not desk.window.page("insight").coin_flips.isVisible()


def test_running_weeks_can_be_stopped_although_they_are_not_offered_any_more(desk):
    desk.house.coin_flips.start((0, 1, 2, 3, 4), sessions=2, weeks=6)
    desk.house.questionnaires.answer("phq9", dict.fromkeys(range(1, 10), 2))
    page = opened(desk)
    assert page.running.stop.isVisibleTo(page)
    page.running.stop.click()
    desk.settle()
    assert shown(page) == {page.nothing}


def test_hidden_mood_leaves_one_sentence(page, desk):
    desk.house.preferences.hide_mood()
    desk.settle()
    assert shown(page) == {page.hidden}
    desk.house.preferences.show_mood()
    desk.settle()
    assert shown(page) == {page.about, page.setup}


def test_what_they_are_stands_above_where_room_is_short(page, desk, look):
    look.set_text_percent(150)
    desk.window.resize(1024, 700)
    desk.settle()
    assert page.about.y() < page.setup.y()
    assert page.horizontalScrollBar().maximum() == 0
