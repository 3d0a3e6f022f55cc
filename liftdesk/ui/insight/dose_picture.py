"""Weeks as a picture: sessions across, mean mood upwards, a dot each; no line through."""

from collections import defaultdict
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from liftdesk.domain.insight.findings import WeekDose
from liftdesk.ui.shared.look import look_of
from liftdesk.wording.pattern_cards import dose_text

_LEFT, _FOOT, _TOP, _HIGH = 30, 40, 10, 190
_MOODS = (0, 5, 10)
_LEAST_SESSIONS = 4
_SPREAD = 0.22
"""Weeks of as many sessions stand beside each other, so that none hides another."""


class DosePicture(QWidget):
    """Shows weeks that have a mean."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._weeks: tuple[WeekDose, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Mean mood of weeks by their sessions"))

    def show_weeks(self, weeks: Sequence[WeekDose]) -> None:
        """Show these weeks."""
        self._weeks = tuple(week for week in weeks if week.mood is not None)
        self.setAccessibleDescription(dose_text(self._weeks))
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(280, look_of().text_px(_HIGH))

    def places(self) -> list[tuple[float, float]]:
        """Return where each week stands: sessions, moved a little where several are equal; mood."""
        equal: dict[int, list[WeekDose]] = defaultdict(list)
        for week in self._weeks:
            equal[week.sessions].append(week)
        found = []
        for sessions, weeks in equal.items():
            step = 2 * _SPREAD / max(1, len(weeks) - 1) if len(weeks) > 1 else 0.0
            for number, week in enumerate(weeks):
                aside = -_SPREAD + number * step if len(weeks) > 1 else 0.0
                found.append((sessions + aside, week.mood or 0.0))
        return found

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw axes and dots."""
        look = look_of()
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # as in every plot
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(look.font("chart"))
        most = max([_LEAST_SESSIONS, *(week.sessions for week in self._weeks)])
        box = QRectF(
            look.text_px(_LEFT),
            look.text_px(_TOP),
            self.width() - look.text_px(_LEFT) - 4,
            self.height() - look.text_px(_FOOT) - look.text_px(_TOP),
        )
        self._draw_axes(painter, box, most)
        painter.setPen(QPen(look.colour("mood"), 1.4))
        painter.setBrush(look.colour("surface-raised"))
        for sessions, mood in self.places():
            across = box.left() + (sessions + 0.5) / (most + 1) * box.width()
            painter.drawEllipse(QPointF(across, box.bottom() - mood / 10 * box.height()), 4.0, 4.0)
        painter.end()

    def _draw_axes(self, painter: QPainter, box: QRectF, most: int) -> None:
        look = look_of()
        line, wide = look.text_px(15), look.text_px(_LEFT)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for mood in _MOODS:
            height = box.bottom() - mood / 10 * box.height()
            painter.setPen(QPen(look.colour("hairline"), 1))
            painter.drawLine(QPointF(box.left(), height), QPointF(box.right(), height))
            painter.setPen(look.colour("ink-muted"))
            painter.drawText(QRectF(0, height - line / 2, wide - 8, line), right, str(mood))
        step = box.width() / (most + 1)
        centre = Qt.AlignmentFlag.AlignCenter
        for sessions in range(most + 1):
            left = box.left() + sessions * step
            painter.drawText(QRectF(left, box.bottom() + 4, step, line), centre, str(sessions))
            middle = left + step / 2
            painter.drawLine(QPointF(middle, box.bottom()), QPointF(middle, box.bottom() + 4))
        below = QRectF(box.left(), box.bottom() + 4 + line, box.width(), line)
        words = self.tr("strength sessions in the week; upwards: mean mood")
        painter.drawText(below, centre, words)
