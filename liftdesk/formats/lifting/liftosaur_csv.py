"""Liftosaur's CSV export: one row a set, with what was asked for beside what was done."""

from dataclasses import replace
from datetime import datetime

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.sets import Effort, SetKind
from liftdesk.domain.training.units import Load
from liftdesk.formats.amounts import count, entry_of, load_of, reserve, unit_named
from liftdesk.formats.gathering import Gathering, Head
from liftdesk.formats.imported import IgnoredReason, ImportedSet, Reading
from liftdesk.formats.moments import key_of, read_moment
from liftdesk.formats.tables import Row, Table, broken

NAME = "liftosaur"

_SIGNATURE = {"Workout DateTime", "Exercise", "Is Warmup Set?", "Completed Reps"}
_WARM_UP = {"1": True, "0": False, "": False, "true": True, "false": False}


def matches(header: tuple[str, ...]) -> bool:
    """Whether a header is Liftosaur's, of today or of the years when RPE was one column."""
    return set(header) >= _SIGNATURE


def session_key(started: datetime) -> str:
    """Return the key of a workout, the same for every way out of the app.

    The app itself tells its workouts apart by when they began.
    """
    return f"{NAME}:{key_of(started)}"


def read(table: Table, _unit: object = None) -> Reading:
    """Read Liftosaur's table.

    A row without completed repetitions was planned and not done.

    Raises:
        DomainError: FILE_UNREADABLE, MOSTLY_UNREADABLE.
    """
    gathering = Gathering(NAME)
    gathering.each(table.rows(), lambda row: _take(row, gathering))
    return gathering.reading()


def _take(row: Row, gathering: Gathering) -> IgnoredReason | None:
    problem = broken(row)
    if problem is not None:
        raise DomainError(problem.trouble)
    reps = count(row.number_in("Completed Reps"))
    if reps is None:
        return IgnoredReason.PLANNED
    entry = entry_of(
        _exercise(row),
        Effort(
            reps=reps or None,
            load=_load(row, "Completed Weight", "Weight"),
            rir=reserve(row.number_in("Completed RPE", "RPE")),
        ),
        kind=_kind(row),
        note=row.text("Notes"),
    )
    if not isinstance(entry, ImportedSet):
        return IgnoredReason.NOTHING_DONE
    head = _head(row)
    gathering.put(head, replace(entry, planned=_planned(row)))
    return None


def _exercise(row: Row) -> str:
    name, equipment = row.text("Exercise"), row.text("Equipment")
    if not name:
        raise DomainError(Trouble.ROW_INCOMPLETE, "Exercise", name="Exercise")
    return f"{name}, {equipment}" if equipment else name


def _head(row: Row) -> Head:
    started = read_moment(row.text("Workout DateTime"), "Workout DateTime")
    day, program = row.text("Day Name"), row.text("Program")
    return Head(
        key=session_key(started),
        started=started,
        name=day or program,
    )


def _kind(row: Row) -> SetKind:
    text = row.text("Is Warmup Set?").casefold()
    if text not in _WARM_UP:
        raise DomainError(Trouble.SET_TYPE_UNKNOWN, "Is Warmup Set?", text=text)
    return SetKind.WARM_UP if _WARM_UP[text] else SetKind.WORKING


def _planned(row: Row) -> Effort | None:
    """Return what was asked for; None where the file tells nothing of it."""
    reps = count(row.number_in("Required Reps"))
    planned = Effort(
        reps=reps or None,
        load=_load(row, "Required Weight"),
        rir=reserve(row.number_in("Required RPE")),
    )
    return planned if reps else None


def _load(row: Row, *columns: str) -> Load | None:
    """Return the load of the first of these pairs of columns, `... Value` and `... Unit`."""
    for column in columns:
        text = row.text(f"{column} Value")
        if text:
            unit = unit_named(row.text(f"{column} Unit"), f"{column} Unit")
            return load_of(text, unit, column)
    return None
