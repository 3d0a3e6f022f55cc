"""Shows and hides widgets without measuring what nobody sees yet."""

from PySide6.QtWidgets import QWidget


def set_shown(widget: QWidget, *, shown: bool = True) -> None:
    """Show a widget with what it stands in, or hide it.

    To Qt, showing means to polish a widget with all inside it and to lay it out at once, also one
    in a window that is still being made: with fonts and room that are not its own yet. A widget
    that nobody has hidden needs no showing, as it comes with what it stands in.
    """
    if not shown or widget.isHidden():
        widget.setVisible(shown)
