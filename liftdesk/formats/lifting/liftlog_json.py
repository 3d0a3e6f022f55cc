"""LiftLog's JSON exports: a list of sessions, and the older object with `Sessions` in it."""

from collections.abc import Iterator
from functools import cached_property

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.sets import Effort, SetKind
from liftdesk.domain.training.units import Load, Unit
from liftdesk.domain.values import dataclass
from liftdesk.formats.amounts import count, load_of, metres_of, reserve
from liftdesk.formats.answers import Answers
from liftdesk.formats.gathering import Gathering, Head
from liftdesk.formats.import_file import ImportFile
from liftdesk.formats.imported import (
    IgnoredReason,
    ImportedCardio,
    ImportedSet,
    Private,
    Reading,
)
from liftdesk.formats.instants import read_iso_duration, written_day
from liftdesk.formats.json_values import Node, items, key_names, read_json
from liftdesk.formats.lifting.liftlog_csv import session_key, unit_of
from liftdesk.formats.moments import key_of, noon_of, read_moment
from liftdesk.formats.spans import Span, widened

NAME = "liftlog_json"

_SETS = ("potentialSets", "recordedSets", "sets")
_DONE_AT = ("completionDateTime", "completionTime")


def matches(file: ImportFile) -> bool:
    """Whether a file is one of LiftLog's, told by the names its first session must have."""
    names = {name.casefold() for name in key_names(file)}
    has_sets = not names.isdisjoint({"potentialsets", "recordedsets"}) or "sets" in names
    return names >= {"recordedexercises", "blueprint", "id"} and has_sets


def read(file: ImportFile, answers: Answers) -> Reading:
    """Read a JSON export; its rows are the sets of all exercises.

    Raises:
        DomainError: FILE_DAMAGED, MOSTLY_UNREADABLE, and what `ImportFile.text` raises.
    """
    told = read_json(file)
    sessions = items(told) or items(Node.of(told).get("sessions"))
    gathering = Gathering(NAME)
    gathering.each(_rows(sessions, gathering), lambda row: _take(row, answers.unit, gathering))
    return gathering.reading(unit=answers.unit)


class _Session:
    """A session; its span of time is worked out once."""

    def __init__(self, node: Node) -> None:
        self.node = node

    @cached_property
    def head(self) -> Head:
        """What is said of the whole session.

        Raises:
            DomainError: DATE_UNREADABLE, DATE_OUT_OF_RANGE.
        """
        blueprint, day = self.node.node("blueprint"), None
        name, session = blueprint.text("name"), self.node.text("id")
        if self._span is None:
            day = written_day(self.node.text("date")[:10], "date")
            started, ended = noon_of(day), None
        else:
            started, ended = self._span
        return Head(
            key=session_key(session or f"{key_of(started)}|{name}"),
            name=name,
            started=started,
            ended=ended,
            day=day,
            note=blueprint.text("notes"),
        )

    @cached_property
    def _span(self) -> Span | None:
        span: Span | None = None
        for exercise in self.node.nodes("recordedExercises"):
            for one in exercise.nodes(*_SETS):
                text = one.text(*_DONE_AT) or one.node("set").text(*_DONE_AT)
                try:
                    span = widened(span, read_moment(text))
                except DomainError:
                    continue
        return span


@dataclass(frozen=True, slots=True)
class _Row:
    """One set that could be done: where it stands, and its place in its exercise."""

    session: _Session
    exercise: Node
    one: Node
    place: int
    is_warm_up: bool = False
    superset: int | None = None


def _rows(sessions: tuple[object, ...], gathering: Gathering) -> Iterator[_Row]:
    for told in sessions:
        session = _Session(Node.of(told))
        if session.node.get("bodyweight") is not None:
            gathering.tells(Private.BODY_WEIGHT)
        group, is_linked = 0, False
        for exercise in session.node.nodes("recordedExercises"):
            links_on = exercise.node("blueprint").is_true("supersetWithNext")
            superset = group if is_linked or links_on else None
            for place, one in enumerate(exercise.nodes("warmupSets")):
                yield _Row(session, exercise, one, place, is_warm_up=True, superset=superset)
            for place, one in enumerate(exercise.nodes(*_SETS)):
                yield _Row(session, exercise, one, place, superset=superset)
            group += 1 if superset is not None and not links_on else 0
            is_linked = links_on


def _take(row: _Row, unit: Unit | None, gathering: Gathering) -> IgnoredReason | None:
    name = row.exercise.node("blueprint").text("name") or row.exercise.text("name")
    if not name:
        raise DomainError(Trouble.ROW_INCOMPLETE, "name", name="name")
    is_cardio = "cardio" in row.exercise.text("type").casefold()
    entry = _cardio(row, name) if is_cardio else _set(row, name, unit)
    if isinstance(entry, IgnoredReason):
        return entry
    gathering.put(row.session.head, entry)
    return None


def _set(row: _Row, name: str, unit: Unit | None) -> ImportedSet | IgnoredReason:
    done = row.one.node("set") if row.one.get("set") is not None else row.one
    reps = count(done.number("repsCompleted"), "reps")
    if reps is None:
        return IgnoredReason.PLANNED
    if not reps:
        return IgnoredReason.NOTHING_DONE
    target = None if row.is_warm_up else _target(row)
    return ImportedSet(
        exercise=name,
        done=Effort(reps=reps, load=_load(row, unit), rir=reserve(done.number("rpe"))),
        kind=SetKind.WARM_UP if row.is_warm_up else SetKind.WORKING,
        note=row.exercise.text("notes"),
        superset=row.superset,
        planned=Effort(reps=target) if target else None,
    )


def _target(row: _Row) -> int | None:
    """Return the repetitions asked for, as the versions of the app have told them."""
    blueprint = row.exercise.node("blueprint")
    planned = list(blueprint.nodes("plannedSets"))
    nodes = [row.one.node("target"), *planned[row.place : row.place + 1]]
    for reps in [*(node.node("reps") for node in nodes), blueprint.node("repsConfig")]:
        found = count(reps.number("max", "reps"), "reps")
        if found:
            return found
    return count(blueprint.number("repsPerSet"), "reps")


def _load(row: _Row, unit: Unit | None) -> Load | None:
    weight = row.one.get("weight")
    told = Node.of(weight)
    if told.values:
        return load_of(told.text("value"), unit_of(told.text("unit")) or unit, "weight")
    if weight is not None:
        return load_of(row.one.text("weight"), unit, "weight")
    return load_of(row.exercise.text("kilograms"), Unit.KG, "weight")


def _cardio(row: _Row, name: str) -> ImportedCardio | IgnoredReason:
    text, distance = row.one.text("duration"), row.one.node("distance")
    seconds = round(read_iso_duration(text, "duration").total_seconds()) if text else 0
    if not row.one.text(*_DONE_AT) and not seconds:
        return IgnoredReason.PLANNED
    if not seconds:
        return IgnoredReason.NOTHING_DONE
    metres = metres_of(distance.number("value"), distance.text("unit"), "distance")
    done = Effort(seconds=seconds, metres=metres)
    return ImportedCardio(
        activity=name, seconds=seconds, metres=done.metres, note=row.exercise.text("notes")
    )
