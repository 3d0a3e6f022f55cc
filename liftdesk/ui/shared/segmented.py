"""A choice of a few things side by side, of which one is chosen."""

from collections.abc import Sequence
from typing import Final, Generic, TypeVar

from PySide6.QtCore import QObject, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QPushButton, QSizePolicy, QWidget

from liftdesk.ui.shared.flow_layout import FlowLayout
from liftdesk.ui.shared.labels import restyle
from liftdesk.ui.shared.look import look_of
from liftdesk.ui.shared.tokens import Space

T = TypeVar("T")
_RADIUS: Final = 6


class _ChoiceSignals(QObject):
    """Signals live here, since a generic widget class cannot declare them safely."""

    chosen = Signal(object)


def paint_edge(button: QPushButton) -> None:
    """Draw the edge of a joined button, if it is the chosen one; called while it is painted."""
    if not button.isChecked():
        return
    painter = QPainter(button)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(look_of().colour("accent"), 2))
    painter.drawRoundedRect(QRectF(button.rect()).adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
    painter.end()


class _Segment(QPushButton):
    """A button that keeps room for its words in bold, so that choosing it moves nothing."""

    def sizeHint(self) -> QSize:
        """As wide as when it is chosen."""
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        wide = QFontMetrics(bold).horizontalAdvance(self.text())
        return super().sizeHint() + QSize(
            max(0, wide - self.fontMetrics().horizontalAdvance(self.text())) + 4, 0
        )

    def minimumSizeHint(self) -> QSize:
        """The same: its words are never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Give the chosen one an edge of its own: a tint alone is easily missed."""
        super().paintEvent(event)
        paint_edge(self)


class _Lines(FlowLayout):
    """Lines of joined buttons: each line has its own round ends and its own left border."""

    def setGeometry(self, rect: QRect) -> None:
        """Place the buttons, and tell each where in its line it stands."""
        super().setGeometry(rect)
        lines: dict[int, list[QWidget]] = {}
        for index in range(self.count()):
            item = self.itemAt(index)
            button = None if item is None else item.widget()
            if button is not None:
                lines.setdefault(button.y(), []).append(button)
        for line in lines.values():
            _join(sorted(line, key=QWidget.x))


def _join(line: Sequence[QWidget]) -> None:
    """Give buttons, from left to right, the shape that their place in a line asks for."""
    for index, button in enumerate(line):
        ends = {0: "first", len(line) - 1: "last"}
        place = "only" if len(line) == 1 else ends.get(index, "middle")
        if button.property("place") != place:
            button.setProperty("place", place)
            restyle(button)


class SegmentedChoice(QWidget, Generic[T]):
    """Joined buttons; arrows move the choice. Signal: `chosen(value)`, only by a person."""

    def __init__(
        self, options: Sequence[tuple[str, T]], name: str, parent: QWidget | None = None
    ) -> None:
        """Make the choice.

        Args:
            options: the words and the value of each, at least one; the first is chosen.
            name: what is chosen, for a screen reader: "Range".
            parent: the widget it sits in.

        Raises:
            ValueError: there are no options.
        """
        super().__init__(parent)
        if not options:
            raise ValueError("A choice needs options")
        self._values = [value for _, value in options]
        self._signals = _ChoiceSignals(self)
        self.chosen = self._signals.chosen
        self._group = QButtonGroup(self)
        layout = _Lines(self, spacing=0, line_gap=Space.XXS)
        for index, (words, _) in enumerate(options):
            layout.addWidget(self._segment(words, index, name))
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        _join(self.buttons()[::-1] if is_mirrored else self.buttons())
        self._group.button(0).setChecked(True)
        self._group.idToggled.connect(self._on_group_toggled)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def let_wrap(self) -> None:
        """Go on to a second line where there is too little room for one, as in a narrow column."""
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def value(self) -> T:
        """The chosen value."""
        return self._values[self._group.checkedId()]

    def set_value(self, value: T) -> None:
        """Show another value as chosen, without a signal.

        Raises:
            ValueError: it is not among the options.
        """
        index = self._values.index(value)
        self._group.blockSignals(True)  # noqa: FBT003 - Qt's own setter
        self._group.button(index).setChecked(True)
        self._group.blockSignals(False)  # noqa: FBT003 - Qt's own setter

    def buttons(self) -> list[QPushButton]:
        """Return the buttons in order."""
        return [button for button in self._group.buttons() if isinstance(button, QPushButton)]

    def _segment(self, words: str, index: int, name: str) -> QPushButton:
        button = _Segment(words, self)
        button.setCheckable(True)
        button.setAutoExclusive(True)  # one of several, to a screen reader too
        button.setAutoDefault(False)
        button.setProperty("kind", "segment")
        button.setAccessibleName(f"{name}, {words}")
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        self._group.addButton(button, index)
        return button

    def _on_group_toggled(self, index: int, checked: bool) -> None:  # noqa: FBT001 - Qt's slot
        if checked:
            self._signals.chosen.emit(self._values[index])
