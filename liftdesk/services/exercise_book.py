"""The exercise book: the lifts one can do, what is known about them, and those of one's own."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.names import tidy_name
from liftdesk.domain.training.exercises import (
    Equipment,
    Exercise,
    ExerciseId,
    LoadKind,
    Measure,
    Pattern,
)
from liftdesk.domain.training.figures import Figure
from liftdesk.domain.training.guides import Guide
from liftdesk.domain.training.sets import LoggedSet
from liftdesk.domain.training.swaps import Swap, swaps
from liftdesk.services.catalogue import guide_of, guides, known_names
from liftdesk.services.exercise_search import ANYTHING, Wanted, place_of
from liftdesk.services.figures import figures
from liftdesk.services.planner import Planner
from liftdesk.store.exercise_repo import ExerciseRepo
from liftdesk.store.journal import Journal
from liftdesk.store.session_repo import SessionRepo
from liftdesk.system.ids import IdFactory
from liftdesk.system.texts import translate

LONGEST_NAME = 200
"""Letters of a name that the data file takes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BookStores:
    """The parts of the store that the exercise book reads and writes."""

    journal: Journal
    exercises: ExerciseRepo
    sessions: SessionRepo


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """What an exercise is, besides its name."""

    pattern: Pattern = Pattern.OTHER
    equipment: Equipment = Equipment.OTHER
    load_kind: LoadKind = LoadKind.TOTAL
    measure: Measure = Measure.REPS
    per_side: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class BookEntry:
    """One exercise of the list; `is_here` says that the place has what it needs."""

    exercise: Exercise
    guide: Guide | None
    figure: Figure | None
    is_here: bool
    was_trained: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnHistory:
    """What the log has of one exercise: its last day with that day's sets, and its best set."""

    last_day: date
    last_sets: tuple[LoggedSet, ...]
    best: LoggedSet
    sessions: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MergePlan:
    """What a merge would do: `gone` becomes another name of `stays`, with all that it has."""

    gone: Exercise
    stays: Exercise
    sets: int
    sessions: int
    slots: int
    counts_otherwise: bool


class ExerciseBook:
    """Finds exercises, tells about them, and changes those that a person may change."""

    def __init__(self, *, stores: BookStores, planner: Planner, ids: IdFactory) -> None:
        self._journal = stores.journal
        self._exercises = stores.exercises
        self._sessions = stores.sessions
        self._planner = planner
        self._ids = ids

    def entries(self, wanted: Wanted = ANYTHING) -> list[BookEntry]:
        """Return the exercises that fit what is wanted, the likest first, then by name."""
        place, trained = self._planner.place(), self._exercises.trained()
        found = [
            (rank, self._entry(exercise, place.has(exercise.equipment), trained))
            for exercise in self._exercises.all()
            for rank in [place_of(exercise, guide_of(exercise), wanted)]
            if rank is not None
        ]
        found.sort(key=lambda pair: (pair[0], pair[1].exercise.name.casefold()))
        return [entry for _, entry in found if entry.is_here or not wanted.only_here]

    @property
    def today(self) -> date:
        """Today's training day."""
        return self._planner.today

    def entry(self, exercise_id: ExerciseId) -> BookEntry | None:
        """Return one exercise, None where it is not in the file."""
        exercise = self._by_id().get(exercise_id)
        if exercise is None:
            return None
        is_here = self._planner.place().has(exercise.equipment)
        return self._entry(exercise, is_here, self._exercises.trained())

    def own_names(self, exercise: Exercise) -> tuple[str, ...]:
        """Return the other names that are not the catalogue's; those can be taken away."""
        ours = known_names()
        return tuple(a for a in exercise.aliases if ours.get(a.casefold()) != exercise.id)

    def history(self, exercise_id: ExerciseId) -> OwnHistory | None:
        """Return what the log has of an exercise, None where it was never done."""
        every = self._exercises.use(exercise_id)
        if not every.sets:
            return None
        done = self._sessions.sets_of_exercises([exercise_id], sessions=every.sessions)
        counted = [one for one in done if one.counts] or done
        last = [one for one in done if one.session_id == done[0].session_id]
        kind = self._by_id()[exercise_id].load_kind
        return OwnHistory(
            last_day=last[0].day,
            last_sets=tuple(last),
            best=max(counted, key=lambda one: _strength(one, kind)),
            sessions=every.sessions,
        )

    def swaps(self, exercise_id: ExerciseId) -> list[Swap]:
        """Return the lifts that can stand in for one at the place in use, the likest first.

        Raises:
            DomainError: there is no such exercise.
        """
        exercises = self._by_id()
        return swaps(
            self._present(exercise_id),
            exercises.values(),
            place=self._planner.place(),
            guides=guides(),
            trained=self._exercises.trained(),
        )

    def add(self, name: str, kind: Kind) -> Exercise:
        """Write an exercise of one's own.

        Raises:
            DomainError: there is no name, or it is in use.
        """
        made = Exercise(
            id=ExerciseId(self._ids()),
            name=self._free_name(name),
            pattern=kind.pattern,
            equipment=kind.equipment,
            load_kind=kind.load_kind,
            measure=kind.measure,
            per_side=kind.per_side,
        )
        with self._journal.step(translate("Steps", "Add exercise")):
            self._exercises.add_many([made])
        return made

    def describe(self, exercise_id: ExerciseId, kind: Kind) -> None:
        """Say what an own exercise is; numbers that were logged stay as they are.

        Raises:
            DomainError: what it counts cannot change any more, as there are sets; or it is of the
                catalogue, which knows what it is.
        """
        exercise = self._present(exercise_id)
        used = self._exercises.use(exercise_id).sets
        if not exercise.is_own or (used and exercise.measure is not kind.measure):
            raise DomainError(Trouble.EXERCISE_IN_USE, "exercise", name=exercise.name)
        with self._journal.step(translate("Steps", "Change exercise")):
            self._exercises.change(
                replace(
                    exercise,
                    pattern=kind.pattern,
                    equipment=kind.equipment,
                    load_kind=kind.load_kind,
                    measure=kind.measure,
                    per_side=kind.per_side,
                )
            )

    def rename(self, exercise_id: ExerciseId, name: str) -> None:
        """Call an exercise otherwise; the name it had still finds it.

        Raises:
            DomainError: there is no name, or something else has it.
        """
        exercise = self._present(exercise_id)
        wanted = self._free_name(name, beside=exercise_id)
        if wanted == exercise.name:
            return
        with self._journal.step(translate("Steps", "Rename exercise")):
            self._call(exercise, wanted)

    def add_alias(self, exercise_id: ExerciseId, alias: str) -> None:
        """Give an exercise another name.

        Raises:
            DomainError: there is no name, or it is in use, here or elsewhere.
        """
        self._present(exercise_id)
        wanted = self._free_name(alias)
        with self._journal.step(translate("Steps", "Add other name")):
            self._exercises.add_aliases([(exercise_id, wanted)])

    def remove_alias(self, exercise_id: ExerciseId, alias: str) -> None:
        """Take away another name that the person gave; the catalogue's own stay."""
        if alias in self.own_names(self._present(exercise_id)):
            with self._journal.step(translate("Steps", "Remove other name")):
                self._exercises.remove_aliases([(exercise_id, alias)])

    def write_note(self, exercise_id: ExerciseId, text: str) -> None:
        """Write one's own note about an exercise, "" for none."""
        exercise = self._present(exercise_id)
        with self._journal.step(translate("Steps", "Note on exercise")):
            self._exercises.change(replace(exercise, note=text.strip()))

    def merge_plan(self, gone: ExerciseId, stays: ExerciseId) -> MergePlan:
        """Say what merging would do; nothing is written.

        Raises:
            DomainError: it is the same one, both are of the catalogue, or they count differently.
        """
        one, other = self._present(gone), self._present(stays)
        if gone == stays:
            raise DomainError(Trouble.NAME_TAKEN, "exercise", name=one.name)
        if not (one.is_own or other.is_own):
            raise DomainError(Trouble.EXERCISES_STAY_APART, "exercise")
        use = self._exercises.use(gone)
        if one.measure is not other.measure and use.sets:
            raise DomainError(Trouble.MEASURES_DIFFER, "exercise")
        return MergePlan(
            gone=one,
            stays=other,
            sets=use.sets,
            sessions=use.sessions,
            slots=use.slots,
            counts_otherwise=bool(use.sets) and one.load_kind is not other.load_kind,
        )

    def merge(self, gone: ExerciseId, stays: ExerciseId) -> Exercise:
        """Make two exercises one that has the name of `stays` and the history of both.

        Both names find it. A catalogue lift keeps its place whichever name stays, so that routines
        and the next start find it. Returns the one exercise.

        Raises:
            DomainError: as `merge_plan` says.
        """
        plan = self.merge_plan(gone, stays)
        one, other = plan.gone, plan.stays
        kept, lost = (one, other) if other.is_own and not one.is_own else (other, one)
        known = one if other.pattern is Pattern.OTHER else other
        with self._journal.step(translate("Steps", "Merge exercises")):
            self._exercises.move(lost.id, kept.id)
            merged = replace(
                other,
                id=kept.id,
                pattern=known.pattern,
                equipment=known.equipment,
                kin=_kin(one, other) if kept.is_own else None,
                note="\n".join(note for note in (other.note, one.note) if note),
            )
            self._exercises.remove_aliases([(kept.id, other.name)])
            self._exercises.change(merged)
            if one.name.casefold() not in _folded((*one.aliases, *other.aliases)):
                self._exercises.take_alias(kept.id, one.name)
        return self._present(kept.id)

    def can_delete(self, exercise_id: ExerciseId) -> bool:
        """Whether an exercise is one's own and nothing names it."""
        return self._present(exercise_id).is_own and self._exercises.use(exercise_id).is_empty

    def delete(self, exercise_id: ExerciseId) -> None:
        """Delete an own exercise that nothing names.

        Raises:
            DomainError: it is in use, or of the catalogue.
        """
        if not self.can_delete(exercise_id):
            name = self._present(exercise_id).name
            raise DomainError(Trouble.EXERCISE_IN_USE, "exercise", name=name)
        with self._journal.step(translate("Steps", "Delete exercise")):
            self._exercises.remove([exercise_id])

    def _by_id(self) -> Mapping[ExerciseId, Exercise]:
        return {exercise.id: exercise for exercise in self._exercises.all()}

    def _present(self, exercise_id: ExerciseId) -> Exercise:
        found = self._by_id().get(exercise_id)
        if found is None:
            raise DomainError(Trouble.NOT_FOUND, "exercise")
        return found

    def _entry(
        self,
        exercise: Exercise,
        is_here: bool,  # noqa: FBT001 - what the place has
        trained: Collection[ExerciseId],
    ) -> BookEntry:
        guide = guide_of(exercise)
        return BookEntry(
            exercise=exercise,
            guide=guide,
            figure=None if guide is None else figures().get(guide.exercise_id),
            is_here=is_here,
            was_trained=exercise.id in trained,
        )

    def _call(self, exercise: Exercise, name: str) -> None:
        self._exercises.remove_aliases([(exercise.id, name)])
        self._exercises.change(replace(exercise, name=name))
        if name.casefold() != exercise.name.casefold():
            self._exercises.take_alias(exercise.id, exercise.name)

    def _free_name(self, name: str, *, beside: ExerciseId | None = None) -> str:
        """Return a name without idle spaces; `beside` may have it already."""
        wanted = tidy_name(name)
        if not wanted:
            raise DomainError(Trouble.NAME_EMPTY, "name")
        if len(wanted) > LONGEST_NAME:
            raise DomainError(Trouble.NAME_TOO_LONG, "name")
        for exercise in self._exercises.all():
            names = _folded((exercise.name, *exercise.aliases))
            if exercise.id != beside and wanted.casefold() in names:
                raise DomainError(Trouble.NAME_TAKEN, "name", name=wanted)
        return wanted


def _kin(one: Exercise, other: Exercise) -> ExerciseId | None:
    """Return the catalogue lift that either is a form of, besides each other."""
    kin = (other.kin, one.kin)
    return next((k for k in kin if k is not None and k not in {one.id, other.id}), None)


def _folded(names: Collection[str]) -> set[str]:
    return {name.casefold() for name in names}


def _strength(one: LoggedSet, kind: LoadKind) -> tuple[float, float]:
    """Order sets: by load, or by least help, then by what was counted."""
    done = one.done
    grams = 0 if done.load is None else done.load.grams
    amount = done.reps or done.seconds or done.metres or 0
    return (-grams if kind is LoadKind.ASSISTED else grams, amount)
