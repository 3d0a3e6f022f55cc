"""The loaded bar as a picture."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from liftdesk.domain.training.plans import Loading
from liftdesk.domain.training.units import Load, Unit
from liftdesk.printing.plates_picture import paint_plates, paper_ink, plates_size
from liftdesk.ui.shared.plates import PlatesPicture

LOADED = Loading(bar=20_000, per_side=(10_000, 2_500))


def test_it_says_what_it_shows(look, qtbot):
    picture = PlatesPicture(LOADED, Unit.KG)
    qtbot.addWidget(picture)
    assert picture.accessibleName() == "20 kg bar and 10 + 2.5 kg on each side"
    picture.show_loading(Loading(bar=20_000), Unit.KG)
    assert picture.accessibleName() == "20 kg bar, no plates"
    handle = Loading(bar=2_000, per_side=(2_500,), is_handle=True)
    picture.show_loading(handle, Unit.KG)
    assert picture.accessibleName() == "2 kg handle and 2.5 kg on each side"
    pounds = Loading(bar=Load.of(45, Unit.LB).grams, per_side=(Load.of(25, Unit.LB).grams,))
    picture.show_loading(pounds, Unit.LB)
    assert picture.accessibleName() == "45 lb bar and 25 lb on each side"
    picture.show_loading(Loading(), Unit.KG)
    assert picture.isHidden()


def drawn(loading, width=400, height=80):
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    paint_plates(painter, QRectF(0, 0, width, height), loading, Unit.KG, paper_ink(QFont()))
    painter.end()
    return image


def ink(image):
    white = QColor("white").rgb()
    return {
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixel(x, y) != white
    }


def extent(pixels):
    xs, ys = [x for x, _ in pixels], [y for _, y in pixels]
    return max(xs) - min(xs), max(ys) - min(ys)


def test_paper_has_both_sides_alike_and_black_on_white(look):
    image = drawn(LOADED)
    left = sum(x < 200 for x, _ in ink(image))
    right = sum(x >= 200 for x, _ in ink(image))
    assert left == pytest.approx(right, rel=0.1)
    for x, y in ink(image):
        colour = QColor(image.pixel(x, y))
        assert colour.saturation() < 40  # letters may be smoothed with a tint


def test_a_heavier_plate_is_taller_and_more_plates_are_wider(look):
    small, large = (extent(ink(drawn(Loading(bar=20_000, per_side=(m,))))) for m in (1_250, 20_000))
    assert small[1] < large[1]
    one, three = (
        plates_size(Loading(bar=20_000, per_side=(5_000,) * n), QFont()).width() for n in (1, 3)
    )
    assert three > one


@pytest.mark.parametrize("plates", [1, 8, 20])
def test_it_stays_in_its_box(look, plates):
    loading = Loading(bar=20_000, per_side=(20_000,) * plates)
    pixels = ink(drawn(loading, 240, 60))
    assert pixels
    assert all(0 < x < 239 and 0 < y < 59 for x, y in pixels)


def test_without_a_bar_nothing_is_drawn(look):
    assert ink(drawn(Loading())) == set()
