"""The chart of the weekly dose: strength sessions, and minutes of easy cardio in their own row."""

from collections.abc import Sequence
from datetime import date, timedelta

from liftdesk.services.progress import Week
from liftdesk.system.texts import translate
from liftdesk.ui.charts.marks import Bars, Chart, Label, Level, Mark, Plot, Row, Rule
from liftdesk.wording.charts import counts_seen
from liftdesk.wording.days import dated_text

DOSE = (2.0, 3.0)
"""Strength sessions a week that LiftDesk is built on (ACSM position stand)."""
_MIDDLE = timedelta(days=3)
_WIDTH = 4.2
_LEAST_ROOM = 4.0
_LEAST_MINUTES = 30.0


def week_chart(
    weeks: Sequence[Week],
    *,
    span: tuple[date, date],
    aim_minutes: int,
    today: date,
    since: date | None,
) -> Chart:
    """Return the chart of a span's weeks; the week of `today` is drawn as still running.

    `aim_minutes` 0 is no aim. `since` is the diary's first day: the caption speaks of full weeks
    after it, none before.
    """
    running = today - timedelta(days=today.weekday())
    return Chart(
        title=translate("Charts", "Weekly dose"),
        caption=_caption([w for w in weeks if since and since <= w.monday < running]),
        plots=(_sessions(weeks, span, running), _minutes(weeks, span, running, aim_minutes)),
        heads=(
            translate("Charts", "Week from"),
            translate("Charts", "Strength sessions"),
            translate("Charts", "of them short"),
            translate("Charts", "Easy cardio (min)"),
        ),
        seen=_seen([w for w in weeks if since and since <= w.monday < running]),
        rows=tuple((week.monday, week.sessions, week.short, week.minutes) for week in weeks),
        row_days=7,
        say=_said,
    )


def _sessions(weeks: Sequence[Week], span: tuple[date, date], running: date) -> Plot:
    most = max([_LEAST_ROOM, *(week.sessions + 0.5 for week in weeks)])
    full = [(w.monday, 0.0, float(w.sessions - w.short)) for w in weeks if w.monday != running]
    short = [
        (w.monday, float(w.sessions - w.short), float(w.sessions))
        for w in weeks
        if w.short and w.monday != running
    ]
    now = [(w.monday, 0.0, max(0.5, w.sessions)) for w in weeks if w.monday == running]
    return Plot(
        first=span[0],
        last=span[1],
        low=0.0,
        high=most,
        ticks=(0.0, 2.0, 3.0),
        marks=(
            Level(low=DOSE[0], high=DOSE[1], tone="strength-soft"),
            *_bars(full, "strength"),
            *_bars(short, "strength-ink"),
            *_bars(now, "strength", is_outlined=True),
        ),
        labels=(
            Label(sign="bar", text=translate("Charts", "sessions"), tone="strength"),
            Label(
                sign="band", text=translate("Charts", "2\N{EN DASH}3 a week"), tone="strength-soft"
            ),
            Label(sign="outline", text=translate("Charts", "this week"), tone="strength"),
        ),
        height=66,
    )


def _minutes(weeks: Sequence[Week], span: tuple[date, date], running: date, aim: int) -> Plot:
    most = max([aim * 1.25, _LEAST_MINUTES, *(week.minutes * 1.1 for week in weeks)])
    done = [(w.monday, 0.0, float(w.minutes)) for w in weeks if w.monday != running]
    now = [(w.monday, 0.0, max(most / 8, w.minutes)) for w in weeks if w.monday == running]
    return Plot(
        first=span[0],
        last=span[1],
        low=0.0,
        high=most,
        ticks=(0.0, float(aim or _LEAST_MINUTES)),
        marks=(
            *([Rule(value=float(aim), tone="cardio")] if aim else []),
            *_bars(done, "cardio"),
            *_bars(now, "cardio", is_outlined=True),
        ),
        labels=(
            *([_aim_label(aim)] if aim else []),
            Label(sign="bar", text=translate("Charts", "easy cardio"), tone="cardio"),
        ),
        shows_dates=True,
        height=58,
    )


def _aim_label(aim: int) -> Label:
    words = translate("Charts", "{n} min aim").format(n=aim)
    return Label(sign="rule", text=words, tone="cardio")


def _bars(
    rows: Sequence[tuple[date, float, float]], tone: str, *, is_outlined: bool = False
) -> tuple[Mark, ...]:
    if not rows:
        return ()
    return (
        Bars(
            days=tuple(monday + _MIDDLE for monday, _, _ in rows),
            base=tuple(base for _, base, _ in rows),
            tops=tuple(top for _, _, top in rows),
            tone=tone,
            width=_WIDTH,
            is_outlined=is_outlined,
        ),
    )


def _said(row: Row) -> str:
    """Return a week's values: "week from 16 Nov: 2 sessions, 1 of them short, 45 min easy"."""
    monday, sessions, short, minutes = row
    when = dated_text(monday) if isinstance(monday, date) else ""
    form = translate(
        "Charts", "week from {day}: {n} sessions, {short} of them short, {minutes} min"
    )
    return form.format(day=when, n=sessions, short=short, minutes=minutes)


def _seen(full: Sequence[Week]) -> str:
    sessions = counts_seen(translate("Charts", "Sessions a week"), [w.sessions for w in full])
    minutes = counts_seen(
        translate("Charts", "minutes of easy cardio a week"), [w.minutes for w in full]
    )
    return ", ".join(part for part in (sessions, minutes) if part)


def _caption(full: Sequence[Week]) -> str:
    if not full:
        return translate("Charts", "The first full week is still to come")
    inside = sum(1 for week in full if week.sessions >= DOSE[0])
    minutes = sorted(week.minutes for week in full)[len(full) // 2]
    return translate(
        "Charts", "2 or more sessions in {n} of {all} full weeks, easy cardio around {minutes} min"
    ).format(n=inside, all=len(full), minutes=minutes)
