"""The library of exercises: the catalogue, and what a person adds."""

import json
from collections.abc import Sequence

from liftdesk.domain.training.exercises import (
    Equipment,
    Exercise,
    ExerciseId,
    LoadKind,
    Measure,
    Pattern,
)
from liftdesk.store.exercise_repo import ExerciseRepo
from liftdesk.system.resources import resource


def catalogue() -> tuple[Exercise, ...]:
    """Return the exercises that every data file has."""
    entries = json.loads(resource("catalogue", "exercises.json").read_text(encoding="utf-8"))
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
        for entry in entries
    )


def install_catalogue(exercises: ExerciseRepo) -> None:
    """Write the catalogue's exercises that the file lacks; nobody's own name is touched."""
    present = exercises.all()
    ids = {exercise.id for exercise in present}
    taken = {exercise.name.casefold() for exercise in present}
    exercises.add_many(
        [e for e in catalogue() if e.id not in ids and e.name.casefold() not in taken]
    )


class Library:
    """Finds exercises by id and by name."""

    def __init__(self, exercises: ExerciseRepo) -> None:
        self._exercises = exercises

    def all(self) -> list[Exercise]:
        """Return every exercise, by name."""
        return self._exercises.all()

    def by_id(self) -> dict[ExerciseId, Exercise]:
        """Return every exercise by its id."""
        return {exercise.id: exercise for exercise in self.all()}


class Namer:
    """Finds the exercise for a name from elsewhere, or makes one that keeps that name.

    An exact name is the same exercise. Another app's name for a catalogue lift becomes an exercise
    of its own, kin to that lift, so that nothing a person brings changes its name.
    """

    def __init__(self, present: Sequence[Exercise]) -> None:
        self._by_name = {exercise.name.casefold(): exercise for exercise in present}
        self._by_alias = {
            alias.casefold(): exercise for exercise in present for alias in exercise.aliases
        }

    def known(self, name: str) -> Exercise | None:
        """Return the exercise of exactly this name, whatever the case."""
        return self._by_name.get(name.casefold())

    def make(self, name: str, exercise_id: ExerciseId, measure: Measure) -> Exercise:
        """Make an exercise of this name, after a catalogue lift where one is known by it."""
        like = self._by_alias.get(name.casefold())
        made = (
            Exercise(id=exercise_id, name=name, measure=measure)
            if like is None
            else Exercise(
                id=exercise_id,
                name=name,
                pattern=like.pattern,
                equipment=like.equipment,
                load_kind=like.load_kind,
                measure=like.measure,
                per_side=like.per_side,
                kin=like.id,
            )
        )
        self._by_name[name.casefold()] = made
        return made
