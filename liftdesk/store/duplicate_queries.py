"""Sessions and check-ins that may be in the diary twice, read lightly for comparing."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date

from liftdesk.domain.training.likeness import SAME_HOURS_MS, Account, Done
from liftdesk.domain.training.sets import SessionId
from liftdesk.domain.wellbeing.check_ins import RATINGS, CheckInId
from liftdesk.store.database import Database

_NEAR = """
WITH near AS (
  SELECT id, training_day AS day, started_ms AS at, natural_key,
    count(*) OVER (PARTITION BY training_day) AS that_day,
    lag(started_ms) OVER (ORDER BY started_ms) AS before,
    lead(started_ms) OVER (ORDER BY started_ms) AS after
  FROM session WHERE kind <> 'rest'
)
SELECT id, day, at, coalesce(substr(natural_key, 1, instr(natural_key, ':') - 1), '') FROM near
WHERE that_day > 1 OR at - before <= ?1 OR after - at <= ?1"""
_AT_ONCE = 500

_SETS = """
SELECT e.session_id, coalesce(x.kin_id, x.id), e.reps, e.seconds,
  CAST(round(e.metres) AS INTEGER), ifnull(e.load_grams, 0)
FROM set_entry AS e JOIN exercise AS x ON x.id = e.exercise_id WHERE e.session_id IN ({marks})"""
_BOUTS = "SELECT session_id, seconds FROM cardio_bout WHERE session_id IN ({marks})"


class DuplicateQueries:
    """Reads what has to be compared: sessions of one day or of the same hours, not all of them."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def accounts(self) -> list[Account]:
        """Return the sessions that have another one near, with what was done in each."""
        found = self._database.rows(_NEAR, (SAME_HOURS_MS,))
        ids = [row[0] for row in found]
        sets: dict[int, list[Done]] = defaultdict(list)
        bouts: dict[int, list[int]] = defaultdict(list)
        for session_id, *done in self._in_parts(_SETS, ids):
            sets[session_id].append(Done(*done))
        for session_id, seconds in self._in_parts(_BOUTS, ids):
            bouts[session_id].append(seconds)
        return [
            Account(
                id=SessionId(row_id),
                day=date.fromisoformat(day),
                started_ms=at,
                source=source,
                sets=tuple(sets[row_id]),
                bouts=tuple(bouts[row_id]),
            )
            for row_id, day, at, source in found
        ]

    def check_ins(self) -> list[list[CheckInId]]:
        """Return the ids of check-ins of the same minute with the same ratings, newest first.

        Where nothing was rated, the notes are the same.
        """
        ratings = ", ".join(RATINGS)
        rated = f"coalesce({ratings}) IS NOT NULL"
        found = self._database.rows(
            f"SELECT group_concat(id) FROM check_in GROUP BY at_ms / 60000, {ratings},"  # noqa: S608 - names of our schema
            f" CASE WHEN {rated} THEN '' ELSE note END HAVING count(*) > 1 ORDER BY at_ms DESC"
        )
        return [[CheckInId(int(one)) for one in row[0].split(",")] for row in found]

    def _in_parts(self, sql: str, ids: Sequence[int]) -> list[tuple[int, ...]]:
        found = list[tuple[int, ...]]()
        for start in range(0, len(ids), _AT_ONCE):
            some = ids[start : start + _AT_ONCE]
            found += self._database.rows(sql.format(marks=",".join("?" * len(some))), some)
        return found
