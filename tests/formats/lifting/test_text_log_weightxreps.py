"""The forms of weightxreps' own editor."""

from liftdesk.domain.errors import Trouble
from liftdesk.domain.training.sets import Effort
from liftdesk.domain.training.units import Load, Unit
from liftdesk.formats import detection
from liftdesk.formats.answers import Answers
from liftdesk.formats.import_file import ImportFile
from liftdesk.formats.imported import Private
from tests.support.text_logs import WEIGHTXREPS


def read(text=WEIGHTXREPS):
    return detection.read(ImportFile.of(text.encode()), answers=Answers(unit=Unit.KG))


def effort(reps, load=None, rir=None):
    return Effort(reps=reps, load=load and Load(load * 1000), rir=rir)


def test_every_form():
    (session,) = read().sessions
    assert session.natural_key == "weightxreps:2026-11-05|"
    squats = [one.done for one in session.sets if one.exercise == "Squat"]
    assert squats == [
        *[effort(5, 100, 2.0)] * 3,
        effort(5, 100, 3.0),
        effort(5, 110, 2.0),
        effort(5, 120, 1.0),
        effort(5, 100),
        effort(4, 100),
        effort(3, 100),
        *[effort(5, 100)] * 3,
        effort(1, 120),
        effort(8, 20),
        effort(12),
    ]
    assert session.sets[0].note == "steady"
    assert [one.done for one in session.sets if one.exercise == "Squat (Assisted)"] == [
        effort(8, 20)
    ]


def test_every_line_is_accounted_for():
    found = read()
    assert found.ignored == {"note": 3, "not_meant": 1}
    assert [(row.row, row.problem.trouble) for row in found.rejected] == [
        (14, Trouble.LINE_UNREADABLE),
        (16, Trouble.DATE_UNREADABLE),
        (18, Trouble.DAY_NEEDED),
    ]
    assert found.is_complete
    assert found.private == {Private.BODY_WEIGHT}
