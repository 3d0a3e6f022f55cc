"""TCX and GPX: laps, points, heart rate in three ways of writing it."""

from datetime import UTC, datetime, timedelta

import pytest

from liftdesk.domain.errors import Trouble
from liftdesk.formats import detection
from liftdesk.formats.import_file import ImportFile
from liftdesk.formats.imported import IgnoredReason, Private
from tests.support import heart_files as files

SEVEN = datetime(2026, 3, 1, 7, 0, tzinfo=UTC)


def read(text):
    found = detection.read(ImportFile.of(text.encode()))
    assert found.is_complete
    return found


def test_tcx_sums_its_laps():
    found = read(files.TCX)
    run, other = found.sessions
    (bout,) = run.cardio
    assert (run.name, run.started, run.note) == ("Running", SEVEN, "Slow & easy")
    assert (bout.seconds, bout.metres, bout.mean_bpm) == (400, 1400.0, 125)
    assert run.ended == SEVEN + timedelta(seconds=400)
    (heart,) = run.heart
    assert (heart.started, list(heart.beats)) == (SEVEN, [118] * 5 + [122])
    assert (other.name, other.started) == ("Cardio", datetime(2026, 3, 2, 6, 0, tzinfo=UTC))
    assert found.private == {Private.PLACE}


def test_an_activity_that_makes_no_sense_says_why():
    (problem,) = read(files.TCX).rejected
    assert (problem.row, problem.problem.trouble) == (2, Trouble.DATE_UNREADABLE)
    assert problem.problem.value("text") == "yesterday"


@pytest.mark.parametrize("text", [files.GPX_1, files.GPX_2, files.GPX_BARE])
def test_gpx_measures_its_way_and_keeps_no_place(text):
    found = read(text)
    (walk,) = found.sessions
    (bout,) = walk.cardio
    assert (walk.name, walk.note, bout.activity) == ("Round the lake", "Windy", "Walking")
    assert bout.seconds == 900
    # A hundredth of a degree on the equator, twice: the break between the segments is no way.
    assert bout.metres == pytest.approx(2 * 1111.95, abs=0.1)
    assert [heart.started for heart in walk.heart] == [SEVEN, SEVEN + timedelta(hours=1)]
    assert [list(heart.beats) for heart in walk.heart] == [[90], [96]]
    assert bout.mean_bpm == 93
    assert found.private == {Private.PLACE}
    assert found.ignored == {IgnoredReason.PLANNED: 1}
    assert [one.problem.trouble for one in found.rejected] == [Trouble.DATE_UNREADABLE]


def test_keys_do_not_depend_on_names_or_on_other_tracks():
    renamed = files.GPX_1.replace("Round the lake", "Home")
    first = read(files.GPX_1).sessions[0].natural_key
    assert first == read(renamed).sessions[0].natural_key == "gpx:2026-03-01T07:00:00Z|Walking"
    assert read(files.TCX).sessions[0].natural_key == "tcx:2026-03-01T07:00:00Z|Running"


@pytest.mark.parametrize(
    ("number", "trouble"),
    [
        ("nan", Trouble.NUMBER_UNREADABLE),
        ("1e999", Trouble.NUMBER_UNREADABLE),
        ("-5", Trouble.NUMBER_OUT_OF_RANGE),
        ("900000", Trouble.NUMBER_OUT_OF_RANGE),
    ],
)
def test_times_that_cannot_be_meant(number, trouble):
    sound = files.TCX.replace("yesterday", "2026-03-01T09:00:00Z")
    found = read(sound.replace("<TotalTimeSeconds>60<", f"<TotalTimeSeconds>{number}<"))
    assert [(one.row, one.problem.trouble) for one in found.rejected] == [(3, trouble)]


def test_nothing_done_is_no_bout():
    found = read(files.TCX.replace("<TotalTimeSeconds>60<", "<TotalTimeSeconds>0<"))
    assert found.ignored == {IgnoredReason.NOTHING_DONE: 1}


def test_strength_training_comes_without_sets():
    text = files.GPX_1.replace("<type>walking", "<type>strength_training")
    (session,) = read(text).sessions
    assert (session.cardio, len(session.heart)) == ((), 2)
    bare = text.replace("gpxtpx:hr", "gpxtpx:none")
    assert read(bare).ignored == {IgnoredReason.NO_SETS: 1, IgnoredReason.PLANNED: 1}


@pytest.mark.parametrize(
    "moment", ["0001-01-01T00:00:00Z", "1969-12-31T00:00:00Z", "9999-01-01T00:00:00Z"]
)
def test_days_in_which_nobody_wore_a_watch(moment):
    found = read(files.TCX.replace("yesterday", moment))
    assert found.rejected[0].problem.trouble is Trouble.DATE_OUT_OF_RANGE
