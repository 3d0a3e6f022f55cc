"""Every chart looks as it did, in both themes and where there is nothing yet.

`tests.ui.charts.chart_pictures` says what is compared and how the pictures kept are renewed. That
this would see what it is for is part of the tests: any mark that lacks, has another colour or
stands on its head.
"""

import numpy as np
import pytest

from liftdesk.ui.charts.gutter import SignedGutter
from liftdesk.ui.charts.marks import Bars, Scores, Words, number_of
from liftdesk.ui.shared.look import look_of
from tests.support.chart_states import stage_of
from tests.support.trials import trials
from tests.ui.charts.chart_pictures import (
    FOLDER,
    MONTHS,
    SQUARE,
    TALL,
    THEMES,
    TOLERANCE,
    WIDE,
    charts_of,
    difference,
    in_tone,
    kept,
    small,
    small_plot,
    upside_down,
    without,
    wordless,
)

_OTHER = {"strength": "mood", "mood": "strength", "cardio": "strength"}
_SEEN = 12
"""By how much, in 255ths of a colour, letters change the squares they are written on."""


@pytest.fixture(scope="module")
def charts(qapp, tmp_path_factory):
    """Every chart of a full diary and, "empty-" before their names, of a new one."""
    look_of().set_theme("light")
    look_of().set_text_percent(100)
    found = {}
    for months, start in ((MONTHS, ""), (0, "empty-")):
        stage = stage_of(tmp_path_factory.mktemp("charts"), months)
        page = stage.page("charts")
        found |= {f"{start}{name}": chart for name, chart in charts_of(page).items()}
        stage.close()
    return found


@pytest.fixture(params=THEMES)
def theme(request, charts, look):
    look.set_theme(request.param)
    yield request.param
    look.set_theme("light")


@pytest.fixture(params=THEMES[-trials(1, len(THEMES)) :])
def controlled(request, charts, look):
    """The theme that controls are made in: the dark one, whose marks are the faintest."""
    look.set_theme(request.param)
    yield request.param
    look.set_theme("light")


def marks_of(charts):
    """Every mark but letters: its chart's name, its plot with its number, its place in it."""
    return [
        (name, number, plot, place)
        for name, chart in charts.items()
        for number, plot in enumerate(chart.plots)
        for place, mark in enumerate(plot.marks)
        if has_ink(mark)
    ]


def has_ink(mark):
    if isinstance(mark, Bars):
        return mark.base != mark.tops
    return not isinstance(mark, Words | Scores) and getattr(mark, "days", True)


def test_each_chart_looks_as_it_did(charts, theme):
    others = [
        name for name, chart in charts.items() if not looks_like(small(chart), f"{name}-{theme}")
    ]
    assert others == []


def looks_like(picture, name, number=None):
    before = kept(name, number)
    return picture.shape == before.shape and difference(picture, before) <= TOLERANCE


def unseen(charts, theme, change):
    """The marks whose change leaves their plot as it is kept."""
    return [
        (name, number, type(plot.marks[place]).__name__)
        for name, number, plot, place in marks_of(charts)
        if looks_like(small_plot(wordless(change(plot, place))), f"{name}-{theme}", number)
    ]


def test_each_picture_is_of_a_chart_and_all_of_them_are_small(charts):
    names = {f"{name}-{theme}.png" for name in charts for theme in THEMES}
    assert {path.name for path in FOLDER.iterdir()} == names
    assert sum(path.stat().st_size for path in FOLDER.iterdir()) < 400_000


def test_a_mark_that_lacks_is_seen(charts, controlled):
    """The control: without any one mark, a chart is unlike its picture."""
    assert unseen(charts, controlled, without) == []


def test_another_colour_is_seen(charts, controlled):
    def change(plot, place):
        tone = plot.marks[place].tone
        plain = tone.removesuffix("-soft")
        return in_tone(plot, place, _OTHER.get(plain, "mood") + tone.removeprefix(plain))

    assert unseen(charts, controlled, change) == []


def test_an_axis_that_runs_down_is_seen(charts, controlled):
    assert unseen(charts, controlled, lambda plot, _: upside_down(plot)) == []


def test_letters_stand_where_they_belong_and_nowhere_else(charts, theme):
    for name, chart in charts.items():
        for plot in chart.plots:
            changed = np.abs(small_plot(plot) - small_plot(wordless(plot))).max(axis=2)
            places = list(word_places(plot))
            for x, y, _ in places:
                assert changed[around(y, TALL), around(x, WIDE)].max() > _SEEN, name
            for x, y, text in places:
                changed[around(y, TALL, 2), around(x, WIDE, 2 + len(text))] = 0
            assert changed.max() <= TOLERANCE, name


def word_places(plot):
    """Where letters are, in px: above scores, on silences, in the middle of what is empty."""
    first, last = (number_of(end) for end in (plot.first, plot.last))
    edge = max(1.0 if not isinstance(plot.first, float) else 0.0, (last - first) * 0.012)

    def at(place, value):
        across = (place - first + edge) / (last - first + 2 * edge)
        return across * WIDE, TALL - (value - plot.low) / (plot.high - plot.low) * TALL

    if plot.empty:
        yield WIDE / 2, TALL / 2, plot.empty
    for mark in plot.marks:
        if isinstance(mark, Words):
            yield *at(number_of(mark.day), mark.value), mark.text
        if isinstance(mark, Scores):
            for day, value, text in zip(mark.days, mark.values, mark.texts, strict=True):
                x, y = at(number_of(day), value)
                yield x, y - 14, text


def around(px, end, squares=1):
    """The squares around a place."""
    middle = int(np.clip(px, 0, end - 1) // SQUARE)
    return slice(max(0, middle - squares), middle + squares + 1)


def test_labels_have_their_marks_in_the_colours_of_the_chart(charts, theme, qtbot):
    for name, chart in charts.items():
        for plot in chart.plots:
            signed = tuple(label for label in plot.labels if label.sign)
            if not signed:
                continue
            gutter = SignedGutter(signed)
            qtbot.addWidget(gutter)
            gutter.resize(gutter.width(), 160)
            image = gutter.grab().toImage()
            places = ((x, y) for x in range(14) for y in range(image.height()))
            seen = {image.pixel(*place) for place in places}
            ground = image.pixel(image.width() - 1, image.height() - 1)
            for label in signed:
                wanted = look_of().colour(label.tone).rgb()
                nearest = min(apart(one, wanted) for one in seen)
                assert nearest < apart(ground, wanted) / 2, (name, label.text)


def apart(one, other):
    """How far two colours are from each other."""
    return sum(abs((one >> by & 255) - (other >> by & 255)) for by in (0, 8, 16))
