"""FitNotes' CSV export of Android: the unit in a column or, in older versions, in the header."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.sets import Effort
from liftdesk.domain.training.units import Load, Unit
from liftdesk.formats.amounts import (
    bout_of,
    count,
    duration,
    entry_of,
    load_of,
    metres_of,
    snapped,
    unit_named,
)
from liftdesk.formats.gathering import Gathering, Head
from liftdesk.formats.imported import IgnoredReason, ImportedCardio, ImportedSet, Reading
from liftdesk.formats.lifting.unnamed_loads import loads_in
from liftdesk.formats.moments import moment_and_day, noon_of
from liftdesk.formats.tables import Row, Table, must_be_sound

NAME = "fitnotes"

SIGNATURE = {"Date", "Exercise", "Category", "Reps", "Distance", "Distance Unit", "Time"}
"""Columns of FitNotes on every phone."""
_LOADS = {"Weight (kgs)": Unit.KG, "Weight (kg)": Unit.KG, "Weight (lbs)": Unit.LB}
_CARDIO = "cardio"
"""The category that FitNotes has for it, in small letters."""


def matches(header: tuple[str, ...]) -> bool:
    """Whether a header is FitNotes' of Android."""
    loads_told = {"Weight", *_LOADS} & set(header)
    return set(header) >= SIGNATURE and len(loads_told) == 1 and "Kind" not in header


def unit_in(header: tuple[str, ...]) -> Unit | None:
    """Return the unit of loads that the header itself names."""
    return next((unit for column, unit in _LOADS.items() if column in header), None)


def needs_unit(header: tuple[str, ...]) -> bool:
    """Whether the file says nowhere which unit its loads are in."""
    return unit_in(header) is None and "Weight Unit" not in header


def loads(table: Table) -> Iterator[Decimal]:
    """Return the numbers of the loads in a file that names no unit."""
    return loads_in(table, "Weight")


def read(table: Table, unit: Unit | None) -> Reading:
    """Read FitNotes' table; `unit` answers for a file that names none.

    FitNotes knows the day of a set and no more, so all sets of a day are one session.

    Raises:
        DomainError: UNIT_NEEDED.
    """
    if not needs_unit(table.header):
        unit = unit_in(table.header)
    elif unit is None:
        raise DomainError(Trouble.UNIT_NEEDED, "unit")
    gathering = Gathering(NAME)
    gathering.each(table.rows(), lambda row: take(row, _load(row, unit), gathering))
    return gathering.reading(unit=unit)


def _load(row: Row, unit: Unit | None) -> Load | None:
    own = unit_named(row.text("Weight Unit"), "Weight Unit") or unit
    return snapped(load_of(row.text("Weight", *_LOADS), own, "Weight"))


def take(row: Row, load: Load | None, gathering: Gathering) -> IgnoredReason | None:
    """Put one row, on whatever phone it was written, whose load was read already.

    Raises:
        DomainError: the row makes no sense.
    """
    must_be_sound(row)
    entry = _entry(row, load)
    if entry is None:
        return IgnoredReason.NOTHING_DONE
    day = _day(row)
    gathering.put(
        Head(key=f"{gathering.format}:{day.isoformat()}", started=noon_of(day), day=day), entry
    )
    return None


def _day(row: Row) -> date:
    return moment_and_day(row.needed("Date"), "Date")[0].date()


def _entry(row: Row, load: Load | None) -> ImportedSet | ImportedCardio | None:
    exercise = row.needed("Exercise")
    length = duration(row.text("Time"), "Time")
    done = Effort(
        reps=count(row.number_in("Reps")) or None,
        seconds=(round(length.total_seconds()) if length else None) or None,
        metres=_metres(row),
        load=load,
    )
    note = row.text("Comment", "Notes")
    bout = bout_of(exercise, done, note) if row.text("Category").casefold() == _CARDIO else None
    return bout or entry_of(exercise, done, note=note)


def _metres(row: Row) -> float | None:
    number = row.number_in("Distance")
    return metres_of(number, row.needed("Distance Unit"), "Distance Unit") if number else None
