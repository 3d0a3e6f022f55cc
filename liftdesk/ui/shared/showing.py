"""Shows, hides and dresses widgets: without measuring what nobody sees yet, and all of them."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import QPixmapCache
from PySide6.QtWidgets import QScrollArea, QWidget


def set_shown(widget: QWidget, *, shown: bool = True) -> None:
    """Show a widget with what it stands in, or hide it.

    To Qt, showing means to polish a widget with all inside it and to lay it out at once, also one
    in a window that is still being made: with fonts and room that are not its own yet. A widget
    that nobody has hidden needs no showing, as it comes with what it stands in.
    """
    if not shown or widget.isHidden():
        widget.setVisible(shown)


def polish_shown(*parts: QWidget) -> None:
    """Polish parts of the first window, and what is shown of pages, before it has a style sheet.

    What is polished by then has the sheet's rules looked up once, else once when it hears of the
    sheet and again when it is polished; and a layout that meets it unpolished begins anew.
    """
    for part in parts:
        part.ensurePolished()
        inside = part.widget() if isinstance(part, QScrollArea) else None
        if inside is not None:
            for widget in inside.findChildren(QWidget):
                if widget.isVisibleTo(inside):
                    widget.ensurePolished()


@contextmanager
def restyling() -> Iterator[None]:
    """Collect no garbage meanwhile, and drop the pictures of how controls looked before.

    Qt tells each widget of a new font, palette or style sheet from a list that it made before. A
    widget answers in Python, where the collector may begin at any time: what it deletes then, a
    window that was closed, is still in the list, and the program would end on the spot.

    Qt keeps pictures of what it draws by palette and size, 10 MB of them, and finds none of them
    again once the palette is another.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
        QPixmapCache.clear()
