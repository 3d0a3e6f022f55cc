"""Comparisons of one's own in words: two means and their days, and nothing that sounds more."""

from liftdesk.domain.insight.findings import Exploration, Factor, Outcome
from liftdesk.system.texts import translate
from liftdesk.wording.numbers import number_text


def exploration_text(found: Exploration) -> str:
    """Return both means: "Exploring: mood was 6.2 on 40 days with a strength session ..."."""
    words = {
        "rating": outcome_text(found.outcome),
        "with_it": factor_text(found.factor),
        "days_with": found.days_with,
        "days_without": found.days_without,
    }
    if found.mean_with is None or found.mean_without is None:
        return translate(
            "Exploring",
            "Exploring: {rating} has {days_with} days {with_it} and {days_without} others so far;"
            " each needs {needed}.",
        ).format(**words, needed=found.needed)
    return translate(
        "Exploring",
        "Exploring: {rating} was {mean_with} on {days_with} days {with_it} and {mean_without} on"
        " {days_without} others.",
    ).format(
        **words,
        mean_with=number_text(round(found.mean_with, 1)),
        mean_without=number_text(round(found.mean_without, 1)),
    )


def outcome_text(outcome: Outcome) -> str:
    """Return a rating's name within a sentence."""
    return {
        Outcome.MOOD: translate("Exploring", "mood"),
        Outcome.ENERGY: translate("Exploring", "energy"),
        Outcome.STRESS: translate("Exploring", "stress"),
        Outcome.SLEEP: translate("Exploring", "sleep"),
        Outcome.CONFIDENCE: translate("Exploring", "confidence"),
    }[outcome]


def factor_text(factor: Factor) -> str:
    """Return what days are told apart by, within a sentence: "with easy cardio"."""
    return {
        Factor.STRENGTH: translate("Exploring", "with a strength session"),
        Factor.EASY_CARDIO: translate("Exploring", "with easy cardio"),
        Factor.DAY_AFTER_STRENGTH: translate("Exploring", "after a strength session"),
        Factor.WEEKEND: translate("Exploring", "on weekends"),
    }[factor]
