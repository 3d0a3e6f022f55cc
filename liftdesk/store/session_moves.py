"""What belongs to several sessions, brought into one; and one lift's sets given to another."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from liftdesk.domain.training.exercises import ExerciseId
from liftdesk.domain.training.sets import SessionId
from liftdesk.store.database import Database
from liftdesk.store.records import Records, Row
from liftdesk.system.ids import IdFactory

_Key = Callable[[Row], object]
_ONCE: Mapping[str, _Key] = {
    "feeling": lambda row: row["moment"],
    "pain": lambda row: row["exercise_id"],
}
"""Of these a session has one of each kind only."""
_ALWAYS = ("cardio_bout", "heart_rate_bout")


class SessionMoves:
    """Moves rows between sessions; it joins the step it is called in."""

    def __init__(self, database: Database, *, ids: IdFactory) -> None:
        self._database = database
        self._sets = Records(database, "set_entry")
        self._pain = Records(database, "pain")
        self._ids = ids

    def gather(self, keep: SessionId, others: Sequence[SessionId]) -> None:
        """Move all that belongs to later sessions of the same day into one, behind what it has.

        Of feelings the first "before" and the last "after" stay, of pain with a lift the stronger.
        """
        behind, groups = self._ends(keep)
        for other in others:
            moved = self._sets.where("session_id = ?", (other,), order="position, id")
            for place, row in enumerate(moved):
                superset = row["superset"]
                row["superset"] = None if superset is None else superset + groups
                self._sets.change({**row, "session_id": keep, "position": behind + place})
            for table in _ALWAYS:
                records = Records(self._database, table)
                for row in records.where("session_id = ?", (other,)):
                    records.change({**row, "session_id": keep})
            for table in _ONCE:
                self._move_once(table, keep, other)
            behind, groups = self._ends(keep)

    def _ends(self, session_id: SessionId) -> tuple[int, int]:
        """Return the first free position and the first free number of a superset."""
        (found,) = self._database.rows(
            "SELECT ifnull(max(position) + 1, 0), ifnull(max(superset) + 1, 0) FROM set_entry"
            " WHERE session_id = ?",
            (session_id,),
        )
        return found

    def _move_once(self, table: str, keep: SessionId, other: SessionId) -> None:
        records, key = Records(self._database, table), _ONCE[table]
        there = {key(row): row for row in records.where("session_id = ?", (keep,))}
        for row in records.where("session_id = ?", (other,)):
            present = there.get(key(row))
            if present is not None and not _replaces(row, present):
                continue
            if present is not None:
                records.remove([present["id"]])
            records.change({**row, "session_id": keep})

    def copy(self, keep: SessionId, sets: Iterable[int], others: Sequence[SessionId]) -> None:
        """Copy sets, and what else a session lacks, from others that stay as they are.

        Cardio and heart rate are copied where the session has none.
        """
        (day,) = self._database.rows("SELECT training_day FROM session WHERE id = ?", (keep,))[0]
        behind, groups = self._ends(keep)
        self._sets.add_many(
            [
                {
                    **row,
                    "id": self._ids(),
                    "session_id": keep,
                    "training_day": day,
                    "position": behind + place,
                    "superset": None if row["superset"] is None else row["superset"] + groups,
                }
                for place, row in enumerate(
                    self._sets.of("id", list(sets), order="session_id, position, id")
                )
            ]
        )
        for table in (*_ALWAYS, *_ONCE):
            for other in others:
                self._copy_lacking(table, keep, other, day)

    def _copy_lacking(self, table: str, keep: SessionId, other: SessionId, day: str) -> None:
        records = Records(self._database, table)
        present = records.where("session_id = ?", (keep,))
        key = _ONCE.get(table, _any)
        there = {key(row) for row in present}
        records.add_many(
            [
                {**row, "id": self._ids(), "session_id": keep, "training_day": day}
                for row in records.where("session_id = ?", (other,))
                if key(row) not in there
            ]
        )

    def relabel(self, ids: Sequence[SessionId], old: ExerciseId, new: ExerciseId) -> int:
        """Give the sets of one lift in these sessions to another, with the pain noted with it.

        Of two pains with one lift the stronger stays. Returns how many sets.
        """
        moved = [row for row in self._sets.of("session_id", ids) if row["exercise_id"] == old]
        for row in moved:
            self._sets.change({"id": row["id"], "exercise_id": new})
        pains = self._pain.of("session_id", ids)
        there = {row["session_id"]: row for row in pains if row["exercise_id"] == new}
        for row in pains:
            if row["exercise_id"] != old:
                continue
            present = there.get(row["session_id"])
            if present is not None:
                weaker = present if _replaces(row, present) else row
                self._pain.remove([weaker["id"]])
            self._pain.change({"id": row["id"], "exercise_id": new})  # one that is gone stays gone
        return len(moved)


def _any(_: Row) -> object:
    return "any"


def _replaces(row: Row, present: Row) -> bool:
    """Whether a later row takes the place of the one that is there: "after", and stronger pain."""
    if "level" in row:
        return bool(row["level"] > present["level"])
    return bool(row["moment"] == "after")
