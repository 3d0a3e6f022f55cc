"""Alpha Progression's blocks."""

import pytest

from liftdesk.domain.errors import Trouble
from liftdesk.domain.training.sets import Effort, SetKind
from liftdesk.domain.training.units import Load
from liftdesk.formats import detection
from liftdesk.formats.import_file import ImportFile
from tests.support.other_lifting_exports import ALPHA


def read(text):
    return detection.read(ImportFile.of(text.encode()))


@pytest.mark.parametrize(
    "text", [ALPHA, ALPHA.replace(";", "\t"), "\ufeff" + ALPHA.replace("\n", "\r\n")]
)
def test_blocks_become_sessions(text):
    found = read(text)
    legs, push = found.sessions
    assert (found.format, found.rows, found.taken, found.sets) == ("alpha_progression", 17, 14, 9)
    assert found.ignored == {"nothing_done": 1}
    assert [(row.row, row.problem.trouble) for row in found.rejected] == [
        (12, Trouble.NUMBER_UNREADABLE),
        (17, Trouble.LINE_UNREADABLE),
    ]
    assert found.is_complete
    assert (legs.name, legs.started.isoformat()) == ("Legs · Day 2 · Week 4", "2026-02-19T04:54:00")
    assert (legs.ended.isoformat(), push.ended.isoformat()) == (
        "2026-02-19T05:56:00",
        "2026-02-17T17:49:00",
    )


def test_sets_with_warm_ups_targets_and_loads_beside_the_body():
    legs = read(ALPHA).sessions[0].sets
    assert [(one.kind, one.done) for one in legs[:4]] == [
        (SetKind.WARM_UP, Effort(reps=9, load=Load(37_500))),
        (SetKind.WARM_UP, Effort(reps=7, load=Load(72_500))),
        (SetKind.WORKING, Effort(reps=8, load=Load(115_000), rir=1.0)),
        (SetKind.WORKING, Effort(reps=8, load=Load(112_500), rir=0.5)),
    ]
    assert legs[2].planned == Effort(reps=8)
    assert legs[0].exercise == "Hack Squats (Machine)"
    assert [(one.exercise, one.done.load) for one in legs[4:]] == [
        ("Hyperextensions", None),
        ("Hyperextensions", Load(35_000)),
        ("Hyperextensions", None),
        ("Hyperextensions (Assisted)", Load(20_000)),
    ]


def test_a_table_without_a_session_is_not_alpha_progression():
    assert detection.detect(ImportFile.of(b"#;KG;REPS;RIR\n1;100;8;2\n")) != "alpha_progression"
