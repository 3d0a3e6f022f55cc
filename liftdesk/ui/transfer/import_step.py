"""What the pages of the import have in common: a heading, a sentence, and what comes next."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.layout_items import clear
from liftdesk.ui.shared.look import look_of
from liftdesk.ui.shared.progress_bar import ProgressBar
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.numbers import percent_text

_ARROW = "\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}"


WIDEST_PERCENT = 130
"""The largest text at which two columns have room beside each other in the smallest window."""


class ImportStep(QWidget):
    """A page of the import.

    Attributes:
        name: what the line of steps calls it.
        heading: its heading.
        lead: a sentence below the heading, hidden while it is empty.
        body: the content, from top to bottom.

    Signals:
        changed: whether one can go on, or with which words, may be another now.
    """

    changed = Signal()

    def __init__(self, name: str, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self.heading = label(heading, "heading")
        self.lead = label("", "small", "ink-muted")
        self.lead.hide()
        self.body = QVBoxLayout()
        self.body.setSpacing(Space.S)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.heading)
        words.addWidget(self.lead)
        column = QVBoxLayout(self)
        side = Space.XXS if is_stacked() else 0  # room for the ring of the keyboard
        column.setContentsMargins(side, 0, side, side)
        column.setSpacing(Space.S)
        column.addLayout(words)
        column.addLayout(self.body, 1)

    @property
    def is_ready(self) -> bool:
        """Whether one can go on."""
        return True

    @property
    def next_words(self) -> str:
        """What the button that goes on says."""
        return self.tr("Next")

    def set_lead(self, text: str) -> None:
        """Say a sentence below the heading, "" for none."""
        self.lead.setText(text)
        self.lead.setVisible(bool(text))

    def enter(self) -> None:
        """Show what there is now; called each time before the page is shown."""

    def take_focus(self) -> None:
        """Put the keyboard where the page begins."""
        self.setFocus()


def is_stacked() -> bool:
    """Whether letters are too large for two columns side by side."""
    return look_of().text_percent > WIDEST_PERCENT


def columns() -> QBoxLayout:
    """Return the layout of two columns, which stand one below the other with large letters."""
    ways = QBoxLayout.Direction
    layout = QBoxLayout(ways.TopToBottom if is_stacked() else ways.LeftToRight)
    layout.setSpacing(Space.COLUMNS)
    return layout


def keep_high(one: QWidget, px: int) -> None:
    """Let one of two stacked columns be at least `px` high at 100 % text; side by side it fits."""
    if is_stacked():
        one.setMinimumHeight(look_of().text_px(px))


class WorkRow(QWidget):
    """How far some work is: words above a bar; its button to stop it stands elsewhere."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = label(name, "small", "ink-muted")
        self.bar = ProgressBar(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XXS)
        column.addWidget(self.words)
        column.addWidget(self.bar)

    def show_share(self, words: str, share: float) -> None:
        """Say what is going on, and fill the bar to `share`, 0 to 1."""
        percent = percent_text(round(share * 100))
        self.words.setText(f"{words} {percent}")
        self.bar.set_share(share, percent)


class StepLine(QWidget):
    """The quiet line of steps: where one is, and what else there is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(Space.XS)
        self._row.addStretch(1)

    def show_steps(self, names: list[str], current: str) -> None:
        """Show these steps, one of them as the one that is open."""
        clear(self._row)
        for place, name in enumerate(names, start=1):
            is_here = name == current
            role, tone = ("small-strong", "ink") if is_here else ("small", "ink-muted")
            if place > 1:
                self._row.addWidget(label(_ARROW, "small", "ink-muted", wrap=False))
            self._row.addWidget(label(name, role, tone, wrap=False))
        self._row.addStretch(1)
        if current in names:
            self.setAccessibleName(
                self.tr("Step {n} of {all}: {name}").format(
                    n=names.index(current) + 1, all=len(names), name=current
                )
            )
