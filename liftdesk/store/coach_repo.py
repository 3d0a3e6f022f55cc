"""What the planner is told besides the log: places, pain, wishes, chosen days, changes."""

import json
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from liftdesk.domain.training.exercises import Equipment, ExerciseId
from liftdesk.domain.training.pain import BodyPart, Pain, PainId
from liftdesk.domain.training.places import Gear, Place, PlaceId, Plates
from liftdesk.domain.training.routines import WeekDays
from liftdesk.domain.training.sets import SessionId
from liftdesk.domain.training.wishes import Wish, WishId, WishKind
from liftdesk.store import rows
from liftdesk.store.database import Database
from liftdesk.store.records import Records, Row
from liftdesk.system.ids import IdFactory

if TYPE_CHECKING:
    from liftdesk.domain.training.session_changes import SessionChange


class CoachRepo:
    """Places, pain, wishes, the days chosen for a week, and changes of one session."""

    def __init__(self, database: Database, *, ids: IdFactory) -> None:
        self._places = Records(database, "place")
        self._pain = Records(database, "pain")
        self._wishes = Records(database, "wish")
        self._week_days = Records(database, "week_days")
        self._changes = Records(database, "session_change")
        self._ids = ids

    def places(self) -> list[Place]:
        """Return every place, in the person's order."""
        return [place_from(row) for row in self._places.where("1", order="position, id")]

    def put_places(self, places: Sequence[Place]) -> None:
        """Write these places in place of all earlier ones."""
        present = {row["id"]: row for row in self._places.where("1")}
        wanted = {place.id: _place_row(at, place) for at, place in enumerate(places)}
        self._places.remove([row_id for row_id in present if present[row_id] != wanted.get(row_id)])
        self._places.add_many([row for row_id, row in wanted.items() if present.get(row_id) != row])

    def put_pain(self, pain: Pain) -> None:
        """Write pain with a lift, in place of an earlier note of the same session."""
        self.remove_pain(pain.session_id, pain.exercise_id)
        self._pain.add(
            {
                "id": pain.id,
                "session_id": pain.session_id,
                "training_day": pain.day.isoformat(),
                "exercise_id": pain.exercise_id,
                "body_part": pain.body_part,
                "level": pain.level,
                "note": pain.note,
                "at_ms": rows.milliseconds(pain.at),
                "offset_minutes": rows.offset(pain.at),
            }
        )

    def remove_pain(self, session_id: SessionId, exercise_id: ExerciseId) -> None:
        """Delete the pain noted with a lift of a session."""
        found = self._pain.where("session_id = ? AND exercise_id = ?", (session_id, exercise_id))
        self._pain.remove([row["id"] for row in found])

    def pain(self, *, since: date, before: date | None = None) -> list[Pain]:
        """Return pain noted from `since` on, `before` that day, newest first."""
        values = (since.isoformat(), (before or date.max).isoformat())
        found = self._pain.where(
            "training_day >= ? AND training_day < ?", values, order="training_day DESC, id DESC"
        )
        return [pain_from(row) for row in found]

    def add_wish(self, wish: Wish) -> None:
        """Write a wish."""
        self._wishes.add(
            {
                "id": wish.id,
                "kind": wish.kind,
                "first_day": wish.first.isoformat(),
                "last_day": wish.last.isoformat(),
            }
        )

    def remove_wish(self, wish_id: WishId) -> None:
        """Delete a wish."""
        self._wishes.remove([wish_id])

    def wishes(self, *, since: date) -> list[Wish]:
        """Return the wishes that last until `since` or longer."""
        return [
            Wish(
                id=WishId(row["id"]),
                kind=WishKind(row["kind"]),
                first=date.fromisoformat(row["first_day"]),
                last=date.fromisoformat(row["last_day"]),
            )
            for row in self._wishes.where("last_day >= ?", (since.isoformat(),), order="first_day")
        ]

    def week_days(self, first: date, last: date) -> dict[date, WeekDays]:
        """Return the days chosen for single weeks whose Mondays lie from `first` to `last`."""
        found = self._week_days.where(
            "monday BETWEEN ? AND ?", (first.isoformat(), last.isoformat())
        )
        return {date.fromisoformat(row["monday"]): _week_days_from(row["days"]) for row in found}

    def put_week_days(self, monday: date, days: WeekDays | None) -> None:
        """Write the days chosen for one week, in place of earlier ones; None: as usual again."""
        found = self._week_days.where("monday = ?", (monday.isoformat(),))
        self._week_days.remove([row["id"] for row in found])
        if days is not None:
            text = json.dumps({"strength": days.days, "cardio": days.cardio_days})
            self._week_days.add({"id": self._ids(), "monday": monday.isoformat(), "days": text})

    def changes(self, session_id: SessionId) -> "list[SessionChange]":
        """Return what a session does otherwise than planned, in order."""
        from liftdesk.domain.training.session_changes import ChangeKind, SessionChange  # noqa: PLC0415 - few starts have any

        found = self._changes.where("session_id = ?", (session_id,), order="position, id")
        return [
            SessionChange(
                session_id=SessionId(row["session_id"]),
                kind=ChangeKind(row["kind"]),
                exercise_id=ExerciseId(row["exercise_id"]),
                with_id=row["with_id"],
            )
            for row in found
        ]

    def put_change(self, change: "SessionChange") -> None:
        """Write a change, in place of an earlier one of the same lift."""
        self.remove_change(change.session_id, change.exercise_id)
        self._changes.add(
            {
                "id": self._ids(),
                "session_id": change.session_id,
                "position": len(self.changes(change.session_id)),
                "kind": change.kind,
                "exercise_id": change.exercise_id,
                "with_id": change.with_id,
            }
        )

    def remove_change(self, session_id: SessionId, exercise_id: ExerciseId) -> None:
        """Delete the change of a lift in a session."""
        found = self._changes.where("session_id = ? AND exercise_id = ?", (session_id, exercise_id))
        self._changes.remove([row["id"] for row in found])


def _place_row(position: int, place: Place) -> Row:
    gear = {
        str(kind): {
            "fixed": list(gear.fixed),
            "names": list(gear.names),
            "plates": None
            if gear.plates is None
            else {
                "bar": gear.plates.bar,
                "counts": [list(pair) for pair in gear.plates.counts],
                "pairs_needed": gear.plates.pairs_needed,
                "other_bars": list(gear.plates.other_bars),
                "is_handle": gear.plates.is_handle,
            },
        }
        for kind, gear in place.gear.items()
    }
    return {
        "id": place.id,
        "name": place.name,
        "position": position,
        "gear": json.dumps(gear),
        "is_current": int(place.is_current),
    }


def place_from(row: Row) -> Place:
    """Return the place of a row."""
    return Place(
        id=PlaceId(row["id"]),
        name=row["name"],
        gear={Equipment(kind): _gear_from(gear) for kind, gear in json.loads(row["gear"]).items()},
        is_current=bool(row["is_current"]),
    )


def _week_days_from(text: str) -> WeekDays:
    days = json.loads(text)
    if isinstance(days, list):  # strength days alone
        return WeekDays(days=tuple(days))
    return WeekDays(days=tuple(days["strength"]), cardio_days=tuple(days["cardio"]))


def _gear_from(gear: Row) -> Gear:
    plates = gear["plates"]
    return Gear(
        fixed=tuple(gear["fixed"]),
        names=tuple(gear.get("names", ())),
        plates=None
        if plates is None
        else Plates(
            bar=plates["bar"],
            counts=tuple((plate, count) for plate, count in plates["counts"]),
            pairs_needed=plates["pairs_needed"],
            other_bars=tuple(plates.get("other_bars", ())),
            is_handle=bool(plates.get("is_handle", False)),
        ),
    )


def pain_from(row: Row) -> Pain:
    """Return the pain of a row."""
    return Pain(
        id=PainId(row["id"]),
        session_id=SessionId(row["session_id"]),
        exercise_id=ExerciseId(row["exercise_id"]),
        day=date.fromisoformat(row["training_day"]),
        body_part=BodyPart(row["body_part"]),
        level=row["level"],
        at=rows.instant(row["at_ms"], row["offset_minutes"]),
        note=row["note"],
    )
