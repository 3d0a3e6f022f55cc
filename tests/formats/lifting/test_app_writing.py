"""Tables as Strong and Hevy write them: all that they can hold comes back by our own readers."""

from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from liftdesk.domain.training.exercises import ExerciseId
from liftdesk.domain.training.sessions import (
    CardioBout,
    CardioId,
    Session,
    SessionDetail,
    SessionKind,
    training_day,
)
from liftdesk.domain.training.sets import Effort, LoggedSet, SessionId, SetId, SetKind
from liftdesk.domain.training.units import Load, Unit
from liftdesk.formats import detection
from liftdesk.formats.import_file import ImportFile
from liftdesk.formats.lifting import app_rows, hevy_writing, strong_writing
from tests.support.own_exports import NOW

NAMES = {ExerciseId(1): "Squat", ExerciseId(2): "=cmd|'/C calc'!A0", ExerciseId(3): "Plank; side"}
NOTES = st.sampled_from(["", "+2 kg next time", "- tired", 'say "so"', "two\nlines", "ä;,😀"])
EFFORTS = st.builds(
    Effort,
    reps=st.integers(1, 100),
    load=st.none() | st.builds(Load, st.integers(1, 1_999_999), st.sampled_from(list(Unit))),
    rir=st.none() | st.sampled_from([0.0, 0.5, 2.0, 4.5, 9.5]),
) | st.builds(Effort, seconds=st.integers(1, 3600))


@st.composite
def sessions(draw):
    """Sessions a day apart, each with sets or a walk."""
    found = []
    for number in range(draw(st.integers(1, 3))):
        started = NOW + timedelta(days=number, seconds=draw(st.integers(0, 3600)))
        minutes = draw(st.none() | st.integers(0, 200))
        session = Session(
            id=SessionId(number),
            kind=SessionKind.STRENGTH,
            day=training_day(started, 4),
            started=started,
            ended=None if minutes is None else started + timedelta(minutes=minutes),
            name=draw(st.sampled_from(["Full body", "Push; pull", "Ä"])),
            note=draw(NOTES),
        )
        sets = tuple(
            LoggedSet(
                id=SetId(place),
                session_id=session.id,
                exercise_id=ExerciseId(draw(st.sampled_from([1, 3]))),
                day=session.day,
                position=place,
                kind=draw(st.sampled_from(list(SetKind))),
                done=draw(EFFORTS),
                note=draw(NOTES),
                superset=draw(st.none() | st.integers(0, 3)),
            )
            for place in range(draw(st.integers(0, 4)))
        )
        walk = CardioBout(
            id=CardioId(1),
            session_id=session.id,
            activity="Walk",
            seconds=draw(st.integers(1, 7200)),
            metres=draw(st.none() | st.sampled_from([1500.25, 0.1, 10_000.0])),
            note=draw(NOTES),
        )
        is_walk = not sets or draw(st.booleans())
        found.append(SessionDetail(session=session, sets=sets, cardio=(walk,) if is_walk else ()))
    return found


def kept(detail):
    """What both apps' tables can hold of a session."""
    session = detail.session
    length = None if session.duration is None else session.duration
    sets = [(NAMES[one.exercise_id], one.kind, one.done, one.note) for one in detail.sets]
    cardio = [(bout.activity, bout.seconds, bout.metres, bout.note) for bout in detail.cardio]
    return session.name, session.started.replace(tzinfo=None), length, session.note, sets, cardio


def found_in(session):
    length = None if session.ended is None else session.ended - session.started
    sets = [(one.exercise, one.kind, one.done, one.note) for one in session.sets]
    cardio = [(bout.activity, bout.seconds, bout.metres, bout.note) for bout in session.cardio]
    return session.name, session.started, length, session.note, sets, cardio


def said_once(sets):
    """Names and notes as Hevy holds them: a note is a lift's, said again with each of its sets."""
    said, found = {}, []
    for name, _, _, note in sets:
        found.append((name, "" if note == said.get(name, "") else note))
        said[name] = note
    return found


@given(sessions())
@settings(max_examples=100, deadline=None)
def test_all_that_strong_holds_comes_back(details):
    content = strong_writing.write(details, NAMES)
    file = ImportFile.of(content)
    assert detection.detect(file) == "strong"
    reading = detection.read(file)
    assert (reading.rejected, dict(reading.ignored)) == ((), {})
    assert [found_in(one) for one in reading.sessions] == [kept(one) for one in details]


@given(sessions(), st.sampled_from(list(Unit)))
@settings(max_examples=100, deadline=None)
def test_all_that_hevy_holds_comes_back(details, unit):
    content = hevy_writing.write(details, NAMES, unit)
    file = ImportFile.of(content)
    assert detection.detect(file) == "hevy"
    reading = detection.read(file)
    assert (reading.rejected, dict(reading.ignored)) == ((), {})
    for found, detail in zip(reading.sessions, details, strict=True):
        _, started, _, note, sets, cardio = found_in(found)
        assert started == detail.session.started.replace(tzinfo=None, second=0, microsecond=0)
        assert note == detail.session.note
        assert [one[0::3] for one in sets] == said_once(kept(detail)[4])
        assert [one.superset for one in found.sets] == [one.superset for one in detail.sets]
        for one, own in zip(found.sets, detail.sets, strict=True):
            done = own.done
            assert (one.done.reps, one.done.seconds, one.done.rir) == (
                done.reps,
                done.seconds,
                done.rir,
            )
            assert getattr(one.done.load, "grams", None) == getattr(done.load, "grams", None)
        assert [one[:2] for one in cardio] == [one[:2] for one in kept(detail)[5]]
        assert [one[2] for one in cardio] == [
            one[2] and pytest.approx(one[2], rel=1e-12) for one in kept(detail)[5]
        ]


@pytest.mark.parametrize("text", ["=1", "@x", "\tx", "+cmd|' /C calc'!A0", "-HYPERLINK(1)", "＝1"])
def test_what_a_spreadsheet_would_run_is_made_a_text(text):
    assert app_rows.plain_text(text) == "'" + text


@pytest.mark.parametrize("text", ["+2 kg", "- tired", "-5", "a=b", "", "1+1 (two)"])
def test_other_words_stay_as_they_are(text):
    assert app_rows.plain_text(text) == text


@given(st.integers(0, 1_999_999), st.sampled_from(Unit))
def test_a_load_is_read_as_the_same_grams(grams, unit):
    load = Load(grams, Unit.KG)
    assert Load.of(app_rows.load_number(load, unit), unit).grams == load.grams
