"""Setting up: what the first run chooses, in the words of places, routines and preferences.

Nothing of its own is kept but that it was gone through: what is chosen is read back from the place,
the routine and the preferences, so that a second visit shows what is so, wherever it was changed.
"""

from collections.abc import Iterable
from typing import Final

from liftdesk.domain.training.place_presets import PlacePreset, gear_of
from liftdesk.domain.training.places import Place
from liftdesk.domain.training.routine_presets import RoutinePreset, preset_routine
from liftdesk.domain.training.routines import Routine, RoutineId
from liftdesk.domain.training.units import Unit
from liftdesk.services.places import Places
from liftdesk.services.preferences import Preferences
from liftdesk.services.routines import SAMPLE, Routines
from liftdesk.store.journal import Journal
from liftdesk.system.texts import translate
from liftdesk.wording.gear import preset_place_name
from liftdesk.wording.routine_names import spoken_routine
from liftdesk.wording.routines import preset_text

DONE: Final = "done"
LATER: Final = "later"
KEY: Final = "set_up"
"""The preference that says whether the first run was gone through."""
POSSIBLE_DAYS: Final = (2, 3)
"""Strength days a week that are offered: the dose that LiftDesk is built on (ACSM 2009)."""
_WALKS: Final = 2
_WALK_DAYS: Final = (1, 5, 3, 6, 2, 4, 0)
"""Weekdays for an easy walk, the usual two first; those with a session are passed over."""
_PRESETS: Final = {
    PlacePreset.FLOOR: RoutinePreset.NO_EQUIPMENT,
    PlacePreset.ADJUSTABLE: RoutinePreset.DUMBBELLS,
    PlacePreset.RACK: RoutinePreset.DUMBBELLS,
    PlacePreset.BARBELL: RoutinePreset.BARBELL,
}


def routine_for(place: PlacePreset, days: int) -> RoutinePreset:
    """Return the routine whose lifts are all possible with a place's equipment."""
    many = RoutinePreset.THREE_DAYS if days == POSSIBLE_DAYS[1] else RoutinePreset.TWO_DAYS
    return _PRESETS.get(place, many)


def walk_days(days: Iterable[int]) -> tuple[int, ...]:
    """Return two weekdays (0 Monday) for an easy walk beside these training days."""
    taken = set(days)
    return tuple(sorted([day for day in _WALK_DAYS if day not in taken][:_WALKS]))


class SetUp:
    """Takes what the first run chooses; each verb is one undoable step."""

    def __init__(
        self, *, journal: Journal, places: Places, routines: Routines, preferences: Preferences
    ) -> None:
        self._journal = journal
        self._places = places
        self._routines = routines
        self._preferences = preferences

    @property
    def is_finished(self) -> bool:
        """Whether the first run was gone through, or left for good."""
        return self._preferences.get(KEY) == DONE

    @property
    def unit(self) -> Unit:
        """The unit that loads are shown in."""
        return self._preferences.unit

    @property
    def equipment(self) -> PlacePreset | None:
        """What the place in use has, where it is just as one of the presets; else None."""
        return _preset_of(self._places.current())

    @property
    def own_place(self) -> str:
        """The name of a place in use that is no preset, "" where there is none."""
        place = self._places.current()
        return place.name if _preset_of(place) is None else ""

    @property
    def own_routine(self) -> str:
        """The name of a routine in use that somebody wrote, "" where it is a preset."""
        routine = self._routines.in_use()
        return routine.name if _is_own(routine) else ""

    @property
    def routine(self) -> Routine:
        """The routine in use."""
        return self._routines.in_use()

    @property
    def days(self) -> tuple[int, ...]:
        """The weekdays of strength training, 0 Monday."""
        return self._routines.in_use().days

    def choose_unit(self, unit: Unit) -> None:
        """Show and type loads in `unit`; a place that is a preset gets the plates of that unit."""
        preset = self.equipment
        with self._journal.step(translate("Steps", "Change setting")):
            self._preferences.choose_unit(unit)
            if preset is not None:
                self._places.put_preset(self._places.current().id, preset)

    def keep_paper(self, sheet: str, report: str) -> None:
        """Keep the words that say how a sheet and the one-page summary are printed."""
        with self._journal.step(translate("Steps", "Change setting")):
            self._preferences.put("print", sheet)
            self._preferences.put("report_paper", report)

    def choose_equipment(self, preset: PlacePreset) -> None:
        """Train with this from now on: a place, and a routine that is possible there.

        A place or a routine that somebody wrote themselves stays as it is: another place is added
        beside it, and their routine stays in use.
        """
        with self._journal.step(translate("Steps", "Choose equipment")):
            if self.equipment is not preset:
                self._put_place(preset)
            self._fit_routine(self.days)

    def choose_days(self, days: Iterable[int]) -> None:
        """Train on these two or three weekdays (0 Monday), and walk on two of the others.

        Raises:
            ValueError: fewer or more days, or no weekdays.
        """
        wanted = tuple(sorted(set(days)))
        if len(wanted) not in POSSIBLE_DAYS or not set(wanted) <= set(range(7)):
            raise ValueError(wanted)
        if wanted == self.days:
            return
        with self._journal.step(translate("Steps", "Change training days")):
            self._preferences.choose_days_per_week(len(wanted))
            self._fit_routine(wanted)

    def finish(self) -> None:
        """Note that it was gone through, and have each tab say once what it is for."""
        with self._journal.step(translate("Steps", "Finish the set-up")):
            if not self.is_finished:
                self._preferences.show_tab_notes()
            self._preferences.put(KEY, DONE)

    def decline(self) -> None:
        """Offer the first run no more; it stays in the menu."""
        with self._journal.step(translate("Steps", "Close an offer")):
            self._preferences.put(KEY, LATER)

    def _put_place(self, preset: PlacePreset) -> None:
        place, name = self._places.current(), preset_place_name(preset)
        if _preset_of(place) is None:
            self._places.add(preset, name)
            return
        self._places.put_preset(place.id, preset)
        others = {one.name.casefold() for one in self._places.all() if one.id != place.id}
        if place.name in _place_names() and name.casefold() not in others:
            self._places.rename(place.id, name)

    def _fit_routine(self, days: tuple[int, ...]) -> None:
        """Have the routine in use fit the place and these days, unless somebody wrote it."""
        old, place = self._routines.in_use(), self.equipment
        number = len(days) if len(days) in POSSIBLE_DAYS else POSSIBLE_DAYS[0]
        if not _is_own(old) and place is not None:
            wanted = routine_for(place, number)
            if old.id == SAMPLE or old.sessions != _sessions(wanted):
                self._routines.make(wanted, preset_text(wanted))
                if old.id != SAMPLE:
                    self._routines.delete(old.id)
        if len(days) in POSSIBLE_DAYS:
            self._routines.choose_days(self._routines.in_use().id, days, walk_days(days))


def _place_names() -> frozenset[str]:
    return frozenset(preset_place_name(preset) for preset in PlacePreset)


def _preset_of(place: Place) -> PlacePreset | None:
    """Return the preset that a place still is, in the plates of either unit."""
    if not place.name:
        return None  # the place that stands in until there is one
    for preset in PlacePreset:
        if any(dict(place.gear) == dict(gear_of(preset, unit)) for unit in Unit):
            return preset
    return None


def _sessions(preset: RoutinePreset) -> object:
    return spoken_routine(preset_routine(preset, RoutineId(0), "")).sessions


def _is_own(routine: Routine) -> bool:
    """Whether somebody wrote or changed a routine's sessions; its days are chosen here."""
    said = spoken_routine(routine).sessions  # made while English was spoken, perhaps
    return routine.id != SAMPLE and all(said != _sessions(p) for p in RoutinePreset)
