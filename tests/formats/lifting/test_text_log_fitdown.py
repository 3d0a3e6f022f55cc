"""Fitdown's two dialects in one log."""

from liftdesk.domain.errors import Trouble
from liftdesk.domain.training.sets import Effort
from liftdesk.domain.training.units import Load, Unit
from liftdesk.formats import detection
from liftdesk.formats.answers import Answers
from liftdesk.formats.import_file import ImportFile
from tests.support.text_logs import FITDOWN


def read(text=FITDOWN):
    return detection.read(ImportFile.of(text.encode()), answers=Answers(unit=Unit.KG))


def test_every_line_is_accounted_for():
    found = read()
    assert (found.rows, found.taken) == (17, 11)
    assert found.ignored == {"note": 1, "planned": 1}
    assert [(row.row, row.problem.trouble) for row in found.rejected] == [
        (5, Trouble.LINE_AMBIGUOUS),
        (10, Trouble.LINE_UNREADABLE),
        (16, Trouble.DATE_UNREADABLE),
        (17, Trouble.DAY_NEEDED),
    ]
    assert found.is_complete


def test_an_eight_behind_the_sign_is_answered_with_both_readings():
    (problem,) = [
        row.problem for row in read().rejected if row.problem.trouble is Trouble.LINE_AMBIGUOUS
    ]
    assert problem.value("reading_1") == "Squat 5 @ 8kg"
    assert problem.value("reading_2") == "Squat 5 rpe 8"


def test_words_are_a_note_under_a_lift_and_a_lift_elsewhere():
    first, second = read().sessions
    assert [(one.exercise, one.done, one.note) for one in first.sets] == [
        *[("Squat", Effort(reps=5, load=Load(100_000)), "")] * 3,
        *[("Squat", Effort(reps=3, load=Load(110_000)), "TOUGH")] * 2,
        ("Deadlift", Effort(reps=5, load=Load(140_000)), ""),
        ("curls", Effort(reps=8, load=Load(20_000)), ""),
    ]
    assert [(one.exercise, one.done) for one in second.sets] == [
        ("Deadlift", Effort(reps=5, load=Load.of(185, Unit.LB))),
        *[("Squat", Effort(reps=5, load=Load(35_000)))] * 3,
    ]
    assert (first.day.isoformat(), second.day.isoformat()) == ("2026-09-16", "2026-11-15")
    assert first.natural_key == "fitdown:2026-09-16|"


def test_two_workouts_of_one_day_stay_two():
    day = "Workout September 16, 2026\nSquat\n5@100kg\n5@100kg\n"
    assert [one.natural_key for one in read(day * 2).sessions] == [
        "fitdown:2026-09-16|",
        "fitdown:2026-09-16||2",
    ]
