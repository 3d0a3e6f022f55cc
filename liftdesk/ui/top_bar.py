"""The bar at the top: wordmark, the four tabs, find, and Crisis help, always in its place."""

from typing import Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeySequence, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QMenuBar,
    QSizePolicy,
    QSpacerItem,
    QWidget,
)

from liftdesk.ui.actions import TAB_ICONS, TABS, tab_name
from liftdesk.ui.shared.buttons import CautionButton, ReaderToggled, SecondaryButton
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.look import look_of
from liftdesk.ui.shared.plain_tips import plain_tip
from liftdesk.ui.shared.tokens import Radius, Space

_NARROW: Final = 1100
_NO_NAME: Final = 800
_NO_FIND: Final = 1400
_NO_LENS: Final = 700
_ICON: Final = 18
_CAP: Final = 20
_GAP: Final = 8


class TopBar(QFrame):
    """Wordmark, tabs and Crisis help.

    Attributes:
        crisis_help: the button at the right end; never disabled, never hidden.
        find_button: the find button, hidden unless the window can find.

    Signals:
        tab_chosen: the key of the tab that was pressed.
    """

    tab_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "top-bar")
        self._layout = QHBoxLayout(self)
        self._layout.setSpacing(Space.XS)
        self._mark = _Mark()
        self._layout.addWidget(self._mark)
        self._name = label("LiftDesk", "heading", wrap=False)
        self._layout.addWidget(self._name)
        self._space = QSpacerItem(Space.XXL, 0)
        self._layout.addItem(self._space)
        self._group = QButtonGroup(self)
        self._tabs: dict[str, _Tab] = {}
        for place, key in enumerate(TABS, start=1):
            tab = _Tab(tab_name(key), TAB_ICONS[key], str(place))
            tab.clicked.connect(lambda _checked=False, key=key: self.tab_chosen.emit(key))
            self._group.addButton(tab)
            self._tabs[key] = tab
            self._layout.addWidget(tab)
        self._layout.addStretch(1)
        self._menus: QMenuBar | None = None
        self._find_keys, self._can_find = "", False
        self.find_button = SecondaryButton(self.tr("Find or do"), "search")
        self.find_button.hide()
        self._layout.addWidget(self.find_button)
        self.crisis_help = CautionButton(self.tr("Crisis help"), "life-buoy")
        self.crisis_help.setAccessibleDescription(self.tr("Phone lines and steps for right now"))
        self._layout.addWidget(self.crisis_help)
        self._fit()

    def hold_menus(self, bar: QMenuBar) -> None:
        """Show the menus in this bar, left of Crisis help."""
        self._menus = bar
        bar.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        place = self._layout.indexOf(self.find_button)
        self._layout.insertWidget(place, bar, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_keys(self, key: str, keys: str) -> None:
        """Show other keys of a tab, in Qt's portable writing; "" for none."""
        self._tabs[key].set_keys(_native(keys))

    def show_find_keys(self, keys: str) -> None:
        """Show the button that finds, with its keys; "" for none."""
        self._find_keys, self._can_find = _native(keys), True
        self.find_button.setToolTip(
            plain_tip(f"{self.tr('Find or do')}  {self._find_keys}".strip())
        )
        self._fit()

    def show_chosen(self, key: str) -> None:
        """Mark a tab as the one that is shown."""
        self._tabs[key].setChecked(True)

    def tab(self, key: str) -> QAbstractButton:
        """Return a tab's button."""
        return self._tabs[key]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Drop the key caps where there is little room."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        percent = max(100, look_of().text_percent)
        room = self.width() * 100 // percent
        narrow = room < _NARROW
        named = room >= (_NARROW if self._can_find else _NO_NAME)  # the lens takes its place
        self._name.setVisible(named)
        self._space.changeSize(Space.XXL if named else 0, 0)
        self._name_find(room)
        side = Space.M if narrow else Space.WINDOW
        self._layout.setContentsMargins(side, 0, side, 0)
        self.setFixedHeight(look_of().size("top-bar"))
        for tab in self._tabs.values():
            tab.set_cap_shown(not narrow)
            tab.set_icon_shown(True)
        self._mark.show()
        self._make_room_for_menus()
        # Long words of a language take the room of the pictures beside them, never their own.
        fits = self._layout.minimumSize().width() <= self.width()
        for tab in self._tabs.values():
            tab.set_icon_shown(fits)
        self._mark.setVisible(self._layout.minimumSize().width() <= self.width())

    def _make_room_for_menus(self) -> None:
        """Leave out what is decoration or said elsewhere, while some menus have no room."""
        for give_way in (self._hide_caps, self._show_lens_alone, self._hide_name):
            if self._lacking() <= 0:
                return
            give_way()

    def _lacking(self) -> int:
        """How many px are lacking for all menus to be seen; 0 or less where they are."""
        menus = self._menus
        if menus is None:
            return 0
        more = menus.sizeHint().width() - menus.minimumSizeHint().width()
        return self._layout.minimumSize().width() + more - self.width()

    def _hide_caps(self) -> None:
        for tab in self._tabs.values():
            tab.set_cap_shown(False)

    def _show_lens_alone(self) -> None:
        self.find_button.setText("")

    def _hide_name(self) -> None:
        self._name.hide()
        self._space.changeSize(Space.S, 0)
        self._layout.invalidate()

    def _name_find(self, room: int) -> None:
        """Say what the button does, and its keys; with less room the keys alone, or the lens."""
        words, keys = self.tr("Find or do"), self._find_keys.replace("+", " ")
        shown = f"{words}   {keys}".strip() if room >= _NO_FIND else keys
        self.find_button.setText(shown if room >= _NARROW else "")
        self.find_button.setVisible(self._can_find and room >= _NO_LENS)
        self.find_button.setAccessibleName(words)
        self.find_button.setAccessibleDescription(self._find_keys)


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


class _Mark(QWidget):
    """The small square of the wordmark; decoration."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """26 px square at 100 % text."""
        side = look_of().text_px(26)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the square and its dumbbell."""
        look = look_of()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("accent"))
        painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        icon = look.pixmap("dumbbell", "on-accent", 16)
        size = icon.deviceIndependentSize()
        painter.drawPixmap(
            round((self.width() - size.width()) / 2),
            round((self.height() - size.height()) / 2),
            icon,
        )
        painter.end()


class _Tab(ReaderToggled, QAbstractButton):
    """A tab: icon, words, key cap; the shown one is bold with a bar below."""

    def __init__(self, text: str, icon: str, key: str) -> None:
        super().__init__()
        self._icon_name = icon
        self._key = key
        self._cap_shown = self._icon_shown = True
        self.setText(text)
        self.hear_readers()
        self.setAutoExclusive(True)  # one of four, to a screen reader too
        self.setAccessibleDescription(_native(f"Ctrl+{key}").replace("+", " "))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("own_ring", True)  # noqa: FBT003 - Qt's own setter
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def set_keys(self, keys: str) -> None:
        """Show other keys, as the system writes them: of Ctrl and a digit that digit alone."""
        usual = _native("Ctrl+1").removesuffix("1")
        digit = keys.removeprefix(usual)
        self._key = digit if keys.startswith(usual) and len(digit) == 1 else ""
        self.setAccessibleDescription(keys.replace("+", " "))
        self.updateGeometry()
        self.update()

    def set_cap_shown(self, shown: bool) -> None:  # noqa: FBT001 - a Qt-like setter
        """Show or hide the key cap."""
        if shown != self._cap_shown:
            self._cap_shown = shown
            self.updateGeometry()
            self.update()

    def set_icon_shown(self, shown: bool) -> None:  # noqa: FBT001 - a Qt-like setter
        """Show or hide the icon."""
        if shown != self._icon_shown:
            self._icon_shown = shown
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """Icon, words as wide as when bold, cap."""
        look = look_of()
        wide = self._words_wide() + 2 * Space.S
        if self._icon_shown:
            wide += look.text_px(_ICON) + _GAP
        if self._cap_shown and self._key:
            wide += _GAP + look.text_px(_CAP)
        return QSize(wide, look.size("top-bar"))

    def minimumSizeHint(self) -> QSize:
        """The same: its words are never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the tab."""
        look = look_of()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        side, x = look.text_px(_ICON), Space.S
        middle = self.height() / 2
        if self._icon_shown:
            icon = look.pixmap(self._icon_name, "accent" if on else "ink-muted", _ICON)
            if not icon.isNull():
                painter.drawPixmap(self._mirrored(x, side), round(middle - side / 2), icon)
            x += side + _GAP
        painter.setFont(look.font("exercise" if on else "field"))
        painter.setPen(look.colour("ink" if on or self.underMouse() else "ink-muted"))
        wide = self._words_wide()
        words = QRectF(self._mirrored(x, wide), 0, wide, self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.text())
        if self._cap_shown and self._key:
            self._paint_cap(painter, self._mirrored(x + wide + _GAP, look.text_px(_CAP)))
        if on:
            painter.fillRect(QRectF(0, self.height() - 3, self.width(), 3), look.colour("accent"))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.colour("focus"), 2))
            box = QRectF(self.rect()).adjusted(1, 7, -1, -7)
            painter.drawRoundedRect(box, Radius.CONTROL, Radius.CONTROL)
        painter.end()

    def _mirrored(self, left: int, wide: int) -> int:
        """Return where something begins that begins at `left` from left to right."""
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return self.width() - left - wide if is_mirrored else left

    def _paint_cap(self, painter: QPainter, left: float) -> None:
        look = look_of()
        side = look.text_px(_CAP)
        box = QRectF(round(left) + 0.5, round((self.height() - side) / 2) + 0.5, side - 1, side - 1)
        painter.setPen(QPen(look.colour("hairline"), 1))
        painter.setBrush(look.colour("surface"))
        painter.drawRoundedRect(box, Radius.CELL, Radius.CELL)
        painter.setFont(look.font("caption"))
        painter.setPen(look.colour("ink-muted"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._key)

    def _words_wide(self) -> int:
        metrics = QFontMetrics(look_of().font("exercise"))
        return metrics.horizontalAdvance(self.text()) + 1
