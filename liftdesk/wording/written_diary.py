"""A stretch of the diary in words, as one reads it: sessions, sets, cardio, how one was."""

from collections.abc import Sequence
from itertools import groupby

from liftdesk.domain.training.exercises import Exercise, LoadKind
from liftdesk.domain.training.sessions import Session, SessionKind
from liftdesk.domain.training.sets import Effort, LoggedSet, SetKind
from liftdesk.domain.training.units import Unit
from liftdesk.domain.wellbeing.check_ins import CheckIn, window_of
from liftdesk.domain.wellbeing.feelings import Feeling, FeelingMoment
from liftdesk.system.texts import translate
from liftdesk.wording.check_ins import ratings_words, window_text
from liftdesk.wording.days import minutes_text, time_text
from liftdesk.wording.feelings import activation_text, feeling_text
from liftdesk.wording.kinds import session_kind_text, set_kind_text
from liftdesk.wording.loads import done_amount, load_text, load_words
from liftdesk.wording.numbers import number_text, numbers_text, times_text


def session_heading(session: Session) -> str:
    """Return "Session B: Squat and press, 45 min, short day"."""
    name = session.name or session_kind_text(session.kind)
    if session.kind is SessionKind.STRENGTH and session.code:
        form = translate("Written", "Session {code}: {name}")
        if not session.name:
            form = translate("Written", "Session {code}")
        name = form.format(code=session.code, name=session.name)
    parts = [name]
    if session.duration is not None and session.duration.total_seconds() > 0:
        parts.append(minutes_text(max(1, round(session.duration.total_seconds() / 60))))
    if session.is_short:
        parts.append(translate("Written", "short day"))
    return ", ".join(parts)


def sets_text(exercise: Exercise, sets: Sequence[LoggedSet], unit: Unit) -> str:
    """Return all sets of a lift: "warm-up 5 at 20 kg; 3 × 10 at 18 kg per hand, RIR 2"."""
    runs = [list(run) for _key, run in groupby(sets, lambda one: (one.kind, one.done.load))]
    return "; ".join(_run_text(exercise, run, unit) for run in runs)


def set_note_text(number: int, note: str) -> str:
    """Return the note on a set, counted from 1: "Set 2: knee warm"."""
    return translate("Written", "Set {n}: {note}").format(n=number, note=note)


def feelings_line(feelings: Sequence[Feeling]) -> str:
    """Return how a session felt, "" where nothing was said."""
    by_moment = {one.moment: one for one in feelings}
    before, after = by_moment.get(FeelingMoment.BEFORE), by_moment.get(FeelingMoment.AFTER)
    first = by_moment.get(FeelingMoment.FIRST_SET)
    parts = []
    if before is not None:
        words = translate("Written", "Felt before: {words}")
        parts.append(words.format(words=feeling_text(before.valence)))
    if first is not None:
        words = translate("Written", "Felt after the first set: {words}")
        parts.append(words.format(words=feeling_text(first.valence)))
    if after is not None:
        words = translate("Written", "Felt after: {words}")
        parts.append(words.format(words=feeling_text(after.valence)))
    parts.append(activation_text(before, after))
    return ". ".join(part for part in parts if part)


def check_in_line(check_in: CheckIn) -> str:
    """Return "Morning, 08:10: mood 6, energy 4 (work, rain)"."""
    said = ratings_words(check_in)
    tags = ", ".join(check_in.tags)
    said = f"{said} ({tags})" if said and tags else said or tags
    form = translate("Written", "{window}, {time}: {said}")
    if not said:
        form = translate("Written", "{window}, {time}")
    when = time_text(check_in.at)
    return form.format(
        window=window_text(window_of(check_in.at, check_in.day)), time=when, said=said
    )


def _run_text(exercise: Exercise, run: Sequence[LoggedSet], unit: Unit) -> str:
    amounts = [done_amount(exercise, one.done) for one in run]
    words = numbers_text(amounts)
    if len(run) > 1 and len(set(amounts)) == 1:
        words = times_text(len(run), amounts[0])
    load = run[0].done.load
    if load is not None and load.grams and exercise.is_loaded:
        shown = load_words(exercise, load, unit)
        words = translate("Written", "{sets} at {load}").format(sets=words, load=shown)
    elif load is not None and load.grams:
        words = f"{words} · {load_text(load, unit)}"
    elif exercise.load_kind is LoadKind.BODYWEIGHT_PLUS:
        words = translate("Written", "{sets} at {load}").format(
            sets=words, load=load_words(exercise, None, unit)
        )
    if run[0].kind is not SetKind.WORKING:
        words = f"{set_kind_text(run[0].kind)} {words}"
    return words + _reserve_text([one.done for one in run])


def _reserve_text(run: Sequence[Effort]) -> str:
    said = [one.rir for one in run]
    if all(rir is None for rir in said):
        return ""
    if len(set(said)) == 1:
        said = said[:1]
    words = numbers_text("–" if rir is None else number_text(rir) for rir in said)
    return translate("Written", ", RIR {n}").format(n=words)
