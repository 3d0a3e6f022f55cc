"""Insight: what the diary says about this person, and no more than it can carry."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from typing import Generic, TypeVar

from liftdesk.domain.insight.coin_flips import CoinFlipWeeks
from liftdesk.domain.insight.diary_days import DiaryDay, diary_days
from liftdesk.domain.insight.findings import (
    Answers,
    Exploration,
    Factor,
    Insight,
    Outcome,
    SessionChange,
    Trend,
)
from liftdesk.domain.insight.session_change import SessionFeelings
from liftdesk.domain.training.sessions import training_day
from liftdesk.services.change_feed import ChangeFeed
from liftdesk.services.chart_cache import DayCache
from liftdesk.services.coin_flips import CoinFlips
from liftdesk.services.read_ahead import ReadAhead
from liftdesk.store.insight_queries import InsightQueries
from liftdesk.system.clock import Clock

Q = TypeVar("Q")
A = TypeVar("A")
_EVER = (date.min, date.max)
_PART = timedelta(days=540)
"""Days of a part that is read ahead: some thirty milliseconds of work."""
Asked = tuple[list[DiaryDay], list[SessionFeelings], date, CoinFlipWeeks | None]


class Once(Generic[Q, A]):
    """Answers a question again from memory while it is the same as the last one."""

    def __init__(self, answer: Callable[[Q], A]) -> None:
        self._answer = answer
        self._last: tuple[Q, A] | None = None

    def of(self, question: Q) -> A:
        """Return the answer."""
        if self._last is None or self._last[0] != question:
            self._last = (question, self._answer(question))
        return self._last[1]


class Insights:
    """Reads the whole diary once, then the days that a change touched, and answers.

    What needs numpy is imported where it is used: a start of the program does without. Nothing is
    worked out anew from days that are what they were: those of one more set in a session, say.
    """

    def __init__(
        self,
        *,
        queries: InsightQueries,
        coin_flips: CoinFlips,
        changes: ChangeFeed,
        clock: Clock,
    ) -> None:
        self._queries, self._coin_flips, self._clock = queries, coin_flips, clock
        self._changes = changes
        self._count = changes.count
        self._days_ahead = ReadAhead[DiaryDay](self._read_days)
        self._feelings_ahead = ReadAhead[list[SessionFeelings]](self._read_feelings)
        self._held_days = DayCache[DiaryDay](self._days_ahead.between)
        self._held_feelings = DayCache[list[SessionFeelings]](self._feelings_ahead.between)
        self._is_read = False
        self._steps: list[Callable[[], object]] = []
        self._answer = Once(self._answered)
        self._answers = Once(_answers)
        self._trend = Once(_trend)
        self._change = Once(_change)

    @property
    def today(self) -> date:
        """Today's training day."""
        return training_day(self._clock.now(), self._clock.day_starts_at)

    def read_on(self) -> bool:
        """Do another part of what `read` does; returns whether there is more of it.

        A long diary takes a while at first: who has moments to spare has it read, and its answers
        worked out, part by part.
        """
        if self._steps:
            self._steps.pop()()
            return bool(self._steps)
        self._forget_changed()
        until = self._days_ahead.until
        start = self._queries.first_day() if until is None else until + timedelta(days=1)
        if self._is_read or start is None or start > self.today:
            return False
        self._days_ahead.go_on(start, start + _PART)
        self._feelings_ahead.go_on(start, start + _PART)
        if until is not None and start + _PART >= self.today:  # the last of several parts
            self._steps = [self._work_out_change, self._work_out_answers]
        return start + _PART < self.today or bool(self._steps)

    def read(self) -> Insight:
        """Return everything as it stands today; it moves at the days of a look only."""
        self._steps = []
        return self._answer.of((self._days(), self._feelings(), self.today, self._coin_flips.weeks))

    def explore(self, outcome: Outcome, factor: Factor) -> Exploration:
        """Return a comparison of the person's own, without any word of evidence."""
        from liftdesk.domain.insight.exploring import explore  # noqa: PLC0415 - loads numpy

        return explore(self._days(), outcome, factor)

    def _answered(self, asked: Asked) -> Insight:
        from liftdesk.domain.insight.overview import insight  # noqa: PLC0415 - loads numpy

        days, feelings, today, weeks = asked
        return insight(
            days,
            feelings,
            today,
            coin_flips=weeks,
            answers_of=self._answers.of,
            trend_of=self._trend.of,
            change_of=self._change.of,
        )

    def _days(self) -> list[DiaryDay]:
        self._forget_changed()
        self._is_read = True
        return self._held_days.between(*_EVER)

    def _feelings(self) -> list[SessionFeelings]:
        return [one for day in self._held_feelings.between(*_EVER) for one in day]

    def _work_out_answers(self) -> None:
        self._answers.of(([day for day in self._days() if day.day < self.today], self.today))

    def _work_out_change(self) -> None:
        self._days()  # what changed meanwhile is forgotten
        self._change.of(self._feelings())

    def _forget_changed(self) -> None:
        new = self._changes.since(self._count)
        self._count = self._changes.count
        touched = None if new is None else {day for change in new for day in change.days}
        if touched is None or touched:
            self._days_ahead.forget(touched)
            self._feelings_ahead.forget(touched)
            self._held_days.forget(touched)
            self._held_feelings.forget(touched)

    def _read_days(self, first: date, last: date) -> Mapping[date, DiaryDay]:
        found = diary_days(
            self._queries.check_ins(first, last), self._queries.session_spans(first, last)
        )
        return {day.day: day for day in found}

    def _read_feelings(self, first: date, last: date) -> Mapping[date, list[SessionFeelings]]:
        found: dict[date, list[SessionFeelings]] = defaultdict(list)
        for one in self._queries.session_feelings(first, last):
            found[one.day].append(one)
        return found


def _answers(asked: tuple[Sequence[DiaryDay], date]) -> Answers:
    from liftdesk.domain.insight.overview import answered  # noqa: PLC0415 - loads numpy

    return answered(asked)


def _trend(days: Sequence[DiaryDay]) -> Trend:
    from liftdesk.domain.insight.overview import trend  # noqa: PLC0415 - loads numpy

    return trend(days)


def _change(feelings: Sequence[SessionFeelings]) -> SessionChange:
    from liftdesk.domain.insight.session_change import session_change  # noqa: PLC0415 - with it

    return session_change(feelings)
