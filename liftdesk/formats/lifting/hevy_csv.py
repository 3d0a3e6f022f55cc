"""Hevy's CSV export, metric and imperial, in the languages of the app."""

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.sets import Effort, SetKind
from liftdesk.domain.training.units import Load, Unit
from liftdesk.formats.amounts import entry_of, load_of, metres_of, reserve, unit_named, whole
from liftdesk.formats.gathering import Gathering, Head
from liftdesk.formats.imported import IgnoredReason, ImportedCardio, ImportedSet, Reading
from liftdesk.formats.moments import read_moment
from liftdesk.formats.tables import Row, Table, broken

NAME = "hevy"

_SIGNATURE = {"title", "start_time", "exercise_title", "set_type", "reps"}
_KINDS = {
    "normal": SetKind.WORKING,
    "": SetKind.WORKING,
    "warmup": SetKind.WARM_UP,
    "dropset": SetKind.DROP,
    "failure": SetKind.FAILURE,
}


def matches(header: tuple[str, ...]) -> bool:
    """Whether a header is Hevy's."""
    return set(header) >= _SIGNATURE


def unit_in(header: tuple[str, ...]) -> Unit | None:
    """Return the unit that the header itself names."""
    if "weight_kg" in header:
        return Unit.KG
    return Unit.LB if "weight_lbs" in header else None


def needs_unit(header: tuple[str, ...]) -> bool:
    """Whether the file says nowhere which unit its loads are in."""
    return unit_in(header) is None and "weight_unit" not in header


def read(table: Table, unit: Unit | None) -> Reading:
    """Read Hevy's table; `unit` answers for a file that names none.

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
    entry = _entry(row, unit)
    if entry is None:
        return IgnoredReason.NOTHING_DONE
    gathering.put(_head(row), entry)
    return None


def _head(row: Row) -> Head:
    started = read_moment(row.text("start_time"), "start_time")
    end = row.text("end_time")
    return Head(
        key=f"hevy:{started.isoformat()}|{row.text('title')}",
        name=row.text("title"),
        started=started,
        ended=read_moment(end, "end_time") if end else None,
        note=row.text("description"),
    )


def _entry(row: Row, unit: Unit | None) -> ImportedSet | ImportedCardio | None:
    exercise = row.text("exercise_title")
    if not exercise:
        raise DomainError(Trouble.ROW_INCOMPLETE, "exercise_title")
    kind = row.text("set_type").casefold()
    if kind not in _KINDS:
        raise DomainError(Trouble.SET_TYPE_UNKNOWN, "set_type", text=kind)
    done = Effort(
        reps=whole(row.number_in("reps")) or None,
        seconds=whole(row.number_in("duration_seconds")) or None,
        metres=_metres(row),
        load=_load(row, unit),
        rir=reserve(row.number_in("rpe")),
    )
    group = whole(row.number_in("superset_id"))
    note = row.text("exercise_notes")
    return entry_of(exercise, done, kind=_KINDS[kind], note=note, superset=group)


def _metres(row: Row) -> float | None:
    kilometres = metres_of(row.number_in("distance_km"), "km")
    return kilometres or metres_of(row.number_in("distance_miles"), "miles")


def _load(row: Row, unit: Unit | None) -> Load | None:
    own = unit_named(row.text("weight_unit"), "weight_unit") or unit
    return load_of(row.text("weight_kg", "weight_lbs", "weight"), own, "weight")
