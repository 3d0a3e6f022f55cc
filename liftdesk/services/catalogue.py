"""The catalogue: the lifts that every data file has, and what is written about each."""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache
from typing import Any

from liftdesk.domain.training.exercises import (
    Equipment,
    Exercise,
    ExerciseId,
    LoadKind,
    Measure,
    Pattern,
)
from liftdesk.domain.training.guides import Guide, Guides, Muscle
from liftdesk.domain.values import dataclass
from liftdesk.store.exercise_repo import ExerciseRepo
from liftdesk.system.resources import resource
from liftdesk.system.texts import translate

_FIRST = range(1, 33)
"""The lifts of the first catalogue; a file that has no others was made with it."""


@cache
def catalogue() -> tuple[Exercise, ...]:
    """Return the exercises that every data file has."""
    return tuple(
        Exercise(
            id=ExerciseId(entry["id"]),
            name=entry["name"],
            pattern=Pattern(entry["pattern"]),
            equipment=Equipment(entry["equipment"]),
            load_kind=LoadKind(entry["load_kind"]),
            measure=Measure(entry["measure"]),
            per_side=entry["per_side"],
            aliases=tuple(entry["aliases"]),
        )
        for entry in _entries()
    )


@cache
def guides() -> Guides:
    """Return what is written about every catalogue lift, by its id, in English."""
    words = _read("words.json")["lifts"]
    return {ExerciseId(entry["id"]): _guide(entry, words[str(entry["id"])]) for entry in _entries()}


@cache
def sources() -> tuple[str, ...]:
    """Return where the catalogue's technique, ranges and cautions are from, in English."""
    return tuple(_read("words.json")["sources"])


@cache
def known_names() -> Mapping[str, ExerciseId]:
    """Return every name and other name of the catalogue, casefolded, with its lift."""
    return {name.casefold(): lift.id for lift in catalogue() for name in (lift.name, *lift.aliases)}


@dataclass(frozen=True, slots=True, kw_only=True)
class LiftWords:
    """The words of a guide in the chosen language."""

    setup: str
    movement: str
    cues: tuple[str, ...]
    fault: str
    leave_out: str
    sources: tuple[str, ...]


def words_of(guide: Guide) -> LiftWords:
    """Return a guide's words in the chosen language."""
    return LiftWords(
        setup=translate("Catalogue", guide.setup),
        movement=translate("Catalogue", guide.movement),
        cues=tuple(translate("Catalogue", cue) for cue in guide.cues),
        fault=translate("Catalogue", guide.fault),
        leave_out=translate("Catalogue", guide.leave_out),
        sources=tuple(
            translate("Catalogue", source) for source in (*sources(), guide.source) if source
        ),
    )


def guide_of(exercise: Exercise) -> Guide | None:
    """Return the guide of a lift, or of the one it is a form of; None where nothing is written.

    An own exercise that has the name of a catalogue lift is that lift.
    """
    known = guides()
    if exercise.id in known:
        return known[exercise.id]
    if exercise.kin is not None and exercise.kin in known:
        return known[exercise.kin]
    named = known_names().get(exercise.name.casefold())
    return None if named is None else known[named]


@dataclass(frozen=True, slots=True, kw_only=True)
class Lacking:
    """What of the catalogue a file does not have.

    Attributes:
        lifts: new lifts, without their other names.
        aliases: other names, each with its lift.
        moved: other names that an earlier catalogue gave to another lift.
    """

    lifts: Sequence[Exercise]
    aliases: Sequence[tuple[ExerciseId, str]]
    moved: Sequence[tuple[ExerciseId, str]]

    @property
    def is_nothing(self) -> bool:
        """Whether the file has it all."""
        return not (self.lifts or self.aliases or self.moved)


def names_here() -> Mapping[ExerciseId, str]:
    """Return what the lifts of the catalogue are called in a diary that is made now.

    A lift has its name in the chosen language, unless something else of the catalogue is called so.
    The diary keeps it, as it keeps a name that a person gives: search, exports and paper go by it.
    """
    names = {lift.id: translate("Catalogue", lift.name) for lift in catalogue()}
    count = Counter(name.casefold() for name in names.values())
    known = known_names()
    return {
        lift.id: names[lift.id]
        if count[names[lift.id].casefold()] == 1
        and known.get(names[lift.id].casefold(), lift.id) == lift.id
        else lift.name
        for lift in catalogue()
    }


def lacking_of(present: Sequence[Exercise]) -> Lacking:
    """Return what a file with these exercises lacks.

    A lift is there by its id, whatever it is called by now; and one whose name is a name or another
    name of something else is there already too. Another name that is in use stays where it is.
    """
    if _has_all(present):  # as nearly every start finds it
        return Lacking(lifts=(), aliases=(), moved=())
    ids = {exercise.id for exercise in present}
    moved = [] if ids & _ids_after_first() else _moved()
    names = {exercise.name.casefold(): exercise.id for exercise in present}
    aliases = {
        alias.casefold()
        for exercise in present
        for alias in exercise.aliases
        if (exercise.id, alias) not in moved
    }
    lacking = [
        lift
        for lift in catalogue()
        if lift.id not in ids and lift.name.casefold() not in {*names, *aliases}
    ]
    here = names_here() if lacking else {}
    ids |= {lift.id for lift in lacking}
    names |= {here[lift.id].casefold(): lift.id for lift in lacking}
    return Lacking(
        lifts=[replace(lift, name=here[lift.id], aliases=()) for lift in lacking],
        aliases=[
            (lift.id, alias)
            for lift in catalogue()
            if lift.id in ids
            for alias in (*lift.aliases, *([lift.name] if lift in lacking else ()))
            if alias.casefold() not in aliases and names.get(alias.casefold()) != lift.id
        ],
        moved=[one for one in moved if one[0] in ids],
    )


def _has_all(present: Sequence[Exercise]) -> bool:
    """Whether every lift is there with all its other names; no lift of the catalogue is made."""
    names = {exercise.id: frozenset(exercise.aliases) for exercise in present}
    return all(
        entry["id"] in names and names[entry["id"]].issuperset(entry["aliases"])
        for entry in _entries()
    )


def install_catalogue(exercises: ExerciseRepo) -> None:
    """Write what the file lacks; nothing of anybody's own is touched."""
    lacking = lacking_of(exercises.all())
    if lacking.is_nothing:
        return
    exercises.remove_aliases(lacking.moved)
    exercises.add_many(lacking.lifts)
    exercises.add_aliases(lacking.aliases)


def _ids_after_first() -> frozenset[int]:
    return frozenset(lift.id for lift in catalogue() if lift.id not in _FIRST)


def _moved() -> list[tuple[ExerciseId, str]]:
    """Return other names that the first catalogue gave to a lift and this one gives to another."""
    return [
        (ExerciseId(entry["id"]), alias)
        for entry in _entries()
        for alias in entry.get("former", ())
    ]


@cache
def _entries() -> Sequence[dict[str, Any]]:
    found: list[dict[str, Any]] = _read("exercises.json")
    return found


def _read(name: str) -> Any:  # noqa: ANN401 - what json gives
    return json.loads(resource("catalogue", name).read_text(encoding="utf-8"))


def _guide(entry: dict[str, Any], words: dict[str, Any]) -> Guide:
    return Guide(
        exercise_id=ExerciseId(entry["id"]),
        setup=words["setup"],
        movement=words["movement"],
        cues=tuple(words["cues"]),
        fault=words["fault"],
        leave_out=words["leave_out"],
        source=words.get("source", ""),
        primary=tuple(Muscle(name) for name in entry["primary"]),
        secondary=tuple(Muscle(name) for name in entry["secondary"]),
        easier=entry["easier"],
        harder=entry["harder"],
        sets=tuple(entry["sets"]),
        amount=tuple(entry["amount"]),
        rest=entry["rest"],
    )
