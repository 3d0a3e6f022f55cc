"""The whole way from days to a claim; tests/bench/insight.py goes it at full length."""

import pytest

from tests.bench.diaries import TODAY, Life
from tests.bench.insight import (
    broken_limits,
    cases,
    coin_flip_figures,
    figures,
)

RUNS = 80
SEEDS = range(1, RUNS + 1)
# Of 80 diaries with a chance of .05 each, more than 10 are wrong about once in 500 times.
MOST = 10 / RUNS


@pytest.mark.parametrize(
    "life",
    [
        Life(phi=0.3, habit="random"),
        Life(phi=0.6, habit="lapses", missing=0.2),
        Life(phi=0.6, habit="felt good yesterday"),
    ],
    ids=lambda life: life.habit,
)
def test_diaries_without_an_effect_are_seldom_told_of_one(life):
    found = figures(life, SEEDS)
    assert found["claims"] <= MOST
    assert 0.90 <= found["cover same"] <= 0.99
    assert 0.90 <= found["cover next"] <= 0.99


def test_the_plain_comparison_fails_where_the_program_does_not():
    """Why days are not simply set beside each other: people train after good days."""
    found = figures(Life(phi=0.6, habit="felt good yesterday", missing=0.2), SEEDS)
    assert found["naive"] > 0.5
    assert found["naive daily"] >= found["naive"]
    assert found["claims"] <= MOST


def test_only_the_next_day_can_be_asked_of_who_trains_when_today_is_good():
    found = figures(Life(phi=0.3, habit=TODAY), SEEDS)
    assert found["next"] <= MOST
    assert found["same"] > 0.9  # and the words say so: not proof of cause


def test_an_effect_is_found_in_half_a_year():
    found = figures(Life(phi=0.6, habit="random", effect=0.5), SEEDS)
    assert found["power"] > 0.65
    assert abs(found["bias"]) < 0.1


def test_coin_flips_are_right_as_often_as_they_say():
    found = coin_flip_figures(map, range(1, 31))
    for row in found.values():
        assert row["coverage"] > 0.85
    assert all(row["found"] < 0.2 for label, row in found.items() if "effect 0 SD" in label)


def test_the_bench_says_which_limit_is_not_kept():
    good = {"claims": 0.05, "next": 0.0, "cover same": 0.95, "cover next": 0.95, "power": 0.7}
    tables = {title: {case.label: dict(good) for case in rows} for title, rows in cases().items()}
    assert broken_limits(tables) == []
    title = next(iter(tables))
    label = next(iter(tables[title]))
    tables[title][label] |= {"claims": 0.07, "cover same": 0.92}
    assert broken_limits(tables) == [f"{label}: claims 0.070", f"{label}: cover same 0.920"]


def test_the_bench_asks_every_life_the_work_was_given():
    lives = [case.life for case in cases()["No effect at all"]]
    assert len({(life.habit, life.phi, life.missing) for life in lives}) == 24
