"""Every drawn series, worked out again from the exported CSV files with plain sums of its own.

`SERIES` is the list of all charts: one that is not in it fails, and so does any mark of a chart
that its sums do not speak of.
"""

import csv
from dataclasses import replace
from datetime import timedelta

import pytest

from liftdesk.services.chart_series import SeriesKind
from liftdesk.ui.charts.view_makers import VIEWS
from liftdesk.ui.shared.look import look_of
from tests.support.chart_states import stage_of
from tests.support.desks import settle
from tests.ui.charts.chart_sums import Sums, monday, named
from tests.ui.charts.drawn_series import drawn_series

MONTHS, BIRTH_YEAR = 14, 1984
ALL, TWELVE_WEEKS = 0, 12


def all_lifts(sums, page):
    found = {}
    for plot, one in enumerate(page.view.choice.chosen):
        found |= sums.lift(one.id, plot, with_notes=False)
    return found


def intensity(sums, page):
    return sums.intensity([one.id for one in page._services.numbers.lifts()])


def two_series(sums, page):
    view, found = page.view, {}
    for plot, combo in enumerate((view.first, view.second)):
        kind, exercise = view._keys_offered[combo.currentIndex()]
        points = sums.series(kind.value, exercise and exercise.id)
        found |= named(as_marks(kind.value, points), plot)
    return found


def as_marks(kind, points):
    plain = [(day, value) for day, value, _, _ in points]
    if kind in {"sessions", "minutes"}:
        tone = "strength" if kind == "sessions" else "cardio"
        return {f"bars {tone}": [(day + 3, 0, value) for day, value in plain]}
    if kind != "lift":
        return {"dots mood o hollow 6": plain}
    return {
        "band strength-soft": [(day, low, high) for day, _, low, high in points],
        "line strength": plain,
        "dots strength o filled 7": plain,
    }


def two_spans(sums, page):
    """The first series in the latest weeks and in those before, each from its own first day."""
    kind, exercise = page.view._keys_offered[page.view.first.currentIndex()]
    weeks = timedelta(weeks=page.view.weeks.value)
    begin, found = monday(sums.today) + timedelta(weeks=1) - weeks, {}
    tone, soft = ("strength", "strength-soft") if exercise else ("mood", "")
    for first, line, dots, band in (
        (begin, tone, f"{tone} o filled 6", soft),
        (begin - weeks, "control-line dashed", "ink s hollow 6", "rest-soft"),
    ):
        part = Sums(sums.tables, (first, first + weeks - timedelta(days=1)), sums.today)
        points = part.series(kind.value, exercise and exercise.id)
        places = [(day - first.toordinal(), *rest) for day, *rest in points]
        found |= {f"line {line}": [p[:2] for p in places], f"dots {dots}": [p[:2] for p in places]}
        if exercise:
            found[f"band {band}"] = [(place, *ends) for place, _, *ends in places]
    return named(found, 0)


def lift(sums, page):
    return page.head.chosen_lift.id


SERIES = {
    ("together", "strength"): lambda sums, page: sums.lift(lift(sums, page)),
    ("together", "mood"): lambda sums, _: sums.mood(),
    ("together", "phq9"): lambda sums, _: sums.self_check("phq9"),
    ("together", "gad7"): lambda sums, _: sums.self_check("gad7"),
    ("together", "ons4"): lambda sums, _: sums.self_check("ons4"),
    ("together", "weeks"): lambda sums, _: sums.weeks(),
    ("strength", "lift"): lambda sums, page: sums.lift(lift(sums, page), with_bests=True),
    ("strength", "volume"): lambda sums, page: sums.volume(lift(sums, page)),
    ("strength", "reps"): lambda sums, page: sums.reps(lift(sums, page)),
    ("strength", "movements"): lambda sums, _: sums.movements(),
    ("lifts", "lifts"): all_lifts,
    ("mood", "ratings"): lambda sums, _: {
        key: series
        for plot, what in enumerate(("mood", "energy", "sleep"))
        for key, series in sums.ratings(what, plot).items()
    },
    ("mood", "feelings"): lambda sums, _: sums.feelings(),
    ("mood", "year"): lambda sums, _: sums.year(),
    ("dose", "weeks"): lambda sums, _: sums.weeks(),
    ("dose", "intensity"): intensity,
    ("dose", "rest"): lambda sums, _: sums.rest(),
    ("compare", "two-series"): two_series,
    ("compare", "two-spans"): two_spans,
    ("heart", "heart-rate"): lambda sums, _: sums.heart(BIRTH_YEAR),
}
"""Each chart by its view and the stem of its files, and what works its series out again."""


@pytest.fixture(scope="module")
def stage(qapp, tmp_path_factory):
    """A window over fourteen months, with a short session, notes, self-checks and heart traces."""
    look_of().set_theme("light")
    found = stage_of(tmp_path_factory.mktemp("charts"), MONTHS)
    house = found.house
    house.check_ins.add(mood=6, note="Slept on the train")
    today = house.insights.today
    sessions = house._sessions.between(today - timedelta(days=40), today - timedelta(days=10))
    one = next(s.session for s in sessions if s.session.kind == "strength")
    with house.undo.step("Short"):
        house._sessions.change(replace(one, is_short=True, note="Shoulder a little stiff"))
    found.page("charts")
    yield found
    found.close()


@pytest.fixture(scope="module")
def tables(stage, tmp_path_factory):
    folder = tmp_path_factory.mktemp("export") / "csv"
    stage.house.export.to(folder, with_moods=True, with_answers=True)
    found = {}
    for path in folder.glob("*.csv"):
        with path.open(encoding="utf-8-sig", newline="") as file:
            found[path.stem] = list(csv.DictReader(file))
    return found


@pytest.fixture
def page(stage):
    found = stage.page("charts")
    found.head.range.set_value(TWELVE_WEEKS)
    return found


def panel_of(page, view, name):
    return next(p for p in page.show_view(view).panels if p._name == name)


def same(drawn, wanted):
    assert drawn.keys() == wanted.keys()
    for key, series in wanted.items():
        assert len(drawn[key]) == len(series), key
        for one, other in zip(drawn[key], series, strict=True):
            assert one == pytest.approx(other, abs=0.012) or one == other, key


@pytest.mark.parametrize("weeks", [TWELVE_WEEKS, ALL])
@pytest.mark.parametrize(("view", "name"), SERIES)
def test_what_is_drawn_is_what_was_written_down(page, tables, view, name, weeks):
    page.head.range.set_value(weeks)
    panel = panel_of(page, view, name)
    sums = Sums(tables, page.span, page._today())
    same(drawn_series(panel.chart), SERIES[view, name](sums, page))


def test_every_chart_is_worked_out_again(page):
    there = {(view, p._name) for view in VIEWS for p in page.show_view(view).panels}
    assert there == set(SERIES)


@pytest.mark.parametrize("kind", [k for k in SeriesKind if k is not SeriesKind.LIFT])
def test_whatever_is_compared(page, tables, kind):
    panel = panel_of(page, "compare", "two-series")
    view = page.view
    keys = [key for key, _ in view._keys_offered]
    view.first.setCurrentIndex(keys.index(kind))
    view.second.setCurrentIndex(view.second.count() - 1)
    view._again()
    settle()
    sums = Sums(tables, page.span, page._today())
    same(drawn_series(panel.chart), two_series(sums, page))
    view.first.setCurrentIndex(0)
    view.second.setCurrentIndex(1)
    view._again()


def test_another_heart_trace(page, tables):
    panel = panel_of(page, "heart", "heart-rate")
    page.view.session.setCurrentIndex(1)
    page.view._draw_chosen()
    sums = Sums(tables, page.span, page._today())
    same(drawn_series(panel.chart), sums.heart(BIRTH_YEAR, session=1))


@pytest.mark.parametrize(("view", "name"), SERIES)
def test_the_table_has_every_day_that_is_drawn(page, view, name):
    """Marks are drawn of rows, so that the table has as many days as the chart has places."""
    chart = panel_of(page, view, name).chart
    if chart.is_of_time:
        told = {row[0].toordinal() for row in chart.rows}
        drawn = drawn_series(chart)
        places = {
            int(place[0])
            for key, series in drawn.items()
            for place in series
            if " dots " in key and " t " not in key
        }
        assert places <= told


def test_a_series_that_is_off_by_one_day_is_seen(page, tables):
    """The control: what is compared here would notice."""
    panel = panel_of(page, "mood", "feelings")
    wanted = Sums(tables, page.span, page._today()).feelings()
    key = "0 dots mood o filled 6"
    wanted[key] = [(day + 1, value) for day, value in wanted[key]]
    with pytest.raises(AssertionError):
        same(drawn_series(panel.chart), wanted)
    del wanted[key]
    with pytest.raises(AssertionError):
        same(drawn_series(panel.chart), wanted)
