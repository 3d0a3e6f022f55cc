"""What the statistics found, in words; `insight_cards` tells the same in the parts of a card.

Every answer is told by the same sentences, whichever way it went (research: wellbeing 5.4): a
difference always stands with its range and its days, and none is proof of a cause.
"""

from liftdesk.domain.insight.findings import (
    Answers,
    CoinFlipFinding,
    Comparison,
    Direction,
    Estimate,
    Gate,
    GateCheck,
    Insight,
    SessionChange,
    State,
    Trend,
)
from liftdesk.system.directions import numeral
from liftdesk.system.texts import translate
from liftdesk.wording.days import long_day_text
from liftdesk.wording.numbers import number_text


def insight_lines(insight: Insight) -> list[str]:
    """Return one paragraph for each part of an insight, the pair of answers first."""
    lines = [
        same_day_text(insight.answers.same_day),
        next_day_text(insight.answers.next_day, same_day=insight.answers.same_day),
        next_look_text(insight.answers),
        trend_text(insight.trend),
        session_change_text(insight.session_change),
    ]
    if insight.coin_flips is not None:
        lines.append(coin_flips_text(insight.coin_flips))
    return [line for line in lines if line]


def same_day_text(comparison: Comparison) -> str:
    """Return what is known of evenings after training."""
    estimate = comparison.estimate
    if estimate is None:
        return _nothing_yet(comparison)
    if comparison.state is State.UNCERTAIN:
        return translate(
            "Insight",
            "On training days your evening mood was {difference} (likely range {low} to {high},"
            " {days} days). That is too uncertain to call a difference.",
        ).format(**signed_values(estimate))
    told = translate(
        "Insight",
        "Taking the day before into account, evenings after training were {difference}"
        " (likely range {low} to {high}, {days} days). This is a pattern in your diary, not proof"
        " of cause: you may train on days that were going to be {way}.",
    ).format(**bare_values(estimate), way=way_text(estimate))
    return told if estimate.value > 0 else f"{told} {hints_text()}"


def told_to_others(comparison: Comparison) -> str:
    """Return what is known of evenings after training for somebody else to read: no "you"."""
    estimate = comparison.estimate
    if estimate is None:
        if comparison.state is State.SAME_WEEKDAYS:
            return translate(
                "Insight",
                "Training days went along with the weekdays, so evenings after training cannot be"
                " told apart from them.",
            )
        return _nothing_yet(comparison)
    if comparison.state is State.UNCERTAIN:
        return translate(
            "Insight",
            "On training days evening mood was {difference} (likely range {low} to {high}, {days}"
            " days). That is too uncertain to call a difference.",
        ).format(**signed_values(estimate))
    return translate(
        "Insight",
        "Taking the day before into account, evenings after training were {difference}"
        " (likely range {low} to {high}, {days} days). This is a pattern in a diary, not proof"
        " of cause: training may fall on days that were going to be {way}.",
    ).format(**bare_values(estimate), way=way_text(estimate))


def next_day_text(comparison: Comparison, *, same_day: Comparison) -> str:
    """Return what is known of the evening after a training day.

    `same_day` is the other answer: what it says already is not said twice ("" then), and a lift
    that ends with its day, which shows as a fall the day after, is said to.
    """
    estimate = comparison.estimate
    if estimate is None:
        return "" if comparison.state is same_day.state else _next_day_nothing_yet(comparison)
    if comparison.state is State.UNCERTAIN:
        return translate(
            "Insight",
            "On the day after training your evening mood was {difference} (likely range {low} to"
            " {high}, {days} days). That is too uncertain to call a difference.",
        ).format(**signed_values(estimate))
    told = translate(
        "Insight",
        "Taking the evening before into account, evenings on the day after training were"
        " {difference} (likely range {low} to {high}, {days} days). This is a pattern in your"
        " diary, not proof of cause: you may train before days that were going to be {way}.",
    ).format(**bare_values(estimate), way=way_text(estimate))
    if estimate.value > 0:
        return told
    if same_day.estimate is not None and same_day.estimate.value > 0:
        return f"{told} {fades_text()}"
    return f"{told} {hints_text()}"


def hints_text() -> str:
    """Return what may help where evenings were lower after training."""
    return translate(
        "Insight",
        "Rest days are part of training, an easier week is always possible, and talking with"
        " somebody you trust can help.",
    )


def fades_text() -> str:
    """Return what else looks like a fall the day after."""
    return translate("Insight", "A lift that ends with its own day looks just the same.")


def next_look_text(answers: Answers) -> str:
    """Return when the diary is looked at next, "" without a diary."""
    if answers.next_look is None:
        return ""
    return translate("Insight", "Next look on {day}.").format(day=long_day_text(answers.next_look))


def _nothing_yet(comparison: Comparison) -> str:
    if comparison.state is State.SAME_WEEKDAYS:
        return _same_weekdays(comparison)
    if not comparison.gates:
        return translate(
            "Insight",
            "Still collecting: no evening rating yet. Nothing can be said yet, and that is normal.",
        )
    lacking = ", ".join(gate_text(check) for check in first_lacking(comparison))
    if not lacking:
        return translate("Insight", "Enough is collected for the next look.")
    return translate(
        "Insight",
        "Still collecting: {lacking}. Nothing can be said yet, and that is normal.",
    ).format(lacking=lacking)


def _next_day_nothing_yet(comparison: Comparison) -> str:
    return translate("Insight", "For the day after training: {text}").format(
        text=_nothing_yet(comparison)
    )


def first_lacking(comparison: Comparison) -> list[GateCheck]:
    """Return the days that lack; how they are spread is told once there are enough."""
    counted = [check for check in comparison.lacking if check.gate not in _SPREAD]
    return counted or list(comparison.lacking)


_SPREAD = {Gate.DIFFERENT_RATINGS, Gate.APART, Gate.WEEKDAYS}


def _same_weekdays(comparison: Comparison) -> str:
    if comparison.lacking:
        return translate(
            "Insight",
            "Your training days are nearly always the same weekdays, so the two cannot be told"
            " apart.",
        )
    return translate(
        "Insight",
        "Your training days go along with the weekdays, so the two cannot be told apart.",
    )


def gate_text(check: GateCheck) -> str:
    """Return what a gate that is not met lacks: "19 of 28 day pairs"."""
    form = {
        Gate.SPAN: translate("Insight", "{have} of {need} days"),
        Gate.PAIRS: translate("Insight", "{have} of {need} day pairs"),
        Gate.TRAINING_DAYS: translate("Insight", "{have} of {need} training days"),
        Gate.OTHER_DAYS: translate("Insight", "{have} of {need} other days"),
        Gate.DIFFERENT_RATINGS: translate("Insight", "ratings that differ"),
        Gate.APART: translate("Insight", "days that follow a less even pattern"),
        Gate.RECENT: translate("Insight", "an evening rating from the last {need} days"),
        Gate.WEEKDAYS: translate(
            "Insight", "{have} of {need} weekdays both with training and without"
        ),
    }[check.gate]
    return form.format(have=check.have, need=check.need)


def trend_text(trend: Trend) -> str:
    """Return where weekly means have been going."""
    if trend.per_four_weeks is None or trend.low is None or trend.high is None:
        return translate(
            "Insight", "Weekly mean mood: {weeks} of {needed} weeks that have four rated days."
        ).format(weeks=trend.weeks, needed=trend.needed)
    form = {
        Direction.RISING: translate(
            "Insight",
            "Your weekly mean mood has been rising: {slope} points in four weeks (likely range"
            " {low} to {high}, {weeks} weeks). Much else changes over such a time.",
        ),
        Direction.FALLING: translate(
            "Insight",
            "Your weekly mean mood has been falling: {slope} points in four weeks (likely range"
            " {low} to {high}, {weeks} weeks). Much else changes over such a time.",
        ),
        None: "",
        Direction.UNCLEAR: translate(
            "Insight",
            "Your weekly mean mood has no clear direction: {slope} points in four weeks (likely"
            " range {low} to {high}, {weeks} weeks).",
        ),
    }[trend.direction]
    return form.format(
        slope=signed_text(trend.per_four_weeks),
        low=signed_text(trend.low),
        high=signed_text(trend.high),
        weeks=trend.weeks,
    )


def session_change_text(change: SessionChange) -> str:
    """Return how ratings moved over sessions."""
    if change.mean is None or change.low is None or change.high is None:
        return translate(
            "Insight", "Before and after a session: {sessions} of {needed} sessions rated at both."
        ).format(sessions=change.sessions, needed=change.needed)
    told = translate(
        "Insight",
        "Over {sessions} sessions the rating moved by {mean} points on average (likely range {low}"
        " to {high}), by {median} in the middle one, and ended higher in {higher}.",
    ).format(
        sessions=change.sessions,
        mean=signed_text(change.mean),
        low=signed_text(change.low),
        high=signed_text(change.high),
        median=signed_text(change.median or 0.0),
        higher=change.higher,
    )
    if not change.starts_low:
        return told
    drift = translate(
        "Insight",
        "People often start sessions below their usual level, and would drift back anyway.",
    )
    return f"{told} {drift}"


def coin_flips_text(finding: CoinFlipFinding) -> str:
    """Return what coin-flip weeks say, or that they are looked at once, when they are over."""
    if finding.value is None or finding.low is None or finding.high is None:
        return translate(
            "Insight",
            "Coin-flip weeks are looked at once, from {day} on, with {needed} rated days that were"
            " drawn and {needed} that were not; so far there are {drawn} and {other}.",
        ).format(
            day=long_day_text(finding.ends),
            needed=finding.needed,
            drawn=finding.drawn_rated,
            other=finding.other_rated,
        )
    told = translate(
        "Insight",
        "In your coin-flip weeks, chance picked the days, so mood before cannot explain it:"
        " {value} points ({low} to {high}, {days} days).",
    )
    return _with_values(told, finding)


def coin_flips_told_to_others(finding: CoinFlipFinding) -> str:
    """Return what coin-flip weeks found for somebody else to read, "" before they are over."""
    if finding.value is None or finding.low is None or finding.high is None:
        return ""
    told = translate(
        "Insight",
        "In weeks in which chance picked the training days, so that mood before cannot explain it:"
        " {value} points ({low} to {high}, {days} days).",
    )
    return _with_values(told, finding)


def _with_values(form: str, finding: CoinFlipFinding) -> str:
    """Put the numbers of weeks that are over into a sentence, and say where they are unsure."""
    value, low, high = finding.value or 0.0, finding.low or 0.0, finding.high or 0.0
    told = form.format(
        value=signed_text(value),
        low=signed_text(low),
        high=signed_text(high),
        days=finding.drawn_rated + finding.other_rated,
    )
    if low <= 0 <= high:
        uncertain = translate("Insight", "That is too uncertain to call a difference.")
        return f"{told} {uncertain}"
    return told


def signed_text(points: float) -> str:
    """Return points to one place with their sign: "+0.8", "−0.4", "0"."""
    rounded = round(points, 1)
    return numeral(("+" if rounded > 0 else "") + number_text(rounded + 0.0))


def difference_text(value: float) -> str:
    """Return "0.7 points higher", "0.4 points lower" or "about the same"."""
    size = round(abs(value), 1)
    if not size:
        return translate("Insight", "about the same")
    if value > 0:
        form = translate("Insight", "{points} points higher")
    else:
        form = translate("Insight", "{points} points lower")
    return form.format(points=number_text(size))


def way_text(estimate: Estimate) -> str:
    """Return how days may have been going to be anyway: "better" or "worse"."""
    return translate("Insight", "better") if estimate.value > 0 else translate("Insight", "worse")


def signed_values(estimate: Estimate) -> dict[str, object]:
    """Return a difference with its range, each end with its sign, and its days."""
    return {
        "difference": difference_text(estimate.value),
        "low": signed_text(estimate.low),
        "high": signed_text(estimate.high),
        "days": estimate.pairs,
    }


def bare_values(estimate: Estimate) -> dict[str, object]:
    """Return a difference with its days, a range on one side of 0 as sizes, smaller first."""
    smaller, larger = sorted((abs(estimate.low), abs(estimate.high)))
    return {
        "difference": difference_text(estimate.value),
        "low": number_text(round(smaller, 1)),
        "high": number_text(round(larger, 1)),
        "days": estimate.pairs,
    }
