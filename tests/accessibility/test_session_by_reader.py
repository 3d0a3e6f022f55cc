"""A session from the check-in to the charts, by what the accessibility bus offers alone."""

import pytest

from tests.support.atspi_reader import Reader

pytestmark = pytest.mark.journey

SETS = 14
"""How many the sample's session A plans."""


@pytest.fixture(scope="module")
def reader(display, bus, folder):
    """A reader of Today before its session begins."""
    program = display.run("-m", "tests.support.atspi_stage", errors=folder / "stage.txt")
    program.stdin.write("session\n")
    assert program.stdout.readline().strip() == "session"
    bus.await_programs()
    bus.listen("Object", "Announcement")
    return Reader(bus)


def heard(reader):
    """Return what was announced since."""
    return reader.bus.events(0.5)


def test_a_session_is_logged_and_found_again(reader):
    reader.choose("Mood, not chosen", 6)
    assert reader.find("slider", "Mood, 6 of 10, worst to best")
    reader.choose("How do you feel, before you start?, not chosen", 1)
    reader.type_into("Goblet squat, set 1 of 3, repetitions", "10")
    logged = [log_next(reader) for _ in range(SETS)]
    assert logged[:3] == ["Log set 1", "Log set 2", "Log set 3"]
    assert reader.gone("push button", "Log set")
    assert reader.find("push button", "Goblet squat, done, 10, 9, 9 at 14 kg")
    said = heard(reader)
    assert said[0] == "Logged: Goblet squat, 10 at 14 kg"
    assert sum(words.startswith("Logged") for words in said) == SETS

    reader.choose("How do you feel now?, not chosen", 3)
    reader.press("push button", "End session")
    assert reader.gone("push button", "End session")

    reader.press("radio button", "History")
    newest = reader.find("list item", "Session A, Thu 26 Nov")
    assert "feeling before +1 fairly good, feeling after +3 good" in newest.name
    reader.act(newest)
    assert reader.find("list item", "Goblet squat, set 1 of 3, 10 at 14 kg")

    reader.press("radio button", "Charts")
    reader.press("push button", "Table: Estimated 1RM")
    assert reader.find("column header", "Day")
    assert reader.find("cell", "Thu 26 Nov 2026")
    hear_a_rest_end_and_a_step_undone(reader)


def log_next(reader):
    """Press the button of the next set, and wait until it is another's."""
    before = reader.find("push button", "Log set")
    reader.act(before)
    was = before.ref, before.name
    reader.until(lambda: was not in {(one.ref, one.name) for one in reader.all("push button")})
    return before.name


def hear_a_rest_end_and_a_step_undone(reader):
    """What is over and what is taken back is announced; there is something to take back."""
    reader.press("radio button", "Today")
    reader.press("push button", "Start a rest")
    reader.press("push button", "End the rest")
    assert reader.until(lambda: "Ready when you are" in heard(reader))
    reader.press("menu item", "Edit")
    reader.press("menu item", "Undo")
    assert reader.until(lambda: any(said.startswith("Undone") for said in heard(reader)))
