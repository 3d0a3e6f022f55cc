"""Easy cardio in words: what it was, how talking goes, and where a heart-rate band comes from."""

from collections.abc import Sequence
from decimal import Decimal

from liftdesk.domain.training.easy_cardio import Activity, Answer, HeartBand, HeartMethod
from liftdesk.domain.training.sessions import CardioBout, Session, TalkTest
from liftdesk.domain.training.units import Unit
from liftdesk.system.texts import translate, translate_n
from liftdesk.wording.days import day_text, minutes_text
from liftdesk.wording.kinds import talk_test_text
from liftdesk.wording.numbers import number_text, percent_text

METRES_IN = {Unit.KG: Decimal(1000), Unit.LB: Decimal("1609.344")}
"""Metres in what a distance is written in: kilometres, or miles (1609.344 m, the international
mile of 1959) for those who write pounds."""

_HOUR = 3600


def activity_text(activity: Activity) -> str:
    """Return what an entry of this activity is called: "Easy walk"."""
    return {
        Activity.WALK: translate("Cardio", "Easy walk"),
        Activity.CYCLE: translate("Cardio", "Easy ride"),
        Activity.SWIM: translate("Cardio", "Easy swim"),
        Activity.ROW: translate("Cardio", "Easy row"),
    }[activity]


def short_activity_text(activity: Activity) -> str:
    """Return an activity as a choice: "Walk"."""
    return {
        Activity.WALK: translate("Cardio", "Walk"),
        Activity.CYCLE: translate("Cardio", "Cycle"),
        Activity.SWIM: translate("Cardio", "Swim"),
        Activity.ROW: translate("Cardio", "Row"),
    }[activity]


def short_talk_text(answer: TalkTest) -> str:
    """Return an answer to the talk test as a choice: "Could talk"."""
    return {
        TalkTest.COULD_SING: translate("Cardio", "Could sing"),
        TalkTest.COULD_TALK: translate("Cardio", "Could talk"),
        TalkTest.FEW_WORDS: translate("Cardio", "Few words"),
    }[answer]


def talk_advice(answer: TalkTest | None) -> str:
    """Return what an answer means for the pace; without one, what the right pace is.

    The last stage at which speaking is comfortable follows the ventilatory threshold (Foster and
    others 2008, J Cardiopulm Rehabil Prev 28:24).
    """
    if answer is TalkTest.COULD_SING:
        return translate("Cardio", "You could go a little faster, if you like.")
    if answer is TalkTest.COULD_TALK:
        return translate("Cardio", "This is the right pace.")
    if answer is TalkTest.FEW_WORDS:
        return translate("Cardio", "Slow down a little, until you can talk in full sentences.")
    return translate("Cardio", "Right pace: you can talk in full sentences, but not sing.")


def answers_note(answers: Sequence[Answer]) -> str:
    """Return the answers of an outing in order: "Talk test: at 5 min could talk, not sing"."""
    given = [
        translate("Cardio", "at {n} min {answer}").format(
            n=one.minute, answer=talk_test_text(one.talk_test)
        )
        for one in answers
        if one.talk_test is not None
    ]
    if not given:
        return ""
    return translate("Cardio", "Talk test: {answers}").format(answers="; ".join(given))


def distance_unit(unit: Unit) -> str:
    """Return what a distance is written in: "km", or "mi" beside pounds."""
    return translate("Cardio", "mi") if unit is Unit.LB else translate("Cardio", "km")


def distance_number(metres: float, unit: Unit) -> str:
    """Return a distance as it is typed, to the hundredth: "3.2"."""
    return number_text(round(Decimal(str(metres)) / METRES_IN[unit], 2))


def distance_text(metres: float, unit: Unit) -> str:
    """Return a distance: "3.2 km"."""
    return f"{distance_number(metres, unit)} {distance_unit(unit)}"


def clock_text(seconds: int) -> str:
    """Return a running time: "12:34", "1:02:03"."""
    hours, rest = divmod(seconds, _HOUR)
    minutes = f"{rest // 60:02}" if hours else str(rest // 60)
    return f"{hours}:{minutes}:{rest % 60:02}" if hours else f"{minutes}:{rest % 60:02}"


def minutes_of(minutes: int, aim: int) -> tuple[str, str]:
    """Return minutes against an aim: all in words, and what stands behind the number."""
    if not aim:
        return (
            translate_n("Cardio", "{n} minute this week", "{n} minutes this week", minutes).format(
                n=minutes
            ),
            translate("Cardio", "min this week"),
        )
    return (
        translate("Cardio", "{n} of {aim} minutes").format(n=minutes, aim=aim),
        translate("Cardio", "of {aim} min this week").format(aim=aim),
    )


def entry_words(session: Session, bout: CardioBout, unit: Unit) -> str:
    """Return one bout in a line: "Wed 25 Nov · Easy walk · 30 min · 2.4 km · could talk"."""
    return f"{day_text(session.day)} \N{MIDDLE DOT} {bout_words(bout, unit)}"


def bout_words(bout: CardioBout, unit: Unit) -> str:
    """Return one bout without its day: "Easy walk · 30 min · 2.4 km · could talk, not sing"."""
    parts = [bout.activity, minutes_text(max(1, round(bout.seconds / 60)))]
    if bout.metres:
        parts.append(distance_text(bout.metres, unit))
    if bout.talk_test is not None:
        parts.append(talk_test_text(bout.talk_test))
    return " \N{MIDDLE DOT} ".join(parts)


def method_text(method: HeartMethod) -> str:
    """Return a way to find the highest heart rate as a choice."""
    return {
        HeartMethod.TANAKA: translate("Cardio", "By age (Tanaka)"),
        HeartMethod.FOX: translate("Cardio", "By age (Fox)"),
        HeartMethod.GULATI: translate("Cardio", "By age (Gulati, from women)"),
        HeartMethod.MEASURED: translate("Cardio", "Measured maximum"),
        HeartMethod.RESERVE: translate("Cardio", "Heart-rate reserve"),
    }[method]


def method_source(method: HeartMethod) -> str:
    """Return where a way comes from, in one line (see `HeartMethod`)."""
    return {
        HeartMethod.TANAKA: translate(
            "Cardio", "208 − 0.7 × age. Tanaka and others 2001, from 351 studies."
        ),
        HeartMethod.FOX: translate(
            "Cardio",
            "220 − age. Fox and others 1971; widely printed, but no study of its own "
            "stands behind it.",
        ),
        HeartMethod.GULATI: translate(
            "Cardio", "206 − 0.88 × age. Gulati and others 2010, from 5,437 women without symptoms."
        ),
        HeartMethod.MEASURED: translate(
            "Cardio", "A maximum measured on you, such as in an exercise test."
        ),
        HeartMethod.RESERVE: translate(
            "Cardio", "The share of what lies between resting and highest rate. Karvonen 1957."
        ),
    }[method]


def band_text(band: HeartBand) -> str:
    """Return a band: "108 to 126 beats a minute"."""
    return translate("Cardio", "{low} to {high} beats a minute").format(
        low=band.low, high=band.high
    )


def band_meaning(band: HeartBand) -> str:
    """Return what a band is a share of: "60 to 70% of a maximum of 180"."""
    if band.method is HeartMethod.RESERVE:
        form = translate(
            "Cardio", "{low} to {high} of the reserve up to a maximum of {maximum} ({formula})."
        )
    else:
        form = translate("Cardio", "{low} to {high} of a maximum of {maximum}.")
    low, high = (round(100 * share) for share in band.shares)
    return form.format(
        low=low, high=percent_text(high), maximum=band.maximum, formula=_formula_name(band.formula)
    )


def band_spread(band: HeartBand) -> str:
    """Return how sure a band is."""
    if not band.spread:
        return translate("Cardio", "No formula is in it. The talk test still comes first.")
    return translate(
        "Cardio",
        "± {spread}: your own maximum may well be {spread} beats higher or lower, which moves the "
        "band by about {moved}. The talk test comes first.",
    ).format(spread=band.spread, moved=band.band_spread)


def _formula_name(method: HeartMethod) -> str:
    if method is HeartMethod.MEASURED:
        return translate("Cardio", "measured")
    return translate("Cardio", "by age, Tanaka")


def slowed_text() -> str:
    """Return why there is no band with a heart-slowing medicine.

    Source: Mayo Clinic, "Beta blockers: How do they affect exercise?" (S. G. Sheps, 20 Dec 2023):
    the usual target may never be reached however hard one works; go by effort and by talking.
    """
    return translate(
        "Cardio",
        "Beta-blockers and some other medicines hold the heart rate down, so numbers from a "
        "formula do not fit. Talking tells you what you need. Please leave your medicine as it "
        "is, and ask your doctor or pharmacist what effort suits you.",
    )


def slowed_source() -> str:
    """Return the source of `slowed_text`."""
    return translate("Cardio", "Source: Mayo Clinic, Beta blockers and exercise, 2023")
