"""A sheet comes back from its strip of dots, also from a damaged one, or not at all."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.units import Load, Unit
from liftdesk.formats.sheet_code import (
    COLUMNS,
    ROWS,
    as_printed,
    dots,
    fingerprint,
    pack,
    read_dots,
    unpack,
)
from tests.support.plans import session_a, session_b
from tests.support.sheets import THURSDAY, sheet_of, sheets


@settings(max_examples=60, deadline=None)
@given(sheets())
def test_a_sheet_comes_back_whole(sheet):
    assert unpack(pack(sheet)) == sheet
    assert read_dots(dots(sheet)) == sheet


@settings(max_examples=50, deadline=None)
@given(sheets(most=5), st.data())
def test_a_tenth_of_the_strip_may_be_covered(sheet, data):
    rows = [list(row) for row in dots(sheet)]
    first = data.draw(st.integers(0, COLUMNS - 17))
    black = data.draw(st.booleans())
    for row in rows:
        row[first : first + 17] = [black] * 17
    assert read_dots(rows) == sheet


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 2**32))
def test_other_dots_say_nothing(seed):
    state, rows = seed, []
    for _ in range(ROWS):
        row = []
        for _ in range(COLUMNS):
            state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
            row.append(bool(state >> 63))
        rows.append(row)
    assert read_dots(rows) is None


@pytest.mark.parametrize("black", [True, False])
def test_a_blank_or_black_strip_says_nothing(black):
    assert read_dots([[black] * COLUMNS] * ROWS) is None


def test_turned_by_half_it_says_nothing():
    rows = dots(sheet_of(session_a(THURSDAY)))
    assert read_dots([row[::-1] for row in rows[::-1]]) is None


def test_five_lifts_leave_room_to_mend_a_quarter():
    assert len(pack(sheet_of(session_a(THURSDAY)))) + 2 <= 147 - 80


def test_what_does_not_fit_is_said():
    sheet = sheet_of(session_b(THURSDAY))
    for lifts in (sheet.lifts * 3, (replace(sheet.lifts[0], amount=5000),)):
        with pytest.raises(DomainError) as caught:
            as_printed(replace(sheet, lifts=lifts))
        assert caught.value.problem.trouble is Trouble.SHEET_FULL


def test_steps_beyond_seven_kinds_get_no_circle():
    [lift, *_] = sheet_of(session_a(THURSDAY)).lifts
    odd = tuple(replace(lift, lighter=(Load(45_000 - n * 310),), heavier=()) for n in range(1, 9))
    printed = as_printed(replace(sheet_of(session_a(THURSDAY)), lifts=odd))
    assert sum(bool(lift.lighter) for lift in printed.lifts) == 7
    assert all(lift.load == Load(45_000) for lift in printed.lifts)


def test_pounds_beside_a_load_in_kilograms_stay_round():
    [lift, *_] = sheet_of(session_b(THURSDAY)).lifts
    beside = replace(lift, lighter=(Load.of(35, Unit.LB),), heavier=(Load.of(40, Unit.LB),))
    sheet = replace(sheet_of(session_b(THURSDAY)), unit=Unit.LB, lifts=(beside,))
    assert unpack(pack(sheet)) == sheet


def test_sheets_are_known_apart():
    sheet = sheet_of(session_a(THURSDAY))
    assert fingerprint(sheet) == fingerprint(sheet_of(session_a(THURSDAY)))
    assert fingerprint(sheet) != fingerprint(replace(sheet, code="B"))


@pytest.mark.parametrize("data", [b"", b"\x20", b"\x11\x41\x00\x00\x00", b"\xff" * 20])
def test_bytes_of_anything_else_are_refused(data):
    with pytest.raises(ValueError, match=r".+"):
        unpack(data)
