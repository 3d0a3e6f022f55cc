"""One line of the page of keys: what is done, its keys, and choosing others in their place."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QKeySequenceEdit, QVBoxLayout, QWidget

from liftdesk.ui.keys.key_choices import Trouble, portable
from liftdesk.ui.keys.key_list import KeyRow
from liftdesk.ui.shared.announcing import announce
from liftdesk.ui.shared.buttons import IconButton, SecondaryButton, TextButton
from liftdesk.ui.shared.dialog import CRISIS_KEYS
from liftdesk.ui.shared.key_cap import KeyCap
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.mirroring import set_margins
from liftdesk.ui.shared.tokens import Space

Check = Callable[[str], tuple[Trouble | None, str]]
"""Tells what is in the way of keys, and in words."""


class KeyLine(QFrame):
    """Shows the keys of one action or page.

    Attributes:
        row: what it shows.
        change: begins to choose other keys; None for keys of a page.
        reset: gives the action its own keys again; hidden where it has them.

    Signals:
        change_wanted: other keys are to be chosen here.
        reset_wanted: the action's own keys are wanted again.
    """

    change_wanted = Signal()
    reset_wanted = Signal()

    def __init__(self, row: KeyRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = row
        self.setProperty("kind", "line")
        self.change: TextButton | None = None
        self.reset: IconButton | None = None
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, Space.XXS, 0, Space.XXS)
        self._line.setSpacing(Space.XS)
        words = label(row.words)
        spoken = self.tr(", ").join(native(one) for one in row.keys) or self.tr("no keys")
        words.setAccessibleName(f"{row.words}, {spoken}")
        self._line.addWidget(words, 1)
        self._caps = QWidget()
        caps = QHBoxLayout(self._caps)
        caps.setContentsMargins(0, 0, 0, 0)
        caps.setSpacing(Space.XXS)
        for keys in row.keys:
            caps.addWidget(KeyCap(keys), 0, Qt.AlignmentFlag.AlignVCenter)
        self._line.addWidget(self._caps)
        if row.action:
            self._make_buttons()

    def _make_buttons(self) -> None:
        self.change = TextButton(self.tr("Change"))
        self.change.set_size("line")
        name = self.tr("Change the keys of {action}").format(action=self.row.words)
        self.change.setAccessibleName(name)
        self.change.clicked.connect(lambda _checked=False: self.change_wanted.emit())
        self.reset = IconButton("rotate-ccw", self.tr("Back to the default"))
        name = self.tr("The usual keys of {action} again").format(action=self.row.words)
        self.reset.setAccessibleName(name)
        self.reset.set_size("small")
        self.reset.clicked.connect(lambda _checked=False: self.reset_wanted.emit())
        policy = self.reset.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.reset.setSizePolicy(policy)
        self._line.addWidget(self.change)
        self._line.insertWidget(1, self.reset)  # Tab reaches it last, and the links keep their edge
        self.reset.setVisible(self.row.is_changed)  # in its place first: else it is a window


class KeyEditor(QFrame):
    """Takes the next keys that are pressed, says what is in their way, and keeps them when asked.

    Tab goes on and Esc leaves, so nobody is caught in it; Crisis help stays one key away.

    Attributes:
        field: takes the keys.
        keep: keeps them; where another action has them, it says that they move.

    Signals:
        kept: the keys (str) that are to be the action's, "" for none.
        left: nothing is to be changed.
    """

    kept = Signal(str)
    left = Signal()

    def __init__(self, row: KeyRow, check: Check, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._check = check
        self.setProperty("kind", "row-open")
        self.field = QKeySequenceEdit()
        self.field.setMaximumSequenceLength(1)
        self.field.setProperty("own_ring", True)  # noqa: FBT003 - Qt's own setter
        name = self.tr("New keys of {action}").format(action=row.words)
        self.field.setAccessibleName(name)
        self.field.setAccessibleDescription(self.tr("Press the keys. Tab goes on, Escape leaves."))
        self.field.keySequenceChanged.connect(self._on_pressed)
        self.field.installEventFilter(self)
        for inside in self.field.findChildren(QWidget):
            inside.installEventFilter(self)
        self.keep = SecondaryButton(self.tr("Keep"), "check")
        self.keep.clicked.connect(lambda _checked=False: self.kept.emit(self.keys))
        none = TextButton(self.tr("No keys"))
        none.clicked.connect(lambda _checked=False: self.kept.emit(""))
        leave = TextButton(self.tr("Cancel"))
        leave.clicked.connect(lambda _checked=False: self.left.emit())
        self._says = label(self.tr("Press the new keys."), "small", "ink-muted")
        line = QHBoxLayout()
        line.setSpacing(Space.XS)
        line.addWidget(self.field, 1)
        for button in (self.keep, none, leave):
            button.set_size("small")
            line.addWidget(button)
        column = QVBoxLayout(self)
        set_margins(column, Space.S, Space.XS, Space.XS, Space.XS)
        column.setSpacing(Space.XXS)
        column.addLayout(line)
        column.addWidget(self._says)
        none.setVisible(bool(row.keys))
        self.setFocusProxy(self.field)
        self.keep.setEnabled(False)

    @property
    def keys(self) -> str:
        """What was pressed, in Qt's portable writing."""
        return self.field.keySequence().toString(QKeySequence.SequenceFormat.PortableText)

    @property
    def says(self) -> str:
        """What stands below the field."""
        return self._says.text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Tab, Esc and Crisis help through, which the field would take for new keys."""
        kinds = {QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride}
        if event.type() in kinds and isinstance(event, QKeyEvent):
            pressed = QKeySequence(event.keyCombination())
            if pressed == QKeySequence(CRISIS_KEYS):
                event.ignore()
                return True
            if event.key() in _WAYS_OUT and not event.modifiers() & ~_SHIFT:
                if event.type() == QEvent.Type.KeyPress:
                    self._go(Qt.Key(event.key()))
                event.accept()
                return True
        return super().eventFilter(watched, event)

    def _go(self, key: Qt.Key) -> None:
        if key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            self.field.focusNextPrevChild(key == Qt.Key.Key_Tab)

    def _on_pressed(self, _sequence: QKeySequence) -> None:
        trouble, words = self._check(self.keys)
        can = bool(self.keys) and trouble in {None, Trouble.IS_TAKEN}
        self.keep.setEnabled(can)
        self.keep.setText(self.tr("Move them here") if trouble else self.tr("Keep"))
        self._says.setText(words or self.tr("Free."))
        announce(self.field, f"{native(self.keys)}. {self.says}")


_WAYS_OUT = frozenset({Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab})
_SHIFT = Qt.KeyboardModifier.ShiftModifier


def native(keys: str) -> str:
    """Return keys as this system writes them; what Qt does not know stays as it is."""
    written = QKeySequence(portable(keys)).toString(QKeySequence.SequenceFormat.NativeText)
    return written or keys
