"""Sessions with their sets, cardio and feelings, written and read as domain values."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from contextlib import closing
from datetime import date, datetime
from itertools import islice

from liftdesk.domain.training.exercises import Exercise, ExerciseId, Measure
from liftdesk.domain.training.heart_trace import HeartTrace
from liftdesk.domain.training.past import DoneSession
from liftdesk.domain.training.sessions import (
    CardioBout,
    CardioId,
    Session,
    SessionDetail,
    SessionKind,
)
from liftdesk.domain.training.sets import LoggedSet, SessionId, SetId
from liftdesk.domain.values import dataclass
from liftdesk.domain.wellbeing.feelings import Feeling, FeelingMoment
from liftdesk.store import rows
from liftdesk.store.database import Database
from liftdesk.store.records import COLUMNS, Records, Row

_SESSION = COLUMNS["set_entry"].index("session_id")
_DONE = (
    "session_id, training_day, reps, rir, planned_reps, load_grams, kind, position,"
    " other_side_reps, CASE WHEN coalesce(planned_reps, planned_seconds, planned_metres) IS NOT"
    " NULL THEN planned_load_grams END"
)
"""A row of `DoneSession`; a load counts as asked for where an amount was."""
_EXTENT = {
    Measure.REPS: "",
    Measure.SECONDS: ", seconds, planned_seconds",
    Measure.METRES: ", metres, planned_metres",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """A session's head, when its newest set was done, and the highest position of its sets.

    Both are None where it has no sets (or none that tells its time).
    """

    session: Session
    last_set: datetime | None
    position: int | None

    @property
    def last(self) -> datetime:
        """When something was done in it last, as far as it tells."""
        return self.last_set or self.session.started

    @property
    def next_position(self) -> int:
        """Where its next set goes."""
        return 0 if self.position is None else self.position + 1


class SessionRepo:
    """Sessions and what belongs to them. Deleting a session deletes what belongs to it."""

    def __init__(self, database: Database) -> None:
        self._sessions = Records(database, "session")
        self._sets = Records(database, "set_entry")
        self._cardio = Records(database, "cardio_bout")
        self._feelings = Records(database, "feeling")
        self._hearts = Records(database, "heart_rate_bout")
        self._database = database

    def add(self, session: Session) -> None:
        """Write a new session."""
        self._sessions.add(rows.session_row(session))

    def change(self, session: Session) -> None:
        """Write a session over itself; a moved day moves with all that belongs to it."""
        self._sessions.change(rows.session_row(session))

    def remove(self, ids: Sequence[SessionId]) -> None:
        """Delete sessions."""
        self._sessions.remove(ids)

    def add_details(self, details: Sequence[SessionDetail]) -> None:
        """Write many whole sessions at once."""
        self._sessions.add_many([rows.session_row(detail.session) for detail in details])
        self._sets.add_many([rows.set_row(s) for detail in details for s in detail.sets])
        self._cardio.add_many(
            [rows.cardio_row(b, detail.session.day) for detail in details for b in detail.cardio]
        )
        self.add_hearts([trace for detail in details for trace in detail.hearts])
        self._feelings.add_many(
            [rows.feeling_row(f, detail.session.day) for detail in details for f in detail.feelings]
        )

    def add_to(
        self,
        session: Session,
        sets: Sequence[LoggedSet],
        bouts: Sequence[CardioBout],
        traces: Sequence[HeartTrace],
    ) -> None:
        """Write more sets, cardio and heart traces of a session that is there."""
        self._sets.add_many([rows.set_row(one) for one in sets])
        self._cardio.add_many([rows.cardio_row(bout, session.day) for bout in bouts])
        self.add_hearts(traces)

    def add_hearts(self, traces: Sequence[HeartTrace]) -> None:
        """Write heart traces."""
        self._hearts.add_many([rows.heart_row(trace) for trace in traces])

    def hearts(self, ids: Sequence[SessionId]) -> list[HeartTrace]:
        """Return the heart traces of sessions, in the order they were measured."""
        found = self._hearts.of("session_id", ids, order="started_ms, id")
        return [trace for row in found if (trace := rows.heart_from(row)) is not None]

    def session(self, session_id: SessionId) -> Session | None:
        """Return one session's head."""
        row = self._sessions.one(session_id)
        return None if row is None else rows.session_from(row)

    def by_natural_key(self, key: str) -> Session | None:
        """Return the session that is known by this key where it came from."""
        found = self._sessions.where("natural_key = ?", (key,))
        return rows.session_from(found[0]) if found else None

    def detail(self, session_id: SessionId) -> SessionDetail | None:
        """Return one session with all that belongs to it."""
        return next(iter(self.details([session_id])), None)

    def details(self, ids: Sequence[SessionId]) -> list[SessionDetail]:
        """Return whole sessions, newest first."""
        return self._complete(self._sessions.of("id", ids, order="started_ms DESC, id DESC"))

    def on_day(self, day: date) -> list[SessionDetail]:
        """Return the whole sessions of a training day, in the order they were begun."""
        return self.between(day, day)

    def visits(self, day: date) -> list[Visit]:
        """Return the sessions of a training day without what is in them, newest first."""
        columns = COLUMNS["session"]
        found = self._database.rows(
            f"SELECT {', '.join(columns)},"  # noqa: S608 - our schema
            " (SELECT max(at_ms) FROM set_entry WHERE session_id = session.id),"
            " (SELECT max(position) FROM set_entry WHERE session_id = session.id)"
            " FROM session WHERE training_day = ? ORDER BY started_ms DESC, id DESC",
            (day.isoformat(),),
        )
        return [_visit(dict(zip(columns, row, strict=False)), *row[-2:]) for row in found]

    def between(self, first: date, last: date) -> list[SessionDetail]:
        """Return the whole sessions of the training days `first` to `last`, oldest first."""
        return self._complete(
            self._sessions.where(
                "training_day BETWEEN ? AND ?",
                (first.isoformat(), last.isoformat()),
                order="started_ms, id",
            )
        )

    def heads(self, first: date, last: date, *, begun: bool = False) -> list[Session]:
        """Return the sessions of `first` to `last` without what is in them, oldest first.

        `begun` leaves out those of strength in which no set was done yet.
        """
        done = " AND (kind <> 'strength' OR EXISTS (SELECT 1 FROM set_entry WHERE session_id = {}))"
        found = self._sessions.where(
            "training_day BETWEEN ? AND ?" + (done.format("session.id") if begun else ""),
            (first.isoformat(), last.isoformat()),
            order="started_ms, id",
        )
        return [rows.session_from(row) for row in found]

    def on_days(self, days: Sequence[date]) -> list[SessionDetail]:
        """Return the whole sessions of these training days, oldest first."""
        texts = [day.isoformat() for day in days]
        return self._complete(self._sessions.of("training_day", texts, order="started_ms, id"))

    def _complete(self, heads: list[dict[str, object]]) -> list[SessionDetail]:
        ids = [head["id"] for head in heads]
        sets: dict[object, list[LoggedSet]] = defaultdict(list)
        cardio: dict[object, list[CardioBout]] = defaultdict(list)
        feelings: dict[object, list[Feeling]] = defaultdict(list)
        for row in self._sets.of("session_id", ids, order="position, id"):
            sets[row["session_id"]].append(rows.set_from(row))
        for row in self._cardio.of("session_id", ids):
            cardio[row["session_id"]].append(rows.cardio_from(row))
        for row in self._feelings.of("session_id", ids, order="at_ms, id"):
            feelings[row["session_id"]].append(rows.feeling_from(row))
        return [
            SessionDetail(
                session=rows.session_from(head),
                sets=tuple(sets[head["id"]]),
                cardio=tuple(cardio[head["id"]]),
                feelings=tuple(feelings[head["id"]]),
            )
            for head in heads
        ]

    def strength_days(self, *, before: date, limit: int) -> list[date]:
        """Return the newest training days with strength sets before that day, newest first."""
        found = self._database.rows(
            "SELECT DISTINCT training_day FROM session"
            " WHERE kind = 'strength' AND training_day < ? AND EXISTS"
            " (SELECT 1 FROM set_entry WHERE session_id = session.id)"
            " ORDER BY training_day DESC LIMIT ?",
            (before.isoformat(), limit),
        )
        return [date.fromisoformat(row[0]) for row in found]

    def first_head(self, kind: SessionKind) -> date | None:
        """Return the first training day with a session of a kind, whatever is in it."""
        found = self._database.scalar(
            "SELECT training_day FROM session WHERE training_day > '' AND kind = ?"
            " ORDER BY training_day LIMIT 1",
            (kind.value,),
        )
        return None if found is None else date.fromisoformat(found)

    def first_strength_day(self, since: date) -> date | None:
        """Return the first training day with strength sets from that day on."""
        found = self._database.scalar(
            "SELECT training_day FROM session"
            " WHERE kind = 'strength' AND training_day >= ? AND EXISTS"
            " (SELECT 1 FROM set_entry WHERE session_id = session.id)"
            " ORDER BY training_day LIMIT 1",
            (since.isoformat(),),
        )
        return None if found is None else date.fromisoformat(found)

    def add_set(self, logged: LoggedSet) -> None:
        """Write a new set."""
        self._sets.add(rows.set_row(logged))

    def change_set(self, logged: LoggedSet) -> None:
        """Write a set over itself."""
        self._sets.change(rows.set_row(logged))

    def remove_sets(self, ids: Sequence[SetId]) -> None:
        """Delete sets."""
        self._sets.remove(ids)

    def sets(self, ids: Sequence[SetId]) -> list[LoggedSet]:
        """Return sets by id."""
        return [rows.set_from(row) for row in self._sets.of("id", ids)]

    def exercises_of(self, ids: Sequence[SessionId]) -> list[ExerciseId]:
        """Return the exercises that sessions have sets of."""
        marks = ",".join("?" * len(ids))
        sql = f"SELECT DISTINCT exercise_id FROM set_entry WHERE session_id IN ({marks})"  # noqa: S608 - only marks are put in
        return [ExerciseId(row[0]) for row in self._database.rows(sql, ids)]

    def done(
        self, exercise: Exercise, *, sessions: int, before: date | None = None
    ) -> list[DoneSession]:
        """Return what was done of an exercise in its newest `sessions` sessions, newest first.

        `before` leaves out that training day and all later ones.
        """
        # Each column costs as much as finding a row, so only those of its measure are read. The
        # rows come out of the index newest first, and are left there once there are enough.
        columns = _DONE + _EXTENT[exercise.measure]
        found = self._database.each(
            f"SELECT {columns} FROM set_entry WHERE exercise_id = ? AND training_day < ?"  # noqa: S608 - our schema
            " ORDER BY training_day DESC, session_id DESC, position, id",
            (exercise.id, (before or date.max).isoformat()),
        )
        with closing(found):
            return rows.done_sessions(found, exercise.measure, newest=sessions)

    def sets_of_sessions(self, ids: Sequence[SessionId]) -> list[LoggedSet]:
        """Return the sets of sessions, those of each in order."""
        marks = ",".join("?" * len(ids))
        found = self._sets.cells(f"session_id IN ({marks})", ids, order="session_id, position, id")
        return [rows.set_of(row) for row in found]

    def sets_of_exercises(
        self, ids: Iterable[ExerciseId], *, sessions: int, before: date | None = None
    ) -> list[LoggedSet]:
        """Return the sets of each exercise's newest `sessions` sessions, newest day first.

        `before` leaves out that training day and all later ones.
        """
        limit = (before or date.max).isoformat()
        return [one for exercise_id in ids for one in self._newest(exercise_id, sessions, limit)]

    def _newest(self, exercise_id: ExerciseId, sessions: int, limit: str) -> list[LoggedSet]:
        # The days alone come out of the index in their order, newest first, as far as they are
        # wanted; asking for pairs of day and session would read and sort all years of the lift.
        days = self._database.rows(
            "SELECT DISTINCT training_day FROM set_entry WHERE exercise_id = ? AND training_day < ?"
            " ORDER BY training_day DESC LIMIT ?",
            (exercise_id, limit, sessions),
        )
        if not days:
            return []
        found = self._sets.cells(
            "exercise_id = ? AND training_day >= ? AND training_day < ?",
            (exercise_id, days[-1][0], limit),
            order="training_day DESC, session_id DESC, position, id",
        )
        newest = set(islice(dict.fromkeys(row[_SESSION] for row in found), sessions))
        return [rows.set_of(row) for row in found if row[_SESSION] in newest]

    def add_cardio(self, bout: CardioBout, day: date) -> None:
        """Write a new cardio bout of a session on `day`."""
        self._cardio.add(rows.cardio_row(bout, day))

    def change_cardio(self, bout: CardioBout, day: date) -> None:
        """Write a cardio bout over itself."""
        self._cardio.change(rows.cardio_row(bout, day))

    def remove_cardio(self, ids: Sequence[CardioId]) -> None:
        """Delete cardio bouts."""
        self._cardio.remove(ids)

    def put_feeling(self, feeling: Feeling, day: date) -> None:
        """Write how a session felt, in place of an earlier rating of the same moment."""
        self.remove_feeling(feeling.session_id, feeling.moment)
        self._feelings.add(rows.feeling_row(feeling, day))

    def remove_feeling(self, session_id: SessionId, moment: FeelingMoment) -> None:
        """Delete a session's rating of one moment."""
        earlier = self._feelings.where("session_id = ? AND moment = ?", (session_id, moment))
        self._feelings.remove([row["id"] for row in earlier])


def _visit(head: Row, at_ms: int | None, position: int | None) -> Visit:
    session = rows.session_from(head)
    last = None if at_ms is None else rows.instant(at_ms, rows.offset(session.started))
    return Visit(session=session, last_set=last, position=position)
