"""What the diary says, as a page: every method, its days, what lacks, and how it is worked out."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from liftdesk.domain.insight.findings import Answers, State
from liftdesk.ui.insight.looks_card import looks_around
from liftdesk.ui.shared.chips import InfoChip
from tests.support.findings import fill_questionnaires, insight_of


def opened(stage):
    stage.window.open_page("insight")
    stage.settle()
    return stage.window.page("insight")


@pytest.fixture
def page(desk):
    return opened(desk)


def said(part):
    return [words.text() for words in part.findChildren(QLabel) if words.isVisibleTo(part)]


@pytest.mark.parametrize("state", list(State))
def test_each_state_stands_with_its_gates(page, desk, state):
    page.show_insight(insight_of(state, State.UNCERTAIN))
    desk.settle()
    gates = page.same_day.method.findChildren(InfoChip)
    names = [chip.accessibleName() for chip in gates if not chip.isHidden()]
    assert len([name for name in names if name.endswith((", there", ", not yet"))]) >= 8
    lacking = {name for name in names if name.endswith("not yet")}
    if state is State.COLLECTING:
        assert "19 day pairs, 28 needed, not yet" in lacking
    elif state is State.SAME_WEEKDAYS:
        assert lacking == {"0 weekdays both with training and without, 3 needed, not yet"}
    else:
        assert lacking == set()


def test_coin_flip_weeks_stand_beside_the_diary_not_in_its_place(page):
    page.show_insight(insight_of(State.RANDOMISED))
    assert page.coin_flips.heading.text() == "Evenings of drawn days were 0.6 points higher."
    assert page.same_day.heading.text() == "Too uncertain to call a difference."


def test_looks_are_told_with_their_days(page):
    answers = insight_of(State.PASSES).answers
    page.looks.show_looks(answers, answers.next_look)
    assert page.looks.heading.text() == (
        "Today is day 169 of your diary. Next look on Tuesday 16 February 2027."
    )
    chips = [chip.accessibleName() for chip in page.looks._looks.findChildren(InfoChip)]
    assert chips == [
        "Day 42, 13 Oct 2026, looked at",
        "Day 84, 24 Nov 2026, looked at",
        "Day 168, 16 Feb 2027, to come",
    ]


def test_looks_before_and_long_after_the_first():
    assert looks_around(None) == looks_around(84) == (42, 84, 168)
    assert looks_around(168) == (42, 84, 168, 336)
    assert looks_around(504) == (42, 84, 168, 504, 672)


def test_an_empty_diary_is_calm(first_day):
    page = opened(first_day)
    assert page.looks.heading.text() == "It begins with your first evening rating."
    assert page.same_day.facts.text() == "No evening rating yet."
    assert page.sessions._count.text() == "0 of 10 sessions"
    assert page.trend._count.text() == "0 of 12 weeks"
    assert page.self_checks.heading.text() == "None answered yet."
    assert not page.dose.picture.isVisibleTo(page.dose)
    assert "so far; each needs 12" in page.exploring.words.text()


def test_weeks_are_a_picture_whose_dots_do_not_hide_each_other(page):
    weeks = insight_of(State.PASSES).weeks
    page.dose.show_weeks([*weeks, replace(weeks[0], rated=3)])
    places = page.dose.picture.places()
    assert len(places) == len(set(places)) == len(weeks)
    assert page.dose.heading.text() == "One dot for each week, 13 so far."
    assert "2 a week:" in page.dose.picture.accessibleDescription()
    drawn = page.dose.picture.grab().toImage()
    page.dose.show_weeks(weeks[:2])
    assert page.dose.picture.grab().toImage() != drawn


def test_a_comparison_of_ones_own_is_picked_by_key(page, desk):
    card = page.exploring
    before = card.words.text()
    assert before.startswith("Exploring: mood was ")
    card.factor.setFocus()
    desk.press(Qt.Key.Key_Down)
    assert card.factor.currentText() == "With easy cardio"
    assert "with easy cardio" in card.words.text()
    card.outcome.setFocus()
    desk.press(Qt.Key.Key_Down)
    assert card.words.text().startswith("Exploring: energy")
    assert not any(word in card.words.text() for word in ("significant", "evidence", "range"))


def test_questionnaires_are_listed_with_what_a_change_is_called(desk):
    fill_questionnaires(desk.house)
    page = opened(desk)
    words = said(page.self_checks)
    assert "PHQ-9" in words
    assert any(text.startswith("8 of 27, mild. 9 to 8: about the same") for text in words)
    assert page.self_checks.heading.text() == "A snapshot, not a diagnosis."
    assert not any("train" in text for text in words)


def test_two_high_scores_suggest_showing_them(desk):
    fill_questionnaires(desk.house)
    scores = dict.fromkeys(range(1, 8), 2)
    for _ in range(2):
        desk.house.questionnaires.answer("gad7", scores)
    page = opened(desk)
    assert "Consider showing this to a doctor or therapist." in said(page.self_checks)


def test_each_finding_says_how_it_is_worked_out_by_key(page, desk):
    for card in (page.next_day, page.sessions, page.trend, page.coin_flips):
        assert not card.method.is_open
        card.method.head.setFocus()
        desk.press(Qt.Key.Key_Space)
        assert card.method.is_open
        assert len(said(card.method)) >= 1
        assert "How this is worked out" in card.method.head.accessibleName()


def test_hidden_mood_leaves_one_sentence(page, desk):
    desk.house.preferences.hide_mood()
    desk.settle()
    shown = [words.text() for words in page.findChildren(QLabel) if words.isVisible()]
    assert [text for text in shown if text] == [
        "What the diary says",
        "Mood is hidden. Ctrl+Shift+M shows it again.",
    ]
    desk.house.preferences.show_mood()
    desk.settle()
    assert page.same_day.isVisible()


def test_columns_go_below_each_other_where_room_is_short(page, desk, look):
    desk.window.resize(1024, 700)
    desk.settle()
    beside = page.next_day.mapTo(page, page.next_day.rect().topLeft()).x()
    assert beside > 200
    look.set_text_percent(150)
    desk.settle()
    assert page.next_day.mapTo(page, page.next_day.rect().topLeft()).x() < 100
    assert page.horizontalScrollBar().maximum() == 0


def test_a_shortcut_leads_there_and_escape_to_charts(desk):
    desk.page("today")
    desk.ctrl(Qt.Key.Key_I, shift=True)
    page = desk.window.page("insight")
    assert page.isVisible()
    desk.press(Qt.Key.Key_Escape)
    assert desk.window.page("charts").isVisible()


def test_nothing_without_a_diary_breaks_the_looks(page):
    answers = insight_of(State.PASSES).answers
    page.looks.show_looks(
        Answers(same_day=answers.same_day, next_day=answers.next_day), answers.begins
    )
    chips = [chip.text for chip in page.looks._looks.findChildren(InfoChip)]
    assert chips == ["Day 42", "Day 84", "Day 168"]


@pytest.mark.parametrize("size", [(1024, 700), (1280, 800), (1920, 1080)])
@pytest.mark.parametrize("percent", [100, 130])
def test_no_word_and_no_chip_is_cut(page, desk, look, size, percent):
    look.set_text_percent(percent)
    desk.window.resize(*size)
    page.show_insight(insight_of(State.COLLECTING))
    for card in (page.next_day, page.sessions, page.trend, page.coin_flips):
        card.method.set_open(True)
    desk.settle()
    for words in page.findChildren(QLabel):
        if words.isVisible() and words.wordWrap() and words.text():
            assert words.height() >= words.heightForWidth(words.width()), words.text()
    for chip in page.findChildren(InfoChip):
        if chip.isVisible():
            row = chip.parentWidget()
            assert chip.geometry().bottom() <= row.height(), chip.text
            assert chip.geometry().right() <= row.width(), chip.text


def test_it_leads_to_what_studies_found(page, desk):
    page.science_button.click()
    desk.settle()
    assert desk.window.page("science").isVisible()
