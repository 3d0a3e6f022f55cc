"""Charts: ranges, lifts, tables, files, empty and narrow."""

import csv

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from liftdesk.domain.training.units import Unit
from liftdesk.ui.charts.chart_table import ChartModel
from liftdesk.ui.charts.marks import Dots, Line, Words


def test_the_range_moves_by_brackets(desk):
    page = desk.page("charts")
    page.head.range.setFocus()
    first = page.span[0]
    desk.press(Qt.Key.Key_BracketRight)
    assert page.head.range.value == 26
    assert page.span[0] < first
    desk.press(Qt.Key.Key_BracketLeft)
    assert page.span[0] == first


def test_all_charts_share_their_days(desk):
    page = desk.page("charts")
    spans = {panel.chart.span for panel in page.panels}
    assert spans == {page.span}


def test_another_lift_is_drawn(desk):
    page = desk.page("charts")
    names = [page.head.lift.itemText(n) for n in range(page.head.lift.count())]
    assert "Plank" not in names
    page.head.lift.setCurrentIndex(names.index("Lat pulldown"))
    page.refresh()
    assert "lat pulldown" in page.together.strength.chart.title


def test_the_table_says_what_the_chart_says(desk, qtmodeltester):
    page = desk.page("charts")
    page.together.mood.table_button.setFocus()
    desk.press(Qt.Key.Key_Space)
    assert page.together.mood.shows_table
    chart = page.together.mood.chart
    dots = next(m for m in chart.plots[0].marks if isinstance(m, Dots))
    assert [row[1] for row in chart.rows] == [round(v, 1) for v in dots.values]
    qtmodeltester.check(ChartModel(chart))
    table = page.together.mood.table
    assert table.model().rowCount() == len(chart.rows)
    table.setFocus()
    desk.ctrl(Qt.Key.Key_C)
    lines = QApplication.clipboard().text().splitlines()
    assert lines[0].split("\t") == list(chart.heads)
    assert len(lines) == len(chart.rows) + 1


@pytest.mark.parametrize("panel", [0, 1, 2])
def test_files_of_every_chart(desk, tmp_path, panel, monkeypatch):
    page = desk.page("charts")
    chosen = page.panels[panel]
    monkeypatch.setattr(chosen, "_ask_path", lambda name: tmp_path / name)
    for kind in ("PNG", "SVG", "CSV"):
        chosen.file_buttons[kind].click()
    stem = chosen._name
    picture = QImage(str(tmp_path / f"{stem}.png"))
    assert picture.width() == 1920
    assert b"<svg" in (tmp_path / f"{stem}.svg").read_bytes()[:400]
    with (tmp_path / f"{stem}.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[0] == list(chosen.chart.heads)
    assert len(rows) == len(chosen.chart.rows) + 1
    assert rows[1][0] == chosen.chart.rows[0][0].isoformat()


def test_a_folder_that_is_not_there_is_said(desk, tmp_path, monkeypatch):
    page = desk.page("charts")
    monkeypatch.setattr(page.together.mood, "_ask_path", lambda name: tmp_path / "none" / name)
    page.together.mood.file_buttons["CSV"].click()
    assert not page.together.mood._problem.isHidden()


def test_the_mood_line_leaves_gaps_open_and_names_long_ones(desk):
    page = desk.page("charts")
    page.head.range.set_value(0)
    page.refresh()
    marks = page.together.mood.chart.plots[0].marks
    [line] = [m for m in marks if isinstance(m, Line)]
    steps = [(b - a).days for a, b in zip(line.days, line.days[1:], strict=False)]
    assert line.longest_bridge == 4
    assert max(steps) > 7
    assert any(isinstance(m, Words) for m in marks)


def test_loads_follow_the_unit(desk):
    page = desk.page("charts")
    desk.house.preferences.choose_unit(Unit.LB)
    desk.settle()
    assert page.together.strength.chart.plots[0].unit == "lb"
    assert "lb" in page.together.strength.chart.caption


def test_an_empty_diary_has_calm_charts(first_day):
    page = first_day.page("charts")
    assert page.together.strength.chart.plots[0].empty == "Appears after 2 sessions"
    assert page.together.mood.chart.plots[0].empty == "Appears after 2 check-ins"
    assert "normal" in page.column.changes._words.text()


def test_side_cards_go_below_where_room_is_short(desk, look):
    page = desk.page("charts")
    look.set_theme("dark")
    desk.window.resize(1024, 700)
    desk.settle()
    assert page.column.mapTo(page, page.column.rect().topLeft()).x() < 100
    assert page.horizontalScrollBar().maximum() == 0


def test_a_long_name_leaves_room_for_the_days(desk):
    page = desk.page("charts")
    desk.window.resize(1024, 700)
    for place in range(page.head.lift.count()):
        page.head.lift.setItemText(
            place, "Very slow dumbbell press with a pause and the left elbow out"
        )
    desk.settle()
    assert page.head.lift.width() < page.head.range.width()
    assert page.horizontalScrollBar().maximum() == 0
