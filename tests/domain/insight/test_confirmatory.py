"""The pair of answers: every state reached, and nothing that moves between looks."""

from dataclasses import replace
from datetime import timedelta

import numpy as np
import pytest

from liftdesk.domain.insight.confirmatory import answers, at_look, silent_days
from liftdesk.domain.insight.findings import Gate, State
from tests.support.series import MONDAY, days, lift_of, series


def after(length, diary):
    """What stands once `length` days are over."""
    return answers(diary, MONDAY + timedelta(days=length))


def lacking(comparison):
    return {check.gate for check in comparison.lacking}


def test_without_a_rating_there_is_nothing_at_all():
    found = answers([], MONDAY)
    assert found.same_day.state is found.next_day.state is State.COLLECTING
    assert found.same_day.gates == ()
    assert (found.begins, found.look, found.next_look) == (None, None, None)


def test_today_is_not_over_and_does_not_count():
    moods, trained = lift_of(3, 43)
    assert after(41, days(moods, trained)).look is None
    assert after(42, days(moods, trained)).look == 42
    assert answers(days(moods[:1], trained[:1]), MONDAY).begins is None


def test_a_clear_lift_passes_with_its_interval():
    found = after(50, days(*lift_of(3, 50)))
    assert found.same_day.state is State.PASSES
    assert found.same_day.estimate.low < 3 < found.same_day.estimate.high
    assert found.same_day.estimate.pairs == 41
    assert found.same_day.lacking == ()
    assert found.next_look == MONDAY + timedelta(days=84)


def test_a_clear_fall_is_told_alike():
    up, down = after(42, days(*lift_of(3, 42))), after(42, days(*lift_of(-3, 42)))
    assert down.same_day.state is State.NEGATIVE
    assert up.same_day.estimate.pairs == down.same_day.estimate.pairs


def test_no_difference_is_uncertain_and_keeps_its_interval():
    found = after(42, days(*lift_of(0, 42, seed=5)))
    assert found.same_day.state is found.next_day.state is State.UNCERTAIN
    assert found.same_day.estimate.low < 0 < found.same_day.estimate.high


def test_what_comes_after_a_look_moves_nothing_before_the_next():
    moods, trained = lift_of(0.6, 90, seed=3)
    diary = days(moods, trained)
    at_42 = after(42, diary)
    assert [after(n, diary).same_day for n in range(43, 84)] == [at_42.same_day] * 41
    other = [replace(day, evening=0.0) if n >= 42 else day for n, day in enumerate(diary)]
    assert after(83, other).same_day == at_42.same_day
    assert after(84, diary).same_day.estimate.pairs > at_42.same_day.estimate.pairs


def test_too_few_days_at_a_look_are_collecting_until_the_next():
    moods, trained = lift_of(3, 90)
    gappy = [m if n % 2 == 0 or n > 45 else None for n, m in enumerate(moods)]
    found = after(42, days(gappy, trained))
    assert found.same_day.state is State.COLLECTING
    assert Gate.PAIRS in lacking(found.same_day)
    assert found.same_day.estimate is None
    later = after(83, days(gappy, trained))
    assert later.same_day.state is State.COLLECTING  # enough by now, and yet no look
    assert later.same_day.lacking == ()
    assert after(84, days(gappy, trained)).same_day.state is State.PASSES


def test_a_diary_that_fell_silent_says_nothing_of_the_present():
    moods, trained = lift_of(3, 42)
    diary = days(moods, trained)
    assert after(56, diary).same_day.state is State.PASSES
    found = after(57, diary)
    assert found.same_day.state is State.COLLECTING
    assert lacking(found.same_day) == {Gate.RECENT}


def test_always_the_same_weekdays_cannot_be_told_from_them():
    moods, _ = lift_of(0, 84)
    trained = [n % 7 in {0, 2, 4} for n in range(84)]
    lifted = [mood + 3 * done for mood, done in zip(moods, trained, strict=True)]
    found = after(84, days(lifted, trained))
    assert found.same_day.state is State.SAME_WEEKDAYS
    assert found.same_day.estimate is None


def plan_kept_mostly(length, seed=5):
    """Monday, Wednesday and Friday, kept four times in five, and a few other days."""
    chance = np.random.default_rng(seed)
    planned = np.isin(np.arange(length) % 7, (0, 2, 4))
    return np.where(planned, chance.random(length) < 0.8, chance.random(length) < 0.12)


@pytest.mark.parametrize(
    ("weekend", "lift", "state"),
    [(2.0, 0.0, State.SAME_WEEKDAYS), (2.0, 2.0, State.PASSES), (0.0, 1.5, State.PASSES)],
)
def test_a_difference_that_is_the_weekends_is_not_trainings(weekend, lift, state):
    trained = plan_kept_mostly(168)
    noise = np.random.default_rng(9).standard_normal(168)
    moods = 5 + noise + lift * trained + weekend * (np.arange(168) % 7 >= 5)
    found = after(168, days([float(m) for m in moods], list(trained)))
    assert found.same_day.state is state
    assert found.same_day.lacking == ()


@pytest.mark.parametrize(
    ("friday", "lift", "state"), [(2.5, 0.0, State.SAME_WEEKDAYS), (2.5, 1.5, State.PASSES)]
)
def test_a_difference_that_is_one_weekdays_is_not_trainings(friday, lift, state):
    trained = plan_kept_mostly(168)
    noise = np.random.default_rng(9).standard_normal(168)
    moods = 4 + noise + lift * trained + friday * (np.arange(168) % 7 == 4)
    found = after(168, days([float(m) for m in moods], list(trained)))
    assert found.same_day.state is state


def test_a_look_and_the_answers_on_its_day_are_one():
    moods, trained = lift_of(0.8, 84, seed=8)
    found = after(84, days(moods, trained))
    assert at_look(series(moods, [float(t) for t in trained])) == (found.same_day, found.next_day)


def test_looks_are_counted_from_the_first_evening_rating():
    moods, trained = lift_of(3, 60)
    found = after(60, days([None] * 10 + moods[10:], trained))
    assert found.begins == MONDAY + timedelta(days=10)
    assert (found.look, found.next_look) == (42, MONDAY + timedelta(days=94))


@pytest.mark.parametrize(("evening", "silent"), [([5, None, None], 2), ([None, 5], 0), ([], 0)])
def test_silence_is_counted_from_the_last_rating(evening, silent):
    assert silent_days(series(evening, [0] * len(evening))) == silent
