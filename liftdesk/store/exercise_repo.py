"""Exercises and their other names."""

from collections import defaultdict
from collections.abc import Sequence

from liftdesk.domain.training.exercises import Exercise, ExerciseId
from liftdesk.domain.values import dataclass
from liftdesk.store import rows
from liftdesk.store.database import Database
from liftdesk.store.records import Records
from liftdesk.system.ids import IdFactory

USERS = {
    ("exercise", "kin_id"),
    ("exercise_alias", "exercise_id"),
    ("set_entry", "exercise_id"),
    ("routine_slot", "exercise_id"),
    ("pain", "exercise_id"),
    ("session_change", "exercise_id"),
    ("session_change", "with_id"),
}
"""Every column that names an exercise. `move` knows what becomes of each."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExerciseUse:
    """How much there is of an exercise: sets, sessions with it, places in routines, pain notes."""

    sets: int
    sessions: int
    slots: int
    pains: int
    changes: int

    @property
    def is_empty(self) -> bool:
        """Whether nothing at all names it."""
        return not (self.sets or self.slots or self.pains or self.changes)


class ExerciseRepo:
    """All exercises of the data file: the catalogue's and the person's own."""

    def __init__(self, database: Database, *, ids: IdFactory) -> None:
        self._database = database
        self._exercises = Records(database, "exercise")
        self._aliases = Records(database, "exercise_alias")
        self._pain = Records(database, "pain")
        self._ids = ids

    def add_many(self, exercises: Sequence[Exercise]) -> None:
        """Write new exercises with their aliases."""
        self._exercises.add_many([rows.exercise_row(exercise) for exercise in exercises])
        self.add_aliases([(e.id, alias) for e in exercises for alias in e.aliases])

    def change(self, exercise: Exercise) -> None:
        """Write an exercise over itself; aliases stay."""
        self._exercises.change(rows.exercise_row(exercise))

    def remove(self, ids: Sequence[ExerciseId]) -> None:
        """Delete exercises without sets."""
        self._exercises.remove(ids)

    def add_aliases(self, aliases: Sequence[tuple[ExerciseId, str]]) -> None:
        """Write other names, each with its exercise."""
        self._aliases.add_many(
            [
                {"id": self._ids(), "exercise_id": exercise_id, "alias": alias}
                for exercise_id, alias in aliases
            ]
        )

    def take_alias(self, exercise_id: ExerciseId, alias: str) -> None:
        """Write another name of an exercise; whatever had it until now has it no more.

        A lift that came under another app's name may be a form of a catalogue lift with that alias.
        """
        found = self._aliases.where("alias = ?", (alias,))
        self._aliases.remove([row["id"] for row in found])
        self.add_aliases([(exercise_id, alias)])

    def remove_aliases(self, aliases: Sequence[tuple[ExerciseId, str]]) -> None:
        """Delete other names of exercises; one that is not there is no matter."""
        for exercise_id, alias in aliases:
            found = self._aliases.where("exercise_id = ? AND alias = ?", (exercise_id, alias))
            self._aliases.remove([row["id"] for row in found])

    def all(self) -> list[Exercise]:
        """Return every exercise, by name."""
        aliases: dict[int, list[str]] = defaultdict(list)
        for row in self._aliases.where("1"):
            aliases[row["exercise_id"]].append(row["alias"])
        return [
            rows.exercise_from(row, tuple(aliases[row["id"]]))
            for row in self._exercises.where("1", order="name")
        ]

    def trained(self) -> frozenset[ExerciseId]:
        """Return the exercises that have sets."""
        found = self._database.rows(
            "SELECT id FROM exercise"
            " WHERE EXISTS (SELECT 1 FROM set_entry WHERE exercise_id = exercise.id)"
        )
        return frozenset(ExerciseId(row[0]) for row in found)

    def use(self, exercise_id: ExerciseId) -> ExerciseUse:
        """Count what names an exercise."""
        one = self._database.scalar
        return ExerciseUse(
            sets=one("SELECT count(*) FROM set_entry WHERE exercise_id = ?", (exercise_id,)),
            sessions=one(
                "SELECT count(DISTINCT session_id) FROM set_entry WHERE exercise_id = ?",
                (exercise_id,),
            ),
            slots=one("SELECT count(*) FROM routine_slot WHERE exercise_id = ?", (exercise_id,)),
            pains=one("SELECT count(*) FROM pain WHERE exercise_id = ?", (exercise_id,)),
            changes=one(
                "SELECT count(*) FROM session_change WHERE ?1 IN (exercise_id, with_id)",
                (exercise_id,),
            ),
        )

    def move(self, gone: ExerciseId, stays: ExerciseId) -> None:
        """Give all that names `gone` to `stays`, and delete `gone`.

        Where both have what may be there once only, a session keeps the stronger of two pains and
        what was changed about `stays`; a routine's session keeps the place of `stays`.
        """
        both = (stays, gone)
        self._move_pain(gone, stays)
        for sql in _MOVES:
            self._database.execute(sql, both)
        self.remove([gone])
        # Another computer may still write sets for it: a merge of the two files leads them here.
        self._database.execute(
            "UPDATE edit SET led_to = ? WHERE source = 'exercise' AND row_id = ?", both
        )

    def _move_pain(self, gone: ExerciseId, stays: ExerciseId) -> None:
        known = {row["session_id"]: row for row in self._pain.where("exercise_id = ?", (stays,))}
        for row in self._pain.where("exercise_id = ?", (gone,)):
            other = known.get(row["session_id"])
            if other is not None:
                is_weaker = row["level"] <= other["level"]
                self._pain.remove([row["id"] if is_weaker else other["id"]])
            self._pain.change({**row, "exercise_id": stays})  # one that is gone changes nothing


_MOVES = (
    "UPDATE set_entry SET exercise_id = ?1 WHERE exercise_id = ?2",
    """DELETE FROM routine_slot WHERE exercise_id = ?2 AND routine_session_id IN
       (SELECT routine_session_id FROM routine_slot WHERE exercise_id = ?1)""",
    "UPDATE routine_slot SET exercise_id = ?1 WHERE exercise_id = ?2",
    """DELETE FROM session_change WHERE exercise_id = ?2 AND session_id IN
       (SELECT session_id FROM session_change WHERE exercise_id = ?1)""",
    "DELETE FROM session_change WHERE exercise_id IN (?1, ?2) AND with_id IN (?1, ?2)",
    "UPDATE session_change SET exercise_id = ?1 WHERE exercise_id = ?2",
    "UPDATE session_change SET with_id = ?1 WHERE with_id = ?2",
    "UPDATE exercise_alias SET exercise_id = ?1 WHERE exercise_id = ?2",
    "UPDATE exercise SET kin_id = ?1 WHERE kin_id = ?2 AND id <> ?1",
    "UPDATE exercise SET kin_id = NULL WHERE id = ?1 AND kin_id = ?2",
)
"""What `move` does, ?1 the exercise that stays and ?2 the one that goes."""
