"""The list holds a part of the diary, which follows what is seen of it; nobody notices."""

import shutil
from datetime import date
from itertools import pairwise

import pytest
from PySide6.QtCore import QModelIndex, Qt

from liftdesk.system.clock import FixedClock
from liftdesk.ui.history.entry_model import ROOM, ROW
from tests.bench import lifetime
from tests.support.desks import THURSDAY, Stage

YEARS = 4
MOST = 3 * ROOM
"""Rows that a list holds at most: what is seen, and the room around it."""


@pytest.fixture(scope="module")
def diary(tmp_path_factory):
    """Return the file of a diary of four years."""
    path = tmp_path_factory.mktemp("years") / "diary.liftdesk"
    lifetime.write(path, years=YEARS, clock=FixedClock(THURSDAY))
    return path


@pytest.fixture
def desk(tmp_path, look, diary):
    """Return a window over a copy of it."""
    shutil.copy(diary, tmp_path / "diary.liftdesk")
    stage = Stage(tmp_path, look, at=THURSDAY)
    yield stage
    stage.close()


@pytest.fixture
def page(desk):
    """Return History, the keyboard in its list."""
    shown = desk.page("history")
    shown.list.setFocus()
    return shown


def rows(page):
    return [page.model.index(n, 0).data(ROW) for n in range(page.model.rowCount())]


def mondays(page):
    return [row.week.monday for row in rows(page) if row.week is not None]


def is_whole(page):
    """Whether the weeks follow each other without a gap or a double."""
    days = [(later - earlier).days for earlier, later in pairwise(mondays(page))]
    return set(days) <= {-7}


def scroll_to(page, desk, *, end):
    """Scroll as far as it goes without leaving the pages read; True while more comes."""
    bar = page.list.verticalScrollBar()
    before = page.model.shown_weeks
    bar.setValue(bar.maximum() if end else 0)
    desk.settle()
    return page.model.shown_weeks != before


def test_all_of_it_is_scrolled_through_with_few_rows_held(desk, page):
    seen, held = set(mondays(page)), []
    while scroll_to(page, desk, end=True):
        seen |= set(mondays(page))
        held.append(page.model.rowCount())
        assert is_whole(page)
    assert page.model.shown_weeks[1] <= desk.house.diary.totals().first
    assert len(seen) == (max(seen) - min(seen)).days // 7 + 1
    assert max(held) < MOST
    while scroll_to(page, desk, end=False):
        assert is_whole(page)
    assert page.model.shown_weeks[0] == max(seen)


def test_a_day_long_ago_shows_the_weeks_around_it(desk, page):
    first = desk.house.diary.totals().first
    page._on_day_chosen(first)
    desk.settle()
    assert page._chosen == desk.house.diary.newest_on(first)
    assert page.list.currentIndex().data(ROW).day.day == first
    assert page.list.visualRect(page.list.currentIndex()).top() >= 0
    assert page.model.rowCount() < MOST
    assert mondays(page)[0] > first
    day = date(first.year + 2, 6, 1)
    near = next(n for n in range(30) if desk.house.diary.newest_on(day.replace(day=1 + n)))
    page._on_day_chosen(day.replace(day=1 + near))
    desk.settle()
    assert page.list.currentIndex().data(ROW).day.day == day.replace(day=1 + near)
    assert is_whole(page)


def test_what_is_seen_stays_in_its_place_while_weeks_come_and_go(desk, page):
    page._on_day_chosen(desk.house.diary.totals().first)
    desk.settle()
    bar = page.list.verticalScrollBar()
    for _ in range(12):
        bar.setValue(min(300, bar.maximum()))
        top = page.list.indexAt(page.list.viewport().rect().topLeft())
        row, y = top.data(ROW), page.list.visualRect(top).top()
        desk.settle()
        now = page.list.indexAt(page.list.viewport().rect().topLeft())
        assert (now.data(ROW), page.list.visualRect(now).top()) == (row, y)


def test_home_and_end_go_to_the_ends_of_the_diary(desk, page):
    desk.press(Qt.Key.Key_End)
    assert page.list.currentIndex().data(ROW).day.day <= desk.house.diary.totals().first
    desk.press(Qt.Key.Key_Home)
    assert (THURSDAY.date() - page.list.currentIndex().data(ROW).day.day).days < 7
    assert page.model.rowCount() < MOST


def test_what_is_chosen_stays_so_while_it_is_scrolled_far_away(desk, page):
    chosen = page._key
    for _ in range(40):
        scroll_to(page, desk, end=True)
    assert page.model.place_of(chosen) < 0
    assert page._key == chosen
    assert not page.list.currentIndex().isValid()
    assert page.details.view.detail.session.id == chosen[1]
    desk.press(Qt.Key.Key_Down)
    assert page.model.place_of(chosen) >= 0
    assert page._key != chosen
    assert abs(page.list.currentIndex().row() - page.model.place_of(chosen)) < 9


def test_a_change_leaves_the_window_where_it_is(desk, page):
    first = desk.house.diary.totals().first
    page._on_day_chosen(first)
    desk.settle()
    shown, value = page.model.shown_weeks, page.list.verticalScrollBar().value()
    desk.house.training_log.add_rest()
    desk.settle()
    assert page.model.shown_weeks == shown
    assert page.list.verticalScrollBar().value() == value
    assert page._chosen == desk.house.diary.newest_on(first)


def test_all_that_a_search_found_is_chosen_and_deleted_without_being_listed(desk, page):
    page.search.setText("kind:strength")
    page._on_wanted_changed()
    total = page._timeline.found.total
    page.list.selectAll()
    desk.settle()
    assert len(page._timeline.selected) == total > MOST // 2
    assert page.model.rowCount() < MOST
    assert str(total) in page.several.accessibleName()
    scroll_to(page, desk, end=True)
    assert len(page._timeline.selected) == total
    assert len(page._timeline.lines()) == total
    desk.press(Qt.Key.Key_Delete)
    assert desk.house.diary.totals().strength == 0
    desk.ctrl(Qt.Key.Key_Z)
    assert desk.house.diary.totals().strength == total


def test_a_search_is_read_both_ways_too(desk, page):
    page.search.setText("kind:cardio")
    page._on_wanted_changed()
    desk.press(Qt.Key.Key_End)
    while page.model.can_fetch_newer:
        page.model.fetch_newer()
    while page.model.canFetchMore(QModelIndex()):
        page.model.fetchMore(QModelIndex())
    assert sum(row.day is not None for row in rows(page)) == page._timeline.found.total
