"""The way to the handbook where there is no diary, and so no menu."""

from collections.abc import Callable

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from liftdesk.system.texts import translate
from liftdesk.ui.shared.buttons import TextButton


def handbook_button(
    window: QWidget, on_crisis_help: Callable[[QWidget], None], heading: str = ""
) -> TextButton:
    """Return a button that opens the handbook above a window; F1 does the same.

    Args:
        window: the window it is for.
        on_crisis_help: opens Crisis help above the widget it is given.
        heading: the anchor of the heading to open in the chapter on what is wrong.
    """
    made = TextButton(translate("HandbookButton", "Handbook"), "book-open")
    made.setShortcut(QKeySequence("F1"))

    def show() -> None:
        from liftdesk.ui.handbook.handbook_dialog import (  # noqa: PLC0415 - read when opened
            show_handbook,
        )

        show_handbook(on_crisis_help, window, ("trouble", heading))

    made.clicked.connect(lambda _checked=False: show())
    return made
