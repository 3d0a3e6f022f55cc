"""Weeks: ISO weeks, what each day is for, and which session comes next."""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.plans import DayKind, DayPlan
from liftdesk.domain.training.routines import Routine
from liftdesk.domain.training.sessions import Session, SessionKind

_WEEK = re.compile(r"(\d{4})-?[Ww](\d{1,2})")
_MOST_WEEKS = 53
"""Weeks of the longest ISO year; there is one every five or six years."""
_RANK = {SessionKind.STRENGTH: 2, SessionKind.EASY_CARDIO: 1, SessionKind.REST: 0}


def monday_of(day: date) -> date:
    """Return the Monday of the week that `day` is in."""
    return day - timedelta(days=day.weekday())


def iso_week(day: date) -> str:
    """Return the ISO 8601 week of `day`, as 2026-W48."""
    year, week, _ = day.isocalendar()
    return f"{year}-W{week:02}"


def parse_week(text: str) -> date:
    """Return the Monday of an ISO week written as 2026-W48.

    Raises:
        DomainError: WEEK_UNREADABLE, also for a week 53 that the year does not have.
    """
    found = _WEEK.fullmatch(text.strip())
    if found is None:
        raise DomainError(Trouble.WEEK_UNREADABLE, "week", text=text)
    try:
        return date.fromisocalendar(int(found[1]), int(found[2]), 1)
    except ValueError as error:
        raise DomainError(Trouble.WEEK_UNREADABLE, "week", text=text) from error


def week_code(letter: str, day: date) -> str:
    """Return the short code of a planned session on paper: letter and ISO week, as B48."""
    return f"{letter}{day.isocalendar().week:02}"


def latest_week(number: int, today: date) -> date:
    """Return the Monday of the latest ISO week of this number that has begun by `today`.

    A code on paper has no year: it is of the week that was last.

    Raises:
        DomainError: WEEK_UNREADABLE, the number is not 1 to 53.
    """
    if not 1 <= number <= _MOST_WEEKS:
        raise DomainError(Trouble.WEEK_UNREADABLE, "week", text=number)
    monday = monday_of(today)
    while monday.isocalendar().week != number:
        monday -= timedelta(weeks=1)
    return monday


def next_code(routine: Routine, sessions: Sequence[Session]) -> str:
    """Return the letter after the last strength session done; sessions in any order."""
    codes = [session.code for session in routine.sessions]
    done = [s for s in sessions if s.kind is SessionKind.STRENGTH and s.code in codes]
    if not done:
        return codes[0]
    last = max(done, key=lambda session: (session.day, session.started))
    return codes[(codes.index(last.code) + 1) % len(codes)]


def plan_days(
    routine: Routine, monday: date, *, today: date, sessions: Sequence[Session]
) -> tuple[DayPlan, ...]:
    """Return the seven days of a week; `sessions` are those of the week and the ones before it.

    A day with an entry shows what was done. A past day without one was a rest day. Days to come
    keep the routine's rhythm, but never put two strength days side by side.
    """
    logged = _by_day(sessions)
    days: list[DayPlan] = []
    strength_left = len(routine.days) - sum(
        1
        for day, session in logged.items()
        if session.kind is SessionKind.STRENGTH and monday <= day < monday + timedelta(days=7)
    )
    code = next_code(routine, [s for s in sessions if s.day < monday + timedelta(days=7)])
    for day in (monday + timedelta(days=n) for n in range(7)):
        entry = logged.get(day)
        if entry is not None:
            days.append(DayPlan(day=day, kind=DayKind(entry.kind), code=entry.code, is_done=True))
        elif day < today:
            days.append(DayPlan(day=day, kind=DayKind.REST, is_done=True))
        else:
            kind = _kind_to_come(routine, day, logged, days, is_left=strength_left > 0)
            if kind is DayKind.STRENGTH:
                days.append(DayPlan(day=day, kind=kind, code=code))
                code = _after(routine, code)
                strength_left -= 1
            else:
                days.append(DayPlan(day=day, kind=kind))
    return tuple(days)


def _kind_to_come(
    routine: Routine,
    day: date,
    logged: dict[date, Session],
    before: Sequence[DayPlan],
    *,
    is_left: bool,
) -> DayKind:
    eve = logged.get(day - timedelta(days=1))
    after_strength = (eve is not None and eve.kind is SessionKind.STRENGTH) or (
        bool(before) and before[-1].kind is DayKind.STRENGTH
    )
    if is_left and not after_strength and day.weekday() in routine.days:
        return DayKind.STRENGTH
    if day.weekday() in routine.cardio_days:
        return DayKind.EASY_CARDIO
    return DayKind.REST


def _by_day(sessions: Sequence[Session]) -> dict[date, Session]:
    """Keep one session a day: strength before easy cardio before rest."""
    kept: dict[date, Session] = {}
    for session in sorted(sessions, key=lambda s: s.started):
        present = kept.get(session.day)
        if present is None or _RANK[session.kind] > _RANK[present.kind]:
            kept[session.day] = session
    return kept


def _after(routine: Routine, code: str) -> str:
    codes = [session.code for session in routine.sessions]
    return codes[(codes.index(code) + 1) % len(codes)]
