"""The column beside the charts: each state of each card, and mood hidden."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from liftdesk.domain.insight.findings import State
from liftdesk.domain.training.units import Unit
from tests.support.desks import Stage
from tests.support.findings import insight_of
from tests.support.series import lift_of

DAILY = [state for state in State if state is not State.RANDOMISED]
WITH_RANGE = {State.UNCERTAIN, State.PASSES, State.NEGATIVE, State.RANDOMISED}


@pytest.fixture
def column(desk):
    return desk.page("charts").column


@pytest.mark.parametrize("state", list(State))
def test_each_state_of_the_headline(column, desk, state):
    column.show_insight(insight_of(state))
    desk.settle()
    card = column.headline
    assert card.heading.text()
    assert card.heading.property("role") == "insight"
    assert card.picture.isVisibleTo(card) is (state in WITH_RANGE)
    assert card.cells.isVisibleTo(card) is (state is State.COLLECTING)
    assert card.accessibleName().startswith(f"Training and mood. {card.heading.text()}")
    assert column._next_look.text() == "Next look 16 Feb 2027"


@pytest.mark.parametrize("state", DAILY)
def test_each_state_of_the_day_after(column, desk, state):
    column.show_insight(insight_of(State.PASSES, state))
    card = column.next_day
    assert card.heading.property("role") == "body-strong"
    assert card.picture.isVisibleTo(card) is (state in WITH_RANGE)
    if state is State.COLLECTING:
        assert card._count.text() == "19 of 28 day pairs"
        assert card.cells.accessibleName() == "19 of 28"


def test_what_chance_decided_comes_first(column):
    column.show_insight(insight_of(State.RANDOMISED))
    assert column.headline.heading.text() == "Evenings of drawn days were 0.6 points higher."
    column.show_insight(insight_of(State.NEGATIVE))
    assert column.headline.heading.text() == "Evenings after training were 0.7 points lower."


@pytest.mark.parametrize("state", list(State))
@pytest.mark.parametrize("room", [(1280, 800, 100), (1280, 800, 110), (1024, 700, 100)])
def test_no_word_is_cut(column, desk, look, state, room):
    width, height, percent = room
    look.set_text_percent(percent)
    desk.window.resize(width, height)
    column.show_insight(insight_of(state, State.NEGATIVE))
    desk.settle()
    for words in column.findChildren(QLabel):
        if words.isVisible() and words.text():
            needed = words.heightForWidth(words.width()) if words.wordWrap() else 0
            assert words.height() >= needed, words.text()
            if not words.wordWrap():
                assert words.width() >= words.sizeHint().width(), words.text()
    edge = column.headline.width()
    assert (
        column.open_button.mapTo(column.headline, column.open_button.rect().bottomRight()).x()
        < edge
    )
    assert desk.page("charts").horizontalScrollBar().maximum() == 0


def test_how_it_is_worked_out_is_one_key_away(column, desk):
    column.open_button.setFocus()
    desk.press(Qt.Key.Key_Space)
    page = desk.window.page("insight")
    assert page.isVisible()
    assert page.same_day.method.is_open
    assert page.isAncestorOf(QApplication.focusWidget())


def test_cards_stand_beside_each_other_below_the_charts(column, desk):
    desk.window.resize(1024, 700)
    desk.settle()
    tops = {card.mapTo(column, card.rect().topLeft()).y() for card in _cards(column)}
    assert len(tops) == 1
    desk.window.resize(1280, 800)
    desk.settle()
    lefts = {card.mapTo(column, card.rect().topLeft()).x() for card in _cards(column)}
    assert len(lefts) == 1


def test_hidden_mood_leaves_one_sentence(column, desk):
    page = desk.page("charts")
    desk.house.preferences.hide_mood()
    desk.settle()
    shown = [words.text() for words in column.findChildren(QLabel) if words.isVisible()]
    assert shown == ["Mood is hidden. Ctrl+Shift+M shows it again."]
    assert page.panels == (page.together.strength, page.together.weeks)
    assert not page.together.mood.isVisible()
    desk.house.preferences.show_mood()
    desk.settle()
    assert column.headline.isVisible()
    assert page.together.mood.isVisible()


def _cards(column):
    return (column.headline, column.changes, column.next_day)


@pytest.mark.parametrize(
    ("points", "heading"),
    [
        (3.0, "points higher."),
        (-3.0, "points lower."),
        (0.0, "Too uncertain to call a difference."),
    ],
)
def test_six_weeks_of_a_real_diary_speak_at_their_first_look(tmp_path, look, points, heading):
    begun = datetime(2026, 10, 5, 12, tzinfo=UTC)
    stage = Stage(tmp_path, look, at=begun)
    moods, trained = lift_of(points, 42, noise=0.8)
    for n, (mood, done) in enumerate(zip(moods, trained, strict=True)):
        noon = begun + timedelta(days=n)
        if done:
            stage.house.training_log.log_line("plank 2x45s", unit=Unit.KG, at=noon)
        stage.house.check_ins.add(mood=min(10, max(0, round(mood))), at=noon + timedelta(hours=9))
    stage.clock.at = begun + timedelta(days=41, hours=10)
    column = stage.page("charts").column
    assert column.headline.heading.text() == "Still collecting"
    assert column.headline._count.text() == "41 of 42 days"
    stage.clock.at += timedelta(hours=12)
    stage.window.refresh_all()
    stage.settle()
    assert column.headline.heading.text().endswith(heading)
    assert column.headline.picture.isVisibleTo(column.headline)
    assert column._next_look.text() == "Next look 28 Dec 2026"
    stage.close()
