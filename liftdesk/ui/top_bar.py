"""The bar at the top: wordmark, the four tabs, menus, find, and Crisis help, always in its place.

What is told elsewhere too makes room first, so that tabs, menus and Crisis help keep their words.
"""

from typing import Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeySequence, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLayout,
    QMenuBar,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from liftdesk.ui.actions import TAB_ICONS, TABS, tab_name
from liftdesk.ui.shared.buttons import CautionButton, ReaderToggled, SecondaryButton
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.look import look_of
from liftdesk.ui.shared.mirroring import is_turned, set_margins
from liftdesk.ui.shared.plain_tips import plain_tip
from liftdesk.ui.shared.showing import set_shown
from liftdesk.ui.shared.tokens import Radius, Space

_NARROW: Final = 1100
_ICON: Final = 18
_CAP: Final = 20
_GAP: Final = 8


class _Part:
    """What makes room, first what is missed least: it is told elsewhere too, or decoration."""

    FIND_WORDS, CAPS, FIND_KEYS, NAME, ICONS, MARK, FIND = range(1, 8)


_BESIDE_MENUS: Final = _Part.ICONS
"""The last part that makes room for the menus beside the tabs; then they go above."""
_ALL: Final = _Part.FIND


class MenuBar(QMenuBar):
    """The menus in one line."""

    def sizeHint(self) -> QSize:
        """Room for all menus; Qt measures to the right edge alone, where the first one ends."""
        hint = super().sizeHint()
        if not is_turned(self):
            return hint
        places = [self.actionGeometry(one) for one in self.actions() if one.isVisible()]
        return hint.expandedTo(QSize(self.width() - min(p.left() for p in places), 0))


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
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._menu_row, self._layout = QHBoxLayout(), QHBoxLayout()
        rows.addLayout(self._menu_row)
        rows.addLayout(self._layout, 1)
        self._menus: QMenuBar | None = None
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
        self._find_keys, self._can_find = "", False
        self.find_button = SecondaryButton(self.tr("Find or do"), "search")
        self.find_button.hide()
        self._layout.addWidget(self.find_button)
        self.crisis_help = CautionButton(self.tr("Crisis help"), "life-buoy")
        self.crisis_help.setAccessibleDescription(self.tr("Phone lines and steps for right now"))
        self._layout.addWidget(self.crisis_help)
        self._fit()

    def hold_menus(self, bar: QMenuBar) -> None:
        """Show the menus in this bar, left of Crisis help; above the tabs where that is narrow."""
        bar.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._menus = bar
        if look_of().is_undressed:
            self._put_menus(bar, self._layout)
        self._fit()

    def show_keys(self, key: str, keys: str) -> None:
        """Show other keys of a tab, in Qt's portable writing; "" for none."""
        self._tabs[key].set_keys(keys)

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

    def minimumSizeHint(self) -> QSize:
        """No width of its own: it shows what the window has room for, and holds none wider."""
        return QSize(0, look_of().size("top-bar"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what there is no room for, and show it again where there is."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        """Fit, unless the style sheet is still to come: whoever puts it on has all measured."""
        if not look_of().is_undressed:
            self.fit()

    def fit(self) -> None:
        """Show what there is room for; the menus go above the tabs before a word would be cut."""
        room = self.width() * 100 // max(100, look_of().text_percent)
        side = Space.M if room < _NARROW else Space.WINDOW
        self._layout.setContentsMargins(side, 0, side, 0)
        tall, bar = look_of().size("top-bar"), self._menus
        if bar is None:
            self._fold(_ALL, 0)
        else:
            bar.setMinimumWidth(bar.sizeHint().width())  # or its last menus hide behind an arrow
            wide = bar.minimumWidth() + self._layout.spacing()
            counted = wide if self._layout.indexOf(bar) >= 0 else 0
            is_above = not self._fold(_BESIDE_MENUS, wide - counted)
            if is_above:
                self._fold(_ALL, -counted)
                tall += bar.sizeHint().height() + Space.XS
            above = (side - Space.S, Space.XS, side, 0) if is_above else (0, 0, 0, 0)
            set_margins(self._menu_row, *above)
            self._put_menus(bar, self._menu_row if is_above else self._layout)
        self.setFixedHeight(tall)

    def _put_menus(self, bar: QMenuBar, row: QHBoxLayout) -> None:
        """Put the menus beside the tabs, or into the row above, unless they are there."""
        if row.indexOf(bar) >= 0:
            return
        self._layout.removeWidget(bar)
        self._menu_row.removeWidget(bar)
        if row is self._menu_row:
            row.addWidget(bar, 0, Qt.AlignmentFlag.AlignLeading)
        else:
            place = row.indexOf(self.find_button)
            row.insertWidget(place, bar, 0, Qt.AlignmentFlag.AlignVCenter)

    def _fold(self, most: int, more_wide: int) -> bool:
        """Leave out as little as lets the tabs' row fit, up to so much; return whether it fits."""
        for count in range(most + 1):
            self._leave_out(count)
            if self._layout.minimumSize().width() + more_wide <= self.width():
                return True
        return False

    def _leave_out(self, count: int) -> None:
        """Leave out the first so many parts of `_Part`."""
        self._name_find(
            has_words=count < _Part.FIND_WORDS,
            has_keys=count < _Part.FIND_KEYS,
        )
        for tab in self._tabs.values():
            tab.set_cap_shown(count < _Part.CAPS)
            tab.set_icon_shown(count < _Part.ICONS)
        set_shown(self._name, shown=count < _Part.NAME)
        self._space.changeSize(Space.XXL if count < _Part.NAME else Space.S, 0)
        set_shown(self._mark, shown=count < _Part.MARK)
        set_shown(self.find_button, shown=self._can_find and count < _Part.FIND)
        self._layout.invalidate()

    def _name_find(self, *, has_words: bool, has_keys: bool) -> None:
        """Say what the button does, and its keys; with less room the keys alone, or the lens."""
        words, keys = self.tr("Find or do"), self._find_keys.replace("+", " ")
        shown = (words if has_words else "", keys if has_keys else "")
        self.find_button.setText("   ".join(part for part in shown if part))
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
        self._measured: tuple[tuple[str, int], int] = (("", 0), 0)
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
        """Show other keys, in Qt's portable writing; Ctrl and a digit are the digit alone."""
        self._key = keys.removeprefix("Ctrl+") if len(keys) == len("Ctrl+1") else ""
        self.setAccessibleDescription(_native(keys).replace("+", " "))
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
        look = look_of()
        if self._measured[0] != (self.text(), look.text_percent):
            wide = QFontMetrics(look.font("exercise")).horizontalAdvance(self.text()) + 1
            self._measured = ((self.text(), look.text_percent), wide)
        return self._measured[1]
