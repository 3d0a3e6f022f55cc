"""One row of the settings: its words, its control, and the way back to what it was."""

from PySide6.QtCore import QMargins, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QFrame, QVBoxLayout, QWidget

from liftdesk.ui.settings.setting import Setting, Value
from liftdesk.ui.settings.stepper import Stepper
from liftdesk.ui.shared.buttons import IconButton
from liftdesk.ui.shared.combo import Combo
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.segmented import SegmentedChoice
from liftdesk.ui.shared.switch import Switch
from liftdesk.ui.shared.tokens import Space

_SIDE_BY_SIDE = 3
"""So many choices stand beside each other; more are a list."""


def row_margins() -> QMargins:
    """Return the margins of a row, by which its words and controls stand in line with the card."""
    return QMargins(0, Space.XS, 0, Space.XS)


class SettingRow(QFrame):
    """Shows a setting and writes it at once.

    Attributes:
        setting: the setting.
        control: what it is chosen with.
        reset: leads back to what it was before anybody chose; hidden while it is that.

    Signals:
        changed: it was written.
    """

    changed = Signal()

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setting = setting
        self.setProperty("kind", "line")
        self.control = self._make_control()
        name = self.tr("Back to {usual}: {setting}")
        self.reset = IconButton("rotate-ccw", self.tr("Back to the default"))
        self.reset.setAccessibleName(name.format(usual=self._usual(), setting=setting.words))
        self.reset.set_size("small")
        self.reset.clicked.connect(lambda _checked=False: self._write(setting.usual))
        policy = self.reset.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.reset.setSizePolicy(policy)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(row_margins())
        self._layout.setSpacing(Space.S)
        self._layout.addLayout(self._make_words(), 1)
        right = self._right = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        right.setSpacing(Space.XXS)
        right.addWidget(self.control)
        right.insertWidget(0, self.reset)  # Tab reaches it second, and controls keep their edge
        self._layout.addLayout(right)
        self._layout.setAlignment(right, Qt.AlignmentFlag.AlignVCenter)
        self.show_value()

    def show_value(self) -> None:
        """Show what the setting is now; nothing is written."""
        now = self.setting.read()
        with QSignalBlocker(self.control):
            if isinstance(self.control, Switch):
                self.control.setChecked(bool(now))
            elif isinstance(self.control, Stepper):
                self.control.show_number(int(now))
            elif isinstance(self.control, QComboBox):
                self.control.setCurrentIndex(self.control.findData(now))
            elif isinstance(self.control, SegmentedChoice):
                self.control.set_value(now)
        self.reset.setVisible(now != self.setting.usual)

    def stack(self, *, is_narrow: bool) -> None:
        """Put the control below the words where there is little room."""
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._layout.setDirection(down if is_narrow else across)
        # Hidden, it keeps its room: at the end of the control that stands at the beginning.
        self._right.insertWidget(1 if is_narrow else 0, self.reset)

    def take_focus(self) -> None:
        """Put the keyboard on the control."""
        if isinstance(self.control, SegmentedChoice):
            chosen = next(one for one in self.control.buttons() if one.isChecked())
            chosen.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        self.control.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _usual(self) -> str:
        choices = {value: words for words, value in self.setting.choices}
        if choices:
            return choices.get(self.setting.usual, "")
        if self.setting.high:
            return f"{self.setting.usual}{self.setting.unit}"
        return self.tr("on") if self.setting.usual else self.tr("off")

    def _make_words(self) -> QVBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(1)
        name = label(self.setting.words)
        name.setBuddy(self.control)
        words.addWidget(name)
        if self.setting.about:
            words.addWidget(label(self.setting.about, "small", "ink-muted"))
        return words

    def _make_control(self) -> QWidget:
        setting = self.setting
        made: QWidget
        if setting.is_switch:
            made = self._make_switch()
        elif setting.high:
            made = self._make_number()
        elif len(setting.choices) <= _SIDE_BY_SIDE and not setting.is_list:
            segments = SegmentedChoice[Value](setting.choices, setting.words)
            segments.chosen.connect(self._write)
            made = segments
        else:
            made = self._make_list()
        made.setAccessibleName(setting.words)
        made.setAccessibleDescription(setting.about)
        return made

    def _make_switch(self) -> Switch:
        made = Switch("")
        made.clicked.connect(lambda on: self._write(bool(on)))
        return made

    def _make_number(self) -> Stepper:
        made = Stepper(self.setting)
        made.chosen.connect(self._write)
        return made

    def _make_list(self) -> QComboBox:
        made = _List()
        for words, value in self.setting.choices:
            made.addItem(words, value)
        made.activated.connect(lambda place: self._write(made.itemData(place)))
        return made

    def _write(self, value: Value) -> None:
        self.setting.write(value)
        if not self.setting.is_of_diary:
            return  # the window may be another by now
        self.show_value()
        self.changed.emit()


class _List(Combo):
    """A list that arrows open, instead of choosing each line on the way; the wheel scrolls on."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open by arrows."""
        if event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.showPopup()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()
