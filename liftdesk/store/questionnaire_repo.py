"""Filled questionnaires and their answers."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date

from liftdesk.domain.wellbeing.questionnaires import Filled, FilledId
from liftdesk.store import rows
from liftdesk.store.database import Database
from liftdesk.store.records import Records, Row
from liftdesk.system.ids import IdFactory

_KINDS = """
WITH RECURSIVE kind (name) AS (
  SELECT min(instrument) FROM questionnaire
  UNION ALL SELECT (SELECT min(q.instrument) FROM questionnaire q WHERE q.instrument > kind.name)
  FROM kind WHERE kind.name IS NOT NULL)
"""
"""From one instrument to the next in their index: the days of each stand in order there."""
_FIRST_DAY = f"""{_KINDS}
SELECT min((SELECT min(q.training_day) FROM questionnaire q WHERE q.instrument = kind.name))
FROM kind WHERE kind.name IS NOT NULL"""  # noqa: S608 - our own words
_LAST_DAYS = f"""{_KINDS}
SELECT name, (SELECT max(q.training_day) FROM questionnaire q WHERE q.instrument = kind.name)
FROM kind WHERE kind.name IS NOT NULL"""  # noqa: S608 - our own words


class QuestionnaireRepo:
    """Writes and reads filled questionnaires."""

    def __init__(self, database: Database, *, ids: IdFactory) -> None:
        self._database = database
        self._filled = Records(database, "questionnaire")
        self._answers = Records(database, "questionnaire_answer")
        self._ids = ids

    def add(self, filled: Filled) -> None:
        """Write one with its answers."""
        self._filled.add(
            {
                "id": filled.id,
                "instrument": filled.instrument,
                "language": filled.language,
                "training_day": filled.day.isoformat(),
                "at_ms": rows.milliseconds(filled.at),
                "offset_minutes": rows.offset(filled.at),
            }
        )
        self._answers.add_many(
            [
                {"id": self._ids(), "questionnaire_id": filled.id, "item": item, "answer": answer}
                for item, answer in sorted(filled.answers.items())
            ]
        )

    def remove(self, filled_id: FilledId) -> None:
        """Delete one with its answers."""
        self._filled.remove([filled_id])

    def change_day(self, filled: Filled) -> None:
        """Write when one was filled in over what was written; its answers stay."""
        self._filled.change(
            {
                "id": filled.id,
                "training_day": filled.day.isoformat(),
                "at_ms": rows.milliseconds(filled.at),
                "offset_minutes": rows.offset(filled.at),
            }
        )

    def all(self) -> list[Filled]:
        """Return every filled questionnaire, oldest first."""
        return self._complete(self._filled.where("1", order="at_ms, id"), self._answers.where("1"))

    def one(self, filled_id: FilledId) -> Filled | None:
        """Return one by its id, None where there is none."""
        found = self._of(self._filled.of("id", [filled_id]))
        return found[0] if found else None

    def of_instrument(self, instrument: str) -> list[Filled]:
        """Return those of one instrument, oldest first."""
        return self._of(self._filled.where("instrument = ?", (instrument,), order="at_ms, id"))

    def between(self, first: date, last: date) -> list[Filled]:
        """Return those of the training days `first` to `last`, oldest first."""
        found = self._filled.where(
            "training_day BETWEEN ? AND ?",
            (first.isoformat(), last.isoformat()),
            order="at_ms, id",
        )
        return self._of(found)

    def _of(self, found: Sequence[Row]) -> list[Filled]:
        ids = [row["id"] for row in found]
        return self._complete(found, self._answers.of("questionnaire_id", ids))

    def last_days(self) -> dict[str, date]:
        """Return the day of the newest one of each instrument that there is any of."""
        return {name: date.fromisoformat(day) for name, day in self._database.rows(_LAST_DAYS)}

    def first_day(self) -> date | None:
        """Return the day of the oldest one, None where there is none."""
        oldest = self._database.scalar(_FIRST_DAY)
        return None if oldest is None else date.fromisoformat(oldest)

    @staticmethod
    def _complete(found: Sequence[Row], given: Sequence[Row]) -> list[Filled]:
        answers: dict[int, dict[int, int | None]] = defaultdict(dict)
        for row in given:
            answers[row["questionnaire_id"]][row["item"]] = row["answer"]
        return [
            Filled(
                id=FilledId(row["id"]),
                instrument=row["instrument"],
                language=row["language"],
                day=date.fromisoformat(row["training_day"]),
                at=rows.instant(row["at_ms"], row["offset_minutes"]),
                answers=_ordered(answers[row["id"]]),
            )
            for row in found
        ]


def _ordered(answers: Mapping[int, int | None]) -> dict[int, int | None]:
    return dict(sorted(answers.items()))
