"""Readiness: asks the questions, keeps the day and the outcome, and nothing else."""

import json
from datetime import date

from liftdesk.domain.safety.readiness import (
    Answers,
    Question,
    Readiness,
    ReadinessId,
    is_due,
    newest,
    outcome_of,
)
from liftdesk.domain.training.sessions import training_day
from liftdesk.store.journal import Journal
from liftdesk.store.safety_repo import SafetyRepo
from liftdesk.system.clock import Clock
from liftdesk.system.ids import IdFactory
from liftdesk.system.resources import resource
from liftdesk.system.texts import translate


class ReadinessChecks:
    """Takes a readiness check and says when the next one is due."""

    def __init__(
        self, *, journal: Journal, checks: SafetyRepo, clock: Clock, ids: IdFactory
    ) -> None:
        self._journal = journal
        self._checks = checks
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
            day=training_day(now),
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
        return training_day(self._clock.now())

    @property
    def is_due(self) -> bool:
        """Whether it is time to ask; never more than an offer."""
        return is_due(self.last, self.today)
