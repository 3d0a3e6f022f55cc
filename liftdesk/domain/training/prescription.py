"""Prescription: repetitions, per cent of 1RM and repetitions in reserve, solved together.

Any two fix the third on the RTS/OPL curve, so a plan never asks for all three at odds (80 % for
twelve repetitions, say, which nobody does on average).
"""

from liftdesk.domain.training.strength import percent_at, reps_to_failure_at
from liftdesk.domain.values import dataclass

REGION = (60, 80)
"""Per cent of 1RM that LiftDesk plans in."""
COMFORTABLE_RIR = 2.0
"""Reserve of a plain working set, well clear of failure (research: lifting 6.3)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Feasible:
    """A combination that the curve allows: `percent` of 1RM leaves `rir` after `reps`."""

    reps: int
    percent: float
    rir: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Infeasible:
    """A combination that the curve does not allow, and the two nearest that it does.

    `reps_possible` is the most repetitions at `percent`, None where even the percentage lies off
    the curve; `percent_possible` the most per cent for `reps` with nothing in reserve.
    """

    reps: int
    percent: float
    reps_possible: int | None
    percent_possible: float | None


def rir_at(reps: int, percent: float) -> float:
    """Return the repetitions left after `reps` at `percent` of 1RM; below zero where too heavy.

    Raises:
        ValueError: `percent` lies off the curve (57.5 to 100).
    """
    return reps_to_failure_at(percent) - reps


def solve(
    reps: int, percent: float | None = None, rir: float | None = None
) -> Feasible | Infeasible:
    """Find the missing one of per cent and RIR for `reps`; with neither, a comfortable reserve.

    With both given, the per cent decides and the RIR that it really leaves is returned.
    """
    if percent is not None:
        return _from_percent(reps, percent)
    try:
        found = percent_at(reps + (COMFORTABLE_RIR if rir is None else rir))
    except ValueError:
        return Infeasible(reps=reps, percent=0.0, reps_possible=None, percent_possible=_most(reps))
    return Feasible(reps=reps, percent=found, rir=COMFORTABLE_RIR if rir is None else rir)


def _from_percent(reps: int, percent: float) -> Feasible | Infeasible:
    try:
        left = rir_at(reps, percent)
    except ValueError:
        return Infeasible(
            reps=reps, percent=percent, reps_possible=None, percent_possible=_most(reps)
        )
    if reps < 1 or left < 0:
        return Infeasible(
            reps=reps,
            percent=percent,
            reps_possible=int(reps + left),
            percent_possible=_most(reps),
        )
    return Feasible(reps=reps, percent=percent, rir=left)


def _most(reps: int) -> float | None:
    try:
        return percent_at(reps)
    except ValueError:
        return None
