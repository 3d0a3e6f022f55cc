"""The situation a lift is planned in: the day, the place's loads, time away, pain, wishes."""

from collections.abc import Sequence
from datetime import date, timedelta

from liftdesk.domain.training.equipment import LoadSteps
from liftdesk.domain.training.exercises import ExerciseId
from liftdesk.domain.training.pain import ACCEPTABLE_UP_TO, MILD_UP_TO, Pain
from liftdesk.domain.values import dataclass

PAIN_LOOKED_AT = timedelta(days=28)
"""Pain of more than four weeks ago says nothing of today."""
REST_FROM_PAIN = timedelta(days=10)
"""A lift that hurt too much is left out the next time, in a week's rhythm; then it is eased."""
AWAY = ((56, 0.70), (28, 0.80), (14, 0.90), (7, 1.0))
"""Days without a strength session and the share of the load to come back with.

Strength holds for about two to three weeks without training and falls slowly then (McMaster et al.
2013; Bosquet et al. 2013); joints and soreness ask for more care than the muscle does, so the way
back is lighter than the loss (research: lifting 6.5, "layoff")."""
ONCE_A_WEEK = 6
LIFT_AWAY = ((56, 0.80), (28, 0.90))
"""Days without this one lift while others were trained: less is lost, so one step milder."""
ILL_SHARE = 0.90
"""After an illness the first session is lighter by a tenth, or by a step more than the gap's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """What is known besides the log of the lift itself.

    `day` the training day planned for, None where no calendar matters. `steps` the loads at the
    place, None for the usual ones. `last_session` the newest earlier day with strength training.
    `usual_gap` days between the sessions before that: who trains once a week is not away for it.
    `was_ill` an illness ended since then. `easy_week` a lighter week was asked for. `pain` newest
    first, as far back as the log that is read. `gentle` asks for less than 70 % of
    the 1RM today. `curve_odds` is what the person's other lifts say of their curve (capability).
    """

    day: date | None = None
    steps: LoadSteps | None = None
    last_session: date | None = None
    usual_gap: int | None = None
    was_ill: bool = False
    easy_week: bool = False
    gentle: bool = False
    pain: Sequence[Pain] = ()
    curve_odds: Sequence[float] = ()


ORDINARY = Situation()


@dataclass(frozen=True, slots=True, kw_only=True)
class Comeback:
    """A way back: whole days away (None where an illness decides), share of the last load."""

    days: int | None
    share: float


def comeback(situation: Situation, last_of_lift: date) -> Comeback | None:
    """Return how to come back after time away, None where there was none."""
    if situation.day is None:
        return None
    since = situation.last_session or last_of_lift
    away, lift_away = (situation.day - since).days, (situation.day - last_of_lift).days
    found = _step(AWAY, away)
    if found == 1.0 and situation.usual_gap is not None and situation.usual_gap >= ONCE_A_WEEK:
        found = None
    of_lift = _step(LIFT_AWAY, lift_away)
    if found is None and of_lift is not None:
        found, away = of_lift, lift_away
    if situation.was_ill:
        share = ILL_SHARE if found is None else _one_lower(found)
        return Comeback(days=None, share=share)
    return None if found is None else Comeback(days=away, share=found)


def _step(ladder: Sequence[tuple[int, float]], days: int) -> float | None:
    return next((share for least, share in ladder if days >= least), None)


def _one_lower(share: float) -> float:
    return max(AWAY[0][1], min(ILL_SHARE, round(share - 0.1, 2)))


@dataclass(frozen=True, slots=True, kw_only=True)
class PainRule:
    """What pain asks for: `rest` leaves the lift out, `ease` makes it lighter, else it stays."""

    pain: Pain
    rest: bool
    ease: bool


EASED_SHARE = 0.80
"""With pain of 3 to 5 the lift goes on with a fifth less (pain-monitoring model: load is lowered
until pain stays at 5 or below and settles by the next morning)."""


def pain_rule(
    situation: Situation, exercise_id: ExerciseId, sessions_since: Sequence[date]
) -> PainRule | None:
    """Return what pain with a lift asks for; `sessions_since` are the lift's days, newest first.

    A session of the lift without pain, after the one with pain, lifts the rule.
    """
    if situation.day is None:
        return None
    noted = [
        p
        for p in situation.pain
        if p.exercise_id == exercise_id
        and p.level > 0
        and situation.day - PAIN_LOOKED_AT <= p.day < situation.day
    ]
    if not noted:
        return None
    newest = max(noted, key=lambda p: (p.day, p.at, p.id))
    if any(day > newest.day for day in sessions_since):
        return None
    again = [p for p in noted if p.day < newest.day and p.level > MILD_UP_TO]
    previous = next((day for day in sessions_since if day < newest.day), None)
    is_second = newest.level > MILD_UP_TO and any(p.day == previous for p in again)
    return PainRule(
        pain=newest,
        rest=(newest.level > ACCEPTABLE_UP_TO or is_second)
        and situation.day - newest.day <= REST_FROM_PAIN,
        ease=newest.level > MILD_UP_TO,
    )
