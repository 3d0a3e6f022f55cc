"""Weeks: ISO weeks, what each day is for, and which session comes next."""

import re
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import field
from datetime import date, timedelta

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.plans import DayKind, DayPlan
from liftdesk.domain.training.routines import Routine, WeekDays
from liftdesk.domain.training.sessions import Session, SessionKind
from liftdesk.domain.values import dataclass, replace

DAY = timedelta(days=1)
WEEK = timedelta(weeks=1)
STEADY_SESSIONS = 48
"""Twice a week for six months, with a month's worth of weeks off."""
STEADY_TIME = timedelta(weeks=26)
AWAY_FOR_YEARS = timedelta(days=2 * 365)
"""Training longer ago than this no longer counts towards a footing."""
_WEEK = re.compile(r"(\d{4})-?[Ww](\d{1,2})")
_MOST_WEEKS = 53
"""Weeks of the longest ISO year; there is one every five or six years."""
_RANK = {SessionKind.STRENGTH: 2, SessionKind.EASY_CARDIO: 1, SessionKind.REST: 0}


def monday_of(day: date) -> date:
    """Return the Monday of the week that `day` is in."""
    return day - timedelta(days=day.weekday())


def mondays(first: date, last: date) -> list[date]:
    """Return the Mondays from `first`, which is one, to `last`."""
    return list(map(date.fromordinal, range(first.toordinal(), last.toordinal() + 1, 7)))


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
    codes = turns(routine)
    done = [s for s in sessions if s.kind is SessionKind.STRENGTH and s.code in codes]
    if not done:
        return codes[0]
    last = max(done, key=lambda session: (session.day, session.started))
    return codes[(codes.index(last.code) + 1) % len(codes)]


def is_beginner(strength_days: Iterable[date], today: date) -> bool:
    """Return whether somebody still counts as new to lifting, from the days they lifted.

    ACSM calls novices those without experience or away for years, and intermediate those with
    about six months of steady training (Progression models in resistance training for healthy
    adults, Med Sci Sports Exerc 2009;41:687-708); steady is taken as twice a week, less a few.
    """
    recent = sorted(day for day in set(strength_days) if today - AWAY_FOR_YEARS < day <= today)
    if len(recent) < STEADY_SESSIONS:
        return True
    return today - recent[0] < STEADY_TIME


@dataclass(frozen=True, slots=True, kw_only=True)
class Rhythm:
    """What decides the days to come: the routine, weeks planned otherwise, the person's footing.

    `changed` holds the days chosen for single weeks, by their Monday.
    """

    routine: Routine
    changed: Mapping[date, WeekDays] = field(default_factory=dict)
    is_beginner: bool = True

    def days(self, monday: date) -> WeekDays:
        """Return the days of one week."""
        usual = WeekDays(days=self.routine.days, cardio_days=self.routine.cardio_days)
        return self.changed.get(monday, usual)


def plan_days(
    rhythm: Rhythm, monday: date, *, today: date, sessions: Sequence[Session]
) -> tuple[DayPlan, ...]:
    """Return the seven days of a week.

    `sessions` are those of the weeks from `monday` or today's Monday, the earlier one, and of the
    ones before it. A day with an entry shows what was done. A past day without one was a rest day,
    and done. Each day to come is planned by these rules:

    - never more sessions in a week than its number of days, those done counted in;
    - a session whose day has gone by moves to the free day with most room around it; what finds
      no such day in its week is dropped, never carried over;
    - nobody new to lifting gets two full sessions on neighbouring days (ACSM: at least 48 hours
      between sessions for the same muscles; Garber et al., Med Sci Sports Exerc
      2011;43:1334-1359), and nobody gets them unless they chose those days.
    """
    logged = _by_day(sessions)
    at = min(monday, monday_of(today))
    code = next_code(rhythm.routine, sessions)
    days: tuple[DayPlan, ...] = ()
    while at <= monday:
        days = _plan_week(rhythm, at, today=today, logged=logged, before=days, code=code)
        planned = [plan for plan in days if plan.kind is DayKind.STRENGTH and not plan.is_done]
        code = code if not planned else _after(rhythm.routine, planned[-1].code)
        at += WEEK
    return days


def _plan_week(  # noqa: PLR0913 - one week and what it follows, each by name
    rhythm: Rhythm,
    monday: date,
    *,
    today: date,
    logged: Mapping[date, Session],
    before: Sequence[DayPlan],
    code: str,
) -> tuple[DayPlan, ...]:
    week = week_from(monday)
    strength = {day for day, one in logged.items() if one.kind is SessionKind.STRENGTH}
    strength |= {plan.day for plan in before if plan.kind is DayKind.STRENGTH}
    placed = _placed(
        rhythm,
        monday,
        strength=strength,
        open_days=[day for day in week if day >= today and day not in logged],
    )
    cardio = rhythm.days(monday).cardio_days
    days = list[DayPlan]()
    for day in week:
        entry = logged.get(day)
        if entry is not None:
            days.append(DayPlan(day=day, kind=DayKind(entry.kind), code=entry.code, is_done=True))
        elif day in placed:
            days.append(DayPlan(day=day, kind=DayKind.STRENGTH, code=code))
            code = _after(rhythm.routine, code)
        elif day < today:
            days.append(DayPlan(day=day, kind=DayKind.REST, is_done=True))
        else:
            is_cardio = day.weekday() in cardio
            kind = DayKind.EASY_CARDIO if is_cardio else DayKind.REST
            days.append(DayPlan(day=day, kind=kind))
    return tuple(days)


def _placed(
    rhythm: Rhythm, monday: date, *, strength: set[date], open_days: Sequence[date]
) -> set[date]:
    """Choose the open days that get a session."""
    week, chosen = rhythm.days(monday), monday in rhythm.changed
    done = strength & set(week_from(monday))
    left = max(0, len(set(week.days)) - len(done))
    taken, placed, pushed = set(strength), set[date](), 0
    unplanned = {day for day in strength if day.weekday() not in week.days}
    for day in open_days:
        if day.weekday() not in week.days or len(placed) == left:
            continue
        if _touches(day, taken if rhythm.is_beginner else unplanned):
            pushed += 1
            continue
        placed.add(day)
        taken.add(day)
    # Who chose the days of one week keeps them: only what a neighbour pushed away moves on.
    moving = min(left - len(placed), pushed) if chosen else left - len(placed)
    next_monday = monday + WEEK
    taken |= {next_monday + DAY * n for n in rhythm.days(next_monday).days}
    shut = {day for day in open_days if chosen and day.weekday() in week.cardio_days}
    shut |= {day for day in open_days if week.only and day.weekday() not in week.only}
    free = [day for day in open_days if day not in shut]
    return placed | set(_roomiest(free, taken, moving, week.cardio_days))


def _roomiest(
    free: Sequence[date], taken: set[date], number: int, cardio_days: Sequence[int]
) -> list[date]:
    """Return up to `number` days that touch no other, those with most room around them first.

    Among days with as much room, one without easy cardio comes first, then the earlier one.
    """
    found = list[date]()
    for _ in range(number):
        others = taken | set(found)
        fitting = [day for day in free if day not in others and not _touches(day, others)]
        if not fitting:
            break
        found.append(
            min(
                fitting,
                key=lambda day: (-_room(day, others), day.weekday() in cardio_days, day),
            )
        )
    return found


def _room(day: date, others: set[date]) -> int:
    """Return the days to the nearest session, a week at most: further makes no difference."""
    return min((min(abs((day - other).days), 7) for other in others), default=7)


def _touches(day: date, others: Container[date]) -> bool:
    return day - DAY in others or day + DAY in others


def week_from(monday: date) -> list[date]:
    """Return the seven days of a week."""
    return [monday + DAY * n for n in range(7)]


def can_train_on(plan: Sequence[DayPlan], day: date, *, is_beginner: bool) -> bool:
    """Return whether a session may move to `day`: not beside one that a beginner has done."""
    done = {p.day for p in plan if p.kind is DayKind.STRENGTH and p.is_done}
    return not (is_beginner and _touches(day, done))


def train_on(plan: Sequence[DayPlan], day: date) -> WeekDays:
    """Return the days of a week with a session on `day` in place of the nearest one to come.

    Sessions to come that would then stand beside it move on to other days of the week, or are
    dropped where there is none. With no session to come, `day` is one more.
    """
    done = {p.day for p in plan if p.kind is DayKind.STRENGTH and p.is_done}
    to_come = {p.day for p in plan if p.kind is DayKind.STRENGTH and not p.is_done} - {day}
    if to_come:
        to_come.remove(min(to_come, key=lambda d: (abs((d - day).days), -d.toordinal())))
    apart = {other for other in to_come if abs((other - day).days) > 1}
    free = [p.day for p in plan if not p.is_done and p.day >= day_from(plan)]
    cardio = [p.day.weekday() for p in plan if p.kind is DayKind.EASY_CARDIO and not p.is_done]
    kept = done | apart | {day}
    moved = _roomiest(free, kept, len(to_come) - len(apart), cardio)
    return _week_days(plan, kept | set(moved))


def day_from(plan: Sequence[DayPlan]) -> date:
    """Return the first day of a week that is still to come; the day after it where none is."""
    return next((p.day for p in plan if not p.is_done), plan[-1].day + DAY)


def rest_on(plan: Sequence[DayPlan], day: date, *, cardio: bool = False) -> WeekDays:
    """Return the days of a week with rest, or easy cardio, on `day`; nothing is made up for."""
    strength = {p.day for p in plan if p.kind is DayKind.STRENGTH} - {day}
    found = _week_days(plan, strength)
    easy = set(found.cardio_days) - {day.weekday()} | ({day.weekday()} if cardio else set())
    return replace(found, cardio_days=tuple(sorted(easy)))


def _week_days(plan: Sequence[DayPlan], strength: set[date]) -> WeekDays:
    easy = {p.day for p in plan if p.kind is DayKind.EASY_CARDIO and not p.is_done} - strength
    return WeekDays(
        days=tuple(sorted(day.weekday() for day in strength)),
        cardio_days=tuple(sorted(day.weekday() for day in easy)),
    )


def _by_day(sessions: Sequence[Session]) -> dict[date, Session]:
    """Keep one session a day: strength before easy cardio before rest."""
    kept: dict[date, Session] = {}
    for session in sorted(sessions, key=lambda s: s.started):
        present = kept.get(session.day)
        if present is None or _RANK[session.kind] > _RANK[present.kind]:
            kept[session.day] = session
    return kept


def _after(routine: Routine, code: str) -> str:
    codes = turns(routine)
    return codes[(codes.index(code) + 1) % len(codes)]


def turns(routine: Routine) -> list[str]:
    """Return the letters that take turns: those of sessions with lifts, all where none has."""
    filled = [session.code for session in routine.sessions if session.slots]
    return filled or [session.code for session in routine.sessions]
