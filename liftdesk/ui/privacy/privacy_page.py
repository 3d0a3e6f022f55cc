"""Privacy: the passphrase, the lock, what both protect, and what was done."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from liftdesk.domain.changes import Area
from liftdesk.services.encryption import backups_like, unencrypted_beside
from liftdesk.services.lock import LockChoices
from liftdesk.system.paths import backup_folder
from liftdesk.ui.privacy.cards import DoneCard, LockCard, PlainFilesCard, ProtectsCard, add_fates
from liftdesk.ui.privacy.links import PrivacyLinks
from liftdesk.ui.privacy.passphrase_form import PassphraseForm, Purpose, Wish
from liftdesk.ui.shared.buttons import PrimaryButton, SecondaryButton
from liftdesk.ui.shared.card import Card
from liftdesk.ui.shared.inner_page import InnerPage
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.tokens import Space

if TYPE_CHECKING:
    from liftdesk.services.encryption import BackupFate

_TWO = 900
"""Px across from which the cards stand in two columns."""


class PrivacyPage(InnerPage):
    """The page; without `links`, as over sample data, there is nothing to set.

    Attributes:
        form: the form that is open, None while none is.
        set_button: opens the form for a first passphrase; not there when there is one.
        change_button: opens the form for another one.
        off_button: opens the form that turns encryption off.
    """

    areas = frozenset({Area.PREFERENCES})

    def __init__(
        self,
        links: PrivacyLinks | None,
        choices: LockChoices,
        *,
        back_to: str,
        show_sheet: Callable[[], None],
    ) -> None:
        super().__init__(
            self.tr("Privacy"),
            back_to,
            lead=self.tr(
                "LiftDesk sends nothing anywhere. A passphrase keeps the file closed too."
            ),
        )
        self._links, self._show_sheet = links, show_sheet
        self.form: PassphraseForm | None = None
        self.set_button: PrimaryButton | None = None
        self.change_button: SecondaryButton | None = None
        self.off_button: SecondaryButton | None = None
        self.lock_card: LockCard | None = None
        self.plain_card: PlainFilesCard | None = None
        self._make_columns()
        self._make_passphrase_card()
        if links is not None and links.outcome is not None:
            self._left.addWidget(DoneCard(links.outcome))
        self._plain_slot = QVBoxLayout()
        self._left.addLayout(self._plain_slot)
        self._left.addStretch(1)
        if links is not None and links.is_encrypted:
            self.lock_card = LockCard(choices, links.lock)
            self._right.addWidget(self.lock_card)
        self._right.addWidget(ProtectsCard())
        self._right.addStretch(1)

    def refresh(self) -> None:
        """Show the choices, and which files are plain."""
        if self.lock_card is not None:
            self.lock_card.show_choices()
        self._show_plain_files()

    def take_focus(self) -> None:
        """Begin at the next step."""
        for button in (self.set_button, self.change_button):
            if button is not None and not button.isHidden():
                button.setFocus()
                return
        super().take_focus()

    def fit_room(self, room: int) -> None:
        """Put the columns below each other where there is no room for two."""
        # Called by the base class before the columns are there, too.
        columns = getattr(self, "_columns", None)
        if columns is not None:
            wide = QBoxLayout.Direction.LeftToRight
            columns.setDirection(wide if room >= _TWO else QBoxLayout.Direction.TopToBottom)

    def _make_columns(self) -> None:
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(Space.CARDS)
        self._left, self._right = QVBoxLayout(), QVBoxLayout()
        for column in (self._left, self._right):
            column.setSpacing(Space.CARDS)
            self._columns.addLayout(column, 1)
        self.body.addLayout(self._columns)
        self.body.addStretch(1)

    def _make_passphrase_card(self) -> None:
        self.card = Card(self.tr("Passphrase"))
        self._left.addWidget(self.card)
        self._buttons = QWidget()
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XS)
        if self._links is None:
            words = self.tr("Sample data are invented: there is nothing to keep to oneself here.")
        elif self._links.is_encrypted:
            words = self.tr(
                "On. The diary opens with your passphrase alone, in other SQLCipher programs too."
            )
            self.change_button = SecondaryButton(self.tr("Change it\N{HORIZONTAL ELLIPSIS}"))
            self.change_button.clicked.connect(lambda: self.open_form(Purpose.CHANGE))
            self.off_button = SecondaryButton(self.tr("Turn it off\N{HORIZONTAL ELLIPSIS}"))
            self.off_button.clicked.connect(lambda: self.open_form(Purpose.OFF))
            row.addWidget(self.change_button)
            row.addWidget(self.off_button)
        else:
            words = self.tr(
                "Off. Whoever can open the file can read it. With a passphrase the diary and its "
                "backups are encrypted, and LiftDesk asks for it at each start."
            )
            self.set_button = PrimaryButton(
                self.tr("Set a passphrase\N{HORIZONTAL ELLIPSIS}"), "lock"
            )
            self.set_button.clicked.connect(lambda: self.open_form(Purpose.ON))
            row.addWidget(self.set_button)
        row.addStretch(1)
        self.card.body.addWidget(label(words))
        self.card.body.addWidget(self._buttons)
        self._buttons.setVisible(self._links is not None)

    def open_form(self, purpose: Purpose) -> None:
        """Open the form in the place of the buttons."""
        if self._links is None:
            return
        self.close_form()
        many = len(backups_like(self._links.path, is_encrypted=self._links.is_encrypted))
        self.form = PassphraseForm(purpose, backups=many)
        self.form.wished.connect(self._on_form_wished)
        self.form.sheet_wanted.connect(self._show_sheet)
        self.form.left.connect(self._on_form_left)
        self._buttons.hide()
        self.card.body.addWidget(self.form)
        self.form.show()
        self.form.take_focus()

    def close_form(self) -> None:
        """Put the buttons back."""
        form, self.form = self.form, None
        if form is not None:
            form.hide()
            self.card.body.removeWidget(form)
            form.deleteLater()
        self._buttons.show()

    def _on_form_left(self) -> None:
        self.close_form()
        self.take_focus()

    def _on_form_wished(self, wish: Wish) -> None:
        if self._links is None or self.form is None:
            return
        self.form.begin_work()
        if self.form.current is not None and not self._links.is_right(wish.current):
            self.form.say_wrong()
            return
        self._links.rewrite(wish.new, wish.backups)

    def _show_plain_files(self) -> None:
        if self.plain_card is not None:
            self.plain_card.hide()
            self._plain_slot.removeWidget(self.plain_card)
            self.plain_card.deleteLater()
            self.plain_card = None
        links = self._links
        if links is None or not links.is_encrypted:
            return
        files = unencrypted_beside(links.path)
        if not files:
            return
        folder = backup_folder(links.path)
        self.plain_card = PlainFilesCard(
            files,
            backups=sum(1 for one in files if one.parent == folder),
            encrypt=lambda: self._tend(links.bring_along),
            delete=lambda: self._tend(links.delete_plain),
        )
        self._plain_slot.addWidget(self.plain_card)

    def _tend(self, act: "Callable[[], tuple[BackupFate, ...]]") -> None:
        card = Card(self.tr("What was done"))
        add_fates(card, act(), is_encrypted=True)
        self._show_plain_files()
        self._plain_slot.insertWidget(0, card)
        super().take_focus()
