"""The list of History: light rows of entries, found by day, by words and by kind."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date

from liftdesk.domain.training.entries import Entry, Totals, Wanted
from liftdesk.domain.training.exercises import ExerciseId
from liftdesk.domain.training.sessions import SessionKind
from liftdesk.domain.training.sets import SessionId
from liftdesk.domain.wellbeing.check_ins import CheckIn
from liftdesk.store.database import Database
from liftdesk.store.records import Records
from liftdesk.store.rows import check_in_from, instant

_ENTRIES = """
SELECT s.id, s.kind, s.training_day, s.started_ms, s.offset_minutes, s.name, s.code, s.is_short,
  s.note <> '',
  (SELECT count(*) FROM set_entry e WHERE e.session_id = s.id AND e.kind <> 'warm_up'),
  (s.ended_ms - s.started_ms) / 60000,
  (SELECT coalesce(sum(c.seconds), 0) / 60 FROM cardio_bout c WHERE c.session_id = s.id),
  (SELECT f.valence FROM feeling f WHERE f.session_id = s.id AND f.moment = 'before'),
  (SELECT f.valence FROM feeling f WHERE f.session_id = s.id AND f.moment = 'after')
FROM session s WHERE """
_BETWEEN = "s.training_day BETWEEN ? AND ?"
_ORDER = " ORDER BY s.training_day DESC, s.started_ms DESC, s.id DESC"
_WORDS = """ AND (s.name LIKE ? ESCAPE '\\' OR s.note LIKE ? ESCAPE '\\' OR s.id IN (
  SELECT e.session_id FROM set_entry e JOIN exercise x ON x.id = e.exercise_id
  WHERE x.name LIKE ? ESCAPE '\\' OR e.note LIKE ? ESCAPE '\\')
  OR s.id IN (SELECT c.session_id FROM cardio_bout c WHERE c.activity LIKE ? ESCAPE '\\'))"""

_CHECK_IN_WORDS = """ AND (note LIKE ? ESCAPE '\\' OR id IN (
  SELECT t.check_in_id FROM check_in_tag t WHERE t.tag LIKE ? ESCAPE '\\'))"""


class HistoryQueries:
    """Reads the list of entries."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._check_ins = Records(database, "check_in")
        self._tags = Records(database, "check_in_tag")

    def entries(self, first: date, last: date, wanted: Wanted) -> list[Entry]:
        """Return the entries of the training days `first` to `last`, newest first."""
        sql, values = _ENTRIES + _BETWEEN, list[object]([first.isoformat(), last.isoformat()])
        kinds = sorted(wanted.kinds)
        sql += f" AND s.kind IN ({','.join('?' * len(kinds))})"
        values += kinds
        if wanted.text.strip():
            sql += _WORDS
            values += [_anywhere(wanted.text)] * 5
        if wanted.exercise_id is not None:
            sql += " AND s.id IN (SELECT session_id FROM set_entry WHERE exercise_id = ?)"
            values.append(wanted.exercise_id)
        if wanted.with_note:
            sql += " AND s.note <> ''"
        return [_entry(row) for row in self._database.rows(sql + _ORDER, values)]

    def entries_of(self, ids: Sequence[SessionId]) -> list[Entry]:
        """Return the entries of these sessions, newest first."""
        sql = f"{_ENTRIES} s.id IN ({','.join('?' * len(ids))}){_ORDER}"
        return [_entry(row) for row in self._database.rows(sql, ids)]

    def check_ins(self, first: date, last: date, wanted: Wanted) -> list[CheckIn]:
        """Return the check-ins of the days `first` to `last`, newest first.

        None at all where an exercise is asked for: no check-in is about one.
        """
        if not wanted.check_ins or wanted.exercise_id is not None:
            return []
        condition = "training_day BETWEEN ? AND ?"
        values = [first.isoformat(), last.isoformat()]
        if wanted.text.strip():
            condition += _CHECK_IN_WORDS
            values += [_anywhere(wanted.text)] * 2
        if wanted.with_note:
            condition += " AND note <> ''"
        found = self._check_ins.where(condition, values, order="at_ms DESC, id DESC")
        tags: dict[int, list[str]] = defaultdict(list)
        for row in self._tags.of("check_in_id", [row["id"] for row in found]):
            tags[row["check_in_id"]].append(row["tag"])
        return [check_in_from(row, tuple(tags[row["id"]])) for row in found]

    def first_check_in(self) -> date | None:
        """Return the day of the oldest check-in, None where there is none."""
        first = self._database.scalar("SELECT min(training_day) FROM check_in")
        return None if first is None else date.fromisoformat(first)

    def first_day(self) -> date | None:
        """Return the day of the oldest session, None where there is none."""
        first = self._database.scalar("SELECT min(training_day) FROM session")
        return None if first is None else date.fromisoformat(first)

    def totals(self) -> Totals:
        """Return the numbers of the heading."""
        counts = dict(self._database.rows("SELECT kind, count(*) FROM session GROUP BY kind"))
        return Totals(
            strength=counts.get("strength", 0),
            easy_cardio=counts.get("easy_cardio", 0),
            first=self.first_day(),
        )

    def import_formats(self) -> list[str]:
        """Return the formats that entries were imported from, by name."""
        found = self._database.rows("SELECT DISTINCT format FROM import_batch ORDER BY format")
        return [row[0] for row in found]

    def exercises_done(self) -> list[ExerciseId]:
        """Return the exercises that have sets."""
        found = self._database.rows(
            "SELECT id FROM exercise"
            " WHERE EXISTS (SELECT 1 FROM set_entry WHERE exercise_id = exercise.id)"
        )
        return [ExerciseId(row[0]) for row in found]

    def day_kinds(self, first: date, last: date) -> dict[date, str]:
        """Return what each day with an entry was: "strength", "short", "easy_cardio" or "rest"."""
        rank = ("rest", "easy_cardio", "short", "strength")
        found: dict[date, str] = {}
        rows = self._database.rows(
            "SELECT training_day, kind, is_short FROM session WHERE training_day BETWEEN ? AND ?",
            (first.isoformat(), last.isoformat()),
        )
        for day_text, kind, is_short in rows:
            day = date.fromisoformat(day_text)
            here = "short" if kind == "strength" and is_short else kind
            if rank.index(here) >= rank.index(found.get(day, "rest")):
                found[day] = here
        return found


def _anywhere(text: str) -> str:
    """Return a LIKE pattern that finds `text` as it is written, wherever it stands."""
    plain = text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return f"%{plain}%"


def _entry(row: tuple[object, ...]) -> Entry:
    (id_, kind, day, ms, offset, name, code, short, note, sets, minutes, cardio, *felt) = row
    return Entry(
        id=SessionId(int(str(id_))),
        kind=SessionKind(str(kind)),
        day=date.fromisoformat(str(day)),
        started=instant(int(str(ms)), int(str(offset))),
        name=str(name),
        code=str(code),
        is_short=bool(short),
        has_note=bool(note),
        sets=int(str(sets)),
        minutes=None if minutes is None else int(str(minutes)),
        cardio_minutes=int(str(cardio)),
        before=None if felt[0] is None else int(str(felt[0])),
        after=None if felt[1] is None else int(str(felt[1])),
    )
