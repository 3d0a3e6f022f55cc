"""A person who uses the program through a screen reader alone: finds, presses, sets, reads."""

import select
from collections.abc import Callable
from time import monotonic

from tests.support.atspi import Bus, Node

_PATIENCE = 20.0
"""Seconds that something asked for may take on a busy computer."""


class Reader:
    """Reads one program's windows, and does what a screen reader's commands do."""

    def __init__(self, bus: Bus) -> None:
        self.bus = bus

    def nodes(self) -> list[Node]:
        """Return everything that shows, window by window."""
        (program,) = self.bus.await_programs()
        trees = self.bus.trees(
            [program], goes_into=lambda node: node.is_showing or node.role == "application"
        )
        return [node for tree in trees for node in tree.all() if node.is_showing]

    def all(self, role: str, begins: str = "") -> list[Node]:
        """Return what shows of a role whose name begins so."""
        return [one for one in self.nodes() if one.role == role and one.name.startswith(begins)]

    def find(self, role: str, begins: str = "") -> Node:
        """Return the first of a role whose name begins so, as soon as there is one.

        Raises:
            LookupError: there is none; it says what there is of the role.
        """
        end = monotonic() + _PATIENCE
        while monotonic() < end:
            found = self.all(role, begins)
            if found:
                return found[0]
            wait()
        there = [one.name for one in self.all(role)]
        raise LookupError(f"no {role} {begins!r}, only {there}")

    def press(self, role: str, begins: str = "") -> str:
        """Press something; returns its name."""
        node = self.find(role, begins)
        self.act(node)
        return node.name

    def act(self, node: Node) -> None:
        """Do what pressing a node does: its first action, or choosing it."""
        self.bus.call(node.ref, "Action", "DoAction", ("i", 0))

    def type_into(self, begins: str, text: str) -> None:
        """Write into a field."""
        field = self.find("text", begins)
        self.bus.call(field.ref, "EditableText", "SetTextContents", ("s", text))

    def choose(self, begins: str, value: int) -> None:
        """Set a scale."""
        scale = self.find("slider", begins)
        self.bus.put(scale.ref, "Value", "CurrentValue", ("d", float(value)))

    def gone(self, role: str, begins: str) -> bool:
        """Whether nothing of a role has a name that begins so, in a while."""
        return self.until(lambda: not self.all(role, begins))

    def until(self, is_so: Callable[[], bool]) -> bool:
        """Wait until something is so; returns whether it came to be."""
        end = monotonic() + _PATIENCE
        while monotonic() < end:
            if is_so():
                return True
            wait()
        return False


def wait() -> None:
    """Let the program, which is another process, work on."""
    select.select([], [], [], 0.05)
