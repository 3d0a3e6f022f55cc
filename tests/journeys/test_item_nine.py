"""The ninth question of the PHQ-9: the eight points of wellbeing 1.5, one by one, by keys.

Points: 1 the card comes with the answer and blocks nothing; 2 the same card for 1, 2 and 3, the
emergency number first for 2 and 3; 3 what stands on it; 4 what does not; 5 nothing for 0; 6 the
promise above, and skipping; 7 nothing is kept of it; 8 the same card from 20 on.
"""

import json
import logging
import re
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6 import QtGui

from liftdesk.domain.safety.care import Cause
from liftdesk.store.table_dump import dump
from liftdesk.system.logs import log_fault, start_logging
from tests.support.crisis_watch import CrisisWatch, words_of

pytestmark = pytest.mark.journey

LEAKS = re.compile(
    r"item.?9|item.?nine|thought|suicid|self.?harm|dead|hurting|crisis|\brisk\b", re.IGNORECASE
)
NOT_ON_THE_CARD = re.compile(
    r"\brisk\b|score|severe|moderate|mild|depress|diagnos|train|lift |exercise|well done|PHQ|item",
    re.IGNORECASE,
)
EMERGENCY, TALK, WRITE = "Call 999", "116 123", "Text SHOUT to 85258"


@pytest.fixture
def cards():
    watch = CrisisWatch()
    yield watch
    watch.stop()


@pytest.fixture
def heard(monkeypatch):
    """What a screen reader is told beyond the control with the keyboard."""
    said = []
    make = QtGui.QAccessibleAnnouncementEvent
    monkeypatch.setattr(
        QtGui,
        "QAccessibleAnnouncementEvent",
        lambda source, text: (said.append(text), make(source, text))[1],
    )
    return said


@pytest.fixture
def log(tmp_path):
    """The log file of the program."""
    path = tmp_path / "log" / "liftdesk.log"
    logger = logging.getLogger("liftdesk")
    before = list(logger.handlers)
    start_logging(path)
    yield path
    for handler in set(logger.handlers) - set(before):
        logger.removeHandler(handler)
        handler.close()


@pytest.fixture
def asked(desk):
    desk.house.safety.choose("GB")
    desk.house.questionnaires.choose("phq9", on=True)
    desk.house.undo.clear()
    desk.desk.ask_questionnaire("phq9")
    desk.settle()
    return desk.window.page("questionnaire")


def answer(desk, eight, ninth):
    """Answer eight questions alike and the ninth; None skips it."""
    page = desk.window.page("questionnaire")
    page.take_focus()
    for _ in range(8):
        desk.type(str(eight))
    if ninth is None:
        page.rows[8].skip_button.click()
        desk.settle()
    else:
        desk.type(str(ninth))


@pytest.mark.parametrize(
    ("ninth", "first"),
    [
        (1, (TALK, Cause.SOME_DAYS)),
        (2, (EMERGENCY, Cause.MOST_DAYS)),
        (3, (EMERGENCY, Cause.MOST_DAYS)),
    ],
)
def test_above_zero_the_card_comes_before_the_total_and_blocks_nothing(
    desk, asked, cards, ninth, first
):
    answer(desk, 0, ninth)
    (card,) = cards.seen
    assert desk.house.questionnaires.history() == []  # 1: before there is a total
    assert (card.numbers[0], card.cause) == first  # 2
    assert sorted(card.numbers) == sorted((EMERGENCY, TALK, WRITE))
    for needed in (  # 3
        *("Thank you for answering honestly.", "You do not have to handle them alone."),
        *("might act on these thoughts", "24 hours", "Last checked 20", "findahelpline.com"),
        *("tell one person you trust", "This app cannot contact anyone for you."),
        "Opening this card is not recorded.",
    ):
        assert needed in card.words
    assert not NOT_ON_THE_CARD.search(card.words)  # 4
    assert card.exits == ("Stop for today", "Back to the questions")
    assert asked.isVisible()
    assert asked.rows[8].value == ninth
    assert asked.save_button.isEnabled()
    asked.save_button.click()
    (kept,) = desk.house.questionnaires.history()
    assert kept.score.total == ninth
    assert len(cards.seen) == 1


def test_own_people_stand_on_the_card(desk, asked, cards):
    desk.house.own_plan.add("My sister", "07700 900123")
    desk.house.own_plan.write("Walk to the canal.")
    answer(desk, 0, 1)
    (card,) = cards.seen
    assert card.numbers[-1] == "07700 900123"
    assert "From your own list: My sister" in card.words
    assert "Walk to the canal." in card.words


def test_zero_says_nothing_of_safety(desk, asked, cards, heard):
    answer(desk, 1, 0)
    asked.save_button.click()
    desk.settle()
    assert cards.seen == []
    shown = words_of(asked) + " ".join(heard)
    assert "8 of 27" in shown
    assert not re.search(r"\bsafe|\brisk|999|116 123", shown)  # 5


def test_skipping_is_offered_and_makes_a_phq8(desk, asked, cards):
    assert "Nobody else sees your answers. This app cannot call for help." in words_of(asked)  # 6
    assert asked.rows[8].skip_button.isVisible()
    answer(desk, 1, None)
    asked.save_button.click()
    desk.settle()
    (kept,) = desk.house.questionnaires.history()
    assert (kept.instrument.name, kept.score.total) == ("PHQ-8", 8)
    assert cards.seen == []
    assert 9 not in {item for item, value in kept.filled.answers.items() if value is not None}


def test_a_total_of_twenty_opens_the_card_after_saving(desk, asked, cards):
    for value in "33333320":  # 20 without the ninth
        asked.rows[0 if not asked.rows[0].is_answered else _next(asked)].first().setFocus()
        desk.type(value)
    desk.type("0")
    assert cards.seen == []
    asked.save_button.click()
    desk.settle()
    (card,) = cards.seen
    (kept,) = desk.house.questionnaires.history()
    assert kept.score.total == 20
    assert card.cause is Cause.HIGH_TOTAL  # 8
    assert sorted(card.numbers) == sorted((EMERGENCY, TALK, WRITE))
    assert card.exits == ("Stop for today", "See the result")
    assert "thoughts" not in card.words.lower()  # 5: the ninth was 0
    assert not NOT_ON_THE_CARD.search(card.words)
    assert "20 of 27" in words_of(asked)


def _next(page):
    return next(place for place, row in enumerate(page.rows) if not row.is_answered)


@pytest.mark.parametrize(("ninth", "first"), [(1, TALK), (3, EMERGENCY)])
def test_a_high_total_with_such_an_answer_keeps_its_order(desk, asked, cards, ninth, first):
    answer(desk, 3, ninth)
    asked.save_button.click()
    desk.settle()
    assert [card.numbers[0] for card in cards.seen] == [first, first]
    assert [card.exits[1] for card in cards.seen] == ["Back to the questions", "See the result"]


def test_a_changed_answer_opens_the_card_for_what_it_says_now(desk, asked, cards):
    answer(desk, 0, 1)
    asked.rows[8].buttons()[3].click()
    asked.rows[8].buttons()[0].click()
    desk.settle()
    assert [card.cause for card in cards.seen] == [Cause.SOME_DAYS, Cause.MOST_DAYS]


@dataclass
class Told:
    """Everywhere that something could be told: the folder, the log in it, what is said aloud."""

    folder: Path
    log: Path
    heard: list

    def __post_init__(self):
        self._before = set(self.folder.rglob("*"))

    def names(self):
        return {str(p.relative_to(self.folder)) for p in set(self.folder.rglob("*")) - self._before}


@pytest.fixture
def told(asked, heard, log, tmp_path):
    return Told(folder=tmp_path, log=log, heard=heard)


@pytest.mark.parametrize("ninth", [0, 1, 2, 3, None])
def test_nothing_is_told_of_it_anywhere(told, desk, cards, ninth):
    """7: neither the answer nor the card is in the log, a title, an undo step, a file, a word."""
    asked = desk.window.page("questionnaire")
    kept_before = dump(desk.house.summary._progress._database)
    answer(desk, 1, ninth)
    assert dump(desk.house.summary._progress._database) == kept_before
    assert desk.house.undo.undo_name is None
    asked.save_button.click()
    desk.settle()
    log_fault(ValueError(f"item 9 was {ninth}, thoughts"))
    asked.done_button.click()
    desk.settle()
    titles = {title for card in cards.seen for title in card.titles} | {desk.window.windowTitle()}
    steps = {desk.house.undo.undo_name, desk.window.action("undo").text()}
    written = told.names()
    logged = told.log.read_text(encoding="utf-8")
    assert "ValueError" in logged
    for text in (*titles, *steps, *written, *told.heard, logged):
        assert not LEAKS.search(text), text
    assert not any("PHQ" in text for text in (*titles, *steps, *written, logged))
    assert titles <= {"", "LiftDesk", "Safety \N{EN DASH} LiftDesk"}
    assert steps == {"Answer questionnaire", "&Undo Answer questionnaire"}
    assert not any(re.search(r"phq|question|answer", name, re.IGNORECASE) for name in written)


def test_whether_the_card_opened_leaves_the_same_diary(desk, asked, cards):
    """7 again: a diary with the card and one without differ in the answer alone."""
    answer(desk, 0, 3)
    asked.save_button.click()
    desk.settle()
    assert len(cards.seen) == 1
    rows = json.dumps(dump(desk.house.summary._progress._database), default=str)
    assert not re.search(r"crisis|card\b|\bcare", rows, re.IGNORECASE)
