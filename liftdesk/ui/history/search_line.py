"""The search of History: a field, how it was read, how much was found, and the way back."""

from typing import Protocol

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout

from liftdesk.system.texts import translate, translate_n
from liftdesk.ui.shared.announcing import announce
from liftdesk.ui.shared.buttons import TextButton
from liftdesk.ui.shared.key_cap import FieldCap
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.look import Look
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.numbers import count_text

_TYPING_MS = 120
"""What is typed is looked up once the fingers rest this long."""

_COUNTING_MS = 200
"""How long after the first of what was found all of it is counted, unless more is typed."""


class Counted(Protocol):
    """How much was found."""

    @property
    def least(self) -> int:
        """How much is known to be found."""
        ...

    @property
    def total(self) -> int:
        """How much is found; it may have to be counted."""
        ...

    @property
    def is_counted(self) -> bool:
        """Whether the total is known."""
        ...


class SearchLine(QFrame):
    """The field above the list; results follow as one types.

    Attributes:
        field: the line edit.
        reading: how it was read.
        clear: shows everything again.

    Signals:
        changed: something else is typed; read `text`.
        clear_wanted: everything is to be shown again, filters too.
    """

    changed = Signal()
    clear_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Exercise, note, tag, > 60 kg"))
        self.field.setAccessibleName(self.tr("Search exercises, names, notes, tags and days"))
        self._lens = QAction(self.tr("Search"), self)
        self._lens.triggered.connect(self.field.setFocus)
        self.field.addAction(self._lens, QLineEdit.ActionPosition.LeadingPosition)
        self._cap = FieldCap("Ctrl+F", self.field)
        self.reading = label("", "caption", "ink-muted")
        self.found = label("", "caption-strong", wrap=False)
        self.clear = TextButton(self.tr("Clear"), "x")
        self.clear.set_size("line")
        self.clear.setAccessibleName(self.tr("Clear search and filters"))
        self._typing = QTimer(self)
        self._counted: Counted | None = None
        self._counting = QTimer(self)
        self._counting.setSingleShot(True)
        self._counting.setInterval(_COUNTING_MS)
        self._counting.timeout.connect(self._count)
        self._lay_out()
        self._connect()
        self._on_look_changed()
        self.show_found("", None)

    @property
    def text(self) -> str:
        """What is typed, without blanks around it."""
        return self.field.text().strip()

    def set_text(self, text: str) -> None:
        """Put a text into the field; nothing is said."""
        self.field.blockSignals(True)  # noqa: FBT003 - Qt's own setter
        self.field.setText(text)
        self.field.blockSignals(False)  # noqa: FBT003 - Qt's own setter
        self._cap.fit()

    def take_focus(self) -> None:
        """Put the keyboard into the field."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def show_found(self, reading: str, found: Counted | None) -> None:
        """Say how the search was read and how much it found; None where nothing is asked.

        Where much is found, it is counted once the first of it is painted.
        """
        self.reading.setText(reading)
        for widget in (self.reading, self.found, self.clear):
            widget.setVisible(found is not None)
        self._counted = found
        if found is None or found.is_counted:
            self._counting.stop()
            self._say_count()
        else:
            self.found.setText(_over_text(found.least))
            self._counting.start()

    def _count(self) -> None:
        if self.isVisible():  # else it is true as it stands
            self._say_count()

    def _say_count(self) -> None:
        found = self._counted
        self.found.setText("" if found is None else _found_text(found.total))
        if found is not None and self.field.hasFocus():
            announce(self.field, self.found.text())

    def _lay_out(self) -> None:
        below = QHBoxLayout()
        below.setSpacing(Space.XS)
        below.addWidget(self.reading, 1)
        below.addWidget(self.found)
        below.addWidget(self.clear)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.S, Space.S, Space.S, Space.XS)
        column.setSpacing(Space.XXS)
        column.addWidget(self.field)
        column.addLayout(below)

    def _connect(self) -> None:
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self._on_typing_ended)
        self.field.textChanged.connect(self._on_text_changed)
        self.field.returnPressed.connect(self._on_entered)
        self.clear.clicked.connect(lambda _checked=False: self.clear_wanted.emit())
        self._look.changed.connect(self._on_look_changed)

    def _on_text_changed(self, _text: str) -> None:
        self._typing.start()

    def _on_typing_ended(self) -> None:
        if self.field.isVisible():  # the window may be closed by now, and the diary with it
            self.changed.emit()

    def _on_entered(self) -> None:
        self._typing.stop()
        self.changed.emit()

    def _on_look_changed(self) -> None:
        self._lens.setIcon(self._look.icon("search", "ink-muted", 18))


def _found_text(total: int) -> str:
    form = translate_n("SearchLine", "{n} found", "{n} found", total)
    return form.format(n=count_text(total))


def _over_text(least: int) -> str:
    words = translate("SearchLine", "over {n} found")
    return words.format(n=count_text(least))
