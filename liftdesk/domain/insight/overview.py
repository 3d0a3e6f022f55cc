"""Everything a diary says about one person, put together for a day."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from liftdesk.domain.insight.coin_flips import CoinFlipWeeks
from liftdesk.domain.insight.confirmatory import answers
from liftdesk.domain.insight.diary_days import DiaryDay
from liftdesk.domain.insight.findings import Answers, Insight, SessionChange, Trend, WeekDose
from liftdesk.domain.insight.randomisation import coin_flip_finding
from liftdesk.domain.insight.session_change import SessionFeelings, session_change
from liftdesk.domain.insight.trend import WEEKS_NEEDED, full_weeks, weekly, weekly_trend

TrendOf = Callable[[Sequence[DiaryDay]], Trend]
AnswersOf = Callable[[tuple[Sequence[DiaryDay], date]], Answers]
ChangeOf = Callable[[Sequence[SessionFeelings]], SessionChange]


def insight(  # noqa: PLR0913 - what is asked, and who remembers three of the answers
    days: Sequence[DiaryDay],
    feelings: Sequence[SessionFeelings],
    today: date,
    coin_flips: CoinFlipWeeks | None = None,
    *,
    answers_of: AnswersOf | None = None,
    trend_of: TrendOf | None = None,
    change_of: ChangeOf = session_change,
) -> Insight:
    """Return what the days and session ratings before `today` say, `days` oldest first.

    `answers_of`, `trend_of` and `change_of` answer as `answered`, `trend` and `session_change` do,
    from memory perhaps.
    """
    whole = [day for day in days if day.day < today]
    found, weeks = (answers_of or answered)((whole, today)), tuple(weekly(days))
    return Insight(
        answers=found,
        trend=_trend(days, found, weeks, trend_of or trend),
        session_change=change_of(feelings),
        weeks=weeks,
        coin_flips=None if coin_flips is None else coin_flip_finding(coin_flips, days, today),
    )


def answered(asked: tuple[Sequence[DiaryDay], date]) -> Answers:
    """Return what stands on a day, from the whole days before it."""
    return answers(*asked)


def trend(days: Sequence[DiaryDay]) -> Trend:
    """Return the trend of the weeks of these days."""
    return weekly_trend(weekly(days))


def _trend(
    days: Sequence[DiaryDay], found: Answers, weeks: Sequence[WeekDose], trend_of: TrendOf
) -> Trend:
    """Return the trend as the last look saw it: it does not turn from day to day either."""
    so_far = Trend(weeks=len(full_weeks(weeks)), needed=WEEKS_NEEDED)
    if found.begins is None or found.look is None:
        return so_far
    end = found.begins + timedelta(days=found.look)
    seen = trend_of([day for day in days if found.begins <= day.day < end])
    return so_far if seen.direction is None else seen
