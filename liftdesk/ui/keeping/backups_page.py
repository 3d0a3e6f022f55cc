"""The backups of the diary: what there is, what is in each, checks, copies, and the way back."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout

from liftdesk.domain.errors import DomainError
from liftdesk.services.backup_shelf import BackupEntry
from liftdesk.services.backups import Backups, Contents, save_copy
from liftdesk.services.preferences import Preferences
from liftdesk.services.restoring import Restoring
from liftdesk.services.second_folder import Brought, SecondFolder
from liftdesk.services.store_refusals import condition_of
from liftdesk.system.texts import translate
from liftdesk.ui.keeping.backup_row import BackupRow
from liftdesk.ui.keeping.busy_line import BusyLine
from liftdesk.ui.keeping.second_card import SecondCard
from liftdesk.ui.shared.announcing import announce
from liftdesk.ui.shared.buttons import PrimaryButton, TextButton
from liftdesk.ui.shared.card import Card
from liftdesk.ui.shared.empty_state import EmptyState
from liftdesk.ui.shared.flow_layout import AtEdge
from liftdesk.ui.shared.inner_page import InnerPage
from liftdesk.ui.shared.jobs import Jobs
from liftdesk.ui.shared.layout_items import clear
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.keeping import (
    dated_moment_text,
    failed_check_text,
    failed_copy_text,
    failed_restore_text,
    moment_text,
)
from liftdesk.wording.problems import sentence

if TYPE_CHECKING:
    from liftdesk.services.encryption import Key

_SHOWN = 12
"""Backups that are listed at once; the button shows as many again."""
_WIDE, _SIDE = 1000, 340
"""Px across at 100 % text from which the second folder stands beside the list, and its width."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepingServices:
    """The services that look after backups."""

    backups: Backups
    second: SecondFolder
    restoring: Restoring
    preferences: Preferences
    jobs: Jobs


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepingLinks:
    """What the page asks of the window.

    `exchange` is given the prepared file and what it is called in words. `copy_again` brings the
    second folder up to date and refreshes this page afterwards. `ask_key` asks for the passphrase
    of a backup that has another one than the diary; None where the person thought better of it.
    """

    back_up: Callable[[], object]
    ask_file: Callable[[], Path | None]
    ask_target: Callable[[str], Path | None]
    ask_folder: Callable[[], Path | None]
    exchange: Callable[[Path, str], None]
    copy_again: Callable[[], None]
    say: Callable[[str], object]
    ask_key: "Callable[[Path], Key | None]"


class BackupsPage(InnerPage):
    """The page inside Safety.

    Attributes:
        rows: the backups that are listed, newest first.
        second: the card of the second folder.
        busy: what is being worked on.
    """

    def __init__(self, services: KeepingServices, links: KeepingLinks, *, back_to: str) -> None:
        super().__init__(
            translate("BackupsPage", "Backups"),
            back_to,
            lead=translate(
                "BackupsPage",
                "Whole copies of the diary beside it, each checked when it is written. Older ones "
                "thin out by days, weeks and months; those before a large change stay.",
            ),
        )
        self._services, self._links = services, links
        self._most, self._hides = _SHOWN, False
        self.rows: list[BackupRow] = []
        self.back_up_button = PrimaryButton(self.tr("Back up now"), "hard-drive")
        self.back_up_button.clicked.connect(self._on_back_up_clicked)
        self.head.addWidget(self.back_up_button)
        self.busy = BusyLine()
        self._card = Card("")
        self._card.set_padding(1)
        self._card.body.setSpacing(0)
        self.more_button = TextButton(self.tr("Show more"), "chevron-down")
        self.more_button.clicked.connect(self._on_more_clicked)
        self.other_button = TextButton(
            self.tr("Restore from another place\N{HORIZONTAL ELLIPSIS}"), "archive-restore"
        )
        self.other_button.clicked.connect(self._on_other_clicked)
        self.second = SecondCard()
        self._connect_second()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(Space.COLUMNS)
        self._columns.addLayout(self._list(), 1)
        side = QVBoxLayout()
        side.addWidget(self.second)
        side.addStretch(1)
        self._columns.addLayout(side)
        self.body.addWidget(self.busy)
        self.body.addLayout(self._columns)
        self.body.addStretch(1)

    def _list(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(Space.XS)
        column.addWidget(self._card)
        for button in (self.more_button, self.other_button):
            column.addLayout(AtEdge(button))
        column.addStretch(1)
        return column

    def _connect_second(self) -> None:
        self.second.choose_wanted.connect(self._on_choose_wanted)
        self.second.copy_wanted.connect(self._links.copy_again)
        self.second.check_wanted.connect(self._on_second_check_wanted)
        self.second.forget_wanted.connect(self._on_forget_wanted)

    def refresh(self) -> None:
        """List the backups as they are; a row that is open is looked into again."""
        found = self._services.backups.entries()
        shown = found[: self._most]
        hides = self._services.preferences.hides_mood
        paths = [row.entry.path for row in self.rows]
        if shown and hides == self._hides and paths == [entry.path for entry in shown]:
            for row, entry in zip(self.rows, shown, strict=True):
                row.show_entry(entry)
        else:
            self._fill(shown, hides_mood=hides)
        for row in self.rows:
            if row.is_open:
                self._look(row)
        self.more_button.setVisible(len(found) > self._most)
        self._read_second()

    def show_brought(self, outcome: Brought) -> None:
        """Say how the second folder is, now that it was brought up to date."""
        self.second.show_outcome(outcome)
        if self.isVisible():
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Read again: a backup is no change of the diary that would be heard of."""
        super().showEvent(event)
        self.refresh()

    def fit_room(self, room: int) -> None:
        """Put the second folder beside the list where there is room, else below it."""
        is_wide = room >= _WIDE
        self._columns.setDirection(
            QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        )
        share = self.width() * _SIDE // 1280 if is_wide else 16_777_215  # Qt's "no limit"
        self.second.setMaximumWidth(max(_SIDE, share))
        self.second.setMinimumWidth(_SIDE if is_wide else 0)

    def _fill(self, entries: Sequence[BackupEntry], *, hides_mood: bool) -> None:
        clear(self._card.body)
        self._hides = hides_mood
        self.rows = [BackupRow(entry, hides_mood=hides_mood) for entry in entries]
        for place, row in enumerate(self.rows):
            if not place:
                row.setProperty("place", "first")
            row.look_wanted.connect(self._look)
            row.check_wanted.connect(self._check)
            row.save_wanted.connect(self._save)
            row.restore_wanted.connect(self._on_restore_wanted)
            self._card.body.addWidget(row)
        if not entries:
            words = self.tr("Backups are listed here. The first is made once something is logged.")
            self._card.body.addWidget(EmptyState(words))

    def _on_more_clicked(self) -> None:
        self._most += _SHOWN
        self.refresh()

    def _on_back_up_clicked(self) -> None:
        self._links.back_up()
        self.refresh()

    def _look(self, row: BackupRow) -> None:
        def show(found: Contents) -> None:
            if row in self.rows:
                row.show_inside(self._services.backups.compared(found))

        read = partial(self._services.backups.look_into, row.entry.path)
        self._services.jobs.run(read, show, partial(self._say_failed, failed_restore_text))

    def _check(self, row: BackupRow) -> None:
        when = dated_moment_text(row.entry.at)
        check = partial(self._services.backups.check, row.entry.path, tell=self.busy.heard.emit)
        self._work(
            self.tr("Checking the backup of {when}\N{HORIZONTAL ELLIPSIS}").format(when=when),
            check,
            lambda _: self._say_done(
                self.tr("The backup of {when} works: it was brought back and compared.").format(
                    when=when
                )
            ),
            failed_check_text,
        )

    def _save(self, row: BackupRow) -> None:
        target = self._links.ask_target(row.entry.path.name)
        if target is None:
            return
        save = partial(save_copy, row.entry.path, target, tell=self.busy.heard.emit)
        self._work(
            self.tr("Copying\N{HORIZONTAL ELLIPSIS}"),
            save,
            lambda _: self._say_done(self.tr("The copy is {name}.").format(name=target.name)),
            failed_copy_text,
        )

    def _on_restore_wanted(self, row: BackupRow) -> None:
        self.restore(row.entry.path, moment_text(row.entry.at))

    def _on_other_clicked(self) -> None:
        chosen = self._links.ask_file()
        if chosen is not None:
            self.restore(chosen, chosen.name)

    def restore(self, path: Path, what: str) -> None:
        """Check a backup, then have it take the diary's place; `what` is how it is called."""
        restoring, key = self._services.restoring, None
        if restoring.needs_passphrase(path):
            key = self._links.ask_key(path)
            if key is None:
                return
        prepare = partial(restoring.prepare, path, source_key=key, tell=self.busy.heard.emit)
        self._work(
            self.tr("Checking the backup before it is restored\N{HORIZONTAL ELLIPSIS}"),
            prepare,
            lambda fresh: self._links.exchange(fresh, what),
            failed_restore_text,
        )

    def _on_choose_wanted(self) -> None:
        folder = self._links.ask_folder()
        if folder is None:
            return
        try:
            self._services.second.choose(folder)
        except DomainError as error:
            self._links.say(sentence(error.problem))
        except OSError as error:
            self._links.say(failed_copy_text(condition_of(error) or ""))
        else:
            self._links.copy_again()

    def _on_forget_wanted(self) -> None:
        self._services.second.forget()
        self.refresh()
        self.second.choose_button.setFocus()
        self._links.say(self.tr("No more copies are made there. Those that are there stay."))

    def _on_second_check_wanted(self) -> None:
        newest = self.second.state.entries[0]
        check = partial(self._services.second.check, newest.path, tell=self.busy.heard.emit)
        self._work(
            self.tr("Checking the newest copy\N{HORIZONTAL ELLIPSIS}"),
            check,
            lambda _: self._say_done(
                self.tr("The newest copy works: it was brought back and compared.")
            ),
            failed_check_text,
        )

    def _read_second(self) -> None:
        # On a thread: a stick may be slow, and a folder on another computer slower.
        second, card = self._services.second, self.second
        self._services.jobs.run(
            second.state, card.show_state, partial(self._say_failed, failed_copy_text)
        )

    def _work(
        self,
        words: str,
        work: Callable[[], object],
        done: Callable[[Any], object],
        failed: Callable[[str], str],
    ) -> None:
        """Do one piece of work on a thread, and no other one meanwhile."""
        if self.busy.is_busy:
            announce(self, self.tr("One moment, please: something is being worked on."))
            return

        def finish(result: object) -> None:
            self.busy.stop()
            done(result)

        self.busy.start(words)
        self._services.jobs.run(work, finish, partial(self._say_failed, failed))

    def _say_done(self, words: str) -> None:
        self.refresh()
        self._links.say(words)

    def _say_failed(self, words: Callable[[str], str], failure: BaseException) -> None:
        self.busy.stop()
        trouble = condition_of(failure)
        if trouble is None:
            raise failure
        self._links.say(words(trouble))
