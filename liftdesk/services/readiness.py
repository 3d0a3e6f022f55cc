"""Readiness: asks the questions, keeps the day and the outcome, and nothing else."""

import json
from datetime import date, datetime, timedelta

from liftdesk.domain.safety.readiness import (
    Answers,
    Question,
    Readiness,
    ReadinessId,
    Reason,
    Told,
    is_offered,
    newest,
    outcome_of,
    reason_to_ask,
)
from liftdesk.domain.training.sessions import training_day
from liftdesk.services.preferences import HEALTH_CHANGED, Preferences
from liftdesk.store.journal import Journal
from liftdesk.store.safety_repo import SafetyRepo
from liftdesk.store.session_repo import SessionRepo
from liftdesk.system.clock import Clock
from liftdesk.system.ids import IdFactory
from liftdesk.system.resources import resource
from liftdesk.system.texts import translate

_DECLINED = "readiness_declined"


class ReadinessChecks:
    """Takes a readiness check and says when the next one is due."""

    def __init__(  # noqa: PLR0913 - what it asks and tells, each by name
        self,
        *,
        journal: Journal,
        checks: SafetyRepo,
        sessions: SessionRepo,
        preferences: Preferences,
        clock: Clock,
        ids: IdFactory,
    ) -> None:
        self._journal = journal
        self._checks = checks
        self._sessions = sessions
        self._preferences = preferences
        self._clock = clock
        self._ids = ids

    def questions(self) -> tuple[Question, ...]:
        """Return the questions in their order."""
        found = json.loads(resource("content", "readiness.json").read_text(encoding="utf-8"))
        return tuple(
            Question(**{**entry, "points": tuple(entry["points"])}) for entry in found["questions"]
        )

    def finish(self, answers: Answers) -> Readiness:
        """Keep the outcome of a check, as one undoable step, and return it."""
        now = self._clock.now()
        check = Readiness(
            id=ReadinessId(self._ids()),
            day=training_day(now, self._clock.day_starts_at),
            outcome=outcome_of(answers),
            at=now,
        )
        with self._journal.step(translate("Steps", "Readiness check")):
            self._checks.add_readiness(check)
        return check

    @property
    def last(self) -> Readiness | None:
        """The last check, None where there was none."""
        return newest(self._checks.readiness())

    @property
    def today(self) -> date:
        """Today's training day."""
        return training_day(self._clock.now(), self._clock.day_starts_at)

    @property
    def reason(self) -> Reason | None:
        """Why the check is worth asking again, None where nothing speaks for it."""
        last = self.last
        return reason_to_ask(last, self._told(), self.today, self._trained(last))

    @property
    def is_offered(self) -> bool:
        """Whether to offer it outside Safety, until it is answered or declined."""
        last = self.last
        return is_offered(last, self._told(), self.today, self._trained(last))

    def tell_changed(self) -> None:
        """Note that the person's health changed, as one undoable step."""
        self._note(HEALTH_CHANGED, translate("Steps", "My health changed"))

    def decline(self) -> None:
        """Offer it no more outside Safety until another year or change, as one undoable step."""
        self._note(_DECLINED, translate("Steps", "Close an offer"))

    def _note(self, key: str, step: str) -> None:
        with self._journal.step(step):
            self._preferences.put(key, self._clock.now().isoformat())

    def _trained(self, last: Readiness | None) -> date | None:
        """Return the newest day with strength training, where a check could be older than it."""
        if last is None:
            return None
        before = self.today + timedelta(days=1)
        return next(iter(self._sessions.strength_days(before=before, limit=1)), None)

    def _told(self) -> Told:
        return Told(changed=self._noted(HEALTH_CHANGED), declined=self._noted(_DECLINED))

    def _noted(self, key: str) -> datetime | None:
        """Return an instant that was noted, None for none and for what is no instant."""
        try:
            found = datetime.fromisoformat(self._preferences.get(key))
        except ValueError:
            return None
        return found if found.tzinfo is not None else None
