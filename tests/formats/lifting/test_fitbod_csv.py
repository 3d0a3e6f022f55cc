"""Fitbod's exports."""

from datetime import UTC, date, datetime

import pytest

from liftdesk.domain.errors import Trouble
from liftdesk.domain.training.sets import SetKind
from liftdesk.domain.training.units import Load, Unit
from liftdesk.formats.import_file import ImportFile
from liftdesk.formats.lifting import fitbod_csv
from tests.support import lifting_exports

HEADER = lifting_exports.FITBOD.splitlines()[0] + "\n"


def read(text):
    return fitbod_csv.read(ImportFile.of(text.encode()).table())


def one_set(moment, reps=5):
    return f"{moment},Back Squat, {reps},100.0,0.0,0.0,0.0,0.0,false,, 1.0\n"


def test_loads_are_of_one_implement_and_what_was_typed():
    first = read(lifting_exports.FITBOD).sessions[0]
    assert [one.done.load for one in first.sets] == [Load.of("17.5", Unit.LB), Load(20_000)]
    assert [one.kind for one in first.sets] == [SetKind.WARM_UP, SetKind.WORKING]
    assert first.sets[0].note == "light, slow"
    pounds = read(lifting_exports.FITBOD_POUNDS).sessions[0]
    assert [one.done.load for one in pounds.sets] == [Load(20_000), Load.of(20, Unit.LB)]


def test_times_have_their_offset():
    found = read(lifting_exports.FITBOD)
    assert [one.started for one in found.sessions] == [
        datetime(2023, 10, 24, 18, 24, 59, tzinfo=UTC),
        datetime(2023, 10, 25, 17, tzinfo=UTC),
    ]
    assert found.sessions[0].natural_key == "fitbod:2023-10-24 18:24:59+00:00"


def test_nought_is_nothing_and_time_with_a_way_is_cardio():
    found = read(lifting_exports.FITBOD)
    (bout,) = found.sessions[0].cardio
    assert (bout.activity, bout.seconds, bout.metres) == ("Elliptical", 360, 500)
    chin_up, plank = found.sessions[1].sets
    assert (chin_up.done.load, chin_up.done.reps) == (None, 6)
    assert (plank.done.seconds, plank.done.reps) == (45, None)


def test_sets_with_a_time_each_are_one_workout_named_by_the_first():
    times = ["10:12:33", "10:14:33", "10:40:00", "12:00:00", "13:31:00"]
    rows = [one_set(f"2026-09-05 {time} +0100", n) for n, time in enumerate(times, start=1)]
    found = read(HEADER + "".join(rows))
    assert [[one.done.reps for one in session.sets] for session in found.sessions] == [
        [1, 2, 3, 4],
        [5],
    ]
    assert found.sessions[0].natural_key == "fitbod:2026-09-05 09:12:33+00:00"
    assert read(HEADER + "".join(rows[::-1])).sessions == found.sessions


def test_the_file_that_comes_by_mail_knows_days_only():
    found = read(lifting_exports.FITBOD_BY_MAIL)
    assert [(one.natural_key, one.day) for one in found.sessions] == [
        ("fitbod:2025-06-16", date(2025, 6, 16)),
        ("fitbod:2025-06-23", date(2025, 6, 23)),
    ]
    assert found.sessions[0].cardio[0].metres == pytest.approx(804.672)
    assert [one.done.load for one in found.sessions[1].sets] == [Load.of(70, Unit.LB)] * 2


def test_times_of_unlike_clocks_are_kept_apart():
    found = read(HEADER + one_set("2026-09-05 10:00:00 +0000") + one_set("2026-09-05 10:05:00"))
    assert len(found.sessions) == 2


@pytest.mark.parametrize(
    ("cells", "trouble"),
    [
        ("yesterday,Squat,5,100,0,0,0,0,false,,1", Trouble.DATE_UNREADABLE),
        ("24/10/2023,Squat,5,100,0,0,0,0,false,,1", Trouble.DATE_UNREADABLE),
        (",Squat,5,100,0,0,0,0,false,,1", Trouble.ROW_INCOMPLETE),
        ("2023-10-24,,5,100,0,0,0,0,false,,1", Trouble.ROW_INCOMPLETE),
        ("2023-10-24,Squat,5,100,0,0,0,0,perhaps,,1", Trouble.SET_TYPE_UNKNOWN),
        ("2023-10-24,Squat,five,100,0,0,0,0,false,,1", Trouble.NUMBER_UNREADABLE),
        ("2023-10-24,Run,0,0,60,9e9,0,0,false,,1", Trouble.NUMBER_UNREADABLE),
    ],
)
def test_what_makes_no_sense_is_a_bad_row(cells, trouble):
    found = read(f"{HEADER}{cells}\n" + one_set("2023-10-24"))
    assert [one.problem.trouble for one in found.rejected] == [trouble]
    assert (found.sets, found.is_complete) == (1, True)
