"""The palette itself: a field over the window, and below it what fits."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from liftdesk.ui.palette.entry import Entry
from liftdesk.ui.palette.palette_delegate import PaletteDelegate
from liftdesk.ui.palette.palette_model import PaletteModel
from liftdesk.ui.shared.announcing import announce
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.look import Look
from liftdesk.ui.shared.tokens import Space

RESTS_MS: Final = 120
"""The diary is looked through once the fingers rest this long; all else fits at once."""
_WIDE, _LINES, _PAGE = 640, 11, 10
_MOVES: Final = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: _PAGE,
    Qt.Key.Key_PageUp: -_PAGE,
}

Choose = Callable[[str], Sequence[Entry]]
"""Returns what fits a text, the best first."""


class PaletteBox(QWidget):
    """Covers the window while it is open; a click beside it, Esc or Tab leave it.

    The keyboard stays in the field: arrows move the choice in the list, Enter does it.

    Attributes:
        field: what is typed.
        list: what fits.

    Signals:
        chosen: the entry that is to be done (an `Entry`); the box is closed already.
        closed: it was left; the keyboard is where it was before.
    """

    chosen = Signal(object)
    closed = Signal()

    def __init__(
        self, window: QWidget, look: Look, *, below: QWidget, fits: Choose, later: Choose
    ) -> None:
        """Make the box, hidden.

        Args:
            window: what it covers.
            look: the look.
            below: what stays in view above the box: the top bar, which may have two rows.
            fits: what fits a text, asked at each key.
            later: further lines for a text, asked once the fingers rest.
        """
        super().__init__(window)
        self._window, self._look, self._below = window, look, below
        self._fits, self._later = fits, later
        self._before: QWidget | None = None
        self.model = PaletteModel(self)
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(RESTS_MS)
        self._resting.timeout.connect(self._on_rested)
        self._make()
        window.installEventFilter(self)
        look.changed.connect(self._on_look_changed)
        self.hide()

    def open(self) -> None:
        """Show everything, with the keyboard in an empty field."""
        self._before = self.window().focusWidget()
        self._fit()
        self.show()
        self.raise_()
        self.field.clear()
        self._on_typed("")
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def leave(self) -> None:
        """Close, with the keyboard where it was before."""
        if not self.isVisible():
            return
        self._resting.stop()
        self.hide()
        if self._before is not None:
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Steer the list from the field, and cover the window when its size changes."""
        if watched is self.field and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress:
                return self._steer(event)
            if event.type() == QEvent.Type.ShortcutOverride and event.key() in _OWN:
                event.accept()
                return True
        elif event.type() == QEvent.Type.Resize and self.isVisible():
            self._fit()
        return super().eventFilter(watched, event)

    def mousePressEvent(self, _event: object) -> None:
        """Leave by a click beside the box."""
        self.leave()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Dim what is behind a little, without a shadow."""
        painter = QPainter(self)
        veil = self._look.colour("ink" if not self._look.theme.is_dark else "surface")
        veil.setAlpha(70)
        painter.fillRect(self.rect(), veil)
        painter.end()

    def _make(self) -> None:
        self._box = QFrame(self)
        self._box.setProperty("kind", "card")
        self._box.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.field = QLineEdit()
        self.field.setPlaceholderText(
            self.tr("An action, page, setting, exercise, day or sheet code")
        )
        self.field.setAccessibleName(self.tr("Find or do"))
        self.field.setAccessibleDescription(
            self.tr("Arrow keys choose a line, Enter does it, Escape closes")
        )
        self._lens = QAction(self.tr("Search"), self)
        self._lens.triggered.connect(self.field.setFocus)
        self.field.addAction(self._lens, QLineEdit.ActionPosition.LeadingPosition)
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._on_typed)
        self.list = QListView()
        self.list.setModel(self.model)
        self._delegate = PaletteDelegate(self._look)
        self.list.setItemDelegate(self._delegate)
        self.list.setProperty("kind", "inside")
        self.list.setAccessibleName(self.tr("What fits"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(self._on_clicked)
        self._nothing = label("", "small", "ink-muted")
        self._nothing.setContentsMargins(Space.S, 0, Space.S, Space.XXS)
        column = QVBoxLayout(self._box)
        column.setContentsMargins(Space.XS, Space.XS, Space.XS, Space.XS)
        column.setSpacing(Space.XS)
        column.addWidget(self.field)
        column.addWidget(self._nothing)
        column.addWidget(self.list, 1)
        self._on_look_changed()

    def _fit(self) -> None:
        """Cover the window, with the box in its upper middle."""
        self.setGeometry(self._window.rect())
        wide = min(self._look.text_px(_WIDE), self.width() - 2 * Space.M)
        line = self._look.size("control")
        top = self._below.height() + Space.XS
        room = self.height() - top - self._look.size("top-bar")
        lines = max(1, min(_LINES, self.model.rowCount()))
        high = min(room, line * (lines + 1) + 5 * Space.XS)
        self._box.setGeometry(QRect((self.width() - wide) // 2, top, wide, high))

    def _on_typed(self, text: str) -> None:
        entries = self._fits(text)
        self.model.show_entries(entries)
        self._say_nothing(text, is_none=not entries)
        self._fit()
        self._go_to(0)
        if text.strip():
            self._resting.start()
        else:
            self._resting.stop()

    def _on_rested(self) -> None:
        if not self.isVisible():  # the window may be closed by now, and the diary with it
            return
        had_none = not self.model.rowCount()
        self.model.add_entries(self._later(self.field.text()))
        self._fit()
        if had_none:
            self._say_nothing(self.field.text(), is_none=not self.model.rowCount())
            self._go_to(0)

    def _say_nothing(self, text: str, *, is_none: bool) -> None:
        self._nothing.setVisible(is_none)
        self._nothing.setText(self.tr("Nothing is called “{text}”.").format(text=text))

    def _steer(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        row = self.list.currentIndex().row()
        if key in _MOVES:
            self._move(row, key)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._do(row)
        elif key in {Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
            self.leave()
        else:
            return False
        return True

    def _move(self, row: int, key: Qt.Key) -> None:
        """Move the choice; past either end it goes round, a page at a time it stops there."""
        count = self.model.rowCount()
        if not count:
            return
        wanted = row + _MOVES[key]
        is_page = abs(_MOVES[key]) > 1
        self._go_to(max(0, min(count - 1, wanted)) if is_page else wanted % count)

    def _go_to(self, row: int) -> None:
        if not 0 <= row < self.model.rowCount():
            return
        self.list.setCurrentIndex(self.model.index(row, 0))
        announce(self.field, self.model.sentence(row))

    def _on_clicked(self, index: QModelIndex) -> None:
        self._do(index.row())

    def _do(self, row: int) -> None:
        entry = self.model.entry(row)
        if entry is not None:
            self.leave()
            self.chosen.emit(entry)

    def _on_look_changed(self) -> None:
        self._lens.setIcon(self._look.icon("search", "ink-muted", 18))
        if self.isVisible():
            self._fit()


_OWN: Final = frozenset(
    {*_MOVES, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_Tab}
)
"""Keys that no shortcut of the page below takes while the field has the keyboard."""
