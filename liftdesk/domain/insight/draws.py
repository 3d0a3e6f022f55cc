"""What chance draws for coin-flip weeks, once for the person and many times for the test."""

from datetime import date, timedelta
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from liftdesk.domain.insight.coin_flips import CoinFlipWeeks

MOST_IN_A_ROW = 2
"""Drawn days side by side, also from one week to the next (research: wellbeing 5.5)."""
_WEEK = 7


def drawn_days(rule: CoinFlipWeeks, monday: date) -> tuple[date, ...]:
    """Return the days that chance drew for the week of `monday`, none outside the weeks."""
    week = (monday - rule.monday).days // _WEEK
    if not 0 <= week < rule.weeks:
        return ()
    [schedule] = schedules(rule, 1, seed=rule.seed)
    days = (monday + timedelta(days=n) for n in range(_WEEK) if schedule[week, n])
    return tuple(day for day in days if day < rule.ends)


def schedules(rule: CoinFlipWeeks, number: int, *, seed: int) -> NDArray[np.bool_]:
    """Return `number` schedules drawn by a rule, as (number, weeks, 7) of drawn or not.

    A week's draw is any choice that makes no three days in a row, counting the end of the week
    before; each of them is equally likely. The first schedule of a seed does not depend on
    `number`.
    """
    choices, tails = _choices(rule)
    allowed = [
        np.flatnonzero([_fits(choice, tail) for choice in choices])
        for tail in range(MOST_IN_A_ROW + 1)
    ]
    chance = np.random.default_rng(seed).random((number, rule.weeks))
    picked = np.zeros((number, rule.weeks), dtype=np.int64)
    tail = np.zeros(number, dtype=np.int64)
    for week in range(rule.weeks):
        for length, open_to in enumerate(allowed):
            here = tail == length
            picked[here, week] = open_to[(chance[here, week] * len(open_to)).astype(np.int64)]
        tail = tails[picked[:, week]]
    return np.asarray(choices[picked], dtype=np.bool_)


def _choices(rule: CoinFlipWeeks) -> tuple[NDArray[np.bool_], NDArray[np.int64]]:
    """Return every week without three days in a row, and how many drawn days each ends with."""
    weeks = []
    for days in combinations(sorted(rule.possible), rule.sessions):
        week = np.isin(np.arange(_WEEK), days)
        if _longest_run(week) <= MOST_IN_A_ROW:
            weeks.append(week)
    tails = [_run_at_start(week[::-1]) for week in weeks]
    return np.array(weeks), np.array(tails, dtype=np.int64)


def _fits(week: NDArray[np.bool_], tail: int) -> bool:
    return _run_at_start(week) + tail <= MOST_IN_A_ROW


def _run_at_start(week: NDArray[np.bool_]) -> int:
    return len(week) if week.all() else int(np.argmin(week))


def _longest_run(week: NDArray[np.bool_]) -> int:
    return max(_run_at_start(week[start:]) for start in range(_WEEK) if week[start:].any())
