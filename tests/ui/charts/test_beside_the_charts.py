"""Charts with self-checks, the summary's button, hidden mood, and statistics read once a change."""

import csv

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from liftdesk.ui.charts.charts_page import ChartLinks, ChartServices, ChartsPage
from liftdesk.ui.charts.gutter import PlacedGutter
from liftdesk.ui.transfer.report_dialog import ReportDialog
from tests.support.findings import fill_questionnaires


@pytest.fixture
def page(desk):
    return desk.page("charts")


def names(page):
    return [panel._name for panel in page.panels]


def test_only_what_was_filled_in_has_a_panel(page, desk):
    assert names(page) == ["strength", "mood", "weeks"]
    assert not page.together.self_checks.isVisibleTo(page)
    desk.house.questionnaires.answer("gad7", dict.fromkeys(range(1, 8), 1))
    desk.settle()
    assert names(page) == ["strength", "mood", "gad7", "weeks"]
    fill_questionnaires(desk.house)
    desk.settle()
    assert names(page) == ["strength", "mood", "phq9", "gad7", "ons4", "weeks"]
    for result in desk.house.questionnaires.history():
        desk.house.questionnaires.remove(result.filled.id)
    desk.settle()
    assert names(page) == ["strength", "mood", "weeks"]
    desk.ctrl(Qt.Key.Key_Z)
    assert len(page.panels) == 4


def test_a_skipped_item_gives_a_form_of_its_own(page, desk):
    answers = dict.fromkeys(range(1, 10), 1)
    desk.house.questionnaires.answer("phq9", answers)
    desk.house.questionnaires.answer("phq9", answers | {9: None})
    desk.settle()
    assert names(page) == ["strength", "mood", "phq9", "phq8", "weeks"]
    assert page.panels[3].chart.title == "PHQ-8 self-check"


def test_self_checks_share_the_time_axis_and_the_lines_of_names(page, desk):
    fill_questionnaires(desk.house)
    desk.settle()
    plots = [plot for panel in page.panels for plot in panel.plots]
    assert len(plots) == 10
    page.head.range.set_value(4)
    page._draw()
    desk.settle()
    assert len({plot.shown_span for plot in plots}) == 1
    assert {panel.chart.span for panel in page.panels} == {page.span}


def test_names_of_bands_stand_inside_their_bands(page, desk):
    fill_questionnaires(desk.house)
    desk.settle()
    [plot] = page.panels[2].plots
    [gutter] = page.panels[2].findChildren(PlacedGutter)
    assert gutter.height() == plot.height()
    assert plot.height_of(27) < plot.height_of(20) < plot.height_of(0) <= plot.height()
    assert gutter.accessibleName() == "minimal, mild, moderate, moderately severe, severe"


def test_tables_and_files_of_self_checks(page, desk, tmp_path, monkeypatch):
    fill_questionnaires(desk.house)
    desk.settle()
    for panel in page.panels[2:5]:
        monkeypatch.setattr(panel, "_ask_path", lambda name: tmp_path / name)
        for button in panel.file_buttons.values():
            button.click()
        panel.table_button.click()
        assert panel.table.model().rowCount() == len(panel.chart.rows)
    assert QImage(str(tmp_path / "phq9.png")).width() == 1920
    assert b"<svg" in (tmp_path / "ons4.svg").read_bytes()[:400]
    with (tmp_path / "ons4.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[0][-1] == "anxious yesterday, lower is better"
    assert len(rows) == 10


def test_files_are_the_same_in_both_themes(page, desk, tmp_path, monkeypatch, look):
    fill_questionnaires(desk.house)
    desk.settle()
    pictures = []
    for theme in ("light", "dark"):
        look.set_theme(theme)
        desk.settle()
        panel = page.panels[2]
        monkeypatch.setattr(panel, "_ask_path", lambda name, t=theme: tmp_path / f"{t}{name}")
        panel.file_buttons["PNG"].click()
        pictures.append(QImage(str(tmp_path / f"{theme}phq9.png")))
    assert pictures[0] == pictures[1]


def test_statistics_are_read_once_a_change_and_not_for_a_range(page, desk, monkeypatch):
    reads = []
    read = desk.house.insights.read
    monkeypatch.setattr(desk.house.insights, "read", lambda: reads.append(1) or read())
    for key in (Qt.Key.Key_BracketRight, Qt.Key.Key_BracketLeft):
        page.head.range.setFocus()
        desk.press(key)
    page.head.lift.setFocus()
    desk.press(Qt.Key.Key_Down)
    assert reads == []
    desk.house.check_ins.add(mood=6)
    desk.settle()
    assert reads == [1]


def test_nothing_is_read_of_moods_while_they_are_hidden(page, desk, monkeypatch):
    desk.house.preferences.hide_mood()
    desk.settle()
    assert names(page) == ["strength", "weeks"]
    monkeypatch.setattr(desk.house.insights, "read", None)
    monkeypatch.setattr(desk.house.chart_numbers, "moods", None)
    monkeypatch.setattr(desk.house.questionnaires, "between", None)
    page.head.range.setFocus()
    desk.press(Qt.Key.Key_BracketRight)
    desk.house.check_ins.add(mood=6)
    desk.settle()
    assert page.together.hidden.isVisibleTo(page)
    assert not page.together.self_checks.isVisibleTo(page)
    assert page.together.strength.chart.span == page.together.weeks.chart.span == page.span


def made(stage, look, report):
    house = stage.house
    return ChartsPage(
        look=look,
        services=ChartServices(
            numbers=house.chart_numbers,
            preferences=house.preferences,
            insights=house.insights,
            questionnaires=house.questionnaires,
            heart_rate=house.heart_rate,
        ),
        links=ChartLinks(
            ask_path=lambda _name: None, open_insight=lambda: None, report_wanted=report
        ),
    )


def test_the_summary_has_its_button_where_it_leads_somewhere(desk, look, qtbot):
    pressed = []
    page = made(desk, look, lambda: pressed.append("report"))
    qtbot.addWidget(page)
    page.resize(1024, 640)
    page.refresh()
    page.show()
    desk.settle()
    page.head.report.setFocus()
    page.head.report.click()
    assert pressed == ["report"]
    assert page.head.report.text() == "One-page summary…"
    assert page.horizontalScrollBar().maximum() == 0
    page.resize(1280, 744)
    desk.settle()
    assert page.head.dates.isVisible()
    assert made(desk, look, None).head.report is None


def test_the_window_leads_to_the_summary(page, desk, monkeypatch):
    opened = []

    def show(dialog):
        opened.append(dialog)

    monkeypatch.setattr(ReportDialog, "exec", show)
    page.head.report.setFocus()
    desk.press(Qt.Key.Key_Space)
    assert len(opened) == 1


def test_the_keyboard_goes_down_the_panels_and_then_to_the_column(page, desk):
    fill_questionnaires(desk.house)
    desk.settle()
    page.together.strength.table_button.setFocus()
    places = []
    while QApplication.focusWidget() is not page.column.open_button:
        focused = QApplication.focusWidget()
        places.append(focused.mapTo(page.content, focused.rect().topLeft()))
        assert len(places) <= 36
        desk.press(Qt.Key.Key_Tab)
    assert len(places) == 36
    assert places == sorted(places, key=lambda place: (place.y(), place.x()))
