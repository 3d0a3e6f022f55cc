"""Jefit's backup: tables in one file, loads in pounds whatever the account's unit."""

from datetime import date

import pytest

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.sets import Effort, SetKind
from liftdesk.domain.training.units import Load, Unit
from liftdesk.formats import detection
from liftdesk.formats.answers import Answers
from liftdesk.formats.import_file import ImportFile
from liftdesk.formats.imported import Private
from tests.support.other_lifting_exports import JEFIT


def read(text, unit=None):
    return detection.read(ImportFile.of(text.encode()), answers=Answers(unit=unit))


def test_every_row_of_every_table_is_accounted_for():
    found = read(JEFIT % "kgs")
    assert (found.format, found.rows, found.taken) == ("jefit", 18, 10)
    assert found.ignored == {"not_meant": 2, "nothing_done": 2, "note": 1}
    assert [(row.row, row.problem.trouble) for row in found.rejected] == [
        (8, Trouble.LINE_UNREADABLE),
        (13, Trouble.ROW_INCOMPLETE),
        (14, Trouble.SET_TYPE_UNKNOWN),
    ]
    assert found.is_complete
    assert found.private == {Private.SEX, Private.BIRTH, Private.BODY_WEIGHT, Private.HEIGHT}


def test_loads_come_back_as_they_were_typed():
    first, second, cardio = read(JEFIT % "kgs").sessions
    assert [(one.exercise, one.kind, one.done) for one in first.sets] == [
        ("Bench Press, Incline", SetKind.WARM_UP, Effort(reps=6, load=Load(65_000))),
        ("Bench Press, Incline", SetKind.WORKING, Effort(reps=5, load=Load(65_000))),
        ("Machine Fly", SetKind.WORKING, Effort(reps=8, load=Load(18_000))),
        ("Machine Fly", SetKind.WORKING, Effort(reps=10)),
        ("Machine Fly", SetKind.WORKING, Effort(reps=6, load=Load(45_250))),
    ]
    assert first.started.isoformat() == "2026-02-04T15:51:58+00:00"
    assert (first.ended - first.started).total_seconds() == 3600
    assert (second.day, second.natural_key) == (date(2026, 2, 6), "jefit:2026-02-06")
    assert [one.done for one in second.sets] == [
        Effort(reps=10, load=Load(20_000)),
        Effort(seconds=45),
    ]
    assert (cardio.cardio[0].activity, cardio.cardio[0].seconds) == ("Jefit exercise 321", 3600)
    assert cardio.cardio[0].metres is None


def test_the_two_tables_tell_the_unit_where_the_settings_do_not():
    assert read(JEFIT % "").unit is Unit.KG
    assert not detection.needs_unit(ImportFile.of((JEFIT % "").encode()), "jefit")


def test_the_unit_is_asked_for_where_nothing_tells_it():
    alone = (JEFIT % "").split("### EXERCISE SET LOGS")[0]
    file = ImportFile.of(alone.encode())
    assert detection.needs_unit(file, "jefit")
    with pytest.raises(DomainError) as caught:
        detection.read(file)
    assert caught.value.problem.trouble is Trouble.UNIT_NEEDED
    found = read(alone, Unit.LB)
    assert found.sessions[0].sets[0].done.load == Load.of(65, Unit.LB)


def test_a_head_of_other_sections_is_still_jefit():
    assert (
        detection.detect(ImportFile.of(b"### ROUTINES ###\n\nid\n1\n### PROFILE ###\n\nid\n2\n"))
        == "jefit"
    )
    assert detection.detect(ImportFile.of(b"### NOTES\nsomething\n")) is None
