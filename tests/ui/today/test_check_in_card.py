"""The check-in strip: one line, all of it on demand, its windows, and hidden mood."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from liftdesk.domain.wellbeing.check_ins import LONGEST_NOTE, RATINGS
from liftdesk.store.check_in_repo import CheckInRepo
from tests.support.cut_texts import cut_texts, overlaps
from tests.support.desks import Stage

MORNING = datetime(2026, 11, 26, 9, 0, tzinfo=UTC)


@pytest.fixture
def stage(tmp_path, look):
    opened = Stage(tmp_path, look, months=1, at=MORNING)
    yield opened
    opened.close()


@pytest.fixture
def page(stage):
    return stage.page("today")


def shown(page):
    return [name for name in RATINGS if page.check_in.rows[name].isVisible()]


def later(stage, hours):
    stage.clock.at += timedelta(hours=hours)
    stage.desk.time.look()
    stage.settle()


def press(stage, button):
    button.setFocus()
    stage.press(Qt.Key.Key_Space)


def said(stage):
    return stage.house.check_ins.now()


def test_the_line_asks_three_things_and_saves_each_at_once(stage, page):
    assert shown(page) == ["mood", "energy", "sleep"]
    assert "this morning" in page.check_in.accessibleName()
    page.check_in.rows["mood"].setFocus()
    stage.type("6")
    stage.press(Qt.Key.Key_Tab)
    stage.type("4")
    assert (said(stage).mood, said(stage).energy, said(stage).sleep) == (6, 4, None)


def test_the_whole_of_today_fits_without_scrolling(stage, page):
    assert page.verticalScrollBar().maximum() == 0
    stage.window.resize(1024, 700)
    stage.settle()
    assert shown(page) == ["mood"]
    assert page.horizontalScrollBar().maximum() == 0


def test_more_opens_the_rest_and_stays_open(stage, page):
    press(stage, page.check_in.more)
    assert shown(page) == list(RATINGS)
    assert page.check_in.rows["energy"].scale.focusProxy().hasFocus()
    assert page.check_in.note.isVisible()
    page.check_in.open_more(opened=False)
    page.refresh()
    assert shown(page) == list(RATINGS)  # as it was left, read from the preferences
    press(stage, page.check_in.more)
    page.refresh()
    assert shown(page) == ["mood", "energy", "sleep"]


def stops(stage, number):
    """Where the Tab key leads, by the names that are spoken."""
    found = []
    for _ in range(number):
        stage.press(Qt.Key.Key_Tab)
        found.append(QApplication.focusWidget().accessibleName().split(",")[0].split(":")[0])
    return found


def test_the_tab_key_goes_through_it_as_it_is_read(stage, page):
    page.check_in.rows["mood"].setFocus()
    sleep = page.check_in.scales["sleep"].focusProxy().accessibleName().split(",")[0]
    assert stops(stage, 4) == ["Energy", sleep, "More", "Skip this check-in"]
    press(stage, page.check_in.more)
    page.check_in.rows["mood"].setFocus()
    assert stops(stage, 13) == [
        *("Mood", "Energy", "Energy", sleep, sleep, "Stress", "Stress"),
        *("Confidence for this week", "Confidence for this week"),
        *("Note", "Add a tag", "Less", "Skip this check-in"),
    ]


@pytest.mark.parametrize("size", [(1280, 800), (1024, 700), (1920, 1080)])
def test_nothing_of_it_is_cut(stage, page, size):
    press(stage, page.check_in.more)
    stage.window.resize(*size)
    stage.settle()
    assert page.horizontalScrollBar().maximum() == 0
    for name, row in page.check_in.rows.items():
        assert row.width() >= row.minimumSizeHint().width(), name
        assert row.scale.height() >= row.scale.sizeHint().height(), name
    assert cut_texts(page) == []
    assert overlaps(page.check_in) == []


def test_rather_not_say_is_kept_and_can_be_taken_back(stage, page):
    press(stage, page.check_in.more)
    row = page.check_in.rows["stress"]
    press(stage, row.decline_button)
    assert said(stage).declined == {"stress"}
    assert not row.scale.isVisible()
    assert row.answer_button.hasFocus()
    assert "Stress" in row.answer_button.accessibleName()
    stage.press(Qt.Key.Key_Space)
    assert said(stage) is None
    stage.type("8")
    assert said(stage).stress == 8
    for _ in range(3):
        stage.ctrl(Qt.Key.Key_Z)
    assert said(stage) is None


def test_a_note_is_kept_when_the_keyboard_leaves_it(stage, page):
    press(stage, page.check_in.more)
    page.check_in.note.edit.setFocus()
    stage.type("Woke early.")
    assert said(stage) is None
    stage.press(Qt.Key.Key_Tab)
    assert said(stage).note == "Woke early."


def test_what_is_half_typed_stays_when_something_else_is_written(stage, page):
    press(stage, page.check_in.more)
    page.check_in.note.edit.setFocus()
    stage.type("Half a tho")
    stage.house.check_ins.rate("mood", 5)
    stage.settle()
    assert page.check_in.note.text == "Half a tho"
    later(stage, 9)  # also over the border of two parts of the day
    assert page.check_in.note.text == "Half a tho"
    stage.window.show_tab("history")
    assert said(stage).note == "Half a tho"


def test_a_note_too_long_is_said_below_it_and_stays(stage, page):
    press(stage, page.check_in.more)
    page.check_in.note.edit.setPlainText("x" * (LONGEST_NOTE + 1))
    page.check_in.note.edit.setFocus()
    stage.press(Qt.Key.Key_Tab)
    assert page.check_in.note.edit.accessibleDescription()
    assert len(page.check_in.note.text) == LONGEST_NOTE + 1
    assert said(stage) is None


@pytest.fixture
def reads(monkeypatch):
    """Each time that the tags in use are read."""
    found, read = [], CheckInRepo.tags
    monkeypatch.setattr(CheckInRepo, "tags", lambda repo: found.append(1) or read(repo))
    return found


def test_tags_are_read_once_they_are_seen(reads, stage, page):
    stage.house.check_ins.add(at=datetime(2026, 11, 20, 8, 0), mood=5, tags=("work",))  # noqa: DTZ001 - wall clock
    stage.settle()
    assert page.check_in.is_asking
    assert reads == []
    press(stage, page.check_in.more)
    assert list(page.check_in.tags.chips) == ["work"]
    assert reads == [1]


def test_earlier_tags_are_offered_and_new_ones_typed(stage, page):
    for day, tags in ((20, ("work",)), (21, ("work", "rain"))):
        at = datetime(2026, 11, day, 9, tzinfo=UTC)
        stage.house.check_ins.add(at=at, mood=5, tags=tags)
    press(stage, page.check_in.more)
    tags = page.check_in.tags
    assert list(tags.chips) == ["work", "rain"]
    press(stage, tags.chips["rain"])
    assert said(stage).tags == ("rain",)
    assert tags.chips["rain"].hasFocus()
    tags.edit.setFocus()
    stage.type("Work, sea & sun")
    stage.press(Qt.Key.Key_Return)
    assert set(said(stage).tags) == {"rain", "work", "sea & sun"}
    press(stage, tags.chips["rain"])
    assert set(said(stage).tags) == {"work", "sea & sun"}


def test_a_tag_is_completed_as_it_is_typed(stage, page):
    at = datetime(2026, 11, 20, 9, tzinfo=UTC)
    stage.house.check_ins.add(at=at, mood=5, tags=("gardening",))
    press(stage, page.check_in.more)
    page.check_in.tags.edit.setFocus()
    stage.type("gar")
    stage.press(Qt.Key.Key_Return)
    assert said(stage).tags == ("gardening",)


def test_the_evening_asks_anew_and_not_about_sleep(stage, page):
    stage.house.check_ins.rate("mood", 6)
    later(stage, 9)
    assert "this evening" in page.check_in.accessibleName()
    assert shown(page) == ["mood", "energy"]
    assert page.check_in.scales["mood"].value is None
    page.check_in.rows["mood"].setFocus()
    stage.type("8")
    day = stage.house.planner.today
    assert [c.mood for c in stage.house.check_ins._check_ins.between(day, day)] == [6, 8]


def test_a_morning_that_was_said_rests_through_the_day(stage, page):
    stage.house.check_ins.rate("mood", 6)
    later(stage, 5)
    assert not page.check_in.is_asking
    assert "mood 6" in page.check_in.rest_line.words.text()
    press(stage, page.check_in.rest_line.buttons[0])
    assert page.check_in.is_asking
    assert page.check_in.rows["mood"].scale.focusProxy().hasFocus()
    stage.type("4")
    assert said(stage).mood == 4
    stage.ctrl(Qt.Key.Key_Z)
    assert page.check_in.is_asking  # still wanted


def test_a_skipped_check_in_comes_back_in_the_evening(stage, page):
    press(stage, page.check_in.skip)
    assert not page.check_in.isVisible()
    later(stage, 9)
    assert page.check_in.isVisible()
    press(stage, page.check_in.skip)
    stage.ctrl(Qt.Key.Key_Z)
    assert page.check_in.isVisible()


def test_hidden_mood_is_one_line_with_a_way_to_check_in(stage, page):
    stage.house.check_ins.rate("mood", 9)
    stage.desk.toggle_mood()
    stage.settle()
    assert not page.check_in.is_asking
    assert page.check_in.hidden_line.words.text() == "Mood is hidden."
    press(stage, page.check_in.hidden_line.buttons[0])
    assert page.check_in.scales["mood"].value is None
    assert "9" not in QApplication.focusWidget().accessibleName()
    stage.type("3")
    assert said(stage).mood == 3
    page.refresh()
    assert (
        page.check_in.scales["mood"].value == 3
    )  # what is being said may be seen until it is done
    press(stage, page.check_in.done)
    assert not page.check_in.is_asking
    assert page.check_in.scales["mood"].value is None
    assert page.check_in.hidden_line.buttons[0].hasFocus()
    press(stage, page.check_in.hidden_line.buttons[1])
    assert not stage.house.preferences.hides_mood
    assert page.check_in.scales["mood"].value == 3


def test_what_was_half_typed_is_kept_when_mood_is_hidden(stage, page):
    press(stage, page.check_in.more)
    page.check_in.note.edit.setFocus()
    stage.type("Between us")
    stage.ctrl(Qt.Key.Key_M, shift=True)
    assert said(stage).note == "Between us"
    assert page.check_in.note.text == ""
    assert not page.check_in.note.isVisible()


def test_hidden_low_ratings_offer_nothing(stage, page):
    stage.house.check_ins.rate("mood", 1)
    stage.settle()
    assert page.session.offer.isVisible()
    stage.desk.toggle_mood()
    stage.settle()
    assert not page.session.offer.isVisible()
