"""Plans' arithmetic written out at length, over whole logged sets: what the quick way must equal.

So it was first written: each curve followed by itself, each set read anew, all bouts made. It is
slow and plain, and held to bit for bit by the tests of `curve_filter`, `past` and the planner.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby
from math import erfc, exp, log, pi, sqrt
from typing import TypeAlias

from liftdesk.domain.training import curve_filter as terms
from liftdesk.domain.training.capability import (
    CURVE_SPREAD,
    KINDRED_SHARE,
    Capability,
    Strand,
    together,
)
from liftdesk.domain.training.curve_filter import CURVES, log_share, tired
from liftdesk.domain.training.exercises import Exercise, ExerciseId, Measure
from liftdesk.domain.training.past import (
    Bout,
    DoneSession,
    DoneSet,
    PastSession,
    done_of,
    newest_first,
)
from liftdesk.domain.training.plans import SessionPlan
from liftdesk.domain.training.progression import plan_lift
from liftdesk.domain.training.setbacks import EASY_FROM, FALLS_BY, FALLS_OVER, LOOKED_BACK, Fall
from liftdesk.domain.training.sets import Effort, LoggedSet, SessionId
from liftdesk.domain.training.strength import estimate
from liftdesk.services.house import House
from liftdesk.services.planner import about_minutes

LIKELY = 0.01
PER_REP = 0.026
SESSIONS = 48
Reading: TypeAlias = tuple[float, float, float, bool, bool]
"""Log grams, repetitions to failure, their noise, whether exact, whether stated."""
Sessions: TypeAlias = Sequence[tuple[date, Sequence[Reading]]]
Seen: TypeAlias = tuple[float, float, float]
"""Log grams, repetitions to failure, their noise as a share of 1RM."""


@dataclass
class State:
    """The filter's state: log 1RM, its variance, how well the curve fits so far."""

    level: float
    spread: float
    fit: float


def sessions_told(sets: Iterable[LoggedSet]) -> Sessions:
    """Return the day and the readings of each session, oldest first."""
    told = sorted(
        (s for s in sets if s.counts and s.done.load and s.done.load.grams > 0 and s.done.reps),
        key=lambda s: (s.day, s.session_id, s.position, s.id),
    )
    return [
        (day, [reading(one, nth) for nth, one in enumerate(group)])
        for (day, _), group in groupby(told, lambda s: (s.day, s.session_id))
    ]


def reading(logged: LoggedSet, nth: int) -> Reading:
    """Return log grams, repetitions to failure, noise, whether exact, whether stated, of a set."""
    done, planned = logged.done, logged.planned
    reps = done.reps or 0
    fresh = log(grams(done) / tired(nth))
    goal = None if planned is None else planned.reps
    stopped = goal is not None and reps < goal
    if done.rir is not None and done.rir < terms.OPEN_RESERVE:
        left, noise = done.rir + terms.UNDERSTATED, terms.REP_NOISE + 0.2 * done.rir
        if stopped:
            said, asked = noise**-2, terms.STOP_NOISE**-2
            left = (said * left + asked * terms.RESERVE_ASKED) / (said + asked)
            noise = (said + asked) ** -0.5
        return fresh, reps + left + terms.PART_OF_A_REP, noise, True, True
    if done.rir is not None:
        return fresh, reps + terms.OPEN_RESERVE, 1.5, False, False
    left = terms.RESERVE_ASKED + (terms.PART_OF_A_REP if stopped else 0)
    return fresh, reps + left, terms.STOP_NOISE, stopped, False


def growth(begun: date, day: date, weeks: float) -> float:
    """Return the growth of the log 1RM in some weeks from a day on."""
    since = (day - begun).days / 7
    return weeks * (terms.WEEKLY_GROWTH + terms.EARLY_GROWTH * exp(-since / terms.EARLY_WEEKS))


def track(sessions: Sessions, curve: float) -> State:
    """Follow one curve through all sessions."""
    begun = before = sessions[0][0]
    fresh, reps, _, is_exact, _ = sessions[0][1][0]
    share = log_share(reps, 1.0) if is_exact else log(terms.FIRST_SHARE)
    state = State(fresh - share, terms.FIRST_WIDTH**2, 0.0)
    for day, readings in sessions:
        weeks = (day - before).days / 7
        if weeks:
            state.level += growth(begun, before, min(weeks, 1.5))
            drift = terms.DRIFT_A_WEEK**2 * weeks
            state.spread = min(terms.FIRST_WIDTH**2, state.spread + drift)
        seen = [(exact, (f, r, n * PER_REP / 0.7)) for f, r, n, exact, _ in readings]
        exact = [one for is_exact, one in seen if is_exact]
        at_least = [one for is_exact, one in seen if not is_exact]
        if exact:
            is_stated = any(one[-1] for one in readings)
            noise = terms.STATED_NOISE if is_stated else terms.SHARED_NOISE
            learn(state, exact, terms.DAY_NOISE**2 + noise**2, curve)
            state.fit -= log(curve)
        if at_least:
            cut_off(state, at_least, curve, only_above=bool(exact))
        before = day
    return state


def learn(state: State, told: Sequence[Seen], shared: float, curve: float) -> None:
    """Move the belief towards what a session's sets say together."""
    weights = levels = 0.0
    for fresh, reps, noise in told:
        weight = (noise / curve) ** -2
        weights += weight
        levels += weight * (fresh - log_share(reps, curve))
    wide = state.spread + (1 / weights + shared)
    gain = state.spread / wide
    miss = levels / weights - state.level
    state.fit -= 0.5 * (miss * miss / wide + log(wide))
    state.level += gain * miss
    state.spread *= 1 - gain


def cut_off(state: State, told: Sequence[Seen], curve: float, *, only_above: bool) -> None:
    """Cut off what lies below the highest floor."""
    floor, noise = max((fresh - log_share(reps, curve), noise) for fresh, reps, noise in told)
    noise /= curve
    if only_above and floor <= state.level:
        return
    wide = state.spread + noise**2 + terms.DAY_NOISE**2
    at = max(-6.0, (state.level - floor) / sqrt(wide))
    above = 0.5 * erfc(-at / sqrt(2))
    push = exp(-0.5 * at * at) / sqrt(2 * pi) / above
    state.fit += log(above)
    state.level += state.spread / sqrt(wide) * push
    state.spread *= 1 - state.spread / wide * push * (push + at)


def odds_at_length(sets: Iterable[LoggedSet]) -> tuple[float, ...]:
    """Return the curve odds of a lift's sets."""
    sessions = sessions_told(sets)
    fits = [track(sessions, curve).fit for curve in CURVES] if sessions else []
    return tuple(one - max(fits) for one in fits)


def capability_at_length(
    sets: Iterable[LoggedSet], *, as_of: date | None = None, kindred: Sequence[float] = ()
) -> Capability | None:
    """Return the capability of a lift's sets."""
    sessions = sessions_told(sets)
    if not sessions:
        return None
    states = [track(sessions, curve) for curve in CURVES]
    fits = [
        state.fit + KINDRED_SHARE * odds - 0.5 * (log(curve) / CURVE_SPREAD) ** 2
        for curve, state, odds in zip(CURVES, states, kindred or [0.0] * len(CURVES), strict=True)
    ]
    likely = [exp(one - max(fits)) for one in fits]
    kept = [n for n, weight in enumerate(likely) if weight >= LIKELY]
    total = sum(likely[n] for n in kept)
    begun, last = sessions[0][0], sessions[-1][0]
    weeks = 0.0 if as_of is None else max(0, (as_of - last).days) / 7
    strands = [
        Strand(
            curve=CURVES[n],
            level=states[n].level + growth(begun, last, min(weeks, 1.0)),
            spread=states[n].spread + terms.DRIFT_A_WEEK**2 * weeks,
            weight=likely[n] / total,
        )
        for n in kept
    ]
    recent = [
        fresh - log_share(reps, 1.0)
        for day, readings in sessions
        for fresh, reps, *_ in readings
        if last - day <= terms.REMEMBERED
    ]
    is_measured = any(one[3] for _, readings in sessions for one in readings)
    return Capability(strands=tuple(strands), shown=exp(max(recent)), is_measured=is_measured)


def amount(effort: Effort, measure: Measure) -> int | None:
    """Return what was counted in a measure."""
    if measure is Measure.REPS:
        return effort.sure_reps
    if measure is Measure.SECONDS:
        return effort.seconds
    return None if effort.metres is None else round(effort.metres)


def grams(effort: Effort) -> int:
    """Return an effort's grams, 0 without a load."""
    return 0 if effort.load is None else effort.load.grams


def bouts_at_length(past: Iterable[PastSession]) -> list[Bout]:
    """Return all bouts of one lift's sessions, newest first."""
    found = [bout_at_length(session) for session in newest_first(past)]
    return [bout for bout in found if bout is not None]


def bout_at_length(session: PastSession) -> Bout | None:
    """Return the bout of one session, None where nothing was counted."""
    measure = session.exercise.measure
    ordered = sorted(session.sets, key=lambda s: (s.position, s.id))
    counted = [s for s in ordered if s.counts and amount(s.done, measure) is not None]
    if not counted:
        return None
    loads = [s.done.load.grams for s in counted if s.done.load is not None]
    most = max(loads, key=lambda load: (loads.count(load), load), default=None)
    working = [s for s in counted if most is None or grams(s.done) == most]
    goals = [amount(s.planned, measure) for s in working if s.planned is not None]
    stated = [s.done.rir for s in working if s.done.rir is not None]
    return Bout(
        day=session.day,
        grams=most,
        amounts=tuple(amount(s.done, measure) or 0 for s in working),
        goal=max((goal for goal in goals if goal is not None), default=None),
        planned_grams=max((grams(s.planned) for s in working if s.planned), default=0) or None,
        reserve=sum(stated) / len(stated) if stated else None,
    )


def fall_at_length(exercise: Exercise, past: Sequence[PastSession]) -> Fall | None:
    """Return by how much the two newest sessions were below the second best before, or None."""
    if not exercise.estimates_1rm:
        return None
    told = [(session.day, best) for session in past if (best := best_told(session)) is not None]
    if len(told) < 3 or [day for day, _ in told[:2]] != [one.day for one in past][:2]:
        return None
    newest_day = told[0][0]
    earlier = [best for day, best in told[2:] if newest_day - LOOKED_BACK <= day]
    if not earlier:
        return None
    peak = sorted(earlier)[-2:][0]
    peak_day = max(day for day, best in told[2:] if best >= peak)
    now = max(best for _, best in told[:2])
    if newest_day - peak_day < FALLS_OVER or now >= FALLS_BY * peak:
        return None
    return Fall(peak=peak, peak_day=peak_day, now=now, newest=newest_day)


def best_told(session: PastSession) -> int | None:
    """Return the best estimate of a session's sets that tell how far from failure they were."""
    found = [n for one in session.sets if one.counts and (n := guess(one)) is not None]
    return max(found, default=None)


def guess(logged: LoggedSet) -> int | None:
    """Return the estimated 1RM of a set, None where it says nothing."""
    done, planned = logged.done, logged.planned
    goal = None if planned is None else planned.reps
    if done.load is None or done.reps is None:
        return None
    if done.rir is None and (goal is None or done.reps >= goal):
        return None
    if done.rir is not None and done.rir >= EASY_FROM:
        return None
    if planned is not None and planned.load is not None and done.load < planned.load:
        return None
    found = estimate(done.load.grams, done.reps, done.rir or 0.0)
    return None if found is None else found.mid


def past_at_length(
    house: House, wanted: Collection[ExerciseId], before: date
) -> dict[ExerciseId, list[PastSession]]:
    """Return each lift's sessions and its kin's, read whole; the lift done last first."""
    exercises = house.library.by_id()
    kin = [e.id for e in exercises.values() if e.id in wanted or e.kin in wanted]
    grouped = defaultdict(list)
    for one in house._sessions.sets_of_exercises(kin, sessions=SESSIONS, before=before):
        grouped[one.day, one.session_id, one.exercise_id].append(one)
    past: dict[ExerciseId, list[PastSession]] = defaultdict(list)
    for (day, _, exercise_id), done in sorted(grouped.items(), reverse=True):
        exercise = exercises[exercise_id]
        key = exercise.id if exercise.id in wanted else exercise.kin or exercise.id
        past[key].append(PastSession(day=day, sets=tuple(done), exercise=exercise))
    return past


def session_at_length(house: House, code: str, day: date, *, gentle: bool = False) -> SessionPlan:
    """Plan one session of the routine in use from whole sets."""
    planner, exercises = house.planner, house.library.by_id()
    routine, situation = planner.routine(), planner.situation(day, gentle=gentle)
    wanted = {slot.exercise_id for session in routine.sessions for slot in session.slots}
    past = past_at_length(house, wanted, day)
    odds = {
        lift: odds_at_length(s for one in done if one.exercise.id == lift for s in one.sets)
        for lift, done in past.items()
        if exercises[lift].estimates_1rm
    }
    unit, place, planned = house.preferences.unit, planner.place(), routine.session(code)
    lifts = tuple(
        plan_lift(
            exercises[slot.exercise_id],
            slot,
            past[slot.exercise_id],
            unit=unit,
            situation=replace(
                situation,
                steps=place.steps(exercises[slot.exercise_id].equipment, unit),
                curve_odds=together(
                    told for lift, told in odds.items() if lift != slot.exercise_id
                ),
            ),
        )
        for slot in planned.slots
    )
    return SessionPlan(
        code=code, name=planned.name, day=day, lifts=lifts, minutes=about_minutes(lifts)
    )


def done_as_in_the_log(
    house: House, exercise: Exercise, sessions: int, before: date | None = None
) -> list[DoneSession]:
    """Return what is kept of a lift's sessions, after proving that it is what the log has."""
    kept = house._past_sets.done(exercise, sessions=sessions, before=before)
    whole = past_of_one(house, exercise, sessions, before)
    for found in (kept, house._sessions.done(exercise, sessions=sessions, before=before)):
        assert [(one.day, one.session_id, one.done) for one in found] == whole
    return kept


def past_of_one(
    house: House, exercise: Exercise, sessions: int, before: date | None
) -> list[tuple[date, SessionId, list[DoneSet]]]:
    """Return day, id and sets of a lift's newest sessions, from whole sets."""
    sets = house._sessions.sets_of_exercises([exercise.id], sessions=sessions, before=before)
    found = []
    for _, group in groupby(sets, lambda one: one.session_id):
        done = tuple(group)
        past = PastSession(day=done[0].day, sets=done, exercise=exercise)
        (light,) = done_of([past])
        found.append((past.day, done[0].session_id, [cut(one, exercise) for one in light.done]))
    return found


def cut(one: DoneSet, exercise: Exercise) -> DoneSet:
    """Return a set without what the store does not read of a lift of this measure."""
    is_reps = exercise.measure is Measure.REPS
    return one._replace(extent=None, asked=None) if is_reps else one
