"""Blocks of the Gym Tracker in a dated note."""

from liftdesk.domain.errors import Trouble
from liftdesk.domain.training.sets import Effort
from liftdesk.domain.training.units import Load, Unit
from liftdesk.formats import detection
from liftdesk.formats.answers import Answers
from liftdesk.formats.import_file import ImportFile
from tests.support.text_logs import GYM_TRACKER


def read(text=GYM_TRACKER, name="2026-06-13 Push Day.md"):
    return detection.read(ImportFile.of(text.encode(), name), answers=Answers(unit=Unit.KG))


def test_a_note_is_a_session():
    found = read()
    (session,) = found.sessions
    assert (session.name, session.note) == ("Push Day", "felt fine")
    assert session.natural_key == "gym_tracker:2026-06-13|Push Day"
    assert [(one.exercise, one.done, one.note) for one in session.sets[:7]] == [
        *[("Bench Press", Effort(reps=5, load=Load(100_000)), "")] * 3,
        ("Bench Press", Effort(reps=3, load=Load(105_000)), "new"),
        *[
            ("Deadlift", Effort(reps=reps, load=Load.of(140, Unit.LB)), "touch and go")
            for reps in (5, 3, 1)
        ],
    ]
    assert [(one.exercise, one.done) for one in session.sets[7:]] == [
        *[("Pull-Up", Effort(reps=8))] * 3,
        *[("Pull-Up", Effort(reps=5, load=Load(10_000)))] * 2,
        ("Pull-Up (Assisted)", Effort(reps=5, load=Load(10_000))),
        *[("Pull-Up", Effort(reps=5, load=Load(100_000), rir=1.0))] * 2,
        *[("Pull-Up", Effort(reps=8))] * 3,
    ]


def test_what_can_be_read_in_two_ways_is_refused_with_both():
    found = read()
    assert found.is_complete
    problems = [row.problem for row in found.rejected]
    assert [problem.trouble for problem in problems] == [
        Trouble.LINE_AMBIGUOUS,
        Trouble.LINE_AMBIGUOUS,
        Trouble.LINE_UNREADABLE,
    ]
    assert problems[0].value("reading_2") == "Pull-Up 3x5 rpe 8"
    assert {problems[1].value("reading_1"), problems[1].value("reading_2")} == {
        "Pull-Up 3x5 @ 100kg",
        "Pull-Up 5x3 @ 100kg",
    }


def test_a_heading_with_a_date_stands_for_the_notes_name():
    found = read("## 2026-06-15 Legs\n" + GYM_TRACKER, "journal.md")
    assert found.sessions[0].day.isoformat() == "2026-06-15"
