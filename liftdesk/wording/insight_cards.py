"""Findings in the parts of a card: a heading, what it rests on, and what it does not say.

Every state has all three and the same size of each, whichever way it went (research: wellbeing
5.4): a fall is told like a rise, and "cannot say" like both.
"""

from liftdesk.domain.insight.findings import (
    Answers,
    CoinFlipFinding,
    Comparison,
    Estimate,
    Gate,
    GateCheck,
    SessionChange,
    State,
)
from liftdesk.domain.values import dataclass
from liftdesk.system.texts import translate
from liftdesk.wording.days import dated_text, long_day_text
from liftdesk.wording.insight import (
    bare_values,
    difference_text,
    fades_text,
    first_lacking,
    gate_text,
    hints_text,
    signed_text,
    signed_values,
    way_text,
)

_COUNTED = (Gate.PAIRS, Gate.SPAN, Gate.TRAINING_DAYS, Gate.OTHER_DAYS)


@dataclass(frozen=True, slots=True)
class Told:
    """One finding in words: the heading sentence, the facts, what they do not say ("" for none)."""

    heading: str
    facts: str
    limits: str = ""

    @property
    def sentence(self) -> str:
        """Everything in one text, for a screen reader."""
        return " ".join(part for part in (self.heading, self.facts, self.limits) if part)


@dataclass(frozen=True, slots=True)
class Share:
    """How much there is of what is needed, with its words: "19 of 28 day pairs"."""

    have: int
    need: int
    words: str


def collecting_share(comparison: Comparison) -> Share | None:
    """Return what a bar of cells shows, None where nothing counted is lacking."""
    gate = _collecting_gate(comparison)
    return None if gate is None else Share(gate.have, gate.need, gate_text(gate))


def _collecting_gate(comparison: Comparison) -> GateCheck | None:
    if comparison.state is not State.COLLECTING:
        return None
    lacking = {check.gate: check for check in comparison.lacking}
    return next((lacking[gate] for gate in _COUNTED if gate in lacking), None)


def same_day_told(comparison: Comparison) -> Told:
    """Return what is known of evenings after training."""
    estimate = comparison.estimate
    if estimate is None:
        return _nothing_yet(comparison)
    if comparison.state is State.UNCERTAIN:
        form = translate(
            "Insight",
            "On training days your evening mood was {difference}: likely range {low} to {high}"
            " points, from {days} days, taking the day before into account.",
        )
        return _uncertain(form, estimate)
    facts = translate(
        "Insight",
        "Likely range {low} to {high} points, from {days} days, taking the day before into"
        " account.",
    ).format(**bare_values(estimate))
    limits = translate(
        "Insight",
        "A pattern in your diary, not proof of cause: you may train on days that were going to be"
        " {way}.",
    ).format(way=way_text(estimate))
    return Told(
        heading=translate("Insight", "Evenings after training were {difference}.").format(
            difference=difference_text(estimate.value)
        ),
        facts=facts,
        limits=limits if estimate.value > 0 else f"{limits} {hints_text()}",
    )


def next_day_told(comparison: Comparison, *, same_day: Comparison) -> Told:
    """Return what is known of the evening after a training day.

    `same_day` is the other answer: a lift that ends with its day shows as a fall the day after.
    """
    estimate = comparison.estimate
    if estimate is None:
        return _nothing_yet(comparison)
    if comparison.state is State.UNCERTAIN:
        form = translate(
            "Insight",
            "On the day after training your evening mood was {difference}: likely range {low} to"
            " {high} points, from {days} days, taking the evening before into account.",
        )
        return _uncertain(form, estimate)
    facts = translate(
        "Insight",
        "Likely range {low} to {high} points, from {days} days, taking the evening before into"
        " account.",
    ).format(**bare_values(estimate))
    limits = translate(
        "Insight",
        "A pattern in your diary, not proof of cause: you may train before days that were going"
        " to be {way}.",
    ).format(way=way_text(estimate))
    return Told(
        heading=translate("Insight", "The evening after was {difference}.").format(
            difference=difference_text(estimate.value)
        ),
        facts=facts,
        limits=" ".join(part for part in (limits, _after_a_fall(estimate, same_day)) if part),
    )


def coin_flips_told(finding: CoinFlipFinding, *, are_over: bool = False) -> Told:
    """Return what coin-flip weeks say, when they are looked at, or what they lacked."""
    if finding.value is None or finding.low is None or finding.high is None:
        if are_over:
            return _too_few(finding)
        return Told(
            heading=translate("Insight", "Coin-flip weeks are looked at once, when they are over."),
            facts=translate(
                "Insight",
                "From {day} on, with {needed} rated days that were drawn and {needed} that were"
                " not; so far there are {drawn} and {other}.",
            ).format(
                day=long_day_text(finding.ends),
                needed=finding.needed,
                drawn=finding.drawn_rated,
                other=finding.other_rated,
            ),
            limits=translate("Insight", "Nothing can be said yet, and that is normal."),
        )
    is_uncertain = finding.low <= 0 <= finding.high
    drawn = translate("Insight", "Evenings of drawn days were {difference}.").format(
        difference=difference_text(finding.value)
    )
    facts = translate(
        "Insight",
        "In your coin-flip weeks, chance picked the days, so mood before cannot explain it:"
        " {value} points ({low} to {high}, {days} days).",
    ).format(
        value=signed_text(finding.value),
        low=signed_text(finding.low),
        high=signed_text(finding.high),
        days=finding.drawn_rated + finding.other_rated,
    )
    limits = translate("Insight", "It speaks of these weeks and of you, not of anybody else.")
    if not is_uncertain and finding.value < 0:
        limits = f"{limits} {hints_text()}"
    return Told(
        heading=_too_uncertain() if is_uncertain else drawn,
        facts=facts,
        limits=_either_way() if is_uncertain else limits,
    )


def _too_few(finding: CoinFlipFinding) -> Told:
    return Told(
        heading=translate("Insight", "Too few rated days to answer."),
        facts=translate(
            "Insight",
            "It takes {needed} rated days that were drawn and {needed} that were not; there are"
            " {drawn} and {other}.",
        ).format(needed=finding.needed, drawn=finding.drawn_rated, other=finding.other_rated),
        limits=translate("Insight", "Weeks without ratings are weeks like any others."),
    )


def drift_text(change: SessionChange) -> str:
    """Return what would have come by itself, as it goes for this person or for anybody."""
    if change.starts_low:
        return translate("Insight", "You often start a little low, and would drift back anyway.")
    return translate("Insight", "Whoever starts a little low drifts back up anyway.")


def short_next_look_text(answers: Answers) -> str:
    """Return "Next look 16 Feb 2027", "" without a diary."""
    if answers.next_look is None:
        return ""
    return translate("Insight", "Next look {day}").format(day=dated_text(answers.next_look))


def interval_text(value: float, low: float, high: float, *, zero: str) -> str:
    """Return what the picture of an interval shows, for whoever does not see it.

    `zero` is what its strong line stands for: "no difference".
    """
    return translate(
        "Insight", "{value} points, likely range {low} to {high}; 0 is {zero}."
    ).format(value=signed_text(value), low=signed_text(low), high=signed_text(high), zero=zero)


def _nothing_yet(comparison: Comparison) -> Told:
    if comparison.state is State.SAME_WEEKDAYS:
        return Told(
            heading=translate("Insight", "Training and weekdays cannot be told apart."),
            facts=_weekdays_text(comparison),
            limits=translate(
                "Insight", "A steady plan is a good plan; only this question stays open."
            ),
        )
    still = translate("Insight", "Still collecting")
    normal = translate("Insight", "Nothing can be said yet, and that is normal.")
    if not comparison.gates:
        return Told(still, translate("Insight", "No evening rating yet."), normal)
    shown = _collecting_gate(comparison)
    others = [gate_text(check) for check in first_lacking(comparison) if check is not shown]
    if others:
        more = translate("Insight", "Also still needed: {lacking}.")
        only = translate("Insight", "Still needed: {lacking}.")
        facts = (only if shown is None else more).format(lacking=", ".join(others))
        return Told(still, facts, normal)
    if shown is None:
        return Told(still, translate("Insight", "Enough is collected for the next look."))
    return Told(still, normal)


def _weekdays_text(comparison: Comparison) -> str:
    if comparison.lacking:
        return translate(
            "Insight",
            "Your training days are nearly always the same weekdays, so a difference could be"
            " either's.",
        )
    return translate(
        "Insight",
        "Your training days go along with the weekdays, so a difference could be either's.",
    )


def _uncertain(form: str, estimate: Estimate) -> Told:
    return Told(_too_uncertain(), form.format(**signed_values(estimate)), _either_way())


def _too_uncertain() -> str:
    return translate("Insight", "Too uncertain to call a difference.")


def _either_way() -> str:
    return translate("Insight", "There may be a difference or none: the range holds both.")


def _after_a_fall(estimate: Estimate, same_day: Comparison) -> str:
    if estimate.value > 0:
        return ""
    if same_day.estimate is not None and same_day.estimate.value > 0:
        return fades_text()
    return hints_text()
