"""The first day: three ways in, what a week could look like, and a way out for a bad day."""

from datetime import date, timedelta

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from liftdesk.ui.shared.buttons import PrimaryButton, SecondaryButton, TextButton
from liftdesk.ui.shared.card import Card
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.look import look_of, qapplication
from liftdesk.ui.shared.picture import Picture
from liftdesk.ui.shared.tiles import IconTile
from liftdesk.ui.shared.tokens import Radius, Space
from liftdesk.wording.days import short_weekday_text, weekdays_in_order

_WIDTH = 960
_A_MONDAY = date(2024, 1, 1)
_WEEK = ("strength", "cardio", "rest", "strength", "rest", "cardio", "rest")
"""What a first week could be, from Monday on."""
_LINE = 720
"""Px of about 75 letters of the lead."""
_THREE = 760
"""Px across at 100 % text from which the three ways stand side by side."""


_DAY = 64
"""Px at 100 % text that a day of the sample week is wide at least, if its words need as much."""


class Welcome(QWidget):
    """What Today shows while the diary is empty.

    Signals:
        set_up_wanted, sample_wanted, import_wanted, check_in_wanted: what was chosen.
    """

    set_up_wanted = Signal()
    sample_wanted = Signal()
    import_wanted = Signal()
    check_in_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout()
        column.setSpacing(Space.XXS)
        column.addSpacing(Space.M)
        column.addWidget(label(self.tr("Welcome. Start as small as you like."), "display"))
        self._lead = label(
            self.tr(
                "LiftDesk plans short strength sessions, lets you note how you feel, and shows "
                "both over time. There is nothing to keep up with."
            ),
            "lead",
            "ink-muted",
        )
        column.addWidget(self._lead)
        column.addSpacing(Space.L)
        column.addLayout(self._ways())
        column.addSpacing(Space.S)
        column.addWidget(self._week())
        column.addSpacing(Space.S)
        column.addWidget(self._way_out())
        column.addStretch(1)
        column.addLayout(self._notes())
        inside = self._inside = QWidget()
        inside.setLayout(column)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(inside, 30)
        row.addStretch(1)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put side by side what fits there."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Lay out anew in another size of text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_inside"):
            self._fit()

    def _fit(self) -> None:
        look = look_of()
        self._inside.setMaximumWidth(look.text_px(_WIDTH))
        self._lead.setMaximumWidth(look.text_px(_LINE))
        room = self.width() * 100 // max(100, look.text_percent)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        for layout in self._rows:
            layout.setDirection(across if room >= _THREE else down)
        wide = max(one.sizeHint().width() for one in self._kinds)
        wide = min(wide, look.text_px(_DAY)) if room >= _THREE else 0
        for number in range(len(_WEEK)):
            self._days.setColumnMinimumWidth(number, wide)  # days as wide as each other
        self._way_out_words.setWordWrap(room < _THREE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the button that the keyboard is on by Return, as its key cap says."""
        holder = qapplication().focusWidget()
        is_return = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_return and isinstance(holder, QAbstractButton):
            holder.click()
        else:
            super().keyPressEvent(event)

    def _ways(self) -> QBoxLayout:
        self.start = PrimaryButton(self.tr("Set up   Enter"))
        self.start.setAccessibleName(self.tr("Set up"))
        self.sample = SecondaryButton(self.tr("Look around"))
        self.bring = SecondaryButton(self.tr("Choose a file\N{HORIZONTAL ELLIPSIS}"))
        ways = (
            (
                "sprout",
                self.tr("Set up in 2 minutes"),
                self.tr("A few short questions, then a first session that fits what you have."),
                self.start,
                self.set_up_wanted,
            ),
            (
                "eye",
                self.tr("Explore with sample data"),
                self.tr("Months of an invented diary. Remove it with one click at any time."),
                self.sample,
                self.sample_wanted,
            ),
            (
                "file-down",
                self.tr("Import my history"),
                self.tr("From Strong, Hevy, FitNotes, Daylio or a CSV file. You see it first."),
                self.bring,
                self.import_wanted,
            ),
        )
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(Space.M)
        self._rows = [row]
        for icon, title, words, button, signal in ways:
            card = Card("")
            if button is self.start:
                card.setProperty("kind", "card-first")
            card.setAccessibleName(title)
            card.set_padding(Space.L)
            card.body.setSpacing(Space.XS)
            card.body.addWidget(_WayTile(icon), 0, Qt.AlignmentFlag.AlignLeft)
            card.body.addSpacing(Space.XXS)
            card.body.addWidget(label(title, "heading"))
            card.body.addWidget(label(words, "body", "ink-muted"))
            card.body.addSpacing(Space.M)
            card.body.addStretch(1)
            button.set_size("large")
            button.clicked.connect(signal)
            card.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            row.addWidget(card, 1)
        return row

    def _week(self) -> Card:
        card = Card("")
        words = QVBoxLayout()
        words.setSpacing(Space.XXS)
        words.addStretch(1)
        words.addWidget(label(self.tr("A first week could look like this"), "heading"))
        words.addWidget(
            label(
                self.tr("Two short sessions are enough to begin. Rest days count as done."),
                "body",
                "ink-muted",
            )
        )
        words.addStretch(1)
        words_of = {
            "strength": self.tr("Strength"),
            "cardio": self.tr("Easy walk"),
            "rest": self.tr("Rest"),
        }
        grid = self._days = QGridLayout()
        grid.setHorizontalSpacing(Space.S)
        self._kinds: list[QLabel] = []
        for column, weekday in enumerate(weekdays_in_order()):
            day = short_weekday_text(_A_MONDAY + timedelta(days=weekday))
            kind = _WEEK[weekday]
            what = words_of[kind]
            grid.addWidget(label(day, "small", "ink-muted", wrap=False), 0, column, _MIDDLE)
            grid.addWidget(IconTile(kind), 1, column, _MIDDLE)
            kind_words = label(what, "caption", "ink-muted")
            kind_words.setAlignment(_MIDDLE)
            self._kinds.append(kind_words)
            grid.addWidget(kind_words, 2, column)
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(Space.S)
        row.addLayout(words, 1)
        row.addLayout(grid)
        self._rows.append(row)
        card.body.addLayout(row)
        return card

    def _way_out(self) -> QWidget:
        self.note = TextButton(self.tr("Just note how you feel"), "arrow-right")
        self.note.clicked.connect(self.check_in_wanted)
        words = label(self.tr("Not up for any of this today?"), "body", "ink-muted", wrap=False)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._way_out_words = words
        made = QWidget()
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight, made)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(words)
        row.addWidget(self.note, 0, Qt.AlignmentFlag.AlignHCenter)
        row.addStretch(1)
        self._rows.append(row)
        return made

    def _notes(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.XL)
        for icon, tone, words in (
            (
                "lock",
                "ink-muted",
                self.tr("No account and no internet use. Your diary stays on this computer."),
            ),
            (
                "shield",
                "caution",
                self.tr(
                    "Talk to a doctor first if you have a medical condition. LiftDesk is a diary, "
                    "not a medical device, and does not replace care."
                ),
            ),
        ):
            said = label(words, "small", "ink-muted")
            said.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            note = QHBoxLayout()
            note.setSpacing(Space.XS)
            note.addWidget(Picture(icon, tone), 0, Qt.AlignmentFlag.AlignTop)
            note.addWidget(said, 1)
            row.addLayout(note, 1)
        return row


class _WayTile(Picture):
    """The picture of a way in, on its tile."""

    def __init__(self, icon: str) -> None:
        super().__init__(icon, "accent", 22)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """40 px square at 100 % text."""
        side = look_of().text_px(40)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tile, then the picture."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look_of().colour("accent-soft"))
        painter.drawRoundedRect(QRectF(self.rect()), Radius.CONTROL, Radius.CONTROL)
        painter.end()
        super().paintEvent(event)


_MIDDLE = Qt.AlignmentFlag.AlignHCenter
