"""On Today the keyboard goes where the design language sends it: section 8."""

from tests.support import keyboard

ORDER = (
    *("Mood", "Short day", "Goblet squat, set 1 of 3, repetitions", "Goblet squat, set 3 of 3"),
    *("Dumbbell bench press, to come", "Plank, to come", "Quick line", "Monday, Strength"),
    *("Start a rest", "Add minutes", "Signs to stop"),
)
"""What is met one after the other, from the check-in to the end of the right column."""


def test_tab_goes_from_the_check_in_to_the_end_of_the_right_column(desk):
    page = desk.page("today")
    desk.window.activateWindow()
    desk.settle()
    page.check_in.scales["mood"].setFocus()
    met = [name.partition(" ")[2] for name in keyboard.names(keyboard.tour())]
    met = [met[-1], *met[:-1]]
    places = [next(n for n, name in enumerate(met) if name.startswith(one)) for one in ORDER[:-1]]
    assert places == sorted(places)
    last = max(n for n, name in enumerate(met) if name.startswith(ORDER[-1]))
    assert last > places[-1]


def test_the_keyboard_begins_at_the_current_set(desk):
    desk.page("today").take_focus()
    (name,) = keyboard.names([keyboard.focused()])
    assert "Goblet squat, set 1 of 3, repetitions" in name
