"""Entries of the diary as plain text."""

from dataclasses import replace
from datetime import UTC, date, datetime

from liftdesk.domain.training.pain import BodyPart, Pain, PainId
from liftdesk.domain.training.sessions import (
    CardioBout,
    CardioId,
    Session,
    SessionDetail,
    SessionKind,
)
from liftdesk.domain.training.sets import SessionId
from liftdesk.domain.training.units import Unit
from liftdesk.domain.wellbeing.check_ins import CheckIn, CheckInId
from liftdesk.domain.wellbeing.feelings import Feeling, FeelingId, FeelingMoment
from liftdesk.wording.diary_text import check_in_text, lift_text, session_text
from tests.domain.training.test_comparison import SQUAT, done
from tests.support.plans import LIFTS

DAY = date(2026, 11, 19)
AT = datetime(2026, 11, 19, 18, 10, tzinfo=UTC)
LIFT = LIFTS["Goblet squat"]
SETS = (done(SQUAT, 12, 16), done(SQUAT, 12, 16), done(SQUAT, 9, 16))


def session(**changes):
    made = Session(id=SessionId(1), kind=SessionKind.STRENGTH, day=DAY, started=AT)
    return replace(made, **changes)


def test_equal_sets_that_follow_each_other_are_told_once():
    assert lift_text(LIFT, SETS, Unit.KG) == (
        "Goblet squat: 2 \N{MULTIPLICATION SIGN} 12 at 16 kg; 9 at 16 kg"
    )


def test_a_whole_session_is_told_in_its_order():
    noted = (*SETS[:2], replace(SETS[2], note="slow"))
    feeling = Feeling(
        id=FeelingId(1),
        session_id=SessionId(1),
        moment=FeelingMoment.BEFORE,
        valence=-1,
        at=AT,
    )
    pain = Pain(
        id=PainId(1),
        session_id=SessionId(1),
        exercise_id=SQUAT,
        day=DAY,
        body_part=BodyPart.KNEE,
        level=2,
        at=AT,
    )
    detail = SessionDetail(
        session=session(ended=AT.replace(hour=19), note="Rain"), feelings=(feeling,)
    )
    told = session_text("Session B", detail, [(LIFT, noted)], [(LIFT, pain)], unit=Unit.KG)
    lines = told.split("\n")
    assert lines[0] == "Session B, Thursday 19 November 2026, 18:10 to 19:10"
    assert lines[1].startswith("Goblet squat: 2")
    assert lines[2].startswith("Feeling before")
    assert lines[3].startswith("Pain, Goblet squat: ")
    assert lines[4:] == ["Goblet squat, set 3: slow", "Note: Rain"]


def test_easy_cardio_and_rest_have_their_lines():
    bout = CardioBout(
        id=CardioId(1),
        session_id=SessionId(1),
        activity="Easy walk",
        seconds=1800,
        note="By the sea",
    )
    cardio = SessionDetail(session=session(kind=SessionKind.EASY_CARDIO), cardio=(bout,))
    told = session_text("Easy walk", cardio, [], [], unit=Unit.KG).split("\n")
    assert "30 min" in told[1]
    assert told[2] == "By the sea"
    rest = SessionDetail(session=session(kind=SessionKind.REST))
    assert session_text("Rest", rest, [], [], unit=Unit.KG).endswith("Rest days count as done.")


def test_a_check_in_tells_ratings_tags_and_note():
    check_in = CheckIn(id=CheckInId(1), at=AT, day=DAY, mood=6, tags=("sea",), note="Calm")
    assert check_in_text(check_in).split("\n") == [
        "Check-in, Thursday 19 November 2026, 18:10",
        "mood 6",
        "Tags: sea",
        "Note: Calm",
    ]
