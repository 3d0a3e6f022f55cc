"""What was read from a sheet, in words."""

import pytest

from liftdesk.domain.training.session_sheets import MarkKey, MarkKind
from liftdesk.domain.training.sheet_readings import Doubt, Ink, read_marks
from liftdesk.domain.training.units import Unit
from liftdesk.formats.sheet_layout import SheetLayout
from liftdesk.wording.scans import doubt_text, look_lines, reading_lines
from tests.support.plans import session_b
from tests.support.sheets import THURSDAY, sheet_of

PLAN = session_b(THURSDAY)
SHEET = sheet_of(PLAN)
EXERCISES = tuple(lift.exercise for lift in PLAN.lifts)


def read():
    seen = {mark.key: Ink.EMPTY for mark in SheetLayout(SHEET).marks}
    seen[MarkKey(MarkKind.AMOUNT, 0, 0, 3)] = Ink.FILLED
    seen[MarkKey(MarkKind.RIR, 0, 0, 1)] = Ink.FILLED
    seen[MarkKey(MarkKind.AMOUNT, 0, 1, 3)] = Ink.UNSURE
    seen[MarkKey(MarkKind.AS_PLANNED, 4)] = Ink.FILLED
    seen[MarkKey(MarkKind.BEFORE, place=3)] = Ink.FILLED
    seen[MarkKey(MarkKind.AFTER, place=3)] = Ink.UNSURE
    return read_marks(SHEET, seen)


@pytest.mark.parametrize("doubt", Doubt)
def test_every_doubt_has_its_sentence(doubt):
    assert doubt_text(doubt).endswith(".")


def test_a_sheet_is_said_line_by_line():
    lines = reading_lines(read(), EXERCISES, Unit.KG)
    assert lines[0] == "Session B, Thu 26 Nov"
    assert lines[1] == "Goblet squat: 8 at 18 kg, RIR 1; ? not done; not done"
    assert lines[5] == "Plank: 45 s; 45 s; 45 s"
    assert lines[-2:] == ["Feeling, before: −2", "Feeling, 10 min after: ? not marked"]


def test_what_needs_a_look_is_listed_with_its_reason():
    assert look_lines(read(), EXERCISES) == [
        "Goblet squat, set 2: A mark is too faint, or is a trace of one.",
        "Feeling after: A mark is too faint, or is a trace of one.",
    ]
