"""A picture is chosen, read, looked at and saved, by keys alone."""

from datetime import UTC, date, datetime
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest

from liftdesk.app import open_house
from liftdesk.domain.training.session_sheets import MarkKey, MarkKind
from liftdesk.domain.training.units import Load, Unit
from liftdesk.domain.wellbeing.feelings import FeelingMoment
from liftdesk.formats.sheet_layout import SheetLayout
from liftdesk.system.clock import FixedClock
from liftdesk.ui.paper.scan_page import ScanPage
from liftdesk.ui.shared.jobs import InlineJobs
from tests.support.desks import settle
from tests.support.filled_sheets import Filling, Printer, Stroke, draw, printed

THURSDAY = datetime(2026, 11, 26, 18, 0, tzinfo=UTC)


@pytest.fixture
def house(tmp_path):
    opened = open_house(tmp_path / "diary.liftdesk", clock=FixedClock(THURSDAY))
    yield opened
    opened.close()


def photo(house, folder: Path, *wanted) -> Path:
    plan = house.planner.session("A", THURSDAY.date())
    sheet = house.paper_scan.sheet(plan, unit=Unit.KG)
    marks = {mark.key: mark for mark in SheetLayout(sheet).marks}
    strokes = [Stroke(mark=marks[key], style="full", dark=dark) for key, dark in wanted]
    page = printed(plan, sheet, Printer(dpi=110))
    path = folder / "photo.png"
    drawn = draw(np.random.default_rng(1), page, Filling(truth={}, strokes=strokes), 110)
    drawn.save(str(path))
    return path


PLANK = MarkKey(MarkKind.AS_PLANNED, 4)
SECOND = MarkKey(MarkKind.AMOUNT, 4, 1, 3)
FELT = MarkKey(MarkKind.BEFORE, place=6)


@pytest.fixture
def page(look, house, tmp_path, qtbot):
    asked = []
    made = ScanPage(
        paper_scan=house.paper_scan,
        unit=lambda: Unit.KG,
        ask_picture=lambda: asked.pop() if asked else None,
        jobs=InlineJobs(),
    )
    made.asked = asked
    qtbot.addWidget(made)
    made.resize(1280, 800)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def test_it_begins_with_one_button_that_the_keyboard_is_on(page):
    page.take_focus()
    assert page.choose_button.hasFocus()
    assert page.picture.isHidden()
    QTest.keyClick(page.choose_button, Qt.Key.Key_Space)
    assert page.form is None


def test_a_sure_sheet_is_saved_by_two_keys(page, house, tmp_path, qtbot):
    page.asked.append(photo(house, tmp_path, (PLANK, 0.8), (FELT, 0.8)))
    page.take_focus()
    QTest.keyClick(page.choose_button, Qt.Key.Key_Space)
    settle()
    assert page.form.save.hasFocus()
    assert page.form.save.isEnabled()
    assert page.picture.isVisible()
    with qtbot.waitSignals([page.saved, page.back_wanted]):
        QTest.keyClick(page.form.save, Qt.Key.Key_Space)
    detail = house.day.view().detail
    assert {one.done.seconds for one in detail.sets} == {one.planned.seconds for one in detail.sets}
    assert house.day.view().feeling(FeelingMoment.BEFORE) == 1
    assert page.form is None


def test_saving_waits_until_everything_doubtful_was_looked_at(page, house, tmp_path):
    page.open(photo(house, tmp_path, (PLANK, 0.8), (SECOND, 0.09), (FELT, 0.09)))
    settle()
    form = page.form
    row = next(row for row in form.rows if not row.is_settled)
    assert row.done.hasFocus()
    assert "too faint" in row.done.accessibleDescription()
    assert row.edits["reps"].property("problem")
    assert form.open_count == 2
    assert not form.save.isEnabled()
    QTest.keyClick(row.right, Qt.Key.Key_Space)
    assert not row.edits["reps"].property("problem")
    assert not form.save.isEnabled()
    QTest.keyClick(form.scales[FeelingMoment.BEFORE].focusProxy(), Qt.Key.Key_2)
    assert form.open_count == 0
    assert form.save.isEnabled()
    QTest.keyClick(form.save, Qt.Key.Key_Space)
    assert house.day.view().feeling(FeelingMoment.BEFORE) == 2


def test_what_was_read_can_be_put_right(page, house, tmp_path):
    page.open(photo(house, tmp_path, (PLANK, 0.8)))
    settle()
    first = page.form.rows[0]
    assert not first.is_done
    QTest.keyClicks(first.edits["reps"], "9")
    QTest.keyClicks(first.edits["load"], "12,5")
    assert first.is_done
    page.form.rows[-1].done.setChecked(False)
    done = sum(row.is_done for row in page.form.rows)
    page.form.day.set_text("2026-11-24")
    QTest.keyClick(page.form.save, Qt.Key.Key_Space)
    session_id = house.diary.newest_on(date(2026, 11, 24))
    sets = [one for lift in house.diary.session(session_id).lifts for one in lift.sets]
    assert (sets[0].done.reps, sets[0].done.load) == (9, Load.of("12.5", Unit.KG))
    assert len(sets) == done


def test_a_load_written_by_hand_is_typed_once_for_a_lift(page, house, tmp_path):
    page.open(photo(house, tmp_path, (MarkKey(MarkKind.AS_PLANNED), 0.8)))
    settle()
    first, second, *_ = page.form.rows
    assert "written by hand" in first.done.accessibleDescription()
    QTest.keyClicks(first.edits["load"], "12")
    assert second.edits["load"].text() == "12"
    assert not second.is_settled
    QTest.keyClick(second.right, Qt.Key.Key_Space)
    assert page.form.save.isEnabled()


def test_a_field_that_cannot_be_read_says_so_beside_it(page, house, tmp_path):
    page.open(photo(house, tmp_path, (PLANK, 0.8)))
    settle()
    row = page.form.rows[-1]
    row.edits["reps"].setText("many")
    QTest.keyClick(page.form.save, Qt.Key.Key_Space)
    assert "many" in row._words.text()
    page.form.day.set_text("soon")
    row.edits["reps"].setText("40")
    QTest.keyClick(page.form.save, Qt.Key.Key_Space)
    assert "soon" in page.form.day.problem
    assert house.undo.undo_name is None


def test_a_sheet_that_is_known_says_so(page, house, tmp_path):
    path = photo(house, tmp_path, (PLANK, 0.8))
    page.open(path)
    QTest.keyClick(page.form.save, Qt.Key.Key_Space)
    page.open(path)
    assert not page.form.save.isEnabled()
    assert "already" in page.form.summary


def test_a_foreign_file_is_refused_above_and_can_be_chosen_again(page, tmp_path):
    path = tmp_path / "letter.png"
    path.write_bytes(b"Dear reader")
    page.open(path)
    assert page.problem.isVisible()
    assert "session sheet" in page.problem.text
    assert page.choose_button.isEnabled()
    page.open(tmp_path / "nothing.png")
    assert "opened" in page.problem.text


def test_a_picture_can_be_dropped(page, house, tmp_path):
    path = photo(house, tmp_path, (PLANK, 0.8))
    for urls, is_read in (
        ([QUrl("https://example.org/a.png")], False),
        ([QUrl.fromLocalFile(str(path))] * 2, False),
        ([QUrl.fromLocalFile(str(path))], True),
    ):
        data = QMimeData()
        data.setUrls(urls)
        page.dropEvent(
            QDropEvent(
                QPointF(9, 9),
                Qt.DropAction.CopyAction,
                data,
                Qt.MouseButton.LeftButton,
                Qt.KeyboardModifier.NoModifier,
            )
        )
        assert (page.form is not None) is is_read


def test_the_picture_frames_the_row_that_has_the_keyboard(page, house, tmp_path):
    page.open(photo(house, tmp_path, (PLANK, 0.8)))
    settle()
    before = page.picture.grab().toImage()
    page.form.rows[3].done.setFocus()
    settle()
    assert page.picture.grab().toImage() != before


def test_a_narrow_window_puts_the_picture_above(page, house, tmp_path):
    page.open(photo(house, tmp_path, (PLANK, 0.8)))
    page.resize(820, 700)
    settle()
    assert page.picture.geometry().bottom() <= page.form.geometry().top()
    assert page.form.width() <= page.viewport().width()
