"""What opens the crisis card, and what stands first on it (research: wellbeing 1.5)."""

from enum import StrEnum

_MOST_DAYS = 2
"""From this answer to the care item on the emergency number stands first."""


class Cause(StrEnum):
    """Somebody asked for the card, an answer to the care item opened it, or a high total did.

    The card is the same each time; it names neither answer nor score and gives no advice.
    """

    ASKED_FOR = "asked_for"
    SOME_DAYS = "some_days"
    MOST_DAYS = "most_days"
    HIGH_TOTAL = "high_total"

    @property
    def is_about_thoughts(self) -> bool:
        """Whether an answer about such thoughts led here; otherwise nothing is said of them."""
        return self in {Cause.SOME_DAYS, Cause.MOST_DAYS}

    @property
    def talk_first(self) -> bool:
        """Whether the lines to talk to stand before the emergency number."""
        return self in {Cause.SOME_DAYS, Cause.HIGH_TOTAL}


def cause_of_answer(answer: int) -> Cause:
    """Return the cause that an answer above 0 to the care item is."""
    return Cause.MOST_DAYS if answer >= _MOST_DAYS else Cause.SOME_DAYS


def cause_of_total(care_answer: int | None) -> Cause:
    """Return the cause that a high total is, with this answer (or none) to the care item."""
    return cause_of_answer(care_answer) if care_answer else Cause.HIGH_TOTAL
