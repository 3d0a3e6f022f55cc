"""What was noticed about load and rest, in words: numbers and days, no score and no verdict."""

from liftdesk.domain.safety.recovery import (
    DaysRunning,
    IllAgain,
    LiftDown,
    Noticed,
    RatingDown,
    Sign,
)
from liftdesk.domain.training.units import Unit
from liftdesk.system.texts import translate
from liftdesk.wording.days import day_text
from liftdesk.wording.estimates import about_text
from liftdesk.wording.numbers import number_text


def sign_text(sign: Sign, unit: Unit) -> str:
    """Return one sentence for a sign."""
    match sign:
        case LiftDown():
            return translate(
                "Recovery",
                "{lift}: about {now} in the last two sessions, {before} on {day} (estimated for "
                "one repetition).",
            ).format(
                lift=sign.exercise.name,
                now=about_text(sign.now, unit),
                before=about_text(sign.before, unit),
                day=day_text(sign.on),
            )
        case RatingDown():
            return _rating_text(sign)
        case DaysRunning():
            return translate("Recovery", "Strength training on {n} days in a row.").format(
                n=sign.days
            )
        case IllAgain():
            return translate("Recovery", "Ill {n} times since {day}.").format(
                n=sign.times, day=day_text(sign.since)
            )


def _rating_text(sign: RatingDown) -> str:
    numbers = {"now": _mean(sign.now), "before": _mean(sign.before)}
    if sign.what == "sleep":
        return translate(
            "Recovery", "Sleep: {now} of 10 on average in two weeks, {before} in the four before."
        ).format(**numbers)
    before, now = sign.sets or (0.0, 0.0)
    return translate(
        "Recovery",
        "Mood: {now} of 10 on average in two weeks, {before} in the four before, while sets went "
        "from {few} to {many} a week.",
    ).format(**numbers, few=number_text(round(before)), many=number_text(round(now)))


def _mean(value: float) -> str:
    return number_text(round(value, 1))


def looked_at_text(noticed: Noticed) -> str:
    """Return what was looked at: "Looked at six weeks of lifts, sleep and mood."."""
    if not noticed.looked_at:
        return translate(
            "Recovery",
            "There is too little in the diary yet to put two weeks beside the four before.",
        )
    if noticed.looked_at == ("lifts",):
        what = translate("Recovery", "lifts")
    elif "lifts" not in noticed.looked_at:
        what = _listed(noticed.looked_at)
    else:
        what = translate("Recovery", "lifts, {ratings}").format(
            ratings=_listed(noticed.looked_at[1:])
        )
    return translate("Recovery", "Looked at two weeks beside the four before: {what}.").format(
        what=what
    )


def _listed(names: tuple[str, ...]) -> str:
    if names == ("sleep", "mood"):
        return translate("Recovery", "sleep and mood ratings")
    if names == ("sleep",):
        return translate("Recovery", "sleep ratings")
    return translate("Recovery", "mood ratings")
