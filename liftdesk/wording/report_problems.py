"""What may be wrong with the days of a summary, in one clear sentence each."""

from liftdesk.domain.errors import Trouble
from liftdesk.system.texts import translate


def plain() -> dict[Trouble, str]:
    """Return a sentence for each problem."""
    return {
        Trouble.DAYS_BACKWARDS: translate(
            "Problems", "The first day comes after the last one. Please swap them."
        ),
        Trouble.DAYS_EMPTY: translate(
            "Problems", "Nothing is written down on these days. Please choose others."
        ),
    }
