"""Check-ins."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from typing import Any

from liftdesk.domain.wellbeing.check_ins import CheckIn, CheckInId
from liftdesk.store import rows
from liftdesk.store.database import Database
from liftdesk.store.records import Records
from liftdesk.system.ids import IdFactory


class CheckInRepo:
    """Check-ins with their tags, written and read one by one or by day."""

    def __init__(self, database: Database, *, ids: IdFactory) -> None:
        self._database = database
        self._check_ins = Records(database, "check_in")
        self._tags = Records(database, "check_in_tag")
        self._ids = ids

    def add(self, check_in: CheckIn) -> None:
        """Write a new check-in."""
        self.add_many([check_in])

    def add_many(self, check_ins: Sequence[CheckIn]) -> None:
        """Write many new check-ins at once."""
        self._check_ins.add_many([rows.check_in_row(check_in) for check_in in check_ins])
        self._add_tags(check_ins)

    def change(self, check_in: CheckIn) -> None:
        """Write a check-in over itself."""
        self._check_ins.change(rows.check_in_row(check_in))
        present = self._tags.of("check_in_id", [check_in.id])
        if tuple(row["tag"] for row in present) != check_in.tags:
            self._tags.remove([row["id"] for row in present])
            self._add_tags([check_in])

    def remove(self, ids: Sequence[CheckInId]) -> None:
        """Delete check-ins."""
        self._check_ins.remove(ids)

    def check_in(self, check_in_id: CheckInId) -> CheckIn | None:
        """Return one check-in, None where it was deleted."""
        return next(iter(self.check_ins([check_in_id])), None)

    def check_ins(self, ids: Sequence[CheckInId]) -> list[CheckIn]:
        """Return check-ins by id, in the order of their ids."""
        return self._complete(self._check_ins.of("id", ids))

    def between(self, first: date, last: date) -> list[CheckIn]:
        """Return the check-ins of the training days `first` to `last`, oldest first."""
        days = (first.isoformat(), last.isoformat())
        found = self._check_ins.where("training_day BETWEEN ? AND ?", days, order="at_ms, id")
        return self._complete(found)

    def _complete(self, heads: Sequence[dict[str, Any]]) -> list[CheckIn]:
        tags: dict[int, list[str]] = defaultdict(list)
        for row in self._tags.of("check_in_id", [head["id"] for head in heads], order="id"):
            tags[row["check_in_id"]].append(row["tag"])
        return [rows.check_in_from(head, tuple(tags[head["id"]])) for head in heads]

    def tags(self) -> list[str]:
        """Return every tag in use, the most used first."""
        # As it was written: to the column two spellings of a tag are the same.
        used = dict(
            self._database.rows(
                "SELECT tag, count(*) FROM check_in_tag GROUP BY tag COLLATE BINARY"
            )
        )
        return sorted(used, key=lambda tag: (-used[tag], tag.casefold()))

    def _add_tags(self, check_ins: Sequence[CheckIn]) -> None:
        self._tags.add_many(
            [
                {"id": self._ids(), "check_in_id": check_in.id, "tag": tag}
                for check_in in check_ins
                for tag in check_in.tags
            ]
        )
