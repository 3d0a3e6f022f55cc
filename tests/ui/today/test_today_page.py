"""Today as it is used: menus, offers, pairs, timers, notes, a session of one's own."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from liftdesk.domain.training.exercises import ExerciseId
from liftdesk.domain.training.units import Unit
from liftdesk.domain.wellbeing.feelings import FeelingMoment
from tests.support.desks import THURSDAY, Stage


@pytest.fixture
def page(desk):
    found = desk.page("today")
    found.take_focus()
    return found


def words(choices):
    return [choice.words for choice in choices if choice.words]


def choose(choices, text):
    """Do what the line of a menu that begins so does."""
    for choice in choices:
        if choice.words.startswith(text):
            choice.act()
            return
        for inner in choice.choices:
            if inner.words.startswith(text):
                inner.act()
                return
    raise AssertionError((text, words(choices)))


def test_one_primary_button_is_shown(desk, page):
    assert page.session.open_row.log_button is not None
    shown = [
        button
        for button in page.findChildren(type(page.session.open_row.log_button))
        if button.isVisible()
    ]
    assert len(shown) == 1


def reached_by_tab(card):
    """Return the rows of the card in the order in which Tab comes to them."""
    found, at = [], card
    while (at := at.nextInFocusChain()) is not card:
        row = next((row for row in card.rows if row is at or row.isAncestorOf(at)), None)
        if at.focusPolicy() & Qt.FocusPolicy.TabFocus and row is not None and row not in found:
            found.append(row)
    return found


def test_a_set_leaves_the_rows_of_other_lifts_as_they_are_and_tab_goes_down_them(desk, page):
    card = page.session
    for _ in range(4):
        closed = {row.lift.id: row for row in card.rows if row is not card.open_row}
        desk.press(Qt.Key.Key_Return)
        now = {row.lift.id: row for row in card.rows if row is not card.open_row}
        kept = [lift for lift in now if now[lift] is closed.get(lift)]
        assert len(kept) >= len(now) - 1
        assert [row.y() for row in card.rows] == sorted(row.y() for row in card.rows)
        assert reached_by_tab(card) == card.rows


def test_the_week_makes_its_tiles_again_only_where_it_changed(desk, page):
    desk.press(Qt.Key.Key_Return)
    tiles = page.week.tiles
    desk.press(Qt.Key.Key_Return)
    assert page.week.tiles is tiles
    desk.house.training_days.rest_on(page.view.today.replace(day=28))
    desk.settle()
    assert page.week.tiles is not tiles


def test_the_menu_of_a_lift_grows_with_what_can_be_done(desk, page):
    before = words(page.lifts.choices())
    assert before[0].startswith("Something hurts")
    assert "Leave it out today" in before
    desk.press(Qt.Key.Key_Return)
    after = words(page.lifts.choices())
    assert "Stop this lift today" in after
    assert any(one.startswith("Note on the last set") for one in after)


def test_the_menus_open_by_keys_and_close_by_escape(desk, page, qapp):
    page.session.open_row.more_button.setFocus()
    desk.press(Qt.Key.Key_Space)
    assert qapp.activePopupWidget() is page.lifts.menu
    page.lifts.menu.close()
    page.session.head_line.more_button.setFocus()
    desk.press(Qt.Key.Key_Space)
    assert qapp.activePopupWidget() is page.acts.menu
    assert page.acts.menu.actions()[0].isCheckable()
    page.acts.menu.close()


def test_a_pair_opens_the_other_lift_after_each_set_and_rests_after_the_round(desk, page):
    choose(page.lifts.choices(), "Dumbbell bent-over row")
    assert [row.lift.mark for row in page.session.rows][:3] == ["1a", "1b", "2"]
    desk.press(Qt.Key.Key_Return)
    assert page.session.open_row.lift.mark == "1b"
    assert page.session.open_row.current.edits["reps"].hasFocus()
    assert not page.timer.is_running
    desk.press(Qt.Key.Key_Return)
    assert page.session.open_row.lift.mark == "1a"
    assert page.timer.is_running
    sets = page.view.detail.sets
    assert {one.superset for one in sets} == {1}
    choose(page.lifts.choices(), "Do these one after the other")
    assert [row.lift.mark for row in page.session.rows][:3] == ["1", "2", "3"]


def test_a_low_check_in_offers_a_short_day_and_decides_nothing(desk, page):
    assert page.session.offer.isHidden()
    page.check_in.scales["mood"].setFocus()
    desk.type("2")
    assert page.session.offer.isVisible()
    assert len(page.view.lifts) == 5
    page.session.offer.buttons[0].setFocus()
    desk.press(Qt.Key.Key_Space)
    assert page.view.is_short
    assert page.session.offer.isHidden()
    desk.press(Qt.Key.Key_S, Qt.KeyboardModifier.AltModifier)
    assert not page.view.is_short


def test_another_session_is_one_button(desk, page):
    code = page.view.plan.code
    page.session.head_line.other_button.setFocus()
    desk.press(Qt.Key.Key_Space)
    assert page.view.plan.code != code
    desk.ctrl(Qt.Key.Key_Z)
    assert page.view.plan.code == code


def test_wishes_and_settings_are_ticks_in_the_menu(desk, page):
    for text in ("Keep it gentle", "Easy week", "I was ill", "Ask how", "Sound when"):
        choose(page.acts.choices(), text)
        [line] = [one for one in page.acts.choices() if one.words.startswith(text)]
        assert line.is_on
    assert "easy week" in page.session.head_line._about.text().replace("\N{NO-BREAK SPACE}", " ")
    choose(page.acts.choices(), "Easy week")
    assert not desk.house.session_flow.has_easy_week()


def test_the_first_set_is_asked_about_where_that_was_chosen(desk, page):
    choose(page.acts.choices(), "Ask how")
    desk.press(Qt.Key.Key_Return)
    below = page.session.open_row.below
    desk.press(Qt.Key.Key_R, Qt.KeyboardModifier.AltModifier)
    desk.type("-2")
    assert page.view.feeling(FeelingMoment.FIRST_SET) == -2
    offer = page.session.open_row.below.offer
    assert offer.buttons[0].text().startswith("Use ")
    assert below is not page.session.open_row.below
    desk.press(Qt.Key.Key_U, Qt.KeyboardModifier.AltModifier)
    load = page.session.open_row.current.edits["load"].text()
    desk.press(Qt.Key.Key_Return)
    lift = page.view.lifts[0]
    assert str(lift.done[1].done.load.kg).rstrip("0").rstrip(".") == load
    assert lift.done[1].done.load.grams < lift.done[0].done.load.grams


def test_a_big_step_is_asked_about_and_staying_fills_the_old_load(first_day):
    desk, log = first_day, first_day.house.training_log
    for back in (7, 3):
        at = desk.clock.at - timedelta(days=back)
        log.log_line("db row 12,12,12 @ 12kg", unit=Unit.KG, at=at)
    page = desk.page("today")
    place = next(n for n, lift in enumerate(page.view.lifts) if lift.plan.target.is_big_step)
    page.session.rows[place].opened.emit()
    offer = page.session.open_row.below.offer
    assert "big step" in offer.words.text()
    stay = offer.buttons[1].text()
    desk.press(Qt.Key.Key_K, Qt.KeyboardModifier.AltModifier)
    row = page.session.open_row
    assert row.current.edits["load"].text() in stay
    assert row.below is None


def test_what_is_typed_stays_when_something_else_is_written(desk, page):
    desk.type("7")
    page.check_in.scales["mood"].setFocus()
    desk.type("6")
    assert page.session.open_row.current.edits["reps"].text() == "7"


def test_sets_of_different_sides_are_typed_with_a_stroke(desk, page):
    place = next(n for n, lift in enumerate(page.view.lifts) if lift.plan.exercise.per_side)
    page.session.rows[place].opened.emit()
    desk.type("10/8")
    desk.press(Qt.Key.Key_Return)
    assert page.view.lifts[place].done[0].done.other_side == 8
    assert page.session.open_row.fields[0].edits["reps"].text() == "10/8"


def test_space_starts_and_stops_a_hold_and_enter_logs_it(desk, page):
    place = next(n for n, lift in enumerate(page.view.lifts) if not lift.plan.exercise.is_loaded)
    page.session.rows[place].opened.emit()
    row = page.session.open_row
    clock = iter((0.0, 0.0, 33.5, 33.5, 33.5, 33.5, 33.5))
    row.hold.timer._now = lambda: next(clock, 33.5)
    desk.press(Qt.Key.Key_Space)
    assert row.hold.timer.is_running
    desk.press(Qt.Key.Key_Space)
    assert row.current.edits["reps"].text() == "33"
    desk.press(Qt.Key.Key_Return)
    assert page.view.lifts[place].done[0].done.seconds == 33


def test_warm_ups_are_logged_as_warm_ups_and_go_once_the_work_begins(desk, page):
    from tests.support.today_states import warm_ups

    warm_ups(desk)
    row = page.session.open_row
    assert len(row.grid.warm_up_buttons) == 2
    row.grid.warm_up_buttons[0].setFocus()
    desk.press(Qt.Key.Key_Space)
    lift = page.view.lifts[0]
    assert [one.done.reps for one in lift.warm_ups] == [8]
    assert lift.done == ()
    assert page.view.extra == ()
    assert len(page.session.open_row.grid.warm_up_buttons) == 1
    desk.press(Qt.Key.Key_Return)
    assert page.session.open_row.grid.warm_up_buttons == []


def test_notes_on_a_set_and_on_the_session(desk, page):
    desk.press(Qt.Key.Key_Return)
    choose(page.lifts.choices(), "Note on the last set")
    desk.type("knee warm")
    desk.press(Qt.Key.Key_Return)
    assert page.view.lifts[0].done[0].note == "knee warm"
    choose(page.acts.choices(), "Note on this session")
    desk.type("slept badly")
    desk.press(Qt.Key.Key_Return)
    assert page.view.detail.session.note == "slept badly"
    assert "slept badly" in page.session.note.text()
    assert page.session.open_row.current.edits["reps"].hasFocus()


def test_a_session_of_ones_own_begins_with_the_search(desk, page):
    choose(page.acts.choices(), "Start an empty session")
    assert page.session.empty.isVisible()
    assert page.session.panel.edit.hasFocus()
    desk.type("push-up")
    desk.press(Qt.Key.Key_Return)
    assert [lift.plan.exercise.name for lift in page.view.lifts] == ["Push-up"]
    assert page.session.panel is None
    assert page.session.add_button.isVisible()
    desk.press(Qt.Key.Key_A, Qt.KeyboardModifier.AltModifier)
    desk.press(Qt.Key.Key_Escape)
    assert page.session.panel is None
    assert page.session.open_row.current.edits["reps"].hasFocus()


def test_a_lift_that_rests_says_so_and_can_be_done_all_the_same(desk, page):
    from datetime import timedelta

    from liftdesk.domain.training.pain import BodyPart

    desk.press(Qt.Key.Key_Return)
    lift = page.view.lifts[0]
    desk.house.session_flow.note_pain(lift.id, BodyPart.KNEE, 8, page.today_actions.head())
    desk.clock.at += timedelta(days=7)
    desk.house.session_flow.take_other_session(desk.house.day.view(), page.view.plan.code)
    assert page.view.lifts[0].rests
    assert page._opened == 1
    page.session.rows[0].opened.emit()
    assert page.session.open_row.fields == []
    page.lifts.ask("more")
    assert page.view.lifts[0].plan.target.sets == 1
    assert page.session.open_row.lift.id == ExerciseId(1)


def test_a_menu_line_hides_and_shows_the_reserve(desk, page):
    assert page.style_of_rows().shows_rir
    choose(page.lifts.choices(), "Reps in reserve")
    assert not page.style_of_rows().shows_rir
    assert page.session.open_row.fields[0].edits["rir"].isHidden()


def test_a_quick_line_begins_the_session_that_is_shown(desk, page):
    page.session.head_line.other_button.click()
    code = page.view.plan.code
    page.session.quick_line.edit.setFocus()
    desk.type("push-up 12")
    desk.press(Qt.Key.Key_Return)
    assert page.view.detail.session.code == code
    assert page.view.plan.code == code
    assert "Push-up" in page.session.quick_line._extra.text()


def test_an_extra_set_after_the_last_one(desk, page):
    desk.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert page.view.lifts[0].is_done
    page.session.rows[0].opened.emit()
    page.lifts.ask("more")
    assert page.session.open_row.lift.id == page.view.lifts[0].id
    desk.press(Qt.Key.Key_Return)
    assert len(page.view.lifts[0].done) == 4
    assert page.view.lifts[0].is_done


@pytest.mark.parametrize("later", range(7))
def test_nothing_stands_to_the_side_of_a_small_window(tmp_path, look, later):
    stage = Stage(tmp_path, look, months=3, at=THURSDAY + timedelta(days=later))
    stage.window.resize(1024, 700)
    today = stage.page("today")
    today.take_focus()
    across = [today.horizontalScrollBar().maximum()]
    for _ in range(4):
        stage.press(Qt.Key.Key_Return)
        across.append(today.horizontalScrollBar().maximum())
    stage.close()
    assert across == [0] * 5


def test_the_sessions_menu_leads_to_what_studies_found(desk, page):
    choose(page.acts.choices(), "Why these loads")
    desk.settle()
    assert desk.window.page("science").isVisible()
