"""The shared axis, the cursor and what it reads, with keys and with the pointer; all views."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QMarginsF, QPoint, QPointF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from liftdesk.domain.training.sets import Effort
from liftdesk.domain.training.units import Load, Unit
from liftdesk.services.training_log import Draft
from liftdesk.ui.charts.chart_files import draw_page
from liftdesk.ui.charts.marks import Chart, LateRows, Plot
from liftdesk.ui.charts.read_out import ReadOut
from liftdesk.ui.charts.time_axis import TimeAxis
from liftdesk.ui.charts.view_makers import VIEWS
from tests.support.chart_states import add_hearts, beats

DAY = date(2026, 11, 26)


@pytest.fixture
def page(desk):
    return desk.page("charts")


def test_the_axis_keeps_within_its_limits():
    axis = TimeAxis()
    axis.set_limits(date(2026, 1, 1), DAY)
    low, high = axis.limits
    axis.zoom(40)
    assert axis.view[1] - axis.view[0] == pytest.approx(7)
    axis.pan(1000)
    assert axis.view[1] == pytest.approx(high)
    axis.zoom(-100)
    assert axis.view == pytest.approx((low, high))
    axis.point(DAY.toordinal())
    axis.zoom(3)
    assert axis.view[0] <= DAY.toordinal() <= axis.view[1]
    shown = axis.view
    axis.set_limits(date(2026, 1, 1), DAY)
    assert axis.view == shown
    axis.set_limits(date(2026, 2, 1), DAY)
    assert axis.cursor is None


def test_labels_of_days_move_with_their_days():
    axis = TimeAxis()
    axis.set_limits(date(2026, 1, 1), DAY)
    axis.zoom(4)
    before = dict(axis.ticks)
    axis.pan(-0.1)
    both = before.keys() & dict(axis.ticks).keys()
    assert len(both) > len(before) / 2


def test_all_panels_zoom_and_pan_together(page, desk):
    page.axis.zoom(3)
    desk.settle()
    plots = [plot for panel in page.panels for plot in panel.plots]
    assert len({plot.shown_span for plot in plots}) == 1
    wide = page.axis.view[1] - page.axis.view[0]
    plots[0]._box.setXRange(*(end - 5 for end in page.axis.view), padding=0)
    desk.settle()
    assert len({plot.shown_span for plot in plots}) == 1
    assert page.axis.view[1] - page.axis.view[0] == pytest.approx(wide)


@pytest.mark.parametrize("with_ctrl", [True, False])
def test_the_wheel_zooms_with_ctrl_only(page, with_ctrl):
    before = page.axis.view
    view = page.panels[0].plots[0]._canvas.viewport()
    middle = QPointF(view.rect().center())
    held = Qt.KeyboardModifier.ControlModifier if with_ctrl else Qt.KeyboardModifier.NoModifier
    wheel = QWheelEvent(
        middle,
        QPointF(view.mapToGlobal(middle.toPoint())),
        QPoint(0, 120),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        held,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, wheel)
    assert (page.axis.view != before) is with_ctrl


def test_keys_move_a_shared_cursor_and_read_exact_values(page, desk):
    page.together.mood.area.setFocus()
    desk.press(Qt.Key.Key_End)
    chart = page.together.mood.chart
    day, mood = chart.rows[-1][:2]
    assert page.axis.cursor == day.toordinal()
    assert f"Mood: {mood:g} of 10" in page.line._full
    desk.press(Qt.Key.Key_Left)
    assert page.axis.cursor == chart.rows[-2][0].toordinal()
    desk.press(Qt.Key.Key_Home)
    assert page.axis.cursor == chart.rows[0][0].toordinal()
    desk.press(Qt.Key.Key_Right)
    assert page.axis.cursor == chart.rows[1][0].toordinal()
    assert all(p.cursor_x is not None for panel in page.panels for p in panel.plots)
    desk.press(Qt.Key.Key_Escape)
    assert page.axis.cursor is None
    assert page.line.reading.text().startswith("Values:")


def test_plus_and_minus_zoom_and_shift_pans(page, desk):
    page.together.strength.area.setFocus()
    whole = page.axis.view
    desk.press(Qt.Key.Key_Plus)
    desk.press(Qt.Key.Key_Plus)
    assert page.axis.view[1] - page.axis.view[0] < whole[1] - whole[0]
    closer = page.axis.view
    desk.press(Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert page.axis.view[0] < closer[0]
    desk.press(Qt.Key.Key_Minus)
    desk.press(Qt.Key.Key_Minus)
    assert page.axis.view == pytest.approx(whole)


def test_the_pointer_reads_the_nearest_day(page, desk):
    plot = page.together.strength.plots[0]
    row = page.together.strength.chart.rows[-1]
    view = plot._canvas.viewport()
    low, high = page.axis.view
    x = (row[0].toordinal() - low) / (high - low) * view.width()
    QTest.mouseMove(view, QPoint(round(x) + 3, view.height() // 2))
    desk.settle()
    if page.axis.cursor is None:  # without a screen the pointer may not be seen to move
        plot._on_pointer_moved(QPointF(x + 3, view.height() / 2))
    assert page.axis.cursor == row[0].toordinal()
    assert "Estimated 1RM" in page.line._full
    plot.pointed_at.emit(None)
    assert page.axis.cursor is None


def test_earlier_and_later_ranges(page, desk):
    first, last = page.span
    page.head.earlier.click()
    assert page.span == (first - timedelta(weeks=12), last - timedelta(weeks=12))
    assert {panel.chart.span for panel in page.panels} == {page.span}
    page.head.range.setFocus()
    desk.press(Qt.Key.Key_Period)
    assert page.span == (first, last)
    assert not page.head.later.isEnabled()


@pytest.mark.parametrize("name", VIEWS)
def test_every_view_has_words_tables_and_both_themes(page, desk, look, name, tmp_path):
    desk.house.heart_rate.tell_birth_year(1984)
    add_hearts(desk.house)
    view = page.show_view(name)
    desk.settle()
    for panel in view.panels:
        chart = panel.chart
        assert chart.title
        assert chart.caption
        assert all(len(row) == len(chart.heads) for row in chart.rows)
        assert panel.area.accessibleDescription() == chart.told
        panel.toggle_table()
        assert panel.table.model().rowCount() == len(chart.rows)
        panel.toggle_table()
    light = view.grab().toImage()
    look.set_theme("dark")
    desk.settle()
    assert view.grab().toImage() != light


@pytest.mark.parametrize("name", VIEWS)
def test_every_view_is_calm_in_an_empty_diary(first_day, name):
    page = first_day.page("charts")
    view = page.show_view(name)
    first_day.settle()
    assert all(panel.chart.caption for panel in view.panels)
    assert page.horizontalScrollBar().maximum() == 0


def test_large_letters_need_no_sideways_scrolling(page, desk, look):
    look.set_text_percent(200)
    desk.window.resize(1280, 900)
    desk.settle()
    for name in VIEWS:
        page.show_view(name)
        desk.settle()
        assert page.horizontalScrollBar().maximum() == 0, name


def test_hidden_mood_leaves_nothing_of_it(page, desk):
    page.show_view("mood")
    desk.house.preferences.hide_mood()
    desk.settle()
    assert page.line.views.value == "together"
    assert not page.line.views.buttons()[VIEWS.index("mood")].isVisible()
    compare = page.show_view("compare")
    words = [compare.first.itemText(n) for n in range(compare.first.count())]
    assert not {"Mood", "Energy", "Sleep", "Feeling after a session"} & set(words)


def test_the_heart_view_says_how_long_was_easy(page, desk):
    desk.house.heart_rate.tell_birth_year(1984)
    add_hearts(desk.house)
    panel = page.show_view("heart").heart
    band = desk.house.heart_rate.band()
    inside = sum(1 for beat in beats(1800) if band.low <= beat <= band.high)
    measured = sum(1 for beat in beats(1800) if beat)
    assert panel.chart.caption.startswith(f"{inside / 60:.0f} of {measured / 60:.0f} measured min")


def test_lifts_are_chosen_from_a_menu(page, desk):
    view = page.show_view("lifts")
    names = [plot.heading for plot in view.lifts.chart.plots]
    view.choice._menu.actions()[0].trigger()
    view.choice._menu.aboutToHide.emit()
    assert [plot.heading for plot in view.lifts.chart.plots] == names[1:]


def test_a_logged_set_moves_its_point_alone(page, desk, monkeypatch):
    drawn = []
    for panel in page.panels:
        show = panel.show_chart
        monkeypatch.setattr(
            panel, "show_chart", lambda c, p=panel, s=show: (drawn.append(p._name), s(c))
        )
    lift = page.head.chosen_lift
    effort = Effort(reps=8, load=Load.of(20, Unit.KG))
    desk.house.training_log.log_sets([Draft(exercise=lift, done=effort)])
    desk.settle()
    assert drawn[0] == "strength"
    assert page.together.strength.chart.rows[-1][0] == page._today()
    drawn.clear()
    desk.house.check_ins.add(mood=6)
    desk.settle()
    assert drawn == ["mood"]


def test_a_chart_is_printed_across_a_page(page, tmp_path):
    path = tmp_path / "page.pdf"
    writer = QPdfWriter(str(path))
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Landscape, QMarginsF()
        )
    )
    draw_page(page.together.strength.chart, writer)
    assert path.read_bytes().startswith(b"%PDF")
    assert path.stat().st_size > 5000


def test_rows_are_found_by_place():
    days = [DAY - timedelta(days=n) for n in (9, 5, 0)]
    chart = Chart(
        title="T",
        caption="C",
        plots=(Plot(first=days[0], last=DAY, low=0, high=1, ticks=()),),
        heads=("Day", "N"),
        rows=LateRows(lambda: [(day, n) for n, day in enumerate(days)]),
    )
    read = ReadOut(chart)
    assert read.words(float(days[1].toordinal())) == "N 1"
    assert read.words(float(days[1].toordinal() + 1)) == ""
    assert read.nearest(days[1].toordinal() + 1.2, None, 2) == days[1].toordinal()
    assert read.nearest(days[1].toordinal() + 2.4, None, 2) is None
    assert read.step(None, -1) == DAY.toordinal()
    assert read.step(float(days[1].toordinal() + 1), -1) == days[1].toordinal()
