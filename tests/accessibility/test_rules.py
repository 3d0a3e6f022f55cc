"""The rules that every tree is held to, each with a tree that breaks it and one that does not."""

import pytest

from tests.support.atspi import Node
from tests.support.atspi_rules import faults


def node(role, name="", *states, about="", children=()):
    shown = frozenset({"showing", "visible", *states})
    return Node(("", f"/{role}/{name}"), role, name, about, shown, tuple(children))


@pytest.mark.parametrize(
    ("bad", "said"),
    [
        ([node("push button")], "push button without a name"),
        ([node("list item", "  ")], "list item without a name"),
        ([node("combo box", "Walk")], "does not say what it chooses"),
        ([node("filler", "Mood", "focusable")], "takes the keyboard"),
        ([node("panel", "Goblet squat", "focusable")], "takes the keyboard"),
        ([node("push button", "Save"), node("push button", "Save")], "2 times push button 'Save'"),
        ([node("radio button", "Kilograms")], "cannot be checked"),
    ],
)
def test_a_fault_is_found(bad, said):
    (fault,) = faults(bad)
    assert said in fault


@pytest.mark.parametrize(
    "good",
    [
        [node("push button", "Log set 1"), node("push button", "Log set 2")],
        [node("list item", "Rest day"), node("list item", "Rest day")],
        [node("combo box", "Walk", about="What it is")],
        [node("slider", "Mood", "focusable")],
        [node("panel", "This week")],
        [node("cell", "", "focusable")],
        [node("radio button", "Kilograms", "checkable")],
    ],
)
def test_what_is_right_is_let_through(good):
    assert faults(good) == []


def test_what_is_not_on_the_screen_is_not_looked_at():
    hidden = Node(("", "/"), "push button", "", "", frozenset({"focusable"}))
    assert faults([hidden]) == []
