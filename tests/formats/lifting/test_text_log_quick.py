"""LiftDesk's own quick lines under days."""

import pytest

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.sets import Effort, SetKind
from liftdesk.domain.training.units import Load, Unit
from liftdesk.formats import detection
from liftdesk.formats.answers import Answers
from liftdesk.formats.import_file import ImportFile
from liftdesk.formats.lifting.text_log_quick import day_line
from tests.support.text_logs import QUICK


def read(text=QUICK):
    return detection.read(ImportFile.of(text.encode()), answers=Answers(unit=Unit.KG))


def test_every_line_is_accounted_for():
    found = read()
    assert (found.rows, found.taken) == (14, 8)
    assert found.ignored == {"planned": 1, "note": 1}
    assert [(row.row, row.problem.trouble) for row in found.rejected] == [
        (5, Trouble.LINE_AMBIGUOUS),
        (6, Trouble.LINE_AMBIGUOUS),
        (13, Trouble.DATE_UNREADABLE),
        (14, Trouble.DAY_NEEDED),
    ]
    assert found.is_complete


def test_days_and_sets():
    push, legs, evening = read().sessions
    assert (push.name, legs.name, evening.name) == ("Push", "legs", "")
    assert evening.started.isoformat() == "2026-11-09T18:30:00"
    assert [one.done for one in push.sets[3:]] == [
        Effort(reps=reps, load=Load(42_500)) for reps in (8, 8, 7)
    ]
    assert (legs.sets[0].kind, legs.sets[0].note) == (SetKind.WARM_UP, "slow")
    assert legs.sets[-1].exercise == "pull-up (Assisted)"
    assert evening.sets[0].done == Effort(seconds=60)


@pytest.mark.parametrize(
    "text", ["2026-11-05", "### 5 November 2026", "2026-11-05:", "Nov 5, 2026 18:30 - Push"]
)
def test_lines_with_a_day(text):
    found = day_line(text)
    assert (found.day or found.started.date()).isoformat() == "2026-11-05"


@pytest.mark.parametrize("text", ["2026-11-05 25:99", "2026-11-31", "Smarch 5, 2026"])
def test_days_of_no_calendar(text):
    with pytest.raises(DomainError):
        day_line(text)


@pytest.mark.parametrize("text", ["squat 3x8", "5 November", "2026-11-051"])
def test_lines_without_a_day(text):
    assert day_line(text) is None
