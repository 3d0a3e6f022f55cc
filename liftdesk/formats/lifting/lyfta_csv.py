"""Lyfta's CSV export."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.sets import Effort, SetKind
from liftdesk.domain.training.units import Unit
from liftdesk.formats.amounts import (
    count,
    duration,
    entry_of,
    group_of,
    load_of,
    metres_of_unnamed,
)
from liftdesk.formats.gathering import Gathering, Head
from liftdesk.formats.imported import (
    IgnoredReason,
    ImportedCardio,
    ImportedSession,
    ImportedSet,
    Reading,
)
from liftdesk.formats.lifting.unnamed_loads import loads_in
from liftdesk.formats.moments import key_of, moment_and_day
from liftdesk.formats.tables import Row, Table, must_be_sound

NAME = "lyfta"

_SIGNATURE = {"Title", "Date", "Duration", "Exercise", "Weight", "Reps", "Set Type"}
_KINDS = {
    "NORMAL_SET": SetKind.WORKING,
    "TOP_SET": SetKind.WORKING,
    "HEAVY_SET": SetKind.WORKING,
    "BACK_OFF_SET": SetKind.WORKING,
    "WARMUP_SET": SetKind.WARM_UP,
    "FEEDER_SET": SetKind.WARM_UP,
    "DROP_SET": SetKind.DROP,
    "FAILURE_SET": SetKind.FAILURE,
    "LEFT_SET": SetKind.WORKING,
    "RIGHT_SET": SetKind.WORKING,
    "NEGATIVE_REPS_SET": SetKind.WORKING,
    "PARTIAL_REPS_SET": SetKind.WORKING,
    "MYO_REPS_SET": SetKind.WORKING,
}
_SAID = {"LEFT_SET", "RIGHT_SET", "NEGATIVE_REPS_SET", "PARTIAL_REPS_SET", "MYO_REPS_SET"}
"""Kinds that the diary has none of its own for: the app's word becomes the set's note."""
_NOTHING = {"", "null"}


def matches(header: tuple[str, ...]) -> bool:
    """Whether a header is Lyfta's."""
    return set(header) >= _SIGNATURE


def needs_unit(_header: tuple[str, ...]) -> bool:
    """Whether the file says nowhere which unit its loads are in: it never does."""
    return True


def loads(table: Table) -> Iterator[Decimal]:
    """Return the numbers of the loads."""
    return loads_in(table, "Weight")


def read(table: Table, unit: Unit | None) -> Reading:
    """Read Lyfta's table; `unit` answers for its loads, and for its distances with them.

    Raises:
        DomainError: UNIT_NEEDED.
    """
    if unit is None:
        raise DomainError(Trouble.UNIT_NEEDED, "unit")
    gathering = Gathering(NAME)
    gathering.each(table.rows(), lambda row: _take(row, unit, gathering))
    reading = gathering.reading(unit=unit)
    return replace(reading, sessions=tuple(map(_without_lone_groups, reading.sessions)))


def _take(row: Row, unit: Unit, gathering: Gathering) -> IgnoredReason | None:
    must_be_sound(row)
    entry = _entry(row, unit)
    if entry is None:
        return IgnoredReason.NOTHING_DONE
    gathering.put(_head(row), entry)
    return None


def _head(row: Row) -> Head:
    started, day = moment_and_day(row.needed("Date"), "Date")
    length = duration(_text(row, "Duration"), "Duration")
    name = row.text("Title")
    return Head(
        key=f"{NAME}:{key_of(started)}|{name}",
        name=name,
        started=started,
        ended=None if length is None or day else started + length,
        day=day,
    )


def _entry(row: Row, unit: Unit) -> ImportedSet | ImportedCardio | None:
    exercise = row.needed("Exercise")
    kind = _text(row, "Set Type").upper() or "NORMAL_SET"
    if kind not in _KINDS:
        raise DomainError(Trouble.SET_TYPE_UNKNOWN, "Set Type", text=kind)
    length = duration(_text(row, "Time"), "Time")
    seconds = (round(length.total_seconds()) if length else None) or None
    done = Effort(
        reps=count(_number(row, "Reps")) or None,
        seconds=seconds,
        metres=metres_of_unnamed(_number(row, "Distance"), seconds, unit),
        load=load_of(_text(row, "Weight"), unit, "Weight"),
    )
    group = group_of(_number(row, "Superset id"))
    said = kind.removesuffix("_SET").replace("_", " ").casefold() if kind in _SAID else ""
    return entry_of(exercise, done, kind=_KINDS[kind], note=said, superset=group)


def _text(row: Row, column: str) -> str:
    text = row.text(column)
    return "" if text.casefold() in _NOTHING else text


def _number(row: Row, column: str) -> float | None:
    return row.number_in(column) if _text(row, column) else None


def _without_lone_groups(session: ImportedSession) -> ImportedSession:
    """Take out groups of one lift: some versions number every lift of a workout."""
    lifts = defaultdict(set)
    for one in session.sets:
        lifts[one.superset].add(one.exercise)
    sets = (
        replace(one, superset=None) if len(lifts[one.superset]) < 2 else one  # noqa: PLR2004 - a pair
        for one in session.sets
    )
    return replace(session, sets=tuple(sets))
