"""Liftosaur's rows: what was asked for beside what was done."""

from datetime import UTC, datetime

from liftdesk.domain.errors import Trouble
from liftdesk.domain.training.sets import Effort, SetKind
from liftdesk.domain.training.units import Load, Unit
from liftdesk.formats import detection
from liftdesk.formats.import_file import ImportFile
from tests.support.other_lifting_exports import LIFTOSAUR, LIFTOSAUR_OLD


def read(text):
    return detection.read(ImportFile.of(text.encode()))


def test_every_row_is_taken_planned_or_refused():
    found = read(LIFTOSAUR)
    assert (found.format, found.rows, found.taken, found.sets) == ("liftosaur", 7, 4, 4)
    assert found.ignored == {"planned": 1}
    assert [(row.row, row.problem.trouble) for row in found.rejected] == [
        (6, Trouble.UNIT_UNKNOWN),
        (7, Trouble.SET_TYPE_UNKNOWN),
    ]
    assert found.is_complete


def test_planned_and_done_are_kept_apart():
    warm_up, work, body = read(LIFTOSAUR).sessions[0].sets
    assert warm_up.kind is SetKind.WARM_UP
    assert work.exercise == "Romanian Deadlift, Barbell"
    assert work.done == Effort(reps=7, load=Load(57_500), rir=1.0)
    assert work.planned == Effort(reps=8, load=Load(60_000), rir=2.0)
    assert work.note == "slow, calm"
    assert body.done.load is None
    assert body.planned == Effort(reps=8)


def test_the_session_is_an_instant_and_its_key_tells_it():
    first, second = read(LIFTOSAUR).sessions
    assert first.started == datetime(2026, 1, 5, 17, tzinfo=UTC)
    assert (first.name, first.natural_key) == ("Day 1", "liftosaur:2026-01-05 17:00:00+00:00")
    assert second.sets[0].done.load == Load.of(185, Unit.LB)


def test_the_layout_of_earlier_years():
    (session,) = read(LIFTOSAUR_OLD).sessions
    (one,) = session.sets
    assert one.exercise == "Squat, barbell"
    assert one.done == Effort(reps=5, load=Load(100_000), rir=2.5)
