"""Places: which there are, which one is in use, and what each has."""

from collections.abc import Sequence
from dataclasses import replace

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.names import tidy_name
from liftdesk.domain.training.exercises import Equipment, Exercise
from liftdesk.domain.training.place_presets import PlacePreset, gear_of
from liftdesk.domain.training.places import Gear, Place, PlaceId, chosen, current
from liftdesk.services.library import Library
from liftdesk.services.planner import Planner
from liftdesk.services.preferences import Preferences
from liftdesk.store.coach_repo import CoachRepo
from liftdesk.store.journal import Journal
from liftdesk.system.ids import IdFactory
from liftdesk.system.texts import translate

LONGEST_NAME = 100


class Places:
    """Reads and changes places; each change is one undoable step."""

    def __init__(  # noqa: PLR0913 - what it asks and tells, each by name
        self,
        *,
        journal: Journal,
        coach: CoachRepo,
        planner: Planner,
        library: Library,
        preferences: Preferences,
        ids: IdFactory,
    ) -> None:
        self._journal = journal
        self._coach = coach
        self._planner = planner
        self._library = library
        self._preferences = preferences
        self._ids = ids

    def all(self) -> list[Place]:
        """Return every place, in the person's order."""
        return self._coach.places()

    def current(self) -> Place:
        """Return the place in use, or one with the usual loads of everything."""
        return current(self.all())

    def add(self, preset: PlacePreset, name: str) -> PlaceId:
        """Add a place that begins as a preset, and use it.

        Raises:
            DomainError: NAME_EMPTY naming "name".
        """
        places = self.all()
        fresh = Place(
            id=PlaceId(self._ids()),
            name=_free_name(_clean(name), places),
            gear=gear_of(preset, self._preferences.unit),
        )
        self._write(chosen([*places, fresh], fresh.id), translate("Steps", "Add place"))
        return fresh.id

    def use(self, place_id: PlaceId) -> None:
        """Plan with this place's loads from now on.

        Raises:
            DomainError: NOT_FOUND.
        """
        self._one(place_id)
        self._write(chosen(self.all(), place_id), translate("Steps", "Change place"))

    def rename(self, place_id: PlaceId, name: str) -> None:
        """Give a place another name.

        Raises:
            DomainError: NAME_EMPTY or NAME_TAKEN naming "name"; NOT_FOUND.
        """
        wanted, place = _clean(name), self._one(place_id)
        others = {other.name.casefold() for other in self.all() if other.id != place_id}
        if wanted.casefold() in others:
            raise DomainError(Trouble.NAME_TAKEN, "name", name=wanted)
        self._put(replace(place, name=wanted), translate("Steps", "Rename place"))

    def put_gear(self, place_id: PlaceId, kind: Equipment, gear: Gear | None) -> None:
        """Say what a place has of one kind of equipment; None: nothing of it.

        Raises:
            DomainError: NOT_FOUND.
        """
        place = self._one(place_id)
        self._put(place.with_gear(kind, gear), translate("Steps", "Change equipment"))

    def put_preset(self, place_id: PlaceId, preset: PlacePreset) -> None:
        """Say that a place has what a preset has, instead of what it said before.

        Raises:
            DomainError: NOT_FOUND.
        """
        gear = gear_of(preset, self._preferences.unit)
        self._put(replace(self._one(place_id), gear=gear), translate("Steps", "Change equipment"))

    def remove(self, place_id: PlaceId) -> None:
        """Remove a place; with the one in use gone, the first other one is used.

        Raises:
            DomainError: NOT_FOUND.
        """
        gone = self._one(place_id)
        left = [place for place in self.all() if place.id != gone.id]
        self._write(chosen(left, current(left).id), translate("Steps", "Remove place"))

    def not_possible(self, place: Place) -> list[Exercise]:
        """Return the lifts of the routine in use that need what the place lacks, each once."""
        exercises = self._library.by_id()
        wanted = [
            exercises[slot.exercise_id]
            for session in self._planner.routine().sessions
            for slot in session.slots
        ]
        return [e for e in dict.fromkeys(wanted) if not place.has(e.equipment)]

    def _one(self, place_id: PlaceId) -> Place:
        for place in self.all():
            if place.id == place_id:
                return place
        raise DomainError(Trouble.NOT_FOUND, text=translate("Steps", "The place"))

    def _put(self, changed: Place, step: str) -> None:
        self._write([changed if p.id == changed.id else p for p in self.all()], step)

    def _write(self, places: Sequence[Place], step: str) -> None:
        with self._journal.step(step):
            self._coach.put_places(places)


def _clean(name: str) -> str:
    wanted = tidy_name(name)[:LONGEST_NAME]
    if not wanted:
        raise DomainError(Trouble.NAME_EMPTY, "name")
    return wanted


def _free_name(name: str, places: Sequence[Place]) -> str:
    taken = {place.name.casefold() for place in places}
    wanted, number = name, 2
    while wanted.casefold() in taken:
        wanted, number = f"{name} {number}", number + 1
    return wanted
