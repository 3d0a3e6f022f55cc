"""What is description alone, in the parts of a card: weekly means, sessions, weeks as a picture."""

from collections.abc import Sequence

from liftdesk.domain.insight.findings import (
    Direction,
    Gate,
    GateCheck,
    SessionChange,
    Trend,
    WeekDose,
)
from liftdesk.system.texts import translate
from liftdesk.wording.insight import gate_text, signed_text
from liftdesk.wording.insight_cards import Share, Told, drift_text
from liftdesk.wording.numbers import number_text


def trend_told(trend: Trend) -> Told:
    """Return where weekly means have been going."""
    if trend.per_four_weeks is None or trend.low is None or trend.high is None:
        if trend.weeks >= trend.needed:
            return Told(
                translate("Insight", "Still collecting"),
                translate("Insight", "Enough is collected for the next look."),
            )
        return Told(
            translate("Insight", "Still collecting"),
            translate("Insight", "A week counts when four of its days are rated."),
            translate("Insight", "Nothing can be said yet, and that is normal."),
        )
    heading = {
        Direction.RISING: translate("Insight", "Your weekly mean mood has been rising."),
        Direction.FALLING: translate("Insight", "Your weekly mean mood has been falling."),
        Direction.UNCLEAR: translate("Insight", "Your weekly mean mood has no clear direction."),
        None: "",
    }[trend.direction]
    facts = translate(
        "Insight", "{slope} points in four weeks: likely range {low} to {high}, from {weeks} weeks."
    ).format(
        slope=signed_text(trend.per_four_weeks),
        low=signed_text(trend.low),
        high=signed_text(trend.high),
        weeks=trend.weeks,
    )
    return Told(heading, facts, translate("Insight", "Much else changes over such a time."))


def trend_share(trend: Trend) -> Share | None:
    """Return how many weeks are there, None once there are enough."""
    if trend.weeks >= trend.needed:
        return None
    words = translate("Insight", "{have} of {need} weeks")
    return Share(trend.weeks, trend.needed, words.format(have=trend.weeks, need=trend.needed))


def session_change_told(change: SessionChange) -> Told:
    """Return how ratings moved over all sessions of the diary."""
    if change.mean is None or change.low is None or change.high is None:
        return Told(
            translate("Insight", "Still collecting"),
            translate("Insight", "A session counts when it is rated before and after."),
            translate("Insight", "Nothing can be said yet, and that is normal."),
        )
    facts = translate(
        "Insight",
        "The rating moved by {mean} points on average, likely range {low} to {high}, and by"
        " {median} in the middle one.",
    ).format(
        mean=signed_text(change.mean),
        low=signed_text(change.low),
        high=signed_text(change.high),
        median=signed_text(change.median or 0.0),
    )
    heading = translate("Insight", "Rated higher after {higher} of {sessions} sessions.")
    return Told(
        heading.format(higher=change.higher, sessions=change.sessions), facts, drift_text(change)
    )


def session_change_share(change: SessionChange) -> Share | None:
    """Return how many sessions are there, None once there are enough."""
    if change.mean is not None:
        return None
    words = translate("Insight", "{have} of {need} sessions")
    counted = words.format(have=change.sessions, need=change.needed)
    return Share(change.sessions, change.needed, counted)


def dose_text(weeks: Sequence[WeekDose]) -> str:
    """Return the weeks of a picture by their sessions: "2 a week: 5.4, 6.1. 3 a week: 5."."""
    found: dict[int, list[str]] = {}
    for week in weeks:
        if week.mood is not None:
            found.setdefault(week.sessions, []).append(number_text(round(week.mood, 1)))
    form = translate("Insight", "{sessions} a week: {moods}.")
    return " ".join(
        form.format(sessions=sessions, moods=", ".join(moods))
        for sessions, moods in sorted(found.items())
    )


def dose_told(weeks: Sequence[WeekDose]) -> Told:
    """Return what the picture of weeks is, and that it is no more than that."""
    if not weeks:
        return Told(
            translate("Insight", "Still collecting"),
            translate("Insight", "A week appears when four of its days are rated."),
        )
    heading = translate("Insight", "One dot for each week, {weeks} so far.").format(
        weeks=len(weeks)
    )
    return Told(heading, translate("Insight", "A picture alone: nothing is tested here."))


def gate_line_text(check: GateCheck) -> str:
    """Return a gate with what is there and what is needed, met or not: "84 days, 42 needed"."""
    form = {
        Gate.SPAN: translate("Insight", "{have} days, {need} needed"),
        Gate.PAIRS: translate("Insight", "{have} day pairs, {need} needed"),
        Gate.TRAINING_DAYS: translate("Insight", "{have} training days, {need} needed"),
        Gate.OTHER_DAYS: translate("Insight", "{have} other days, {need} needed"),
        Gate.WEEKDAYS: translate(
            "Insight", "{have} weekdays both with training and without, {need} needed"
        ),
    }.get(check.gate)
    if form is None:
        return gate_text(check)
    return form.format(have=check.have, need=check.need)
