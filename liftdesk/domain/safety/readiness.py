"""Readiness: a minute of questions before training, after the logic of the ACSM's screening.

The logic is that of Riebe et al. 2015 (Med Sci Sports Exerc 47:2473): present activity, known
heart, metabolic or kidney disease, signs or symptoms, and how hard one means to train. The words
are LiftDesk's own. Only the day and the outcome are ever kept, and nothing is locked.
"""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import NewType

from liftdesk.domain.values import dataclass

ReadinessId = NewType("ReadinessId", int)

ASKED_EVERY = timedelta(days=365)
"""Asked again yearly, or when somebody says that their health has changed."""
LONG_PAUSE = timedelta(days=91)
"""Three months without a session: the check counts who was active for the last three months as
active (Riebe et al. 2015), so after as long without training its answer may be another."""


class Outcome(StrEnum):
    """What a readiness check ends with; wording has one sentence for each."""

    START_LIGHT = "start_light"
    CARRY_ON = "carry_on"
    MODERATE_IS_FINE = "moderate_is_fine"
    ASK_FIRST = "ask_first"
    SEE_A_DOCTOR = "see_a_doctor"


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """What was answered, held only while the page is open.

    `is_active`: planned exercise of at least 30 minutes, three days a week, for three months.
    `has_condition`: a known heart, metabolic or kidney condition. `has_signs`: any of the signs.
    `asks_first`: anything else that is a reason to ask before lifting.
    """

    is_active: bool
    has_condition: bool
    has_signs: bool
    asks_first: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Readiness:
    """One check: its day and its outcome."""

    id: ReadinessId
    day: date
    outcome: Outcome
    at: datetime


class Reason(StrEnum):
    """Why the check is offered again; it is never more than an offer."""

    YEAR_PASSED = "year_passed"
    HEALTH_CHANGED = "health_changed"
    LONG_PAUSE = "long_pause"


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What a person told beside the checks: that their health changed, that they want no offer."""

    changed: datetime | None = None
    declined: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One question of the check: what is asked, the points it names, the source they rest on."""

    key: str
    text: str
    points: tuple[str, ...]
    source: str


def outcome_of(answers: Answers) -> Outcome:
    """Return the outcome, the most careful one that applies."""
    if answers.has_signs:
        return Outcome.SEE_A_DOCTOR
    if answers.asks_first:
        return Outcome.ASK_FIRST
    if answers.has_condition:
        return Outcome.MODERATE_IS_FINE if answers.is_active else Outcome.ASK_FIRST
    return Outcome.CARRY_ON if answers.is_active else Outcome.START_LIGHT


def newest(checks: Sequence[Readiness]) -> Readiness | None:
    """Return the last check, of two at one moment the later made; None where there was none."""
    return max(checks, key=lambda check: (check.at, check.id), default=None)


def reason_to_ask(
    last: Readiness | None, told: Told, today: date, trained: date | None = None
) -> Reason | None:
    """Return why the check is worth asking again, None where nothing speaks for it.

    `trained` is the newest day with strength training. Who never answered is not asked by the
    calendar: the check is theirs to find.
    """
    if told.changed is not None and (last is None or told.changed > last.at):
        return Reason.HEALTH_CHANGED
    if last is not None and today >= last.day + ASKED_EVERY:
        return Reason.YEAR_PASSED
    is_of_before = last is not None and trained is not None and last.day <= trained
    if is_of_before and trained is not None and today >= trained + LONG_PAUSE:
        return Reason.LONG_PAUSE
    return None


def is_offered(
    last: Readiness | None, told: Told, today: date, trained: date | None = None
) -> bool:
    """Return whether to offer it outside its own page: a reason, not declined since it arose."""
    reason = reason_to_ask(last, told, today, trained)
    if reason is None or told.declined is None:
        return reason is not None
    if reason is Reason.HEALTH_CHANGED and told.changed is not None:
        return told.declined < told.changed
    if reason is Reason.LONG_PAUSE and trained is not None:
        return told.declined.date() < trained + LONG_PAUSE
    return last is None or told.declined.date() < last.day + ASKED_EVERY
