"""Training days: a single week planned otherwise than usual, and the weeks ahead."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.plans import DayPlan
from liftdesk.domain.training.routines import WeekDays
from liftdesk.domain.training.weeks import can_train_on, monday_of, rest_on, train_on
from liftdesk.services.planner import Planner
from liftdesk.services.training_log import TrainingLog
from liftdesk.store.coach_repo import CoachRepo
from liftdesk.store.journal import Journal
from liftdesk.store.session_repo import SessionRepo
from liftdesk.system.texts import translate

NOON = time(12)
"""A day gone by is noted at noon: when it was is not asked."""


class TrainingDays:
    """Moves sessions within one week; each change is one undoable step."""

    def __init__(
        self,
        *,
        journal: Journal,
        coach: CoachRepo,
        sessions: SessionRepo,
        planner: Planner,
        training_log: TrainingLog,
    ) -> None:
        self._journal = journal
        self._coach = coach
        self._sessions = sessions
        self._planner = planner
        self._training_log = training_log

    @property
    def today(self) -> date:
        """Today's training day."""
        return self._planner.today

    def has_entry(self, day: date) -> bool:
        """Return whether something is written of `day`: training, easy cardio or rest."""
        return bool(self._sessions.on_day(day))

    def note_rest(self, day: date) -> None:
        """Write a rest day as an entry; one that has an entry already stays as it is.

        Raises:
            DomainError: DATE_OUT_OF_RANGE for a day still to come.
        """
        if day > self.today:
            raise DomainError(Trouble.DATE_OUT_OF_RANGE, "day")
        if not self.has_entry(day):
            is_today = day == self.today
            self._training_log.add_rest(at=None if is_today else datetime.combine(day, NOON))

    def may_train(self, day: date) -> bool:
        """Return whether a session may move to `day`."""
        return can_train_on(self._days(day), day, is_beginner=self._is_beginner(day))

    def is_changed(self, day: date) -> bool:
        """Return whether the week of `day` is planned otherwise than usual."""
        monday = monday_of(day)
        return monday in self._coach.week_days(monday, monday)

    def train_on(self, day: date) -> None:
        """Train on `day` in place of the nearest session of its week still to come.

        Raises:
            DomainError: DATE_OUT_OF_RANGE for a day that is done, or beside a full session.
        """
        self._check(day)
        if not self.may_train(day):
            raise DomainError(Trouble.DATE_OUT_OF_RANGE, "day")
        self._write(day, train_on(self._days(day), day))

    def rest_on(self, day: date) -> None:
        """Rest on `day`; its session is not made up for.

        Raises:
            DomainError: DATE_OUT_OF_RANGE for a day that is done.
        """
        self._check(day)
        self._write(day, rest_on(self._days(day), day))

    def cardio_on(self, day: date) -> None:
        """Keep `day` for easy cardio; its session is not made up for.

        Raises:
            DomainError: DATE_OUT_OF_RANGE for a day that is done.
        """
        self._check(day)
        self._write(day, rest_on(self._days(day), day, cardio=True))

    def as_usual(self, day: date) -> None:
        """Plan the week of `day` by the routine's own days again."""
        with self._journal.step(translate("Steps", "Change week")):
            self._coach.put_week_days(monday_of(day), None)

    def ahead(self, weeks: int) -> list[tuple[DayPlan, ...]]:
        """Return this week and the ones after it, `weeks` in all, each Monday first."""
        monday = monday_of(self._planner.today)
        return [self._planner.days(monday + timedelta(weeks=n)) for n in range(weeks)]

    def _days(self, day: date) -> Sequence[DayPlan]:
        return self._planner.days(monday_of(day))

    def _is_beginner(self, day: date) -> bool:
        return self._planner.rhythm(day).is_beginner

    def _check(self, day: date) -> None:
        plan = self._days(day)[day.weekday()]
        if plan.is_done:
            raise DomainError(Trouble.DATE_OUT_OF_RANGE, "day")

    def _write(self, day: date, days: WeekDays) -> None:
        with self._journal.step(translate("Steps", "Change week")):
            self._coach.put_week_days(monday_of(day), days)
