"""Lyfta's export."""

from datetime import datetime, timedelta

import pytest

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.sets import SetKind
from liftdesk.domain.training.units import Load, Unit
from liftdesk.formats import detection
from liftdesk.formats.import_file import ImportFile
from liftdesk.formats.lifting import lyfta_csv
from tests.support import lifting_exports

HEADER = lifting_exports.LYFTA.splitlines()[0] + "\n"


def read(text, unit=Unit.KG):
    return lyfta_csv.read(ImportFile.of(text.encode()).table(), unit)


def test_a_workout_with_its_length_kinds_and_group():
    first, walk = read(lifting_exports.LYFTA).sessions
    assert first.natural_key == "lyfta:2026-07-13 07:30:19|Morning, short"
    assert first.started == datetime(2026, 7, 13, 7, 30, 19)  # noqa: DTZ001 - wall clock
    assert first.ended - first.started == timedelta(hours=1, minutes=7, seconds=22)
    assert [one.kind for one in first.sets] == [
        SetKind.WARM_UP,
        SetKind.WORKING,
        SetKind.WORKING,
        SetKind.DROP,
        SetKind.WORKING,
    ]
    assert [one.superset for one in first.sets] == [None, None, 2, 2, None]
    assert [one.note for one in first.sets] == ["", "", "left", "", ""]
    assert first.sets[1].done.load == Load(55_000)
    assert (first.sets[4].done.seconds, first.sets[4].done.load) == (90, None)
    assert (walk.cardio[0].seconds, walk.cardio[0].metres) == (1200, 1760)


def test_it_never_names_a_unit():
    assert detection.needs_unit(ImportFile.of(lifting_exports.LYFTA.encode()), "lyfta")
    with pytest.raises(DomainError) as caught:
        read(lifting_exports.LYFTA, None)
    assert caught.value.problem.trouble is Trouble.UNIT_NEEDED
    pounds = read(lifting_exports.LYFTA, Unit.LB)
    assert pounds.sessions[0].sets[1].done.load == Load.of(55, Unit.LB)
    assert pounds.cardio == 1


@pytest.mark.parametrize(
    ("cells", "trouble"),
    [
        ("A,2026-07-13 07:30,1:00:00,Squat,,60,5,,,CLUSTER_SET", Trouble.SET_TYPE_UNKNOWN),
        ("A,13/07/2026 07:30,1:00:00,Squat,,60,5,,,NORMAL_SET", Trouble.DATE_UNREADABLE),
        ("A,2026-07-13 07:30,long,Squat,,60,5,,,NORMAL_SET", Trouble.DURATION_UNREADABLE),
        ("A,2026-07-13 07:30,1:00:00,,,60,5,,,NORMAL_SET", Trouble.ROW_INCOMPLETE),
        ("A,2026-07-13 07:30,1:00:00,Squat,,1e400,5,,,NORMAL_SET", Trouble.NUMBER_UNREADABLE),
    ],
)
def test_what_makes_no_sense_is_a_bad_row(cells, trouble):
    found = read(f"{HEADER}{cells}\nA,2026-07-13 07:30,1:00:00,Squat,,60,5,,,\n")
    assert [one.problem.trouble for one in found.rejected] == [trouble]
    assert (found.sets, found.is_complete) == (1, True)


def test_a_planned_set_that_was_left_out_is_nothing():
    found = read(HEADER + "A,2026-07-13 07:30,1:00:00,Squat,,60,null,null,null,NORMAL_SET\n")
    assert found.ignored == {"nothing_done": 1}
