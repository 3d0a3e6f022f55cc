"""Pain noted as data: where, 0 to 10, and in one line what it means for the next time."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from liftdesk.domain.training.pain import STOP_FROM, BodyPart, Pain
from liftdesk.ui.shared.announcing import announce
from liftdesk.ui.shared.buttons import SecondaryButton, TextButton
from liftdesk.ui.shared.chips import Chip
from liftdesk.ui.shared.flow_layout import FlowLayout
from liftdesk.ui.shared.labels import label, set_tone
from liftdesk.ui.shared.scale_row import ScaleRow
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.pains import body_part_text, outlook_text, stop_text

_WIDEST = 620


class PainForm(QWidget):
    """Asks where and how much; Enter notes it, Escape leaves.

    Signals:
        noted: a BodyPart and the level (int).
        removed: an earlier note is to be taken back.
        closed: nothing is to be noted.
    """

    noted = Signal(object, int)
    removed = Signal()
    closed = Signal()

    def __init__(self, lift: str, pain: Pain | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Something hurts: {lift}").format(lift=lift))
        self.chips = {part: Chip(body_part_text(part)) for part in BodyPart}
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        flow = FlowLayout(spacing=6)
        for part, chip in self.chips.items():
            self._group.addButton(chip)
            chip.setAutoExclusive(True)  # one of several, to a screen reader too
            chip.setAccessibleName(self.tr("Where: {part}").format(part=chip.text()))
            chip.setChecked(pain is not None and pain.body_part is part)
            chip.toggled.connect(self._show)
            flow.addWidget(chip)
        self.level = ScaleRow(0, 10, self.tr("none"), self.tr("worst"), self.tr("How much"))
        self.level.setMaximumWidth(_WIDEST)
        self.level.set_value(None if pain is None else pain.level)
        self.level.chosen.connect(self._show)
        self.words = label("", "small", "ink-muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.XXS, 0, Space.XXS)
        column.setSpacing(Space.XS)
        column.addWidget(label(self.tr("Where does it hurt?"), "small-strong", wrap=False))
        column.addLayout(flow)
        column.addWidget(self.level)
        column.addWidget(self.words)
        column.addLayout(self._buttons(has_note=pain is not None))
        self.setFocusProxy(self.chips[BodyPart.NECK if pain is None else pain.body_part])
        self._show()

    @property
    def part(self) -> BodyPart | None:
        """Where it hurts, None before it was said."""
        return next((part for part, chip in self.chips.items() if chip.isChecked()), None)

    def save(self) -> None:
        """Note it, or say what is still needed."""
        if self.part is None or self.level.value is None:
            needed = self.chips[BodyPart.NECK] if self.part is None else self.level
            self._say(self.tr("Please choose where, and a number from 0 to 10."), "caution")
            announce(self, self.words.text())
            needed.setFocus()
            return
        self.noted.emit(self.part, self.level.value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Note by Enter, leave by Escape."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.save()
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _buttons(self, *, has_note: bool) -> QHBoxLayout:
        self.save_button = SecondaryButton(self.tr("Note it"))
        self.save_button.clicked.connect(self.save)
        self.remove_button = TextButton(self.tr("Remove the note"))
        if not has_note:
            self.remove_button.hide()
        self.remove_button.clicked.connect(self.removed)
        close = TextButton(self.tr("Close"))
        close.setAccessibleName(self.tr("Close without a note"))
        close.clicked.connect(self.closed)
        row = QHBoxLayout()
        row.setSpacing(Space.XS)
        for button in (self.save_button, self.remove_button, close):
            button.set_size("small")
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _show(self) -> None:
        level = self.level.value
        if level is None:
            self._say(self.tr("0 is no pain, 10 the worst you can imagine."), "ink-muted")
            return
        words = [stop_text()] if level >= STOP_FROM else []
        self._say(" ".join((*words, outlook_text(level))), "ink")

    def _say(self, words: str, tone: str) -> None:
        self.words.setText(words)
        set_tone(self.words, tone)
