"""A stretch of the diary in words."""

from datetime import UTC, date, datetime, timedelta

import pytest

from liftdesk.domain.training.exercises import Exercise, ExerciseId, LoadKind, Measure
from liftdesk.domain.training.sessions import Session, SessionKind
from liftdesk.domain.training.sets import Effort, LoggedSet, SessionId, SetId, SetKind
from liftdesk.domain.training.units import Load, Unit
from liftdesk.domain.wellbeing.check_ins import CheckIn, CheckInId
from liftdesk.domain.wellbeing.feelings import Feeling, FeelingId, FeelingMoment
from liftdesk.wording.written_diary import (
    check_in_line,
    feelings_line,
    session_heading,
    sets_text,
)

AT = datetime(2026, 11, 26, 8, 10, tzinfo=UTC)
DAY = date(2026, 11, 26)


def session(**more):
    return Session(id=SessionId(1), kind=SessionKind.STRENGTH, day=DAY, started=AT, **more)


@pytest.mark.parametrize(
    ("found", "words"),
    [
        (session(), "Strength"),
        (session(name="Evening"), "Evening"),
        (session(code="B"), "Session B"),
        (session(code="B", name="Pull", is_short=True), "Session B: Pull, short day"),
        (session(ended=AT + timedelta(minutes=45)), "Strength, 45 min"),
        (session(ended=AT), "Strength"),
    ],
)
def test_a_session_is_headed_by_what_is_known(found, words):
    assert session_heading(found) == words


def sets(*done, kind=SetKind.WORKING):
    return [
        LoggedSet(
            id=SetId(n), session_id=SessionId(1), exercise_id=ExerciseId(1), day=DAY, position=n,
            kind=kind, done=one,
        )
        for n, one in enumerate(done)
    ]  # fmt: skip


def reps(number, kg=None, rir=None):
    load = None if kg is None else Load.of(kg, Unit.KG)
    return Effort(reps=number, load=load, rir=rir)


@pytest.mark.parametrize(
    ("more", "done", "words"),
    [
        ({}, [reps(10, 18, 2)] * 3, "3 × 10 at 18 kg, RIR 2"),
        ({}, [reps(11, 40), reps(10, 40)], "11, 10 at 40 kg"),
        (
            {},
            [reps(8, 40, 2), reps(8, 40), reps(8, 42.5)],
            "2 × 8 at 40 kg, RIR 2, –; 8 at 42.5 kg",
        ),
        ({"load_kind": LoadKind.PER_HAND}, [reps(8, 6)], "8 at 6 kg per hand"),
        ({"load_kind": LoadKind.BODYWEIGHT_PLUS}, [reps(8)], "8 at bodyweight"),
        ({"load_kind": LoadKind.NONE, "measure": Measure.SECONDS}, [Effort(seconds=45)], "45 s"),
        ({"load_kind": LoadKind.NONE}, [reps(8, 5)], "8 · 5 kg"),
    ],
)
def test_sets_are_told_by_load(more, done, words):
    lift = Exercise(id=ExerciseId(1), name="Lift", **more)
    assert sets_text(lift, sets(*done), Unit.KG) == words


def test_other_kinds_of_set_are_named():
    lift = Exercise(id=ExerciseId(1), name="Lift")
    done = [*sets(reps(5, 20), kind=SetKind.WARM_UP), *sets(reps(8, 40))]
    assert sets_text(lift, done, Unit.KG) == "warm-up 5 at 20 kg; 8 at 40 kg"


def test_feelings_are_told_where_they_were_said():
    def felt(moment, valence):
        return Feeling(
            id=FeelingId(1), session_id=SessionId(1), moment=moment, valence=valence, at=AT
        )

    assert feelings_line([]) == ""
    assert feelings_line([felt(FeelingMoment.FIRST_SET, 1), felt(FeelingMoment.BEFORE, -1)]) == (
        "Felt before: −1 fairly bad. Felt after the first set: +1 fairly good"
    )


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({"mood": 6, "tags": ("work",)}, "Morning, 08:10: mood 6 (work)"),
        ({"tags": ("work", "rain")}, "Morning, 08:10: work, rain"),
        ({"note": "Calm"}, "Morning, 08:10"),
    ],
)
def test_a_check_in_is_one_line(more, words):
    assert check_in_line(CheckIn(id=CheckInId(1), at=AT, day=DAY, **more)) == words
