"""Fitbod's CSV exports: the app's own, and the one that its support sends by mail."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.sets import Effort, SetKind
from liftdesk.domain.training.units import Load, Unit
from liftdesk.formats.amounts import count, entry_of, load_of, snapped, unit_named, whole
from liftdesk.formats.gathering import Gathering, Head
from liftdesk.formats.imported import (
    IgnoredReason,
    ImportedCardio,
    ImportedSession,
    ImportedSet,
    Reading,
)
from liftdesk.formats.moments import key_of, moment_and_day
from liftdesk.formats.tables import Row, Table, must_be_sound

NAME = "fitbod"

_LOADS = {
    "Weight(kg)": "kg",
    "Weight (kg)": "kg",
    "Weight(lbs)": "lbs",
    "Weight (lbs)": "lbs",
    "Weight(lb)": "lb",
    "weight_kg": "kg",
    "weight_lbs": "lbs",
}
_SECONDS = ("Duration(s)", "duration_seconds")
_METRES = ("Distance(m)", "distance_meters")
_DATE, _EXERCISE = ("Date", "date"), ("Exercise", "exercise_name")
_KINDS = {
    **dict.fromkeys(("", "false", "0", "no"), SetKind.WORKING),
    **dict.fromkeys(("true", "1", "yes"), SetKind.WARM_UP),
}
_PAUSE = timedelta(minutes=90)
"""Some versions give all sets of a workout one time, others each its own. No rest is as long as
this, and nobody begins two workouts within it."""


def matches(header: tuple[str, ...]) -> bool:
    """Whether a header is one of Fitbod's."""
    told = set(header)
    needed = (_DATE, _EXERCISE, _SECONDS, _METRES, tuple(_LOADS))
    return {"isWarmup", "Reps"} <= told and all(told.intersection(names) for names in needed)


def read(table: Table, _unit: Unit | None = None) -> Reading:
    """Read Fitbod's table; its header names the unit.

    Loads are those of one implement, whatever Fitbod multiplies them by for its volumes, and become
    again what was typed: 7.94 kg is 17.5 lb. Sets that follow each other are one workout.
    """
    column = next((name for name in _LOADS if name in table.header), "")
    unit = unit_named(_LOADS.get(column, ""))
    gathering = Gathering(NAME)
    gathering.each(table.rows(), lambda row: _take(row, column, unit, gathering))
    reading = gathering.reading(unit=unit)
    return replace(reading, sessions=tuple(_workouts(reading.sessions)))


def _take(row: Row, column: str, unit: Unit | None, gathering: Gathering) -> IgnoredReason | None:
    must_be_sound(row)
    started, day = moment_and_day(row.needed(*_DATE), "Date")
    load = snapped(load_of(row.text(column), unit, column))
    entry = _entry(row, load)
    if entry is None:
        return IgnoredReason.NOTHING_DONE
    stamp = day.isoformat() if day else key_of(started)
    gathering.put(Head(key=f"{NAME}:{stamp}", started=started, day=day), entry)
    return None


def _entry(row: Row, load: Load | None) -> ImportedSet | ImportedCardio | None:
    exercise = row.needed(*_EXERCISE)
    warm_up = row.text("isWarmup").casefold()
    if warm_up not in _KINDS:
        raise DomainError(Trouble.SET_TYPE_UNKNOWN, "isWarmup", text=warm_up)
    done = Effort(
        reps=count(row.number_in("Reps")) or None,
        seconds=whole(row.number_in(*_SECONDS)) or None,
        metres=row.number_in(*_METRES) or None,
        load=load,
    )
    return entry_of(exercise, done, kind=_KINDS[warm_up], note=row.text("Note"))


def _workouts(sets: Iterable[ImportedSession]) -> Iterator[ImportedSession]:
    """Put sets that follow each other closely together; the first one's time names them."""
    chain: list[ImportedSession] = []
    for one in sorted(sets, key=lambda session: _instant(session.started)):
        if chain and not _go_on(chain[-1], one):
            yield _joined(chain)
            chain = []
        chain.append(one)
    if chain:
        yield _joined(chain)


def _go_on(last: ImportedSession, one: ImportedSession) -> bool:
    is_like = (last.started.tzinfo is None) is (one.started.tzinfo is None)
    is_timed = last.day is None and one.day is None
    return is_like and is_timed and _instant(one.started) - _instant(last.started) < _PAUSE


def _joined(chain: Sequence[ImportedSession]) -> ImportedSession:
    sets = tuple(one for session in chain for one in session.sets)
    bouts = tuple(one for session in chain for one in session.cardio)
    return replace(chain[0], sets=sets, cardio=bouts)


def _instant(moment: datetime) -> datetime:
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)
