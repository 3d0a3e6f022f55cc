"""The gates: what has to be in a diary before anything is inferred from it (wellbeing 5.3)."""

import numpy as np

from liftdesk.domain.insight.day_models import FEWEST_PAIRS, DayPairs
from liftdesk.domain.insight.findings import Gate, GateCheck
from liftdesk.domain.insight.looks import LOOKS

SHORTEST_SPAN = LOOKS[0]
FEWEST_ON_EACH_SIDE = 12
"""Training days, and other days, among the usable ones."""
LONGEST_SILENCE = 14
"""Days since the latest rating at which a diary still speaks of the present."""
WEEKDAYS_NEEDED = 3
"""Weekdays that are found with training and without ..."""
EACH_WAY = 2
"""... at least twice each; otherwise training cannot be told from the weekday."""


def check_gates(pairs: DayPairs, *, span: int, silent: int) -> tuple[GateCheck, ...]:
    """Return every gate, met or not.

    `span` is the days of diary so far, `silent` the days since its latest rating.
    """
    trained = int((pairs.trained > 0).sum())
    have_need = (
        (Gate.SPAN, span, SHORTEST_SPAN),
        (Gate.PAIRS, len(pairs), FEWEST_PAIRS),
        (Gate.TRAINING_DAYS, trained, FEWEST_ON_EACH_SIDE),
        (Gate.OTHER_DAYS, len(pairs) - trained, FEWEST_ON_EACH_SIDE),
        (Gate.DIFFERENT_RATINGS, len(np.unique(pairs.outcome)), 2),
        (Gate.APART, pairs.rank, pairs.columns),
        (Gate.WEEKDAYS, weekdays_both_ways(pairs), WEEKDAYS_NEEDED),
    )
    return (
        *(GateCheck(gate, have, need, have >= need) for gate, have, need in have_need),
        GateCheck(Gate.RECENT, silent, LONGEST_SILENCE, silent <= LONGEST_SILENCE),
    )


def weekdays_both_ways(pairs: DayPairs) -> int:
    """Return how many weekdays have at least two days with training and two without."""
    is_trained = pairs.trained > 0
    with_it = np.bincount(pairs.weekday[is_trained], minlength=7)
    without = np.bincount(pairs.weekday[~is_trained], minlength=7)
    return int(((with_it >= EACH_WAY) & (without >= EACH_WAY)).sum())
