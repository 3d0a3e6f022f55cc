"""Parts of Today that are made when they are shown: Tab reaches them in their turn."""

import pytest

from liftdesk.domain.training.units import Unit
from tests.support import keyboard
from tests.support.desks import settle


@pytest.fixture
def today(desk):
    desk.window.show_tab("today")
    settle()
    return desk.window.page("today")


def walked(window):
    """What Tab stops at from the first tab on, until it comes round."""
    window.top_bar.tab("today").setFocus()
    return list(keyboard.tour())


def between(walk, part, before, after):
    """Whether a part's stops stand together between two others."""
    inside = [place for place, stop in enumerate(walk) if part.isAncestorOf(stop)]
    return (
        bool(inside)
        and inside == list(range(inside[0], inside[-1] + 1))
        and walk.index(before) == inside[0] - 1
        and walk.index(after) == inside[-1] + 1
    )


def holds(walk, window):
    """Whether a walk met everything once."""
    met = [keyboard.stop_of(widget) for widget in walk]
    return sorted(map(id, met)) == sorted(map(id, keyboard.stops(window)))


def test_a_note_and_tags_come_after_the_ratings_and_before_less(desk, today):
    today.check_in.more.click()
    settle()
    walk = walked(desk.window)
    assert holds(walk, desk.window)
    words = today.check_in.note.parentWidget()
    last = today.check_in.rows["confidence"].decline_button
    assert between(walk, words, last, today.check_in.more)


def test_the_form_for_minutes_comes_after_the_timers_button(desk, today):
    today.cardio.add_button.click()
    settle()
    walk = walked(desk.window)
    assert holds(walk, desk.window)
    assert between(walk, today.cardio.form, today.cardio.open_button, today._side.safety.signs)
    assert today.cardio.field.edit in walk


@pytest.mark.parametrize("name", ["resume_line", "ask_line", "offer"])
def test_lines_come_after_the_heading_in_their_order(desk, today, name):
    getattr(today.session, name).show()
    others = [one for one in ("offer", "resume_line", "ask_line") if one != name]
    for one in others:
        getattr(today.session, one).show()
    settle()
    walk = walked(desk.window)
    assert holds(walk, desk.window)
    lines = [today.session.resume_line, today.session.ask_line, today.session.offer]
    places = [min(n for n, stop in enumerate(walk) if line.isAncestorOf(stop)) for line in lines]
    assert places == sorted(places)
    tops = [line.y() for line in lines]
    assert tops == sorted(tops)
    assert walk.index(today.session.head_line.more_button) < places[0]


def test_the_line_of_hidden_mood_is_the_check_ins_one_stop(desk, today):
    desk.house.preferences.hide_mood()
    settle()
    walk = walked(desk.window)
    assert holds(walk, desk.window)
    assert walk.index(today.check_in.hidden_line.buttons[0]) < walk.index(
        today.session.head_line.short_button
    )


def test_how_one_feels_afterwards_is_met_once_and_together(desk, today):
    today.session.after.show()
    settle()
    walk = walked(desk.window)
    assert holds(walk, desk.window)
    inside = [n for n, stop in enumerate(walk) if today.session.after.isAncestorOf(stop)]
    assert len(inside) == 3
    assert inside == list(range(inside[0], inside[-1] + 1))
    assert walk.index(today.session.quick_line.edit) > inside[-1]


def test_ratings_behind_more_are_made_with_it(desk, today):
    assert "stress" not in today.check_in.rows
    today.check_in.more.click()
    settle()
    assert today.check_in.rows["stress"].isVisible()


def test_lifts_come_before_what_stands_below_them(desk, today):
    today.session.after.show()
    desk.house.preferences.choose_unit(Unit.LB)  # the rows are made anew
    settle()
    today.session.add_button.show()
    walk = walked(desk.window)
    assert holds(walk, desk.window)

    def places(*parts):
        return [n for n, stop in enumerate(walk) if any(part.isAncestorOf(stop) for part in parts)]

    rows, after = places(*today.session.rows), places(today.session.after)
    below = [*rows, *after, walk.index(today.session.add_button)]
    assert below == sorted(below)
    assert len(rows) >= len(today.session.rows)
    assert walk.index(today.session.quick_line.edit) > below[-1]
