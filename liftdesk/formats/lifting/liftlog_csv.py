"""LiftLog's plain-text export: one row a completed set, each with its own instant."""

from dataclasses import replace

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.sets import Effort
from liftdesk.domain.training.units import Unit
from liftdesk.formats.amounts import count, entry_of, load_of
from liftdesk.formats.gathering import Gathering, Head
from liftdesk.formats.imported import IgnoredReason, ImportedSet, Reading
from liftdesk.formats.moments import read_moment
from liftdesk.formats.spans import Span, widened
from liftdesk.formats.tables import Row, Table, broken

NAME = "liftlog"

_SIGNATURE = {"SessionId", "Timestamp", "Exercise", "Weight", "WeightUnit", "Reps"}
_UNITS = {
    "kg": Unit.KG,
    "kilograms": Unit.KG,
    "lb": Unit.LB,
    "lbs": Unit.LB,
    "pounds": Unit.LB,
    "": None,
    "nil": None,
}


def matches(header: tuple[str, ...]) -> bool:
    """Whether a header is LiftLog's."""
    return set(header) >= _SIGNATURE


def session_key(session: str) -> str:
    """Return the key of a session, the same in the CSV and in the JSON export."""
    return f"{NAME}:{session}"


def unit_of(text: str) -> Unit | None:
    """Return the unit of a load by LiftLog's names; None where the app knew none.

    Raises:
        DomainError: UNIT_UNKNOWN.
    """
    if text.casefold() not in _UNITS:
        raise DomainError(Trouble.UNIT_UNKNOWN, "WeightUnit", text=text)
    return _UNITS[text.casefold()]


def read(table: Table, unit: Unit | None) -> Reading:
    """Read LiftLog's table; `unit` answers for loads of which the app knew no unit.

    The rows of a session stand in the order of its exercises, not in that of time: the first and
    the last instant of a session are looked for before.

    Raises:
        DomainError: FILE_UNREADABLE, MOSTLY_UNREADABLE.
    """
    spans: dict[str, Span] = {}
    for row in table.rows():
        try:
            moment = read_moment(row.text("Timestamp"), "Timestamp")
        except DomainError:
            continue
        session = row.text("SessionId")
        spans[session] = widened(spans.get(session), moment)
    gathering = Gathering(NAME)
    gathering.each(table.rows(), lambda row: _take(row, unit, spans, gathering))
    return gathering.reading(unit=unit)


def _take(
    row: Row, unit: Unit | None, spans: dict[str, Span], gathering: Gathering
) -> IgnoredReason | None:
    problem = broken(row)
    if problem is not None:
        raise DomainError(problem.trouble)
    exercise, session = row.text("Exercise"), row.text("SessionId")
    for name, held in (("Exercise", exercise), ("SessionId", session)):
        if not held:
            raise DomainError(Trouble.ROW_INCOMPLETE, name, name=name)
    read_moment(row.text("Timestamp"), "Timestamp")
    load = load_of(row.text("Weight"), unit_of(row.text("WeightUnit")) or unit, "Weight")
    reps = count(row.number_in("Reps"))
    entry = entry_of(exercise, Effort(reps=reps or None, load=load), note=row.text("Notes"))
    if not isinstance(entry, ImportedSet):
        return IgnoredReason.NOTHING_DONE
    target = count(row.number_in("TargetReps"))
    started, ended = spans[session]
    head = Head(key=session_key(session), started=started, ended=ended)
    gathering.put(head, replace(entry, planned=Effort(reps=target) if target else None))
    return None
