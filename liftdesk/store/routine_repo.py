"""Routines with their sessions and slots."""

import json

from liftdesk.domain.training.routines import Routine, RoutineId, RoutineSession, Slot
from liftdesk.store.database import Database
from liftdesk.store.records import Records, Row
from liftdesk.system.ids import IdFactory


class RoutineRepo:
    """Routines, written and read whole."""

    def __init__(self, database: Database, *, ids: IdFactory) -> None:
        self._routines = Records(database, "routine")
        self._sessions = Records(database, "routine_session")
        self._slots = Records(database, "routine_slot")
        self._ids = ids

    def put(self, routine: Routine) -> None:
        """Write a routine in place of an earlier one with its id; one in use puts others away."""
        self._routines.remove([routine.id])
        if routine.is_active:
            for row in self._routines.where("is_active = 1"):
                self._routines.change({"id": row["id"], "is_active": 0})
        self._routines.add(
            {
                "id": routine.id,
                "name": routine.name,
                "days": json.dumps(routine.days),
                "cardio_days": json.dumps(routine.cardio_days),
                "is_active": int(routine.is_active),
            }
        )
        for position, session in enumerate(routine.sessions):
            self._add_session(routine, position, session)

    def _add_session(self, routine: Routine, position: int, session: RoutineSession) -> None:
        session_id = self._ids()
        self._sessions.add(
            {
                "id": session_id,
                "routine_id": routine.id,
                "position": position,
                "code": session.code,
                "name": session.name,
            }
        )
        self._slots.add_many(
            [
                {"id": self._ids(), "routine_session_id": session_id, **_slot_row(place, slot)}
                for place, slot in enumerate(session.slots)
            ]
        )

    def all(self) -> list[Routine]:
        """Return every routine, in the order they were made."""
        return [self._whole(row) for row in self._routines.where("1")]

    def remove(self, routine_id: RoutineId) -> None:
        """Delete a routine with its sessions."""
        self._routines.remove([routine_id])

    def active(self) -> Routine | None:
        """Return the routine in use."""
        row = next(iter(self._routines.where("is_active = 1", order="id DESC")), None)
        return None if row is None else self._whole(row)

    def _whole(self, row: Row) -> Routine:
        sessions = self._sessions.where("routine_id = ?", (row["id"],), order="position")
        return Routine(
            id=row["id"],
            name=row["name"],
            sessions=tuple(
                RoutineSession(code=head["code"], name=head["name"], slots=self._slots_of(head))
                for head in sessions
            ),
            days=tuple(json.loads(row["days"])),
            cardio_days=tuple(json.loads(row["cardio_days"])),
            is_active=bool(row["is_active"]),
        )

    def _slots_of(self, head: Row) -> tuple[Slot, ...]:
        found = self._slots.where("routine_session_id = ?", (head["id"],), order="position")
        return tuple(_slot_from(row) for row in found)


def _slot_row(position: int, slot: Slot) -> Row:
    low, high = slot.intensity or (None, None)
    return {
        "position": position,
        "exercise_id": slot.exercise_id,
        "sets_low": slot.sets[0],
        "sets_high": slot.sets[1],
        "amount_low": slot.amount[0],
        "amount_high": slot.amount[1],
        "intensity_low": low,
        "intensity_high": high,
        "rest_seconds": slot.rest,
        "in_short_day": int(slot.in_short_day),
        "superset": slot.superset,
    }


def _slot_from(row: Row) -> Slot:
    intensity = (row["intensity_low"], row["intensity_high"])
    return Slot(
        exercise_id=row["exercise_id"],
        sets=(row["sets_low"], row["sets_high"]),
        amount=(row["amount_low"], row["amount_high"]),
        intensity=None if intensity[0] is None else intensity,
        rest=row["rest_seconds"],
        in_short_day=bool(row["in_short_day"]),
        superset=row["superset"],
    )
