"""The year: twelve small months, a mark for each day by its shape too; one month can be opened."""

from calendar import Calendar
from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from liftdesk.ui.history.month_calendar import FILLS, Legend
from liftdesk.ui.shared.buttons import IconButton, TextButton
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.look import Look
from liftdesk.ui.shared.mirroring import onward_key, seen, seen_in
from liftdesk.ui.shared.roles import ITEM, read_as
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.days import month_text, short_month_text
from liftdesk.wording.regional import regional

_ACROSS, _MONTHS, _DAYS, _WEEKS = 4, 12, 7, 6
_NAME, _CELL, _GAP = 18, 8, 8
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -_ACROSS,
    Qt.Key.Key_Down: _ACROSS,
}


class YearCalendar(QWidget):
    """A year with arrows to the ones beside it.

    Attributes:
        month_button: goes back to the month.

    Signals:
        month_chosen: the first day of a month that was clicked, or Enter pressed on.
        year_shown: the year (int) that is shown now.
    """

    month_chosen = Signal(object)
    year_shown = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.months = _Months(look)
        self.months.opened.connect(self.month_chosen)
        self.months.left_year.connect(self._on_left_year)
        self._name = label("", "body-strong", wrap=False)
        before = IconButton("chevron-left", self.tr("Year before"))
        after = IconButton("chevron-right", self.tr("Year after"))
        before.clicked.connect(lambda: self.show_month(self._stepped(-1)))
        after.clicked.connect(lambda: self.show_month(self._stepped(1)))
        self.month_button = TextButton(self.tr("Month"))
        self.month_button.setAccessibleName(self.tr("Show one month"))
        head = QHBoxLayout()
        head.setSpacing(Space.XXS)
        head.addWidget(self._name, 1)
        for button in (self.month_button, before, after):
            button.set_size("small")
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XXS)
        column.addLayout(head)
        column.addWidget(self.months)
        column.addWidget(Legend(look, paint_mark))

    @property
    def month(self) -> date:
        """The first day of the month that has the keyboard."""
        return self.months.month

    def show_month(self, first: date) -> None:
        """Show the year of a month, with the keyboard on the month."""
        self._name.setText(str(first.year))
        self.months.choose(first.replace(day=1))
        self.year_shown.emit(first.year)

    def show_days(self, kinds: Mapping[date, str], *, today: date, first: date | None) -> None:
        """Show what days were; past days since `first` without an entry were rest."""
        self.months.show_days(dict(kinds), today, first)

    def _stepped(self, years: int) -> date:
        return self.month.replace(year=min(9998, max(2, self.month.year + years)))

    def _on_left_year(self, month: date) -> None:
        self.show_month(month)


class _Months(QWidget):
    opened = Signal(object)
    left_year = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.month = date(2000, 1, 1)
        self._kinds: dict[date, str] = {}
        self._today = date.max
        self._first: date | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        read_as(self, ITEM)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._on_look_changed)

    def _on_look_changed(self) -> None:
        self.updateGeometry()

    def choose(self, month: date) -> None:
        """Mark a month."""
        self.month = month
        self.setAccessibleName(self._spoken(month))
        self.update()

    def show_days(self, kinds: dict[date, str], today: date, first: date | None) -> None:
        """Show what days were."""
        self._kinds, self._today, self._first = kinds, today, first
        self.setAccessibleName(self._spoken(self.month))
        self.update()

    def sizeHint(self) -> QSize:
        """Three lines of months."""
        tall = (_NAME + _WEEKS * _CELL + _GAP) * (_MONTHS // _ACROSS)
        return QSize(_ACROSS * 57, self._look.text_px(tall))

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by arrows, open by Enter."""
        step = _STEPS.get(onward_key(event.key(), self))
        if step is not None:
            number = self.month.year * _MONTHS + self.month.month - 1 + step
            there = date(number // _MONTHS, number % _MONTHS + 1, 1)
            if there.year == self.month.year:
                self.choose(there)
            else:
                self.left_year.emit(there)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.opened.emit(self.month)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the month under the pointer."""
        for number in range(_MONTHS):
            if self._box(number).contains(event.position()):
                self.choose(self.month.replace(month=number + 1))
                self.opened.emit(self.month)
                return

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the months."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number in range(_MONTHS):
            self._month(painter, self._box(number), self.month.replace(month=number + 1))
        painter.end()

    def _month(self, painter: QPainter, box: QRectF, month: date) -> None:
        look = self._look
        is_here = month == self.month
        if is_here:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("accent-soft"))
            painter.drawRoundedRect(box.adjusted(-3, 0, 3, 2), 4, 4)
        painter.setFont(look.font("caption-strong" if is_here else "caption"))
        painter.setPen(look.colour("accent" if is_here else "ink-muted"))
        name = QRectF(box.left() + 2, box.top(), box.width(), look.text_px(_NAME))
        place = seen_in(name, box, self.layoutDirection())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, short_month_text(month))
        wide, tall = box.width() / _DAYS, look.text_px(_CELL)
        for line, week in enumerate(
            Calendar(regional().first_weekday).monthdatescalendar(month.year, month.month)
        ):
            for column, day in enumerate(week):
                if day.month == month.month:
                    top = name.bottom() + line * tall
                    cell = QRectF(box.left() + column * wide, top, wide, tall)
                    self._day(painter, seen_in(cell, box, self.layoutDirection()), day)

    def _day(self, painter: QPainter, cell: QRectF, day: date) -> None:
        """Draw a day: full a square, short its lower half, cardio a dot, rest a small square."""
        kind = self._kinds.get(day, "")
        if not kind and self._first is not None and self._first <= day < self._today:
            kind = "rest"
        if not kind:
            return
        side = min(cell.width(), cell.height()) - 1
        box = QRectF(0, 0, side, side)
        box.moveCenter(cell.center())
        paint_mark(painter, box, kind, self._look)

    def _box(self, number: int) -> QRectF:
        line, column = divmod(number, _ACROSS)
        wide = (self.width() - (_ACROSS - 1) * _GAP * 1.5) / _ACROSS
        tall = self._look.text_px(_NAME + _WEEKS * _CELL + _GAP)
        box = QRectF(column * (wide + _GAP * 1.5), line * tall, wide, tall - _GAP / 2)
        return seen(box, self)

    def _spoken(self, month: date) -> str:
        """Return "November 2026, 9 strength, 4 easy cardio"."""
        here = [kind for day, kind in self._kinds.items() if day.replace(day=1) == month]
        strength = sum(kind in {"strength", "short"} for kind in here)
        parts = [month_text(month), self.tr("{n} strength").format(n=strength)]
        parts.append(self.tr("{n} easy cardio").format(n=here.count("easy_cardio")))
        return ", ".join(parts)


def paint_mark(painter: QPainter, box: QRectF, kind: str, look: Look) -> None:
    """Draw a day: full a square, short its lower half, cardio a dot, rest a small square."""
    side = min(box.width(), box.height())
    box = QRectF(box.center().x() - side / 2, box.center().y() - side / 2, side, side)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour(_MARKS[kind]))
    if kind == "easy_cardio":
        painter.drawEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5))
    elif kind == "short":
        painter.drawRoundedRect(box.adjusted(0, side / 2, 0, 0), 1, 1)
    elif kind == "rest":
        painter.drawRoundedRect(box.adjusted(side / 4, side / 4, -side / 4, -side / 4), 1, 1)
    else:
        painter.drawRoundedRect(box, 1.5, 1.5)


_MARKS = {
    "strength": FILLS["strength"][0],
    "short": FILLS["strength"][0],
    "easy_cardio": "cardio",
    "rest": "control-line",
}
"""Fills that stay visible at the size of a letter's dot; shapes tell the kinds apart."""
