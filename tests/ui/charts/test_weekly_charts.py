"""Charts of weeks: the same whatever was drawn before, and what is over is not made again."""

from collections import Counter
from datetime import date, timedelta

import pytest

from liftdesk.domain.training.exercises import Exercise, ExerciseId, Pattern
from liftdesk.domain.training.lift_days import lift_day
from liftdesk.domain.training.units import Unit
from liftdesk.domain.training.weeks import monday_of, mondays
from liftdesk.ui.charts.weekly_charts import KeptWeeks, patterns_chart, volume_chart

TODAY = date(2026, 11, 26)
MONDAY = monday_of(TODAY)
SQUAT = Exercise(id=ExerciseId(1), name="Goblet squat")
SPANS = {
    "up to this week": (MONDAY - timedelta(weeks=11), MONDAY + timedelta(days=6)),
    "over before": (MONDAY - timedelta(weeks=30), MONDAY - timedelta(days=1)),
    "days that are to come": (MONDAY - timedelta(weeks=3), MONDAY + timedelta(days=20)),
    "this week alone": (MONDAY, MONDAY + timedelta(days=6)),
}


def days(span, more=0):
    """A lift's days: three of ten, with one set more on the last."""
    first, last = span
    found = []
    for number in range((last - first).days + 1):
        if number % 10 in {0, 3, 6}:
            sets = [(1000 * (8 + number % 7), 5 + number % 4, 2.0)] * (1 + number % 3)
            found.append(lift_day(first + timedelta(days=number), sets))
    if more and found:
        one = found.pop()
        found.append(lift_day(one.day, [*one.sets, (20_000, more, 1.0)]))
    return found


def sets(span, more=0):
    """Sets by movement in each week of a span, with some more in the last."""
    weeks = mondays(monday_of(span[0]), span[1])
    found = {
        week: Counter({p: (n + at) % 5 for at, p in enumerate(Pattern) if at % 3 != 1})
        for n, week in enumerate(weeks)
    }
    if more:
        found[weeks[-1]] = found[weeks[-1]] + Counter({Pattern.SQUAT: more})
    return found


def volume(span, lifted, kept):
    return volume_chart(SQUAT, lifted, span=span, unit=Unit.KG, today=TODAY, kept=kept)


def patterns(span, done, kept):
    return patterns_chart(done, span=span, today=TODAY, kept=kept)


def told(chart):
    """All of a chart as values."""
    return (chart.plots, chart.seen, chart.caption, chart.title, list(chart.rows))


def bars(chart):
    """Each week's bar, lowest first: its Monday, its foot and its top."""
    return sorted(
        (day - timedelta(days=3), base, top)
        for mark in chart.plots[0].marks
        for day, base, top in zip(mark.days, mark.base, mark.tops, strict=True)
    )


@pytest.mark.parametrize("name", SPANS)
def test_volume_is_what_was_lifted_week_by_week(name):
    span = SPANS[name]
    lifted, expected = days(span), Counter()
    for one in lifted:
        expected[monday_of(one.day)] += sum(grams * reps for grams, reps, _ in one.sets)
    chart = volume(span, lifted, KeptWeeks())
    assert bars(chart) == [(week, 0.0, expected[week] / 1000) for week in sorted(expected)]
    weeks = mondays(monday_of(span[0]), span[1])
    assert [row[:2] for row in chart.rows] == [(week, expected[week] / 1000) for week in weeks]
    running = [mark.is_outlined for mark in chart.plots[0].marks for _ in mark.days]
    assert sum(running) == (MONDAY in expected)


@pytest.mark.parametrize("name", SPANS)
def test_movements_are_the_sets_of_each_week(name):
    span = SPANS[name]
    done = sets(span)
    chart = patterns(span, done, KeptWeeks())
    most = max(n for week in done.values() for n in week.values())
    rows = [p for p in Pattern if any(week[p] for week in done.values())][::-1]
    expected = [
        (week, float(row), row + done[week][p] / most * 0.82)
        for row, p in enumerate(rows)
        for week in done
        if done[week][p]
    ]
    assert bars(chart) == sorted(expected)
    assert [row[1:] for row in chart.rows] == [
        tuple(week[p] for p in rows[::-1]) for week in done.values()
    ]


def test_what_was_drawn_before_changes_nothing():
    kept = KeptWeeks()
    for _ in range(2):
        for span in SPANS.values():
            for more in (0, 3, 9):
                lifted, done = days(span, more), sets(span, more)
                assert told(volume(span, lifted, kept)) == told(volume(span, lifted, KeptWeeks()))
                assert told(patterns(span, done, kept)) == told(patterns(span, done, KeptWeeks()))


def ids_of_others(chart):
    return {id(mark) for mark in chart.plots[0].marks if not mark.is_outlined}


def test_a_set_of_today_leaves_the_bars_of_other_weeks():
    span, kept = SPANS["up to this week"], KeptWeeks()
    weeks = sets(span)
    before = volume(span, days(span), kept), patterns(span, weeks, kept)
    weeks[MONDAY] = weeks[MONDAY] + Counter({Pattern.SQUAT: 1})
    lifted = [*days((span[0], MONDAY - timedelta(days=1))), lift_day(TODAY, [(9000, 3, 0.0)])]
    after = volume(span, lifted, kept), patterns(span, weeks, kept)
    for old, new in zip(before, after, strict=True):
        assert ids_of_others(old)
        assert ids_of_others(new) == ids_of_others(old)


def test_weeks_without_anything_say_so():
    span, kept = SPANS["up to this week"], KeptWeeks()
    nothing = {week: Counter() for week in mondays(*span)}
    for chart in (volume(span, [], kept), patterns(span, nothing, kept), patterns(span, {}, kept)):
        assert chart.plots[0].empty
        assert chart.plots[0].marks == ()
