"""The pages inside History: the trash, what is there twice, imports, the year."""

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt

from liftdesk.domain.training.units import Unit
from liftdesk.store.table_dump import dump
from tests.support import history_states as states
from tests.support.cut_texts import cut_texts, overlaps
from tests.support.exports import HEVY


def opened(desk, key):
    desk.window.open_page(key)
    desk.settle()
    return desk.window.page(key)


@pytest.fixture
def history(desk):
    states.lived(desk)
    return desk.page("history")


def test_history_leads_to_its_pages_and_back(desk, history):
    for key, button in history.pages.buttons.items():
        button.setFocus()
        desk.press(Qt.Key.Key_Space)
        assert desk.window.page(key).isVisible()
        assert desk.window.current_tab == "history"
        desk.press(Qt.Key.Key_Escape)
        assert history.isVisible()


def test_what_was_deleted_is_restored_from_the_trash(desk, history):
    history.list.setFocus()
    start, gone = dump(desk.house.check_up._database), history._chosen
    desk.press(Qt.Key.Key_Delete)
    page = opened(desk, "trash")
    assert len(page.rows) == 1
    assert "23 Nov 2026" in page.rows[0].restore.accessibleName()
    page.rows[0].restore.setFocus()
    desk.press(Qt.Key.Key_Space)
    assert desk.house.diary.session(gone) is not None
    assert dump(desk.house.check_up._database) == start
    assert page.rows == []
    assert page.back.hasFocus()
    assert "is back in the diary" in desk.window._message.text
    desk.ctrl(Qt.Key.Key_Z)
    assert len(page.rows) == 1


def test_emptying_asks_once_in_place_and_is_for_good(desk, history):
    history.list.setFocus()
    desk.press(Qt.Key.Key_Delete)
    page = opened(desk, "trash")
    page.empty_button.setFocus()
    desk.press(Qt.Key.Key_Space)
    assert page.confirm.isVisible()
    assert page.keep.hasFocus()  # the careful answer has the keyboard
    desk.press(Qt.Key.Key_Space)
    assert not page.confirm.isVisible()
    assert len(page.rows) == 1
    page.empty_button.click()
    page.for_good.click()
    assert page.rows == []
    assert not page.empty_button.isVisible()
    assert "1 entry gone for good." in desk.window._message.text
    assert desk.house.trash.entries() == []


def test_hidden_mood_leaves_self_checks_out_of_the_trash(desk, history):
    desk.house.questionnaires.remove(desk.house.questionnaires.history()[0].filled.id)
    assert len(opened(desk, "trash").rows) == 1
    desk.desk.toggle_mood()
    desk.settle()
    assert desk.window.page("trash").rows == []


@pytest.fixture
def twins(desk):
    log, made = desk.house.training_log, []
    for hour in (17, 18):
        reading = log.read_line("goblet squat 3x10 @ 16kg", unit=Unit.KG)
        at = datetime(2026, 11, 12, hour, tzinfo=UTC)
        made.append(log.add_past_strength(reading.drafts, at=at, note=f"At {hour}"))
    return [session.id for session in made]


def left(desk, ids):
    return [one for one in ids if desk.house.diary.session(one) is not None]


def test_one_of_two_is_kept_and_the_other_is_in_the_trash(desk, twins):
    page = opened(desk, "duplicates")
    [card] = page.groups
    keep = next(b for b in card.keep_buttons if "18:00" in b.accessibleName())
    keep.setFocus()
    desk.press(Qt.Key.Key_Space)
    assert left(desk, twins) == [twins[1]]
    assert page.groups == []
    assert len(desk.house.trash.entries()) == 1
    desk.ctrl(Qt.Key.Key_Z)
    assert left(desk, twins) == twins
    assert len(page.groups) == 1


def test_both_become_one(desk, twins):
    opened(desk, "duplicates").groups[0].merge.click()
    [one] = left(desk, twins)
    detail = desk.house.diary.session(one).detail
    assert len(detail.sets) == 3
    assert {"At 17", "At 18"} <= set(detail.session.note.split("\n"))


def test_what_is_told_apart_is_not_offered_again(desk, twins):
    page = opened(desk, "duplicates")
    page.groups[0].different.click()
    assert page.groups == []
    assert left(desk, twins) == twins
    page.refresh()
    assert page.groups == []
    desk.ctrl(Qt.Key.Key_Z)
    page.refresh()
    assert len(page.groups) == 1


def test_an_import_is_taken_back_after_one_question(desk, tmp_path):
    before = desk.house.summary.counts()
    states.bring(desk, tmp_path / "hevy.csv", HEVY)
    page = opened(desk, "imports")
    [row] = page.rows
    row.take_back.setFocus()
    desk.press(Qt.Key.Key_Space)
    assert row.keep.hasFocus()
    desk.press(Qt.Key.Key_Space)
    assert row.take_back.isVisible()
    row.take_back.click()
    row.confirm.click()
    assert page.rows == []
    assert desk.house.summary.counts() == before
    assert "hevy.csv is taken back" in desk.window._message.text
    desk.ctrl(Qt.Key.Key_Z)
    assert len(page.rows) == 1


def test_entries_of_one_app_are_filtered(desk, tmp_path):
    page = desk.page("history")
    assert page._filters.app.isHidden()
    states.bring(desk, tmp_path / "hevy.csv", HEVY)
    desk.settle()
    assert page._filters.app.isVisible()
    page._filters.app.setCurrentIndex(1)
    page._filters.app.activated.emit(1)
    assert page._timeline.found.total == 2


def test_the_year_is_walked_by_arrows_and_opens_a_month(desk, history):
    history.calendar.month_view.year_button.setFocus()
    desk.press(Qt.Key.Key_Space)
    year = history.calendar.year_view
    assert year.isVisible()
    assert year.months.hasFocus()
    name = year.months.accessibleName()
    assert name.startswith("November 2026, ")
    assert " strength, " in name
    desk.press(Qt.Key.Key_Left)
    desk.press(Qt.Key.Key_Up)
    assert year.month == date(2026, 6, 1)
    for _ in range(2):
        desk.press(Qt.Key.Key_Up)
    assert year.month == date(2025, 10, 1)
    assert year._name.text() == "2025"
    desk.press(Qt.Key.Key_Return)
    assert history.calendar.month == date(2025, 10, 1)
    assert history.calendar.days.hasFocus()
    assert not history.calendar.year_view.isVisible()


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("size", [(1024, 700), (1280, 800)])
@pytest.mark.usefixtures("twins")
def test_no_word_of_them_is_cut(desk, history, tmp_path, size, theme):
    desk.desk.look.set_theme(theme)
    states.bring(desk, tmp_path / "hevy.csv", HEVY)
    history.list.setFocus()
    desk.press(Qt.Key.Key_Delete)
    desk.window.resize(*size)
    for key in ("trash", "duplicates", "imports", "compare"):
        page = opened(desk, key)
        assert cut_texts(page) == [], key
        assert overlaps(page) == [], key
        assert page.horizontalScrollBar().maximum() == 0, key
