"""Wins: what the log shows that a person can do now, and what they wrote down themselves."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.bests import Best, Feat, bests
from liftdesk.domain.training.exercises import Exercise
from liftdesk.domain.training.milestones import LOOK_BACK, ThenAndNow, bouts, then_and_now
from liftdesk.domain.training.sessions import training_day
from liftdesk.domain.training.units import Unit
from liftdesk.domain.training.wins import Win, WinId
from liftdesk.services.library import Library
from liftdesk.services.preferences import Preferences
from liftdesk.store.best_queries import BestQueries
from liftdesk.store.journal import Journal
from liftdesk.store.session_repo import SessionRepo
from liftdesk.store.win_repo import WinRepo
from liftdesk.system.clock import Clock
from liftdesk.system.ids import IdFactory
from liftdesk.system.texts import translate
from liftdesk.wording.days import date_text, month_text
from liftdesk.wording.evidence import best_sentence

BOUTS_LOOKED_AT = 40
"""Sessions of a lift in a season: three a week for thirteen weeks, and one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WallLine:
    """The furthest that a lift came with one feat in a month; `earlier` on the way, newest first.

    `is_hidden` where the person hid it; such a line is only there when hidden ones are asked for.
    """

    best: Best
    earlier: tuple[Best, ...] = ()
    is_hidden: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class WallLift:
    """One lift in one month."""

    exercise: Exercise
    lines: tuple[WallLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class WallMonth:
    """A month from its `first` day: own words, newest first, and lifts, the newest best first."""

    first: date
    wins: tuple[Win, ...] = ()
    lifts: tuple[WallLift, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Wall:
    """All of it, newest month first; `hidden` counts what is hidden and still worked out."""

    months: tuple[WallMonth, ...]
    hidden: int = 0

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to show, not even something hidden."""
        return not self.months and not self.hidden


@dataclass(frozen=True, slots=True, kw_only=True)
class WinStores:
    """The parts of the store that wins are read from and written to."""

    journal: Journal
    wins: WinRepo
    days: BestQueries
    sessions: SessionRepo


class Wins:
    """Works out what was reached, and keeps a person's own words. Nothing computed is stored."""

    def __init__(
        self,
        *,
        stores: WinStores,
        library: Library,
        preferences: Preferences,
        clock: Clock,
        ids: IdFactory,
    ) -> None:
        self._stores = stores
        self._library = library
        self._preferences = preferences
        self._clock = clock
        self._ids = ids

    @property
    def today(self) -> date:
        """Today's training day."""
        return training_day(self._clock.now(), self._clock.day_starts_at)

    @property
    def unit(self) -> Unit:
        """The unit that loads are shown in."""
        return self._preferences.unit

    def bests(self) -> list[Best]:
        """Return everything that was reached, oldest first, hidden or not."""
        exercises = self._library.by_id()
        rows = self._stores.days.days_at_loads(list(exercises.values()))
        found = [
            best
            for exercise_id, days in groupby(rows, lambda row: row.exercise_id)
            for best in bests(exercises[exercise_id], days)
        ]
        return sorted(found, key=lambda best: best.day)

    def wall(self, *, with_hidden: bool = False) -> Wall:
        """Return all months; `with_hidden` shows hidden items too, each in a line of its own."""
        hidden = self._stores.wins.hidden()
        by_month: dict[date, list[Best]] = defaultdict(list)
        count = 0
        for best in self.bests():
            is_hidden = best.key in hidden
            count += is_hidden
            if with_hidden or not is_hidden:
                by_month[best.day.replace(day=1)].append(best)
        wins: dict[date, list[Win]] = defaultdict(list)
        for win in self._stores.wins.wins():
            wins[win.day.replace(day=1)].append(win)
        return Wall(
            months=tuple(
                WallMonth(
                    first=first, wins=tuple(wins[first]), lifts=_lifts(by_month[first], hidden)
                )
                for first in sorted({*by_month, *wins}, reverse=True)
            ),
            hidden=count,
        )

    def season(self) -> list[ThenAndNow]:
        """Return what grew in the last thirteen weeks, one a lift, most grown first."""
        since = self.today - LOOK_BACK
        found = []
        for exercise in self._trained_since(since):
            sets = self._stores.sessions.sets_of_exercises([exercise.id], sessions=BOUTS_LOOKED_AT)
            one = then_and_now(exercise, bouts(exercise, sets))
            if one is not None and one.now.day >= since:
                found.append(one)
        return sorted(found, key=lambda one: one.growth, reverse=True)

    def _trained_since(self, day: date) -> Iterable[Exercise]:
        exercises = self._library.by_id()
        recent = self._stores.days.trained_since(day)
        return [exercises[exercise_id] for exercise_id in recent if exercise_id in exercises]

    def win(self, win_id: WinId) -> Win | None:
        """Return one win in the person's own words, None where it was deleted."""
        return self._stores.wins.win(win_id)

    def add(self, words: str, day: date | None = None) -> Win:
        """Write down a win of `day` (today unless told) in the person's own words.

        Raises:
            DomainError: WORDS_EMPTY, WORDS_TOO_LONG, or DATE_OUT_OF_RANGE for a day to come.
        """
        win = Win(
            id=WinId(self._ids()),
            day=self._checked(self.today if day is None else day),
            words=words.strip(),
            at=self._clock.now(),
        )
        with self._stores.journal.step(translate("Steps", "Add own words")):
            self._stores.wins.add(win)
        return win

    def change(self, win_id: WinId, words: str, day: date) -> None:
        """Write other words, or another day, over a win.

        Raises:
            DomainError: NOT_FOUND, WORDS_EMPTY, WORDS_TOO_LONG, or DATE_OUT_OF_RANGE.
        """
        found = self._stores.wins.win(win_id)
        if found is None:
            raise DomainError(Trouble.NOT_FOUND, text=translate("Steps", "The entry"))
        changed = replace(found, words=words.strip(), day=self._checked(day))
        with self._stores.journal.step(translate("Steps", "Edit own words")):
            self._stores.wins.change(changed)

    def delete(self, win_id: WinId) -> None:
        """Delete a win; undo brings it back."""
        with self._stores.journal.step(translate("Steps", "Delete own words")):
            self._stores.wins.remove(win_id)

    def hide(self, best: Best) -> None:
        """Hide a computed item from now on, however often it is worked out again."""
        with self._stores.journal.step(translate("Steps", "Hide item")):
            self._stores.wins.hide(best.key)

    def show_again(self, best: Best | None = None) -> None:
        """Show a hidden item again, or all of them (None)."""
        keys = sorted(self._stores.wins.hidden()) if best is None else [best.key]
        with self._stores.journal.step(translate("Steps", "Show hidden items")):
            self._stores.wins.unhide(keys)

    def _checked(self, day: date) -> date:
        if day > self.today:
            raise DomainError(Trouble.DATE_OUT_OF_RANGE, "day", text=day.isoformat())
        return day


def wall_lines(months: Sequence[WallMonth], unit: Unit, today: date) -> list[str]:
    """Return months as lines of plain text: each month's name, own words, then what was reached."""
    lines: list[str] = []
    for month in months:
        lines.append(month_text(month.first))
        lines += [f"  {date_text(win.day, year=today.year)}: {win.words}" for win in month.wins]
        lines += [
            f"  {best_sentence(line.best, unit, today)}"
            for lift in month.lifts
            for line in lift.lines
            if not line.is_hidden
        ]
    return lines


def _lifts(found: Sequence[Best], hidden: frozenset[str]) -> tuple[WallLift, ...]:
    """Return the lifts of one month, those with the newest best first; `found` is oldest first."""
    by_lift: dict[Exercise, list[Best]] = defaultdict(list)
    for best in found:
        by_lift[best.exercise].append(best)
    ordered = sorted(
        by_lift.items(), key=lambda item: (-item[1][-1].day.toordinal(), item[0].name.casefold())
    )
    return tuple(
        WallLift(exercise=exercise, lines=tuple(_lines(here, hidden))) for exercise, here in ordered
    )


def _lines(here: Sequence[Best], hidden: frozenset[str]) -> Iterable[WallLine]:
    for feat in Feat:
        shown = [b for b in reversed(here) if b.feat is feat and b.key not in hidden]
        if shown:
            yield WallLine(best=shown[0], earlier=tuple(shown[1:]))
        for best in reversed(here):
            if best.feat is feat and best.key in hidden:
                yield WallLine(best=best, is_hidden=True)
