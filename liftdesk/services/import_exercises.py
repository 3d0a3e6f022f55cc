"""The exercises of an import: found, made, given another name; and what that changed."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import field
from typing import Any

from liftdesk.domain.training.exercises import Exercise, ExerciseId, Measure
from liftdesk.domain.training.sets import Effort
from liftdesk.domain.values import dataclass, replace
from liftdesk.formats.imported import Reading
from liftdesk.services.exercise_matching import Match, NameMatch
from liftdesk.services.library import Namer
from liftdesk.store.exercise_repo import ExerciseRepo
from liftdesk.store.import_repo import ImportRepo
from liftdesk.store.session_repo import SessionRepo
from liftdesk.system.ids import IdFactory

LONGEST_NAME = 200
"""Letters of a name that the data file takes."""

Rows = dict[str, list[dict[str, Any]]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """What was added (ids by table), and rows before and after where something was changed."""

    added: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    before: Rows = field(default_factory=lambda: defaultdict(list))
    after: Rows = field(default_factory=lambda: defaultdict(list))


@dataclass(frozen=True, slots=True, kw_only=True)
class ExerciseStores:
    """The parts of the store that are read and written."""

    exercises: ExerciseRepo
    sessions: SessionRepo
    imports: ImportRepo


class ExerciseWriter:
    """Makes what a plan's names become; used within one step of the journal."""

    def __init__(self, stores: ExerciseStores, *, ids: IdFactory) -> None:
        self._stores = stores
        self._ids = ids
        self.account = Account()

    def write(self, names: Sequence[NameMatch], reading: Reading) -> Mapping[str, Exercise]:
        """Return the exercise of each name (casefolded), making those that are new."""
        repo = self._stores.exercises
        namer = Namer(repo.all(), repo.trained())
        taken = {one.name.casefold(): one for one in repo.all()}
        efforts = _efforts(reading)
        found: dict[str, Exercise] = {}
        made = []
        for one in names:
            key = one.name.casefold()
            exercise = one.exercise or taken.get(one.name[:LONGEST_NAME].casefold())
            if exercise is None:
                measure = _measure(efforts[key])
                name = one.name[:LONGEST_NAME]
                exercise = namer.make(name, ExerciseId(self._ids()), measure)
                taken[name.casefold()] = exercise
                made.append(exercise)
            found[key] = exercise
        repo.add_many(made)
        self.account.added["exercise"].extend(one.id for one in made)
        self._respell(names)
        self._remember_names(names, {one.id for one in made})
        return found

    def _respell(self, names: Sequence[NameMatch]) -> None:
        """Spell catalogue lifts that nobody trained yet as the file does."""
        for one in sorted(names, key=lambda match: match.name):
            known = one.exercise
            if known is None or one.match is not Match.SAME or known.is_own:
                continue
            if known.name == one.name or self._was_trained(known.id):
                continue
            self._change("exercise", known.id, replace(known, name=one.name))

    def _was_trained(self, exercise_id: ExerciseId) -> bool:
        return bool(self._stores.sessions.sets_of_exercises([exercise_id], sessions=1))

    def _change(self, table: str, row_id: int, exercise: Exercise) -> None:
        imports = self._stores.imports
        self.account.before[table].extend(imports.rows_of(table, "id", [row_id]))
        self._stores.exercises.change(exercise)
        self.account.after[table].extend(imports.rows_of(table, "id", [row_id]))

    def _remember_names(self, names: Sequence[NameMatch], made: set[ExerciseId]) -> None:
        """Give an exercise that the person chose the file's name as another name."""
        imports, repo = self._stores.imports, self._stores.exercises
        for one in names:
            chosen = one.exercise
            if one.match is not Match.CHOSEN or chosen is None or chosen.id in made:
                continue
            known = {name.casefold() for name in (chosen.name, *chosen.aliases)}
            if one.name.casefold() in known or len(one.name) > LONGEST_NAME:
                continue
            self.account.before["exercise_alias"].extend(
                imports.rows_of("exercise_alias", "alias", [one.name])
            )
            repo.take_alias(chosen.id, one.name)
            present = imports.rows_of("exercise_alias", "alias", [one.name])
            self.account.added["exercise_alias"].extend(row["id"] for row in present)


def _efforts(reading: Reading) -> Mapping[str, list[Effort]]:
    found: dict[str, list[Effort]] = defaultdict(list)
    for session in reading.sessions:
        for one in session.sets:
            found[one.exercise.casefold()].append(one.done)
    return found


def _measure(efforts: Sequence[Effort]) -> Measure:
    if any(done.reps is not None for done in efforts):
        return Measure.REPS
    return Measure.SECONDS if any(done.seconds is not None for done in efforts) else Measure.METRES
