"""The page of easy cardio, by keys and buttons, in the real window."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit

from liftdesk.domain.training.easy_cardio import HeartMethod
from liftdesk.domain.training.sessions import TalkTest
from liftdesk.ui.shared.banner import Banner
from tests.support.evidence_states import hold_clock, walk


@pytest.fixture
def page(first_day):
    hold_clock(first_day)
    first_day.window.open_page("cardio")
    first_day.settle()
    return first_day.window.page("cardio")


def said(stage):
    """What the window's message says, "" without one."""
    shown = [b for b in stage.window.findChildren(Banner) if b.isVisible()]
    return shown[-1].accessibleName() or shown[-1].text if shown else ""


def bouts(stage):
    return [bout for detail in stage.house.easy_cardio.week().entries for bout in detail.cardio]


def test_the_menu_opens_it_and_esc_leads_back(first_day):
    first_day.page("today")
    first_day.ctrl(Qt.Key.Key_D, shift=True)
    page = first_day.window.page("cardio")
    assert page.isVisible()
    assert QApplication.focusWidget() is page.timer.start
    first_day.press(Qt.Key.Key_Escape)
    assert not page.isVisible()
    assert first_day.window.current_tab == "today"


def test_a_walk_by_keys_from_start_to_entry(first_day, page):
    first_day.press(Qt.Key.Key_Space)  # Start
    assert QApplication.focusWidget() is page.timer.stop
    walk(first_day, 5.5)
    assert page.timer.face.text() == "5:30"
    assert page.timer._question.isVisible()
    page.timer.answers[TalkTest.FEW_WORDS].setFocus()
    first_day.press(Qt.Key.Key_Space)
    assert "Slow down a little" in page.timer._advice.text()
    assert not page.timer._question.isVisible()
    assert QApplication.focusWidget() is page.timer.stop
    walk(first_day, 20)
    first_day.press(Qt.Key.Key_Space)  # Stop
    (bout,) = bouts(first_day)
    assert (bout.activity, bout.seconds, bout.talk_test) == (
        "Easy walk",
        25 * 60 + 30,
        TalkTest.FEW_WORDS,
    )
    assert page.timer.start.isVisible()
    first_day.ctrl(Qt.Key.Key_Z)
    assert bouts(first_day) == []
    assert page.timer.stop.isVisible()  # as if it had not been stopped


def test_a_question_can_be_passed_by(first_day, page):
    page.timer.start.click()
    walk(first_day, 5)
    page.timer.later.click()
    first_day.settle()
    assert not page.timer._question.isVisible()
    assert not page.timer._advice.isVisible()


def test_a_pause_says_so(first_day, page):
    page.timer.start.click()
    walk(first_day, 1)
    page.timer.pause.click()
    walk(first_day, 30)
    assert page.timer.face.text() == "1:00"
    assert page.timer.pause.text() == "Continue"
    page.timer.pause.click()
    walk(first_day, 1)
    assert page.timer.face.text() == "2:00"


def test_a_timer_left_open_asks_for_the_minutes(first_day, page):
    page.timer.start.click()
    first_day.clock.at += timedelta(hours=15)
    first_day.desk.outing.look()
    first_day.settle()
    page.take_focus()
    first_day.type("soon")
    first_day.press(Qt.Key.Key_Return)
    assert page.timer.minutes.problem
    page.timer.minutes.set_text("")
    first_day.type("40")
    first_day.press(Qt.Key.Key_Return)
    assert [bout.seconds for bout in bouts(first_day)] == [2400]


def test_putting_away_writes_nothing_and_undo_brings_it_back(first_day, page):
    page.timer.start.click()
    walk(first_day, 12)
    page.timer._put_away()
    first_day.settle()
    assert bouts(first_day) == []
    assert page.timer.start.isVisible()
    first_day.ctrl(Qt.Key.Key_Z)
    assert page.timer.stop.isVisible()


def test_the_question_follows_to_another_tab(first_day, page):
    page.timer.start.click()
    first_day.page("charts")
    walk(first_day, 5)
    assert "how is talking going" in said(first_day)
    assert page.timer.timer.question == 5


def test_how_it_asks_is_kept_and_undone(first_day, page):
    page.timer.every.buttons()[2].click()
    page.timer.heard.click()
    assert (first_day.house.easy_cardio.every, first_day.house.easy_cardio.is_heard) == (10, True)
    first_day.settle()
    first_day.house.undo.undo()
    first_day.settle()
    assert not page.timer.heard.isChecked()


def test_an_entry_of_another_day_with_all_that_is_known(first_day, page):
    form = page.add
    form.activity.choice.buttons()[4].click()
    first_day.type("Gardening")
    form.minutes.setFocus()
    first_day.type("45")
    form.distance.set_text("2,5")
    form.day.set_text("2026-11-23")
    form.note.set_text("Leaves")
    form.note.setFocus()
    first_day.press(Qt.Key.Key_Return)
    (detail,) = first_day.house.easy_cardio.week().entries
    bout = detail.cardio[0]
    assert (bout.activity, bout.seconds, bout.metres) == ("Gardening", 2700, 2500.0)
    assert (detail.session.day.isoformat(), detail.session.note) == ("2026-11-23", "Leaves")
    assert form.minutes.text == ""
    assert (
        "Gardening · 45 min · 2.5 km · could talk" in page.goal._entries.itemAt(0).widget().text()
    )


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        ({"minutes": "0"}, "minutes"),
        ({"minutes": "abc"}, "minutes"),
        ({"distance": "far"}, "distance"),
        ({"distance": "0"}, "distance"),
        ({"day": "2026-11-27"}, "day"),
    ],
)
def test_what_needs_a_look_says_so_beside_the_field(first_day, page, typed, field):
    for name, text in typed.items():
        getattr(page.add, name).set_text(text)
    page.add.add.click()
    first_day.settle()
    assert getattr(page.add, field).problem
    assert bouts(first_day) == []


def test_distances_are_miles_beside_pounds(first_day, page):
    first_day.window.action("units_lb").trigger()
    first_day.settle()
    page.add.distance.set_text("1")
    page.add.add.click()
    first_day.settle()
    assert bouts(first_day)[0].metres == pytest.approx(1609.344)
    assert "1 mi" in page.goal._entries.itemAt(0).widget().text()


def test_the_goal_is_the_persons_own(first_day, page):
    page.goal.aim.setFocus()
    page.goal.aim.edit.selectAll()
    first_day.type("90")
    first_day.press(Qt.Key.Key_Return)
    assert first_day.house.preferences.cardio_aim_minutes == 90
    assert page.goal._of.text() == "of 90 min this week"
    page.goal.aim.edit.selectAll()
    first_day.type("5000")
    first_day.press(Qt.Key.Key_Return)
    assert page.goal.aim.problem
    page.goal.aim.edit.selectAll()
    first_day.type("0")
    first_day.press(Qt.Key.Key_Return)
    assert not page.goal._bar.isVisible()
    assert page.goal._of.text() == "min this week"


def test_a_year_of_birth_gives_a_band_with_its_source(first_day, page):
    pace = page.pace
    assert not pace._band.isVisible()
    assert "year of birth" in pace._meaning.text()
    pace.birth_year.setFocus()
    first_day.type("1986")
    first_day.press(Qt.Key.Key_Return)
    assert pace._band.text() == "108 to 126 beats a minute"
    assert "Tanaka" in pace._source.text()
    assert "± 10" in pace._spread.text()


@pytest.mark.parametrize(
    ("method", "source"),
    [
        (HeartMethod.FOX, "220 − age"),
        (HeartMethod.GULATI, "5,437 women"),
        (HeartMethod.MEASURED, "measured on you"),
        (HeartMethod.RESERVE, "Karvonen"),
    ],
)
def test_every_way_is_labelled_with_its_source(first_day, page, method, source):
    pace = page.pace
    pace.method.setCurrentIndex(pace.method.findData(method.value))
    pace.method.activated.emit(pace.method.currentIndex())
    first_day.settle()
    assert source in pace._source.text()
    assert pace.highest.isVisible() is (method in {HeartMethod.MEASURED, HeartMethod.RESERVE})
    assert pace.resting.isVisible() is (method is HeartMethod.RESERVE)


def test_a_heart_slowing_medicine_hides_every_number(first_day, page):
    first_day.house.heart_rate.tell_birth_year(1986)
    first_day.settle()
    page.pace.slowed.setFocus()
    first_day.press(Qt.Key.Key_Space)
    assert not page.pace._band.isVisible()
    assert not page.pace._numbers.isVisible()
    assert "Talking tells you" in page.pace._meaning.text()
    assert "Mayo Clinic" in page.pace._source.text()


def test_a_number_that_cannot_be_meant_stays_and_says_so(first_day, page):
    page.pace.birth_year.setFocus()
    first_day.type("1850")
    first_day.press(Qt.Key.Key_Return)
    assert page.pace.birth_year.problem == "Please write a year from 1916 to 2014."
    assert first_day.house.heart_rate.birth_year is None


def test_every_control_has_a_name(first_day, page):
    page.timer.start.click()
    walk(first_day, 5)
    for control in page.findChildren(QAbstractButton) + page.findChildren(QLineEdit):
        reader = QAccessible.queryAccessibleInterface(control)
        assert reader.text(QAccessible.Text.Name).strip(), control
