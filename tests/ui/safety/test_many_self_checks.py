"""The page of self-checks over decades of them: as many as are looked at, and more when wanted."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from liftdesk.ui.shared.buttons import IconButton

SHOWN, FILLED = 24, 53


@pytest.fixture
def page(first_day):
    questionnaires = first_day.house.questionnaires
    for number in range(FILLED):
        at = first_day.clock.now() - timedelta(days=30 * number)
        questionnaires.answer("phq9", dict.fromkeys(range(1, 11), number % 3), at=at)
    first_day.window.open_page("self_checks")
    first_day.settle()
    return first_day.window.page("self_checks")


def deletes(page):
    found = [one for one in page.findChildren(IconButton) if one.isVisible()]
    return sorted(found, key=lambda one: one.mapTo(page, one.rect().topLeft()).y())


def test_the_newest_stand_first_and_more_come_when_wanted(first_day, page):
    names = [one.accessibleName() for one in deletes(page)]
    assert len(names) == SHOWN
    assert names[0] == "Delete PHQ-9 of Thu 26 Nov"
    assert names[-1] == "Delete PHQ-9 of Sun 5 Jan 2025"
    assert page.more.isVisible()
    QTest.keyClick(page.more, Qt.Key.Key_Space)
    first_day.settle()
    assert [one.accessibleName() for one in deletes(page)][:SHOWN] == names
    assert len(deletes(page)) == 2 * SHOWN
    assert first_day.window.focusWidget() is deletes(page)[SHOWN]
    page.more.click()
    first_day.settle()
    assert len(deletes(page)) == FILLED
    assert not page.more.isVisible()


def test_what_is_deleted_makes_room_for_an_earlier_one(first_day, page):
    second = deletes(page)[1].accessibleName()
    deletes(page)[0].click()
    first_day.settle()
    assert len(deletes(page)) == SHOWN
    assert deletes(page)[0].accessibleName() == second
    assert len(first_day.house.questionnaires.history()) == FILLED - 1


def test_hidden_moods_hide_what_leads_to_more(first_day, page):
    first_day.house.preferences.hide_mood()
    first_day.settle()
    assert deletes(page) == []
    assert not page.more.isVisible()
