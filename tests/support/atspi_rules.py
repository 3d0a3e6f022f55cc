"""What must be true of every tree of nodes that a screen reader is given."""

from collections import Counter
from collections.abc import Iterable, Iterator

from tests.support.atspi import INTERACTIVE, Node

_NO_PART_TO_PLAY = frozenset({"filler", "panel", "unknown", "graphic", "frame", "invalid"})
"""Roles that say nothing of what can be done: none of them may take the keyboard."""

_MAY_REPEAT = frozenset({"list item", "tree item"})
"""Items may say the same: their place in the list tells them apart."""

_SAME_ACT = frozenset({"Clear all", "Clear search and filters"})
"""What an empty page offers once more, although it stands in the panel beside it."""


def faults(nodes: Iterable[Node]) -> list[str]:
    """Return what is wrong with the nodes of one window, one line each."""
    shown = [node for node in nodes if node.is_showing]
    return [*_nameless(shown), *_without_role(shown), *_alike(shown), *_states(shown)]


def _nameless(nodes: list[Node]) -> Iterator[str]:
    for node in nodes:
        if node.role in INTERACTIVE and not node.name.strip():
            yield f"{node.role} without a name"
        if node.role == "combo box" and not node.about.strip():
            yield f"combo box at {node.name!r} does not say what it chooses"


def _without_role(nodes: list[Node]) -> Iterator[str]:
    for node in nodes:
        if "focusable" in node.states and node.role in _NO_PART_TO_PLAY:
            yield f"{node.role} {node.name!r} takes the keyboard"


def _alike(nodes: list[Node]) -> Iterator[str]:
    acting = [n for n in nodes if n.role in INTERACTIVE and n.role not in _MAY_REPEAT]
    for (role, name, _), count in Counter((n.role, n.name, n.about) for n in acting).items():
        if count > 1 and name not in _SAME_ACT:
            yield f"{count} times {role} {name!r}"


def _states(nodes: list[Node]) -> Iterator[str]:
    for node in nodes:
        if node.role in {"check box", "radio button"} and "checkable" not in node.states:
            yield f"{node.role} {node.name!r} cannot be checked"
