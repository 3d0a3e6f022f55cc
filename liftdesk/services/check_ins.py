"""Check-ins: how a person says they are."""

from dataclasses import replace
from datetime import datetime

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.sessions import training_day
from liftdesk.domain.wellbeing.check_ins import CheckIn, CheckInId
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

    def rate(self, name: str, value: int | None) -> None:
        """Write one rating ("mood", "energy" or "sleep") into today's check-in, or clear it.

        A check-in in which nothing is left is deleted.

        Raises:
            DomainError: NUMBER_OUT_OF_RANGE naming the rating.
        """
        moment = self._clock.now()
        day = training_day(moment)
        present = self._check_ins.between(day, day)
        with self._journal.step(translate("Steps", "Check in")):
            if not present:
                new = CheckIn(id=CheckInId(self._ids()), at=moment, day=day)
                made = _rated(new, name, value)
                if not made.is_empty:
                    self._check_ins.add(made)
                return
            changed = _rated(present[-1], name, value)
            if changed.is_empty:
                self._check_ins.remove([changed.id])
            else:
                self._check_ins.change(changed)

    def add(
        self,
        *,
        mood: int | None = None,
        energy: int | None = None,
        sleep: int | None = None,
        at: datetime | None = None,
    ) -> CheckIn:
        """Write a check-in; ratings 0-10, each may be left out but not all.

        Raises:
            DomainError: NUMBER_OUT_OF_RANGE, or CHECK_IN_EMPTY where nothing was said.
        """
        moment = self._clock.now() if at is None else self._clock.localise(at)
        check_in = CheckIn(
            id=CheckInId(self._ids()),
            at=moment,
            day=training_day(moment),
            mood=mood,
            energy=energy,
            sleep=sleep,
        )
        if check_in.is_empty:
            raise DomainError(Trouble.CHECK_IN_EMPTY, "mood")
        with self._journal.step(translate("Steps", "Check in")):
            self._check_ins.add(check_in)
        return check_in


def _rated(check_in: CheckIn, name: str, value: int | None) -> CheckIn:
    if name == "mood":
        return replace(check_in, mood=value)
    if name == "energy":
        return replace(check_in, energy=value)
    return replace(check_in, sleep=value)
