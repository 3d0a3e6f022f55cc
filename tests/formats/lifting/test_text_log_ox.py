"""Ox: blocks, flags, and what stands behind a colon."""

import pytest

from liftdesk.domain.errors import Trouble
from liftdesk.domain.training.sets import Effort
from liftdesk.domain.training.units import Load, Unit
from liftdesk.formats import detection
from liftdesk.formats.import_file import ImportFile
from liftdesk.formats.imported import Private
from tests.support.text_logs import OX


def read(text=OX):
    return detection.read(ImportFile.of(text.encode(), "log.ox"))


def test_every_line_is_accounted_for():
    found = read()
    assert (found.rows, found.taken) == (28, 10)
    assert found.ignored == {"note": 3, "not_meant": 10, "planned": 1}
    assert [(row.row, row.problem.trouble) for row in found.rejected] == [
        (15, Trouble.SETS_UNEQUAL),
        (21, Trouble.UNIT_UNKNOWN),
        (27, Trouble.DATE_UNREADABLE),
        (28, Trouble.LINE_UNREADABLE),
    ]
    assert found.is_complete
    assert found.private == {Private.BODY_WEIGHT}


def test_a_session_of_several_lifts():
    lower = read().sessions[0]
    assert (lower.name, lower.note, lower.natural_key) == (
        "Lower",
        "calm start",
        "ox:2026-01-06|Lower",
    )
    assert (lower.day.isoformat(), lower.started.hour) == ("2026-01-06", 12)
    assert [(one.exercise, one.done, one.note) for one in lower.sets[:3]] == [
        ("squat", Effort(reps=5, load=Load(100_000)), "belt"),
        ("squat", Effort(reps=5, load=Load(110_000)), "belt"),
        ("squat", Effort(reps=3, load=Load(120_000)), "belt"),
    ]
    others = {(one.exercise, one.done) for one in lower.sets[3:]}
    assert others == {
        ("pullup", Effort(reps=5, load=Load(10_000))),
        ("dip (Assisted)", Effort(reps=5, load=Load(20_000))),
        ("kb-swing", Effort(reps=10, load=Load(48_000))),
        ("bench", Effort(reps=5, load=Load.of(100, Unit.LB))),
        ("plank", Effort(seconds=60)),
    }


def test_single_lines_of_a_day_are_one_session():
    single = read().sessions[1]
    assert single.natural_key == "ox:2026-01-07|"
    run, row = single.cardio + tuple(single.sets)
    assert (run.activity, run.seconds, run.metres) == ("run", 1800, pytest.approx(5000))
    assert row.exercise == "row"


@pytest.mark.parametrize(
    "details", ["999x5", "100kg 0x5", "100kg 5x5x5", "heavy 5x5", "100kgs5 5x5", "-100kg 5x5"]
)
def test_what_is_not_clear_is_refused(details):
    found = read("2026-01-05 * squat: 100kg 5x5\n" * 3 + f"2026-01-06 * squat: {details}\n")
    assert [row.row for row in found.rejected] == [4]
