"""LiftDesk's own files in the import: an exact restoration, or joined with a diary in use."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from liftdesk.domain.training.sets import Effort, SetId
from liftdesk.domain.training.units import Load, Unit
from liftdesk.services.export_order import ExportOrder
from liftdesk.store.table_dump import dump
from tests.support.cut_texts import cut_texts, overlaps
from tests.support.desks import Stage
from tests.support.exports import HEVY


def words(widget):
    return " ".join(part.text() for part in widget.findChildren(QLabel) if part.isVisible())


def rows(stage):
    return dump(stage.house.check_up._database)


@pytest.fixture
def exported(desk, tmp_path):
    path = tmp_path / "LiftDesk.json"
    desk.house.export.to(path, ExportOrder(with_answers=True))
    return path


def test_an_own_file_is_known_and_restored_exactly_into_an_empty_diary(
    first_day, bring, look, tmp_path
):
    (tmp_path / "other").mkdir()
    other = Stage(tmp_path / "other", look, months=1)
    exported = tmp_path / "LiftDesk.json"
    other.house.export.to(exported, ExportOrder(with_answers=True))
    whole = rows(other)
    other.close()
    dialog = bring(first_day)
    dialog.add_paths([exported])
    assert dialog.files.rows[0].accessibleName().startswith("LiftDesk.json: LiftDesk, ")
    assert [one.name for one in dialog._steps()] == ["Files", "Preview", "Done"]
    dialog.next.click()
    first_day.settle()
    assert dialog.step is dialog.own
    assert "Your diary is empty" in words(dialog)
    assert not dialog.own.keep.isVisible()
    dialog.next.click()
    first_day.settle()
    assert "of LiftDesk.json added." in words(dialog)
    assert rows(first_day)["set_entry"] == whole["set_entry"]
    dialog.ending.undo.click()
    assert rows(first_day)["set_entry"] == []


def test_what_differs_stays_unless_the_file_is_wanted(desk, exported, bring):
    whole = rows(desk)["set_entry"]
    first, second, *_ = whole
    log = desk.house.training_log
    log.correct(SetId(first["id"]), Effort(reps=3, load=Load.of(20, Unit.KG)))
    log.delete_set(SetId(second["id"]))
    dialog = bring(desk)
    dialog.add_paths([exported])
    dialog.next.click()
    desk.settle()
    page = dialog.own
    assert QApplication.focusWidget() is page.replaces.buttons()[0]
    assert "differ" in words(page)
    assert cut_texts(dialog) == []
    assert overlaps(dialog) == []
    before = page.entries
    page.replaces.buttons()[1].click()
    assert page.entries == before + page.plan.differing
    assert dialog.next.text() == f"Add {page.entries} entries"
    page.keep.click()
    dialog.next.click()
    desk.settle()
    assert rows(desk)["set_entry"] == whole
    assert dialog.added > 0


def test_a_second_time_there_is_nothing_to_add(desk, exported, bring):
    dialog = bring(desk)
    dialog.add_paths([exported])
    dialog.next.click()
    assert dialog.next.text() == "Nothing new to add"
    assert not dialog.next.isEnabled()


def test_an_own_file_comes_in_by_itself(desk, exported, bring, write):
    dialog = bring(desk)
    dialog.add_paths([exported, write("hevy.csv", HEVY)])
    assert not dialog.next.isEnabled()
    assert "comes in by itself" in words(dialog.files)
    dialog.files.rows[1].remove.click()
    assert dialog.next.isEnabled()
    assert "comes in by itself" not in words(dialog.files)


def test_an_own_file_that_is_damaged_says_so(desk, exported, bring):
    text = exported.read_text(encoding="utf-8")
    exported.write_text(text[: len(text) // 2], encoding="utf-8")
    dialog = bring(desk)
    dialog.add_paths([exported])
    assert not dialog.next.isEnabled()
    assert dialog.draft.files[0].problem is not None
