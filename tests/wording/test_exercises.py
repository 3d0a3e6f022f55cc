"""Exercises in words."""

from dataclasses import replace
from datetime import date

import pytest

from liftdesk.domain.training.exercises import ExerciseId
from liftdesk.domain.training.guides import Muscle
from liftdesk.domain.training.sets import Effort, LoggedSet, SessionId, SetId
from liftdesk.domain.training.units import Load, Unit
from liftdesk.services.catalogue import catalogue, guides
from liftdesk.wording import exercises as words
from liftdesk.wording.muscles import muscle_text, muscles_text
from tests.support.word_gate import unkind

LIFTS = {lift.name: lift for lift in catalogue()}


def done(**amounts):
    return LoggedSet(
        id=SetId(1),
        session_id=SessionId(1),
        exercise_id=ExerciseId(1),
        day=date(2026, 11, 19),
        position=0,
        done=Effort(**amounts),
    )


def at(kg):
    return Load.of(kg, Unit.KG)


@pytest.mark.parametrize(
    ("name", "kind", "facts", "amount"),
    [
        (
            "Goblet squat",
            "Squat · dumbbell",
            "One load for the whole lift · counts reps",
            "2–3 sets of 8–12 reps, 105 s of rest",
        ),
        (
            "Walking lunge",
            "Lunge · dumbbell",
            "Load per hand · counts reps · each side by itself",
            "2–3 sets of 8–12 reps per leg, 90 s of rest",
        ),
        (
            "Plank",
            "Core · no equipment",
            "No load · counts seconds",
            "2–3 sets of 30–60 s, 60 s of rest",
        ),
        (
            "Farmer's walk",
            "Carry · dumbbell",
            "Load per hand · counts metres",
            "2–3 sets of 20–40 m, 90 s of rest",
        ),
    ],
)
def test_a_lift_is_told_in_three_lines(name, kind, facts, amount):
    lift = LIFTS[name]
    assert words.kind_line(lift) == kind
    assert words.facts_line(lift) == facts
    assert words.range_line(lift, guides()[lift.id]) == amount


def test_sets_at_one_load_are_told_together():
    lift = LIFTS["Dumbbell bench press"]
    sets = [done(reps=reps, load=at(14), rir=2) for reps in (10, 10, 9)]
    assert words.sets_line(lift, sets, Unit.KG) == "10, 10, 9 at 14 kg per hand"
    other = [*sets[:1], done(reps=8, load=at(16))]
    assert words.sets_line(lift, other, Unit.KG) == (
        "10 at 14 kg per hand, RIR 2; 8 at 16 kg per hand"
    )
    plank = [done(seconds=40), done(seconds=45)]
    assert words.sets_line(LIFTS["Plank"], plank, Unit.KG) == "40 s, 45 s"


def test_what_counts_two_things_is_told_whole():
    lift = LIFTS["Farmer's walk"]
    sets = [done(metres=20, seconds=30, load=at(20))]
    assert words.sets_line(lift, sets, Unit.KG) == "30 s · 20 m at 20 kg per hand"


def test_the_best_is_told_without_what_was_left():
    lift = LIFTS["Barbell bench press"]
    best = done(reps=8, load=at(60), rir=1)
    assert words.best_line(lift, best, Unit.KG) == "8 at 60 kg"
    assert words.best_line(lift, replace(best, done=Effort(reps=8)), Unit.KG) == "8 reps"


@pytest.mark.parametrize(
    ("sets", "moved"),
    [(0, ""), (1, " Its one set moves there."), (12, " Its 12 sets move there, from 4 sessions.")],
)
def test_a_merge_is_told_before_it_is_done(sets, moved):
    text = words.merge_lines("Bankdrücken", "Bench", sets=sets, sessions=4)
    assert text == f"“Bankdrücken” becomes another name of “Bench”.{moved}"


def test_every_muscle_has_a_name_of_its_own():
    names = [muscle_text(muscle) for muscle in Muscle]
    assert len(set(names)) == len(Muscle)
    assert all(unkind(name) == [] for name in names)
    assert muscles_text([Muscle.CHEST, Muscle.TRICEPS]) == "chest, back of the upper arms"
    assert words.capital("hip hinge") == "Hip hinge"
    assert words.capital("") == ""
