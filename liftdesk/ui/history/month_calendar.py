"""The month: a tile for each day, by what it held; one can be chosen by pointer or arrow keys."""

from calendar import Calendar
from collections.abc import Callable, Mapping
from datetime import date, timedelta

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from liftdesk.ui.shared.buttons import IconButton, TextButton
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.look import Look
from liftdesk.ui.shared.mirroring import onward_key, seen
from liftdesk.ui.shared.roles import ITEM, read_as
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.days import (
    long_day_text,
    month_text,
    narrow_weekday_text,
    short_dated_month_text,
)
from liftdesk.wording.regional import regional

_WEEKS, _DAYS = 6, 7
_HEAD, _CELL = 24, 35
_RADIUS = 7.0
FILLS = {
    "strength": ("strength", "on-accent"),
    "short": ("strength-soft", "strength-ink"),
    "easy_cardio": ("cardio-soft", "cardio-ink"),
    "rest": ("rest-soft", "rest"),
}
Paint = Callable[[QPainter, QRectF, str, Look], None]
"""Draws a kind of day into a box."""
_PIPS = {"strength": 2, "short": 1}


class MonthCalendar(QWidget):
    """A month with arrows to the ones beside it.

    Attributes:
        year_button: shows the whole year.

    Signals:
        chosen: a date that was clicked, or Enter pressed on.
        month_shown: the first day of the month that is shown now.
    """

    chosen = Signal(object)
    month_shown = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.days = _Days(look)
        self.days.chosen.connect(self.chosen)
        self.days.left_month.connect(self.show_month)
        self._name = label("", "body-strong")
        before = IconButton("chevron-left", self.tr("Month before"))
        after = IconButton("chevron-right", self.tr("Month after"))
        before.clicked.connect(lambda: self._step(-1))
        after.clicked.connect(lambda: self._step(1))
        self.year_button = TextButton(self.tr("Year"))
        self.year_button.setAccessibleName(self.tr("Show the whole year"))
        head = QHBoxLayout()
        head.setSpacing(Space.XXS)
        head.addWidget(self._name, 1)
        self._buttons: tuple[QWidget, ...] = (self.year_button, before, after)
        for button in (self.year_button, before, after):
            button.set_size("small")
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XXS)
        column.addLayout(head)
        column.addWidget(self.days)
        column.addWidget(Legend(look))

    @property
    def month(self) -> date:
        """The first day of the month that is shown."""
        return self.days.month

    def show_month(self, day: date) -> None:
        """Show the month of a day."""
        self.days.show_month(day.replace(day=1))
        self._say_month()
        self.month_shown.emit(self.month)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Write the month in short where its name is too long for a line."""
        super().resizeEvent(event)
        self._say_month()

    def _say_month(self) -> None:
        taken = sum(button.sizeHint().width() + Space.XXS for button in self._buttons)
        name = month_text(self.month)
        wide = self._name.fontMetrics().horizontalAdvance(name)
        is_long = wide > self.width() - taken
        self._name.setText(short_dated_month_text(self.month) if is_long else name)

    def show_days(self, kinds: Mapping[date, str], *, today: date, first: date | None) -> None:
        """Show what days were; past days since `first` without an entry were rest."""
        self.days.show_days(dict(kinds), today, first)

    def choose(self, day: date) -> None:
        """Mark a day, and show its month."""
        if day.replace(day=1) != self.month:
            self.show_month(day)
        self.days.choose(day)

    def _step(self, months: int) -> None:
        month = self.month.year * 12 + self.month.month - 1 + months
        self.show_month(date(month // 12, month % 12 + 1, 1))


class _Days(QWidget):
    chosen = Signal(object)
    left_month = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.month = date(2000, 1, 1)
        self._kinds: dict[date, str] = {}
        self._today = date.max
        self._first: date | None = None
        self._chosen: date | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        read_as(self, ITEM)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._on_look_changed)

    def _on_look_changed(self) -> None:
        self.update()

    def show_month(self, first: date) -> None:
        """Show another month."""
        self.month = first
        self.updateGeometry()
        self.update()

    def show_days(self, kinds: dict[date, str], today: date, first: date | None) -> None:
        """Show what days were."""
        if (kinds, today, first) == (self._kinds, self._today, self._first):
            return
        self._kinds, self._today = kinds, today
        self._first = first
        if self._chosen is None:
            self.setAccessibleName(self._spoken(today))
        self.update()

    def choose(self, day: date) -> None:
        """Mark a day."""
        is_other = day != self._chosen
        self._chosen = day
        self.setAccessibleName(self._spoken(day))
        if is_other:
            self.update()

    def sizeHint(self) -> QSize:
        """As many weeks as the month has."""
        tall = _HEAD + len(self._weeks()) * _CELL
        return QSize(7 * _CELL, self._look.text_px(tall))

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return QSize(7 * 30, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by arrows, choose by Enter."""
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -7,
            Qt.Key.Key_Down: 7,
        }
        here = self._chosen or min(self._today, self.month)
        step = steps.get(onward_key(event.key(), self))
        if step is not None:
            there = here + timedelta(days=step)
            if there.replace(day=1) != self.month:
                self.left_month.emit(there)
            self.choose(there)
            self.chosen.emit(there)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.chosen.emit(here)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the day under the pointer."""
        for line, week in enumerate(self._weeks()):
            for column, day in enumerate(week):
                if day.month == self.month.month and self._cell(line, column).contains(
                    event.position()
                ):
                    self.choose(day)
                    self.chosen.emit(day)
                    return

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the heads and the days."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._look.font("caption"))
        painter.setPen(self._look.colour("ink-muted"))
        wide = self.width() / _DAYS
        weeks = self._weeks()
        for column, day in enumerate(weeks[0]):
            box = QRectF(column * wide, 0, wide, self._look.text_px(_HEAD))
            head = seen(box, self)
            painter.drawText(head, Qt.AlignmentFlag.AlignCenter, narrow_weekday_text(day))
        for line, week in enumerate(weeks):
            for column, day in enumerate(week):
                if day.month == self.month.month:
                    self._day(painter, self._cell(line, column), day)
        for line, week in enumerate(weeks):  # over the tiles beside them
            for column, day in enumerate(week):
                if day.month == self.month.month:
                    self._ring(painter, self._cell(line, column), day)
        painter.end()

    def _day(self, painter: QPainter, cell: QRectF, day: date) -> None:
        box = cell.adjusted(2, 2, -2, -2)
        kind = self._kind(day)
        ink = "ink"
        if kind:
            fill, ink = FILLS[kind]
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.colour(fill))
            painter.drawRoundedRect(box, _RADIUS, _RADIUS)
            paint_pips(painter, box, kind, self._look)
        painter.setFont(self._look.font("small"))
        painter.setPen(self._look.colour(ink if day <= self._today else "ink-muted"))
        words = box.adjusted(0, 0, 0, -7) if kind and kind != "rest" else box
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, str(day.day))

    def _ring(self, painter: QPainter, cell: QRectF, day: date) -> None:
        """Draw the ring of today or of the chosen day outside its tile, with a gap between."""
        tone = "accent" if day == self._chosen else "ink" if day == self._today else ""
        if not tone:
            return
        box = cell.adjusted(2, 2, -2, -2)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._look.colour("surface-raised"), 2))
        painter.drawRoundedRect(box, _RADIUS, _RADIUS)
        painter.setPen(QPen(self._look.colour(tone), 2))
        painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), _RADIUS + 2, _RADIUS + 2)

    def _kind(self, day: date) -> str:
        known = self._kinds.get(day, "")
        if known or self._first is None:
            return known
        return "rest" if self._first <= day < self._today else ""

    def _weeks(self) -> list[list[date]]:
        return Calendar(regional().first_weekday).monthdatescalendar(
            self.month.year, self.month.month
        )

    def _cell(self, line: int, column: int) -> QRectF:
        wide, tall = (self.width() - 2) / _DAYS, self._look.text_px(_CELL)  # room for a ring's line
        box = QRectF(1 + column * wide, self._look.text_px(_HEAD) + line * tall, wide, tall)
        return seen(box, self)

    def _spoken(self, day: date) -> str:
        words = {
            "strength": self.tr("full session"),
            "short": self.tr("short session"),
            "easy_cardio": self.tr("easy cardio"),
            "rest": self.tr("rest"),
        }
        kind = self._kind(day)
        return f"{long_day_text(day)}, {words[kind]}" if kind else long_day_text(day)


class Legend(QWidget):
    """What the tiles of days mean, drawn as the calendar draws them."""

    def __init__(self, look: Look, paint: Paint | None = None) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.XS)
        names = (
            ("rest", self.tr("Rest")),
            ("easy_cardio", self.tr("Easy cardio")),
            ("short", self.tr("Short session")),
            ("strength", self.tr("Full session")),
        )
        for place, (kind, words) in enumerate(names):
            line, column = divmod(place, 2)
            sample = _Sample(look, kind, paint or _paint_tile)
            grid.addWidget(sample, line, column * 2)
            grid.addWidget(label(words, "caption", "ink-muted"), line, column * 2 + 1)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)


class _Sample(QWidget):
    """One tile of the legend; decoration."""

    def __init__(self, look: Look, kind: str, paint: Paint) -> None:
        super().__init__()
        self._look, self._kind, self._paint = look, kind, paint
        self.setFixedSize(18, 16)
        look.changed.connect(self._on_look_changed)

    def _on_look_changed(self) -> None:
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the tile."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint(painter, QRectF(4, 3, 10, 10), self._kind, self._look)
        painter.end()


def _paint_tile(painter: QPainter, _box: QRectF, kind: str, look: Look) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour(FILLS[kind][0]))
    box = QRectF(0, 1, 18, 13)
    painter.drawRoundedRect(box, 3, 3)
    paint_pips(painter, box.adjusted(0, 0, 0, -1), kind, look, middle=True)


def paint_pips(
    painter: QPainter, box: QRectF, kind: str, look: Look, *, middle: bool = False
) -> None:
    """Draw the sign of a day besides its colour: two pips, one, a dot, or none for rest."""
    y = box.center().y() - 1 if middle else box.bottom() - 9
    painter.setBrush(look.colour(FILLS[kind][1]))
    painter.setPen(Qt.PenStyle.NoPen)
    if kind == "easy_cardio":
        painter.drawEllipse(QRectF(box.center().x() - 2, y, 4, 4))
    number = _PIPS.get(kind, 0)
    left = box.center().x() - (number * 8 - 2) / 2
    for place in range(number):
        painter.drawRoundedRect(QRectF(left + place * 8, y + 0.5, 6, 2.5), 1, 1)
