"""What a person can do now, in plain facts."""

from datetime import date

import pytest

from liftdesk.domain.training.bests import Best, Feat, Mark
from liftdesk.domain.training.exercises import Exercise, ExerciseId, LoadKind, Measure
from liftdesk.domain.training.milestones import Bout, ThenAndNow
from liftdesk.domain.training.strength import OneRepMax
from liftdesk.domain.training.units import Unit
from liftdesk.wording.evidence import (
    before_words,
    best_sentence,
    feat_text,
    mark_text,
    now_words,
    season_words,
)

TODAY = date(2026, 11, 26)
SQUAT = Exercise(id=ExerciseId(1), name="Goblet squat")
PLANK = Exercise(id=ExerciseId(2), name="Plank", measure=Measure.SECONDS, load_kind=LoadKind.NONE)
PUSH_UP = Exercise(id=ExerciseId(3), name="Push-up", load_kind=LoadKind.NONE)


def mark(day=TODAY, grams=18_000, sets=3, least=10, most=10, **more):
    return Mark(day=day, grams=grams, sets=sets, least=least, most=most, **more)


def best(feat=Feat.HEAVIEST, exercise=SQUAT, now=None, before=None):
    return Best(
        exercise=exercise,
        feat=feat,
        now=now or mark(),
        before=before or mark(day=date(2026, 9, 26), grams=12_000, least=8, most=8),
    )


def test_a_best_in_plain_facts():
    assert best_sentence(best(), Unit.KG, TODAY) == (
        "Goblet squat, heaviest: 3 × 10 at 18 kg on 26 November. In September it was "
        "3 × 8 at 12 kg."
    )


def test_what_was_out_of_reach_says_so():
    found = best(Feat.CAN_NOW)
    assert before_words(found, Unit.KG, TODAY) == (
        "In September it was 3 × 8 at 12 kg, and by no formula was this in reach then."
    )
    near = best(Feat.CAN_NOW, before=mark(day=date(2026, 11, 1)))
    assert before_words(near, Unit.KG, TODAY).startswith("On 1 November it was")
    assert before_words(near, Unit.KG, TODAY).endswith("by no formula was this in reach then.")


def test_the_year_is_said_where_it_is_another():
    old = best(now=mark(day=date(2025, 12, 1)), before=mark(day=date(2024, 9, 1)))
    assert now_words(old, Unit.KG, TODAY) == "3 × 10 at 18 kg on 1 December 2025"
    assert before_words(old, Unit.KG, TODAY).startswith("In September 2024 it was")
    same_month_name = best(before=mark(day=date(2025, 11, 20)))
    assert before_words(same_month_name, Unit.KG, TODAY).startswith("In November 2025")


@pytest.mark.parametrize(
    ("found", "words"),
    [
        (best(now=mark(least=9, most=12)), "12 at 18 kg"),
        (best(now=mark(sets=1)), "10 at 18 kg"),
        (best(Feat.MOST, PLANK, mark(grams=None, sets=1, least=45, most=45)), "45 s"),
        (best(Feat.MOST, PLANK, mark(grams=None, least=45, most=45)), "3 × 45 s"),
        (best(Feat.MOST, PUSH_UP, mark(grams=None, sets=1)), "10 reps"),
        (best(Feat.VOLUME, now=mark(volume=540_000)), "540 kg"),
        (
            best(Feat.ESTIMATE, now=mark(range=OneRepMax(low=23_000, mid=24_500, high=26_400))),
            "23 to 26.5 kg",
        ),
    ],
)
def test_what_was_done(found, words):
    assert mark_text(found, found.now, Unit.KG) == words


def test_each_sort_of_best_has_its_name():
    carry = Exercise(id=ExerciseId(4), name="Carry", measure=Measure.METRES)
    assert [feat_text(best(feat)) for feat in Feat] == [
        "Can now",
        "Heaviest",
        "Most reps",
        "Most in a day",
        "1RM range",
    ]
    assert feat_text(best(Feat.MOST, PLANK)) == "Longest hold"
    assert feat_text(best(Feat.MOST, carry)) == "Farthest"
    assert "1RM range: " in best_sentence(
        best(Feat.ESTIMATE, now=mark(range=OneRepMax(low=1000, mid=1000, high=1000))),
        Unit.KG,
        TODAY,
    ).replace("rM", "RM")


def test_a_season():
    found = ThenAndNow(
        exercise=SQUAT,
        then=Bout(day=date(2026, 9, 26), sets=3, amount=8, grams=12_000),
        now=Bout(day=TODAY, sets=3, amount=10, grams=18_000),
        growth=0.5,
    )
    assert season_words(found, TODAY, Unit.KG) == (
        "3 × 10 at 18 kg on 26 November. In September it was 3 × 8 at 12 kg."
    )
