"""What a screen reader is told that painted controls and rows of words are, where Qt cannot know.

Qt reads a role from a widget's class. What is a frame or a bare widget to Qt is said to be nothing
in particular, although it takes the keyboard; here it gets the role of what it is to a person.
"""

from functools import cache
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from liftdesk.ui.shared.look import qapplication

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtGui import QAccessibleInterface

ROW: Final = "row"
"""A row that Enter opens: a button to a screen reader, whose press emits the row's `opened`."""

CHART: Final = "chart"
"""A drawing that the keyboard reads value by value."""

DOCUMENT: Final = "document"
"""Pages or lines that the keyboard scrolls through."""

WORDS: Final = "words"
"""Words that are painted, as they would be in a label; there may be a control among them."""

ITEM: Final = "item"
"""One of many things that the arrow keys lead through: a day, a month, a set."""

_KIND: Final = "read_as"


def read_as(widget: QWidget, kind: str) -> None:
    """Have a screen reader told that a widget is one of the kinds above."""
    widget.setProperty(_KIND, kind)
    if install_roles.cache_info().currsize:
        _read_anew([widget])


@cache
def install_roles() -> None:
    """Tell Qt of the kinds above, once for the program; widgets that were read before are anew.

    What this imports takes as long as a tenth of a start: it waits until Today is painted.
    """
    from PySide6.QtGui import QAccessible  # noqa: PLC0415 - a start reads nothing aloud

    QAccessible.installFactory(_maker())
    if QAccessible.isActive():  # else nothing was read; listing widgets makes classes of all kinds
        _read_anew(one for one in qapplication().allWidgets() if one.property(_KIND) is not None)


def _read_anew(widgets: "Iterable[QWidget]") -> None:
    """Drop what was told of widgets before: a name that is set is enough for a role to be kept."""
    from PySide6.QtGui import QAccessible  # noqa: PLC0415

    if QAccessible.isActive():
        for widget in widgets:
            told = QAccessible.queryAccessibleInterface(widget)
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(told))


def _maker() -> "Callable[[str, QObject], QAccessibleInterface | None]":
    from PySide6.QtGui import QAccessible  # noqa: PLC0415
    from PySide6.QtWidgets import QAccessibleWidget  # noqa: PLC0415

    roles = {
        ROW: QAccessible.Role.Button,
        CHART: QAccessible.Role.Chart,
        DOCUMENT: QAccessible.Role.Document,
        ITEM: QAccessible.Role.ListItem,
        WORDS: QAccessible.Role.StaticText,
    }

    class Row(QAccessibleWidget):
        """A row that can be pressed."""

        def actionNames(self) -> list[str]:
            return ["Press", "SetFocus"]

        def doAction(self, name: str) -> None:
            row = self.object()
            if name == "Press":
                row.opened.emit()  # type: ignore[attr-defined]
            elif isinstance(row, QWidget):
                row.setFocus()

    def interface(_class: str, thing: QObject) -> "QAccessibleInterface | None":
        kind = thing.property(_KIND) if isinstance(thing, QWidget) else None
        if kind is None or not isinstance(thing, QWidget):
            return None
        return (Row if kind == ROW else QAccessibleWidget)(thing, roles[kind])

    return interface
