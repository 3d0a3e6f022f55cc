"""A lift of the session that is not open: its name and reason, what is planned or done."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QFrame, QStyle

from liftdesk.services.day_view import LiftToday
from liftdesk.ui.shared.look import look_of
from liftdesk.ui.shared.measured_type import ENDLESS
from liftdesk.ui.shared.mirroring import is_turned
from liftdesk.ui.shared.painted_words import Painted, Painting, ReasonWords, Words, WrappedWords
from liftdesk.ui.shared.tokens import Space
from liftdesk.ui.today.marks import MARK, LiftMark
from liftdesk.ui.today.row_texts import RowStyle, right_texts
from liftdesk.wording.loads import loading_text
from liftdesk.wording.pains import pain_text
from liftdesk.wording.reasons import plan_reason

LEFT = 13
_ABOVE = Space.XXS + 2
_GAP = 1


class LiftRow(Painting, QFrame):
    """A row of the session; the rows of a superset are joined by a line through their marks."""

    def __init__(self, lift: LiftToday, style: RowStyle, *, opened: bool) -> None:
        super().__init__()
        self.lift = lift
        self.style_of_row = style
        self.setProperty("kind", "row-open" if opened else "row")
        is_ticked = lift.is_done and not lift.rests
        self.mark = self.painted(LiftMark(lift.mark, done=is_ticked, opened=opened))

    def paint_below(self, painter: QPainter) -> None:
        """Draw the line to the lifts that are done in turn with this one."""
        if self.lift.turn is None:
            return
        middle = self.mark.box().center()
        first = self.lift.turn == 0
        last = self.style_of_row.last_turns.get(self.lift.number) == self.lift.turn
        painter.setPen(QPen(look_of().colour("control-line"), 2))
        top = middle.y() if first else 0
        painter.drawLine(middle.x(), top, middle.x(), middle.y() if last else self.height())

    def name_and_reason(self) -> tuple[WrappedWords, ReasonWords]:
        """Return the lift's name and the one reason for its plan, or today's pain."""
        lift, style = self.lift, self.style_of_row
        name = self.painted(WrappedWords(lift.plan.exercise.name, "exercise"))
        if lift.pain is not None:
            said = ReasonWords(style.pain_lead, pain_text(lift.pain), "caution")
        else:
            said = ReasonWords(*plan_reason(lift.plan, unit=style.unit, today=style.today))
        return name, self.painted(said)


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
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._heights: dict[tuple[int, int], int] = {}
        first, second = right_texts(lift, style)
        self._left = self.name_and_reason()
        self._right = [
            self.painted(Words(text, role, tone, at_end=True))
            for text, role, tone in ((first, "body", "ink"), (second, "small", "ink-muted"))
            if text
        ]
        parts = (lift.plan.exercise.name, self._state(), first, second)
        self.setAccessibleName(", ".join(part for part in parts if part))
        ways = (self._left[1].words(), self.tr("Press Enter to open"))
        self.setAccessibleDescription(". ".join(ways))

    def sizeHint(self) -> QSize:
        """As wide as the words wish for."""
        wide = max(one.sizeHint().width() for one in self._left) + self._beside()
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        """As wide as the longest word at the left, and all at the right."""
        wide = max(one.minimumSize().width() for one in self._left) + self._beside()
        return QSize(wide, self.heightForWidth(ENDLESS))

    def heightForWidth(self, width: int) -> int:
        """Return the height at a width, in px."""
        sides = self.contentsMargins()  # none until it is dressed
        asked = width, sides.top()
        if asked not in self._heights:  # layouts ask for one height some ten times
            left = width - self._beside()
            lines = [one.heightForWidth(left) for one in self._left]
            high = max(_high(lines), _high(self._right_lines()), self.mark.sizeHint().height())
            self._heights[asked] = high + 2 * _ABOVE + sides.top() + sides.bottom()
        return self._heights[asked]

    def lay_out_anew(self) -> None:
        """Be measured again."""
        self._heights.clear()
        self.updateGeometry()
        self.update()

    def arrange(self) -> None:
        """Put the mark before the words, and what is planned or done at their end."""
        inner = self.contentsRect().adjusted(LEFT, _ABOVE, -Space.L, -_ABOVE)
        if is_turned(self):
            inner = self.contentsRect().adjusted(Space.L, _ABOVE, -LEFT, -_ABOVE)
        way = self.layoutDirection()

        def put(item: Painted, box: QRect) -> None:
            item.setGeometry(QStyle.visualRect(way, inner, box))

        mark = self.mark.sizeHint().width()
        put(self.mark, QRect(inner.x(), inner.y(), mark, inner.height()))
        x, right = inner.x() + mark + Space.S, self._right_wide()
        wide = inner.right() + 1 - x - (right + Space.S if right else 0)
        lines = [one.heightForWidth(wide) for one in self._left]
        y = inner.y() + (inner.height() - _high(lines)) // 2
        for item, high in zip(self._left, lines, strict=True):
            put(item, QRect(x, y, wide, high))
            y += high + _GAP
        lines = self._right_lines(inner.height())
        y = inner.y() + (inner.height() - _high(lines)) // 2
        for words, high in zip(self._right, lines, strict=True):
            put(words, QRect(inner.right() + 1 - right, y, right, high))
            y += high + _GAP

    def _beside(self) -> int:
        """Return how much of the width is not for name and reason, in px."""
        sides, right = self.contentsMargins(), self._right_wide()
        mark = self.mark.sizeHint().width() + Space.S
        gap = Space.S if right else 0
        return LEFT + mark + gap + right + Space.L + sides.left() + sides.right()

    def _right_wide(self) -> int:
        return max((one.sizeHint().width() for one in self._right), default=0)

    def _right_lines(self, room: int = 0) -> list[int]:
        """Return how high the lines at the right are, in px: a little more where there is room."""
        lines = [one.sizeHint().height() for one in self._right]
        more = _GAP if room - _high(lines) >= len(lines) * _GAP else 0
        return [line + more for line in lines]

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


def _high(lines: Sequence[int]) -> int:
    return sum(lines) + max(0, len(lines) - 1) * _GAP


def loading_words(lift: LiftToday, style: RowStyle) -> str:
    """Return how the bar of a lift is loaded, "" where there is none or all is done."""
    loading = lift.plan.loading
    return "" if loading is None or lift.is_done else loading_text(loading, style.unit)


def mark_width() -> int:
    """Return how far the rows' words stand from their left edge, in px."""
    return look_of().text_px(MARK) + Space.S
