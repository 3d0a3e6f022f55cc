"""Pictures beside words follow the theme, in each room that has them."""

from PySide6.QtGui import QColor

from liftdesk.ui.shared.picture import Picture
from tests.support.desks import settle


def strongest(picture):
    """The colour of the most opaque pixel."""
    image = picture.pixmap().toImage()
    pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return max(pixels, key=QColor.alpha).name()


def test_a_picture_is_drawn_again_in_another_theme_and_size_of_text(look, qapp):
    picture = Picture("shield", "caution", 18)
    picture.show()
    light, small = strongest(picture), picture.pixmap().width()
    look.set_theme("dark")
    look.set_text_percent(200)
    settle()
    assert strongest(picture) != light
    assert picture.pixmap().width() == 2 * small
    picture.deleteLater()


def test_the_first_day_shows_its_pictures_in_the_theme(first_day, look):
    welcome = first_day.page("today").welcome
    before = [strongest(picture) for picture in welcome.findChildren(Picture)]
    look.set_theme("dark")
    first_day.settle()
    after = [strongest(picture) for picture in welcome.findChildren(Picture)]
    assert len(before) == 5
    assert all(one != other for one, other in zip(before, after, strict=True))


def test_the_first_day_fits_a_small_window(first_day):
    page = first_day.page("today")
    first_day.window.resize(1024, 700)
    first_day.settle()
    assert page.horizontalScrollBar().maximum() == 0
