"""The trash: what was deleted, how long it stays, and the way back."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from liftdesk.domain.changes import Area
from liftdesk.domain.errors import DomainError
from liftdesk.domain.trash import Trashed, TrashedKind
from liftdesk.domain.trash_term import KEPT_DAYS
from liftdesk.services.trash import Trash
from liftdesk.system.texts import translate
from liftdesk.ui.history.entry_texts import SESSION_TILES
from liftdesk.ui.shared.buttons import SecondaryButton, TextButton
from liftdesk.ui.shared.card import Card
from liftdesk.ui.shared.empty_state import EmptyState
from liftdesk.ui.shared.inner_page import InnerPage
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.layout_items import clear
from liftdesk.ui.shared.tiles import IconTile
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.counts import entries_text
from liftdesk.wording.days import dated_text, day_text, time_text
from liftdesk.wording.problems import sentence
from liftdesk.wording.trash import kept_until_text, trashed_title

_SHOWN = 50
"""Entries that are listed at once; the button shows as many again."""


class TrashPage(InnerPage):
    """The page inside History.

    Attributes:
        rows: what is listed, by its place.
        empty_button, confirm: the first and the second word before all of it goes for good.
    """

    areas = frozenset(
        {Area.TRASH, Area.SESSIONS, Area.CHECK_INS, Area.QUESTIONNAIRES, Area.PREFERENCES}
    )

    def __init__(
        self,
        trash: Trash,
        *,
        back_to: str,
        say: Callable[[str], object],
        say_undoable: Callable[[str], object],
    ) -> None:
        super().__init__(
            translate("TrashPage", "Trash"),
            back_to,
            lead=translate(
                "TrashPage",
                "What you delete stays here for {n} days and can be brought back as it was. "
                "After that it is gone from the data file.",
            ).format(n=KEPT_DAYS),
        )
        self._trash, self._say, self._say_undoable = trash, say, say_undoable
        self._most = _SHOWN
        self.rows: list[_Row] = []
        self.empty_button = SecondaryButton(self.tr("Empty for good"), "trash-2")
        self.empty_button.clicked.connect(lambda _on=False: self._ask(asking=True))
        self.head.addWidget(self.empty_button)
        self.confirm = self._make_confirm()
        self.body.addWidget(self.confirm)
        self._card = Card("")
        self._card.set_padding(1)
        self._card.body.setSpacing(0)
        self.body.addWidget(self._card)
        self.more = TextButton(self.tr("Show more"), "chevron-down")
        self.more.clicked.connect(lambda _on=False: self._show_more())
        self.body.addWidget(self.more)
        self.body.addStretch(1)
        self._ask(asking=False)

    def refresh(self) -> None:
        """List what can be brought back."""
        entries = self._trash.entries()
        clear(self._card.body)
        self.rows = [_Row(entry) for entry in entries[: self._most]]
        for row in self.rows:
            row.restore.clicked.connect(lambda _on=False, row=row: self._restore(row.entry))
            self._card.body.addWidget(row)
        if not entries:
            self._card.body.addWidget(
                EmptyState(
                    self.tr("Nothing here. Deleted entries can be brought back from here."),
                    self.tr("Show the list"),
                    self.back_wanted.emit,
                )
            )
        self.more.setVisible(len(entries) > self._most)
        self.empty_button.setVisible(bool(entries))
        if not entries:
            self._ask(asking=False)

    def _make_confirm(self) -> Card:
        card = Card("")
        words = self.tr(
            "This takes everything in the trash out of the data file, and nothing brings it back. "
            "Backups made before still hold it."
        )
        card.body.addWidget(label(words))
        self.for_good = SecondaryButton(self.tr("Yes, empty it for good"))
        self.keep = SecondaryButton(self.tr("Keep it"))
        row = QHBoxLayout()
        row.setSpacing(Space.XS)
        for button, act in ((self.keep, self._on_kept), (self.for_good, self._on_emptied)):
            button.clicked.connect(lambda _on=False, act=act: act())
            row.addWidget(button)
        row.addStretch(1)
        card.body.addLayout(row)
        return card

    def _ask(self, *, asking: bool) -> None:
        self.confirm.setVisible(asking)
        if asking:
            self.keep.setFocus()

    def _on_kept(self) -> None:
        self._ask(asking=False)
        self.empty_button.setFocus()

    def _on_emptied(self) -> None:
        self._ask(asking=False)
        number = self._trash.empty()
        self.refresh()
        self.back.setFocus()
        self._say(self.tr("{entries} gone for good.").format(entries=entries_text(number)))

    def _restore(self, entry: Trashed) -> None:
        place = [row.entry.id for row in self.rows].index(entry.id)
        try:
            self._trash.restore([entry.id])
        except DomainError as error:
            self._say(sentence(error.problem))
            return
        self.refresh()
        left = self.rows[min(place, len(self.rows) - 1)].restore if self.rows else self.back
        left.setFocus()
        words = self.tr("{what} of {day} is back in the diary.")
        self._say_undoable(words.format(what=trashed_title(entry), day=dated_text(entry.day)))

    def _show_more(self) -> None:
        self._most += _SHOWN
        self.refresh()


class _Row(QFrame):
    """One deleted entry: what it was, until when it stays, and Restore."""

    def __init__(self, entry: Trashed) -> None:
        super().__init__()
        self.entry = entry
        self.setProperty("kind", "row")
        self.restore = SecondaryButton(translate("TrashPage", "Restore"), "archive-restore")
        self.restore.set_size("small")
        title, day = trashed_title(entry), dated_text(entry.day)
        self.restore.setAccessibleName(
            translate("TrashPage", "Restore {what} of {day}").format(what=title, day=day)
        )
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(f"{title}, {day}", "body-strong"))
        words.addWidget(label(_when(entry), "small", "ink-muted"))
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.XS, Space.L, Space.XS)
        row.setSpacing(Space.S)
        row.addWidget(IconTile(_tile(entry)))
        row.addLayout(words, 1)
        row.addWidget(self.restore)


def _when(entry: Trashed) -> str:
    deleted = translate("TrashPage", "Deleted {day}, {time}").format(
        day=day_text(entry.at.date()), time=time_text(entry.at)
    )
    return f"{deleted} \N{MIDDLE DOT} {kept_until_text(entry)}"


def _tile(entry: Trashed) -> str:
    if entry.kind is TrashedKind.CHECK_IN:
        return "check-in"
    if entry.kind is TrashedKind.QUESTIONNAIRE or entry.session_kind is None:
        return "questionnaire"
    return SESSION_TILES[entry.session_kind]
