"""The outcome of a readiness check in words: what to do, and what else is worth knowing."""

from liftdesk.domain.safety.readiness import Outcome, Reason
from liftdesk.system.texts import translate


def reason_text(reason: Reason) -> str:
    """Return why the check is offered again, as one sentence."""
    return {
        Reason.YEAR_PASSED: translate("Readiness", "The readiness check was a year ago."),
        Reason.LONG_PAUSE: translate(
            "Readiness", "After a longer time away the readiness check may come out differently."
        ),
        Reason.HEALTH_CHANGED: translate("Readiness", "You said that your health changed."),
    }[reason]


def outcome_text(outcome: Outcome) -> tuple[str, str]:
    """Return (what to do, what else is worth knowing), after Riebe et al. 2015 in own words."""
    return {
        Outcome.START_LIGHT: (
            translate("Readiness", "Start light to moderate, build up slowly."),
            translate("Readiness", "Learn each movement first; the loads can wait."),
        ),
        Outcome.CARRY_ON: (
            translate("Readiness", "Carry on, moderate or vigorous."),
            translate("Readiness", "You train regularly and named nothing that speaks against it."),
        ),
        Outcome.MODERATE_IS_FINE: (
            translate("Readiness", "Moderate is fine. Ask your doctor before going harder."),
            translate("Readiness", "A talk within the last twelve months is recent enough."),
        ),
        Outcome.ASK_FIRST: (
            translate("Readiness", "Please talk to your doctor before you start."),
            translate(
                "Readiness",
                "Many people are told to ask first, and most may train afterwards. Take the week's "
                "plan along; it can be printed.",
            ),
        ),
        Outcome.SEE_A_DOCTOR: (
            translate("Readiness", "Please see a doctor before you train."),
            translate(
                "Readiness",
                "What you named deserves a look first. Take the week's plan along; it can be "
                "printed.",
            ),
        ),
    }[outcome]


def right_now_text(emergency: str) -> str:
    """Return what to do about signs that are there now; `emergency` "" where no number is known."""
    number = emergency or translate("Readiness", "your emergency number")
    return translate(
        "Readiness",
        "Signs that are there right now: stop and rest. Not gone in a few minutes: call {number}.",
    ).format(number=number)
