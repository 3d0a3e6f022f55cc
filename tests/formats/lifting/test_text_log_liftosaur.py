"""Liftosaur's records as text."""

from liftdesk.domain.errors import Trouble
from liftdesk.domain.training.sets import Effort, SetKind
from liftdesk.domain.training.units import Load, Unit
from liftdesk.formats import detection
from liftdesk.formats.import_file import ImportFile
from tests.support.other_lifting_exports import LIFTOSAUR
from tests.support.text_logs import LIFTOSAUR_TEXT


def read(text=LIFTOSAUR_TEXT):
    return detection.read(ImportFile.of(text.encode()))


def test_every_line_is_accounted_for():
    found = read()
    assert (found.rows, found.taken) == (16, 9)
    assert found.ignored == {"planned": 1, "not_meant": 3}
    assert [(row.row, row.problem.trouble) for row in found.rejected] == [
        (9, Trouble.LINE_UNREADABLE),
        (11, Trouble.DATE_UNREADABLE),
        (12, Trouble.DAY_NEEDED),
    ]
    assert found.is_complete


def test_a_record():
    push, other = read().sessions
    assert (push.name, push.note) == ("Push Day", "a quiet day")
    assert (push.ended - push.started).total_seconds() == 3600
    pounds = Load.of(185, Unit.LB)
    assert [(one.exercise, one.kind, one.done) for one in push.sets] == [
        ("Bench Press, Barbell", SetKind.WARM_UP, Effort(reps=5, load=Load.of(95, Unit.LB))),
        ("Bench Press, Barbell", SetKind.WORKING, Effort(reps=5, load=pounds, rir=2.0)),
        ("Bench Press, Barbell", SetKind.WORKING, Effort(reps=5, load=pounds, rir=2.0)),
        ("Bench Press, Barbell", SetKind.WORKING, Effort(reps=3, load=pounds)),
        *[("Split Squat", SetKind.WORKING, Effort(reps=8, other_side=6, load=Load(20_000)))] * 2,
        (
            "Pull Up, Leverage Machine (Assisted)",
            SetKind.WORKING,
            Effort(reps=8, load=Load(20_000)),
        ),
        ("Plank", SetKind.WORKING, Effort(reps=1, seconds=45)),
    ]
    assert push.sets[1].planned == Effort(reps=5, load=Load.of(190, Unit.LB), seconds=120)
    assert push.sets[1].note == "paused"
    assert other.started.utcoffset().total_seconds() == 3600


def test_a_workout_has_one_key_in_the_table_and_in_the_text():
    text = "2026-01-05 18:00:00 +01:00 / exercises: {\n  Squat / 1x5 100kg\n}\n"
    table = detection.read(ImportFile.of(LIFTOSAUR.encode()))
    assert read(text).sessions[0].natural_key == table.sessions[0].natural_key
