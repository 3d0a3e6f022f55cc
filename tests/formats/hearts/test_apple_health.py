"""Apple Health's export: malformed heads, millions of records, workouts, states of mind."""

import io
import re
import tracemalloc
import zipfile
from datetime import date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.formats import detection, xml_stream
from liftdesk.formats.hearts import apple_health
from liftdesk.formats.import_file import ImportFile, Stopped
from liftdesk.formats.imported import IgnoredReason, Private
from tests.bench import health_file
from tests.support import heart_files as files

CET = timezone(timedelta(hours=1))
SIX = datetime(2026, 2, 5, 18, 0, tzinfo=CET)


def read(text):
    data = text if isinstance(text, bytes) else text.encode()
    found = detection.read(ImportFile.of(data, "export.xml"))
    assert found.is_complete
    return found


def elements(text):
    """Count the records and the children of the root, as plainly as can be."""
    return len(re.findall(r"<(Record|Correlation|Workout|StateOfMind|ActivitySummary) ", text))


def test_a_walk_has_its_time_way_and_heart_rate():
    walk = read(files.HEALTH).sessions[0]
    (bout,) = walk.cardio
    assert (walk.name, walk.started, walk.ended) == ("Walking", SIX, SIX + timedelta(minutes=30))
    assert (bout.seconds, bout.metres) == (1770, 2500.0)
    (heart,) = walk.heart
    assert heart.started == SIX
    assert list(heart.beats) == [100] * 5 + [110] + [0] * 24 + [120]
    assert bout.mean_bpm == round((500 + 110 + 120) / 7)


def test_everything_is_accounted_for():
    found = read(files.HEALTH)
    assert found.rows == elements(files.HEALTH)
    assert found.ignored == {
        # Steps, weight, variability, pressure (two), a heart before the walk, yoga, a summary.
        IgnoredReason.NOT_MEANT: 8,
        IgnoredReason.NO_SETS: 1,
    }
    assert [one.problem.trouble for one in found.rejected] == [
        Trouble.NUMBER_UNREADABLE,
        Trouble.DATE_UNREADABLE,
    ]
    # The walk with three records, strength training with one, and the state of mind.
    assert found.taken == 7
    assert found.private == {
        Private.BIRTH,
        Private.BODY_WEIGHT,
        Private.PLACE,
        Private.OTHER_HEALTH,
    }


def test_strength_training_is_kept_for_its_heart_rate_only():
    strength = read(files.HEALTH).sessions[1]
    assert (strength.name, strength.sets, strength.cardio) == ("Strength training", (), ())
    assert strength.heart[0].beats == bytes([80])


def test_a_state_of_mind_is_a_check_in():
    (mind,) = read(files.HEALTH).check_ins
    assert (mind.mood, mind.day, mind.at.hour) == (8, date(2026, 2, 5), 21)
    assert mind.tags == ("calm", "self care", "family")


def test_a_state_of_mind_may_be_a_record_with_entries():
    record = (
        ' <Record type="HKDataTypeIdentifierStateOfMind" startDate="2026-02-05 21:00:00 +0100">\n'
        '  <MetadataEntry key="HKStateOfMindValence" value="-1"/>\n'
        '  <MetadataEntry key="HKStateOfMindLabels" value="sad"/>\n </Record>\n'
    )
    (mind,) = read(files.export(record)).check_ins
    assert (mind.mood, mind.tags, mind.day) == (0, ("sad",), None)


def test_the_key_is_an_instant_and_the_same_workout_twice_is_one():
    walk = files.workout("Walking", "18:00:00", "18:30:00")
    found = read(files.export(walk, walk.replace("18:", "17:").replace("+0100", "+0000")))
    assert [one.natural_key for one in found.sessions] == [
        "apple_health:2026-02-05T17:00:00Z|HKWorkoutActivityTypeWalking"
    ]
    assert found.ignored == {IgnoredReason.TWICE: 1}


@pytest.mark.parametrize(
    ("more", "seconds", "metres"),
    [
        ("", 1800, None),
        ('duration="90" durationUnit="s" totalDistance="1" totalDistanceUnit="mi"', 90, 1609.344),
        ('duration="0.5" durationUnit="hr" totalDistance="0" totalDistanceUnit="km"', 1800, None),
    ],
)
def test_older_exports_tell_time_and_way_of_the_workout_itself(more, seconds, metres):
    (found,) = read(files.export(files.workout("Running", "18:00:00", "18:30:00", more))).sessions
    assert (found.cardio[0].seconds, found.cardio[0].metres) == (seconds, metres)


def test_an_end_before_the_beginning_is_not_known():
    told = 'duration="20" durationUnit="min"'
    backwards = files.export(
        files.workout("Walking", "18:00:00", "17:30:00", told),
        files.workout("Running", "20:00:00", "21:00:00"),
        files.workout("Walking", "22:00:00", "21:30:00"),
    )
    found = read(backwards)
    assert (found.sessions[0].ended, found.sessions[0].cardio[0].seconds) == (None, 1200)
    assert [one.problem.field for one in found.rejected] == ["duration"]


@pytest.mark.parametrize(("average", "beats"), [("121.6", 122), ("nan", None), ("1e9", None)])
def test_the_mean_that_the_phone_worked_out(average, beats):
    told = f'<WorkoutStatistics type="HKQuantityTypeIdentifierHeartRate" average="{average}"/>'
    walk = files.workout("Walking", "18:00:00", "18:30:00", within=told)
    (found,) = read(files.export(walk)).sessions
    assert found.cardio[0].mean_bpm == beats


@pytest.mark.parametrize(
    ("more", "trouble"),
    [
        ('duration="x" durationUnit="min"', Trouble.NUMBER_UNREADABLE),
        ('duration="5" durationUnit="fortnight"', Trouble.UNIT_UNKNOWN),
        ('duration="nan" durationUnit="min"', Trouble.NUMBER_OUT_OF_RANGE),
        ('duration="5" durationUnit="min" totalDistance="far"', Trouble.NUMBER_UNREADABLE),
    ],
)
def test_a_workout_that_makes_no_sense_says_why(more, trouble):
    sound = files.workout("Running", "12:00:00", "12:30:00")
    found = read(files.export(sound, files.workout("Running", "18:00:00", "18:30:00", more)))
    assert [one.problem.trouble for one in found.rejected] == [trouble]


def test_twelve_hours_and_odd_orders_of_attributes_are_read_too():
    record = (
        ' <Record unit="count/min" type="HKQuantityTypeIdentifierHeartRate" value="99" '
        'endDate="x" startDate="2026-02-05 6:00:07\u202fPM +0100"/>\n'
    )
    walk = files.workout("Walking", "18:00:00", "18:30:00")
    (found,) = read(files.export(record, walk)).sessions
    assert found.heart[0].started == SIX + timedelta(seconds=7)


def test_signs_that_no_xml_allows_are_left_out():
    data = files.HEALTH.replace('sourceName="Watch"', 'sourceName="Wa\x0btch&#11;"')
    assert read(data).sessions == read(files.HEALTH).sessions


@given(st.integers(1, 3000))
def test_the_pieces_it_comes_in_do_not_matter(size):
    whole, before = read(files.HEALTH), xml_stream.PIECE
    xml_stream.PIECE = size
    try:
        assert read(files.HEALTH) == whole
    finally:
        xml_stream.PIECE = before


def test_an_entity_is_refused_although_the_document_type_is_left_out():
    bomb = '<!DOCTYPE HealthData [<!ENTITY a "b">]>\n'
    with pytest.raises(DomainError) as caught:
        read(files.export("<x>&a;</x>", document_type=bomb))
    assert caught.value.problem.trouble is Trouble.XML_UNSAFE


@pytest.mark.parametrize("cut", [0.3, 0.6, 0.95])
def test_a_file_cut_short_is_damaged(cut):
    with pytest.raises(DomainError) as caught:
        read(files.HEALTH[: int(len(files.HEALTH) * cut)])
    assert caught.value.problem.trouble is Trouble.FILE_DAMAGED


def packed(**entries):
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries.items():
            archive.writestr(f"apple_health_export/{name.replace('_', '.')}", content)
    return data.getvalue()


@pytest.mark.parametrize("name", ["export_xml", "Exportieren_xml", "导出_xml"])
def test_the_archive_is_read_whatever_the_language_of_the_phone(name):
    other = {"export.cda_xml": "<ClinicalDocument/>", "route_gpx": files.GPX_1}
    data = packed(**other, **{name: files.HEALTH})
    file = ImportFile.of(data, "export.zip")
    assert detection.detect(file) == "apple_health"
    assert detection.read(file) == read(files.HEALTH)


def test_other_archives_are_not_claimed():
    assert not apple_health.matches(ImportFile.of(packed(a_xml="<a/>"), "a.zip"))
    assert not apple_health.matches(ImportFile.of(b"PK\x03\x04 not really", "a.zip"))


def test_a_broken_archive_is_damaged():
    data = bytearray(packed(export_xml=files.HEALTH * 1 + "<!-- " + "x y" * 200_000 + " -->"))
    place = len(data) // 2
    data[place : place + 40] = b"\xff" * 40
    with pytest.raises(DomainError) as caught:
        apple_health.read(ImportFile.of(bytes(data), "export.zip"), None)
    assert caught.value.problem.trouble in {Trouble.FILE_DAMAGED, Trouble.FORMAT_MISMATCH}


def test_a_large_export_is_read_in_little_memory(tmp_path):
    path = tmp_path / "export.xml"
    days = health_file.write(path, 12)
    told = []
    tracemalloc.start()
    found = detection.read(ImportFile.at(path, watch=told.append))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert len(found.sessions) == days
    assert all(one.heart[0].beats.count(0) == 0 for one in found.sessions)
    assert found.rows == elements(path.read_text(encoding="utf-8"))
    assert peak < 10_000_000
    assert told == sorted(told)
    assert told[-1] == 1.0


def test_reading_stops_when_it_is_no_longer_wanted(tmp_path):
    path = tmp_path / "export.xml"
    path.write_text(files.HEALTH, encoding="utf-8")
    file = ImportFile.at(path)
    assert apple_health.matches(file)

    def watch(_share):
        raise Stopped

    file.watch = watch
    with pytest.raises(Stopped):
        apple_health.read(file, None)
