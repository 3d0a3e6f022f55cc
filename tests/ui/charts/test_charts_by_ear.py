"""Every chart without a pointer and without looking: the accessibility tree, keys and the table."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from liftdesk.ui.charts.chart_table import cell_text
from liftdesk.ui.charts.view_makers import VIEWS
from liftdesk.ui.shared.look import look_of
from tests.support.chart_states import stage_of
from tests.ui.charts.test_charts_equal_data import SERIES

_ROLES = (QAccessible.Role.ColumnHeader, QAccessible.Role.Cell)
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(scope="module")
def stage(qapp, tmp_path_factory):
    look_of().set_theme("light")
    found = stage_of(tmp_path_factory.mktemp("charts"), 3)
    yield found
    found.close()


@pytest.fixture
def page(stage):
    return stage.page("charts")


def panel_of(page, view, name):
    return next(p for p in page.show_view(view).panels if p._name == name)


def below(interface):
    """An accessible object and all that lies below it, as a screen reader walks."""
    yield interface
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child is not None and child.isValid():
            yield from below(child)


def text(interface, kind=QAccessible.Text.Name):
    return interface.text(kind)


def cells(interface):
    """The cells of an accessible table, row by row, and its heads."""
    parts = [interface.child(number) for number in range(interface.childCount())]
    heads, told = ([text(p) for p in parts if p and p.role() == role] for role in _ROLES)
    return heads, [tuple(told[n : n + len(heads)]) for n in range(0, len(told), len(heads))]


@pytest.mark.parametrize(("view", "name"), SERIES)
def test_a_chart_is_found_told_and_read_by_keys_alone(page, stage, view, name):
    panel = panel_of(page, view, name)
    stage.settle()
    chart, area = panel.chart, panel.area
    found = [one for one in below(QAccessible.queryAccessibleInterface(page)) if one.object()]
    [told] = [one for one in found if one.object() is area]
    assert text(told) == chart.title
    assert text(told, QAccessible.Text.Description) == chart.told
    assert any(letter.isdigit() for letter in chart.told)
    walk_to(stage, page, area)

    stage.press(Qt.Key.Key_T)
    assert panel.shows_table
    assert QApplication.focusWidget() is panel.table
    heads, rows = cells(QAccessible.queryAccessibleInterface(panel.table))
    assert heads == list(chart.heads)
    model = panel.table.model()
    assert len(rows) == model.rowCount() == len(chart.rows)
    values = {tuple(row) for row in rows}
    assert values == {tuple(cell_text(cell) for cell in row) for row in chart.rows}
    stage.ctrl(Qt.Key.Key_C)
    assert len(QApplication.clipboard().text().splitlines()) == len(chart.rows) + 1
    stage.press(Qt.Key.Key_T)
    assert not panel.shows_table


def walk_to(stage, page, area):
    """Go to the plots with Tab, as far as there are stops."""
    page.head.take_focus()
    for _ in range(80):
        if QApplication.focusWidget() is area:
            return
        stage.press(Qt.Key.Key_Tab)
    pytest.fail("the keyboard does not come to the plots")


@pytest.mark.parametrize(("view", "name"), SERIES)
def test_the_cursor_says_the_exact_values(page, stage, view, name, monkeypatch):
    heard = []
    monkeypatch.setattr(
        "liftdesk.ui.charts.charts_page.announce", lambda _widget, words: heard.append(words)
    )
    panel = panel_of(page, view, name)
    panel.area.setFocus()
    stage.press(Qt.Key.Key_End)
    places = panel.area._read.places
    assert panel.area.axis.cursor == places[-1]
    assert heard[-1] == page.line._full
    assert panel.reading() in heard[-1]
    if len(places) > 1:
        stage.press(Qt.Key.Key_Left)
        assert panel.area.axis.cursor == places[-2]
        assert len(heard) == 2
        assert heard[0] != heard[1]
    stage.press(Qt.Key.Key_Escape)
    assert panel.area.axis.cursor is None


@pytest.mark.parametrize(("view", "name"), SERIES)
def test_a_chart_is_zoomed_and_moved_by_keys(page, stage, view, name):
    panel = panel_of(page, view, name)
    panel.area.setFocus()
    axis = panel.area.axis
    axis.zoom(-100)
    low, high = axis.view
    stage.press(Qt.Key.Key_Plus)
    stage.press(Qt.Key.Key_Plus)
    near = axis.view
    assert near[1] - near[0] < high - low or high - low <= 7
    stage.press(Qt.Key.Key_Left, SHIFT)
    assert axis.view[0] < near[0] or high - low <= 7
    stage.press(Qt.Key.Key_PageDown)
    assert axis.view[1] == pytest.approx(high, abs=(high - low) * 0.6)
    stage.press(Qt.Key.Key_Minus)
    stage.press(Qt.Key.Key_Minus)
    assert axis.view == pytest.approx((low, high))


def test_each_view_is_reached_by_keys(page, stage):
    page.line.views.setFocus()
    for view in VIEWS:
        button = page.line.views.buttons()[VIEWS.index(view)]
        button.setFocus()
        stage.press(Qt.Key.Key_Space)
        assert page.line.views.value == view
