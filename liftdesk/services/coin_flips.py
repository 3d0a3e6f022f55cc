"""Coin-flip weeks: kept as one preference, so that starting and stopping them can be undone."""

import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from liftdesk.domain.insight.coin_flips import CoinFlipWeeks
from liftdesk.domain.training.sessions import training_day
from liftdesk.domain.training.weeks import monday_of
from liftdesk.services.preferences import Preferences
from liftdesk.system.clock import Clock

if TYPE_CHECKING:
    from liftdesk.store.insight_queries import InsightQueries

KEY = "coin_flip_weeks"
HIDDEN_FROM = 15
"""Total of the last PHQ-9 (or PHQ-8) from which they are not offered (research: wellbeing 5.5)."""
ITEM_NINE = 9
"""Any answer above 0 to this item hides them as well."""
_SUNDAY = 6
_SEED_BITS = 63


def unforeseeable_seed() -> int:
    """Return a seed that nobody can know beforehand."""
    from secrets import randbits  # noqa: PLC0415 - a start does without

    return randbits(_SEED_BITS)


class CoinFlips:
    """Starts and stops coin-flip weeks, and says which days chance drew."""

    def __init__(
        self,
        *,
        queries: "Callable[[], InsightQueries]",
        preferences: Preferences,
        clock: Clock,
        new_seed: Callable[[], int] = unforeseeable_seed,
    ) -> None:
        self._queries = queries
        self._preferences = preferences
        self._clock = clock
        self._new_seed = new_seed

    @property
    def weeks(self) -> CoinFlipWeeks | None:
        """The latest coin-flip weeks, over or not; None without any."""
        text = self._preferences.get(KEY)
        try:
            return _from_text(text) if text else None
        except (ValueError, TypeError, KeyError, RecursionError):
            return None  # not what this program wrote

    @property
    def are_running(self) -> bool:
        """Whether weeks have been started that are not over."""
        weeks = self.weeks
        return weeks is not None and self._today < weeks.ends

    @property
    def may_be_offered(self) -> bool:
        """Whether they are shown at all: not to somebody whose last PHQ-9 asks for care first."""
        answers = self._queries().latest_depression_answers()
        total = sum(answer or 0 for answer in answers.values())
        return total < HIDDEN_FROM and not answers.get(ITEM_NINE)

    def start(self, possible: Sequence[int], *, sessions: int, weeks: int) -> CoinFlipWeeks:
        """Begin on the next Monday, in the place of any earlier coin-flip weeks.

        `possible` are weekdays, 0 Monday to 6 Sunday; `sessions` a week, for 6 or 12 weeks.

        Raises:
            DomainError: NUMBER_OUT_OF_RANGE naming what leaves chance too little room.
        """
        begun = CoinFlipWeeks(
            monday=monday_of(self._today) + timedelta(weeks=1),
            weeks=weeks,
            possible=tuple(sorted(possible)),
            sessions=sessions,
            seed=self._new_seed(),
        )
        self._preferences.put(KEY, _text(begun))
        return begun

    def stop(self) -> None:
        """Let today be the first day that chance does not choose; nothing where none are running.

        Weeks that never began are forgotten.
        """
        weeks = self.weeks
        if weeks is None or not self.are_running:
            return
        is_begun = self._today > weeks.monday
        stopped = replace(weeks, stopped=self._today) if is_begun else None
        self._preferences.put(KEY, "" if stopped is None else _text(stopped))

    def drawn(self) -> tuple[date, ...]:
        """Return the days chance drew for this week, and on Sunday for the next one as well."""
        weeks = self.weeks
        if weeks is None:
            return ()
        from liftdesk.domain.insight.draws import drawn_days  # noqa: PLC0415 - loads numpy

        monday = monday_of(self._today)
        days = drawn_days(weeks, monday)
        if self._today.weekday() == _SUNDAY:
            days += drawn_days(weeks, monday + timedelta(weeks=1))
        return days

    def drawn_weeks(self) -> dict[date, tuple[int, ...]]:
        """Return the drawn weekdays by their Monday while the weeks run: they plan those weeks.

        A week that has no draw yet, or that lies before the first one, is not among them.
        """
        found: dict[date, tuple[int, ...]] = {}
        if self.are_running:
            for day in self.drawn():
                found[monday_of(day)] = (*found.get(monday_of(day), ()), day.weekday())
        return found

    @property
    def today(self) -> date:
        """Today's training day."""
        return self._today

    @property
    def _today(self) -> date:
        return training_day(self._clock.now(), self._clock.day_starts_at)


def _text(weeks: CoinFlipWeeks) -> str:
    return json.dumps(asdict(weeks), default=date.isoformat)


def _from_text(text: str) -> CoinFlipWeeks:
    found = json.loads(text)
    stopped = found["stopped"]
    return CoinFlipWeeks(
        monday=date.fromisoformat(found["monday"]),
        weeks=found["weeks"],
        possible=tuple(found["possible"]),
        sessions=found["sessions"],
        seed=found["seed"],
        stopped=None if stopped is None else date.fromisoformat(stopped),
    )
