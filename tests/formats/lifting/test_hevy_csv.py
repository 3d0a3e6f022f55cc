"""Hevy's export, quirks and all."""

# ruff: noqa: E501 - rows stay whole, as an app writes them

from datetime import UTC, datetime, timedelta

import pytest

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.sets import SetKind
from liftdesk.domain.training.units import Load, Unit
from liftdesk.formats import detection
from liftdesk.formats.import_file import ImportFile
from liftdesk.formats.lifting import hevy_csv
from tests.support import lifting_exports

HEADER = '"title","start_time","end_time","description","exercise_title","superset_id","exercise_notes","set_index","set_type","weight_kg","reps","distance_km","duration_seconds","rpe"\n'


def read(text, unit=None):
    return hevy_csv.read(ImportFile.of(text.encode()).table(), unit)


def row(start="3 févr. 2026, 18:00", end="3 févr. 2026, 19:00", lift="Pull Up", **cells):
    given = {"title": "Pull", "description": "", "group": "", "notes": "", "kind": "normal"}
    given |= {"load": "", "reps": "8", "far": "", "seconds": "", "rpe": ""} | cells
    return (
        '"{title}","{start}","{end}","{description}","{lift}",{group},"{notes}",0,"{kind}",'
        "{load},{reps},{far},{seconds},{rpe}\n"
    ).format(start=start, end=end, lift=lift, **given)


def test_pounds_miles_and_the_twelve_hour_clock():
    (session,) = read(lifting_exports.HEVY_POUNDS).sessions
    assert session.started == datetime(2025, 3, 28, 17, 29)  # noqa: DTZ001 - wall clock
    assert session.ended - session.started == timedelta(hours=1, minutes=16)
    assert [one.kind for one in session.sets] == [SetKind.WARM_UP, SetKind.FAILURE]
    assert session.sets[1].done.load == Load.of(185, Unit.LB)
    assert session.sets[1].done.rir == 0
    assert session.cardio[0].metres == pytest.approx(3218.688)


def test_the_very_old_layout_names_the_unit_in_each_row():
    (session,) = read(lifting_exports.HEVY_OLD).sessions
    assert session.sets[0].done.load == Load.of(135, Unit.LB)
    assert session.cardio[0].metres == pytest.approx(3218.688)


def test_a_file_without_any_unit_asks():
    text = lifting_exports.HEVY_OLD.replace("weight_unit", "remark")
    file = ImportFile.of(text.encode())
    assert detection.needs_unit(file, "hevy")
    with pytest.raises(DomainError) as caught:
        detection.read(file)
    assert caught.value.problem.trouble is Trouble.UNIT_NEEDED
    (session,) = read(text, Unit.KG).sessions
    assert session.sets[0].done.load == Load(135_000)
    assert session.cardio[0].metres == 2000


def test_the_language_of_the_dates_is_no_part_of_the_key():
    starts = (
        "3 févr. 2026, 18:00",
        "3 Şub 2026, 18:00",
        "Feb 3, 2026, 6:00 PM",
        "2026-02-03 18:00:00",
    )
    keys = {read(HEADER + row(start)).sessions[0].natural_key for start in starts}
    assert keys == {"hevy:2026-02-03 18:00:00|Pull"}


def test_a_month_that_is_not_known_costs_its_row_only():
    found = read(HEADER + row("3 Xyz 2026, 18:00") + row())
    assert [(one.row, one.problem.trouble) for one in found.rejected] == [
        (1, Trouble.DATE_UNREADABLE)
    ]
    assert found.sets == 1


def test_an_offset_in_a_file_is_kept():
    (session,) = read(HEADER + row("2026-01-01T10:00:00Z", "2026-01-01T11:00:00Z")).sessions
    assert session.started == datetime(2026, 1, 1, 10, tzinfo=UTC)


@pytest.mark.parametrize("end", ["3 févr. 2026, 17:00", "2026-02-03T19:00:00Z", ""])
def test_an_end_that_cannot_be_is_left_out(end):
    (session,) = read(HEADER + row(end=end)).sessions
    assert session.ended is None


def test_groups_begin_at_nought():
    found = read(HEADER + row(group="0") + row(group="") + row(group="12") + row(group="-1"))
    assert [one.superset for one in found.sessions[0].sets] == [0, None, 12]
    assert found.rejected[0].problem.trouble is Trouble.NUMBER_OUT_OF_RANGE


def test_an_empty_load_is_body_weight_and_an_empty_row_is_nothing():
    found = read(HEADER + row(load="") + row(load="0") + row(load="20", reps=""))
    assert [one.done.load for one in found.sessions[0].sets] == [None, None]
    assert found.ignored == {"nothing_done": 1}


def test_a_note_stands_with_the_first_set_that_was_done():
    found = read(
        HEADER
        + row(reps="", notes="slow\\nand deep")
        + row(notes="slow\\nand deep")
        + row(notes="slow\\nand deep")
        + row(notes="other")
        + row(lift="Curl", notes="slow\\nand deep")
        + row("4 févr. 2026, 18:00", "", notes="slow\\nand deep")
    )
    notes = [one.note for session in found.sessions for one in session.sets]
    assert notes == ["slow\nand deep", "", "other", "slow\nand deep", "slow\nand deep"]


def test_a_description_keeps_its_lines_however_they_are_written():
    for text in ("one\\ntwo", "one\r\ntwo", "one\ntwo"):
        assert read(HEADER + row(description=text)).sessions[0].note == "one\ntwo"


def test_an_unknown_kind_of_set_is_a_bad_row():
    found = read(HEADER + row(kind="superslow") + row(kind="dropset") + row(kind=""))
    assert [one.kind for one in found.sessions[0].sets] == [SetKind.DROP, SetKind.WORKING]
    assert found.rejected[0].problem.value("text") == "superslow"


def test_a_comma_too_many_does_not_matter():
    found = read(HEADER + row().replace(",\n", ",,\n") + row())
    assert (found.sets, found.rejected) == (2, ())


def test_newest_first_or_last_is_the_same():
    days = [row(f"{day} Mar 2026, 18:00", "", reps=str(day)) for day in range(1, 5)]
    forth, back = read(HEADER + "".join(days)), read(HEADER + "".join(days[::-1]))
    assert set(forth.sessions) == set(back.sessions)


def test_columns_of_both_units_are_read_as_they_are_filled():
    header = HEADER.replace('"weight_kg"', '"weight_kg","weight_lbs"')
    both = row(load="20,") + row(load=",135") + row(load=",")
    assert [one.done.load for one in read(header + both).sessions[0].sets] == [
        Load(20_000),
        Load.of(135, Unit.LB),
        None,
    ]
