"""A list of which one thing is picked: each with an icon, its name and a line about it."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from liftdesk.ui.shared.buttons import ReaderToggled
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.look import look_of
from liftdesk.ui.shared.picture import Picture
from liftdesk.ui.shared.tokens import Space

_TICK: Final = 18


class Pick(NamedTuple):
    """One thing to pick."""

    icon: str
    name: str
    about: str


class PickRow(ReaderToggled, QPushButton):
    """A row that is picked or not; a tick at its right, so that colour is not the only sign."""

    def __init__(self, pick: Pick, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hear_readers()
        self.setAutoExclusive(True)  # one of several, to a screen reader too
        self.setAutoDefault(False)
        self.setProperty("kind", "segment")
        self.setProperty("place", "only")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(pick.name)
        self._tick = label("", "body", wrap=False)
        self._about = label(pick.about, "small", "ink-muted")
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(label(pick.name, "body-strong"))
        words.addWidget(self._about)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, Space.XS, Space.M, Space.XS)
        row.setSpacing(Space.S)
        row.addWidget(Picture(pick.icon, "accent", 22))
        row.addLayout(words, 1)
        row.addWidget(self._tick)
        for inside in self.findChildren(QWidget):
            inside.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_about(pick.about)
        self.toggled.connect(self._draw_tick)
        self._draw_tick()

    def set_about(self, about: str) -> None:
        """Say something else about it; "" takes the line away."""
        self._about.setText(about)
        self._about.setVisible(bool(about))
        self.setAccessibleDescription(about)

    def sizeHint(self) -> QSize:
        """As large as what is inside."""
        layout = self.layout()
        return super().sizeHint() if layout is None else layout.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """As small as what is inside can be."""
        layout = self.layout()
        return super().minimumSizeHint() if layout is None else layout.minimumSize()

    def hasHeightForWidth(self) -> bool:
        """Narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that the words need."""
        layout = self.layout()
        return super().heightForWidth(width) if layout is None else layout.heightForWidth(width)

    def changeEvent(self, event: QEvent) -> None:
        """Draw the tick in the new theme's colour."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_tick"):
            self._draw_tick()

    def _draw_tick(self) -> None:
        side = look_of().text_px(_TICK)
        self._tick.setFixedWidth(side)
        icon = "check" if self.isChecked() else ""
        self._tick.setPixmap(look_of().pixmap(icon, "accent", _TICK))


class PickList(QWidget):
    """Rows of which at most one is picked; arrows move the choice.

    Attributes:
        rows: the rows in order.

    Signals:
        picked: the place of the row, from 0; only by a person.
    """

    picked = Signal(int)

    def __init__(self, picks: Sequence[Pick], name: str) -> None:
        """Make the rows; `name` says to a screen reader what is picked."""
        super().__init__()
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self.rows = [PickRow(pick) for pick in picks]
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(Space.XS)
        for place, row in enumerate(self.rows):
            self._group.addButton(row, place)
        self._group.idClicked.connect(self.picked)
        self.set_columns(1)

    def set_columns(self, columns: int) -> None:
        """Put the rows into so many columns, read from left to right."""
        for place, row in enumerate(self.rows):
            self._grid.addWidget(row, place // columns, place % columns)
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    @property
    def place(self) -> int:
        """The place of the picked row, -1 for none."""
        return self._group.checkedId()

    def show_picked(self, place: int) -> None:
        """Show a row as picked, none for -1, without a signal."""
        self._group.setExclusive(place >= 0)
        for number, row in enumerate(self.rows):
            row.setChecked(number == place)
        self._group.setExclusive(True)

    def take_focus(self) -> None:
        """Put the keyboard on the picked row, or on the first."""
        self.rows[max(0, self.place)].setFocus()
