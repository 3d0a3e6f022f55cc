"""Self-checks as charts: the instrument's own bands, open gaps, and words that are published."""

from datetime import UTC, date, datetime, timedelta

import pytest

from liftdesk.ui.charts.gutter import spread
from liftdesk.ui.charts.marks import Dots, Level, Line, Scores
from liftdesk.ui.charts.questionnaire_chart import plots_of, questionnaire_chart
from tests.support.findings import TODAY, fill_questionnaires

SPAN = (TODAY - timedelta(days=90), TODAY)


@pytest.fixture
def house(desk):
    fill_questionnaires(desk.house)
    return desk.house


def chart(house, name, span=SPAN):
    checks = house.questionnaires
    return questionnaire_chart(checks.instrument(name), checks.results(name), span=span)


def marks(plot, kind):
    return [mark for mark in plot.marks if isinstance(mark, kind)]


def test_bands_cover_the_whole_scale_with_their_own_names(house):
    [plot] = chart(house, "phq9").plots
    bands = marks(plot, Level)
    assert [(band.low, band.high) for band in bands] == [
        (0, 5),
        (5, 10),
        (10, 15),
        (15, 20),
        (20, 27),
    ]
    assert [band.opacity for band in bands] == [0.05, 0.10, 0.16, 0.22, 0.28]
    assert {band.tone for band in bands} == {"control-line"}
    assert [one.text for one in plot.labels] == [
        "minimal",
        "mild",
        "moderate",
        "moderately severe",
        "severe",
    ]
    assert plot.ticks == (0, 5, 10, 15, 20, 27)


def test_diamonds_have_their_scores_and_a_left_out_date_stays_open(house):
    [plot] = chart(house, "phq9").plots
    [dots], [scores], [line] = (marks(plot, kind) for kind in (Dots, Scores, Line))
    assert dots.shape == "d"
    assert dots.values == (13, 12, 10, 11, 9, 8)
    assert scores.texts == ("13", "12", "10", "11", "9", "8")
    steps = [(b - a).days for a, b in zip(line.days, line.days[1:], strict=False)]
    assert [step > line.longest_bridge for step in steps] == [False, False, True, False, False]


def test_three_scores_are_not_joined(house):
    [plot] = chart(house, "phq9", (TODAY - timedelta(days=30), TODAY)).plots
    assert len(marks(plot, Dots)[0].values) == 3
    assert marks(plot, Line) == []


def test_the_caption_goes_from_the_first_to_the_last(house):
    assert chart(house, "phq9").caption == (
        "13 to 8: a change many studies call noticeable. A snapshot, not a diagnosis"
    )
    one = chart(house, "phq9", (TODAY - timedelta(days=5), TODAY))
    assert one.caption == "8 of 27, mild. A snapshot, not a diagnosis"
    none = chart(house, "phq9", (TODAY, TODAY))
    assert none.caption == none.plots[0].empty == "Nothing in this span"
    assert marks(none.plots[0], Level) != []


def test_four_answers_are_never_added_up(house):
    found = chart(house, "ons4")
    assert len(found.plots) == plots_of(house.questionnaires.instrument("ons4")) == 4
    assert [plot.heading for plot in found.plots][3] == "anxious yesterday, lower is better"
    assert found.caption == "Four answers that are never added up. A snapshot, not a diagnosis"
    assert len(found.heads) == 5
    assert all(len(row) == 5 for row in found.rows)


def test_the_table_has_score_and_band(house):
    found = chart(house, "gad7")
    assert found.heads == ("Day", "Score (0-21)", "Band")
    assert [row[1] for row in found.rows] == list(marks(found.plots[0], Dots)[0].values)
    assert found.rows[-1][2] == "mild"


def test_long_spans_do_not_write_every_score(house):
    for n in range(60):
        at = datetime.combine(TODAY - timedelta(days=100 + 14 * n), datetime.min.time(), UTC)
        house.questionnaires.answer("phq9", dict.fromkeys(range(1, 10), 1), at=at)
    [plot] = chart(house, "phq9", (date(2023, 1, 1), TODAY)).plots
    [dots], [scores] = marks(plot, Dots), marks(plot, Scores)
    assert len(dots.days) == 66
    assert len(scores.days) <= 25
    assert scores.days[-1] == dots.days[-1]


def test_narrow_bands_push_their_names_apart():
    found = spread([90, 60, 56, 52], 13, lowest=95)
    assert found == [90, 60, 47, 34]
    assert spread([99], 13, lowest=90) == [90]
