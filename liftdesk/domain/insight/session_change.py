"""How ratings move over a session: description, with what would have come by itself named."""

from collections.abc import Sequence
from datetime import date
from math import sqrt

from liftdesk.domain.insight.findings import SessionChange
from liftdesk.domain.insight.student_t import quantile
from liftdesk.domain.values import dataclass

SESSIONS_NEEDED = 10
"""Sessions rated at both moments below which nothing is shown (research: wellbeing 5.3, M1)."""
STARTS_LOW_FROM = 0.25
"""Standard deviations below the person's mean at which a start is called low.

With twelve sessions started when low, a rise of 0.4 points comes from drifting back alone, and is
called significant in 21 % of diaries (research: wellbeing 5.2)."""
_LEVEL = 0.95


@dataclass(frozen=True, slots=True)
class SessionFeelings:
    """The Feeling Scale, -5 to +5, of one session: every moment rated, in any order."""

    day: date
    before: int | None
    after: int | None
    others: tuple[int, ...] = ()

    @property
    def all(self) -> tuple[int, ...]:
        """Every rating of the session."""
        around = (value for value in (self.before, self.after) if value is not None)
        return (*around, *self.others)


def session_change(sessions: Sequence[SessionFeelings]) -> SessionChange:
    """Return the change over the sessions rated before and after."""
    around = [(s.before, s.after) for s in sessions if s.before is not None and s.after is not None]
    if len(around) < SESSIONS_NEEDED:
        return SessionChange(sessions=len(around), needed=SESSIONS_NEEDED)
    from statistics import median  # noqa: PLC0415 - a start does without

    changes = [after - before for before, after in around]
    middle, deviation = _mean_and_deviation(changes)
    half = quantile(_LEVEL, len(changes) - 1) * deviation / sqrt(len(changes))
    usual, spread = _mean_and_deviation([value for one in sessions for value in one.all])
    low = usual - STARTS_LOW_FROM * spread
    return SessionChange(
        sessions=len(changes),
        needed=SESSIONS_NEEDED,
        median=median(changes),
        mean=middle,
        low=middle - half,
        high=middle + half,
        higher=sum(change > 0 for change in changes),
        starts_low=sum(before for before, _ in around) / len(around) < low,
    )


def _mean_and_deviation(values: Sequence[int]) -> tuple[float, float]:
    """Return the mean and the standard deviation of a sample, by sums that are exact.

    The module `statistics` counts in fractions: a twentieth of a second for thirty years.
    """
    n, total, squares = len(values), sum(values), sum(value * value for value in values)
    return total / n, sqrt((n * squares - total * total) / (n * (n - 1)))
