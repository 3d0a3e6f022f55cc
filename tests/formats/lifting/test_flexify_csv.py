"""Flexify's two layouts."""

import pytest

from liftdesk.domain.errors import Trouble
from liftdesk.domain.training.sets import Effort
from liftdesk.domain.training.units import Load, Unit
from liftdesk.formats import detection
from liftdesk.formats.import_file import ImportFile
from liftdesk.formats.imported import Private
from tests.support.other_lifting_exports import FLEXIFY, FLEXIFY_V2


def read(text, encoding="utf-8"):
    return detection.read(ImportFile.of(text.encode(encoding)))


def test_the_first_layout():
    found = read(FLEXIFY)
    lifts, run = found.sessions
    assert (found.rows, found.taken, found.sets, found.cardio) == (9, 4, 3, 1)
    assert found.ignored == {"not_meant": 2, "nothing_done": 1}
    assert [(row.row, row.problem.trouble) for row in found.rejected] == [
        (8, Trouble.UNIT_UNKNOWN),
        (9, Trouble.NUMBER_UNREADABLE),
    ]
    assert found.is_complete
    assert found.private == {Private.BODY_WEIGHT}
    assert lifts.natural_key == "flexify:2026-08-01"
    assert lifts.started.isoformat() == "2026-08-01T18:07:40.123456"
    assert [(one.exercise, one.done) for one in lifts.sets] == [
        ("Bench press", Effort(reps=8, load=Load(60_000))),
        ("Bench press", Effort(reps=8, load=Load.of(140, Unit.LB))),
        ("Pull-up (Assisted)", Effort(reps=6, load=Load(20_000))),
    ]
    assert (run.cardio[0].seconds, run.cardio[0].metres) == (1890, pytest.approx(5200))


def test_names_written_as_latin_1():
    found = read(FLEXIFY.replace("Bench press", "Übung"), "latin-1")
    assert found.sessions[0].sets[0].exercise == "Übung"


def test_the_second_layout():
    found = read(FLEXIFY_V2)
    lifts, run = found.sessions
    assert (found.rows, found.taken, found.sets, found.cardio) == (11, 6, 2, 1)
    assert found.ignored == {"not_meant": 1, "nothing_done": 1}
    assert [(row.row, row.problem.trouble) for row in found.rejected] == [
        (8, Trouble.ROW_INCOMPLETE),
        (9, Trouble.ROW_INCOMPLETE),
        (11, Trouble.FORMAT_UNKNOWN),
    ]
    assert found.is_complete
    assert lifts.ended.hour == 19
    assert lifts.sets[0].done.load == Load.of(100, Unit.LB)
    assert lifts.sets[0].note == "felt light"
    assert lifts.sets[1].exercise == "Bench press (Assisted)"
    assert (run.cardio[0].seconds, run.cardio[0].metres) == (1890, 5200)
