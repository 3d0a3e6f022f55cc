"""FitNotes on both kinds of phone."""

from datetime import date, datetime

import pytest

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.units import Load, Unit
from liftdesk.formats import detection
from liftdesk.formats.import_file import ImportFile
from liftdesk.formats.lifting import fitnotes_csv, fitnotes_ios_csv
from tests.support import lifting_exports

ANDROID = lifting_exports.FITNOTES.splitlines()[0] + "\n"
IOS = lifting_exports.FITNOTES_IOS.splitlines()[0] + "\n"


def android(text, unit=None):
    return fitnotes_csv.read(ImportFile.of(text.encode()).table(), unit)


def ios(text):
    return fitnotes_ios_csv.read(ImportFile.of(text.encode()).table())


def test_all_sets_of_a_day_are_one_session_at_its_noon():
    found = android(lifting_exports.FITNOTES)
    assert [one.natural_key for one in found.sessions] == [
        "fitnotes:2025-03-01",
        "fitnotes:2025-03-02",
    ]
    first = found.sessions[0]
    assert (first.day, first.started) == (date(2025, 3, 1), datetime(2025, 3, 1, 12))  # noqa: DTZ001 - wall clock
    assert (found.taken, found.ignored) == (5, {"nothing_done": 1})


def test_pounds_that_were_worked_out_become_kilograms_again():
    (first, second) = android(lifting_exports.FITNOTES).sessions[0].sets
    assert (first.done.load, first.note) == (Load(60_000), "slow, with a pause")
    assert second.done.load == Load(35_000)


def test_the_category_tells_cardio_that_no_name_tells():
    session = android(lifting_exports.FITNOTES).sessions[1]
    assert [(bout.activity, bout.seconds) for bout in session.cardio] == [
        ("Spinning", 1800),
        ("Walking", 2400),
    ]
    assert session.cardio[1].metres == pytest.approx(4023.36)
    assert [one.done.seconds for one in session.sets] == [90]


def test_the_old_layout_has_its_unit_in_the_header():
    file = ImportFile.of(lifting_exports.FITNOTES_OLD.encode())
    assert not detection.needs_unit(file, "fitnotes")
    found = android(lifting_exports.FITNOTES_OLD)
    assert found.unit is Unit.KG
    assert [one.done.load for one in found.sessions[0].sets] == [Load(80_000), None]
    pounds = android(lifting_exports.FITNOTES_OLD.replace("(kgs)", "(lbs)").replace("80.0", "180"))
    assert pounds.sessions[0].sets[0].done.load == Load.of(180, Unit.LB)


def test_a_layout_without_any_unit_asks():
    text = lifting_exports.FITNOTES_OLD.replace("Weight (kgs)", "Weight")
    assert detection.needs_unit(ImportFile.of(text.encode()), "fitnotes")
    with pytest.raises(DomainError) as caught:
        android(text)
    assert caught.value.problem.trouble is Trouble.UNIT_NEEDED
    assert android(text, Unit.LB).sessions[0].sets[0].done.load == Load.of(80, Unit.LB)


def test_each_row_has_its_own_unit():
    rows = "".join(f"2025-03-01,Row,Back,50,{unit},8,,,,\n" for unit in ("kgs", "LB", "stone", ""))
    found = android(ANDROID + rows)
    assert [one.done.load.unit for one in found.sessions[0].sets] == [Unit.KG, Unit.LB]
    assert [one.problem.trouble for one in found.rejected] == [
        Trouble.UNIT_UNKNOWN,
        Trouble.UNIT_NEEDED,
    ]


@pytest.mark.parametrize(
    ("cells", "trouble"),
    [
        ("01/02/2025,Row,Back,50,kgs,8,,,,", Trouble.DATE_UNREADABLE),
        ("1900-01-01,Row,Back,50,kgs,8,,,,", Trouble.DATE_OUT_OF_RANGE),
        (",Row,Back,50,kgs,8,,,,", Trouble.ROW_INCOMPLETE),
        ("2025-03-01,,Back,50,kgs,8,,,,", Trouble.ROW_INCOMPLETE),
        ("2025-03-01,Run,Cardio,,,,3,,0:20:00,", Trouble.ROW_INCOMPLETE),
        ("2025-03-01,Run,Cardio,,,,3,parsec,0:20:00,", Trouble.DISTANCE_UNIT_UNKNOWN),
        ("2025-03-01,Plank,Abs,,,,,,soon,", Trouble.DURATION_UNREADABLE),
        ("2025-03-01,Row,Back,50,kgs,8.5,,,,", Trouble.NUMBER_NOT_WHOLE),
        ("2025-03-01,Row,Back,50,kgs,8,,,,a,b", Trouble.ROW_TOO_LONG),
    ],
)
def test_what_makes_no_sense_is_a_bad_row(cells, trouble):
    found = android(ANDROID + cells + "\n2025/03/01,Row,Back,50,kgs,8,,,,\n")
    assert [one.problem.trouble for one in found.rejected] == [trouble]
    assert (found.sets, found.is_complete) == (1, True)


def test_a_load_alone_counts_nothing():
    found = android(ANDROID + "2025-03-01,Row,Back,50,kgs,0,,,,tried\n")
    assert found.ignored == {"nothing_done": 1}


def test_fitnotes_2_tells_loads_in_either_column_or_both():
    found = ios(lifting_exports.FITNOTES_IOS)
    first = found.sessions[0]
    assert [one.done.load for one in first.sets] == [
        Load.of(135, Unit.LB),
        Load.of(135, Unit.LB),
        Load(100_000),
        None,
        None,
    ]
    assert (first.sets[0].note, first.sets[4].done.seconds) == ("top set", 90)
    assert (found.sessions[1].cardio[0].metres, found.cardio) == (3200, 1)
    assert found.sessions[1].natural_key == "fitnotes_ios:2026-05-09"


def test_two_loads_that_differ_are_a_bad_row():
    found = ios(
        IOS + "2026-05-08,Squat,Legs,100,100,5,,,,,wr\n2026-05-08,Squat,Legs,0,0,5,,,,,wr\n"
    )
    assert [one.problem.trouble for one in found.rejected] == [Trouble.LOADS_DIFFER]
    assert found.sessions[0].sets[0].done.load is None


def test_fitnotes_2_may_have_one_column_of_loads():
    text = lifting_exports.FITNOTES_IOS.replace("Weight (kg),", "").replace("Chest,,", "Chest,")
    head = text.splitlines()[0]
    assert detection.detect(ImportFile.of(head.encode())) == "fitnotes_ios"
    found = ios(f"{head}\n2026-05-08,Bench Press,Chest,135,10,,,,,wr\n")
    assert found.sessions[0].sets[0].done.load == Load.of(135, Unit.LB)
