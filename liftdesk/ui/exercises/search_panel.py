"""What narrows the list of exercises: words, patterns, equipment, and what the place has."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QToolButton, QVBoxLayout, QWidget

from liftdesk.domain.training.exercises import Equipment, Pattern
from liftdesk.services.exercise_search import Wanted
from liftdesk.ui.shared.buttons import TextButton
from liftdesk.ui.shared.card import Card
from liftdesk.ui.shared.chips import Chip
from liftdesk.ui.shared.flow_layout import FlowLayout
from liftdesk.ui.shared.key_cap import FieldCap
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.look import Look
from liftdesk.wording.exercises import capital
from liftdesk.wording.kinds import equipment_text, pattern_text

WIDTH = 272
_TYPING_MS = 150


class SearchPanel(QFrame):
    """A search field above chips.

    Attributes:
        search: the field.
        patterns: the chip of each pattern.
        equipment: the chip of each kind of equipment.
        only_here: the chip for what the place can do.

    Signals:
        changed: something else is wanted.
    """

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.search = QLineEdit()
        self.patterns = {
            pattern: Chip(capital(pattern_text(pattern)))
            for pattern in Pattern
            if pattern is not Pattern.OTHER
        }
        self.equipment = {
            kind: Chip(capital(equipment_text(kind)))
            for kind in Equipment
            if kind is not Equipment.OTHER
        }
        self.only_here = Chip(self.tr("Possible here"))
        self.clear = TextButton(self.tr("Clear all"), "x")
        self._typing = QTimer(self)
        self._build()
        self._connect()
        self._on_look_changed()

    @property
    def wanted(self) -> Wanted:
        """What is looked for now."""
        return Wanted(
            text=self.search.text(),
            patterns=frozenset(p for p, chip in self.patterns.items() if chip.isChecked()),
            equipment=frozenset(e for e, chip in self.equipment.items() if chip.isChecked()),
            only_here=self.only_here.isChecked(),
        )

    @property
    def is_narrow(self) -> bool:
        """Whether anything narrows the list."""
        return self.wanted != Wanted()

    def focus_search(self) -> None:
        """Put the keyboard into the field, its text chosen."""
        self.search.setFocus()
        self.search.selectAll()

    def clear_all(self) -> None:
        """Want everything again."""
        self.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.search.clear()
        for chip in self._chips():
            chip.setChecked(False)
        self.blockSignals(False)  # noqa: FBT003 - Qt's own
        self._typing.stop()
        self._on_changed()

    def _chips(self) -> list[Chip]:
        return [self.only_here, *self.patterns.values(), *self.equipment.values()]

    def _build(self) -> None:
        card = Card("")
        card.setAccessibleName(self.tr("Search and filters"))
        self.search.setPlaceholderText(self.tr("Name or muscle"))
        self.search.setAccessibleName(self.tr("Search exercises"))
        self._lens = self.search.addAction(
            self._look.icon("search", "ink-muted", 18), QLineEdit.ActionPosition.LeadingPosition
        )
        self._lens.setText(self.tr("Search"))
        self._lens.triggered.connect(self.search.setFocus)
        FieldCap("Ctrl+F", self.search)
        card.body.addWidget(self.search)
        card.body.addWidget(self._flow([self.only_here]))
        card.body.addWidget(label(self.tr("Movement"), "small", "ink-muted"))
        card.body.addWidget(self._flow([*self.patterns.values()]))
        card.body.addWidget(label(self.tr("Equipment"), "small", "ink-muted"))
        card.body.addWidget(self._flow([*self.equipment.values()]))
        self.clear.set_size("line")
        card.body.addWidget(self.clear, 0, Qt.AlignmentFlag.AlignLeft)
        self.clear.setEnabled(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        column.addStretch(1)

    def _flow(self, chips: list[Chip]) -> QWidget:
        part = QWidget()
        flow = FlowLayout(part, 6)
        for chip in chips:
            flow.addWidget(chip)
        return part

    def _connect(self) -> None:
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self._on_changed)
        self.search.textChanged.connect(self._on_search_changed)
        self.search.returnPressed.connect(self._on_search_entered)
        for chip in self._chips():
            chip.toggled.connect(lambda _on: self._on_changed())
        self.clear.clicked.connect(lambda _checked=False: self.clear_all())
        self._look.changed.connect(self._on_look_changed)

    def _on_search_changed(self, text: str) -> None:
        self.search.setClearButtonEnabled(bool(text))
        for button in self.search.findChildren(QToolButton)[1:]:  # the first is the lens
            button.setAccessibleName(self.tr("Clear the search"))
        self._typing.start()

    def _on_search_entered(self) -> None:
        self._typing.stop()
        self._on_changed()

    def _on_changed(self) -> None:
        self.clear.setEnabled(self.is_narrow)
        if self.search.isVisible():  # the window may be closed by now, and the diary with it
            self.changed.emit()

    def _on_look_changed(self) -> None:
        self._lens.setIcon(self._look.icon("search", "ink-muted", 18))
        self.setFixedWidth(self._look.text_px(WIDTH))
