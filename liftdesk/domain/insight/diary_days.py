"""The diary day by day: the evening rating, the morning one, and what was trained before it."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta

from liftdesk.domain.training.sessions import SessionKind
from liftdesk.domain.values import dataclass
from liftdesk.domain.wellbeing.check_ins import CheckIn

EVENING_FROM = time(17)
"""An evening rating is given from 17:00 to the end of the training day (research: wellbeing 5.3).

One window, the same on training days and others: a rating that only exists after a session would
compare moments of the day, not days."""
MORNING_UNTIL = time(12)
"""A morning rating is given before noon, and before that day's first session."""
SETTLED_AFTER = timedelta(minutes=60)
"""Ratings within an hour of a session show the rebound of having stopped (research: 1.3, 5.3)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionSpan:
    """When a session was: its training day and kind, first and last known instant, both aware."""

    day: date
    kind: SessionKind
    started: datetime
    ended: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class DiaryDay:
    """One training day with something in it.

    `evening` and `morning` are mood at those times, the other ratings the day's means, 0 to 10;
    None where nothing was said. `trained` says whether there was a strength session, and
    `trained_before` whether one was over before the evening rating (as `trained` without one).
    """

    day: date
    evening: float | None = None
    morning: float | None = None
    mood: float | None = None
    energy: float | None = None
    stress: float | None = None
    sleep: float | None = None
    confidence: float | None = None
    trained: bool = False
    trained_before: bool = False
    walked: bool = False
    sessions: int = 0


RATINGS = ("mood", "energy", "stress", "sleep", "confidence")


def diary_days(check_ins: Iterable[CheckIn], sessions: Iterable[SessionSpan]) -> list[DiaryDay]:
    """Return the days that hold a check-in or a session, oldest first."""
    said: dict[date, list[CheckIn]] = defaultdict(list)
    for check_in in check_ins:
        said[check_in.day].append(check_in)
    done: dict[date, list[SessionSpan]] = defaultdict(list)
    for session in sessions:
        if session.kind is not SessionKind.REST:
            done[session.day].append(session)
    return [_diary_day(day, said[day], done[day]) for day in sorted({*said, *done})]


def _diary_day(
    day: date, check_ins: Sequence[CheckIn], sessions: Sequence[SessionSpan]
) -> DiaryDay:
    strength = [one for one in sessions if one.kind is SessionKind.STRENGTH]
    evening = _evening(day, check_ins, sessions)
    morning = _morning(day, check_ins, sessions)
    means = {name: _mean([getattr(one, name) for one in check_ins]) for name in RATINGS}
    return DiaryDay(
        day=day,
        evening=None if evening is None else evening.mood,
        morning=None if morning is None else morning.mood,
        trained=bool(strength),
        trained_before=any(evening is None or one.ended <= evening.at for one in strength),
        walked=len(sessions) > len(strength),
        sessions=len(strength),
        **means,
    )


def _evening(
    day: date, check_ins: Sequence[CheckIn], sessions: Sequence[SessionSpan]
) -> CheckIn | None:
    """Return the last mood rating of the evening that no session was near."""
    fit = [
        one
        for one in check_ins
        if one.mood is not None
        and _wall(one.at) >= datetime.combine(day, EVENING_FROM)
        and not any(s.started <= one.at < s.ended + SETTLED_AFTER for s in sessions)
    ]
    return max(fit, key=lambda one: one.at, default=None)


def _morning(
    day: date, check_ins: Sequence[CheckIn], sessions: Sequence[SessionSpan]
) -> CheckIn | None:
    """Return the first mood rating of the morning, given before any session of the day."""
    fit = [
        one
        for one in check_ins
        if one.mood is not None
        and _wall(one.at) < datetime.combine(day, MORNING_UNTIL)
        and all(one.at < s.started for s in sessions)
    ]
    return min(fit, key=lambda one: one.at, default=None)


def _wall(at: datetime) -> datetime:
    """Return the time that a clock on the person's wall showed."""
    return at.replace(tzinfo=None)


def _mean(values: Sequence[int | None]) -> float | None:
    said = [value for value in values if value is not None]
    return sum(said) / len(said) if said else None
