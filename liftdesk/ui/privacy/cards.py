"""The plainer cards of the page Privacy: the lock, what it protects, what was done."""

from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from liftdesk.services.encryption import BackupFate, Fate, Outcome
from liftdesk.services.lock import IDLE_MINUTES, NEVER, LockChoices
from liftdesk.ui.shared.buttons import SecondaryButton
from liftdesk.ui.shared.card import Card
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.point import Point
from liftdesk.ui.shared.segmented import SegmentedChoice
from liftdesk.ui.shared.shown_keys import follow_keys
from liftdesk.ui.shared.switch import Switch
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.passphrases import (
    deleted_text,
    done_text,
    left_text,
    protects_from,
    protects_not_from,
    rewritten_text,
)


class LockCard(Card):
    """When the diary locks itself, and the button that locks it now."""

    def __init__(self, choices: LockChoices, lock: Callable[[], None]) -> None:
        super().__init__(self.tr("Lock"))
        self._choices = choices
        name = self.tr("Lock after so many minutes without a key or the pointer")
        self.minutes = SegmentedChoice(
            [
                (self.tr("Never") if minutes == NEVER else str(minutes), minutes)
                for minutes in IDLE_MINUTES
            ],
            name,
        )
        self.minutes.chosen.connect(choices.choose_minutes)
        self.minimised = Switch(self.tr("Lock when the window is minimised"))
        self.minimised.clicked.connect(lambda on: choices.choose_when_minimised(locks=on))
        self.lock_button = SecondaryButton(self.tr("Lock now"), "lock")
        follow_keys(self.lock_button, "lock", self._name_lock)
        self.lock_button.setAccessibleName(self.tr("Lock now"))
        self.lock_button.set_size("small")
        self.lock_button.clicked.connect(lock)
        self.head.addWidget(self.lock_button)
        self.body.addWidget(label(name, "small", "ink-muted"))
        self.body.addWidget(self.minutes, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.minimised)
        self.body.addWidget(
            label(
                self.tr(
                    "A lock closes the diary: Undo begins anew, and what was typed and not saved "
                    "is gone. A rest, a hold or an outing that runs is waited for; a text that is "
                    "not saved for half an hour longer."
                ),
                "small",
                "ink-muted",
            )
        )

    def _name_lock(self, keys: str) -> None:
        shown = keys.replace("+", " ")
        self.lock_button.setText(f"{self.tr('Lock now')}   {shown}".rstrip())

    def show_choices(self) -> None:
        """Show what is chosen; undo may have chosen something else."""
        self.minutes.set_value(self._choices.minutes)
        self.minimised.setChecked(self._choices.when_minimised)


class ProtectsCard(Card):
    """Whom a passphrase keeps out, and whom it does not."""

    def __init__(self) -> None:
        super().__init__(self.tr("What a passphrase does"))
        self.points = list[Point]()
        for heading, points in (
            (self.tr("It keeps out"), protects_from()),
            (self.tr("It does nothing against"), protects_not_from("")),
        ):
            self.body.addWidget(label(heading, "small-strong"))
            for words in points:
                self.points.append(Point(words, role="small"))
                self.body.addWidget(self.points[-1])
        follow_keys(self, "lock", self._say)

    def _say(self, keys: str) -> None:
        words = (*protects_from(), *protects_not_from(keys))
        for point, one in zip(self.points, words, strict=True):
            point.words.setText(one)


class DoneCard(Card):
    """What the last rewrite did, file by file."""

    def __init__(self, outcome: Outcome) -> None:
        super().__init__(self.tr("What was done"))
        is_encrypted = outcome.key is not None
        self.body.addWidget(label(done_text(is_encrypted=is_encrypted)))
        add_fates(self, outcome.backups, is_encrypted=is_encrypted)
        self.body.addWidget(
            label(
                self.tr(
                    "What nobody can promise: copies elsewhere, snapshots of the disk, and what an "
                    "SSD keeps of files that were replaced."
                ),
                "small",
                "ink-muted",
            )
        )


class PlainFilesCard(Card):
    """Diaries and backups beside this one that are not encrypted, and what can be done.

    Attributes:
        encrypt_button: encrypts the backups among them.
        delete_button: deletes the backups among them.
    """

    def __init__(
        self,
        files: Sequence[Path],
        *,
        backups: int,
        encrypt: Callable[[], None],
        delete: Callable[[], None],
    ) -> None:
        super().__init__(self.tr("Not encrypted yet"))
        self.setProperty("kind", "card-care")
        for one in files:
            self.body.addWidget(Point(one.name, role="small"))
        self.encrypt_button = SecondaryButton(self.tr("Encrypt the backups"), "lock")
        self.encrypt_button.clicked.connect(encrypt)
        self.delete_button = SecondaryButton(self.tr("Delete the backups"), "trash-2")
        self.delete_button.clicked.connect(delete)
        if backups:
            row = QWidget()
            layout = QHBoxLayout(row)
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(Space.XS)
            layout.addWidget(self.encrypt_button)
            layout.addWidget(self.delete_button)
            layout.addStretch(1)
            self.body.addWidget(row)
        if backups < len(files):
            words = self.tr(
                "Files that are no backups stay as they are: please delete those you do not need."
            )
            self.body.addWidget(label(words, "small", "ink-muted"))


def add_fates(card: Card, fates: Sequence[BackupFate], *, is_encrypted: bool) -> None:
    """Say in a card what became of backups; those that were left are named."""
    many = Counter(one.fate for one in fates)
    for words in (
        rewritten_text(many[Fate.REWRITTEN], is_encrypted=is_encrypted),
        deleted_text(many[Fate.DELETED]),
        left_text(many[Fate.LEFT]),
    ):
        if words:
            card.body.addWidget(label(words))
    for one in fates:
        if one.fate is Fate.LEFT:
            card.body.addWidget(Point(one.name, role="small", tone="ink-muted"))
