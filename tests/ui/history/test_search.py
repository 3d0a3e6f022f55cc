"""Searching in History: as one types, how it was read, what was found, and the way back."""

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QModelIndex, Qt

from liftdesk.ui.history.entry_model import ROW
from tests.support.history_states import lived


def rows(page):
    return [page.model.index(n, 0).data(ROW) for n in range(page.model.rowCount())]


def keys(page):
    return [row.key for row in rows(page) if row.key]


@pytest.fixture
def page(desk):
    lived(desk)
    shown = desk.page("history")
    desk.ctrl(Qt.Key.Key_F)
    return shown


def search(desk, page, text):
    page.search.setText(text)
    page.search.setFocus()
    desk.press(Qt.Key.Key_Return)


def test_results_follow_as_one_types(desk, page, qtbot):
    assert page.search.hasFocus()
    everything = len(keys(page))
    with qtbot.waitSignal(page.search_line.changed):
        desk.type("squat")
    assert 0 < len(keys(page)) < everything
    assert page.search.hasFocus()
    assert page.search_line.found.text() == f"{page._timeline.found.total} found"


def test_it_says_how_it_was_read(desk, page):
    search(desk, page, "squat 2026 >10kg")
    assert "2026" in page.search_line.reading.text()
    assert "above 10 kg" in page.search_line.reading.text()
    assert all(row.day.entry.code == "A" for row in rows(page) if row.key)


def test_a_search_looks_through_notes_check_ins_and_self_checks(desk, page):
    search(desk, page, "knee")
    assert {key[0] for key in keys(page)} == {"session", "check_in"}
    search(desk, page, "phq")
    assert {key[0] for key in keys(page)} == {"self_check"}


def test_where_the_list_has_no_such_word_the_text_that_has_it_is_shown(desk, page):
    search(desk, page, "warm")
    index = page.model.index(1, 0)
    assert page.list.itemDelegate().words_of(index)[1].endswith("Left knee warm on the way down")


def test_kinds_that_were_switched_off_are_not_found(desk, page):
    page._filters.self_checks.click()
    search(desk, page, "knee")
    assert {key[0] for key in keys(page)} == {"session"}
    page._filters.check_ins.click()
    assert {key[0] for key in keys(page)} == {"session", "check_in"}


def test_filters_alone_tell_how_much_they_find(desk, page):
    page._filters.with_pain.click()
    assert page._timeline.found.total == len(keys(page)) == 1
    assert page.search_line.found.text() == "1 found"


def test_an_open_quotation_mark_leaves_the_filters_alone(desk, page):
    page._filters.with_pain.click()
    search(desk, page, '"left knee')
    assert len(keys(page)) == 1


def test_nothing_found_offers_the_way_back(desk, page):
    search(desk, page, "snorkelling")
    page._filters.with_note.click()
    assert keys(page) == []
    column = page._right_side
    assert column.currentWidget() is column.not_found
    column.not_found.button.setFocus()
    desk.press(Qt.Key.Key_Space)
    assert page.search.text() == ""
    assert not page._filters.with_note.isChecked()
    assert keys(page)
    assert page.list.hasFocus()
    assert page.search_line.clear.isHidden()


def test_esc_in_the_field_clears_the_search(desk, page):
    everything = keys(page)
    search(desk, page, "squat")
    page.search.setFocus()
    desk.press(Qt.Key.Key_Escape)
    assert keys(page) == everything
    assert page._timeline.found is None


def test_what_was_chosen_stays_chosen_where_it_is_found(desk, page):
    search(desk, page, "squat")
    chosen = keys(page)[2]
    page._choose(chosen)
    page.clear_search()
    assert page._key == chosen
    assert page.list.currentIndex().isValid()


def test_a_win_is_found_and_read(desk, page):
    desk.house.wins.add("Carried the shopping up four floors.", date(2026, 11, 20))
    search(desk, page, "shopping")
    assert [key[0] for key in keys(page)] == ["win"]
    assert page.details._title.text() == "What you can do now"
    assert not page.details.edit_button.isVisible()


def test_hidden_mood_finds_nothing_of_moods(desk, page):
    desk.desk.toggle_mood()
    desk.settle()
    search(desk, page, "knee")
    assert {key[0] for key in keys(page)} == {"session"}
    search(desk, page, "phq")
    assert keys(page) == []
    assert not page._filters.self_checks.isVisible()


def test_old_finds_are_read_on_as_one_scrolls(desk, page):
    add = desk.house.check_ins.add
    for week in range(30):
        at = datetime(2024, 1, 1 + week % 28, 9, week, tzinfo=UTC)
        add(mood=5, note="lighthouse", at=at.replace(month=1 + week % 12))
    search(desk, page, "lighthouse")
    first = len(keys(page))
    assert page._timeline.found.total == 30
    page.list.selectAll()
    assert len(page._timeline.selected) == 30
    assert first <= 30


def test_much_that_is_found_is_counted_after_it_is_shown(desk, page, monkeypatch, qtbot):
    search(desk, page, "squat")
    counted = page.search_line.found.text()
    shown = keys(page)
    page.clear_search()
    monkeypatch.setattr("liftdesk.services.found_weeks._PAGE", 1)
    monkeypatch.setattr("liftdesk.store.search_queries.FIRST", 5)
    search(desk, page, "squat")
    assert page.search_line.found.text() == "over 5 found"
    qtbot.waitUntil(lambda: page.search_line.found.text() == counted)
    assert page._timeline.found.is_counted
    while page.model.canFetchMore(QModelIndex()):
        page.model.fetchMore(QModelIndex())
    assert keys(page)[: len(shown)] == shown
    page.clear_search()
    assert page.search_line.found.isHidden()
