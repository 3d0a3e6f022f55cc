"""Charts can be read by every sight and on a grey printer: a tone is never the only difference."""

from dataclasses import fields
from itertools import combinations

import pytest

from liftdesk.ui.charts.marks import Band, Level, Line, Scores, Words
from liftdesk.ui.shared.tokens import DARK, LIGHT
from tests.support.chart_states import stage_of
from tests.support.colour_vision import SIGHTS, difference, difference_in_grey
from tests.ui.charts.chart_pictures import charts_of

APART = 10.0
_SHAPE = {"is_dashed", "shape", "is_filled", "size", "is_outlined", "width", "height"}


@pytest.fixture(scope="module")
def plots(qapp, tmp_path_factory):
    """Every plot of Charts over a year of sample data."""
    stage = stage_of(tmp_path_factory.mktemp("charts"), 14)
    charts = charts_of(stage.page("charts"))
    yield {
        (name, place): plot for name, one in charts.items() for place, plot in enumerate(one.plots)
    }
    stage.close()


def shape(mark):
    """Return what a mark looks like apart from its tone."""
    made = {one.name: getattr(mark, one.name) for one in fields(mark) if one.name in _SHAPE}
    return (type(mark).__name__, *sorted(made.items()))


def alike(plots):
    """Yield marks of one plot that have one shape and two tones."""
    for name, plot in plots.items():
        drawn = [mark for mark in plot.marks if not isinstance(mark, Words | Scores | Level)]
        for one, other in combinations(drawn, 2):
            if one.tone != other.tone and shape(one) == shape(other):
                yield name, shape(one), one.tone, other.tone


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
@pytest.mark.parametrize("sight", SIGHTS)
def test_marks_of_one_shape_differ_in_tone_for_every_sight(plots, theme, sight):
    close = {
        found
        for found in alike(plots)
        if difference(theme.colour(found[2]), theme.colour(found[3]), sight) < APART
    }
    assert not close


def test_marks_of_one_shape_differ_on_a_grey_printer(plots):
    close = {
        found
        for found in alike(plots)
        if found[1] != ("Band",)
        and difference_in_grey(LIGHT.colour(found[2]), LIGHT.colour(found[3])) < APART
    }
    assert not close


def test_a_band_beside_another_goes_along_a_dashed_line(plots):
    beside = 0
    for name, plot in plots.items():
        bands = [mark for mark in plot.marks if isinstance(mark, Band)]
        lines = [mark for mark in plot.marks if isinstance(mark, Line) and mark.is_dashed]
        if len({band.tone for band in bands}) > 1:
            beside += 1
            neutral = [band for band in bands if band.tone == "rest-soft"]
            assert any(line.days == band.days for line in lines for band in neutral), name
    assert beside


def test_sessions_and_minutes_stand_in_rows_of_their_own(plots):
    for name, plot in plots.items():
        tones = {getattr(mark, "tone", "") for mark in plot.marks}
        assert not {"strength", "cardio"} <= tones, name
