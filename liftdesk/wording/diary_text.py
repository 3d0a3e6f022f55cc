"""Entries of the diary as plain text, for a message or another program."""

from collections.abc import Sequence
from itertools import groupby

from liftdesk.domain.training.exercises import Exercise
from liftdesk.domain.training.pain import Pain
from liftdesk.domain.training.sessions import SessionDetail, SessionKind
from liftdesk.domain.training.sets import LoggedSet
from liftdesk.domain.training.units import Unit
from liftdesk.domain.wellbeing.check_ins import CheckIn
from liftdesk.domain.wellbeing.feelings import AROUND, FeelingMoment
from liftdesk.domain.wellbeing.questionnaires import Result
from liftdesk.system.texts import translate
from liftdesk.wording.cardio import bout_words
from liftdesk.wording.check_ins import ratings_words
from liftdesk.wording.days import long_day_text, time_text
from liftdesk.wording.feelings import feeling_text
from liftdesk.wording.loads import set_text
from liftdesk.wording.numbers import times_text
from liftdesk.wording.pains import pain_text
from liftdesk.wording.questionnaires import score_text

Lifts = Sequence[tuple[Exercise, Sequence[LoggedSet]]]


def session_text(
    name: str,
    detail: SessionDetail,
    lifts: Lifts,
    pain: Sequence[tuple[Exercise, Pain]],
    *,
    unit: Unit,
) -> str:
    """Return a session as lines: its name and day, each lift, easy cardio, how it felt, notes.

    What `detail` leaves out (feelings, while mood is hidden) is left out here.
    """
    session = detail.session
    lines = [f"{name}, {_when(detail)}"]
    lines += [lift_text(exercise, sets, unit) for exercise, sets in lifts]
    for bout in detail.cardio:
        lines += [bout_words(bout, unit), *([bout.note] if bout.note else [])]
    if session.kind is SessionKind.REST:
        lines.append(translate("DiaryText", "Rest days count as done."))
    felt = _felt(detail)
    if felt:
        lines.append(felt)
    form = translate("DiaryText", "Pain, {lift}: {pain}")
    lines += [form.format(lift=exercise.name, pain=pain_text(one)) for exercise, one in pain]
    notes = translate("DiaryText", "{lift}, set {n}: {note}")
    for exercise, sets in lifts:
        for number, one in enumerate(sets, start=1):
            if one.note:
                lines.append(notes.format(lift=exercise.name, n=number, note=one.note))
    if session.note:
        lines.append(translate("DiaryText", "Note: {note}").format(note=session.note))
    return "\n".join(lines)


def lift_text(exercise: Exercise, sets: Sequence[LoggedSet], unit: Unit) -> str:
    """Return one lift: "Goblet squat: 2 × 12 at 16 kg, RIR 3; 9 at 16 kg"."""
    return f"{exercise.name}: {'; '.join(sets_words(exercise, sets, unit))}"


def sets_words(exercise: Exercise, sets: Sequence[LoggedSet], unit: Unit) -> list[str]:
    """Return sets in words, equal ones that follow each other once: "2 × 12 at 16 kg, RIR 3"."""
    told = []
    for words, group in groupby(set_text(exercise, one, unit) for one in sets):
        number = len(list(group))
        told.append(words if number == 1 else times_text(number, words))
    return told


def check_in_text(check_in: CheckIn) -> str:
    """Return a check-in as lines: its day and ratings, its tags, its note."""
    head = translate("DiaryText", "Check-in, {day}, {time}").format(
        day=long_day_text(check_in.day), time=time_text(check_in.at)
    )
    lines = [head, ratings_words(check_in)]
    if check_in.tags:
        lines.append(translate("DiaryText", "Tags: {tags}").format(tags=", ".join(check_in.tags)))
    if check_in.note:
        lines.append(translate("DiaryText", "Note: {note}").format(note=check_in.note))
    return "\n".join(line for line in lines if line)


def self_check_text(result: Result) -> str:
    """Return a questionnaire as lines: its day and what it came to, never an answer."""
    head = f"{result.instrument.name}, {long_day_text(result.filled.day)}"
    return "\n".join((head, score_text(result.instrument, result.score)))


def _when(detail: SessionDetail) -> str:
    session = detail.session
    day = f"{long_day_text(session.day)}, {time_text(session.started)}"
    if session.ended is None or session.ended <= session.started:
        return day
    return translate("DiaryText", "{day} to {end}").format(day=day, end=time_text(session.ended))


def _felt(detail: SessionDetail) -> str:
    known = {feeling.moment: feeling.valence for feeling in detail.feelings}
    forms = {
        FeelingMoment.BEFORE: translate("DiaryText", "Feeling before {feeling}"),
        FeelingMoment.AFTER: translate("DiaryText", "Feeling after {feeling}"),
    }
    told = [forms[m].format(feeling=feeling_text(known[m])) for m in AROUND if m in known]
    return "; ".join(told)
