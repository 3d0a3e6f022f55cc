"""The quick line is read without guessing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.exercises import Exercise, ExerciseId
from liftdesk.domain.training.sets import Effort, SetKind
from liftdesk.domain.training.units import Load, Unit
from liftdesk.formats.quick_line import QuickLine, match, parse, write


def read(text):
    return parse(text, unit=Unit.KG)


@pytest.mark.parametrize(
    ("text", "words", "reps", "grams", "rir"),
    [
        ("squat 3x8 @ 60kg rir2", "squat", [8, 8, 8], 60_000, 2),
        ("bench 8,8,7 @ 42,5", "bench", [8, 8, 7], 42_500, None),
        ("bench 8,8,7 @ 42.5", "bench", [8, 8, 7], 42_500, None),
        ("squat 60kg 3x8", "squat", [8, 8, 8], 60_000, None),
        ("Bent-over row 3 x 10 @ 20 kg rpe 8", "bent-over row", [10, 10, 10], 20_000, 2),
        ("deadlift 5 @ 225lb", "deadlift", [5], 102_058, None),
        ("pull-up 3x6 bw", "pull-up", [6, 6, 6], None, None),
        ("pull-up 3x6 @ bw+10kg", "pull-up", [6, 6, 6], 10_000, None),
        ("push-up 12", "push-up", [12], None, None),
        ("squat 3x8 60kg @8", "squat", [8, 8, 8], 60_000, 2),
        ("squat 60 kg 5,5,4 @ 8.5", "squat", [5, 5, 4], 60_000, 1.5),
        ("curl 3x10 @ 8 rir 2", "curl", [10, 10, 10], 8_000, 2),
        ("curl 3x10 @ 4", "curl", [10, 10, 10], 4_000, None),
        ("curl 3x10 @ 12", "curl", [10, 10, 10], 12_000, None),
        ("dip 3x5 bw @7", "dip", [5, 5, 5], None, 3),
    ],
)
def test_lines_people_write(text, words, reps, grams, rir):
    line = read(text)
    assert line.exercise == words
    assert [effort.reps for effort in line.efforts] == reps
    assert {effort.load and effort.load.grams for effort in line.efforts} == {grams}
    assert {effort.rir for effort in line.efforts} == {rir}


def test_seconds_minutes_warm_up_and_note():
    line = read('plank 3x45s w "left shoulder stiff"')
    assert [effort.seconds for effort in line.efforts] == [45, 45, 45]
    assert line.kind is SetKind.WARM_UP
    assert line.note == "left shoulder stiff"
    assert read("plank 1min").efforts[0].seconds == 60


@pytest.mark.parametrize(
    ("text", "grams", "sets", "reps"),
    [
        ("squat 100x5x3", 100_000, 5, 3),
        ("squat 3x8x60", 60_000, 3, 8),
        ("squat 3 x 8 x 60kg", 60_000, 3, 8),
    ],
)
def test_three_bare_factors_offer_both_readings(text, grams, sets, reps):
    with pytest.raises(DomainError) as caught:
        read(text)
    problem = caught.value.problem
    assert problem.trouble is Trouble.LINE_AMBIGUOUS
    first, second = (read(problem.value(name)) for name in ("reading_1", "reading_2"))
    assert [effort.reps for effort in first.efforts] == [reps] * sets
    assert [effort.reps for effort in second.efforts] == [sets] * reps
    assert first.efforts[0].load == second.efforts[0].load == Load(grams)


def test_a_bare_number_that_may_be_rpe_offers_both_readings():
    with pytest.raises(DomainError) as caught:
        read("curl 3x10 @ 8")
    problem = caught.value.problem
    assert problem.trouble is Trouble.LINE_AMBIGUOUS
    load, effort = (read(problem.value(name)) for name in ("reading_1", "reading_2"))
    assert {e.load for e in load.efforts} == {Load(8_000)}
    assert {e.rir for e in load.efforts} == {None}
    assert {e.load for e in effort.efforts} == {None}
    assert {e.rir for e in effort.efforts} == {2}


@pytest.mark.parametrize("text", ["pull-up 3x6 @ bw-20", "pull-up 3x6 bw \N{MINUS SIGN} 20 kg"])
def test_help_for_the_body_is_not_dropped(text):
    line = read(text)
    assert line.exercise == "pull-up"
    assert line.is_assisted
    assert {effort.load for effort in line.efforts} == {Load(20_000)}


@pytest.mark.parametrize("text", ["squat 3x8 @ 1.250,5", "squat 3x8 1.250,5kg"])
def test_a_number_with_two_marks_is_asked_about(text):
    with pytest.raises(DomainError) as caught:
        read(text)
    assert caught.value.problem.trouble is Trouble.NUMBER_AMBIGUOUS


@pytest.mark.parametrize(
    "text",
    [
        *("", "squat", "3x8", "squat 3x8 @ 60 70", "squat 0x8", "squat 2x8,9", "squat 3x8 @ -20"),
        *("squat 3x8 60kg 70kg", "squat 3x8 60kg @ 70", "squat 3x8 @"),
    ],
)
def test_unclear_lines_are_refused(text):
    with pytest.raises(DomainError):
        read(text)


@given(
    st.lists(st.integers(1, 30), min_size=1, max_size=6),
    st.none() | st.integers(1, 20_000).map(lambda n: Load(n * 10)),
    st.none() | st.integers(0, 20).map(lambda n: n / 2),
)
def test_what_is_written_reads_back(reps, load, rir):
    efforts = tuple(Effort(reps=n, load=load, rir=rir) for n in reps)
    line = QuickLine(exercise="goblet squat", efforts=efforts)
    assert read(write(line)) == line


SQUAT = Exercise(id=ExerciseId(1), name="Barbell back squat", aliases=("squat",))
GOBLET = Exercise(id=ExerciseId(2), name="Goblet squat")


def test_names_are_found_or_asked_about():
    assert match("squat", [SQUAT, GOBLET]) is SQUAT
    assert match("gob squ", [SQUAT, GOBLET]) is GOBLET
    with pytest.raises(DomainError) as caught:
        match("squ", [SQUAT, GOBLET])
    assert "Goblet squat" in caught.value.problem.value("candidates")
    with pytest.raises(DomainError):
        match("snatch", [SQUAT])
