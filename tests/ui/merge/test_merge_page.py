"""The page of another computer."""

import shutil
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QFileDialog

from liftdesk.app import open_house
from liftdesk.domain.training.units import Unit
from liftdesk.services.merge_plan import OTHER, OWN
from liftdesk.system.clock import FixedClock
from tests.support.desks import settle


def done(desk):
    """Wait for what is worked on."""
    for _ in range(3):
        desk.jobs.wait()
        settle()


@pytest.fixture
def desk(first_day):
    return first_day


@pytest.fixture
def other(desk, tmp_path):
    """The diary of another computer: one set is otherwise, one more came."""
    desk.house.training_log.log_line("squat 8 @ 60kg", unit=Unit.KG)
    copy = shutil.copy(desk.house.path, tmp_path / "other.liftdesk")
    clock = FixedClock(desk.clock.at + timedelta(hours=1))
    house = open_house(copy, clock=clock)
    with house.undo.step("Change"):
        house._database.execute("UPDATE set_entry SET reps = 9")
    house.training_log.log_line("squat 7 @ 62kg", unit=Unit.KG)
    house.close()
    return copy


@pytest.fixture
def page(desk):
    desk.window.open_page("merge")
    desk.settle()
    return desk.window.page("merge")


def reps(desk):
    return [row[0] for row in desk.house._database.rows("SELECT reps FROM set_entry ORDER BY id")]


def test_the_data_card_leads_to_it(desk):
    desk.page("safety").data.merge_button.click()
    desk.settle()
    assert desk.window.page("merge").isVisible()


def test_a_file_is_looked_at_joined_and_taken_back(desk, other, page, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(other), ""))
    page.choose_button.click()
    done(desk.desk)
    assert reps(desk) == [8], "nothing is written yet"
    (row,) = page.rows
    assert row.choice.value == OTHER
    assert "squat" in row.accessibleName()
    page.merge_button.click()
    desk.settle()
    assert reps(desk) == [9, 7]
    assert "1 came in" in page.status.text()
    desk.house.undo.undo()
    assert reps(desk) == [8]


def test_this_computers_version_may_be_kept(desk, other, page):
    page.look_at(other)
    done(desk.desk)
    (row,) = page.rows
    row.choice.buttons()[OWN].click()
    page.merge_button.click()
    done(desk.desk)
    assert reps(desk) == [8, 7]


def test_a_file_that_is_none_is_said(desk, page, tmp_path):
    (tmp_path / "odd.liftdesk").write_bytes(b"odd" * 99)
    page.look_at(tmp_path / "odd.liftdesk")
    done(desk.desk)
    assert "odd" in page.status.text() or "LiftDesk" in page.status.text()
    assert page.rows == []


def test_nothing_chosen_changes_nothing(page, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    page.choose_button.click()
    assert page.status.isHidden()


def test_a_copy_beside_the_diary_is_offered_joined_and_set_aside(desk, other):
    copy = desk.house.path.with_name(f"{desk.house.path.stem} (1).liftdesk")
    shutil.move(other, copy)
    desk.window.open_page("merge")
    desk.settle()
    page = desk.window.page("merge")
    (row,) = page.copies
    row.look.click()
    done(desk.desk)
    assert row.aside.isHidden()
    page.merge_button.click()
    desk.settle()
    (row,) = page.copies
    row.aside.click()
    desk.settle()
    assert page.copies == []
    assert not copy.exists()
    assert list(desk.house.path.parent.glob("*-backups/merged/*.liftdesk"))
