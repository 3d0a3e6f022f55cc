"""Check-ins: how a person says they are."""

from collections.abc import Callable, Collection, Hashable
from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from liftdesk.domain.changes import Area, Change
from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.sessions import training_day
from liftdesk.domain.values import dataclass
from liftdesk.domain.wellbeing.check_ins import (
    CheckIn,
    CheckInId,
    Window,
    asked_in,
    window_of,
)
from liftdesk.services.change_feed import ChangeFeed
from liftdesk.services.kept_answers import KeptAnswers
from liftdesk.services.preferences import Preferences
from liftdesk.store.check_in_repo import CheckInRepo
from liftdesk.store.journal import Journal
from liftdesk.system.clock import Clock
from liftdesk.system.ids import IdFactory
from liftdesk.system.texts import translate

if TYPE_CHECKING:
    from liftdesk.services.trash import Trash

_SKIPPED = "check_in_skipped"


@dataclass(frozen=True, slots=True, kw_only=True)
class Asking:
    """What is asked now, and what was said already.

    `check_in` is that of the present window. `earlier` is the morning's while it is day and nothing
    was said since: one check-in is asked in the morning and one at night, so it rests until then.
    `is_skipped`: not to be asked again in this window.
    """

    day: date
    window: Window
    asked: tuple[str, ...]
    check_in: CheckIn | None = None
    earlier: CheckIn | None = None
    is_skipped: bool = False


class CheckIns:
    """Writes check-ins, each one undoable step."""

    def __init__(  # noqa: PLR0913 - what it writes with, and where deleted check-ins go
        self,
        *,
        journal: Journal,
        check_ins: CheckInRepo,
        trash: "Callable[[], Trash]",
        preferences: Preferences,
        changes: ChangeFeed,
        clock: Clock,
        ids: IdFactory,
    ) -> None:
        self._known = KeptAnswers(changes=changes, journal=journal, stays=_stays)
        self._journal = journal
        self._check_ins = check_ins
        self._trash = trash
        self._preferences = preferences
        self._clock = clock
        self._ids = ids

    def asking(self) -> Asking:
        """Return what the present window of today asks."""
        moment = self._clock.now()
        day = training_day(moment, self._clock.day_starts_at)
        window = window_of(moment, day)
        today = self._check_ins.between(day, day)
        here = [one for one in today if window_of(one.at, one.day) is window]
        morning = [one for one in today if window_of(one.at, one.day) is Window.MORNING]
        rests = window is Window.DAYTIME and not here and bool(morning)
        return Asking(
            day=day,
            window=window,
            asked=asked_in(window),
            check_in=here[-1] if here else None,
            earlier=morning[-1] if rests else None,
            is_skipped=self._preferences.get(_SKIPPED) == self.part(),
        )

    def now(self) -> CheckIn | None:
        """Return the check-in of the present window of today, None where there is none yet."""
        return self.asking().check_in

    def find(self, check_in_id: CheckInId) -> CheckIn | None:
        """Return one check-in, None where it was deleted."""
        return self._check_ins.check_in(check_in_id)

    def skip(self) -> None:
        """Ask nothing more in the present window of today; nothing of it is kept as an answer."""
        with self._journal.step(translate("Steps", "Skip check-in")):
            self._preferences.put(_SKIPPED, self.part())

    def rate(self, name: str, value: int | None) -> None:
        """Write one of `RATINGS` into the check-in of now, or clear it.

        Raises:
            DomainError: NUMBER_OUT_OF_RANGE naming the rating.
        """
        self._change(lambda check_in: check_in.rated(name, value))

    def decline(self, name: str) -> None:
        """Write "rather not say" for one of `RATINGS`."""
        self._change(lambda check_in: check_in.with_declined(name))

    def note(self, text: str) -> None:
        """Write a note into the check-in of now, over the one it had.

        Raises:
            DomainError: TEXT_TOO_LONG; nothing was changed.
        """
        self._change(lambda check_in: replace(check_in, note=text.strip()))

    def tag(self, tags: Collection[str]) -> None:
        """Give the check-in of now these tags and no others.

        Raises:
            DomainError: TEXT_TOO_LONG; nothing was changed.
        """
        self._change(lambda check_in: replace(check_in, tags=tuple(tags)))

    def tags(self) -> list[str]:
        """Return every tag in use, the most used first."""
        return list(self._known.of("tags", self._check_ins.tags))

    def _change(self, edit: Callable[[CheckIn], CheckIn]) -> None:
        """Edit the check-in of now, begun where there is none; deleted where nothing is left."""
        moment, present = self._clock.now(), self.now()
        new = CheckIn(
            id=CheckInId(self._ids()),
            at=moment,
            day=training_day(moment, self._clock.day_starts_at),
        )
        changed = edit(new if present is None else present)
        with self._journal.step(translate("Steps", "Check in")):
            if present is not None:
                self._put(changed)
            elif not changed.is_empty:
                self._check_ins.add(changed)

    def change(self, check_in: CheckIn, *, day: date | None = None) -> None:
        """Write any check-in over itself, also on another day at the same time of day.

        Where nothing is left of it, it is deleted.

        Raises:
            DomainError: NOT_FOUND.
        """
        if self.find(check_in.id) is None:
            raise DomainError(Trouble.NOT_FOUND, text=translate("Steps", "The check-in"))
        if day is not None and day != check_in.day:
            wall = (check_in.at + (day - check_in.day)).replace(tzinfo=None)
            check_in = replace(check_in, at=self._clock.localise(wall), day=day)
        with self._journal.step(translate("Steps", "Edit check-in")):
            self._put(check_in)

    def remove(self, check_in_id: CheckInId) -> None:
        """Delete a check-in; undo and the trash bring it back."""
        from liftdesk.domain.trash import TrashedKind  # noqa: PLC0415 - a start deletes nothing

        with self._journal.step(translate("Steps", "Delete check-in")):
            self._trash().put(TrashedKind.CHECK_IN, [check_in_id])

    def add(
        self,
        *,
        at: datetime | None = None,
        note: str = "",
        tags: Collection[str] = (),
        declined: Collection[str] = (),
        **ratings: int | None,
    ) -> CheckIn:
        """Write a check-in of its own, of now or of the wall-clock time `at`.

        `ratings` are any of `RATINGS`, 0-10; each part may be left out, but not all of them.

        Raises:
            DomainError: NUMBER_OUT_OF_RANGE, TEXT_TOO_LONG, or CHECK_IN_EMPTY where nothing was
                said.
            ValueError: no such rating.
        """
        moment = self._clock.now() if at is None else self._clock.localise(at)
        check_in = CheckIn(
            id=CheckInId(self._ids()),
            at=moment,
            day=training_day(moment, self._clock.day_starts_at),
            note=note.strip(),
            tags=tuple(tags),
        )
        for name, value in ratings.items():
            check_in = check_in.rated(name, value)
        for name in declined:
            check_in = check_in.with_declined(name)
        if check_in.is_empty:
            raise DomainError(Trouble.CHECK_IN_EMPTY, "mood")
        with self._journal.step(translate("Steps", "Check in")):
            self._check_ins.add(check_in)
        return check_in

    def _put(self, check_in: CheckIn) -> None:
        if check_in.is_empty:
            self._check_ins.remove([check_in.id])
        else:
            self._check_ins.change(check_in)

    def part(self) -> str:
        """Return which part of which day it is: "2026-11-26 morning"."""
        moment = self._clock.now()
        day = training_day(moment, self._clock.day_starts_at)
        return f"{day.isoformat()} {window_of(moment, day)}"


def _stays(_key: Hashable, change: Change) -> bool:
    return Area.CHECK_INS not in change.areas
