"""A box to tick, named to screen readers as it is on the screen."""

from PySide6.QtWidgets import QCheckBox, QWidget


def tick_box(parent: QWidget, words: str, *, on: bool) -> QCheckBox:
    """Return a box in `parent` with words beside it, ticked where it is `on`."""
    made = QCheckBox(words, parent)
    made.setAccessibleName(words)
    made.setChecked(on)
    return made
