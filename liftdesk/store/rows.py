"""Rows to domain values and back."""

import zlib
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta, timezone
from functools import lru_cache
from itertools import groupby, islice
from operator import itemgetter
from typing import Any

from liftdesk.domain.training.exercises import Equipment, Exercise, LoadKind, Measure, Pattern
from liftdesk.domain.training.heart_trace import HeartTrace
from liftdesk.domain.training.past import DoneSession, PastRow
from liftdesk.domain.training.sessions import CardioBout, Session, SessionKind, TalkTest
from liftdesk.domain.training.sets import Effort, LoggedSet, SetKind
from liftdesk.domain.training.units import Load, Unit
from liftdesk.domain.wellbeing.check_ins import RATINGS, CheckIn
from liftdesk.domain.wellbeing.feelings import Feeling, FeelingMoment
from liftdesk.store.records import COLUMNS, Row

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def milliseconds(at: datetime) -> int:
    """Return an aware instant as whole UTC milliseconds since 1970."""
    return (at - _EPOCH) // timedelta(milliseconds=1)


def offset(at: datetime) -> int:
    """Return an aware instant's offset from UTC in minutes."""
    shift = at.utcoffset()
    return 0 if shift is None else shift // timedelta(minutes=1)


def instant(at_ms: int, offset_minutes: int) -> datetime:
    """Return the aware instant kept as milliseconds and offset."""
    at = _EPOCH + timedelta(milliseconds=at_ms)
    if not offset_minutes:
        return at  # thousands of sets are read for one picture of Today, each in UTC
    return at.astimezone(timezone(timedelta(minutes=offset_minutes)))


def exercise_row(exercise: Exercise) -> Row:
    """Return an exercise's own columns."""
    return {
        "id": exercise.id,
        "name": exercise.name,
        "pattern": exercise.pattern,
        "equipment": exercise.equipment,
        "load_kind": exercise.load_kind,
        "measure": exercise.measure,
        "per_side": int(exercise.per_side),
        "kin_id": exercise.kin,
        "note": exercise.note,
    }


def exercise_from(row: Row, aliases: tuple[str, ...]) -> Exercise:
    """Return the exercise of a row and its aliases."""
    return Exercise(
        id=row["id"],
        name=row["name"],
        pattern=Pattern(row["pattern"]),
        equipment=Equipment(row["equipment"]),
        load_kind=LoadKind(row["load_kind"]),
        measure=Measure(row["measure"]),
        per_side=bool(row["per_side"]),
        kin=row["kin_id"],
        aliases=aliases,
        note=row["note"],
    )


def session_row(session: Session) -> Row:
    """Return a session's columns."""
    return {
        "id": session.id,
        "kind": session.kind,
        "training_day": session.day.isoformat(),
        "started_ms": milliseconds(session.started),
        "offset_minutes": offset(session.started),
        "ended_ms": None if session.ended is None else milliseconds(session.ended),
        "code": session.code,
        "name": session.name,
        "note": session.note,
        "is_short": int(session.is_short),
        "batch_id": session.batch_id,
        "natural_key": session.natural_key,
    }


def session_from(row: Row) -> Session:
    """Return the session of a row."""
    minutes, ended = row["offset_minutes"], row["ended_ms"]
    return Session(
        id=row["id"],
        kind=SessionKind(row["kind"]),
        day=date.fromisoformat(row["training_day"]),
        started=instant(row["started_ms"], minutes),
        ended=None if ended is None else instant(ended, minutes),
        code=row["code"],
        name=row["name"],
        note=row["note"],
        is_short=bool(row["is_short"]),
        batch_id=row["batch_id"],
        natural_key=row["natural_key"],
    )


def set_row(logged: LoggedSet) -> Row:
    """Return a set's columns; the unit typed is kept beside the grams."""
    done, planned = logged.done, logged.planned or Effort()
    return {
        "id": logged.id,
        "session_id": logged.session_id,
        "training_day": logged.day.isoformat(),
        "exercise_id": logged.exercise_id,
        "position": logged.position,
        "kind": logged.kind,
        "reps": done.reps,
        "seconds": done.seconds,
        "metres": done.metres,
        "load_grams": None if done.load is None else done.load.grams,
        "unit": None if done.load is None else done.load.unit,
        "rir": done.rir,
        "planned_reps": planned.reps,
        "planned_seconds": planned.seconds,
        "planned_metres": planned.metres,
        "planned_load_grams": None if planned.load is None else planned.load.grams,
        "planned_rir": planned.rir,
        "superset": logged.superset,
        "note": logged.note,
        "at_ms": None if logged.at is None else milliseconds(logged.at),
        "other_side_reps": done.other_side,
    }


def set_from(row: Row) -> LoggedSet:
    """Return the set of a row; its instant is given in UTC."""
    return set_of(_set_cells(row))


def set_of(cells: tuple[Any, ...]) -> LoggedSet:
    """Return the set of a row's cells, in the order of its columns; its instant is given in UTC.

    Thousands of sets are read for one picture of Today: without a dictionary for each.
    """
    set_id, session_id, day, exercise_id, position, kind, reps, seconds = cells[:8]
    metres, grams, unit, rir, planned_reps, planned_seconds, planned_metres = cells[8:15]
    planned_grams, planned_rir, superset, note, at_ms, other_side = cells[15:]
    done = _effort(reps, seconds, metres, _load(grams, unit), rir, other_side)
    return LoggedSet(
        id=set_id,
        session_id=session_id,
        exercise_id=exercise_id,
        day=_day(day),
        position=position,
        kind=_SET_KINDS.get(kind) or SetKind(kind),
        done=done,
        planned=None
        if planned_reps is None and planned_seconds is None and planned_metres is None
        else _effort(
            planned_reps,
            planned_seconds,
            planned_metres,
            _load(planned_grams, unit),
            planned_rir,
            None,
        ),
        note=note,
        superset=superset,
        at=None if at_ms is None else _EPOCH + timedelta(milliseconds=at_ms),
    )


def done_sessions(found: Iterable[PastRow], measure: Measure, *, newest: int) -> list[DoneSession]:
    """Return what was done of one lift in its newest sessions, from rows in that order.

    No row is taken beyond them, but for the one that tells where they end.
    """
    return [
        DoneSession(_day(cells[0][1]), session_id, measure, cells)
        for session_id, group in islice(groupby(found, itemgetter(0)), newest)
        if (cells := list(group))
    ]


_set_cells = itemgetter(*COLUMNS["set_entry"])
_SET_KINDS = {kind.value: kind for kind in SetKind}


# Years of a log have few days and few amounts: each is made once, and shared.
_day = lru_cache(4096)(date.fromisoformat)


@lru_cache(4096)
def _load(grams: int | None, unit: str | None) -> Load | None:
    return None if grams is None else Load(grams, Unit(unit or Unit.KG))


@lru_cache(4096)
def _effort(*counted: Any) -> Effort:  # noqa: ANN401 - cells
    reps, seconds, metres, load, rir, other_side = counted
    return Effort(
        reps=reps, seconds=seconds, metres=metres, load=load, rir=rir, other_side=other_side
    )


def cardio_row(bout: CardioBout, day: date) -> Row:
    """Return a cardio bout's columns; `day` is its session's training day."""
    return {
        "id": bout.id,
        "session_id": bout.session_id,
        "training_day": day.isoformat(),
        "activity": bout.activity,
        "seconds": bout.seconds,
        "metres": bout.metres,
        "talk_test": bout.talk_test,
        "mean_bpm": bout.mean_bpm,
        "note": bout.note,
    }


def cardio_from(row: Row) -> CardioBout:
    """Return the cardio bout of a row."""
    return CardioBout(
        id=row["id"],
        session_id=row["session_id"],
        activity=row["activity"],
        seconds=row["seconds"],
        metres=row["metres"],
        talk_test=None if row["talk_test"] is None else TalkTest(row["talk_test"]),
        mean_bpm=row["mean_bpm"],
        note=row["note"],
    )


def heart_row(trace: HeartTrace) -> Row:
    """Return a heart trace's columns; its seconds are kept compressed."""
    return {
        "id": trace.id,
        "session_id": trace.session_id,
        "started_ms": milliseconds(trace.started),
        "offset_minutes": offset(trace.started),
        "seconds": trace.seconds,
        "mean_bpm": trace.mean,
        "max_bpm": trace.highest,
        "samples": zlib.compress(trace.beats, 9),
    }


def heart_from(row: Row) -> HeartTrace | None:
    """Return the heart trace of a row, None for one that keeps no seconds."""
    if not row["samples"]:
        return None
    return HeartTrace(
        id=row["id"],
        session_id=row["session_id"],
        started=instant(row["started_ms"], row["offset_minutes"]),
        beats=zlib.decompress(row["samples"]),
    )


def feeling_row(feeling: Feeling, day: date) -> Row:
    """Return a feeling's columns; `day` is its session's training day."""
    return {
        "id": feeling.id,
        "session_id": feeling.session_id,
        "training_day": day.isoformat(),
        "moment": feeling.moment,
        "valence": feeling.valence,
        "arousal": feeling.arousal,
        "at_ms": milliseconds(feeling.at),
        "offset_minutes": offset(feeling.at),
    }


def feeling_from(row: Row) -> Feeling:
    """Return the feeling of a row."""
    return Feeling(
        id=row["id"],
        session_id=row["session_id"],
        moment=FeelingMoment(row["moment"]),
        valence=row["valence"],
        arousal=row["arousal"],
        at=instant(row["at_ms"], row["offset_minutes"]),
    )


def check_in_row(check_in: CheckIn) -> Row:
    """Return a check-in's columns."""
    return {
        "id": check_in.id,
        "training_day": check_in.day.isoformat(),
        "at_ms": milliseconds(check_in.at),
        "offset_minutes": offset(check_in.at),
        "note": check_in.note,
        "declined": " ".join(sorted(check_in.declined)),
        "batch_id": check_in.batch_id,
        "natural_key": check_in.natural_key,
        **{name: getattr(check_in, name) for name in RATINGS},
    }


def check_in_from(row: Row, tags: tuple[str, ...] = ()) -> CheckIn:
    """Return the check-in of a row and its tags."""
    return CheckIn(
        id=row["id"],
        at=instant(row["at_ms"], row["offset_minutes"]),
        day=date.fromisoformat(row["training_day"]),
        note=row["note"],
        declined=frozenset(row["declined"].split()),
        batch_id=row["batch_id"],
        natural_key=row["natural_key"],
        tags=tags,
        **{name: row[name] for name in RATINGS},
    )
