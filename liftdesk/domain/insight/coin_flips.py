"""Coin-flip weeks: chance picks the training days of a few weeks, so that mood cannot.

A person names the days they could train and how many sessions they want; each week chance draws
among all ways to place them with at most two days in a row. It moves only when, and never takes
training away; any drawn day may be left out, and is analysed as drawn (research: wellbeing 5.5).
"""

from datetime import date, timedelta

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.values import dataclass

FEWEST_DAYS = 5
SESSIONS = (2, 3)
LENGTHS = (6, 12)
"""Weeks."""
_WEEK = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class CoinFlipWeeks:
    """The rule of one set of coin-flip weeks; `seed` fixes what chance drew.

    `possible` are weekdays, 0 Monday to 6 Sunday. `stopped` is the first day that no longer
    belongs to them, where the person stopped early.

    Raises:
        DomainError: NUMBER_OUT_OF_RANGE naming "days", "sessions" or "weeks".
        ValueError: a first day that is no Monday.
    """

    monday: date
    weeks: int
    possible: tuple[int, ...]
    sessions: int
    seed: int
    stopped: date | None = None

    def __post_init__(self) -> None:
        """Refuse rules that leave chance too little room."""
        if self.monday.weekday():
            raise ValueError("Coin-flip weeks begin on a Monday")
        days = len({day for day in self.possible if day in range(_WEEK)})
        if days != len(self.possible) or days < FEWEST_DAYS:
            raise DomainError(Trouble.NUMBER_OUT_OF_RANGE, "days", low=FEWEST_DAYS, high=_WEEK)
        if self.sessions not in SESSIONS:
            low, high = SESSIONS
            raise DomainError(Trouble.NUMBER_OUT_OF_RANGE, "sessions", low=low, high=high)
        if self.weeks not in LENGTHS:
            low, high = LENGTHS
            raise DomainError(Trouble.NUMBER_OUT_OF_RANGE, "weeks", low=low, high=high)

    @property
    def ends(self) -> date:
        """The first day after the last week, or after which the person stopped."""
        planned = self.monday + timedelta(weeks=self.weeks)
        return planned if self.stopped is None else min(planned, self.stopped)
