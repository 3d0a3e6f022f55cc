"""Buttons: primary (one a screen), secondary, text, icon alone, and Crisis help's own."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QIcon, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from liftdesk.ui.shared.labels import restyle
from liftdesk.ui.shared.look import look_of
from liftdesk.ui.shared.plain_tips import plain_tip

_GAP = 6
_KEY_GAP = 10
_BEFORE_KEYS = "   "
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


if TYPE_CHECKING:
    _Toggled = QAbstractButton
else:
    _Toggled = object  # two bases that Qt made would be two buttons in one


class ReaderToggled(_Toggled):
    """Takes a toggle that comes from a screen reader for a click.

    Qt's accessibility turns a checkable button with `toggle()`, which says `toggled` but never
    `clicked`, so whoever waits for a click by a person would not hear of it. A change that neither
    a click nor this program made is one of those. Stands before the widget's class among its
    bases; `hear_readers` is called once it is made.
    """

    _is_known = False

    def hear_readers(self) -> None:
        """Begin to listen."""
        self.setCheckable(True)
        self.toggled.connect(self._on_any_toggled)

    def setChecked(self, checked: bool) -> None:  # noqa: FBT001 - Qt's own
        """Turn it on or off, which is no click."""
        self._is_known = True
        super().setChecked(checked)
        self._is_known = False

    def nextCheckState(self) -> None:
        """Turn as a click does."""
        self._is_known = True
        super().nextCheckState()
        self._is_known = False

    def _on_any_toggled(self, checked: bool) -> None:  # noqa: FBT001 - Qt's slot
        if self._is_known:
            return
        group: QButtonGroup | None = self.group()
        is_one_of_many = self.autoExclusive() if group is None else group.exclusive()
        if not is_one_of_many:
            self.clicked[bool].emit(checked)  # type: ignore[index]
        elif checked:  # one that goes off made way for another
            self.click()


class _Button(QPushButton):
    """A push button of one kind whose icon follows the theme."""

    kind = "secondary"
    icon_tone = "ink"

    def __init__(self, text: str, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._icon_name = icon
        self._icon_size = 18
        self.setProperty("kind", self.kind)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        if icon:
            self._tint()

    def setText(self, text: str) -> None:
        """Change its words; between icon and words there is a gap, without words there is none."""
        had_words = bool(self.text())
        super().setText(text)
        if bool(text) != had_words:
            self._tint()

    def set_icon(self, name: str) -> None:
        """Show another icon ("" for none)."""
        self._icon_name = name
        self._tint()

    def set_size(self, size: str) -> None:
        """Make it "small" (32 px), "normal" (36 px) or "large" (40 px) high."""
        self.setProperty("button_size", size)
        restyle(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Be pressed by Enter as by Space; Qt has Enter press a dialog's default button alone."""
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_enter and event.modifiers() in _PLAIN:
            self.click()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icon in the new theme's colour."""
        super().changeEvent(event)
        if not self._icon_name:
            return  # most have none, and hear of much while a page is made
        if event.type() == QEvent.Type.EnabledChange or look_of().has_changed(event):
            self._tint()

    def _tint(self) -> None:
        look = look_of()
        gap = _GAP if self.text() else 0
        side = look.text_px(self._icon_size)
        self.setIconSize(QSize(side + gap, side))
        make = look.plain_icon if self.isEnabled() else look.icon
        self.setIcon(make(self._icon_name, self.icon_tone, self._icon_size, gap=gap))


class _KeyedButton(_Button):
    """A button whose keys, written after its words and three blanks, stand small beside them."""

    def sizeHint(self) -> QSize:
        """As wide as words and keys are in their sizes."""
        hint = super().sizeHint()
        words, _, keys = self.text().partition(_BEFORE_KEYS)
        if keys:
            spared = self.fontMetrics().horizontalAdvance(self.text()) - self._wide(words, keys)
            hint.setWidth(hint.width() - spared)
        return hint

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the keys smaller than the words."""
        words, _, keys = self.text().partition(_BEFORE_KEYS)
        if not keys:
            super().paintEvent(event)
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text, option.icon = "", QIcon()
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.setPen(look_of().colour(self.icon_tone if self.isEnabled() else "ink-muted"))
        icon = 0 if self.icon().isNull() else self.iconSize().width()
        left = (self.width() - icon - self._wide(words, keys)) // 2
        if icon:
            box = QRect(left, 0, self.iconSize().width(), self.height())
            pixmap = self.icon().pixmap(self.iconSize())
            painter.drawItemPixmap(self._seen(box), Qt.AlignmentFlag.AlignCenter, pixmap)
        left += icon
        wide = self.fontMetrics().horizontalAdvance(words)
        for text, font, room in ((words, self.font(), wide), (keys, _small(), self.width())):
            painter.setFont(font)
            box = self._seen(QRect(left, 0, room, self.height()))
            painter.drawText(box, Qt.AlignmentFlag.AlignLeading | _MIDDLE, text)
            left += room + _KEY_GAP
        painter.end()

    def _wide(self, words: str, keys: str) -> int:
        small = QFontMetrics(_small()).horizontalAdvance(keys)
        return self.fontMetrics().horizontalAdvance(words) + _KEY_GAP + small

    def _seen(self, box: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), box)


def _small() -> QFont:
    return look_of().font("caption")


class PrimaryButton(_KeyedButton):
    """The one filled button of a screen: its next step."""

    kind = "primary"
    icon_tone = "on-accent"


class SecondaryButton(_Button):
    """An outlined button: everything else one can do."""


class TextButton(_Button):
    """A button that looks like a link: skip, show more, signs to stop."""

    kind = "text"
    icon_tone = "accent"


class CautionButton(_Button):
    """The plum outline of Crisis help and what belongs to it."""

    kind = "caution"
    icon_tone = "caution"


class IconButton(_Button):
    """A button of an icon alone: delete, close, month arrows; so its name is required."""

    kind = "icon"

    def __init__(self, icon: str, name: str, parent: QWidget | None = None) -> None:
        if not name:
            raise ValueError("A button without text needs a name")
        super().__init__("", icon, parent)
        self.setAccessibleName(name)
        self.setToolTip(plain_tip(name))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)


class OnUndoButton(_KeyedButton):
    """A button on the dark undo banner."""

    kind = "on-undo"
    icon_tone = "surface-raised"


class OnUndoIconButton(IconButton):
    """An icon alone on the dark undo banner."""

    kind = "icon-on-undo"
    icon_tone = "surface-raised"
