"""Days for other apps and for reading: all that a form holds comes back."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.exports import ExportForm, Part
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
from liftdesk.formats import detection, markdown
from liftdesk.formats.import_file import ImportFile
from liftdesk.formats.lifting import app_rows, hevy_writing, strong_writing
from liftdesk.services.export import ExportOrder
from tests.support.own_exports import NOW, fill, open_diary

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
            day=training_day(started),
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
        assert [one[0::3] for one in sets] == [one[0::3] for one in kept(detail)[4]]
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


@pytest.fixture
def rich(tmp_path):
    house = open_diary(tmp_path / "rich.liftdesk")
    fill(house, tmp_path)
    yield house
    house.close()


def told(house, tmp_path, **more):
    done = house.export.to(tmp_path / "days.md", ExportOrder(**more))
    return (tmp_path / "days.md").read_text(encoding="utf-8"), done


def test_days_are_told_in_words(rich, tmp_path):
    text, done = told(rich, tmp_path, with_moods=True)
    assert text.startswith(
        "# Training diary\n\n5 January to 26 November 2026\n\n## 5 to 11 January"
    )
    assert "### Tue 24 Nov" in text
    assert "- Barbell back squat: 8/9, 8, 8 at 132.3 lb, RIR 2" in text
    assert "- Walk · 20 min · 0.93 mi · could sing" in text
    assert "- Pain with Plank: Knee, 3 of 10" in text
    assert "- Felt before: −1 fairly bad." in text
    assert "stress: rather not say (work, rain)" in text
    assert "> Rain." in text
    assert done.form is ExportForm.MARKDOWN
    assert done.rows["check_in"] == 2
    assert done.left_out == ()


def test_moods_stay_out_unless_they_are_asked_for(rich, tmp_path):
    rich.questionnaires.answer("phq9", dict.fromkeys(range(1, 10), 1))
    text, done = told(rich, tmp_path, with_moods=False)
    assert not any(word in text for word in ("Felt", "Check-in", "mood", "PHQ", "Rain"))
    assert done.left_out == (Part.MOODS,)
    rich.preferences.hide_mood()
    assert told(rich, tmp_path)[0] == text
    whole, _ = told(rich, tmp_path, with_moods=True)
    assert "#### PHQ-9\n\n- 9 of 27, mild" in whole


def test_only_the_days_that_are_chosen_are_told(rich, tmp_path):
    text, _ = told(rich, tmp_path, first=date(2026, 2, 1), last=date(2026, 2, 28))
    assert [line for line in text.splitlines() if line.startswith("### ")] == ["### Tue 3 Feb"]
    text, done = told(rich, tmp_path, first=date(2020, 1, 1), last=date(2020, 1, 31))
    assert "Nothing is written down on these days." in text
    assert done.total == 0


def test_other_apps_forms_take_days_too(rich, tmp_path):
    order = ExportOrder(form=ExportForm.STRONG, first=date(2026, 2, 1), last=date(2026, 2, 28))
    done = rich.export.to(tmp_path / "strong.csv", order)
    reading = detection.read(ImportFile.at(tmp_path / "strong.csv"))
    assert [one.started for one in reading.sessions] == [datetime(2026, 2, 3, 18, 0)]  # noqa: DTZ001
    assert done.rows == {"strong": 3}
    hevy = rich.export.to(tmp_path / "hevy.csv", ExportOrder(form=ExportForm.HEVY))
    assert "weight_lbs" in (tmp_path / "hevy.csv").read_text(encoding="utf-8")
    assert hevy.total > 10


@pytest.mark.parametrize(
    ("name", "order", "trouble"),
    [
        ("days.csv", ExportOrder(), Trouble.EXPORT_FORM_NEEDED),
        ("all.json", ExportOrder(first=date(2026, 1, 1)), Trouble.EXPORT_IS_WHOLE),
        (
            "days.md",
            ExportOrder(first=date(2026, 2, 1), last=date(2026, 1, 1)),
            Trouble.DAYS_BACKWARDS,
        ),
    ],
)
def test_what_cannot_be_meant_is_said(rich, tmp_path, name, order, trouble):
    with pytest.raises(DomainError) as caught:
        rich.export.to(tmp_path / name, order)
    assert caught.value.problem.trouble is trouble
    assert not (tmp_path / name).exists()


def test_an_empty_diary_is_written_too(tmp_path):
    house = open_diary(tmp_path / "empty.liftdesk")
    text, _ = told(house, tmp_path)
    assert "26 to 26 November 2026" in text
    for form in (ExportForm.STRONG, ExportForm.HEVY):
        assert house.export.to(tmp_path / form, ExportOrder(form=form)).total == 0
    house.close()


@given(st.text(max_size=40))
@settings(max_examples=60, deadline=None)
def test_no_word_of_ones_own_becomes_anything_but_words(text):
    for block in (markdown.words(text), markdown.heading(2, text), markdown.item(text)):
        assert "\n" not in block
        assert "<" not in block.replace("\\<", "")
    assert all(line.startswith(">") for line in markdown.quote(text).split("\n"))
    assert not markdown.words(text).startswith(("#", "- ", "* ", "+ ", "> "))
