"""Takes widgets out of layouts, for good or to lay them out anew.

`QLayout.takeAt` hands its item over to who asked; PySide6 6.11 never deletes it, nor what keeps it
(100 bytes a widget and more, measured by `tests.bench.soak`), so it is deleted here.
"""

from collections.abc import Callable

import shiboken6
from PySide6.QtWidgets import QLayout, QWidget


def take_all(layout: QLayout) -> list[QWidget]:
    """Take everything out of a layout, and out of those inside it; the widgets stay where they are.

    Returns them in their order.
    """
    widgets: list[QWidget] = []
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if inner is not None:
            widgets += take_all(inner)
        if widget is not None:
            widgets.append(widget)
        shiboken6.delete(item)
    return widgets


def clear(layout: QLayout, *, gone: Callable[[QWidget], object] = QWidget.hide) -> None:
    """Take everything out of a layout for good.

    Args:
        layout: what is left empty.
        gone: done to each widget at once; it is deleted when the event loop turns next.
    """
    for widget in take_all(layout):
        gone(widget)
        widget.deleteLater()


def put_away(widget: QWidget) -> None:
    """Take a widget out of its window, and so out of the Tab key's way, before it is deleted."""
    widget.hide()
    widget.setParent(None)
