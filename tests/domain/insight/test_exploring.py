"""Comparisons of one's own: means and days, and no verdict anywhere."""

from dataclasses import fields, replace
from datetime import timedelta

import pytest

from liftdesk.domain.insight.diary_days import DiaryDay
from liftdesk.domain.insight.exploring import explore
from liftdesk.domain.insight.findings import Exploration, Factor, Outcome
from tests.support.series import MONDAY, days


def diary(length=28):
    made = days([5 + n % 3 for n in range(length)], [n % 2 == 0 for n in range(length)])
    return [replace(day, stress=float(n % 4), walked=n % 7 == 1) for n, day in enumerate(made)]


def test_two_means_and_their_days():
    found = explore(diary(), Outcome.STRESS, Factor.STRENGTH)
    assert (found.days_with, found.days_without) == (14, 14)
    assert (found.mean_with, found.mean_without) == (1.0, 2.0)


@pytest.mark.parametrize(
    ("factor", "number"),
    [
        (Factor.STRENGTH, 14),
        (Factor.EASY_CARDIO, 4),
        (Factor.DAY_AFTER_STRENGTH, 14),
        (Factor.WEEKEND, 8),
    ],
)
def test_days_are_told_apart(factor, number):
    found = explore(diary(), Outcome.MOOD, factor)
    assert (found.days_with, found.days_without) == (number, 28 - number)


def test_the_day_after_is_the_next_on_the_calendar():
    trained = DiaryDay(day=MONDAY, trained=True)
    later = DiaryDay(day=MONDAY + timedelta(days=2), mood=5.0)
    assert explore([trained, later], Outcome.MOOD, Factor.DAY_AFTER_STRENGTH).days_with == 0


@pytest.mark.parametrize(("length", "is_shown"), [(23, False), (24, True)])
def test_few_days_on_one_side_show_no_means(length, is_shown):
    found = explore(diary(length), Outcome.MOOD, Factor.STRENGTH)
    assert (found.mean_with is not None) is is_shown
    assert (found.mean_without is not None) is is_shown


def test_days_without_that_rating_are_left_out():
    assert explore(diary(), Outcome.SLEEP, Factor.STRENGTH).days_with == 0


def test_an_exploration_has_no_place_for_evidence():
    names = {field.name for field in fields(Exploration)}
    assert not names & {"p", "low", "high", "interval", "state", "standard_error", "estimate"}
