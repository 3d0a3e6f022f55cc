"""Every drawn series, worked out again from the exported CSV files with plain sums of its own."""

import csv
import math
from collections import Counter, defaultdict
from datetime import date, timedelta
from itertools import pairwise
from statistics import median

import pytest

from liftdesk.ui.charts.marks import Band, Bars, Dots, Line, Scores, Strokes, Ticks
from tests.support.findings import fill_questionnaires

RTS = (100, 95.5, 92.2, 89.2, 86.3, 83.7, 81.1, 78.6, 76, 73.3, 70.7, 68)


@pytest.fixture
def page(desk):
    fill_questionnaires(desk.house)
    return desk.page("charts")


@pytest.fixture
def tables(desk, tmp_path):
    folder = tmp_path / "export"
    desk.house.export.to(folder, with_moods=True, with_answers=True)
    found = {}
    for path in folder.glob("*.csv"):
        with path.open(encoding="utf-8-sig", newline="") as file:
            found[path.stem] = list(csv.DictReader(file))
    return found


def marks(panel, kind, plot=0):
    return [mark for mark in panel.chart.plots[plot].marks if isinstance(mark, kind)]


def within(page, rows, key="training_day"):
    first, last = page.span
    return [row for row in rows if first <= date.fromisoformat(row[key]) <= last]


def monday(day):
    return day - timedelta(days=day.weekday())


def formulas(kilograms, reps):
    """One repetition by Epley, Brzycki, Wathan and the table, in kilograms."""
    below = int(reps)
    share = RTS[below - 1]
    if reps > below:
        share += (reps - below) * (RTS[below] - RTS[below - 1])
    return (
        kilograms * (1 + reps / 30),
        kilograms * 36 / (37 - reps),
        kilograms * 100 / (48.8 + 53.8 * math.exp(-0.075 * reps)),
        kilograms * 100 / share,
    )


def lift_days(page, tables):
    """Sets of the chosen lift by day: kilograms, repetitions, those in reserve."""
    chosen = page.head.chosen_lift.id
    found = defaultdict(list)
    for row in within(page, tables["set_entry"]):
        if int(row["exercise_id"]) == chosen and row["kind"] != "warm_up" and row["load_grams"]:
            rir = float(row["rir"] or 0)
            one = (int(row["load_grams"]) / 1000, int(row["reps"]), rir)
            found[date.fromisoformat(row["training_day"])].append(one)
    return dict(sorted(found.items()))


def best_guesses(sets):
    guesses = [formulas(kg, reps + rir) for kg, reps, rir in sets if reps + rir <= 12]
    return max(guesses, key=median, default=None)


def test_strength(page, tables):
    panel = page.together.strength
    days = lift_days(page, tables)
    guesses = {day: best_guesses(sets) for day, sets in days.items()}
    guesses = {day: found for day, found in guesses.items() if found}
    middles, loads = marks(panel, Dots)
    assert middles.days == tuple(guesses)
    assert middles.values == pytest.approx([median(g) for g in guesses.values()], abs=0.006)
    zone, spread = marks(panel, Band)
    assert spread.low == pytest.approx([min(g) for g in guesses.values()], abs=0.006)
    assert spread.high == pytest.approx([max(g) for g in guesses.values()], abs=0.006)
    assert zone.low == pytest.approx([0.6 * median(g) for g in guesses.values()], abs=0.006)
    assert zone.high == pytest.approx([0.8 * median(g) for g in guesses.values()], abs=0.006)
    assert loads.days == tuple(days)
    assert loads.values == pytest.approx([max(kg for kg, _, _ in sets) for sets in days.values()])


def test_volume_patterns_and_bests(page, tables):
    view = page.show_view("strength")
    volume = Counter()
    for day, sets in lift_days(page, tables).items():
        volume[monday(day)] += sum(kg * reps for kg, reps, _ in sets)
    drawn = {}
    for bars in marks(view.volume, Bars):
        drawn |= dict(zip(bars.days, bars.tops, strict=True))
    assert drawn == pytest.approx({day + timedelta(days=3): n for day, n in volume.items()})
    pattern_of = {row["id"]: row["pattern"] for row in tables["exercise"]}
    sets = Counter()
    for row in within(page, tables["set_entry"]):
        if row["kind"] != "warm_up":
            day = date.fromisoformat(row["training_day"])
            sets[monday(day), pattern_of[row["exercise_id"]]] += 1
    told = view.patterns.chart.rows
    assert sum(n for row in told for n in row[1:]) == sum(sets.values())
    by_week = Counter()
    for (week, _), n in sets.items():
        by_week[week] += n
    assert {row[0]: sum(row[1:]) for row in told if sum(row[1:])} == by_week
    diamonds = [dots for dots in marks(view.estimate, Dots) if dots.shape == "d"]
    assert sum(len(dots.days) for dots in diamonds) <= len(lift_days(page, tables))


def test_reps_at_load(page, tables):
    chart = page.show_view("strength").reps.chart
    since = page._today() - timedelta(weeks=8)
    days = {day: sets for day, sets in lift_days(page, tables).items() if day >= since}
    best = max(
        ((kg, reps + rir) for sets in days.values() for kg, reps, rir in sets if reps + rir <= 12),
        key=lambda one: median(formulas(*one)),
    )
    for row in chart.rows:
        reps, low, middle, high = row[:4]
        wanted = [
            one / (formulas(1, reps)[n] if reps > 1 else 1) for n, one in enumerate(formulas(*best))
        ]
        assert (low, middle, high) == pytest.approx(
            (min(wanted), median(wanted), max(wanted)), abs=0.06
        )
    done = defaultdict(float)
    for sets in days.values():
        for kg, reps, _ in sets:
            done[reps] = max(done[reps], kg)
    assert {row[0]: row[4] for row in chart.rows if row[4] != ""} == {
        reps: kg for reps, kg in done.items() if reps <= 12
    }


def smooth(ratings):
    """Each day's mean of its last seven days, in stretches without over three silent days."""
    found, stretch = {}, []
    for day, value in sorted(ratings.items()):
        if stretch and (day - stretch[-1][0]).days > 4:
            stretch = []
        stretch.append((day, value))
        week = [v for d, v in stretch if (day - d).days < 7]
        if len(week) >= 3:
            found[day] = sum(week) / len(week)
    return found


@pytest.mark.parametrize("rated", ["mood", "energy", "sleep"])
def test_ratings(page, tables, rated):
    panel = page.show_view("mood").ratings
    plot = ["mood", "energy", "sleep"].index(rated)
    daily = defaultdict(list)
    for row in tables["check_in"]:
        if row[rated]:
            daily[date.fromisoformat(row["training_day"])].append(int(row[rated]))
    ratings = {day: sum(v) / len(v) for day, v in daily.items()}
    first, last = page.span
    week_before = {d: v for d, v in ratings.items() if d >= first - timedelta(days=7)}
    [dots], [line] = marks(panel, Dots, plot), marks(panel, Line, plot)
    inside = {d: v for d, v in sorted(ratings.items()) if first <= d <= last}
    assert dict(zip(dots.days, dots.values, strict=True)) == pytest.approx(inside)
    wanted = {d: v for d, v in smooth(week_before).items() if d >= first}
    assert dict(zip(line.days, line.values, strict=True)) == pytest.approx(wanted)


def test_feelings(page, tables):
    panel = page.show_view("mood").feelings
    rated = defaultdict(dict)
    for row in within(page, tables["feeling"]):
        rated[row["session_id"]][row["moment"]] = (row["training_day"], int(row["valence"]))
    both = [one for one in rated.values() if {"before", "after"} <= set(one)]
    wanted = sorted(
        (date.fromisoformat(o["before"][0]), o["before"][1], o["after"][1]) for o in both
    )
    [strokes] = marks(panel, Strokes)
    assert sorted(zip(strokes.days, strokes.low, strokes.high, strict=True)) == wanted


def test_weeks_ticks_and_rest(page, tables):
    strength = [r for r in within(page, tables["session"]) if r["kind"] == "strength"]
    days = sorted({date.fromisoformat(row["training_day"]) for row in strength})
    [ticks] = marks(page.together.mood, Ticks)
    assert ticks.days == tuple(days)
    sessions = Counter(monday(date.fromisoformat(r["training_day"])) for r in strength)
    seconds = Counter()
    for row in within(page, tables["cardio_bout"]):
        seconds[monday(date.fromisoformat(row["training_day"]))] += int(row["seconds"])
    rows = page.together.weeks.chart.rows
    assert {row[0]: row[1] for row in rows if row[1]} == sessions
    assert {row[0]: row[3] for row in rows if row[3]} == {
        day: round(n / 60) for day, n in seconds.items()
    }
    bars = [mark for plot in (0, 1) for mark in marks(page.together.weeks, Bars, plot)]
    assert len(bars) >= 2
    steps = Counter(min((b - a).days, 8) for a, b in pairwise(days))
    [drawn] = marks(page.show_view("dose").rest, Bars)
    tops = dict(zip(drawn.days, drawn.tops, strict=True))
    assert {n: top for n, top in tops.items() if top} == steps


def test_intensity(page, tables):
    known = {one.id for one in page._services.numbers.lifts()}
    by_day = defaultdict(list)
    for row in within(page, tables["set_entry"]):
        if row["load_grams"] and row["reps"] and int(row["exercise_id"]) in known:
            one = (int(row["load_grams"]) / 1000, int(row["reps"]), float(row["rir"] or 0))
            by_day[row["exercise_id"], row["training_day"]].append(one)
    counts = Counter()
    for sets in by_day.values():
        best = best_guesses(sets)
        for kg, _, _ in sets if best else ():
            counts[min(max(int(100 * kg / median(best) // 5) * 5, 30), 105)] += 1
    told = {row[0]: row[1] for row in page.show_view("dose").intensity.chart.rows if row[1]}
    assert sum(told.values()) == sum(counts.values())
    assert sum(abs(told.get(n, 0) - counts[n]) for n in {*told, *counts}) <= 2  # at an edge


def test_self_checks(page, tables):
    answers = defaultdict(int)
    for row in tables["questionnaire_answer"]:
        if row["answer"] and int(row["item"]) <= 9:
            answers[row["questionnaire_id"]] += int(row["answer"])
    wanted = {
        date.fromisoformat(row["training_day"]): answers[row["id"]]
        for row in within(page, tables["questionnaire"])
        if row["instrument"] == "phq9"
    }
    panel = next(p for p in page.together.self_checks.panels if p._name == "phq9")
    [dots], [scores] = marks(panel, Dots), marks(panel, Scores)
    assert dict(zip(dots.days, dots.values, strict=True)) == wanted
    assert set(scores.texts) <= {str(total) for total in wanted.values()}
