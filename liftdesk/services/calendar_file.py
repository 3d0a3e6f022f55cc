"""The calendar file: planned days for another program's calendar, in neutral words."""

from datetime import time
from hashlib import sha256
from pathlib import Path

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.plans import DayKind, DayPlan
from liftdesk.domain.training.weeks import iso_week
from liftdesk.formats import ics
from liftdesk.services.export_files import put
from liftdesk.services.planner import Planner
from liftdesk.services.routines import Routines
from liftdesk.services.training_days import TrainingDays
from liftdesk.system.clock import Clock
from liftdesk.system.texts import translate

WEEKS, MOST_WEEKS = 4, 26
CARDIO_MINUTES = 30
"""Half of the easy aim for a week: a walk of the planned length."""


class CalendarFile:
    """Writes the days to come; the file says when, never how anybody is."""

    def __init__(
        self,
        *,
        planner: Planner,
        routines: Routines,
        training_days: TrainingDays,
        clock: Clock,
        file: Path,
    ) -> None:
        self._planner = planner
        self._routines = routines
        self._training_days = training_days
        self._clock = clock
        self._owner = sha256(str(file.absolute()).encode()).hexdigest()[:16]

    def events(self, *, weeks: int = WEEKS, at: time | None = None) -> list[ics.CalendarEvent]:
        """Return the sessions and easy-cardio days from today on, of this week and those after it.

        The n-th session of a week keeps its id when it moves to another day, and so does the n-th
        easy-cardio day; the id tells this data file from another by nothing that can be read.

        Raises:
            DomainError: NUMBER_OUT_OF_RANGE naming "weeks".
        """
        if not 1 <= weeks <= MOST_WEEKS:
            raise DomainError(Trouble.NUMBER_OUT_OF_RANGE, "weeks", low=1, high=MOST_WEEKS)
        lengths = {} if at is None else self._minutes()
        return [
            event
            for week in self._training_days.ahead(weeks)
            for kind in (DayKind.STRENGTH, DayKind.EASY_CARDIO)
            for number, plan in enumerate([p for p in week if p.kind is kind], start=1)
            if not plan.is_done
            for event in [self._event(plan, number, at, lengths.get(plan.code, CARDIO_MINUTES))]
        ]

    def write(self, path: Path, *, weeks: int = WEEKS, at: time | None = None) -> int:
        """Write the calendar file; returns the number of days in it.

        Raises:
            DomainError: FILE_UNWRITABLE; NUMBER_OUT_OF_RANGE naming "weeks".
        """
        content, days = self.content(weeks=weeks, at=at)
        put(path, content)
        return days

    def content(self, *, weeks: int = WEEKS, at: time | None = None) -> tuple[bytes, int]:
        """Return what is in the calendar file, and the number of days in it.

        Raises:
            DomainError: NUMBER_OUT_OF_RANGE naming "weeks".
        """
        events = sorted(self.events(weeks=weeks, at=at), key=lambda event: (event.day, event.uid))
        return ics.write(events, now=self._clock.now()), len(events)

    def _event(
        self, plan: DayPlan, number: int, at: time | None, minutes: int
    ) -> ics.CalendarEvent:
        title = translate("Calendar", "Easy cardio")
        if plan.kind is DayKind.STRENGTH:
            title = translate("Calendar", "Session {code}").format(code=plan.code)
        name = "session" if plan.kind is DayKind.STRENGTH else "cardio"
        return ics.CalendarEvent(
            uid=f"{iso_week(plan.day)}-{name}-{number}@{self._owner}.liftdesk",
            day=plan.day,
            title=title,
            at=at,
            minutes=minutes,
        )

    def _minutes(self) -> dict[str, int]:
        routine = self._planner.routine()
        return {one.code: self._routines.minutes(one) for one in routine.sessions}
