"""The two dialogs of deleting everything: what would go and what cannot, and what went."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from liftdesk.services.delete_everything import Inventory, Piece, Removal
from liftdesk.ui.shared.buttons import PrimaryButton, SecondaryButton
from liftdesk.ui.shared.dialog import Dialog
from liftdesk.ui.shared.field import Field
from liftdesk.ui.shared.flow_layout import FlowLayout
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.look import look_of
from liftdesk.ui.shared.mirroring import set_margins
from liftdesk.ui.shared.roles import DOCUMENT, read_as
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.deleting import (
    away_text,
    confirming_word,
    left_text,
    other_text,
    part_text,
    questionnaires_text,
    staying_texts,
)
from liftdesk.wording.keeping import joined
from liftdesk.wording.start import size_text

_ROOM = QSize(720, 640)
"""Px at 100 % text; more than the window has room for scrolls."""


class _ListDialog(Dialog):
    """A dialog of headed lists that scroll, with its buttons below."""

    def __init__(
        self, title: str, on_crisis_help: Callable[[QWidget], None], parent: QWidget | None
    ) -> None:
        super().__init__(title, on_crisis_help, parent)
        inside = self._inside = QWidget()
        inside.setProperty("kind", "page")
        self.lines = QVBoxLayout(inside)
        set_margins(self.lines, 0, 0, Space.S, 0)
        self.lines.setSpacing(Space.XXS)
        area = self._area = QScrollArea()
        area.setAccessibleName(title)
        read_as(area, DOCUMENT)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        self.body.addWidget(area, 1)
        room = _ROOM * (look_of().text_px(100) / 100)
        self.resize(room if parent is None else room.boundedTo(parent.window().size()))

    def showEvent(self, event: QShowEvent) -> None:
        """Be no higher than the lists are, with room for a sentence that comes below the field."""
        super().showEvent(event)
        view = self._area.viewport()
        spare = view.height() - self._inside.heightForWidth(view.width())
        self.resize(self.width(), self.height() - max(0, spare - Space.XXL))

    def add_list(self, heading: str, lines: Sequence[str]) -> None:
        """Add a heading and its lines; without lines nothing."""
        if not lines:
            return
        self.lines.addWidget(label(heading, "body-strong"))
        for line in lines:
            words = label(line, "small")
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self.lines.addWidget(words)
        self.lines.addSpacing(Space.XS)


class DeleteDialog(_ListDialog):
    """Says what would go and what cannot, offers an export, and takes a typed word.

    Attributes:
        word: the field of the word.
        export_button, keep_button, delete_button: what can be done.
    """

    def __init__(
        self,
        inventory: Inventory,
        *,
        export: Callable[[], None],
        on_crisis_help: Callable[[QWidget], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Delete everything"), on_crisis_help, parent)
        self._export = export
        self.lines.addWidget(
            label(
                self.tr(
                    "LiftDesk removes your diary and all that it keeps from this computer, and is "
                    "then as on its first day. Nothing brings it back."
                ),
                "lead",
            )
        )
        self.lines.addSpacing(Space.XS)
        self.add_list(
            self.tr("What goes, {size} together").format(size=size_text(inventory.size)),
            [_piece_text(piece) for piece in reversed(inventory.pieces)],
        )
        self.add_list(self.tr("What stays"), staying(inventory))
        self.lines.addStretch(1)
        self.body.addLayout(self._make_question())
        self.keep_button = SecondaryButton(self.tr("Keep everything"))
        self.keep_button.clicked.connect(self.reject)
        self.delete_button = SecondaryButton(self.tr("Delete everything"), "trash-2")
        self.delete_button.clicked.connect(self._on_delete_clicked)
        self.foot.addWidget(self.keep_button)
        self.foot.addWidget(self.delete_button)
        self.keep_button.setFocus()

    def _make_question(self) -> QVBoxLayout:
        word = confirming_word()
        self.word = Field(
            self.tr(
                "To go on, type \N{LEFT DOUBLE QUOTATION MARK}{word}\N{RIGHT DOUBLE QUOTATION MARK}"
            ).format(word=word)
        )
        self.word.accepted.connect(self._on_delete_clicked)
        self.export_button = SecondaryButton(
            self.tr("Export first\N{HORIZONTAL ELLIPSIS}"), "file-up"
        )
        self.export_button.clicked.connect(lambda _on=False: self._export())
        column = QVBoxLayout()
        ways = FlowLayout()
        ways.addWidget(self.export_button)
        column.addLayout(ways)
        column.addWidget(self.word)
        return column

    def _on_delete_clicked(self) -> None:
        word = confirming_word()
        if self.word.text.strip().casefold() == word.casefold():
            self.accept()
            return
        self.word.set_problem(self.tr("Please type: {word}").format(word=word))


class RemovedDialog(_ListDialog):
    """Says what was removed and what was not."""

    def __init__(
        self,
        removal: Removal,
        *,
        on_crisis_help: Callable[[QWidget], None],
        parent: QWidget | None = None,
    ) -> None:
        title = self.tr("Everything LiftDesk kept is deleted")
        if removal.left:
            title = self.tr("Some files could not be deleted")
        super().__init__(title, on_crisis_help, parent)
        self.add_list(
            self.tr("Removed"), [_piece_text(piece) for piece in reversed(removal.removed)]
        )
        self.add_list(
            self.tr("Still there"),
            [*(left_text(str(path)) for path in removal.left), *staying(removal.inventory)],
        )
        self.lines.addStretch(1)
        self.done_button = PrimaryButton(self.tr("Done"))
        self.done_button.clicked.connect(self.accept)
        self.foot.addWidget(self.done_button)
        self.done_button.setFocus()


def staying(inventory: Inventory) -> list[str]:
    """Return what cannot be removed, in words, what one can do something about first."""
    lines = [] if inventory.away is None else [away_text(str(inventory.away))]
    lines += [other_text(str(path)) for path in inventory.others]
    if inventory.questionnaires is not None:
        lines.append(questionnaires_text(str(inventory.questionnaires)))
    return lines + staying_texts()


def _piece_text(piece: Piece) -> str:
    return joined(part_text(piece.part, len(piece.files)), size_text(piece.size))
