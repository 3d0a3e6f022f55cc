"""LiftLog's rows: each set with its own instant, in the order of exercises."""

from datetime import timedelta

from liftdesk.domain.errors import Trouble
from liftdesk.domain.training.units import Load, Unit
from liftdesk.formats import detection
from liftdesk.formats.answers import Answers
from liftdesk.formats.import_file import ImportFile
from tests.support.other_lifting_exports import LIFTLOG


def read(text, unit=None):
    return detection.read(ImportFile.of(text.encode()), answers=Answers(unit=unit))


def test_a_session_lasts_from_its_first_instant_to_its_last():
    session = read(LIFTLOG).sessions[0]
    assert session.natural_key == "liftlog:s-2"
    assert session.started.isoformat() == "2026-01-07T09:58:00+09:30"
    assert session.ended - session.started == timedelta(minutes=42)
    assert [one.done.load for one in session.sets] == [
        Load(100_000),
        Load(100_000),
        Load.of("220.5", Unit.LB),
    ]
    assert session.sets[2].note == "low bar"
    assert session.sets[1].planned.reps == 10


def test_rows_that_make_no_sense_are_told():
    found = read(LIFTLOG)
    assert (found.rows, found.sets, found.ignored) == (8, 4, {"nothing_done": 1})
    assert [(row.row, row.problem.trouble) for row in found.rejected] == [
        (5, Trouble.UNIT_NEEDED),
        (6, Trouble.DATE_UNREADABLE),
        (7, Trouble.ROW_INCOMPLETE),
    ]
    assert found.is_complete


def test_an_answer_helps_a_load_without_a_unit():
    found = read(LIFTLOG, Unit.KG)
    assert found.sessions[1].sets[1].done.load == Load(10_000)


def test_a_longer_export_and_another_order_keep_the_keys():
    head, *rows = LIFTLOG.splitlines(keepends=True)
    other = head + "".join(reversed(rows)) + "s-3,2026-02-01T10:00Z,Squat,100,kg,5,5,\n"
    before = {one.natural_key: one.started for one in read(LIFTLOG).sessions}
    after = {one.natural_key: one.started for one in read(other).sessions}
    assert after.pop("liftlog:s-3")
    assert after == before


def test_wall_clock_times_as_in_the_documentation():
    text = LIFTLOG.splitlines()[0] + "\ns,2024-10-16T10:45:06,Squats,60,kg,8,8,\n"
    (session,) = read(text).sessions
    assert session.started.tzinfo is None
