"""The two models of a day: which days they use, and what they find in a published series."""

from datetime import date

import numpy as np
import pytest

from liftdesk.domain.insight.day_models import next_day, same_day
from liftdesk.domain.insight.least_squares import fit
from tests.support.exact_sums import exact
from tests.support.samples import rows, sample
from tests.support.series import lift_of, series

EVENING = [5, 6, 4, 7, None, 6, 5, 8, 6, 5, 7, 6, 4, 6, 7, 5]
TRAINED = [1, 0, 0, 1, 0, 1, 0, 1, 0, 0, 1, 0, 1, 0, 1, 0]


def test_the_same_day_is_told_by_the_evening_before_and_a_slow_drift():
    found = same_day(series(EVENING, TRAINED)).estimate()
    usable = [n for n in range(1, 16) if 4 not in {n, n - 1}]
    table = [(1, TRAINED[n], EVENING[n - 1], n) for n in usable]
    value, variance = exact(table, [EVENING[n] for n in usable], 1)
    assert found.pairs == len(usable) == 13
    assert found.value == pytest.approx(float(value))
    assert found.standard_error == pytest.approx(float(variance) ** 0.5)


def test_the_next_day_leaves_that_evening_and_its_own_training_out():
    found = next_day(series(EVENING, TRAINED)).estimate()
    usable = [n for n in range(15) if 4 not in {n, n + 1}]
    table = [(1, TRAINED[n], EVENING[n], TRAINED[n + 1], n) for n in usable]
    value, variance = exact(table, [EVENING[n + 1] for n in usable], 1)
    assert found.value == pytest.approx(float(value))
    assert found.standard_error == pytest.approx(float(variance) ** 0.5)


def test_training_after_the_rating_counts_for_the_next_day_alone():
    both = series(EVENING, TRAINED)
    late = np.array(TRAINED, dtype=float)
    late[3] = 0
    moved = type(both)(
        first=both.first,
        evening=both.evening,
        morning=both.morning,
        trained=both.trained,
        trained_before=late,
    )
    assert same_day(moved).trained.sum() == same_day(both).trained.sum() - 1
    assert next_day(moved).trained.sum() == next_day(both).trained.sum()


def test_weekdays_are_those_of_the_day_of_training():
    found = series(EVENING, TRAINED, first=date(2026, 1, 7))  # a Wednesday
    assert list(same_day(found).weekday[:3]) == [3, 4, 5]
    assert list(next_day(found).weekday[:3]) == [2, 3, 4]


@pytest.mark.parametrize(
    ("mornings", "length", "columns", "pairs"),
    [
        (0.79, 100, 4, 99),  # too few: the evening before
        (1.0, 100, 5, 99),  # enough for both
        (1.0, 28, 4, 28),  # all three on 27 days only: the morning alone, the first day too
        (0.8, 100, 5, 79),
    ],
)
def test_a_morning_rating_takes_the_place_of_the_evening_before(mornings, length, columns, pairs):
    moods, trained = lift_of(0, length)
    morning = [5.0 + n % 3 if n < round(mornings * length) else None for n in range(length)]
    found = same_day(series(moods, trained, morning=morning))
    assert (found.columns, len(found)) == (columns, pairs)


def test_a_rule_of_every_other_day_cannot_be_told_from_the_day_after():
    trained = [n % 2 for n in range(60)]
    moods, _ = lift_of(0, 60)
    found = next_day(series(moods, trained))
    assert found.rank == found.columns - 1
    assert found.estimate() is None


def test_with_weekdays_levels_a_fixed_plan_says_nothing_of_its_own():
    moods, _ = lift_of(0, 84)
    found = same_day(series(moods, [n % 7 in {0, 2, 4} for n in range(84)]))
    assert found.estimate() is not None
    assert found.estimate_beside(found.weekday_levels) is None
    assert found.estimate_beside(found.weekend) is not None


def test_an_empty_diary_has_no_pairs():
    for model in (same_day, next_day):
        assert len(model(series([], []))) == 0


def kossakowski():
    """239 days of one man: daily positive affect (1-7), and how active he was (1-7).

    Kossakowski, Groot, Haslbeck, Borsboom & Wichers 2017, J Open Psychology Data 5:1.
    """
    path = sample("esm-kossakowski2017", "daily_means.csv")
    if path is None:
        pytest.skip("the published series is not on this computer")
    found = rows(path)
    first = date.fromisoformat(found[0]["date"])
    length = (date.fromisoformat(found[-1]["date"]) - first).days + 1
    mood, active = np.full(length, np.nan), np.full(length, np.nan)
    for row in found:
        place = (date.fromisoformat(row["date"]) - first).days
        mood[place], active[place] = float(row["PA"]), float(row["act"])
    return first, mood, active


def test_a_published_series_gives_its_published_numbers():
    first, mood, active = kossakowski()
    found = same_day(series(mood, active, first=first)).estimate()
    assert (round(found.value, 4), round(found.standard_error, 4)) == (0.3654, 0.0686)
    assert found.pairs == 236
    pairs = next_day(series(mood, active, first=first))
    without_next_training = np.delete(pairs.design, 3, axis=1)
    after = fit(without_next_training, pairs.outcome, 1)
    assert (round(after.value, 4), round(after.p, 3)) == (-0.1434, 0.060)


def test_active_days_of_the_published_series_lift_the_evening_and_not_the_next():
    first, mood, active = kossakowski()
    trained = (active >= 2.25).astype(float)
    assert trained.sum() == 59
    found = same_day(series(mood, trained, first=first)).estimate()
    assert round(found.value, 4) == 0.3019
    assert (round(found.standard_error, 4), found.degrees) == (0.0720, 232)
    after = next_day(series(mood, trained, first=first)).estimate()
    assert (round(after.value, 4), round(after.standard_error, 4)) == (-0.1433, 0.0741)
    assert (after.degrees, round(after.p, 3)) == (231, 0.054)
