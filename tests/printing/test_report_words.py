"""The summary's sentences, by what is known."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from liftdesk.domain.training.pain import BodyPart, Pain, PainId
from liftdesk.domain.training.sets import SessionId
from liftdesk.domain.training.units import Unit
from liftdesk.printing.report_words import (
    diary_lines,
    pains_text,
    scores_note,
    span_line,
    strength_note,
    tiles,
    title,
)
from liftdesk.services.report import (
    Cardio,
    Dose,
    FeltAround,
    Pace,
    PainNote,
    Part,
    Report,
    Scores,
    Session,
    Unwell,
)

FIRST, LAST = date(2026, 9, 1), date(2026, 11, 26)
NOTHING = Report(first=FIRST, last=LAST, made_on=LAST, unit=Unit.KG)
ONE = Dose(sessions=(Session(FIRST, False),), a_week=0.08, pace=Pace.WEEK, periods=())


def unwell(first, last, sessions=0):
    return Unwell(first=date(2026, *first), last=date(2026, *last), sessions=sessions)


def pain(part, level, day, *, was_eased=None):
    at = datetime(2026, 11, day, 18, tzinfo=UTC)
    noted = Pain(
        id=PainId(day),
        session_id=SessionId(day),
        exercise_id=1,
        day=at.date(),
        body_part=part,
        level=level,
        at=at,
    )
    return PainNote(noted, was_eased)


def test_the_title_says_mood_only_where_there_is_any():
    assert title(NOTHING) == "Training and mood summary"
    assert title(NOTHING.only(frozenset({Part.STRENGTH}))) == "Training summary"
    assert title(NOTHING.only(frozenset({Part.ANSWERS}))) == "Training and mood summary"


def test_the_span_says_where_the_diary_begins_and_one_day_alone():
    assert span_line(NOTHING) == "1 September to 26 November 2026, 87 days"
    begins = span_line(replace(NOTHING, begins_here=True))
    assert begins == "1 September to 26 November 2026, 87 days; the diary begins here"
    assert span_line(replace(NOTHING, first=LAST)) == "26 November 2026"


@pytest.mark.parametrize(
    ("spans", "dose", "tile"),
    [
        ((), ONE, ("None", "days noted\nas unwell")),
        ((unwell((10, 12), (10, 18)),), ONE, ("12 to 18 Oct", "noted as unwell,\nno sessions")),
        ((unwell((10, 30), (11, 2)),), ONE, ("30 Oct to 2 Nov", "noted as unwell,\nno sessions")),
        ((unwell((10, 12), (10, 12), 1),), ONE, ("12 Oct", "noted as unwell,\nsessions then: 1")),
        ((unwell((10, 12), (10, 12)),), None, ("12 Oct", "noted\nas unwell")),
        (
            (unwell((9, 3), (9, 4)), unwell((10, 12), (10, 18))),
            ONE,
            ("9 days", "noted as unwell,\nlast 12 to 18 Oct"),
        ),
    ],
)
def test_days_unwell_are_told_as_dates_or_as_how_many(spans, dose, tile):
    assert tiles(replace(NOTHING, unwell=spans, dose=dose))[-1] == tile


def test_one_session_is_one_and_long_cardio_is_told_in_hours():
    report = replace(NOTHING, dose=ONE, cardio=Cardio(minutes=2999, a_week=45.4))
    assert tiles(report)[0] == ("1", "strength session,\nabout 0.1 a week")
    assert tiles(report)[1] == ("2999 min", "easy cardio,\nabout 45 min a week")
    longer = replace(report, cardio=Cardio(minutes=3000, a_week=45.4))
    assert tiles(longer)[1][0] == "50 h"


@pytest.mark.parametrize(
    ("rir", "words"),
    [
        (None, ""),
        ((2.0, 3.0), "Usual effort: 2 to 3 repetitions left in each set. "),
        ((1.6, 2.4), "Usual effort: about 2 repetitions left in each set. "),
        ((1.0, 1.0), "Usual effort: about 1 repetition left in each set. "),
    ],
)
def test_usual_effort_is_a_range_or_about_one_number(rir, words):
    assert strength_note(replace(NOTHING, rir=rir)) == f"{words}No pain noted."


def test_pain_is_told_once_or_by_where_it_was():
    knee = pain(BodyPart.KNEE, 2, 19)
    assert pains_text(replace(NOTHING, pains=(knee,))) == (
        "Pain noted once: knee, 2 of 10, on 19 Nov."
    )
    eased = replace(knee, was_eased=True)
    assert pains_text(replace(NOTHING, pains=(eased,))) == (
        "Pain noted once: knee, 2 of 10, on 19 Nov, load reduced afterwards."
    )
    several = (pain(BodyPart.SHOULDER, 5, 2), pain(BodyPart.KNEE, 4, 5), knee)
    assert pains_text(replace(NOTHING, pains=several)) == (
        "Pain noted 3 times: knee 2 times (up to 4 of 10, last on 19 Nov); "
        "shoulder once (5 of 10, on 2 Nov)."
    )
    everywhere = tuple(pain(part, 1, day + 1) for day, part in enumerate(BodyPart))
    assert pains_text(replace(NOTHING, pains=everywhere)).endswith("; and elsewhere.")
    assert pains_text(replace(NOTHING, pains=several).only(frozenset())) == ""


def test_totals_are_a_snapshot_and_answers_left_out_are_said_to_be():
    none = Scores(columns=(), rows=(), changes=())
    assert scores_note(none, has_answers=False) == (
        "Self-report, a snapshot and not a diagnosis. Single answers are left out."
    )
    assert scores_note(none, has_answers=True) == "Self-report, a snapshot and not a diagnosis."


def test_feelings_are_told_from_enough_sessions_on_and_a_low_start_is_named():
    few = FeltAround(sessions=4, needed=10)
    told = diary_lines(replace(NOTHING, felt=few))
    assert told == [
        "The last look at the diary ended before these days.",
        "Feeling before and after a session: 4 of 10 sessions rated at both.",
    ]
    enough = FeltAround(sessions=27, needed=10, median=1, half=(0.0, 2.0))
    [line] = diary_lines(replace(NOTHING, felt=enough).only(frozenset({Part.FEELINGS})))
    assert line == (
        "Feeling before to after a session (−5 to +5): middle change +1, middle half 0 to +2,"
        " 27 sessions."
    )
    low = replace(NOTHING, felt=replace(enough, starts_low=True))
    assert diary_lines(low)[-1].endswith("below the usual feeling, which drifts back by itself.")
