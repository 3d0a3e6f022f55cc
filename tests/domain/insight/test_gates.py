"""The gates: each one shut by what lacks, and open at its very number."""

import numpy as np
import pytest

from liftdesk.domain.insight.day_models import DayPairs
from liftdesk.domain.insight.findings import Gate
from liftdesk.domain.insight.gates import check_gates, weekdays_both_ways


def pairs(trained, *, moods=None, weekday=None, more=()):
    length = len(trained)
    outcome = np.arange(length) % 5 if moods is None else moods
    design = np.column_stack([np.ones(length), trained, *more])
    days = np.arange(length) % 7 if weekday is None else weekday
    return DayPairs(
        outcome=np.array(outcome, dtype=float),
        design=design.astype(float),
        weekday=np.array(days),
    )


def shut(found, *, span=42, silent=0):
    return {
        check.gate for check in check_gates(found, span=span, silent=silent) if not check.is_met
    }


MIXED = np.arange(28) // 7 % 2 == 0  # two weeks and two weeks: every weekday both ways


def test_all_open():
    assert shut(pairs(MIXED)) == set()
    assert len(check_gates(pairs(MIXED), span=42, silent=0)) == len(Gate)


@pytest.mark.parametrize(
    ("found", "more", "gate"),
    [
        (pairs(MIXED), {"span": 41}, Gate.SPAN),
        (pairs(MIXED[:27]), {}, Gate.PAIRS),
        (pairs((np.arange(60) % 5 == 0) & (np.arange(60) < 55)), {}, Gate.TRAINING_DAYS),
        (pairs((np.arange(60) % 5 != 0) | (np.arange(60) >= 55)), {}, Gate.OTHER_DAYS),
        (pairs(MIXED, moods=np.full(28, 6)), {}, Gate.DIFFERENT_RATINGS),
        (pairs(MIXED, more=(1 - MIXED,)), {}, Gate.APART),
        (pairs(MIXED), {"silent": 14}, None),
        (pairs(MIXED), {"silent": 15}, Gate.RECENT),
        (pairs(np.arange(84) % 7 < 3), {}, Gate.WEEKDAYS),
    ],
)
def test_each_gate_alone(found, more, gate):
    assert shut(found, **more) == (set() if gate is None else {gate})


def test_a_gate_says_what_is_there_and_what_is_needed():
    [check] = [c for c in check_gates(pairs(MIXED[:19]), span=19, silent=0) if c.gate is Gate.PAIRS]
    assert (check.have, check.need, check.is_met) == (19, 28, False)


@pytest.mark.parametrize(("both", "number"), [(1, 0), (2, 7)])
def test_a_weekday_needs_two_days_each_way(both, number):
    trained = np.array([1] * 7 * both + [0] * 7 * 3)
    assert weekdays_both_ways(pairs(trained)) == number
