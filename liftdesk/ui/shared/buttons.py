"""Buttons: primary (one a screen), secondary, text, icon alone, and Crisis help's own."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QPushButton, QSizePolicy, QWidget

from liftdesk.ui.shared.labels import restyle
from liftdesk.ui.shared.look import look_of
from liftdesk.ui.shared.plain_tips import plain_tip

_GAP = 6
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
        if event.type() == QEvent.Type.EnabledChange or look_of().has_changed(event):
            self._tint()

    def _tint(self) -> None:
        look = look_of()
        gap = _GAP if self.text() else 0
        side = look.text_px(self._icon_size)
        self.setIconSize(QSize(side + gap, side))
        make = look.plain_icon if self.isEnabled() else look.icon
        self.setIcon(make(self._icon_name, self.icon_tone, self._icon_size, gap=gap))


class PrimaryButton(_Button):
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


class OnUndoButton(_Button):
    """A button on the dark undo banner."""

    kind = "on-undo"
    icon_tone = "surface-raised"


class OnUndoIconButton(IconButton):
    """An icon alone on the dark undo banner."""

    kind = "icon-on-undo"
    icon_tone = "surface-raised"
