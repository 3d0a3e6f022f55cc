"""Exercises and their other names."""

from collections import defaultdict
from collections.abc import Sequence

from liftdesk.domain.training.exercises import Exercise, ExerciseId
from liftdesk.store import rows
from liftdesk.store.database import Database
from liftdesk.store.records import Records
from liftdesk.system.ids import IdFactory


class ExerciseRepo:
    """All exercises of the data file: the catalogue's and the person's own."""

    def __init__(self, database: Database, *, ids: IdFactory) -> None:
        self._exercises = Records(database, "exercise")
        self._aliases = Records(database, "exercise_alias")
        self._ids = ids

    def add_many(self, exercises: Sequence[Exercise]) -> None:
        """Write new exercises with their aliases."""
        self._exercises.add_many([rows.exercise_row(exercise) for exercise in exercises])
        self._aliases.add_many(
            [
                {"id": self._ids(), "exercise_id": exercise.id, "alias": alias}
                for exercise in exercises
                for alias in exercise.aliases
            ]
        )

    def change(self, exercise: Exercise) -> None:
        """Write an exercise over itself; aliases stay."""
        self._exercises.change(rows.exercise_row(exercise))

    def remove(self, ids: Sequence[ExerciseId]) -> None:
        """Delete exercises without sets."""
        self._exercises.remove(ids)

    def all(self) -> list[Exercise]:
        """Return every exercise, by name."""
        aliases: dict[int, list[str]] = defaultdict(list)
        for row in self._aliases.where("1"):
            aliases[row["exercise_id"]].append(row["alias"])
        return [
            rows.exercise_from(row, tuple(aliases[row["id"]]))
            for row in self._exercises.where("1", order="name")
        ]
