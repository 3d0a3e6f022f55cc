"""The days of the week as buttons: what each offers, and what choosing it does."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt

from liftdesk.domain.training.plans import DayKind
from liftdesk.domain.training.sessions import SessionKind


@pytest.fixture
def today(desk):
    page = desk.page("today")
    desk.settle()
    return page


def texts(menu):
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def open_menu(stage, today, weekday):
    today.week.tiles[weekday].setFocus()
    stage.press(Qt.Key.Key_Space)
    return today.week_choices.menu


def choose(stage, menu, words):
    action = next(action for action in menu.actions() if action.text() == words)
    action.trigger()
    menu.close()
    stage.settle()


def kinds(stage):
    return [plan.kind for plan in stage.house.planner.week().days]


def test_each_day_is_reached_by_keys(desk, today):
    today.week.tiles[0].setFocus()
    for weekday in (1, 2, 3):
        desk.press(Qt.Key.Key_Right)
        assert today.week.tiles[weekday].hasFocus()
    desk.press(Qt.Key.Key_Left)
    assert today.week.tiles[2].hasFocus()
    assert all(tile.accessibleName() for tile in today.week.tiles)


def test_a_session_moves_to_the_day_chosen_and_undo_moves_it_back(desk, today):
    before = kinds(desk)
    assert before[3] is DayKind.STRENGTH
    menu = open_menu(desk, today, 4)
    assert texts(menu) == ["Train here instead", "Easy cardio"]
    choose(desk, menu, "Train here instead")
    assert kinds(desk)[3:5] == [DayKind.REST, DayKind.STRENGTH]
    assert today.week.tiles[4].accessibleName().startswith("Friday, Strength, session ")
    assert today.week.tiles[4].hasFocus()
    again = today.week_choices.menu_for(desk.house.planner.week().days[5])
    assert texts(again)[-1] == "The whole week as usual"
    desk.ctrl(Qt.Key.Key_Z)
    assert kinds(desk) == before


def test_today_may_be_rested_or_kept_for_a_walk(desk, today):
    menu = open_menu(desk, today, 3)
    assert texts(menu) == [
        "Rest",
        "Easy cardio",
        "Note a rest day",
        "Note minutes of easy cardio",
    ]
    choose(desk, menu, "Easy cardio")
    assert kinds(desk)[3] is DayKind.EASY_CARDIO
    choose(desk, open_menu(desk, today, 3), "The whole week as usual")
    assert kinds(desk)[3] is DayKind.STRENGTH


def test_a_rest_day_is_an_entry_once(desk, today):
    wednesday = date(2026, 11, 25)
    assert not desk.house.training_days.has_entry(wednesday)
    menu = open_menu(desk, today, 2)
    assert texts(menu) == ["Note a rest day"]
    choose(desk, menu, "Note a rest day")
    (entry,) = desk.house.training_log._sessions.on_day(wednesday)
    assert entry.session.kind is SessionKind.REST
    desk.house.training_days.note_rest(wednesday)
    assert len(desk.house.training_log._sessions.on_day(wednesday)) == 1
    again = today.week_choices.menu_for(desk.house.planner.week().days[2])
    assert [action.isEnabled() for action in again.actions()] == [False]


def test_minutes_of_easy_cardio_open_their_form(desk, today):
    choose(desk, open_menu(desk, today, 3), "Note minutes of easy cardio")
    assert today.cardio.form.isVisible()


def test_beside_a_full_session_a_beginner_is_told_why_not(first_day):
    page = first_day.page("today")
    first_day.house.training_log.log_line(
        "goblet squat 3x10 @ 10kg", unit=first_day.house.preferences.unit
    )
    first_day.settle()
    menu = page.week_choices.menu_for(first_day.house.planner.week().days[4])
    (why, *_) = menu.actions()
    assert why.text() == "Rest lies between full sessions at first"
    assert not why.isEnabled()


def test_a_week_whose_days_chance_picked_says_so(desk, today):
    assert "Chance" not in today.week._words.text()
    desk.house.coin_flips.start((0, 1, 2, 3, 4), sessions=2, weeks=6)
    desk.clock.at += timedelta(days=7)
    today.refresh()
    assert today.week._words.text().startswith("Chance picked these days.")
    desk.house.coin_flips.stop()
    today.refresh()
    assert "Chance" not in today.week._words.text()
