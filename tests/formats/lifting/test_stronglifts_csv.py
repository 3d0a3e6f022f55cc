"""StrongLifts' export: a row a lift, a pair of columns a set."""

from datetime import date, datetime

import pytest

from liftdesk.domain.errors import Trouble
from liftdesk.domain.training.units import Load, Unit
from liftdesk.formats import detection
from liftdesk.formats.import_file import ImportFile
from liftdesk.formats.imported import Private
from liftdesk.formats.lifting import stronglifts_csv
from tests.support import lifting_exports

HEADER = lifting_exports.STRONGLIFTS_POUNDS.splitlines()[0] + "\n"


def read(text):
    return stronglifts_csv.read(ImportFile.of(text.encode("utf-8-sig")).table())


def wall(*parts):
    return datetime(*parts)  # noqa: DTZ001 - wall clock


def test_sets_without_repetitions_are_none():
    found = read(lifting_exports.STRONGLIFTS)
    first = found.sessions[0]
    assert [(one.exercise, one.done.reps) for one in first.sets] == [
        *[("Squat", 5)] * 2,
        *[("Bench Press", 5)] * 2,
    ]
    assert first.sets[0].done.load == Load(62_500)
    assert [one.note for one in first.sets] == ["felt heavy", "", "", ""]
    assert (found.taken, found.ignored) == (4, {"nothing_done": 1})


def test_kilograms_that_were_worked_out_become_pounds_again():
    first = read(lifting_exports.STRONGLIFTS).sessions[0]
    assert first.sets[2].done.load == Load.of(45, Unit.LB)


def test_two_workouts_of_a_day_are_two_sessions():
    sessions = read(lifting_exports.STRONGLIFTS).sessions
    assert [(one.started, one.ended) for one in sessions] == [
        (wall(2026, 3, 3, 18, 2), wall(2026, 3, 3, 18, 55)),
        (wall(2026, 3, 3, 23, 50), wall(2026, 3, 4, 0, 5)),
        (wall(2026, 3, 5, 12), None),
    ]
    assert [one.day for one in sessions] == [None, None, date(2026, 3, 5)]
    assert [one.natural_key for one in sessions] == [
        "stronglifts:2026-03-03 18:02:00|Workout A",
        "stronglifts:2026-03-03 23:50:00|Workout B",
        "stronglifts:2026-03-05 12:00:00|Workout A",
    ]


def test_workouts_that_only_their_number_tells_apart():
    def rows(first):
        return "".join(
            f"03/05/2026,{number},A,,,Squat,,5,{100 + number - first},,\n"
            for number in (first + 1, first)
        )

    found, later = read(HEADER + rows(9)), read(HEADER + rows(8))
    assert [one.natural_key for one in found.sessions] == [
        "stronglifts:2026-03-05 12:00:00|A|2",
        "stronglifts:2026-03-05 12:00:00|A",
    ]
    assert found.sessions == later.sessions


def test_a_lift_that_is_held_counts_seconds():
    held = read(lifting_exports.STRONGLIFTS).sessions[1]
    assert [(one.exercise, one.done.seconds) for one in held.sets] == [("Plank", 45)] * 3


def test_body_weight_is_not_kept_but_told():
    found = read(lifting_exports.STRONGLIFTS)
    assert found.private == {Private.BODY_WEIGHT}
    assert found.sessions[2].sets[0].done.load is None
    lines = lifting_exports.STRONGLIFTS_POUNDS.replace(",184,", ",,")
    assert read(lines).private == frozenset()


def test_the_header_tells_the_order_of_the_dates():
    text = lifting_exports.STRONGLIFTS_POUNDS
    assert [one.day for one in read(text).sessions] == [date(2026, 1, 2), date(2026, 2, 1)]
    turned = text.replace("mm/dd/yyyy", "dd/mm/yyyy")
    assert [one.day for one in read(turned).sessions] == [date(2026, 2, 1), date(2026, 1, 2)]
    unclear = text.replace("mm/dd/yyyy", "mm/mm/yyyy")
    assert detection.detect(ImportFile.of(unclear.encode())) is None


def test_pounds_are_pounds_and_converted_ones_kilograms():
    found = read(lifting_exports.STRONGLIFTS_POUNDS)
    assert found.unit is Unit.LB
    assert [one.sets[0].done.load for one in found.sessions] == [
        Load.of(135, Unit.LB),
        Load(20_000),
    ]


def test_there_may_be_any_number_of_sets():
    pairs = ",".join(f"Set {n} (Reps),Set {n} (KG)" for n in range(1, 31))
    cells = ",".join(f"{n},{50 + n}" for n in range(1, 31))
    text = (
        f"Date (yyyy/mm/dd),Workout,Workout Name,Exercise,{pairs}\n2026/03/03,1,A,Squat,{cells}\n"
    )
    (session,) = read(text).sessions
    assert [one.done.reps for one in session.sets] == list(range(1, 31))


def test_a_row_without_date_and_name_goes_on_with_the_workout_above():
    rows = (
        "03/05/2026,1,A,,,Squat,,5,135,,\n,,,,,Row,,5,95,,\n"
        "never,2,B,,,Squat,,5,135,,\n,,,,,Row,,5,95,,\n03/07/2026,3,A,,,Squat,,5,135,,\n"
    )
    found = read(HEADER + rows)
    assert [len(one.sets) for one in found.sessions] == [2, 1]
    assert [(one.row, one.problem.trouble) for one in found.rejected] == [
        (3, Trouble.DATE_UNREADABLE),
        (4, Trouble.ROW_INCOMPLETE),
    ]


@pytest.mark.parametrize(
    ("cells", "trouble"),
    [
        ("2026/03/05,1,A,,,Squat,,5,135,,", Trouble.DATE_UNREADABLE),
        ("03/05/2026,1,A,,,Squat,,five,135,,", Trouble.NUMBER_UNREADABLE),
        ("03/05/2026,1,A,,,Squat,,5,135,5,-1", Trouble.NUMBER_OUT_OF_RANGE),
        ("03/05/2026,1,A,,,,,5,135,,", Trouble.ROW_INCOMPLETE),
    ],
)
def test_what_makes_no_sense_is_a_bad_row_as_a_whole(cells, trouble):
    found = read(f"{HEADER}{cells}\n")
    assert [one.problem.trouble for one in found.rejected] == [trouble]
    assert found.sets == 0


@pytest.mark.parametrize("text", ["soon", "999×0:45", "3×"])
def test_a_hold_that_cannot_be_read_is_a_bad_row(text):
    found = read(lifting_exports.STRONGLIFTS.replace("3×0:45", text))
    assert [one.problem.trouble for one in found.rejected] == [Trouble.DURATION_UNREADABLE]
