"""The one pair of questions that may be answered: the evening after training, and the next one."""

from collections.abc import Sequence
from datetime import date, timedelta

import numpy as np

from liftdesk.domain.insight.daily_series import DailySeries, daily_series
from liftdesk.domain.insight.day_models import DayPairs, next_day, same_day
from liftdesk.domain.insight.diary_days import DiaryDay
from liftdesk.domain.insight.findings import (
    Answers,
    Comparison,
    Estimate,
    Gate,
    GateCheck,
    Question,
    State,
)
from liftdesk.domain.insight.gates import LONGEST_SILENCE, check_gates
from liftdesk.domain.insight.looks import diary_begins, holm, last_look, next_look
from liftdesk.domain.values import dataclass

KEPT_BESIDE_WEEKDAYS = 2 / 3
"""Share of a difference that has to be left, in the same direction, once the weekend has a level of
its own, and each weekday too where weekdays differ; with less, training cannot be told from them.

The gates do not see to that: of people who keep a plan and are half a standard deviation better on
weekends, 9 % would be told of an effect that is the weekend's, and 42 % of those who are a whole
one better. With this rule it is 6 and 2 %, and 8 % (of 23) where one planned weekday alone is a
whole one better. Asking every diary for levels of all weekdays would cost a true effect a tenth of
its chance to be seen for nothing (tests/bench/insight.py)."""
WEEKDAYS_DIFFER = 0.05
"""Weekdays differ where chance alone would part them as much at most this often (F test)."""
MODELS = {Question.SAME_DAY: same_day, Question.NEXT_DAY: next_day}


def answers(days: Sequence[DiaryDay], today: date) -> Answers:
    """Return what stands on `today`, a training day that is not over yet.

    Only whole days up to the last look are taken in: until the next one, no answer moves.
    """
    begins = diary_begins([day.day for day in days if day.evening is not None and day.day < today])
    if begins is None:
        return Answers(
            same_day=Comparison(question=Question.SAME_DAY),
            next_day=Comparison(question=Question.NEXT_DAY),
        )
    now = daily_series(days, begins, today - timedelta(days=1))
    look = last_look(len(now))
    found: Sequence[Comparison] = [Comparison(question=question) for question in MODELS]
    if look is not None and silent_days(now) <= LONGEST_SILENCE:
        found = at_look(now.until(look))
    same, following = (
        _collecting(one.question, now) if one.state is State.COLLECTING else one for one in found
    )
    return Answers(
        same_day=same,
        next_day=following,
        begins=begins,
        look=look,
        next_look=begins + timedelta(days=next_look(len(now))),
    )


def at_look(series: DailySeries) -> tuple[Comparison, Comparison]:
    """Return the same-day and the next-day answer at a look that takes in all of `series`."""
    first, second = (_Candidate.of(question, series) for question in MODELS)
    stands = holm([first.p, second.p])
    return first.answer(stands=stands[0]), second.answer(stands=stands[1])


def silent_days(series: DailySeries) -> int:
    """Return how many days at the end of a series say nothing."""
    rated = np.flatnonzero(np.isfinite(series.evening))
    return len(series) - 1 - int(rated[-1]) if len(rated) else len(series)


@dataclass(frozen=True, slots=True)
class _Candidate:
    """One question at a look: its pairs and gates, its estimate where every gate is met."""

    question: Question
    pairs: DayPairs
    gates: tuple[GateCheck, ...]
    estimate: Estimate | None

    @classmethod
    def of(cls, question: Question, series: DailySeries) -> "_Candidate":
        pairs = MODELS[question](series)
        gates = _gates(pairs, series)
        is_open = all(check.is_met for check in gates)
        return cls(question, pairs, gates, pairs.estimate() if is_open else None)

    @property
    def p(self) -> float | None:
        return None if self.estimate is None else self.estimate.p

    def answer(self, *, stands: bool) -> Comparison:
        """Return the answer; `stands` is what the test of both questions together says."""
        if self.estimate is None:
            return Comparison(question=self.question, state=self._before(), gates=self.gates)
        if stands and not self._outlives_weekdays(self.estimate):
            return Comparison(question=self.question, state=State.SAME_WEEKDAYS, gates=self.gates)
        found = State.PASSES if self.estimate.value > 0 else State.NEGATIVE
        return Comparison(
            question=self.question,
            state=found if stands else State.UNCERTAIN,
            gates=self.gates,
            estimate=self.estimate,
        )

    def _before(self) -> State:
        lacking = {check.gate for check in self.gates if not check.is_met}
        return State.SAME_WEEKDAYS if lacking == {Gate.WEEKDAYS} else State.COLLECTING

    def _outlives_weekdays(self, estimate: Estimate) -> bool:
        pairs = self.pairs
        by_weekday = pairs.estimate_beside(pairs.weekday_levels)
        if by_weekday is None:
            return False
        beside = [pairs.estimate_beside(pairs.weekend)]
        if pairs.chance_of(pairs.weekday_levels) <= WEEKDAYS_DIFFER:
            beside.append(by_weekday)
        return all(
            one is not None and one.value / estimate.value >= KEPT_BESIDE_WEEKDAYS for one in beside
        )


def _collecting(question: Question, series: DailySeries) -> Comparison:
    return Comparison(question=question, gates=_gates(MODELS[question](series), series))


def _gates(pairs: DayPairs, series: DailySeries) -> tuple[GateCheck, ...]:
    return check_gates(pairs, span=len(series), silent=silent_days(series))
