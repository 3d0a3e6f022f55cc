"""Imports of the past: what each brought, and the way to take it back."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from liftdesk.domain.changes import Area
from liftdesk.domain.training.sessions import BatchId
from liftdesk.services.transfer import BatchView, Transfer
from liftdesk.system.texts import translate
from liftdesk.ui.shared.buttons import SecondaryButton
from liftdesk.ui.shared.card import Card
from liftdesk.ui.shared.empty_state import EmptyState
from liftdesk.ui.shared.inner_page import InnerPage
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.layout_items import clear
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.counts import sessions_text, sets_text
from liftdesk.wording.days import dated_text
from liftdesk.wording.imports import check_ins_text
from liftdesk.wording.sources import app_name


class ImportsPage(InnerPage):
    """The page inside History.

    Attributes:
        rows: one for each import, newest first.
    """

    areas = frozenset({Area.IMPORTS, Area.SESSIONS, Area.CHECK_INS})

    def __init__(
        self,
        transfer: Transfer,
        *,
        back_to: str,
        bring: Callable[[], None],
        say_undoable: Callable[[str], object],
    ) -> None:
        super().__init__(
            translate("ImportsPage", "Imports"),
            back_to,
            lead=translate(
                "ImportsPage",
                "Each file that was added to the diary. Taking one back removes what it added and "
                "leaves everything else as it is; a backup is made first.",
            ),
        )
        self._transfer, self._say_undoable = transfer, say_undoable
        self.rows: list[BatchRow] = []
        self.bring = SecondaryButton(self.tr("Import\N{HORIZONTAL ELLIPSIS}"), "file-down")
        self.bring.clicked.connect(lambda _on=False: bring())
        self.head.addWidget(self.bring)
        self._card = Card("")
        self._card.set_padding(1)
        self._card.body.setSpacing(0)
        self.body.addWidget(self._card)
        self.body.addStretch(1)

    def refresh(self) -> None:
        """List the imports."""
        clear(self._card.body)
        self.rows = [BatchRow(view) for view in self._transfer.batches()]
        for row in self.rows:
            row.confirm.clicked.connect(lambda _on=False, row=row: self._take_back(row))
            self._card.body.addWidget(row)
        if not self.rows:
            self._card.body.addWidget(
                EmptyState(self.tr("Files that you import are listed here, newest first."))
            )

    def _take_back(self, row: "BatchRow") -> None:
        self._transfer.take_back(BatchId(row.batch_id))
        self.refresh()
        (self.rows[0].take_back if self.rows else self.back).setFocus()
        self._say_undoable(self.tr("The import of {name} is taken back.").format(name=row.name))


class BatchRow(QFrame):
    """One import: its app, file and day, what of it is in the diary, and how to take it back.

    Attributes:
        take_back: asks in place whether it is meant.
        confirm, keep: the two answers.
    """

    def __init__(self, view: BatchView) -> None:
        super().__init__()
        batch = view.batch
        self.batch_id, self.name = batch.id, batch.file_name
        self.setProperty("kind", "row")
        words = QVBoxLayout()
        words.setSpacing(0)
        app = app_name(batch.format)
        head = translate("ImportsPage", "{app}, {file}").format(app=app, file=batch.file_name)
        words.addWidget(label(head, "body-strong"))
        words.addWidget(label(_what(view), "small", "ink-muted"))
        self.take_back = SecondaryButton(translate("ImportsPage", "Take this import back"))
        self.confirm = SecondaryButton(translate("ImportsPage", "Yes, take it back"))
        self.keep = SecondaryButton(translate("ImportsPage", "Keep it"))
        form = translate("ImportsPage", "{action}: {file}")
        row = QHBoxLayout()
        row.setSpacing(Space.XS)
        row.addLayout(words, 1)
        for button in (self.keep, self.confirm, self.take_back):
            button.set_size("small")
            button.setAccessibleName(form.format(action=button.text(), file=batch.file_name))
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        column.addLayout(row)
        self.take_back.clicked.connect(lambda _on=False: self._ask(asking=True))
        self.keep.clicked.connect(lambda _on=False: self._ask(asking=False))
        for button in (self.keep, self.confirm):
            button.hide()

    def _ask(self, *, asking: bool) -> None:
        self.take_back.setVisible(not asking)
        for button in (self.keep, self.confirm):
            button.setVisible(asking)
        (self.keep if asking else self.take_back).setFocus()


def _what(view: BatchView) -> str:
    now = view.now
    parts = [translate("ImportsPage", "added {day}").format(day=dated_text(view.batch.at.date()))]
    held = [sessions_text(now.sessions)] if now.sessions else []
    if now.sets:
        held.append(sets_text(now.sets))
    if now.check_ins:
        held.append(check_ins_text(now.check_ins))
    if held:
        form = translate("ImportsPage", "in the diary from it: {what}")
        parts.append(form.format(what=", ".join(held)))
    else:
        parts.append(translate("ImportsPage", "nothing of it is in the diary now"))
    return " \N{MIDDLE DOT} ".join(parts)
