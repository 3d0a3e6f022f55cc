"""The moving figure: it moves for a while, rests, and keeps still where that is wished."""

import pytest
from PySide6.QtGui import QImage

from liftdesk.services.figures import figures
from liftdesk.ui.shared.figure import ROUND_MS, ROUNDS, FigureView, figure_pixmap, ink_of
from liftdesk.ui.shared.tokens import DARK, LIGHT

SQUAT = figures()[1]


@pytest.fixture
def view(look, qtbot):
    look.set_motion("off")
    made = FigureView()
    qtbot.addWidget(made)
    made.resize(400, 200)
    made.show()
    made.set_figure(SQUAT, "Figure of Goblet squat: sit down and stand up.")
    return made


def picture(widget):
    image = QImage(widget.size(), QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    widget.render(image)
    return image


def columns(image):
    """The left and right end of what is drawn."""
    empty = image.pixel(0, 0)
    drawn = [
        x
        for x in range(image.width())
        if any(image.pixel(x, y) != empty for y in range(0, image.height() - 30, 4))
    ]
    return drawn[0], drawn[-1]


def test_it_moves_when_it_is_shown_and_says_what(view):
    assert view.is_moving
    assert view.accessibleName() == "Figure of Goblet squat: sit down and stand up."
    view.show_moment(0)
    start = picture(view)
    view.show_moment(ROUND_MS // 2)
    end = picture(view)
    view.show_moment(ROUND_MS)
    assert start != end
    assert picture(view) == start


def test_it_rests_by_itself_with_both_ends_in_view(view, qtbot):
    with qtbot.waitSignal(view.moved) as heard:
        view.show_moment(ROUND_MS * ROUNDS)
    assert heard.args == [False]
    assert not view.is_moving
    left, right = columns(picture(view))
    assert left < 150
    assert right > 250
    view.begin()
    assert view.is_moving


def test_it_does_not_move_unseen(view):
    view.hide()
    assert not view.is_moving
    view.show()
    assert view.is_moving


def test_where_stillness_is_wished_it_never_moves(look, qtbot):
    look.set_motion("on")
    view = FigureView()
    qtbot.addWidget(view)
    view.resize(400, 200)
    view.show()
    view.set_figure(SQUAT, "Figure")
    view.begin()
    assert not view.is_moving
    assert view.is_always_still
    left, right = columns(picture(view))
    assert left < 150
    assert right > 250


def test_stillness_that_is_wished_meanwhile_stops_it(look, view, qtbot):
    assert view.is_moving
    with qtbot.waitSignal(view.moved) as heard:
        look.set_motion("on")
    assert heard.args == [False]
    assert not view.is_moving
    look.set_motion("off")
    view.begin()
    assert view.is_moving


def test_without_a_figure_it_takes_no_room(view):
    view.set_figure(None, "")
    assert view.isHidden()
    assert not view.is_moving


def test_it_is_drawn_in_the_colours_of_the_theme(look, view):
    view.rest()
    light = picture(view)
    look.set_theme("dark")
    dark = picture(view)
    look.set_theme("light")
    assert light != dark
    assert ink_of(LIGHT).near != ink_of(DARK).near


def test_the_small_picture_fits_its_square(look):
    pixmap = figure_pixmap(SQUAT, 44, LIGHT, 2.0)
    assert (pixmap.width(), pixmap.height()) == (88, 88)
    image = pixmap.toImage()
    drawn = sum(image.pixelColor(x, y).alpha() > 0 for x in range(88) for y in range(88))
    assert drawn > 600
