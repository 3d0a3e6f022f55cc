"""LiftLog's JSON, of today and of the years before."""

import json

import pytest

from liftdesk.domain.errors import Trouble
from liftdesk.domain.training.sets import Effort, SetKind
from liftdesk.domain.training.units import Load, Unit
from liftdesk.formats import detection
from liftdesk.formats.import_file import ImportFile
from liftdesk.formats.imported import Private
from tests.support.other_lifting_exports import LIFTLOG_JSON, LIFTLOG_JSON_OLD


def read(text):
    return detection.read(ImportFile.of(text.encode()))


def test_every_set_is_a_row():
    found = read(LIFTLOG_JSON)
    assert (found.format, found.rows, found.taken) == ("liftlog_json", 8, 5)
    assert found.ignored == {"planned": 2}
    assert [(row.row, row.problem.trouble) for row in found.rejected] == [(7, Trouble.UNIT_UNKNOWN)]
    assert found.is_complete
    assert found.private == {Private.BODY_WEIGHT}


def test_sets_of_a_session():
    push, later = read(LIFTLOG_JSON).sessions
    warm_up, squat, pull_up = push.sets
    assert (push.name, push.note, push.natural_key) == ("Push Day", "keep calm", "liftlog:s-2")
    assert push.started.isoformat() == "2026-01-07T10:02:00+09:30"
    assert warm_up.kind is SetKind.WARM_UP
    assert squat.done == Effort(reps=10, load=Load.of("220.5", Unit.LB), rir=2.0)
    assert (squat.planned, squat.note) == (Effort(reps=9), "low bar")
    assert (pull_up.done, pull_up.planned) == (Effort(reps=6), Effort(reps=6))
    assert squat.superset == pull_up.superset == 0
    assert (push.cardio[0].seconds, push.cardio[0].metres) == (1200, pytest.approx(2500))
    assert (later.day.isoformat(), later.started.hour) == ("2026-01-09", 12)


def test_the_export_of_earlier_years():
    found = read(LIFTLOG_JSON_OLD)
    (session,) = found.sessions
    assert (found.rows, found.sets, found.ignored) == (3, 2, {"planned": 1})
    assert session.natural_key == "liftlog:s-1"
    assert session.sets[0].done == Effort(reps=5, load=Load(105_000))
    assert session.ended.minute == 51


def test_strange_shapes_are_refused_row_by_row():
    told = json.loads(LIFTLOG_JSON)
    told.append(7)
    told.append(
        {
            "id": "x",
            "recordedExercises": [{"potentialSets": [None, 5, {"set": {"repsCompleted": "ten"}}]}],
        }
    )
    found = read(json.dumps(told))
    assert [row.problem.trouble for row in found.rejected][-1] is Trouble.ROW_INCOMPLETE
    assert found.is_complete


def test_a_session_that_is_asked_for_again_and_again_costs_one_look():
    sets = [{"set": {"repsCompleted": 5}, "weight": None}] * 3000
    told = [
        {
            "id": "",
            "date": "never",
            "blueprint": {},
            "recordedExercises": [{"blueprint": {"name": "Squat"}, "potentialSets": sets}],
        }
    ]
    with pytest.raises(Exception, match="mostly_unreadable"):
        read(json.dumps(told))
