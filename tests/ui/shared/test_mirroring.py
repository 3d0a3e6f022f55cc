"""Where lines are read from right to left, what is painted stands on the other side too."""

from datetime import date
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QMenu, QWidget

from liftdesk.ui import translators
from liftdesk.ui.history.feelings_line import FeelingsLine
from liftdesk.ui.history.month_calendar import MonthCalendar
from liftdesk.ui.history.year_calendar import YearCalendar
from liftdesk.ui.insight.collecting_cells import CollectingCells
from liftdesk.ui.shared import mirroring
from liftdesk.ui.shared.buttons import SecondaryButton
from liftdesk.ui.shared.key_cap import FieldCap
from liftdesk.ui.shared.labels import MeasuredLabel, ReasonLabel, label
from liftdesk.ui.shared.progress_bar import ProgressBar
from liftdesk.ui.shared.scale_row import ScaleRow
from liftdesk.ui.shared.segmented import SegmentedChoice
from liftdesk.ui.shared.switch import Switch
from liftdesk.ui.top_bar import MenuBar
from tests.support.desks import settle

LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
ENTERED = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
WORDS = "\u200f\u202eabc\u202c \u202edef\u202c"
"""Words that run from right to left, as the language for trying out has them."""


@pytest.fixture(params=["en", "rtl"])
def way(request, look):
    """Both ways that lines are read, one after the other."""
    translators.speak(request.param)
    yield RIGHT if request.param == "rtl" else LEFT
    translators.speak("en")


@pytest.fixture
def from_right(look):
    translators.speak("rtl")
    yield
    translators.speak("en")


def shown(qtbot, widget, wide=200, high=60):
    qtbot.addWidget(widget)
    widget.resize(wide, high)
    widget.show()
    settle()
    return widget


def colour_in(image, token, look, *, left):
    """How many px of a half have the colour of a token."""
    wanted = look.colour(token).rgb()
    half = range(image.width() // 2) if left else range(image.width() // 2, image.width())
    return sum(image.pixel(x, y) == wanted for x in half for y in range(image.height()))


def grabbed(widget) -> QImage:
    return widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


@given(st.floats(0, 90), st.floats(0, 60))
def test_a_box_comes_back_when_it_is_turned_twice(left, wide):
    outer, box = QRectF(5, 0, 150, 20), QRectF(left + 5, 2, wide, 4)
    turned = mirroring.seen_in(box, outer, RIGHT)
    assert turned.width() == box.width()
    assert turned.right() - outer.right() == pytest.approx(outer.left() - box.left())
    assert mirroring.seen_in(turned, outer, RIGHT).left() == pytest.approx(box.left())
    assert mirroring.seen_in(box, outer, LEFT) == box


@pytest.mark.parametrize(
    ("make", "token"),
    [
        (partial(ProgressBar, "Rest"), "accent"),
        (CollectingCells, "accent"),
    ],
)
def test_bars_fill_from_where_reading_begins(way, look, qtbot, make, token):
    bar = shown(qtbot, make())
    if isinstance(bar, ProgressBar):
        bar.set_share(0.4)
    else:
        bar.show_share(5, 12)
    image = grabbed(bar)
    near, far = (colour_in(image, token, look, left=one is way) for one in (LEFT, RIGHT))
    assert near > 0
    assert far == 0


def test_a_switch_goes_on_to_the_end(way, look, qtbot):
    switch = shown(qtbot, Switch(""), wide=38)
    switch.setChecked(True)
    image = grabbed(switch)
    knob = [colour_in(image, "on-accent", look, left=left) for left in (True, False)]
    assert (knob[0] > knob[1]) == (way is RIGHT)


def test_a_scale_begins_where_reading_begins(way, qtbot):
    row = shown(qtbot, ScaleRow(-5, 5, "bad", "good", "Feeling"), wide=400)
    cells = row.focusProxy()
    places = [cells.cell(value).left() for value in range(-5, 6)]
    assert places == sorted(places, reverse=way is RIGHT)
    qtbot.mouseClick(cells, Qt.MouseButton.LeftButton, pos=cells.cell(-2).center().toPoint())
    assert row.value == -2
    qtbot.keyClick(cells, Qt.Key.Key_Right)
    assert row.value == (-3 if way is RIGHT else -1)


def test_feelings_run_as_their_scale_does(way, look, qtbot):
    line = shown(qtbot, FeelingsLine(look), wide=360)
    line.show_feelings(-4, -3)
    image = grabbed(line)
    near, far = (colour_in(image, "mood", look, left=one is way) for one in (LEFT, RIGHT))
    assert near > 0
    assert far == 0


def test_both_ratings_are_written_inside_their_line(way, look, qtbot, monkeypatch):
    drawn = []
    line = shown(qtbot, FeelingsLine(look), wide=300)
    monkeypatch.setattr(
        "liftdesk.ui.history.feelings_line.QRectF",
        lambda *numbers: drawn.append(numbers) or QRectF(*numbers),
    )
    line.show_feelings(4, 5)
    line.grab()
    words = sorted(drawn[-2:])
    assert words[0][0] >= 0
    assert words[0][0] + words[0][2] <= words[1][0] + 2


def test_days_of_a_month_run_as_lines_do(way, look, qtbot):
    calendar = shown(qtbot, MonthCalendar(look), wide=280, high=320)
    calendar.show_days({}, today=date(2026, 11, 26), first=None)
    calendar.choose(date(2026, 11, 18))
    days = calendar.days
    qtbot.keyClick(days, Qt.Key.Key_Left)
    assert days._chosen == date(2026, 11, 19 if way is RIGHT else 17)
    first = days._cell(1, 0).center()
    qtbot.mouseClick(days, Qt.MouseButton.LeftButton, pos=first.toPoint())
    assert days._chosen == date(2026, 11, 2)
    assert (first.x() > days.width() / 2) == (way is RIGHT)


def test_months_of_a_year_run_as_lines_do(way, look, qtbot):
    calendar = shown(qtbot, YearCalendar(look), wide=280, high=320)
    calendar.show_days({}, today=date(2026, 11, 26), first=None)
    calendar.show_month(date(2026, 6, 1))
    qtbot.keyClick(calendar.months, Qt.Key.Key_Left)
    assert calendar.month == date(2026, 7 if way is RIGHT else 5, 1)
    assert (calendar.months._box(0).left() > calendar.months._box(3).left()) == (way is RIGHT)


@pytest.mark.parametrize("words", [WORDS, "Squat", "1:45", "−2 kg"])
def test_labels_begin_where_lines_do_whatever_they_say(way, look, words):
    made = label(words)
    across = made.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask
    assert across == (ENTERED if way is RIGHT else Qt.AlignmentFlag.AlignLeft)
    assert words in made.text()
    assert made.text() == words or way is RIGHT
    made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    assert made.alignment() == Qt.AlignmentFlag.AlignCenter


def test_a_reason_that_begins_with_a_number_begins_at_the_right(from_right, qtbot):
    reason = shown(qtbot, ReasonLabel("−2 kg:", WORDS), wide=400)
    ink = [x for x in range(400) if _is_inked(grabbed(reason), x)]
    assert min(ink) > 200


def _is_inked(image, x):
    paper = image.pixel(0, 0)
    return any(image.pixel(x, y) != paper for y in range(0, image.height(), 2))


def test_lines_that_wrap_are_not_cut(from_right, look, qtbot):
    """Qt paints them too far left by the blank at their end."""
    wrapped = shown(qtbot, label(" ".join([WORDS] * 12)), wide=180, high=200)
    image = grabbed(wrapped)
    assert not _is_inked(image, 0)
    assert any(_is_inked(image, x) for x in range(image.width() - 4, image.width()))


def test_margins_are_of_the_side_where_lines_begin(way):
    layout = QHBoxLayout()
    mirroring.set_margins(layout, 8, 1, 3, 2)
    margins = layout.contentsMargins()
    wanted = (3, 1, 8, 2) if way is RIGHT else (8, 1, 3, 2)
    assert (margins.left(), margins.top(), margins.right(), margins.bottom()) == wanted


def test_menus_open_in_line_with_their_widget(way, qtbot):
    button = shown(qtbot, QWidget(), wide=50, high=20)
    corner = button.mapToGlobal(QPoint(0, 0)).x()
    wide = 120
    begin = corner - 70 if way is RIGHT else corner
    end = corner if way is RIGHT else corner - 70
    assert mirroring.menu_place(wide, button).x() == begin
    assert mirroring.menu_place(wide, button, at_end=True).x() == end


def test_all_menus_have_room(way, qtbot):
    """Qt asks for no more than the first one from right to left."""
    bar = MenuBar()
    for name in ("File", "Edit", "View", "Training", "Help"):
        bar.addMenu(QMenu(name, bar))
    shown(qtbot, bar, wide=60, high=30)
    needed = sum(bar.actionGeometry(one).width() for one in bar.actions())
    assert needed <= bar.sizeHint().width() <= needed + 60
    bar.resize(bar.sizeHint())
    settle()
    assert all(bar.rect().contains(bar.actionGeometry(one)) for one in bar.actions())


def test_an_icon_keeps_its_distance_from_its_words(way, look):
    pixmap = look.pixmap("check", "ink", 18, gap=6).toImage()
    columns = [x for x in range(pixmap.width()) if _has_ink(pixmap, x)]
    assert pixmap.width() == 24
    if way is RIGHT:
        assert min(columns) >= 6
    else:
        assert max(columns) < 18
    button = SecondaryButton("", "search")
    button.setText("Find")
    assert button.iconSize().width() == 24


def _has_ink(image, x):
    return any(image.pixelColor(x, y).alpha() for y in range(image.height()))


@pytest.mark.parametrize("name", ["arrow-left", "chevron-right", "undo-2", "corner-down-right"])
def test_icons_that_point_are_turned_over(look, name):
    plain = look.pixmap(name, "ink", 24).toImage()
    translators.speak("rtl")
    turned = look.pixmap(name, "ink", 24).toImage()
    translators.speak("en")
    same = turned.flipped(Qt.Orientation.Horizontal)
    off = sum(
        abs(plain.pixelColor(x, y).alpha() - same.pixelColor(x, y).alpha()) > 90
        for x in range(24)
        for y in range(24)
    )
    assert plain != turned
    assert off <= 12


def test_each_line_of_a_choice_has_round_ends(way, look, qtbot):
    choice = SegmentedChoice([(f"Choice {n}", n) for n in range(6)], "Choice")
    choice.let_wrap()
    shown(qtbot, choice, wide=250, high=120)
    lines = {}
    for button in sorted(choice.buttons(), key=QWidget.x):
        lines.setdefault(button.y(), []).append(button.property("place"))
    assert len(lines) > 1
    for places in lines.values():
        ends = ["first", "last"] if len(places) > 1 else ["only"]
        assert [one for one in places if one != "middle"] == ends


@pytest.mark.parametrize(("wide", "is_there"), [(400, True), (120, False)])
def test_a_key_in_a_field_lies_over_no_words(way, look, qtbot, wide, is_there):
    field = QLineEdit()
    field.setPlaceholderText("Exercise, note or tag")
    cap = FieldCap("Ctrl+F", field)
    shown(qtbot, field, wide=wide, high=36)
    assert cap.isVisible() == is_there
    if is_there:
        assert (cap.x() < wide / 2) == (way is RIGHT)
        field.setText("squat")
        assert not cap.isVisible()


def test_fields_write_from_where_lines_begin(way, look, qtbot):
    field, code = QLineEdit("16"), QLineEdit("A48")
    code.setProperty("role", "code")
    for one in (field, code):
        shown(qtbot, one, wide=120, high=36)
    assert (field.cursorRect().x() > 60) == (way is RIGHT)
    assert code.cursorRect().x() < 60


def test_a_plain_label_stays_one_from_left_to_right(look):
    assert type(label("Squat", wrap=False)) is QLabel
    assert type(label("Squat")) is MeasuredLabel
