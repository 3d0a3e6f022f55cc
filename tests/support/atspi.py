"""The accessibility bus of Linux as a screen reader reads it, in pure Python: trees, actions, text.

Constants and interfaces: the AT-SPI 2 specification, at-spi2-core's `xml/` and `atspi-constants.h`.
"""

import select
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from time import monotonic
from typing import Any, Final

from jeepney import (  # type: ignore[import-untyped]
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    new_method_call,
)
from jeepney.io.blocking import (  # type: ignore[import-untyped]
    DBusConnection,
    open_dbus_connection,
)

Ref = tuple[str, str]
"""A node's address: the program's name on the bus, and the path of the object in it."""

_A11Y: Final = "org.a11y.atspi."
_REGISTRY: Final = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
_TOLD: Final = 3
"""Where an event's body has what it tells of."""
_STATES: Final = {
    1: "active",
    4: "checked",
    8: "enabled",
    9: "expandable",
    10: "expanded",
    11: "focusable",
    12: "focused",
    23: "selected",
    25: "showing",
    30: "visible",
    41: "checkable",
}
"""Bits of `GetState` that are read here, from `AtspiStateType`."""

INTERACTIVE: Final = frozenset(
    {
        *("push button", "toggle button", "check box", "radio button", "page tab", "link"),
        *("text", "password text", "entry", "spin button", "combo box", "slider", "calendar"),
        *("list item", "tree item", "menu item", "check menu item"),
        *("radio menu item", "menu", "push button menu", "button menu", "button"),
    }
)
"""Roles that a person acts on, and which need a name; a cell of a table may be empty."""


class RefusedError(Exception):
    """The program said no to what it was asked over the bus, or the node is gone."""


@dataclass(frozen=True)
class Node:
    """What a screen reader knows of one thing on the screen."""

    ref: Ref
    role: str
    name: str
    about: str
    states: frozenset[str]
    children: tuple["Node", ...] = field(default=(), repr=False)

    @property
    def is_showing(self) -> bool:
        """Whether it is on the screen."""
        return "showing" in self.states

    def all(self) -> Iterator["Node"]:
        """Return this node and all below it, from top to bottom."""
        yield self
        for child in self.children:
            yield from child.all()


class Bus:
    """A connection to the accessibility bus."""

    def __init__(self, address: str) -> None:
        """Connect by way of a session's bus, which knows where the accessibility bus is."""
        session = open_dbus_connection(address)
        where = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
        of_readers = session.send_and_get_reply(new_method_call(where, "GetAddress")).body[0]
        session.close()
        self._bus: DBusConnection = open_dbus_connection(of_readers)
        self._heard: list[Message] = []

    def close(self) -> None:
        """Leave the bus."""
        self._bus.close()

    def call(self, ref: Ref, interface: str, method: str, *arguments: tuple[str, Any]) -> Any:
        """Call a method of a node; arguments are pairs of a D-Bus type and a value.

        Raises:
            RefusedError: the node answered with an error.
        """
        return self._answers([self._asked(ref, interface, method, *arguments)])[0]

    def value(self, ref: Ref, interface: str, name: str) -> Any:
        """Return a property of a node.

        Raises:
            RefusedError: the node answered with an error.
        """
        return self._answers([_property(ref, interface, name)])[0][1]

    def put(self, ref: Ref, interface: str, name: str, value: tuple[str, Any]) -> None:
        """Set a property of a node.

        Raises:
            RefusedError: the node answered with an error.
        """
        where = DBusAddress(ref[1], ref[0], "org.freedesktop.DBus.Properties")
        body = (_A11Y + interface, name, value)
        self._answers([new_method_call(where, "Set", "ssv", body)])

    def programs(self) -> list[Ref]:
        """Return the programs that can be read."""
        return [tuple(one) for one in self.call(_REGISTRY, "Accessible", "GetChildren")]

    def await_programs(self, seconds: float = 10) -> list[Ref]:
        """Return the programs that can be read, as soon as there is one.

        Raises:
            TimeoutError: there is none.
        """
        end = monotonic() + seconds
        while monotonic() < end:
            found = self.programs()
            if found:
                return found
            select.select([], [], [], 0.02)  # it is another process that works meanwhile
        raise TimeoutError("no program can be read")

    def trees(
        self, refs: Sequence[Ref], *, goes_into: Callable[[Node], bool] = lambda _node: True
    ) -> list[Node]:
        """Read nodes with what is below them, level by level, each level in one go."""
        levels: list[list[tuple[Node, list[Ref]]]] = []
        asked = list(refs)
        while asked:
            level = self._level(asked)
            levels.append([(n, kids if goes_into(n) else []) for n, kids in level])
            asked = [kid for _node, kids in levels[-1] for kid in kids]
        below: list[Node] = []
        for level in reversed(levels):
            above, start = [], 0
            for node, kids in level:
                found = tuple(below[start : start + len(kids)])
                start += len(kids)
                above.append(Node(node.ref, node.role, node.name, node.about, node.states, found))
            below = above
        return below

    def listen(self, kind: str, name: str) -> None:
        """Have events sent and kept from now on: "Object" and "Announcement", for `events`."""
        wanted: tuple[tuple[str, Any], ...] = (
            ("s", f"{kind}:{name}".casefold()),
            ("as", []),
            ("s", ""),
        )
        self.call(_EVENTS, "Registry", "RegisterEvent", *wanted)
        rule = f"type='signal',interface='{_A11Y}Event.{kind}',member='{name}'"
        where = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
        self._answers([new_method_call(where, "AddMatch", "s", (rule,))])

    def events(self, seconds: float) -> list[Any]:
        """Return what was told with each event since the last time, waiting so long for more."""
        with suppress(TimeoutError):
            while True:
                message = self._bus.receive(timeout=seconds)
                if message.header.message_type is MessageType.signal:
                    self._heard.append(message)
        heard, self._heard = self._heard, []
        return [message.body[3][1] for message in heard if len(message.body) > _TOLD]

    def _level(self, refs: Sequence[Ref]) -> list[tuple[Node, list[Ref]]]:
        asked = []
        for ref in refs:
            asked += [
                self._asked(ref, "Accessible", "GetRoleName"),
                _property(ref, "Accessible", "Name"),
                _property(ref, "Accessible", "Description"),
                self._asked(ref, "Accessible", "GetState"),
                self._asked(ref, "Accessible", "GetChildren"),
            ]
        answers = self._answers(asked, may_fail=True)
        found = []
        for place, ref in enumerate(refs):
            role, name, about, bits, kids = answers[5 * place : 5 * place + 5]
            if bits is None or role is None:
                continue  # gone meanwhile
            number = bits[0] | bits[1] << 32
            states = frozenset(word for bit, word in _STATES.items() if number >> bit & 1)
            node = Node(ref, role, name[1] if name else "", about[1] if about else "", states)
            found.append((node, [tuple(kid) for kid in kids or ()]))
        return found

    def _asked(self, ref: Ref, interface: str, method: str, *arguments: tuple[str, Any]) -> Message:
        where = DBusAddress(ref[1], ref[0], _A11Y + interface)
        signature = "".join(kind for kind, _ in arguments) or None
        return new_method_call(where, method, signature, tuple(value for _, value in arguments))

    def _answers(self, asked: Iterable[Message], *, may_fail: bool = False) -> list[Any]:
        """Send all questions, then take all answers: a program answers faster than it is asked."""
        serials = []
        for message in asked:
            serial = next(self._bus.outgoing_serial)
            self._bus.send(message, serial=serial)
            serials.append(serial)
        waited, answers = set(serials), {}
        while waited:
            message = self._bus.receive(timeout=20)
            replied = message.header.fields.get(HeaderFields.reply_serial)
            if replied in waited:
                waited.discard(replied)
                answers[replied] = message
            elif message.header.message_type is MessageType.signal:
                self._heard.append(message)
        return [_body(answers[serial], may_fail=may_fail) for serial in serials]


_EVENTS: Final = ("org.a11y.atspi.Registry", "/org/a11y/atspi/registry")


def _property(ref: Ref, interface: str, name: str) -> Message:
    where = DBusAddress(ref[1], ref[0], "org.freedesktop.DBus.Properties")
    return new_method_call(where, "Get", "ss", (_A11Y + interface, name))


def _body(message: Message, *, may_fail: bool) -> Any:
    if message.header.message_type is MessageType.error:
        if may_fail:
            return None
        raise RefusedError(message.body)
    body = message.body
    return body[0] if len(body) == 1 else body
