"""The picture of an interval: its axis holds everything, and its name says what it shows."""

import pytest

from liftdesk.ui.insight.interval_picture import IntervalPicture, axis_for


@pytest.mark.parametrize(
    ("low", "high", "ends"),
    [
        (0.2, 1.2, (-1, 2)),
        (-1.2, -0.2, (-2, 1)),
        (-0.4, 0.8, (-1, 1)),
        (0, 0, (-1, 1)),
        (2.0, 4.9, (-2, 5)),
        (-9.7, 9.9, (-10, 10)),
    ],
)
def test_the_axis_holds_the_interval_and_zero(low, high, ends):
    axis = axis_for(low, high)
    assert axis.low <= min(low, 0)
    assert axis.high >= max(high, 0)
    assert 0 in axis.ticks
    assert len(axis.ticks) <= 7
    assert (axis.low, axis.high)[0] <= ends[0]
    assert axis.high >= ends[1]


def test_a_rise_and_a_fall_are_mirrored():
    rise, fall = axis_for(0.2, 1.2), axis_for(-1.2, -0.2)
    assert (rise.low, rise.high) == (-1, 2)
    assert (fall.low, fall.high) == (-2, 1)
    assert rise.place(0.7, 0, 300) == pytest.approx(300 - fall.place(-0.7, 0, 300))


def test_a_finer_axis_for_small_slopes():
    axis = axis_for(-0.3, 0.4, least=0.5)
    assert axis.ticks == (-0.5, 0, 0.5)


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize(
    ("found", "inside"),
    [((0.7, 0.2, 1.2), True), ((-0.7, -1.2, -0.2), True), ((0.2, -0.4, 0.8), True)],
)
def test_it_is_drawn_with_its_dot_where_the_value_is(qtbot, look, theme, found, inside):
    look.set_theme(theme)
    picture = IntervalPicture()
    qtbot.addWidget(picture)
    picture.resize(300, picture.sizeHint().height())
    picture.show_interval(*found)
    drawn = picture.grab().toImage()
    axis = axis_for(*found[1:])
    at = round(axis.place(found[0], 20, 280))
    zero = round(axis.place(0, 20, 280))
    assert drawn.pixelColor(at, 32) == look.colour("mood")
    assert drawn.pixelColor(zero, 22) == look.colour("ink")
    assert "no difference" in picture.accessibleName()


def test_nothing_is_drawn_before_there_is_something(qtbot, look):
    picture = IntervalPicture("no change")
    qtbot.addWidget(picture)
    picture.resize(300, 62)
    drawn = picture.grab().toImage()
    colours = {drawn.pixelColor(x, 32).name() for x in range(300)}
    assert len(colours) == 1
