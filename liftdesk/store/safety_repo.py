"""What the safety page keeps: outcomes of readiness checks, and a person's own people."""

from collections.abc import Sequence
from datetime import date

from liftdesk.domain.safety.own_people import Contact, ContactId
from liftdesk.domain.safety.readiness import Outcome, Readiness, ReadinessId
from liftdesk.store import rows
from liftdesk.store.database import Database
from liftdesk.store.records import Records


class SafetyRepo:
    """Readiness outcomes and contacts."""

    def __init__(self, database: Database) -> None:
        self._readiness = Records(database, "readiness")
        self._contacts = Records(database, "contact")

    def add_readiness(self, check: Readiness) -> None:
        """Write the outcome of a check."""
        self._readiness.add(
            {
                "id": check.id,
                "training_day": check.day.isoformat(),
                "outcome": check.outcome,
                "at_ms": rows.milliseconds(check.at),
                "offset_minutes": rows.offset(check.at),
            }
        )

    def readiness(self) -> list[Readiness]:
        """Return every outcome, oldest first."""
        return [
            Readiness(
                id=ReadinessId(row["id"]),
                day=date.fromisoformat(row["training_day"]),
                outcome=Outcome(row["outcome"]),
                at=rows.instant(row["at_ms"], row["offset_minutes"]),
            )
            for row in self._readiness.where("1", order="at_ms, id")
        ]

    def contacts(self) -> list[Contact]:
        """Return the person's own people, in their order."""
        return [
            Contact(
                id=ContactId(row["id"]), name=row["name"], about=row["about"], number=row["number"]
            )
            for row in self._contacts.where("1", order="position, id")
        ]

    def put_contacts(self, contacts: Sequence[Contact]) -> None:
        """Write these people in place of all earlier ones."""
        wanted = {
            contact.id: {
                "id": contact.id,
                "position": position,
                "name": contact.name.strip(),
                "about": contact.about.strip(),
                "number": contact.number.strip(),
            }
            for position, contact in enumerate(contacts)
        }
        # One that stays as it is is not written: a row's last change is a change of that row.
        present = {row["id"]: row for row in self._contacts.where("1")}
        self._contacts.remove([row_id for row_id in present if row_id not in wanted])
        for row_id, row in wanted.items():
            if row_id not in present:
                self._contacts.add(row)
            elif present[row_id] != row:
                self._contacts.change(row)
