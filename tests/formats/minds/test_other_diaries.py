"""Track & Graph, Bearable, iMoodJournal, Pixels and Apple's states of mind."""

import json
from datetime import UTC, date, datetime, timedelta

import pytest

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.formats import detection
from liftdesk.formats.answers import Answers
from liftdesk.formats.import_file import ImportFile
from liftdesk.formats.imported import IgnoredReason, Private
from tests.support import mind_files as files


def read(text, answers=Answers()):  # noqa: B008 - it is frozen
    found = detection.read(ImportFile.of(text.encode()), answers=answers)
    assert found.is_complete
    return found


def troubles(found):
    return [(one.row, one.problem.trouble) for one in found.rejected]


def test_track_and_graph_takes_ratings_and_leaves_the_rest():
    found = read(files.TRACK_AND_GRAPH)
    moods = [one for one in found.check_ins if one.mood is not None]
    assert [one.mood for one in moods] == [1, 5, 9]
    assert (moods[1].note, moods[2].tags) == ("so so", ("Great",))
    assert moods[0].at.utcoffset() == timedelta(hours=1)
    assert [one.stress for one in found.check_ins if one.stress is not None] == [10, 5]
    assert found.ignored == {IgnoredReason.NOT_MEANT: 4}
    assert troubles(found) == [(10, Trouble.DATE_UNREADABLE)]
    assert found.private == {Private.SLEEP}


def test_track_and_graph_asks_for_a_scale_of_its_own():
    file = ImportFile.of(files.TRACK_AND_GRAPH_OLD.encode())
    assert detection.mood_names(file, "track_and_graph") == {"low": 1, "good": 1}
    with pytest.raises(DomainError) as caught:
        detection.read(file)
    assert caught.value.problem.value("names") == "low"
    found = read(files.TRACK_AND_GRAPH_OLD, Answers(moods={"low": 2, "good": None}))
    assert [(one.mood, one.tags) for one in found.check_ins] == [(3, ("low",))]
    assert found.ignored == {IgnoredReason.NOT_MEANT: 2}


def test_track_and_graph_names_an_instant_whatever_its_offset():
    header = "FeatureName,Timestamp,Value,Label,Note\n"
    rows = "Mood,{0},1,,\nMood,2022-01-01T08:00:00Z,3,,\nMood,2022-01-02T08:00:00Z,5,,\n"
    keys = [
        read(header + rows.format(moment)).check_ins[0].natural_key
        for moment in ("2022-09-14T21:30:41+01:00", "2022-09-14T20:30:41Z")
    ]
    assert keys[0] == keys[1]


def test_many_values_on_no_scale_are_told_apart_from_what_is_not_meant():
    rows = "".join(f"Mood,2022-01-01T08:{n:02}:00Z,{n - 20},,\n" for n in range(40))
    found = read("FeatureName,Timestamp,Value,Label,Note\n" + rows)
    assert found.ignored == {IgnoredReason.SCALE_UNKNOWN: 40}


def test_bearable():
    found = read(files.BEARABLE)
    at = [(one.at.hour, one.mood, one.energy, one.sleep) for one in found.check_ins]
    assert at == [(9, 7, None, None), (18, 8, None, None), (14, None, 3, None), (12, None, None, 7)]
    assert found.check_ins[0].note == "slow start"
    assert {one.day for one in found.check_ins} == {date(2025, 3, 5)}
    assert found.ignored == {IgnoredReason.NOT_MEANT: 2}
    assert troubles(found) == [(7, Trouble.ROW_INCOMPLETE)]
    assert found.private == {Private.SLEEP, Private.OTHER_HEALTH}


def test_imoodjournal_tells_its_order_of_days_by_one_of_them():
    found = read(files.IMOODJOURNAL)
    long, short = found.check_ins
    assert (long.at, long.mood) == (datetime(2015, 9, 13, 21, 5), 7)  # noqa: DTZ001
    assert (long.note, long.tags) == (
        "Long walk #outside, read #books",
        ("outside", "books"),
    )
    assert (short.at.month, short.at.day, short.mood) == (9, 5, 3)
    assert troubles(found) == [(3, Trouble.NUMBER_OUT_OF_RANGE)]


def test_imoodjournal_does_not_guess_an_order():
    unclear = "Date,Weekday,Hour,Minute,Level,Text\n9/5/2015,?,8,30,3,\n2015-09-05,?,8,30,3,\n"
    found = read(unclear)
    assert troubles(found) == [(1, Trouble.DATE_UNREADABLE)]
    assert found.check_ins[0].at.month == 9


@pytest.mark.parametrize(("hour", "minute"), [("24", "0"), ("8", "x"), ("-1", "0"), ("8", "")])
def test_imoodjournal_refuses_times_that_are_none(hour, minute):
    text = f"Date,Weekday,Hour,Minute,Level,Text\n2015-09-05,?,{hour},{minute},3,\n"
    found = read(text + "2015-09-05,?,8,30,3,\n")
    assert [row for row, _ in troubles(found)] == [1]


def test_pixels_are_days_with_the_mean_of_their_scores():
    found = read(files.PIXELS)
    (day,) = found.check_ins
    assert (day.day, day.at.hour, day.mood) == (date(2024, 5, 9), 12, 6)
    assert (day.note, day.tags) == ("Rain, then sun", ("calm", "tired", "walk"))
    assert found.ignored == {IgnoredReason.NOTHING_DONE: 1, IgnoredReason.NOT_MEANT: 1}
    assert troubles(found) == [(3, Trouble.NUMBER_OUT_OF_RANGE)]


def test_states_of_mind():
    found = read(files.STATE_OF_MIND)
    day, moment = found.check_ins
    assert (day.mood, day.day, day.tags) == (6, date(2026, 2, 8), ("calm", "self care"))
    assert day.at.utcoffset() == timedelta(hours=-4)
    assert (moment.mood, moment.day) == (0, None)
    assert moment.at == datetime(2026, 2, 10, 22, 45, tzinfo=UTC)
    assert found.ignored == {IgnoredReason.NOT_MEANT: 1}
    assert troubles(found) == [(4, Trouble.NUMBER_OUT_OF_RANGE)]


def test_a_bare_list_of_states_of_mind_is_known_as_well():
    entries = json.loads(files.STATE_OF_MIND)["data"]["stateOfMind"]
    assert len(read(json.dumps(entries)).check_ins) == 2


@pytest.mark.parametrize("seed", files.ALL, ids=str)
def test_each_export_is_claimed_by_its_own_format_only(seed):
    file = ImportFile.of(seed.content, seed.name)
    (name,) = detection.candidates(file)
    wanted = seed.name.split(".")[0].replace("_old", "")
    assert name == ("daylio" if wanted.startswith("daylio") else wanted)
