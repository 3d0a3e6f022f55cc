"""The pieces of Today on their own: timers, the search for a lift, the question of the reserve."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from liftdesk.domain.training.exercises import Equipment, Exercise, Pattern
from liftdesk.domain.training.pain import BodyPart
from liftdesk.domain.training.units import Unit
from liftdesk.services.library import catalogue
from liftdesk.services.next_set import NextKind, NextSet
from liftdesk.ui.shared.pain_form import PainForm
from liftdesk.ui.today.hold_bar import HoldBar
from liftdesk.ui.today.lift_picker import LiftPicker
from liftdesk.ui.today.next_line import NextLine
from liftdesk.ui.today.rest_card import RestCard
from liftdesk.ui.today.rest_timer import RestTimer


class Ticking:
    """A monotonic clock that only moves when it is told to."""

    def __init__(self):
        self.now = 1000.0

    def __call__(self):
        return self.now


@pytest.fixture
def ticking():
    return Ticking()


@pytest.fixture
def sounds():
    return []


def test_a_rest_that_began_before_the_start_goes_on(look, ticking):
    timer = RestTimer(now=ticking)
    timer.start(105, passed=40)
    assert timer.seconds_left == 65
    assert round(timer.share, 2) == 0.38


def test_a_rest_sounds_when_it_runs_out_and_not_when_it_is_ended(qtbot, look, ticking, sounds):
    timer = RestTimer(now=ticking)
    card = RestCard(timer, lambda: sounds.append("beep"))
    qtbot.addWidget(card)
    card.plan(90)
    card.begin()
    card.toggle()
    assert sounds == []
    card.begin(left=30)
    assert timer.seconds_left == 30
    ticking.now += 31
    timer.look()
    timer.look()
    assert sounds == ["beep"]
    assert not timer.is_running


def test_a_hold_stopped_early_fills_the_seconds_that_were_held(qtbot, look, ticking, sounds):
    bar = HoldBar(45, 1, lambda: sounds.append("beep"), RestTimer(now=ticking))
    qtbot.addWidget(bar)
    held = []
    bar.held.connect(held.append)
    bar.toggle()
    ticking.now += 32.4
    bar.toggle()
    assert (held, sounds) == ([32], [])
    bar.toggle()
    ticking.now += 45
    bar.timer.look()
    assert (held, sounds) == ([32, 45], ["beep"])


def test_a_hold_per_side_is_held_twice_and_the_shorter_counts(qtbot, look, ticking, sounds):
    bar = HoldBar(30, 2, lambda: sounds.append("beep"), RestTimer(now=ticking))
    qtbot.addWidget(bar)
    held = []
    bar.held.connect(held.append)
    bar.toggle()
    ticking.now += 30
    bar.timer.look()
    assert held == []
    assert "other side" in bar.switch.text()
    bar.toggle()
    ticking.now += 21
    bar.toggle()
    assert held == [21]


def squat(name, number):
    return Exercise(id=number, name=name, pattern=Pattern.SQUAT, equipment=Equipment.NONE)


def test_a_lift_is_found_by_typing_and_taken_by_keys(qtbot, look):
    picker = LiftPicker("Instead?", [squat("Box squat", 90), squat("Wall sit", 91)], catalogue)
    qtbot.addWidget(picker)
    picked, closed = [], []
    picker.picked.connect(picked.append)
    picker.closed.connect(lambda: closed.append(1))
    assert [one.name for one in picker.shown] == ["Box squat", "Wall sit"]
    QTest.keyClick(picker.edit, Qt.Key.Key_Down)
    QTest.keyClick(picker.edit, Qt.Key.Key_Return)
    QTest.keyClicks(picker.edit, "db rdl")
    QTest.keyClick(picker.edit, Qt.Key.Key_Return)
    assert [one.name for one in picked] == ["Wall sit", "Dumbbell Romanian deadlift"]
    picker.edit.setText("no such lift")
    QTest.keyClick(picker.edit, Qt.Key.Key_Return)
    assert len(picked) == 2
    QTest.keyClick(picker.edit, Qt.Key.Key_Escape)
    assert closed == [1]


def test_names_that_begin_with_what_is_typed_come_first(qtbot, look):
    picker = LiftPicker("Add", [], catalogue)
    qtbot.addWidget(picker)
    picker.edit.setText("plank")
    assert [one.name for one in picker.shown] == ["Plank", "Side plank"]
    picker.edit.setText("squat split")
    assert [one.name for one in picker.shown] == ["Split squat", "Bulgarian split squat"]


def test_another_load_is_offered_and_either_answer_is_one_button(qtbot, look):
    asked = NextLine(NextSet(kind=NextKind.OTHER_LOAD, now=12_000, offered=14_000), Unit.KG)
    qtbot.addWidget(asked)
    chosen = []
    asked.load_chosen.connect(chosen.append)
    use, keep = asked.offer.buttons
    assert (use.text(), keep.text()) == ("Use 14 kg", "Keep 12 kg")
    use.click()
    keep.click()
    assert chosen == [14_000, 12_000]


def test_pain_needs_a_place_and_a_number(qtbot, look):
    form = PainForm("Goblet squat")
    qtbot.addWidget(form)
    form.show()
    noted, closed = [], []
    form.noted.connect(lambda part, level: noted.append((part, level)))
    form.closed.connect(lambda: closed.append(1))
    QTest.keyClick(form, Qt.Key.Key_Return)
    assert noted == []
    assert "choose where" in form.words.text()
    form.chips[BodyPart.KNEE].click()
    form.level.focusProxy().choose(3)
    assert "fifth lighter" in form.words.text()
    assert "leave this lift" not in form.words.text()
    form.level.focusProxy().choose(4)
    assert "leave this lift" in form.words.text()
    QTest.keyClick(form, Qt.Key.Key_Return)
    assert noted == [(BodyPart.KNEE, 4)]
    QTest.keyClick(form, Qt.Key.Key_Escape)
    assert closed == [1]
