"""Tags: those a person used before as chips to press, and a field for new ones."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QVBoxLayout, QWidget

from liftdesk.domain.wellbeing.check_ins import LONGEST_TAG, tidy_tags
from liftdesk.ui.shared.chips import Chip
from liftdesk.ui.shared.flow_layout import FlowLayout
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.tokens import Space

OFFERED = 6
"""Earlier tags that stand there to be pressed; the field completes the others."""


class TagField(QWidget):
    """Chips and a field; a chip that is on is a tag of this check-in.

    Signals:
        changed: the tags now (tuple of str), after each change by the person.
    """

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.chips: dict[str, Chip] = {}
        self._known: list[str] = []
        self.edit = QLineEdit()
        self.edit.setProperty("role", "field")
        self.edit.setPlaceholderText(self.tr("Add a tag, such as work"))
        self.edit.setAccessibleName(self.tr("Add a tag"))
        self.edit.setMaxLength(LONGEST_TAG)
        self.edit.returnPressed.connect(self._on_entered)
        self.edit.editingFinished.connect(self._on_entered)
        self._row = QWidget()
        self._flow = FlowLayout(self._row)
        self._row.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XXS)
        column.addWidget(label(self.tr("Tags"), "small-strong", wrap=False))
        column.addWidget(self.edit)
        column.addWidget(self._row)
        column.addStretch(1)
        self.setFocusProxy(self.edit)

    @property
    def tags(self) -> tuple[str, ...]:
        """The tags that are on, in the order they stand in."""
        return tuple(tag for tag, chip in self.chips.items() if chip.isChecked())

    def show_tags(self, tags: Sequence[str], known: Sequence[str]) -> None:
        """Show the tags of a check-in, with some of the person's earlier ones to press."""
        own = {tag.casefold() for tag in tags}
        offered = [tag for tag in known if tag.casefold() not in own][:OFFERED]
        for gone in [tag for tag in self.chips if tag not in {*tags, *offered}]:
            self._drop(gone)
        for tag in (*tags, *offered):
            self._add(tag, on=tag in tags)
        self._row.setVisible(bool(self.chips))
        if list(known) != self._known:
            self._known = list(known)
            completer = QCompleter(self._known, self.edit)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setCompletionMode(QCompleter.CompletionMode.InlineCompletion)
            self.edit.setCompleter(completer)

    def clear_typed(self) -> None:
        """Empty the field."""
        self.edit.clear()

    def _add(self, tag: str, *, on: bool) -> None:
        chip = self.chips.get(tag)
        if chip is None:
            chip = self.chips[tag] = Chip(tag.replace("&", "&&"), self._row)
            chip.setAccessibleName(self.tr("Tag: {tag}").format(tag=tag))
            chip.clicked.connect(lambda _on: self.changed.emit(self.tags))
            self._flow.addWidget(chip)
            chip.show()
        if chip.isChecked() is not on:
            chip.setChecked(on)

    def _drop(self, tag: str) -> None:
        chip = self.chips.pop(tag)
        self._flow.removeWidget(chip)
        chip.hide()
        chip.deleteLater()

    def _on_entered(self) -> None:
        typed = tidy_tags(self.edit.text())
        if not typed:
            return
        self.edit.clear()
        present = {tag.casefold(): tag for tag in self.chips}
        for tag in typed:
            self._add(present.get(tag.casefold(), tag), on=True)
        self._row.setVisible(bool(self.chips))
        self.changed.emit(self.tags)
