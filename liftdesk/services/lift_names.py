"""The names of built-in lifts in a diary that was begun in another language."""

from collections.abc import Collection, Mapping
from dataclasses import replace

from liftdesk.domain.training.exercises import Exercise, ExerciseId
from liftdesk.domain.values import dataclass
from liftdesk.services.catalogue import catalogue, names_here
from liftdesk.services.library import Library
from liftdesk.store.exercise_repo import ExerciseRepo
from liftdesk.store.journal import Journal
from liftdesk.system.texts import translate

NamesOf = Mapping[ExerciseId, Collection[str]]
"""What each lift of the catalogue is called in the languages there are, besides English."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherName:
    """A built-in lift with a name of another language, and its name in the chosen one."""

    exercise: Exercise
    here: str


class LiftNames:
    """Gives built-in lifts their names in the chosen language, where the person gave none.

    Names are rows of the diary, since search, exports and paper go by them; so a diary keeps those
    it was begun with until the person wants others. The names that lifts had still find them.
    """

    def __init__(self, *, journal: Journal, exercises: ExerciseRepo, library: Library) -> None:
        self._journal, self._exercises, self._library = journal, exercises, library

    def others(self, known: NamesOf) -> list[OtherName]:
        """Return the built-in lifts that have a name of another language.

        A lift whose name is in none of them was renamed and stays as it is, and so does one whose
        name here is something else's by now.
        """
        here, mine = names_here(), self._library.all()
        english = {lift.id: lift.name for lift in catalogue()}
        holders: dict[str, set[ExerciseId]] = {}
        for exercise in mine:
            for name in (exercise.name, *exercise.aliases):
                holders.setdefault(name.casefold(), set()).add(exercise.id)
        return [
            OtherName(exercise=one, here=here[one.id])
            for one in mine
            if one.id in here
            and one.name != here[one.id]
            and one.name in {english[one.id], *known.get(one.id, ())}
            and holders.get(here[one.id].casefold(), set()) <= {one.id}
        ]

    def take(self, known: NamesOf) -> int:
        """Call those lifts by their names in the chosen language; return how many there were."""
        found = self.others(known)
        if not found:
            return 0
        with self._journal.step(translate("Steps", "Name built-in lifts")):
            for one in found:
                before = one.exercise
                self._exercises.remove_aliases([(before.id, one.here)])
                self._exercises.change(replace(before, name=one.here))
                if one.here.casefold() != before.name.casefold():
                    self._exercises.take_alias(before.id, before.name)
        return len(found)
