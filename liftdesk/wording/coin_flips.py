"""Coin-flip weeks in words: what they do, when they begin, what was drawn."""

from datetime import date, timedelta

from liftdesk.domain.insight.coin_flips import FEWEST_DAYS, CoinFlipWeeks
from liftdesk.system.texts import translate
from liftdesk.wording.days import long_day_text

_WEEK = 7


def about_lines() -> tuple[str, ...]:
    """Return what coin-flip weeks do and what they leave alone."""
    return (
        translate(
            "CoinFlips",
            "For a few weeks, chance picks which of your possible days are training days. Your"
            " mood cannot pick them then, which is the one way here to tell what training does to"
            " it.",
        ),
        translate(
            "CoinFlips",
            "It moves only when you train. It never takes a session away, and never asks for more"
            " than the two or three a week that you choose.",
        ),
        translate(
            "CoinFlips",
            "Any drawn day may be left out, for any reason and without one. It counts as drawn all"
            " the same, so nothing is spoilt.",
        ),
        translate(
            "CoinFlips",
            "You can stop at any time. What is needed besides is an evening rating on most days,"
            " with training and without.",
        ),
    )


def days_chosen_text(number: int) -> str:
    """Return how many possible days are chosen, and how many it takes."""
    if number >= FEWEST_DAYS:
        return translate(
            "CoinFlips", "{n} possible days: enough for chance to choose from."
        ).format(n=number)
    return translate("CoinFlips", "{n} of at least {need} possible days chosen.").format(
        n=number, need=FEWEST_DAYS
    )


def standing_text(weeks: CoinFlipWeeks, today: date) -> str:
    """Return where running weeks stand: "Week 3 of 6, until Sunday 10 January 2027"."""
    if today < weeks.monday:
        return translate("CoinFlips", "They begin on {day}.").format(
            day=long_day_text(weeks.monday)
        )
    number = (today - weeks.monday).days // _WEEK + 1
    return translate("CoinFlips", "Week {n} of {weeks}, until {day}.").format(
        n=number, weeks=weeks.weeks, day=long_day_text(weeks.ends - timedelta(days=1))
    )


def over_text(weeks: CoinFlipWeeks) -> str:
    """Return since when weeks are over, and whether they were stopped."""
    day = long_day_text(weeks.ends)
    if weeks.stopped is not None and weeks.stopped == weeks.ends:
        return translate("CoinFlips", "Stopped on {day}.").format(day=day)
    return translate("CoinFlips", "Over since {day}.").format(day=day)


def next_draw_text(weeks: CoinFlipWeeks, today: date) -> str:
    """Return when days are drawn next, "" where none are any more."""
    monday = max(weeks.monday, today + timedelta(days=_WEEK - today.weekday()))
    sunday = monday - timedelta(days=1)
    if sunday <= today:  # a Sunday: the days of the new week are there already
        monday += timedelta(days=_WEEK)
        sunday += timedelta(days=_WEEK)
    if monday >= weeks.ends:
        return ""
    return translate("CoinFlips", "The next days are drawn on {day}.").format(
        day=long_day_text(sunday)
    )
