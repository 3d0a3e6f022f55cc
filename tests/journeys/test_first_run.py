"""The first run by keys alone: to the first logged set, skipping everything, leaving by Esc."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from liftdesk.app import open_house
from liftdesk.domain.safety.readiness import Outcome
from liftdesk.domain.training.place_presets import PlacePreset
from liftdesk.domain.training.units import Unit
from liftdesk.system.clock import FixedClock
from liftdesk.ui.first_run.privacy_step import PrivacyStep
from liftdesk.ui.program import Program
from tests.support.desks import THURSDAY, settle
from tests.support.first_run_states import plain_links, set_up
from tests.support.start_states import services

KEY = Qt.Key


def begin(stage):
    """Open the first run from the welcome, and return its page."""
    page = stage.page("today")
    page.take_focus()
    assert page.welcome.start.hasFocus()
    stage.press(KEY.Key_Return)
    return stage.window.page("set_up")


def tab_to(stage, target):
    """Press Tab until the keyboard is there."""
    for _ in range(80):
        if target.hasFocus():
            return
        stage.press(KEY.Key_Tab)
    raise AssertionError(QApplication.focusWidget())


def answer_no(stage, page):
    """Answer every question of the readiness check with no, and have the result shown."""
    for card in page.step.form.cards:
        tab_to(stage, card.choice.buttons()[0])
        stage.press(KEY.Key_Right)
    tab_to(stage, page.step.form.finish_button)
    stage.press(KEY.Key_Return)


def test_from_the_welcome_to_the_first_logged_set(first_day):
    house, page = first_day.house, begin(first_day)
    assert page.progress.text() == "1 of 4"
    assert page.step.language.hasFocus()
    first_day.press(KEY.Key_Tab)
    first_day.press(KEY.Key_Right)
    assert house.set_up.unit is Unit.LB
    tab_to(first_day, page.step.paper.buttons()[0])
    first_day.press(KEY.Key_Right)
    assert house.preferences.get("print") == "letter"
    first_day.press(KEY.Key_Return)

    assert page.progress.text() == "2 of 4"
    assert page.skip_button.isVisible()
    first_day.press(KEY.Key_Space)
    assert house.set_up.equipment is PlacePreset.FLOOR
    assert not page.skip_button.isVisible()
    tab_to(first_day, page.step.days.chips[0])
    first_day.press(KEY.Key_Space)
    first_day.press(KEY.Key_Tab)
    first_day.press(KEY.Key_Space)
    assert house.set_up.days == (1, 3)
    first_day.press(KEY.Key_Return)

    assert page.progress.text() == "3 of 4"
    answer_no(first_day, page)
    assert house.readiness.last.outcome is Outcome.START_LIGHT
    tab_to(first_day, page.next_button)
    first_day.press(KEY.Key_Return)

    assert page.progress.text() == "4 of 4"
    assert page.step.mood.hasFocus()
    first_day.press(KEY.Key_Return)

    today = first_day.window.page("today")
    assert today.isVisible()
    assert today.session.open_row.current.edits["reps"].hasFocus()
    first_day.press(KEY.Key_Return)
    (done,) = house.day.view().lifts[0].done
    assert done.done.reps == house.day.view().lifts[0].plan.target.amount


def test_everything_skipped_page_by_page_leads_to_a_session_too(first_day):
    page = begin(first_day)
    for _ in page.steps:
        first_day.press(KEY.Key_Return)
    assert first_day.window.page("today").session.open_row.current.edits["reps"].hasFocus()
    assert first_day.house.set_up.equipment is None
    assert first_day.house.readiness.last is None
    assert first_day.house.places.all() == []


def test_the_rest_is_skipped_at_once(first_day):
    page = begin(first_day)
    tab_to(first_day, page.rest_button)
    first_day.press(KEY.Key_Return)
    assert first_day.window.page("today").session.open_row.current.edits["reps"].hasFocus()


def test_escape_leaves_and_keeps_what_was_chosen(first_day):
    page = begin(first_day)
    first_day.press(KEY.Key_Return)
    first_day.press(KEY.Key_Space)
    first_day.press(KEY.Key_Escape)
    today = first_day.window.page("today")
    assert today.welcome.isVisible()
    assert today.welcome.start.hasFocus()
    first_day.press(KEY.Key_Return)
    assert page.progress.text() == "1 of 4"
    first_day.press(KEY.Key_Return)
    assert page.step.equipment.rows[0].isChecked()
    tab_to(first_day, page.back_button)
    first_day.press(KEY.Key_Return)
    assert page.progress.text() == "1 of 4"


def test_each_choice_is_taken_back_by_undo_and_the_page_shows_it(first_day):
    page = begin(first_day)
    first_day.press(KEY.Key_Return)
    first_day.press(KEY.Key_Space)
    first_day.press(KEY.Key_Down)
    chosen = page.step.equipment.place
    assert chosen > 0
    first_day.ctrl(KEY.Key_Z)
    assert page.step.equipment.place == 0
    first_day.ctrl(KEY.Key_Z)
    assert page.step.equipment.place == -1
    assert page.skip_button.isVisible()


WAYS = ((), (KEY.Key_Right,), (KEY.Key_Down,), (KEY.Key_Down, KEY.Key_Right), (KEY.Key_Down,) * 2)
"""The arrows that lead from the first kind of equipment to each, in two columns."""


@pytest.mark.parametrize("place", range(len(PlacePreset)))
def test_the_first_session_fits_each_kind_of_equipment(first_day, place):
    page = begin(first_day)
    first_day.press(KEY.Key_Return)
    first_day.press(KEY.Key_Space)
    for key in WAYS[place]:
        first_day.press(key)
    tab_to(first_day, page.rest_button)
    first_day.press(KEY.Key_Return)
    house = first_day.house
    assert house.set_up.equipment is list(PlacePreset)[place]
    place_in_use, shown = house.places.current(), first_day.window.page("today").view.lifts
    assert shown
    assert all(place_in_use.has(lift.plan.exercise.equipment) for lift in shown)


def test_a_second_visit_from_the_menu_shows_what_is_chosen(first_day):
    first_day.house.set_up.choose_equipment(PlacePreset.GYM)
    first_day.house.set_up.choose_days((1, 3, 5))
    first_day.house.preferences.hide_mood()
    first_day.window.action("set_up_again").trigger()
    first_day.settle()
    page = first_day.window.page("set_up")
    first_day.press(KEY.Key_Return)
    assert page.step.equipment.rows[-1].isChecked()
    assert page.step.equipment.rows[-1].hasFocus()
    assert page.step.days.days == (1, 3, 5)
    assert page.step.days.number.value == 3
    first_day.press(KEY.Key_Return)
    first_day.press(KEY.Key_Return)
    assert isinstance(page.step, PrivacyStep)
    assert page.step.mood.isChecked()


def test_days_that_are_too_few_are_said_and_change_nothing(first_day):
    page = begin(first_day)
    first_day.press(KEY.Key_Return)
    tab_to(first_day, page.step.days.chips[0])
    first_day.press(KEY.Key_Space)
    assert first_day.house.set_up.days == (0, 3)
    assert "stays as it was" in page.step.days._words.text()


def test_a_passphrase_ends_the_first_run_and_writes_the_diary_anew(first_day):
    asked = []
    stage = first_day
    stage.desk.links = replace(
        stage.desk.links, privacy=plain_links(stage, lambda *what: asked.append(what))
    )
    page = set_up(stage, 3)
    page.step.passphrase_button.setFocus()
    stage.press(KEY.Key_Return)
    assert not page.next_button.isVisible()
    stage.type("quiet river, four stones")
    tab_to(stage, page.step.form.second.field.edit)
    stage.type("quiet river, four stones")
    stage.press(KEY.Key_Return)
    assert [what[0] for what in asked] == ["quiet river, four stones"]
    assert stage.house.set_up.is_finished


def test_the_passphrase_is_thought_better_of(first_day):
    links = first_day.desk.links
    first_day.desk.links = replace(links, privacy=plain_links(first_day))
    page = set_up(first_day, 3)
    assert page.step.mood.hasFocus()
    tab_to(first_day, page.step.passphrase_button)
    first_day.press(KEY.Key_Space)
    tab_to(first_day, page.step.form.leave_button)
    first_day.press(KEY.Key_Space)
    assert page.step.passphrase_button.hasFocus()
    assert page.next_button.isVisible()
    assert not first_day.house.set_up.is_finished


def test_a_second_folder_is_chosen_and_a_bad_one_is_said(first_day, tmp_path, monkeypatch):
    page = set_up(first_day, 3)
    stick = tmp_path / "stick"
    stick.mkdir()
    for folder, chosen in ((None, None), (tmp_path / "diary-backups", None), (stick, stick)):
        links = replace(page.step._links, ask_folder=lambda folder=folder: folder)
        monkeypatch.setattr(page.step, "_links", links)
        page.step.folder_button.click()
        first_day.settle()
        assert first_day.house.second_folder.chosen == chosen
        assert page.step._problem.isHidden() is (folder != tmp_path / "diary-backups")
    assert str(stick) == page.step._where.text()
    first_day.desk.jobs.wait()


def test_mood_is_hidden_by_the_switch_and_shown_by_undo(first_day):
    page = set_up(first_day, 3)
    page.step.mood.setFocus()
    first_day.press(KEY.Key_Space)
    assert first_day.house.preferences.hides_mood
    first_day.ctrl(KEY.Key_Z)
    assert not page.step.mood.isChecked()


def test_enter_from_page_to_page_asks_for_no_passphrase(qapp, look, tmp_path):
    program = Program(
        qapp,
        open_house=lambda path: open_house(path, clock=FixedClock(THURSDAY)),
        start=services(),
    )
    try:
        program.open(tmp_path / "diary.liftdesk")
        program.show()
        settle()
        for _ in range(5):
            QTest.keyClick(QApplication.focusWidget() or program.desk.window, KEY.Key_Return)
            settle()
        assert program.desk.window.current_page == "today"
        today = program.desk.window.page("today")
        assert today.session.open_row.isAncestorOf(QApplication.focusWidget())
        assert program.house.key is None
    finally:
        program.close()
        settle()
