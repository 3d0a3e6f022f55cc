"""Imports of the past: what of each is in the diary now, and taking one back weeks later."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from liftdesk.services.store_refusals import refusal_of
from liftdesk.services.transfer import BatchView, Transfer
from liftdesk.ui.shared.announcing import announce
from liftdesk.ui.shared.buttons import SecondaryButton, TextButton
from liftdesk.ui.shared.disclosure import Disclosure
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.tokens import Space
from liftdesk.ui.transfer.import_step import clear, scrolling
from liftdesk.wording.days import dated_text
from liftdesk.wording.imports import holding_text
from liftdesk.wording.problems import store_sentence
from liftdesk.wording.sources import app_name

_HIGH = 150


class PastImports(Disclosure):
    """A closed line that opens to the imports of the past; hidden where there was none.

    Attributes:
        buttons: what takes each import back, newest first.
        undo: undoes the taking back; shown after one.
    """

    def __init__(self, transfer: Transfer, undo: Callable[[], object]) -> None:
        super().__init__("")
        self._transfer, self._undo_step = transfer, undo
        self.buttons: list[SecondaryButton] = []
        self._said = label("", "small", "ink-muted")
        self.undo = TextButton(self.tr("Undo"), "undo-2")
        self.undo.setAutoDefault(True)
        self.undo.clicked.connect(self._on_undo_clicked)
        inside = QWidget()
        self._rows = QVBoxLayout(inside)
        self._rows.setContentsMargins(4, 4, Space.S, 4)
        self._rows.setSpacing(Space.XS)
        area = scrolling(inside, self.tr("Earlier imports"))
        area.setFixedHeight(_HIGH)
        told = QHBoxLayout()
        told.addWidget(self._said, 1)
        told.addWidget(self.undo)
        self.body.addWidget(area)
        self.body.addLayout(told)
        self._say("", can_undo=False)
        self.refresh()

    def refresh(self) -> None:
        """Read again which imports there are."""
        views = self._transfer.batches()
        clear(self._rows)
        self.buttons = []
        for view in views:
            self._rows.addWidget(self._row(view))
        self._rows.addStretch(1)
        self.head.setText(self.tr("Earlier imports ({n})").format(n=len(views)))
        self.setVisible(bool(views) or bool(self._said.text()))

    def _row(self, view: BatchView) -> QWidget:
        now, name = view.now, view.batch.file_name
        part = QWidget()
        row = QHBoxLayout(part)
        row.setContentsMargins(0, 0, 0, 0)
        held = holding_text(sessions=now.sessions, sets=now.sets, check_ins=now.check_ins)
        words = self.tr("{name}, {app}, {day}: {held}").format(
            name=name,
            app=app_name(view.batch.format),
            day=dated_text(view.batch.at.date()),
            held=held,
        )
        button = SecondaryButton(self.tr("Take back"))
        button.set_size("small")
        button.setAutoDefault(True)
        button.setAccessibleName(self.tr("Take back {name}").format(name=name))
        button.clicked.connect(lambda _checked=False: self._on_take_back_clicked(view))
        self.buttons.append(button)
        row.addWidget(label(words, "small"), 1)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return part

    def _on_take_back_clicked(self, view: BatchView) -> None:
        try:
            self._transfer.take_back(view.batch.id)
        except Exception as error:
            refusal = refusal_of(error)
            if refusal is None:
                raise
            self._say(store_sentence(*refusal), can_undo=False)
            return
        words = self.tr("{name} was taken back, with what you wrote into its sessions.")
        self._say(words.format(name=view.batch.file_name), can_undo=True)
        self.refresh()
        self.undo.setFocus()

    def _on_undo_clicked(self) -> None:
        self._undo_step()
        self._say(self.tr("It is back."), can_undo=False)
        self.refresh()
        if self.buttons:
            self.buttons[0].setFocus()

    def _say(self, words: str, *, can_undo: bool) -> None:
        self._said.setText(words)
        self._said.setVisible(bool(words))
        self.undo.setVisible(can_undo)
        if words:
            announce(self, words)
