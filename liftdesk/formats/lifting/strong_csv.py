"""Strong's CSV exports: the classic comma one, the one with unit columns, and version 6."""

from dataclasses import replace
from datetime import datetime

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.sets import Effort, SetKind
from liftdesk.domain.training.units import Load, Unit
from liftdesk.formats.amounts import (
    duration,
    entry_of,
    load_of,
    metres_of,
    reserve,
    unit_named,
    whole,
)
from liftdesk.formats.gathering import Gathering, Head
from liftdesk.formats.imported import IgnoredReason, ImportedCardio, ImportedSet, Reading
from liftdesk.formats.tables import Row, Table, broken

NAME = "strong"

_SIGNATURE = {"Date", "Workout Name", "Exercise Name", "Set Order", "Reps"}
_KINDS = {"W": SetKind.WARM_UP, "D": SetKind.DROP, "F": SetKind.FAILURE}


def matches(header: tuple[str, ...]) -> bool:
    """Whether a header is one of Strong's."""
    return set(header) >= _SIGNATURE


def unit_in(header: tuple[str, ...]) -> Unit | None:
    """Return the unit that the header itself names, as in `Weight (kg)`."""
    if "Weight (kg)" in header:
        return Unit.KG
    return Unit.LB if "Weight (lbs)" in header or "Weight (lb)" in header else None


def needs_unit(header: tuple[str, ...]) -> bool:
    """Whether the file says nowhere which unit its loads are in."""
    return unit_in(header) is None and "Weight Unit" not in header


def read(table: Table, unit: Unit | None) -> Reading:
    """Read Strong's table; `unit` answers for a file that names none.

    A row `Note` carries words for the set above it.

    Raises:
        DomainError: UNIT_NEEDED.
    """
    unit = unit_in(table.header) or unit
    if unit is None and needs_unit(table.header):
        raise DomainError(Trouble.UNIT_NEEDED, "unit")
    gathering = Gathering(NAME)
    gathering.each(table.rows(), lambda row: _take(row, unit, gathering))
    return gathering.reading(unit=unit)


def _take(row: Row, unit: Unit | None, gathering: Gathering) -> IgnoredReason | None:
    problem = broken(row)
    if problem is not None:
        raise DomainError(problem.trouble)
    order = row.text("Set Order")
    if order.casefold() == "rest timer":
        return IgnoredReason.REST_TIMER
    if order.casefold() == "note":
        return _take_note(row, gathering)
    entry = _entry(row, order, unit)
    if entry is None:
        return IgnoredReason.NOTHING_DONE
    gathering.put(_head(row), entry)
    return None


def _take_note(row: Row, gathering: Gathering) -> IgnoredReason | None:
    """Give the words to the set above, where that is one of the same exercise."""
    key, words = _key(row), row.text("Notes")
    above = gathering.last_set(key)
    if not words or above is None or above.exercise != row.text("Exercise Name"):
        return IgnoredReason.NOTE
    note = f"{above.note}\n{words}" if above.note else words
    gathering.put_over_last_set(key, replace(above, note=note))
    return None


def _key(row: Row) -> str:
    parts = (row.text("Date"), row.text("Workout Name"), row.text("Workout #"))
    return "strong:" + "|".join(parts)


def _head(row: Row) -> Head:
    text = row.text("Date")
    try:
        started = datetime.fromisoformat(text).replace(tzinfo=None)
    except ValueError as error:
        raise DomainError(Trouble.DATE_UNREADABLE, "Date", text=text) from error
    length = duration(row.text("Duration (sec)", "Workout Duration", "Duration"))
    return Head(
        key=_key(row),
        name=row.text("Workout Name"),
        started=started,
        ended=None if length is None else started + length,
        note=row.text("Workout Notes"),
    )


def _entry(row: Row, order: str, unit: Unit | None) -> ImportedSet | ImportedCardio | None:
    exercise = row.text("Exercise Name")
    if not exercise:
        raise DomainError(Trouble.ROW_INCOMPLETE, "Exercise Name")
    done = Effort(
        reps=whole(row.number_in("Reps")) or None,
        seconds=whole(row.number_in("Seconds")) or None,
        metres=_metres(row),
        load=_load(row, unit),
        rir=reserve(row.number_in("RPE")),
    )
    return entry_of(exercise, done, kind=_kind(order), note=row.text("Notes"))


def _kind(order: str) -> SetKind:
    if order.isdecimal():
        return SetKind.WORKING
    if order.upper() not in _KINDS:
        raise DomainError(Trouble.SET_TYPE_UNKNOWN, "Set Order", text=order)
    return _KINDS[order.upper()]


def _metres(row: Row) -> float | None:
    number = row.number_in("Distance (meters)", "Distance")
    return metres_of(number, row.text("Distance Unit"), "Distance Unit")


def _load(row: Row, unit: Unit | None) -> Load | None:
    own = unit_named(row.text("Weight Unit"), "Weight Unit") or unit
    return load_of(row.text("Weight (kg)", "Weight (lbs)", "Weight (lb)", "Weight"), own, "Weight")
