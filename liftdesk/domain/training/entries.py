"""Entries of the diary as a list shows them, and what a list is narrowed to."""

from dataclasses import field
from datetime import date, datetime

from liftdesk.domain.training.exercises import ExerciseId
from liftdesk.domain.training.sessions import SessionKind
from liftdesk.domain.training.sets import SessionId
from liftdesk.domain.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One entry as the list shows it; feelings -5 to +5, None where not rated."""

    id: SessionId
    kind: SessionKind
    day: date
    started: datetime
    name: str
    code: str
    is_short: bool
    has_note: bool
    sets: int
    minutes: int | None
    cardio_minutes: int
    before: int | None
    after: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What the list is narrowed to: kinds, words anywhere, one exercise, entries with a note.

    `check_ins` and `self_checks`: whether check-ins and questionnaires stand in the list too.
    """

    kinds: frozenset[SessionKind] = field(default_factory=lambda: frozenset(SessionKind))
    text: str = ""
    exercise_id: ExerciseId | None = None
    with_note: bool = False
    check_ins: bool = False
    self_checks: bool = False

    @property
    def is_narrow(self) -> bool:
        """Whether anything but the kinds is asked for."""
        return bool(self.text.strip()) or self.exercise_id is not None or self.with_note


@dataclass(frozen=True, slots=True, kw_only=True)
class Totals:
    """How many entries there are, and the first day of them."""

    strength: int
    easy_cardio: int
    first: date | None
