"""Before and after a session: one dot for each session, and a sentence that claims no cause."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from liftdesk.domain.wellbeing.moods import middle_half
from liftdesk.ui.shared.card import Card
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.look import look_of
from liftdesk.wording.loads import number_text

FEWEST_SESSIONS = 10
"""Sessions rated twice before anything is said of them (research: wellbeing 5)."""
_CELLS = 28


class ChangeCard(Card):
    """How feelings changed over the sessions of the span."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.body.addWidget(label(self.tr("Before and after a session"), "small", "ink-muted"))
        self._title = label("", "body-strong")
        self.body.addWidget(self._title)
        self.dots = ChangeDots()
        self.cells = CollectingCells()
        self.body.addWidget(self.dots)
        self.body.addWidget(self.cells)
        self._words = label("", "small", "ink-muted")
        self.body.addWidget(self._words)
        self.setAccessibleName(self.tr("Before and after a session"))

    def show_changes(self, changes: Sequence[int]) -> None:
        """Show after minus before, one for each session."""
        has_enough = len(changes) >= FEWEST_SESSIONS
        self.dots.setVisible(has_enough)
        self.cells.setVisible(not has_enough)
        if not has_enough:
            self.cells.show_share(len(changes), FEWEST_SESSIONS)
            self._title.setText(
                self.tr("Still collecting, {n} of {all} sessions").format(
                    n=len(changes), all=FEWEST_SESSIONS
                )
            )
            self._words.setText(self.tr("Nothing can be said yet, and that is normal."))
            return
        better = sum(1 for change in changes if change > 0)
        low, high = (_signed(value) for value in middle_half(list(changes)))
        self._title.setText(
            self.tr("Felt better after {n} of {all} sessions").format(n=better, all=len(changes))
        )
        self._words.setText(
            self.tr(
                "The middle half were {low} to {high}. Whoever starts a little low drifts back up "
                "anyway, so this is a pattern, not proof of cause."
            ).format(low=low, high=high)
        )
        self.dots.show_changes(changes)
        self.dots.setAccessibleName(f"{self._title.text()}. {self._words.text()}")


class ChangeDots(QWidget):
    """Stacked dots, filled where the change is above zero."""

    def __init__(self) -> None:
        super().__init__()
        self._counts: Counter[int] = Counter()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_changes(self, changes: Sequence[int]) -> None:
        """Show these changes."""
        self._counts = Counter(changes)
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(240, look_of().text_px(112))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the dots over their axis."""
        if not self._counts:
            return
        look = look_of()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        low, high = min(-2, *self._counts), max(4, *self._counts)
        step = self.width() / (high - low + 1)
        foot = self.height() - look.text_px(22)
        tallest = max(self._counts.values())
        size = max(2.0, min(9.0, step * 0.5, (foot - 6) / tallest - 1))
        painter.setPen(QPen(look.colour("control-line"), 1))
        painter.drawLine(0, foot, self.width(), foot)
        painter.setFont(look.font("chart"))
        for change in range(low, high + 1):
            middle = (change - low + 0.5) * step
            painter.setPen(look.colour("ink-muted"))
            box = QRectF(middle - step / 2, foot + 3, step, look.text_px(16))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, _signed(change))
            painter.setPen(QPen(look.colour("mood"), 1.3))
            painter.setBrush(look.colour("mood" if change > 0 else "surface-raised"))
            for number in range(self._counts[change]):
                top = foot - 4 - (number + 1) * (size + 1)
                painter.drawEllipse(QRectF(middle - size / 2, top, size, size))
        painter.end()


class CollectingCells(QWidget):
    """Small cells that fill as the diary grows."""

    def __init__(self) -> None:
        super().__init__()
        self._done, self._all = 0, 1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_share(self, done: int, of: int) -> None:
        """Fill `done` of `of` cells."""
        self._done, self._all = min(done, of), of
        self.setAccessibleName(self.tr("{n} of {all}").format(n=done, all=of))
        self.update()

    def sizeHint(self) -> QSize:
        """One row."""
        return QSize(240, 12)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the cells."""
        look = look_of()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        step = min(14.0, self.width() / self._all)
        for place in range(self._all):
            is_full = place < self._done
            painter.setPen(QPen(look.colour("accent" if is_full else "control-line"), 1))
            painter.setBrush(look.colour("accent" if is_full else "surface-raised"))
            painter.drawRoundedRect(QRectF(place * step + 1, 2, step - 4, 8), 2, 2)
        painter.end()


def _signed(value: float) -> str:
    return f"+{number_text(value)}" if value > 0 else number_text(value)
