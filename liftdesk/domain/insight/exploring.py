"""Comparisons a person makes for themselves: two means and how many days, never a verdict.

They are not part of the pair that was chosen beforehand. Anybody who looks at enough of them finds
something, so they carry no interval, no p and no word of evidence (research: wellbeing 5.3).
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta

from liftdesk.domain.insight.diary_days import DiaryDay
from liftdesk.domain.insight.findings import Exploration, Factor, Outcome
from liftdesk.domain.insight.gates import FEWEST_ON_EACH_SIDE

_SATURDAY = 5


def explore(days: Sequence[DiaryDay], outcome: Outcome, factor: Factor) -> Exploration:
    """Compare the days on which a rating was given, with a factor and without."""
    has_it = _TOLD_APART[factor]
    by_day = {day.day: day for day in days}
    sides: dict[bool, list[float]] = {True: [], False: []}
    for day in days:
        value = getattr(day, outcome)
        if value is not None:
            sides[has_it(day, by_day)].append(value)
    with_it, without = sides[True], sides[False]
    is_enough = min(len(with_it), len(without)) >= FEWEST_ON_EACH_SIDE
    return Exploration(
        outcome=outcome,
        factor=factor,
        days_with=len(with_it),
        days_without=len(without),
        needed=FEWEST_ON_EACH_SIDE,
        mean_with=sum(with_it) / len(with_it) if is_enough else None,
        mean_without=sum(without) / len(without) if is_enough else None,
    )


def _after_strength(day: DiaryDay, by_day: Mapping[date, DiaryDay]) -> bool:
    eve = by_day.get(day.day - timedelta(days=1))
    return eve is not None and eve.trained


_TOLD_APART: dict[Factor, Callable[[DiaryDay, Mapping[date, DiaryDay]], bool]] = {
    Factor.STRENGTH: lambda day, _: day.trained,
    Factor.EASY_CARDIO: lambda day, _: day.walked,
    Factor.DAY_AFTER_STRENGTH: _after_strength,
    Factor.WEEKEND: lambda day, _: day.day.weekday() >= _SATURDAY,
}
