"""Check-ins: how a person says they are."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.sessions import training_day
from liftdesk.domain.wellbeing.check_ins import CheckIn, CheckInId, tidy_tags, window_of
from liftdesk.store.check_in_repo import CheckInRepo
from liftdesk.store.journal import Journal
from liftdesk.system.clock import Clock
from liftdesk.system.ids import IdFactory
from liftdesk.system.texts import translate


class CheckIns:
    """Writes check-ins, each one undoable step."""

    def __init__(
        self, *, journal: Journal, check_ins: CheckInRepo, clock: Clock, ids: IdFactory
    ) -> None:
        self._journal = journal
        self._check_ins = check_ins
        self._clock = clock
        self._ids = ids

    def now(self) -> CheckIn | None:
        """Return the check-in of the present window of today, None where there is none yet."""
        moment = self._clock.now()
        day, window = training_day(moment), window_of(moment)
        found = [c for c in self._check_ins.between(day, day) if window_of(c.at) is window]
        return found[-1] if found else None

    def rate(self, name: str, value: int | None) -> None:
        """Write one of `RATINGS` into the check-in of now, or clear it.

        Raises:
            DomainError: NUMBER_OUT_OF_RANGE naming the rating.
        """
        self._change(lambda check_in: check_in.rated(name, value))

    def decline(self, name: str) -> None:
        """Write "rather not say" for one of `RATINGS`."""
        self._change(lambda check_in: check_in.with_declined(name))

    def describe(self, *, note: str, tags: str) -> None:
        """Write a note and tags (separated by commas) into the check-in of now.

        Raises:
            DomainError: TEXT_TOO_LONG; nothing was changed.
        """
        self._change(lambda c: replace(c, note=note.strip(), tags=tidy_tags(tags)))

    def tags(self) -> list[str]:
        """Return every tag in use, the most used first."""
        return self._check_ins.tags()

    def _change(self, edit: Callable[[CheckIn], CheckIn]) -> None:
        """Edit the check-in of now, begun where there is none; deleted where nothing is left."""
        moment, present = self._clock.now(), self.now()
        new = CheckIn(id=CheckInId(self._ids()), at=moment, day=training_day(moment))
        changed = edit(new if present is None else present)
        with self._journal.step(translate("Steps", "Check in")):
            if present is None:
                if not changed.is_empty:
                    self._check_ins.add(changed)
            elif changed.is_empty:
                self._check_ins.remove([changed.id])
            else:
                self._check_ins.change(changed)

    def add(self, *, at: datetime | None = None, **ratings: int | None) -> CheckIn:
        """Write a check-in of its own; `RATINGS` 0-10, each may be left out but not all.

        Raises:
            DomainError: NUMBER_OUT_OF_RANGE, or CHECK_IN_EMPTY where nothing was said.
            ValueError: no such rating.
        """
        moment = self._clock.now() if at is None else self._clock.localise(at)
        check_in = CheckIn(id=CheckInId(self._ids()), at=moment, day=training_day(moment))
        for name, value in ratings.items():
            check_in = check_in.rated(name, value)
        if check_in.is_empty:
            raise DomainError(Trouble.CHECK_IN_EMPTY, "mood")
        with self._journal.step(translate("Steps", "Check in")):
            self._check_ins.add(check_in)
        return check_in
