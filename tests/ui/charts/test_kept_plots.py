"""A set that is logged draws the plots of its own lift anew; the others stay as they are."""

import pytest

from liftdesk.domain.training.lift_days import shares_of_estimate
from liftdesk.domain.training.sets import Effort
from liftdesk.domain.training.units import Load, Unit
from liftdesk.services.chart_cache import Latest
from liftdesk.services.training_log import Draft
from liftdesk.ui.charts.dose_charts import shares_of
from liftdesk.ui.charts.marks import Dots, Line


def log(desk, exercise):
    effort = Effort(reps=5, load=Load.of(90, Unit.KG))
    desk.house.training_log.log_sets([Draft(exercise=exercise, done=effort)])
    desk.settle()


def drawn_anew(desk, view):
    """Return the charts of a view as another page would draw them from the same diary."""
    page = desk.page("charts")
    page._views.pop(view).deleteLater()
    return [panel.chart for panel in page.show_view(view).panels]


@pytest.mark.parametrize("view", ["lifts", "compare"])
def test_only_the_plot_of_the_lift_is_drawn_anew(desk, view):
    page = desk.page("charts")
    page.head.range.set_value(0)
    panel = page.show_view(view).panels[0]
    before = panel.chart.plots
    log(desk, page.head.chosen_lift)
    after = panel.chart.plots
    assert [one is other for one, other in zip(before, after, strict=True)].count(False) == 1
    assert [plot.plot for plot in panel.plots] == list(after)
    told = [(chart.plots, chart.told, list(chart.rows)) for chart in (p.chart for p in page.panels)]
    assert told == [(chart.plots, chart.told, list(chart.rows)) for chart in drawn_anew(desk, view)]


def test_the_first_set_of_a_day_draws_no_rating_anew(desk):
    page = desk.page("charts")
    page.head.range.set_value(0)
    mood = page.show_view("together").mood
    before, marks = mood.chart.told, mood.chart.plots[0].marks
    log(desk, page.head.chosen_lift)
    after = mood.chart
    ratings = [mark for mark in marks if isinstance(mark, Dots | Line)]
    assert ratings
    kept = {id(mark) for mark in after.plots[0].marks}
    assert {id(mark) for mark in ratings} <= kept
    assert after.plots[0].marks != marks  # the day has its tick now
    assert after.told == before
    shown = [(chart.plots, list(chart.rows)) for chart in (p.chart for p in page.panels)]
    assert shown == [(chart.plots, list(chart.rows)) for chart in drawn_anew(desk, "together")]


def test_shares_of_the_estimate_follow_a_set(desk):
    page = desk.page("charts")
    view = page.show_view("dose")
    before = view.intensity.chart.rows
    log(desk, page.head.chosen_lift)
    assert sum(n for _, n in view.intensity.chart.rows) == sum(n for _, n in before) + 1
    assert [view.intensity.chart.rows] == [drawn_anew(desk, "dose")[1].rows]


def test_each_set_is_counted_in_its_own_bar(desk):
    page = desk.page("charts")
    days = desk.house.chart_numbers.lift(page.head.chosen_lift.id, *page.span)
    shares, counted = shares_of_estimate(days), shares_of(days)
    assert counted.number == len(shares) == sum(counted.counts.values()) > 0
    assert counted.inside == sum(1 for share in shares if 0.6 <= share <= 0.8)
    for percent, number in counted.counts.items():
        low = -1 if percent == 30 else percent
        high = 1000 if percent == 105 else percent + 5
        assert number == sum(1 for share in shares if low <= share * 100 < high)
        assert (type(percent), type(number)) == (int, int)


def test_what_was_made_last_is_kept_for_each_name():
    made, latest = [], Latest[str](2)

    def make(words):
        return lambda: made.append(words) or words

    assert latest.of("squat", 1, make("squat 1")) == "squat 1"
    assert latest.of("squat", 1, make("never")) == "squat 1"
    assert latest.of("row", 1, make("row 1")) == "row 1"
    assert latest.of("squat", 2, make("squat 2")) == "squat 2"
    assert latest.of("row", 1, make("never")) == "row 1"
    latest.of("plank", 1, make("plank 1"))  # squat was not asked for the longest
    assert latest.of("row", 1, make("never")) == "row 1"
    assert latest.of("squat", 2, make("squat 2 again")) == "squat 2 again"
    assert made == ["squat 1", "row 1", "squat 2", "plank 1", "squat 2 again"]
