"""What the statistics read: check-ins, when sessions were, how they felt; nothing is written."""

from datetime import date

from liftdesk.domain.insight.diary_days import SessionSpan
from liftdesk.domain.insight.session_change import SessionFeelings
from liftdesk.domain.training.sessions import SessionKind
from liftdesk.domain.wellbeing.check_ins import CheckIn
from liftdesk.domain.wellbeing.feelings import FeelingMoment
from liftdesk.store.database import Database
from liftdesk.store.records import Records
from liftdesk.store.rows import check_in_from, instant

_SPANS = """
SELECT s.training_day, s.kind, s.started_ms, s.offset_minutes,
  max(s.started_ms, coalesce(s.ended_ms, 0),
    coalesce((SELECT max(e.at_ms) FROM set_entry e WHERE e.session_id = s.id), 0))
FROM session s WHERE s.training_day BETWEEN ? AND ? ORDER BY s.started_ms, s.id"""
_LATEST = """
SELECT a.item, a.answer FROM questionnaire_answer a WHERE a.questionnaire_id = (
  SELECT q.id FROM questionnaire q WHERE q.instrument IN ('phq9', 'phq8')
  ORDER BY q.at_ms DESC, q.id DESC LIMIT 1)"""


class InsightQueries:
    """Reads the whole diary as the statistics need it."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._check_ins = Records(database, "check_in")

    def first_day(self) -> date | None:
        """Return the first day with a check-in or a session, None without any."""
        found = self._database.scalar(
            "SELECT min(day) FROM (SELECT min(training_day) AS day FROM session"
            " UNION ALL SELECT min(training_day) FROM check_in)"
        )
        return None if found is None else date.fromisoformat(found)

    def check_ins(self, first: date = date.min, last: date = date.max) -> list[CheckIn]:
        """Return the check-ins of the days `first` to `last`, oldest first."""
        days = (first.isoformat(), last.isoformat())
        found = self._check_ins.where("training_day BETWEEN ? AND ?", days, order="at_ms, id")
        return [check_in_from(row) for row in found]

    def session_spans(self, first: date = date.min, last: date = date.max) -> list[SessionSpan]:
        """Return when the sessions of the days `first` to `last` were, oldest first.

        A session's end is the last instant known of it.
        """
        return [
            SessionSpan(
                day=date.fromisoformat(day),
                kind=SessionKind(kind),
                started=instant(started, offset),
                ended=instant(ended, offset),
            )
            for day, kind, started, offset, ended in self._database.rows(
                _SPANS, (first.isoformat(), last.isoformat())
            )
        ]

    def session_feelings(
        self, first: date = date.min, last: date = date.max
    ) -> list[SessionFeelings]:
        """Return the Feeling Scale of each rated session of `first` to `last`, oldest first."""
        found: dict[int, tuple[date, dict[str, int]]] = {}
        for session_id, day, moment, valence in self._database.rows(
            # By way of the sessions: a feeling's own day is in no index.
            "SELECT s.id, s.training_day, f.moment, f.valence FROM session AS s"
            " CROSS JOIN feeling AS f ON f.session_id = s.id WHERE s.training_day BETWEEN ? AND ?"
            " ORDER BY s.training_day, s.id, f.at_ms",
            (first.isoformat(), last.isoformat()),
        ):
            found.setdefault(session_id, (date.fromisoformat(day), {}))[1][moment] = valence
        return [
            SessionFeelings(
                day=day,
                before=rated.pop(FeelingMoment.BEFORE, None),
                after=rated.pop(FeelingMoment.AFTER, None),
                others=tuple(rated.values()),
            )
            for day, rated in found.values()
        ]

    def latest_depression_answers(self) -> dict[int, int | None]:
        """Return the answers, by item from 1, of the latest PHQ-9 or PHQ-8; empty without one."""
        return dict(self._database.rows(_LATEST))
