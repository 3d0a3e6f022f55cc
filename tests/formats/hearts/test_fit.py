"""FIT: sessions, heart rate, sets, and thousands of files that are not whole."""

import random
from datetime import UTC, datetime, timedelta

import pytest

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.units import Load, Unit
from liftdesk.formats import detection
from liftdesk.formats.answers import NO_ANSWERS
from liftdesk.formats.hearts import fit
from liftdesk.formats.hearts.fit_sets import UNKNOWN
from liftdesk.formats.import_file import ImportFile, Stopped
from liftdesk.formats.imported import IgnoredReason, Private
from liftdesk.wording.problems import sentence
from tests.support import seeds
from tests.support.fit_files import EPOCH, file_of, message, sealed

BEGAN = datetime(2026, 2, 6, 15, 0, tzinfo=UTC)
AT = int(BEGAN.timestamp()) - EPOCH
RUNNING, TRAINING, STRENGTH, TRACK = 1, 10, 20, 4
RUN = {
    "timestamp": AT + 600,
    "start_time": AT,
    "sport": RUNNING,
    "sub_sport": 0,
    "total_elapsed_time": 600_000,
    "total_timer_time": 540_000,
    "total_distance": 180_000,
}
LIFTING = {**RUN, "sport": TRAINING, "sub_sport": STRENGTH, "total_distance": 0}
FILE_ID = message("file_id", type=4, time_created=AT)


def read(*messages):
    found = detection.read(ImportFile.of(file_of([FILE_ID, *messages]), "a.fit"))
    assert found.is_complete
    return found


def record(second, beats):
    return message("record", timestamp=AT + second, heart_rate=beats)


def one_set(second=60, **fields):
    values = {
        "timestamp": AT + second + 30,
        "duration": 30_000,
        "repetitions": 8,
        "weight": 60 * 16,
        "set_type": 1,
        "start_time": AT + second,
        "category": 0,
        **fields,
    }
    return message("set", **{name: value for name, value in values.items() if value is not None})


def sets_of(*messages):
    (session,) = read(*messages, message("session", **LIFTING)).sessions
    return session.sets


def test_a_run_is_a_bout_with_its_heart_rate():
    beats = [record(0, 100), record(4, 110), record(10, 120), record(40, 130), record(41, 255)]
    found = read(*beats, message("session", **RUN))
    (run,) = found.sessions
    (bout,) = run.cardio
    assert (run.name, run.started, run.ended) == ("Running", BEGAN, BEGAN + timedelta(minutes=10))
    assert (bout.activity, bout.seconds, bout.metres) == ("Running", 540, 1800.0)
    (heart,) = run.heart
    assert heart.started == BEGAN
    assert list(heart.beats) == [100] * 4 + [110] * 6 + [120] + [0] * 29 + [130]
    assert bout.mean_bpm == round((400 + 660 + 120 + 130) / 12)
    assert (found.rows, found.taken) == (1, 1)


def test_the_watch_own_mean_wins_and_its_offset_is_kept():
    local = message("activity", timestamp=AT + 600, local_timestamp=AT + 600 + 3600)
    (run,) = read(record(0, 100), message("session", **RUN, avg_heart_rate=141), local).sessions
    assert run.cardio[0].mean_bpm == 141
    assert run.started.utcoffset() == timedelta(hours=1)
    assert run.heart[0].started.utcoffset() == timedelta(hours=1)


def test_the_key_is_the_same_with_and_without_an_offset():
    local = message("activity", timestamp=AT, local_timestamp=AT + 3600)
    keys = {
        read(message("session", **RUN), *more).sessions[0].natural_key for more in ([], [local])
    }
    assert keys == {"fit:2026-02-06T15:00:00Z|Running"}


def test_the_same_session_twice_is_one():
    found = read(message("session", **RUN), message("session", **RUN))
    assert found.ignored == {IgnoredReason.TWICE: 1}
    assert found.cardio == 1


def test_several_sessions_share_the_heart_rate_by_time():
    second = {**RUN, "start_time": AT + 1000, "timestamp": AT + 1600, "sport": 5}
    found = read(
        record(10, 100), record(1010, 120), message("session", **RUN), message("session", **second)
    )
    run, swim = found.sessions
    assert (run.name, swim.name) == ("Running", "Swimming")
    assert (set(run.heart[0].beats), set(swim.heart[0].beats)) == ({100}, {120})


def test_sets_go_to_the_session_they_lie_in_or_the_nearest():
    later = {**LIFTING, "start_time": AT + 1000, "timestamp": AT + 1600}
    first, second = read(
        one_set(1100, repetitions=5),
        one_set(60),
        one_set(950, repetitions=6),
        message("session", **LIFTING),
        message("session", **later),
    ).sessions
    by_start = {one.started: [done.done.reps for done in one.sets] for one in (first, second)}
    assert by_start == {BEGAN: [8], BEGAN + timedelta(seconds=1000): [5, 6]}


@pytest.mark.parametrize(
    ("changes", "trouble"),
    [
        ({"start_time": 5}, Trouble.DATE_UNREADABLE),
        ({"total_elapsed_time": 4_000_000_000}, Trouble.NUMBER_OUT_OF_RANGE),
        ({"total_timer_time": 90_000_000}, Trouble.NUMBER_OUT_OF_RANGE),
    ],
)
def test_a_session_that_makes_no_sense_says_why(changes, trouble):
    other = {**RUN, "start_time": AT + 5000, "timestamp": AT + 5600}
    found = read(message("session", **RUN), message("session", **{**other, **changes}))
    assert [one.problem.trouble for one in found.rejected] == [trouble]


@pytest.mark.parametrize(
    ("sport", "below", "name"),
    [
        (RUNNING, TRACK, "Running"),
        (4, 15, "Elliptical"),
        (4, 14, "Rowing"),
        (17, 0, "Hiking"),
        (11, 0, "Walking"),
        (13, 0, "Alpine skiing"),
        (0, 0, "Cardio"),
    ],
)
def test_sports(sport, below, name):
    session = {**RUN, "sport": sport, "sub_sport": below}
    assert read(message("session", **session)).sessions[0].cardio[0].activity == name


def test_sets_of_strength_training():
    found = read(
        one_set(60),
        one_set(120, set_type=0, repetitions=None, category=None),
        one_set(180, category=28, weight=1320),
        one_set(240, repetitions=None, weight=None, category=19, duration=45_500),
        one_set(300, repetitions=0, duration=0),
        record(70, 90),
        message("session", **LIFTING),
    )
    (session,) = found.sessions
    bench, squat, plank = session.sets
    assert (session.name, session.cardio) == ("Strength training", ())
    assert (bench.exercise, bench.done.reps, bench.done.load) == ("Bench Press", 8, Load(60_000))
    assert bench.done.seconds is None
    assert (squat.exercise, squat.done.load) == ("Squat", Load(82_500))
    assert (plank.exercise, plank.done.seconds, plank.done.load) == ("Plank", 46, None)
    assert session.heart[0].beats == bytes([90])
    assert found.ignored == {IgnoredReason.REST_TIMER: 1, IgnoredReason.NOTHING_DONE: 1}


def test_names_within_a_category_and_titles_of_ones_own():
    title = message(
        "exercise_title", exercise_category=28, exercise_name=6, wkt_step_name="My squat"
    )
    own, known = sets_of(
        title,
        one_set(60, category=28, category_subtype=6),
        one_set(90, category=0, category_subtype=1),
    )
    assert (own.exercise, known.exercise) == ("My squat", "Barbell Bench Press")


@pytest.mark.parametrize("category", [None, 0xFFFE, 0xFFFF, 60_000])
def test_what_the_watch_did_not_recognise_has_no_made_up_name(category):
    (found,) = sets_of(one_set(60, category=category))
    assert found.exercise == UNKNOWN


def test_the_first_of_several_guesses_is_taken():
    (found,) = sets_of(one_set(60, category=(0xFFFE, 28, 0)))
    assert found.exercise == "Squat"


@pytest.mark.parametrize("pounds", [5, 45, 95, 132.5, 135, 225, 315, 500])
def test_pounds_come_back_as_they_were_typed(pounds):
    sixteenths = round(pounds * 0.45359237 * 16)
    (found,) = sets_of(one_set(60, weight=sixteenths, weight_display_unit=2))
    assert found.done.load == Load.of(pounds, Unit.LB)


def test_a_kind_of_set_that_is_not_known_is_told():
    found = read(one_set(60, set_type=7), message("session", **LIFTING))
    assert [one.problem.trouble for one in found.rejected] == [Trouble.SET_TYPE_UNKNOWN]


def test_strength_training_without_sets_is_its_heart_rate_or_nothing():
    with_heart = read(record(10, 90), message("session", **LIFTING))
    assert with_heart.sessions[0].heart
    found = read(message("session", **LIFTING))
    assert (found.sessions, found.ignored) == ((), {IgnoredReason.NO_SETS: 1})


def test_a_file_without_a_session_is_read_by_its_laps_or_its_records():
    lap = {name: RUN[name] for name in RUN if name != "sub_sport"}
    later = {**lap, "start_time": AT + 600, "timestamp": AT + 1200}
    (laps,) = read(message("lap", **lap), message("lap", **later)).sessions
    assert (laps.cardio[0].seconds, laps.cardio[0].metres) == (1080, 3600.0)
    (records,) = read(record(0, 90), record(60, 95)).sessions
    assert (records.cardio[0].activity, records.cardio[0].seconds) == ("Cardio", 60)
    (lifting,) = read(one_set(60), record(300, 95)).sessions
    assert (lifting.name, len(lifting.sets), len(lifting.heart)) == ("Strength training", 1, 1)


def test_a_strap_hands_its_heart_rate_over_later():
    ticks = [1024 * second + 5000 for second in (1, 2, 3, 4)]
    packed = []
    for low, high in ((ticks[0] & 0xFFF, ticks[1] & 0xFFF), (ticks[2] & 0xFFF, ticks[3] & 0xFFF)):
        packed += [low & 0xFF, low >> 8 | (high & 0xF) << 4, high >> 4]
    found = read(
        message("hr", timestamp=AT, event_timestamp=5000, filtered_bpm=80),
        message("hr", event_timestamp_12=packed, filtered_bpm=[81, 82, 83, 84]),
        message("session", **RUN),
    )
    (heart,) = found.sessions[0].heart
    assert (heart.started, list(heart.beats)) == (BEGAN, [80, 81, 82, 83, 84])


def test_what_it_tells_of_a_person_is_named_and_not_kept():
    found = read(
        message("user_profile", friendly_name="Somebody", gender=1, weight=700),
        message("record", timestamp=AT, heart_rate=90, position_lat=1000),
        message("session", **RUN),
    )
    assert found.private == {Private.NAME, Private.SEX, Private.BODY_WEIGHT, Private.PLACE}
    assert "Somebody" not in repr(found)


def test_a_wrong_checksum_is_damage():
    data = bytearray(file_of([FILE_ID, message("session", **RUN)]))
    data[-1] ^= 1
    with pytest.raises(DomainError) as caught:
        detection.read(ImportFile.of(bytes(data)))
    assert caught.value.problem.trouble is Trouble.FILE_DAMAGED


def test_reading_stops_when_it_is_no_longer_wanted(tmp_path):
    path = tmp_path / "a.fit"
    path.write_bytes(file_of([FILE_ID, *(record(second, 100) for second in range(3000))]))
    told = []

    def watch(share):
        told.append(share)
        if len(told) > 2:
            raise Stopped

    with pytest.raises(Stopped):
        fit.read(ImportFile.at(path, watch=watch), NO_ANSWERS)


MUTANTS = 3000


def whole():
    return file_of(
        [
            FILE_ID,
            message("user_profile", friendly_name="A", gender=1, weight=700),
            message("exercise_title", exercise_category=28, exercise_name=6, wkt_step_name="My"),
            one_set(60, category=(28, 0), category_subtype=(6, 1), weight_display_unit=2),
            one_set(90, set_type=0),
            *(record(second, 100 + second) for second in range(5)),
            message("hr", timestamp=AT, event_timestamp=5000, filtered_bpm=80),
            message("hr", event_timestamp_12=[1, 2, 3, 4, 5, 6], filtered_bpm=[81, 82, 83, 84]),
            message("lap", timestamp=AT, start_time=AT, total_timer_time=9000),
            message("session", **LIFTING, avg_heart_rate=99),
            message("activity", timestamp=AT, local_timestamp=AT + 3600),
        ]
    )


def test_thousands_of_broken_files_do_no_more_than_be_refused():
    """The checksum is made right again, or nothing behind it would ever be read."""
    chance, refused = random.Random(20_260_206), 0  # noqa: S311 - the same files each time
    for _ in range(MUTANTS):
        content = bytearray(whole()[:-2])
        for _ in range(chance.randrange(1, 4)):
            content[chance.randrange(14, len(content))] = chance.randrange(256)
        if chance.random() < 0.3:
            seeds.mutate(content, chance)
        file = ImportFile.of(sealed(bytes(content)), "a.fit")
        try:
            assert fit.read(file, NO_ANSWERS).is_complete
        except DomainError as error:
            refused += bool(sentence(error.problem))
    assert MUTANTS // 20 < refused < MUTANTS * 19 // 20
