"""How a session felt: a line from -5 to +5, hollow before, filled after."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from liftdesk.domain.wellbeing.feelings import FEELING_SCALE
from liftdesk.ui.shared.look import Look
from liftdesk.ui.shared.mirroring import is_turned
from liftdesk.wording.feelings import feeling_text

_EDGE, _DOT, _BETWEEN = 20.0, 7.5, 12.0


class FeelingsLine(QWidget):
    """Shows two ratings, either of which may be missing."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._before: int | None = None
        self._after: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._on_look_changed)

    def _on_look_changed(self) -> None:
        self.update()

    def show_feelings(self, before: int | None, after: int | None) -> None:
        """Show ratings of -5 to +5."""
        self._before, self._after = before, after
        parts = []
        if before is not None:
            parts.append(self.tr("before {feeling}").format(feeling=feeling_text(before)))
        if after is not None:
            parts.append(self.tr("after {feeling}").format(feeling=feeling_text(after)))
        self.setAccessibleName(", ".join(parts))
        self.update()

    def sizeHint(self) -> QSize:
        """Ends above, ratings below."""
        return QSize(240, self._look.text_px(66))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2
        painter.setFont(self._look.font("caption"))
        painter.setPen(self._look.colour("ink-muted"))
        ends = QRectF(0, 0, self.width(), self._look.text_px(18))
        low, high = FEELING_SCALE.start, FEELING_SCALE.stop - 1
        painter.drawText(ends, Qt.AlignmentFlag.AlignLeft, feeling_text(low))
        painter.drawText(ends, Qt.AlignmentFlag.AlignHCenter, feeling_text(0))
        painter.drawText(ends, Qt.AlignmentFlag.AlignRight, feeling_text(high))
        painter.setPen(QPen(self._look.colour("control-line"), 1))
        painter.drawLine(QPointF(_EDGE, middle), QPointF(self.width() - _EDGE, middle))
        for value in FEELING_SCALE:
            x = self._x(value)
            painter.drawLine(QPointF(x, middle - 3), QPointF(x, middle + 3))
        self._marks(painter, middle)
        painter.end()

    def _marks(self, painter: QPainter, middle: float) -> None:
        mood = self._look.colour("mood")
        if self._before is not None and self._after is not None:
            painter.setPen(QPen(mood, 3))
            painter.drawLine(
                QPointF(self._x(self._before), middle), QPointF(self._x(self._after), middle)
            )
        words = []
        if self._before is not None:
            painter.setPen(QPen(mood, 2))
            painter.setBrush(self._look.colour("surface-raised"))
            painter.drawEllipse(QPointF(self._x(self._before), middle), _DOT, _DOT)
            words.append((self._before, self.tr("before {n}").format(n=feeling_text(self._before))))
        if self._after is not None:
            painter.setPen(QPen(mood, 2))
            painter.setBrush(mood)
            painter.drawEllipse(QPointF(self._x(self._after), middle), _DOT - 1, _DOT - 1)
            words.append((self._after, self.tr("after {n}").format(n=feeling_text(self._after))))
        if self._before is not None and self._before == self._after:
            painter.setPen(QPen(mood, 2))  # both marks in one place: a ring around the filled one
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(self._x(self._after), middle), _DOT + 3, _DOT + 3)
            both = self.tr("before and after {n}").format(n=feeling_text(self._after))
            words = [(self._after, both)]
        self._words(painter, words)

    def _words(self, painter: QPainter, words: list[tuple[int, str]]) -> None:
        painter.setFont(self._look.font("caption-strong"))
        painter.setPen(self._look.colour("mood-ink"))
        metrics = painter.fontMetrics()
        placed: list[tuple[float, float, str]] = []
        edge = float(self.width())
        from_right = sorted(words, key=lambda one: self._x(one[0]), reverse=True)
        for value, text in from_right:  # so that none stands over another
            wide = float(metrics.horizontalAdvance(text))
            left = min(max(0.0, self._x(value) - wide / 2), edge - wide)
            placed.append((left, wide, text))
            edge = left - _BETWEEN
        base = self.height() - self._look.text_px(18)
        edge = 0.0
        for at, wide, text in reversed(placed):  # nor over the left end
            left = max(at, edge)
            edge = left + wide + _BETWEEN
            box = QRectF(left, base, wide + 2, self._look.text_px(18))
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft, text)

    def _x(self, value: int) -> float:
        span = len(FEELING_SCALE) - 1
        x = _EDGE + (self.width() - 2 * _EDGE) * (value - FEELING_SCALE.start) / span
        return self.width() - x if is_turned(self) else x
