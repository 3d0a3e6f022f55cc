"""A switch: on or off at once, with its words beside it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from liftdesk.ui.shared.buttons import ReaderToggled
from liftdesk.ui.shared.look import look_of
from liftdesk.ui.shared.mirroring import seen

_WIDE, _HIGH, _GAP = 38, 22, 10


class Switch(ReaderToggled, QAbstractButton):
    """A checkable button drawn as a switch. Signal: `toggled(bool)`; Space turns it."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self.hear_readers()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """The switch and its words."""
        look = look_of()
        font = self.fontMetrics()
        words = _GAP + font.horizontalAdvance(self.text()) + 2 if self.text() else 0
        return QSize(look.text_px(_WIDE) + words, max(look.text_px(_HIGH) + 4, font.height() + 4))

    def minimumSizeHint(self) -> QSize:
        """The same: its words are never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw track, knob and words; on has the knob at the end and a filled track."""
        look = look_of()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide, high = look.text_px(_WIDE), look.text_px(_HIGH)
        track = QRectF(0.5, (self.height() - high) / 2 + 0.5, wide - 1, high - 1)
        on, enabled = self.isChecked(), self.isEnabled()
        fill = "accent" if on else "surface-raised"
        painter.setBrush(look.colour(fill if enabled else "surface-sunken"))
        painter.setPen(QPen(look.colour("accent" if on and enabled else "control-line"), 1))
        painter.drawRoundedRect(seen(track, self), track.height() / 2, track.height() / 2)
        knob = track.height() - 6
        left = track.right() - knob - 3 if on else track.left() + 3
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("on-accent" if on and enabled else "control-line"))
        painter.drawEllipse(seen(QRectF(left, track.top() + 3, knob, knob), self))
        painter.setPen(look.colour("ink" if enabled else "ink-muted"))
        painter.setFont(self.font())
        words = QRectF(wide + _GAP, 0, self.width() - wide - _GAP, self.height())
        painter.drawText(
            seen(words, self),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
            self.text(),
        )
        painter.end()
