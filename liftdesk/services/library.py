"""The library of exercises: finds them by id and by the names that others call them."""

from collections.abc import Collection, Hashable, Sequence

from liftdesk.domain.changes import Area, Change
from liftdesk.domain.training.exercises import Exercise, ExerciseId, Measure
from liftdesk.services.catalogue import catalogue, install_catalogue, known_names
from liftdesk.services.change_feed import ChangeFeed
from liftdesk.services.kept_answers import KeptAnswers
from liftdesk.store.exercise_repo import ExerciseRepo
from liftdesk.store.journal import Journal

__all__ = ["Library", "Namer", "catalogue", "install_catalogue"]


class Library:
    """Finds exercises by id and by name."""

    def __init__(
        self,
        exercises: ExerciseRepo,
        *,
        changes: ChangeFeed,
        journal: Journal,
        known: list[Exercise] | None = None,
    ) -> None:
        """Read from `exercises`; `known` is what there is, where that was read already."""
        self._exercises = exercises
        self._kept = KeptAnswers(changes=changes, journal=journal, stays=_stays)
        if known is not None:
            self._kept.of("all", lambda: known)

    def all(self) -> list[Exercise]:
        """Return every exercise, by name."""
        return list(self._all())

    def by_id(self) -> dict[ExerciseId, Exercise]:
        """Return every exercise by its id."""
        return dict(self._kept.of("by id", self._by_id))

    def _by_id(self) -> dict[ExerciseId, Exercise]:
        return {exercise.id: exercise for exercise in self._all()}

    def _all(self) -> list[Exercise]:
        return self._kept.of("all", self._exercises.all)

    def trained(self) -> frozenset[ExerciseId]:
        """Return the exercises that have sets."""
        return self._exercises.trained()


def _stays(_key: Hashable, change: Change) -> bool:
    return Area.EXERCISES not in change.areas


class Namer:
    """Finds the exercise for a name from elsewhere, or makes one that keeps that name.

    An exact name is the same exercise, and so is another name that the person gave. Another app's
    name for a catalogue lift is that lift where it is in the log already, so that a history goes on
    and what was merged stays merged; otherwise it becomes an exercise of its own, kin to that lift,
    so that nothing a person brings changes its name.
    """

    def __init__(
        self, present: Sequence[Exercise], trained: Collection[ExerciseId] = frozenset()
    ) -> None:
        self._trained = trained
        self._by_name = {exercise.name.casefold(): exercise for exercise in present}
        self._by_alias = {
            alias.casefold(): exercise for exercise in present for alias in exercise.aliases
        }

    def known(self, name: str) -> Exercise | None:
        """Return the exercise that this name means, whatever the case; None where none is sure."""
        wanted = name.casefold()
        if wanted in self._by_name:
            return self._by_name[wanted]
        likely = self._by_alias.get(wanted)
        if likely is None:
            return None
        is_ours = known_names().get(wanted) == likely.id
        return likely if not is_ours or likely.id in self._trained else None

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
