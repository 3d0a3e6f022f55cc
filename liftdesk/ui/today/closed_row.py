"""A lift of the session that is not open: its name and reason, what is planned or done."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from liftdesk.services.day_view import LiftToday
from liftdesk.ui.shared.labels import ReasonLabel, label
from liftdesk.ui.shared.look import look_of
from liftdesk.ui.shared.mirroring import set_margins
from liftdesk.ui.shared.tokens import Space
from liftdesk.ui.today.marks import MARK, LiftMark
from liftdesk.ui.today.row_texts import RowStyle, right_texts
from liftdesk.wording.loads import loading_text
from liftdesk.wording.pains import pain_text
from liftdesk.wording.reasons import plan_reason

LEFT = 13


class LiftRow(QFrame):
    """A row of the session; the rows of a superset are joined by a line through their marks."""

    def __init__(self, lift: LiftToday, style: RowStyle, *, opened: bool) -> None:
        super().__init__()
        self.lift = lift
        self.style_of_row = style
        self.setProperty("kind", "row-open" if opened else "row")
        is_ticked = lift.is_done and not lift.rests
        self.mark = LiftMark(lift.mark, done=is_ticked, opened=opened)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line to the lifts that are done in turn with this one."""
        super().paintEvent(event)
        if self.lift.turn is None:
            return
        middle = self.mark.geometry().center()
        first = self.lift.turn == 0
        last = self.style_of_row.last_turns.get(self.lift.number) == self.lift.turn
        painter = QPainter(self)
        painter.setPen(QPen(look_of().colour("control-line"), 2))
        top = middle.y() if first else 0
        painter.drawLine(middle.x(), top, middle.x(), middle.y() if last else self.height())
        painter.end()


class ClosedRow(LiftRow):
    """A lift that is not open.

    Signals:
        opened: it was clicked, or Enter or Space was pressed on it.
    """

    opened = Signal()

    def __init__(self, lift: LiftToday, style: RowStyle) -> None:
        super().__init__(lift, style, opened=False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("read_as", "row")  # as `roles.read_as`, which a start does not import
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        first, second = right_texts(lift, style)
        row = QHBoxLayout(self)
        set_margins(row, LEFT, Space.XXS + 2, Space.L, Space.XXS + 2)
        row.setSpacing(Space.S)
        row.addWidget(self.mark)
        row.addLayout(name_and_reason(lift, style), 1)
        right = QVBoxLayout()
        right.setSpacing(1)
        for text, role, tone in ((first, "body", "ink"), (second, "small", "ink-muted")):
            if text:
                words = label(text, role, tone, wrap=False)
                words.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                right.addWidget(words)
        row.addLayout(right)
        parts = (lift.plan.exercise.name, self._state(), first, second)
        self.setAccessibleName(", ".join(part for part in parts if part))
        self.setAccessibleDescription(self.tr("Press Enter to open"))

    def _state(self) -> str:
        if self.lift.rests:
            return self.tr("rests this time")
        return self.tr("done") if self.lift.is_done else self.tr("to come")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open."""
        super().mousePressEvent(event)
        self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open by Enter or Space."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.opened.emit()
            return
        super().keyPressEvent(event)


def name_and_reason(lift: LiftToday, style: RowStyle) -> QVBoxLayout:
    """Return a lift's name over the one reason for its plan, or over the pain noted today."""
    column = QVBoxLayout()
    column.setSpacing(1)
    plan = lift.plan
    column.addWidget(label(plan.exercise.name, "exercise"))
    if lift.pain is not None:
        column.addWidget(ReasonLabel(style.pain_lead, pain_text(lift.pain), "caution"))
        return column
    cause, rest = plan_reason(plan, unit=style.unit, today=style.today)
    column.addWidget(ReasonLabel(cause, rest))
    return column


def loading_words(lift: LiftToday, style: RowStyle) -> str:
    """Return how the bar of a lift is loaded, "" where there is none or all is done."""
    loading = lift.plan.loading
    return "" if loading is None or lift.is_done else loading_text(loading, style.unit)


def mark_width() -> int:
    """Return how far the rows' words stand from their left edge, in px."""
    return look_of().text_px(MARK) + Space.S
