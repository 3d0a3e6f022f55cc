"""Check-ins in History: found, edited, declined, moved, deleted, added for a day gone by."""

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from liftdesk.domain.wellbeing.check_ins import Window
from liftdesk.domain.wellbeing.feelings import FeelingMoment
from liftdesk.store.table_dump import dump
from tests.support.cut_texts import cut_texts

WHEN = datetime(2026, 11, 24, 21, 0, tzinfo=UTC)


@pytest.fixture
def made(desk):
    return desk.house.check_ins.add(
        at=WHEN, mood=3, stress=8, note="Long week", tags=("work", "rain"), declined=("energy",)
    )


@pytest.fixture
def page(desk, made):
    page = desk.page("history")
    page._filters.check_ins.setFocus()
    desk.press(Qt.Key.Key_Space)
    page._choose(("check_in", made.id))
    page.list.setFocus()
    return page


def words(page):
    return [label.text() for label in page.details.findChildren(QLabel) if label.isVisible()]


def found(desk, made):
    return desk.house.check_ins.find(made.id)


def listed(page):
    rows = [page.model.index(n, 0) for n in range(page.model.rowCount())]
    return [row.data() for row in rows]


def test_all_of_it_is_shown(desk, page):
    shown = words(page)
    assert shown.count("rather not say") == 1
    assert {"Check-in", "3 of 10", "8 of 10", "Long week", "work", "rain"} <= set(shown)
    assert any("mood 3" in line and "work, rain" in line for line in listed(page))


def test_a_tag_is_found_by_the_search(desk, page):
    page.search.setText("rain")
    page._on_wanted_changed()
    assert [line for line in listed(page) if line.startswith("Check-in")] == [
        line for line in listed(page) if "rain" in line
    ]
    assert len(listed(page)) == 2  # its week and itself


def test_everything_is_edited_by_keys_and_written_as_one_step(desk, page, made):
    start = dump(desk.house.check_up._database)
    desk.press(Qt.Key.Key_E)
    form = page.details.check_in_form
    assert form.fields.rows["mood"].scale.focusProxy().hasFocus()
    desk.type("5")
    form.fields.rows["energy"].answer_button.click()
    form.fields.rows["energy"].setFocus()
    desk.type("4")
    form.fields.rows["stress"].decline_button.setFocus()
    desk.press(Qt.Key.Key_Space)
    form.fields.note.edit.setPlainText("Better than it looked")
    form.fields.tags.chips["rain"].click()
    form.fields.tags.setFocus()
    desk.type("sea")
    desk.press(Qt.Key.Key_Return)
    form.day.set_text("2026-11-20")
    assert found(desk, made) == made  # nothing yet
    page.details.edit_button.setFocus()
    desk.press(Qt.Key.Key_Space)
    now = found(desk, made)
    assert (now.mood, now.energy, now.stress, now.declined) == (5, 4, None, {"stress"})
    assert (now.note, now.tags) == ("Better than it looked", ("work", "sea"))
    assert (now.day, now.at.hour) == (date(2026, 11, 20), 21)
    assert "5 of 10" in words(page)
    assert "changed" in desk.window._message.text
    desk.ctrl(Qt.Key.Key_Z)
    assert dump(desk.house.check_up._database) == start


def test_esc_leaves_the_fields_as_it_was(desk, page, made):
    desk.press(Qt.Key.Key_E)
    desk.type("9")
    desk.press(Qt.Key.Key_Escape)
    assert page.details.check_in_form is None
    assert found(desk, made) == made


def test_one_that_is_moved_far_back_stays_chosen(desk, page, made):
    page._choose(("check_in", made.id))
    desk.press(Qt.Key.Key_E)
    page.details.check_in_form.day.set_text("2024-01-03")
    page.details.toggle_edit()
    desk.settle()
    assert found(desk, made).day == date(2024, 1, 3)
    assert "Check-in of Wed 3 Jan 2024 changed." in desk.window._message.text
    assert page._key == ("check_in", made.id)
    assert page.model.place_of(page._key) == page.list.currentIndex().row() > 0


def test_done_without_a_change_is_no_step(desk, page):
    before = desk.house.undo.undo_name
    desk.press(Qt.Key.Key_E)
    page.details.toggle_edit()
    assert page.details.check_in_form is None
    assert desk.house.undo.undo_name == before
    assert desk.window._message is None


def test_a_form_being_filled_in_stays_while_something_else_is_written(desk, page):
    desk.press(Qt.Key.Key_E)
    desk.type("9")
    desk.house.training_log.add_rest()
    desk.settle()
    assert page.details.check_in_form.fields.rows["mood"].value == 9


@pytest.mark.parametrize(("field", "text"), [("note", "x" * 20_001), ("day", "soon")])
def test_what_cannot_be_is_said_and_nothing_is_written(desk, page, made, field, text):
    desk.press(Qt.Key.Key_E)
    form = page.details.check_in_form
    if field == "day":
        form.day.set_text(text)
    else:
        form.fields.note.edit.setPlainText(text)
    page.details.toggle_edit()
    assert page.details.check_in_form is form
    assert form.day.problem or form.fields.note.edit.accessibleDescription()
    assert found(desk, made) == made


def test_one_with_nothing_left_is_deleted(desk, page, made):
    desk.press(Qt.Key.Key_E)
    fields = page.details.check_in_form.fields
    fields.show_check_in(None, [])
    page.details.toggle_edit()
    assert found(desk, made) is None
    desk.ctrl(Qt.Key.Key_Z)
    assert found(desk, made) == made


def test_delete_is_one_key_and_undo_another(desk, page, made):
    desk.press(Qt.Key.Key_Delete)
    assert found(desk, made) is None
    assert "Check-in of Tue 24 Nov deleted" in desk.window._message.text
    desk.ctrl(Qt.Key.Key_Z)
    assert found(desk, made) == made
    page._choose(("check_in", made.id))
    page.details.delete_button.click()
    assert found(desk, made) is None


def test_one_of_a_day_gone_by_is_added(desk, page):
    page.add_button.click()
    page.form.kind.buttons()[3].setFocus()
    desk.press(Qt.Key.Key_Space)
    part = page.form.check_in
    assert not part.fields.rows["sleep"].isVisible()  # an evening
    part.part.buttons()[0].click()
    assert part.part.value is Window.MORNING
    page.form.day.set_text("2026-11-20")
    part.fields.rows["sleep"].setFocus()
    desk.type("7")
    part.fields.tags.setFocus()
    desk.type("sea")
    page.form.save.setFocus()
    desk.press(Qt.Key.Key_Space)
    assert page._key[0] == "check_in"
    now = desk.house.check_ins.find(page._key[1])
    assert (now.day, now.at.hour, now.sleep, now.tags) == (date(2026, 11, 20), 8, 7, ("sea",))
    assert "7 of 10" in words(page)
    assert page._filters.check_ins.isChecked()
    desk.ctrl(Qt.Key.Key_Z)
    assert desk.house.check_ins.find(now.id) is None


@pytest.mark.parametrize("size", [(1024, 700), (1280, 800), (1920, 1080)])
def test_no_word_of_it_is_cut(desk, page, size):
    desk.window.resize(*size)
    desk.settle()
    assert cut_texts(page) == []
    page.details.toggle_edit()
    desk.settle()
    assert cut_texts(page) == []
    page.add_button.click()
    page.form.kind.buttons()[3].click()
    desk.settle()
    assert cut_texts(page) == []
    assert page.horizontalScrollBar().maximum() == 0


def test_nothing_said_is_not_added(desk, page):
    before = desk.house.summary.counts()
    page.add_button.click()
    page.form.kind.buttons()[3].click()
    page.form.save.click()
    assert page.form.check_in.problem.isVisible()
    assert "rating" in page.form.check_in.problem.text()
    assert desk.house.summary.counts() == before


def test_a_diary_of_check_ins_alone_is_listed(first_day):
    first_day.house.check_ins.add(at=WHEN, mood=4)
    page = first_day.page("history")
    page._filters.check_ins.setChecked(True)
    assert [line for line in listed(page) if "mood 4" in line]
    assert not [line for line in listed(page) if "rest day" in line]


def test_activation_is_edited_and_shown_beside_the_feeling(desk):
    page = desk.page("history")
    session = page.details.view.detail.session
    log = desk.house.training_log
    log.feel(FeelingMoment.BEFORE, -1, arousal=2, session=session)
    desk.settle()
    assert "Activation 2 before, of 6" in words(page)
    page.details.toggle_edit()
    row = page.details.form.feelings[FeelingMoment.BEFORE]
    row.setFocus()
    desk.type("3")
    view = desk.house.diary.session(session.id)
    kept = next(f for f in view.detail.feelings if f.moment is FeelingMoment.BEFORE)
    assert (kept.valence, kept.arousal) == (3, 2)
    row.arousal.setFocus()
    desk.type("5")
    view = desk.house.diary.session(session.id)
    kept = next(f for f in view.detail.feelings if f.moment is FeelingMoment.BEFORE)
    assert (kept.valence, kept.arousal) == (3, 5)


def test_hidden_mood_leaves_check_ins_and_feelings_out(desk, page):
    desk.desk.toggle_mood()
    desk.settle()
    assert not page._filters.check_ins.isVisible()
    assert not [
        line for line in listed(page) if "Check-in" in line or "\N{RIGHTWARDS ARROW}" in line
    ]
    assert "3 of 10" not in words(page)
    page.choose(page.model.row(page.model.index(page.model.first_entry(), 0)).session_id)
    desk.settle()
    assert "Hidden." in words(page)
    page.details.toggle_edit()
    desk.settle()
    assert page.details.form._hidden.isVisible()
    assert not any(scale.isVisible() for scale in page.details.form.scales.values())
    desk.desk.toggle_mood()
    desk.settle()
    assert [line for line in listed(page) if "Check-in" in line]
    assert all(scale.isVisible() for scale in page.details.form.scales.values())


def test_hiding_empties_what_is_half_typed_in_the_form(desk, page):
    page.add_button.click()
    page.form.kind.buttons()[3].click()
    page.form.check_in.fields.rows["mood"].scale.set_value(7)
    page.form.check_in.fields.note.edit.setPlainText("Between us")
    desk.desk.toggle_mood()
    desk.settle()
    assert page.form.check_in.fields.rows["mood"].value is None
    assert page.form.check_in.fields.note.text == ""
    assert page.form.check_in.fields.tags.chips == {}
    page.form.check_in.fields.rows["mood"].scale.set_value(2)
    page.form.save.click()
    assert page._key[0] != "check_in"
    assert desk.house.summary.counts()["check_ins"] > 1
