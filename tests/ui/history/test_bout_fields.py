"""Easy cardio is changed and deleted in History, and every change can be undone."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt

from liftdesk.domain.training.sessions import TalkTest
from liftdesk.services.easy_cardio import CardioDraft


@pytest.fixture
def session(desk):
    draft = CardioDraft(
        seconds=1815, activity="Easy walk", talk_test=TalkTest.COULD_TALK, talk_note="Talk test: x"
    )
    return desk.house.easy_cardio.add(draft)


@pytest.fixture
def page(desk, session):
    shown = desk.page("history")
    shown.choose(session.id)
    desk.settle()
    return shown


@pytest.fixture
def fields(desk, page):
    page.details.edit_button.click()
    desk.settle()
    return page.details.form.bouts[0]


def bout(desk, session):
    return desk.house.diary.session(session.id).detail.cardio[0]


def test_minutes_distance_activity_and_talk_are_changed(desk, page, session, fields):
    assert fields.minutes.edit.hasFocus()
    fields.minutes.set_text("45")
    fields.distance.set_text("3,2")
    fields.activity.set_text("Easy ride")
    fields.talk.buttons()[3].click()
    page.details.edit_button.click()
    desk.settle()
    changed = bout(desk, session)
    assert (changed.seconds, changed.metres, changed.activity) == (2700, 3200.0, "Easy ride")
    assert (changed.talk_test, changed.note) == (None, "Talk test: x")
    assert not page.details.is_editing
    desk.ctrl(Qt.Key.Key_Z)
    assert bout(desk, session).seconds == 1815


def test_what_was_left_alone_keeps_its_seconds(desk, page, session, fields):
    fields.talk.buttons()[0].click()
    page.details.edit_button.click()
    desk.settle()
    assert (bout(desk, session).seconds, bout(desk, session).talk_test) == (
        1815,
        TalkTest.COULD_SING,
    )


def test_nothing_changed_writes_nothing(desk, page, session, fields):
    before = desk.house.undo.undo_name
    page.details.edit_button.click()
    desk.settle()
    assert desk.house.undo.undo_name == before


@pytest.mark.parametrize(("minutes", "distance"), [("0", ""), ("x", ""), ("30", "-1")])
def test_what_needs_a_look_is_not_written(desk, session, fields, minutes, distance):
    page = desk.window.page("history")
    fields.minutes.set_text(minutes)
    fields.distance.set_text(distance)
    page.details.edit_button.click()
    desk.settle()
    assert page.details.is_editing
    assert fields.minutes.problem or fields.distance.problem
    assert bout(desk, session).seconds == 1815


def test_a_change_from_elsewhere_is_taken_over(desk, page, session, fields):
    changed = replace(bout(desk, session), seconds=600, metres=1000.0)
    desk.house.easy_cardio.change(session, changed)
    desk.settle()
    assert (fields.minutes.text, fields.distance.text) == ("10", "1")


def test_it_is_moved_and_deleted_like_any_entry(desk, page, session):
    page.details.edit_button.click()
    desk.settle()
    page.details.form.day.set_text("2026-11-20")
    page.details.edit_button.click()
    desk.settle()
    assert desk.house.diary.session(session.id).detail.session.day == date(2026, 11, 20)
    page.details.delete_button.click()
    desk.settle()
    assert desk.house.diary.session(session.id) is None
    desk.ctrl(Qt.Key.Key_Z)
    assert bout(desk, session).seconds == 1815
