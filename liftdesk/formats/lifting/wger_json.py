"""wger's workout logs as its API tells them: a page, a list of pages, or a list of logs."""

from collections.abc import Iterator
from dataclasses import field
from datetime import date, datetime

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.sets import Effort
from liftdesk.domain.training.units import Load, Unit, read_number
from liftdesk.domain.values import dataclass, replace
from liftdesk.formats.amounts import count, entry_of, load_of, metres_of, whole
from liftdesk.formats.answers import Answers
from liftdesk.formats.gathering import Gathering, Head
from liftdesk.formats.import_file import ImportFile
from liftdesk.formats.imported import IgnoredReason, ImportedSet, Reading
from liftdesk.formats.json_values import Node, items, key_names, read_json
from liftdesk.formats.moments import key_of, moment_and_day
from liftdesk.formats.spans import Span, widened
from liftdesk.formats.unit_hint import likely_unit

NAME = "wger"

# Numbers of the units in wger's own tables (core/fixtures/setting_repetition_units.json and
# setting_weight_units.json): 1 repetitions, 2 until failure, 3 seconds, 4 minutes, 5 miles,
# 6 kilometres, 7 max reps, 8 metres; 1 kg, 2 lb, 3 body weight, 4 plates, 5 km/h, 6 miles/h.
_REPS = {"1", "2", "7", ""}
_SECONDS = {"3": 1, "4": 60}
_METRES = {"5": "miles", "6": "km", "8": "m"}
_LOADS = {"1": Unit.KG, "2": Unit.LB, "": None}
_BODY_WEIGHT, _SPEEDS = "3", {"5", "6"}
_MODEL = "manager.workoutlog"
_NAMED = ("exercise_name", "exerciseName")


def matches(file: ImportFile) -> bool:
    """Whether a file is a page of wger's workout logs, a list of them, or its own fixture."""
    names = key_names(file)
    is_log = names >= {"exercise", "weight", "session", "date"} and (
        "repetitions" in names or "reps" in names
    )
    is_told = "repetitions_unit" in names or "weight_unit" in names
    return is_log and (is_told or _MODEL in file.head_text)


def needs_unit(file: ImportFile) -> bool:
    """Whether the logs name no unit of their loads."""
    return "weight_unit" not in key_names(file)


def unit_hint(file: ImportFile) -> Unit | None:
    """Return the unit that the loads of the logs look like, None where they do not tell."""
    try:
        logs = _logs(read_json(file), _Told())
        return likely_unit(read_number(log.text("weight") or "0", "weight") for log in logs)
    except DomainError:
        return None


@dataclass(frozen=True, slots=True)
class _Told:
    """All logs, the names of exercises by number, and the span of each session."""

    names: dict[str, str] = field(default_factory=dict)
    spans: dict[str, Span] = field(default_factory=dict)


def read(file: ImportFile, answers: Answers) -> Reading:
    """Read logs; `answers.unit` is that of loads without one.

    Exercises are numbers here. Where the file names none, an exercise is called after its number.

    Raises:
        DomainError: UNIT_NEEDED, FILE_DAMAGED, MOSTLY_UNREADABLE, and what `ImportFile.text`
            raises.
    """
    if answers.unit is None and needs_unit(file):
        raise DomainError(Trouble.UNIT_NEEDED, "unit")
    value = read_json(file)
    told = _Told()
    for log in _logs(value, told):
        key = _session(log)
        try:
            told.spans[key] = widened(told.spans.get(key), _moment(log)[0])
        except DomainError:
            continue
    gathering = Gathering(NAME)
    gathering.each(_logs(value, told), lambda log: _take(log, told, answers.unit, gathering))
    return gathering.reading(unit=answers.unit)


def _logs(value: object, told: _Told) -> Iterator[Node]:
    """Go through all logs, and note the names of exercises on the way."""
    for page in items(value) or (value,):
        node = Node.of(page)
        for named in (*node.nodes("exercises"), *node.nodes("exerciseinfo")):
            _note_name(named, told)
        results = items(node.get("results"))
        for one in results if "results" in node.values else (page,):
            log = Node.of(one)
            if log.get("model") is None:
                yield log
            elif log.text("model") == _MODEL:
                fields = log.get("fields")
                yield Node.of({**fields, "id": log.get("pk")} if isinstance(fields, dict) else None)


def _note_name(named: Node, told: _Told) -> None:
    """Note the name of an exercise; that of the first translation where it has several."""
    name = named.text("name")
    for one in named.nodes("translations"):
        name = name or one.text("name")
    if name:
        told.names.setdefault(named.text("id", "exercise"), name)


def _moment(log: Node) -> tuple[datetime, date | None]:
    """Return when a log was, and its day in the years when logs had no time."""
    return moment_and_day(log.text("date"), "date")


def _session(log: Node) -> str:
    """Return the number of a log's session; its day where it belongs to none."""
    session = log.get("session")
    return Node.of(session).text("id") or log.text("session") or log.text("date")[:10]


def _exercise(log: Node, told: _Told) -> str:
    own = log.get("exercise", "exercise_base")
    node, number = Node.of(own), log.text("exercise", "exercise_base")
    name = log.text(*_NAMED) or node.text("name") or told.names.get(number, "")
    number = number or node.text("id")
    if not name and not number:
        raise DomainError(Trouble.ROW_INCOMPLETE, "exercise", name="exercise")
    return name or f"wger exercise {number}"


def _take(log: Node, told: _Told, unit: Unit | None, gathering: Gathering) -> IgnoredReason | None:
    if not log.values:
        raise DomainError(Trouble.ROW_INCOMPLETE, "exercise", name="exercise")
    moment, day = _moment(log)
    done = _effort(log, "", unit)
    entry = entry_of(_exercise(log, told), done)
    if entry is None:
        return IgnoredReason.NOTHING_DONE
    if isinstance(entry, ImportedSet):
        entry = replace(entry, planned=_planned(log, unit))
    started, ended = told.spans.get(_session(log), (moment, moment))
    head = Head(
        key=f"{NAME}:{_session(log) or key_of(moment)}",
        started=started,
        ended=ended if ended != started else None,
        day=day,
    )
    gathering.put(head, entry)
    return None


def _planned(log: Node, unit: Unit | None) -> Effort | None:
    planned = _effort(log, "_target", unit)
    return None if planned.is_empty else planned


def _effort(log: Node, of: str, unit: Unit | None) -> Effort:
    """Return what was done, or with `_target` what was asked for.

    Raises:
        DomainError: UNIT_UNKNOWN, a number out of range or unreadable.
    """
    amount = log.number(f"repetitions{of}", f"reps{of}")
    kind = log.text("repetitions_unit")
    if kind not in _REPS and kind not in _SECONDS and kind not in _METRES:
        raise DomainError(Trouble.UNIT_UNKNOWN, "repetitions_unit", text=kind)
    rir = log.number(f"rir{of}")
    return Effort(
        reps=count(amount) or None if kind in _REPS else None,
        seconds=whole((amount or 0.0) * _SECONDS[kind]) or None if kind in _SECONDS else None,
        metres=metres_of(amount, _METRES[kind]) if kind in _METRES else None,
        load=_load(log, of, unit),
        rir=rir,
    )


def _load(log: Node, of: str, unit: Unit | None) -> Load | None:
    text, kind = log.text(f"weight{of}"), log.text("weight_unit")
    if not text or kind == _BODY_WEIGHT or kind in _SPEEDS:
        return None
    if kind not in _LOADS:
        raise DomainError(Trouble.UNIT_UNKNOWN, "weight_unit", text=kind)
    return load_of(text, _LOADS[kind] or unit, "weight")
