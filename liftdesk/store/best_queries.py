"""What each lift did day by day and load by load, summed in the database for bests to be found."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final

from liftdesk.domain.training.bests import RESERVE_UNSAID, DayAtLoad
from liftdesk.domain.training.exercises import Exercise, ExerciseId, Measure
from liftdesk.domain.training.strength import MAX_REPS_TO_FAILURE
from liftdesk.store.database import Database

_AMOUNTS: Final = {
    Measure.REPS: "reps",
    Measure.SECONDS: "seconds",
    Measure.METRES: "metres",
}
_BOTH_SIDES: Final = "min(reps, coalesce(other_side_reps, reps))"
"""What a lift done per side could do on both; read from the table, since no index holds it."""
_AT_A_TIME: Final = 500
"""Exercises in one query; SQLite takes many more values, but not without end."""


class BestQueries:
    """Reads what bests are found in."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def days_at_loads(self, exercises: Sequence[Exercise]) -> Iterator[DayAtLoad]:
        """Yield each lift's days by load, warm-ups left out: lift by lift, each oldest first.

        A day and load may come in pieces, one a kind of set: so they are read along the index.
        """
        for measure, column in _AMOUNTS.items():
            ids = [e.id for e in exercises if e.measure is measure and not e.per_side]
            yield from self._read(ids, column)
            sided = [e.id for e in exercises if e.measure is measure and e.per_side]
            yield from self._read(sided, _BOTH_SIDES if measure is Measure.REPS else column)

    def trained_since(self, day: date) -> list[ExerciseId]:
        """Return the exercises with sets on or after a training day, most sets first."""
        found = self._database.rows(
            "SELECT exercise_id FROM set_entry WHERE training_day >= ?"
            " GROUP BY exercise_id ORDER BY count(*) DESC, exercise_id",
            (day.isoformat(),),
        )
        return [ExerciseId(row[0]) for row in found]

    def _read(self, ids: Sequence[ExerciseId], amount: str) -> Iterator[DayAtLoad]:
        form = _REPS if amount in {"reps", _BOTH_SIDES} else _OTHER
        for start in range(0, len(ids), _AT_A_TIME):
            some = ids[start : start + _AT_A_TIME]
            sql = form.format(amount=amount, marks=",".join("?" * len(some)))
            yield from map(DayAtLoad._make, self._database.rows(sql, some))


_REPS: Final = f"""
SELECT exercise_id, training_day, load_grams, count(*), min({{amount}}), max({{amount}}),
  sum({{amount}}), coalesce(max({{amount}} + coalesce(rir, 0))
    FILTER (WHERE {{amount}} + coalesce(rir, 0) <= {MAX_REPS_TO_FAILURE}), 0),
  max({{amount}} + coalesce(rir, {RESERVE_UNSAID}))
FROM set_entry WHERE exercise_id IN ({{marks}}) AND kind <> 'warm_up' AND {{amount}} > 0
GROUP BY exercise_id, training_day, kind, load_grams
ORDER BY exercise_id, training_day, kind, load_grams"""  # noqa: S608 - numbers of our own
_OTHER: Final = """
SELECT exercise_id, training_day, load_grams, count(*), min({amount}), max({amount}), 0, 0, 0
FROM set_entry WHERE exercise_id IN ({marks}) AND kind <> 'warm_up' AND {amount} > 0
GROUP BY exercise_id, training_day, kind, load_grams
ORDER BY exercise_id, training_day, kind, load_grams"""
