"""Routines: which there are, which one is in use, and every change of them."""

from collections.abc import Callable
from dataclasses import replace
from typing import Literal

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training import routine_edits as edits
from liftdesk.domain.training.exercises import Exercise
from liftdesk.domain.training.plans import SessionPlan
from liftdesk.domain.training.routine_checks import (
    Remark,
    about_session,
    about_slot,
    about_week,
)
from liftdesk.domain.training.routine_presets import RoutinePreset, preset_routine
from liftdesk.domain.training.routines import Routine, RoutineId, RoutineSession, Slot
from liftdesk.domain.training.session_length import minutes, planned_part
from liftdesk.services.library import Library
from liftdesk.services.planner import Planner
from liftdesk.services.preferences import Preferences
from liftdesk.store.journal import Journal
from liftdesk.store.routine_repo import RoutineRepo
from liftdesk.system.ids import IdFactory
from liftdesk.system.texts import translate
from liftdesk.wording.routine_names import spoken_routine

SAMPLE = RoutineId(0)
"""The sample routine, which no file keeps until somebody changes it."""
LONGEST_NAME = 100


class Routines:
    """Reads and changes routines; each change is one undoable step and answers with its id.

    A change of the sample routine makes it one of the person's own, in use.
    """

    def __init__(  # noqa: PLR0913 - what it asks and tells, each by name
        self,
        *,
        journal: Journal,
        routines: RoutineRepo,
        planner: Planner,
        library: Library,
        preferences: Preferences,
        ids: IdFactory,
    ) -> None:
        self._journal = journal
        self._routines = routines
        self._planner = planner
        self._library = library
        self._preferences = preferences
        self._ids = ids

    def all(self) -> list[Routine]:
        """Return the person's routines; with none of them in use, the sample routine before."""
        own = self._routines.all()
        in_use = self._planner.routine()
        return own if in_use.id != SAMPLE else [in_use, *own]

    def in_use(self) -> Routine:
        """Return the routine that plans are made from."""
        return self._planner.routine()

    def one(self, routine_id: RoutineId) -> Routine:
        """Return a routine.

        Raises:
            DomainError: NOT_FOUND.
        """
        for routine in self.all():
            if routine.id == routine_id:
                return routine
        raise DomainError(Trouble.NOT_FOUND, text=translate("Steps", "The routine"))

    def make(self, preset: RoutinePreset, name: str) -> RoutineId:
        """Make a routine from a preset, and use it."""
        fresh = RoutineId(self._ids())
        routine = spoken_routine(preset_routine(preset, fresh, self._free_name(name)))
        self._write(routine, translate("Steps", "Make routine"))
        return fresh

    def duplicate(self, routine_id: RoutineId) -> RoutineId:
        """Make a copy of a routine under a name of its own; which one is in use stays."""
        copied = self.one(routine_id)
        fresh = RoutineId(self._ids())
        name = translate("Routines", "{name}, copy").format(name=copied.name)
        copy = replace(copied, id=fresh, name=self._free_name(name), is_active=False)
        self._write(copy, translate("Steps", "Duplicate routine"))
        return fresh

    def rename(self, routine_id: RoutineId, name: str) -> RoutineId:
        """Give a routine another name.

        Raises:
            DomainError: NAME_EMPTY or NAME_TAKEN naming "name".
        """
        wanted = " ".join(name.split())[:LONGEST_NAME]
        if not wanted:
            raise DomainError(Trouble.NAME_EMPTY, "name")
        if any(r.name.casefold() == wanted.casefold() for r in self.all() if r.id != routine_id):
            raise DomainError(Trouble.NAME_TAKEN, "name", name=wanted)
        return self._edit(
            routine_id,
            translate("Steps", "Rename routine"),
            lambda routine: replace(routine, name=wanted),
        )

    def delete(self, routine_id: RoutineId) -> None:
        """Delete a routine; with the one in use gone, the newest other one is used.

        Raises:
            DomainError: NOT_FOUND; the sample routine is no part of the file.
        """
        gone = self.one(routine_id)
        if gone.id == SAMPLE:
            raise DomainError(Trouble.NOT_FOUND, text=gone.name)
        with self._journal.step(translate("Steps", "Delete routine")):
            self._routines.remove(routine_id)
            left = self._routines.all()
            if gone.is_active and left:
                self._routines.put(replace(left[-1], is_active=True))

    def use(self, routine_id: RoutineId) -> None:
        """Plan from this routine from now on.

        Raises:
            DomainError: NOT_FOUND.
        """
        routine = self.one(routine_id)
        if not (routine.is_active or routine.id == SAMPLE):
            self._write(replace(routine, is_active=True), translate("Steps", "Use routine"))

    def choose_days(
        self, routine_id: RoutineId, days: tuple[int, ...], cardio_days: tuple[int, ...]
    ) -> RoutineId:
        """Train and walk on other weekdays (0 Monday) from now on; a day is for one of them."""
        strength = tuple(sorted(set(days)))
        cardio = tuple(sorted(set(cardio_days) - set(days)))
        return self._edit(
            routine_id,
            translate("Steps", "Change training days"),
            lambda routine: replace(routine, days=strength, cardio_days=cardio),
        )

    def choose_days_per_week(self, number: Literal[2, 3]) -> None:
        """Train two or three times a week, on the usual days for it, as one step."""
        with self._journal.step(translate("Steps", "Change training days")):
            self._preferences.choose_days_per_week(number)
            routine = self.in_use()
            if routine.id != SAMPLE and len(routine.days) != number:
                usual = preset_routine(
                    RoutinePreset.TWO_DAYS if number == 2 else RoutinePreset.THREE_DAYS,  # noqa: PLR2004 - two
                    SAMPLE,
                    "",
                )
                self.choose_days(routine.id, usual.days, usual.cardio_days)

    def add_session(self, routine_id: RoutineId) -> RoutineId:
        """Add an empty session under the next free letter.

        Raises:
            DomainError: NUMBER_OUT_OF_RANGE, where there is one for each day already.
        """
        if len(self.one(routine_id).sessions) >= edits.MOST_SESSIONS:
            raise DomainError(
                Trouble.NUMBER_OUT_OF_RANGE, "sessions", low=1, high=edits.MOST_SESSIONS
            )
        return self._edit(
            routine_id,
            translate("Steps", "Add session"),
            lambda routine: edits.with_one_more_session(routine, ""),
        )

    def remove_session(self, routine_id: RoutineId, code: str) -> RoutineId:
        """Remove a session; the last one stays."""
        return self._edit(
            routine_id,
            translate("Steps", "Remove session"),
            lambda routine: edits.without_session(routine, code),
        )

    def name_session(self, routine_id: RoutineId, code: str, name: str) -> RoutineId:
        """Say in a few words what a session is; it may be empty, its letter stays."""
        wanted = " ".join(name.split())[:LONGEST_NAME]
        return self._edit(
            routine_id,
            translate("Steps", "Rename session"),
            lambda routine: edits.with_session(
                routine, replace(routine.session(code), name=wanted)
            ),
        )

    def add_lift(self, routine_id: RoutineId, code: str, exercise: Exercise) -> RoutineId:
        """Add a lift at the end of a session."""
        return self._edit_slots(
            routine_id,
            code,
            translate("Steps", "Add lift"),
            lambda slots: (*slots, edits.new_slot(exercise)),
        )

    def remove_lift(self, routine_id: RoutineId, code: str, place: int) -> RoutineId:
        """Remove the lift at a place (from 0) of a session."""
        return self._edit_slots(
            routine_id,
            code,
            translate("Steps", "Remove lift"),
            lambda slots: edits.removed(slots, place),
        )

    def move_lift(self, routine_id: RoutineId, code: str, old: int, new: int) -> RoutineId:
        """Move a lift within its session."""
        return self._edit_slots(
            routine_id,
            code,
            translate("Steps", "Move lift"),
            lambda slots: edits.moved(slots, old, new),
        )

    def change_lift(self, routine_id: RoutineId, code: str, place: int, slot: Slot) -> RoutineId:
        """Ask for other sets, amounts, intensity or rest of a lift.

        Raises:
            DomainError: NUMBER_OUT_OF_RANGE naming the field.
        """
        _check(slot)
        return self._edit_slots(
            routine_id,
            code,
            translate("Steps", "Change lift"),
            lambda slots: edits.changed(slots, place, slot),
        )

    def pair_lift(self, routine_id: RoutineId, code: str, place: int) -> RoutineId:
        """Do a lift in turn with the next one, or no longer."""
        return self._edit_slots(
            routine_id,
            code,
            translate("Steps", "Pair lifts"),
            lambda slots: edits.paired(slots, place),
        )

    def put_hard_first(self, routine_id: RoutineId, code: str) -> RoutineId:
        """Put a session's hard lifts first."""
        exercises = self._library.by_id()
        return self._edit_slots(
            routine_id,
            code,
            translate("Steps", "Put hard lifts first"),
            lambda slots: edits.hard_first(slots, exercises),
        )

    def remarks(self, routine: Routine) -> list[Remark]:
        """Return what there is to say about a routine as a whole."""
        footing = self._planner.rhythm(self._planner.today)
        return about_week(routine, self._library.by_id(), is_beginner=footing.is_beginner)

    def session_remarks(self, session: RoutineSession) -> list[Remark]:
        """Return what there is to say about one session."""
        return about_session(session, self._library.by_id())

    def lift_remarks(self, slot: Slot) -> list[Remark]:
        """Return what there is to say about one lift, at the place in use."""
        exercise = self._library.by_id()[slot.exercise_id]
        return about_slot(exercise, slot, self._planner.place())

    def minutes(self, session: RoutineSession) -> int:
        """Return about how many minutes a session takes."""
        exercises = self._library.by_id()
        return minutes([planned_part(exercises[s.exercise_id], s) for s in session.slots])

    def preview(self, routine: Routine) -> dict[str, SessionPlan]:
        """Return each session as it would be planned for today, by its letter."""
        return self._planner.preview(routine)

    def _edit_slots(
        self,
        routine_id: RoutineId,
        code: str,
        step: str,
        change: Callable[[tuple[Slot, ...]], tuple[Slot, ...]],
    ) -> RoutineId:
        return self._edit(
            routine_id,
            step,
            lambda routine: edits.with_slots(routine, code, change(routine.session(code).slots)),
        )

    def _edit(
        self, routine_id: RoutineId, step: str, change: Callable[[Routine], Routine]
    ) -> RoutineId:
        before = self.one(routine_id)
        after = change(before)
        if after == before:
            return routine_id
        if routine_id == SAMPLE:
            after = replace(after, id=RoutineId(self._ids()), is_active=True)
        self._write(after, step)
        return after.id

    def _write(self, routine: Routine, step: str) -> None:
        with self._journal.step(step):
            self._routines.put(routine)

    def _free_name(self, name: str) -> str:
        taken = {routine.name.casefold() for routine in self._routines.all()}
        wanted, number = name, 2
        while wanted.casefold() in taken:
            wanted, number = f"{name} {number}", number + 1
        return wanted


def _check(slot: Slot) -> None:
    fields = {"sets": slot.sets, "intensity": slot.intensity, "rest": (slot.rest, slot.rest)}
    for field, numbers in fields.items():
        low, high = edits.SLOT_LIMITS[field]
        if numbers is not None and not low <= min(numbers) <= max(numbers) <= high:
            raise DomainError(Trouble.NUMBER_OUT_OF_RANGE, field, low=low, high=high)
    if not 1 <= slot.amount[0] <= slot.amount[1]:
        raise DomainError(
            Trouble.NUMBER_OUT_OF_RANGE, "reps", low=1, high=edits.SLOT_LIMITS["seconds"][1]
        )
