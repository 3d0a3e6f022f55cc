"""The sentences that more than one sheet says."""

from liftdesk.domain.training.plans import DayKind, DayPlan, WeekPlan
from liftdesk.system.texts import translate
from liftdesk.wording.days import short_weekday_text, week_text
from liftdesk.wording.kinds import day_kind_text

TYPED_LINE = "10 10 9 / 18 / 2"
"""How a lift is typed back: reps of each set, load, RIR (see `formats/paper_line.py`)."""


def week_title(week: WeekPlan) -> str:
    """Return "Week of 23 to 29 November 2026"."""
    return translate("Sheet", "Week of {days}").format(days=week_text(week.monday))


def week_rule(dot: str) -> str:
    """Return the freedom a plan leaves, and what its signs mean; `dot` is a short day's."""
    return translate(
        "Sheet",
        "Skip, swap or shorten anything. Rest days count as done.  {dot} short day: only "
        "these.  RIR: reps you still had in you.",
    ).format(dot=dot)


def day_words(day: DayPlan) -> str:
    """Return what a day is for: "Session A", "Easy cardio", "Rest"."""
    if day.kind is DayKind.STRENGTH and day.code:
        return translate("Sheet", "Session {code}").format(code=day.code)
    return day_kind_text(day.kind)


def cardio_days(week: WeekPlan) -> list[str]:
    """Return the days that easy cardio is still planned on, and one more: "Mon", "Fri", "Extra"."""
    names = [
        short_weekday_text(day.day)
        for day in week.days
        if day.kind is DayKind.EASY_CARDIO and not day.is_done
    ]
    return [*names, translate("Sheet", "Extra")]


def stop_signs(emergency: str) -> tuple[str, str]:
    """Return the signs to stop at: those of the Safety tab in one breath (ACSM, NHS).

    The first words lead in. An empty `emergency` is written as "your emergency number".
    """
    signs = translate(
        "Sheet",
        " chest pain or pressure, breath that does not settle, dizziness or faintness, "
        "pounding or irregular heartbeat, sudden weakness or numbness, sharp pain. "
        "Not gone in a few minutes: call {number}.",
    )
    number = emergency or translate("Sheet", "your emergency number")
    return translate("Sheet", "Stop and rest for:"), signs.format(number=number)


def typing_back() -> tuple[str, str, str, str]:
    """Return how a sheet with a code goes back: a lead, words, a line as typed, more words."""
    return (
        translate("Sheet", "Type it in later:"),
        translate(
            "Sheet", " Training, Type in a sheet: the code, then a line a lift, reps / load / RIR, "
        ),
        TYPED_LINE,
        translate("Sheet", '. Blank: as planned. x: not done. ": as above. 10|9: two sides.'),
    )
