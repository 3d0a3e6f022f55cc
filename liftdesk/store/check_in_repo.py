"""Check-ins."""

from collections.abc import Sequence
from datetime import date

from liftdesk.domain.wellbeing.check_ins import CheckIn, CheckInId
from liftdesk.store import rows
from liftdesk.store.database import Database
from liftdesk.store.records import Records


class CheckInRepo:
    """Check-ins, written and read one by one or by day."""

    def __init__(self, database: Database) -> None:
        self._check_ins = Records(database, "check_in")

    def add(self, check_in: CheckIn) -> None:
        """Write a new check-in."""
        self._check_ins.add(rows.check_in_row(check_in))

    def add_many(self, check_ins: Sequence[CheckIn]) -> None:
        """Write many new check-ins at once."""
        self._check_ins.add_many([rows.check_in_row(check_in) for check_in in check_ins])

    def change(self, check_in: CheckIn) -> None:
        """Write a check-in over itself."""
        self._check_ins.change(rows.check_in_row(check_in))

    def remove(self, ids: Sequence[CheckInId]) -> None:
        """Delete check-ins."""
        self._check_ins.remove(ids)

    def between(self, first: date, last: date) -> list[CheckIn]:
        """Return the check-ins of the training days `first` to `last`, oldest first."""
        return [
            rows.check_in_from(row)
            for row in self._check_ins.where(
                "training_day BETWEEN ? AND ?",
                (first.isoformat(), last.isoformat()),
                order="at_ms, id",
            )
        ]
