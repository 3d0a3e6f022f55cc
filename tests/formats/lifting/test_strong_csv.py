"""Strong's exports, quirks and all."""

# ruff: noqa: E501 - rows stay whole, as an app writes them

from datetime import date, datetime, timedelta

import pytest

from liftdesk.domain.errors import Trouble
from liftdesk.domain.training.sets import SetKind
from liftdesk.domain.training.units import Load, Unit
from liftdesk.formats import detection
from liftdesk.formats.import_file import ImportFile
from liftdesk.formats.lifting import strong_csv
from tests.support import lifting_exports

CLASSIC = "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE\n"
UNITS = "Date;Workout Name;Exercise Name;Set Order;Weight;Weight Unit;Reps;RPE;Distance;Distance Unit;Seconds;Notes;Workout Notes;Workout Duration\n"
SIX = "Workout #;Date;Workout Name;Duration (sec);Exercise Name;Set Order;Weight (kg);Reps;RPE;Distance (meters);Seconds;Notes;Workout Notes\n"
SQUAT = '2026-01-05 18:00:00,"Evening",1h 5m,"Squat (Barbell)"'


def read(text, unit=None):
    return strong_csv.read(ImportFile.of(text.encode()).table(), unit)


def classic(*rows, unit=Unit.KG):
    return read(CLASSIC + "".join(f"{row}\n" for row in rows), unit)


def test_the_layout_without_notes():
    (session,) = read(lifting_exports.STRONG_SHORT, Unit.LB).sessions
    assert session.sets[0].done.load == Load.of(185, Unit.LB)
    assert (session.sets[0].done.reps, session.sets[0].done.rir) == (8, 2.0)
    assert (session.cardio[0].metres, session.cardio[0].seconds) == (pytest.approx(3218.688), 1200)


def test_version_six_in_pounds_and_miles_needs_no_answer():
    (session,) = read(lifting_exports.STRONG_SIX_POUNDS).sessions
    assert session.sets[0].done.load == Load.of(225, Unit.LB)
    assert session.cardio[0].metres == pytest.approx(2414.016)
    assert session.ended - session.started == timedelta(hours=1)


def test_decimal_commas_stand_in_either_layout():
    found = read(SIX + "1;2026-01-05 18:00:00;Day;60;Curl;1;12,5;8;8,5;;;;\n")
    assert found.sessions[0].sets[0].done.load == Load(12_500)
    assert found.sessions[0].sets[0].done.rir == 1.5
    assert classic(SQUAT + ',1,"62,5",5,0,0,,,').sessions[0].sets[0].done.load == Load(62_500)


def test_kinds_of_set_and_numbers_that_begin_again():
    found = classic(*(SQUAT + f",{order},60,5,0,0,,," for order in ("W", "1", "2", "1", "D", "f")))
    assert [one.kind for one in found.sessions[0].sets] == [
        SetKind.WARM_UP,
        *[SetKind.WORKING] * 3,
        SetKind.DROP,
        SetKind.FAILURE,
    ]


def test_an_unknown_kind_of_set_is_a_bad_row():
    found = classic(SQUAT + ",X,60,5,0,0,,,", SQUAT + ",,60,5,0,0,,,", SQUAT + ",1,60,5,0,0,,,")
    assert [one.problem.trouble for one in found.rejected] == [
        Trouble.SET_TYPE_UNKNOWN,
        Trouble.ROW_INCOMPLETE,
    ]


def test_notes_belong_to_the_entry_above():
    found = classic(
        SQUAT + ',1,60,5,0,0,"deep",,',
        SQUAT + ',Note,0,0,0,0,"knees out",,',
        SQUAT + ",Rest Timer,0,0,0,120,,,",
        '2026-01-05 18:00:00,"Evening",1h 5m,"Running",1,0,0,2.5,900,,,',
        '2026-01-05 18:00:00,"Evening",1h 5m,"Running",Note,0,0,0,0,"rain",,',
        '2026-01-05 18:00:00,"Evening",1h 5m,"Bench Press",Note,0,0,0,0,"nobody\'s",,',
        SQUAT + ',Note,0,0,0,0,"",,',
    )
    (session,) = found.sessions
    assert session.sets[0].note == "deep\nknees out"
    assert session.cardio[0].note == "rain"
    assert (found.taken, found.ignored) == (4, {"rest_timer": 1, "note": 2})


def test_a_rest_timer_is_no_set_wherever_its_name_stands():
    found = classic('2026-01-05 18:00:00,"Evening",1h,"Rest Timer",1,0,0,0,90,,,')
    assert found.ignored == {"rest_timer": 1}


@pytest.mark.parametrize(
    ("length", "hours"),
    [("21h 48m", 21.8), ("3,527h 3min", 3527.05), ('"3,527h"', 3527), ("62h 43m", 62 + 43 / 60)],
)
def test_a_timer_that_ran_on_costs_nothing(length, hours):
    found = classic(f'2026-01-05 18:00:00,"Evening",{length},"Squat (Barbell)",1,60,5,0,0,,,8')
    (session,) = found.sessions
    assert session.ended - session.started == timedelta(hours=hours)
    assert session.sets[0].done.rir == 2


def test_a_row_with_a_cell_too_many_is_no_long_timer():
    found = classic(f"{SQUAT},1,60,5,0,0,one,two,8,nine")
    assert found.rejected[0].problem.trouble is Trouble.ROW_TOO_LONG


def test_quotes_that_nobody_escaped_are_letters():
    found = read(SIX + "1;2026-01-05 18:00:00;Day;60;Curl;1;10;8;;;;tempo 2'30, 1/2\" up;\n")
    assert found.sessions[0].sets[0].note == "tempo 2'30, 1/2\" up"


def test_cells_that_are_missing_at_the_end_are_empty():
    found = classic(SQUAT + ",1,60,5", SQUAT + ",2,60", "2026-01-05 18:00:00", "")
    assert (found.sets, found.ignored) == (1, {"nothing_done": 1})
    assert found.rejected[0].problem.trouble is Trouble.ROW_INCOMPLETE


def test_the_last_row_of_a_cut_file_is_not_believed():
    found = read(CLASSIC + SQUAT + ",1,60,5,0,0,,,\n" + SQUAT + ",2,60,1", Unit.KG)
    assert (found.sets, [one.row for one in found.rejected]) == (1, [2])


def test_workouts_of_one_moment_are_told_apart_by_name_and_number():
    def named(name, number):
        return f"{number};2026-01-05 18:00:00;{name};60;Curl;1;10;8;;;;;\n"

    found = read(SIX + named("A", 12) + named("A", 9) + named("B", 10) + named("A", 12))
    assert [(one.natural_key, len(one.sets)) for one in found.sessions] == [
        ("strong:2026-01-05 18:00:00|A|2", 2),
        ("strong:2026-01-05 18:00:00|A", 1),
        ("strong:2026-01-05 18:00:00|B", 1),
    ]


def test_keys_outlive_numbers_that_move_up_and_the_change_of_layout():
    keys = {
        read(SIX + f"{number};2026-01-05 18:00:00;A;60;Curl;1;10;8;;;;;\n").sessions[0].natural_key
        for number in (7, 8)
    }
    keys.add(classic('2026-01-05 18:00:00,"A",1h,Curl,1,10,8,0,0,,,').sessions[0].natural_key)
    keys.add(
        read(UNITS + "2026-01-05 18:00:00;A;Curl;1;10;kg;8;;;;0;;;1h\n").sessions[0].natural_key
    )
    assert keys == {"strong:2026-01-05 18:00:00|A"}


def test_a_day_without_a_time_stands_at_noon():
    (session,) = classic('2026-01-05,"A",1h,Curl,1,10,8,0,0,,,').sessions
    assert (session.day, session.started) == (date(2026, 1, 5), datetime(2026, 1, 5, 12))  # noqa: DTZ001 - wall clock
    assert session.ended is None


@pytest.mark.parametrize(
    "moment", ["1900-01-01 10:00:00", "2200-01-01 10:00:00", "5/6/2026 10:00", ""]
)
def test_dates_that_cannot_be_meant_are_bad_rows(moment):
    found = classic(f'{moment},"A",1h,Curl,1,10,8,0,0,,,', SQUAT + ",1,60,5,0,0,,,")
    assert [one.row for one in found.rejected] == [1]


@pytest.mark.parametrize(
    ("cells", "trouble"),
    [
        ("1,60,5.5,0,0,,,", Trouble.NUMBER_NOT_WHOLE),
        ("1,-60,5,0,0,,,", Trouble.NUMBER_OUT_OF_RANGE),
        ("1,60,5,0,0,,,11", Trouble.NUMBER_OUT_OF_RANGE),
        ("1,60,2e308,0,0,,,", Trouble.NUMBER_UNREADABLE),
        ('1,"1.250,5",5,0,0,,,', Trouble.NUMBER_AMBIGUOUS),
        ("1,60,NaN,0,0,,,", Trouble.NUMBER_UNREADABLE),
    ],
)
def test_numbers_that_cannot_be_meant_are_bad_rows(cells, trouble):
    found = classic(f"{SQUAT},{cells}", SQUAT + ",1,60,5,0,0,,,")
    assert [one.problem.trouble for one in found.rejected] == [trouble]


def test_a_distance_says_its_unit_or_goes_with_the_loads():
    def far(distance, unit, weight_unit="kg"):
        return f"2026-01-05 18:00:00;A;Running;1;;{weight_unit};;;{distance};{unit};600;;;1h\n"

    found = read(UNITS + far("1.2", "mi.") + far("2", "") + far("2", "", "") + far("2", "parsec"))
    assert [bout.metres for bout in found.sessions[0].cardio] == [pytest.approx(1931.2128), 2000]
    assert [one.problem.trouble for one in found.rejected] == [
        Trouble.ROW_INCOMPLETE,
        Trouble.DISTANCE_UNIT_UNKNOWN,
    ]


def test_a_load_of_an_unknown_unit_is_a_bad_row():
    found = read(
        UNITS
        + "2026-01-05 18:00:00;A;Curl;1;10;stone;8;;;;0;;;1h\n"
        + "2026-01-05 18:00:00;A;Curl;1;10;;8;;;;0;;;1h\n"
        + "2026-01-05 18:00:00;A;Pull Up;1;0;;8;;;;0;;;1h\n"
        + "2026-01-05 18:00:00;A;Curl;1;10;LBS;8;;;;0;;;1h\n"
    )
    assert [one.problem.trouble for one in found.rejected] == [
        Trouble.UNIT_UNKNOWN,
        Trouble.UNIT_NEEDED,
    ]
    assert [one.done.load for one in found.sessions[0].sets] == [None, Load.of(10, Unit.LB)]


def test_the_unit_that_loads_look_like_is_suggested():
    loads = (45, 95, 135, 155, 185, 225)
    text = CLASSIC + "".join(f"{SQUAT},1,{load},5,0,0,,,\n" for load in loads)
    assert detection.likely_unit(ImportFile.of(text.encode()), "strong") is Unit.LB
