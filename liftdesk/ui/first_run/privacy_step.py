"""The last page of the first run: what stays private, and what can be done for it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout

from liftdesk.domain.errors import DomainError
from liftdesk.services.encryption import backups_like
from liftdesk.services.preferences import Preferences
from liftdesk.services.second_folder import SecondFolder
from liftdesk.system.texts import translate
from liftdesk.ui.first_run.step import Step
from liftdesk.ui.privacy.links import PrivacyLinks
from liftdesk.ui.privacy.passphrase_form import PassphraseForm, Purpose, Wish
from liftdesk.ui.shared.buttons import SecondaryButton
from liftdesk.ui.shared.card import Card
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.shown_keys import follow_keys
from liftdesk.ui.shared.switch import Switch
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.problems import sentence

_TWO = 860
"""Px across from which the cards stand in two columns."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PrivacyStepLinks:
    """What the page asks of the program.

    `privacy` is None where there is nothing to keep to oneself. `finish` ends the first run before
    the diary is written anew with a passphrase, which opens another window.
    """

    privacy: PrivacyLinks | None
    show_sheet: Callable[[], None]
    ask_folder: Callable[[], Path | None]
    copy_again: Callable[[], None]
    finish: Callable[[], None]


class PrivacyStep(Step):
    """Says what stays where; offers a passphrase, hiding mood, and a second folder.

    Attributes:
        form: the form of the passphrase, None while it is not open.
        passphrase_button: opens it.
        mood: the switch that hides mood.
        folder_button: asks for a folder.
    """

    def __init__(
        self, *, preferences: Preferences, second: SecondFolder | None, links: PrivacyStepLinks
    ) -> None:
        """Make the page; without `second`, as over sample data, no folder is asked for."""
        super().__init__(
            self.tr("Everything stays here"),
            self.tr(
                "Your diary is a file on this computer. LiftDesk has no account, and no code that "
                "could reach a network. Nothing on this page has to be chosen now."
            ),
        )
        self._preferences, self._second, self._links = preferences, second, links
        self.form: PassphraseForm | None = None
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(Space.CARDS)
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(self._make_passphrase())
        right.addWidget(self._make_mood())
        folder = self._make_folder()
        if second is None:
            folder.deleteLater()
        else:
            right.addWidget(folder)
        for column in (left, right):
            column.setSpacing(Space.CARDS)
            column.addStretch(1)
            self._columns.addLayout(column, 1)
        self.body.addLayout(self._columns)
        self.body.addStretch(1)

    @property
    def takes_return(self) -> bool:
        """Whether a passphrase is being typed."""
        return self.form is not None

    def show_choices(self) -> None:
        """Show what is chosen."""
        self.mood.setChecked(self._preferences.hides_mood)
        folder = None if self._second is None else self._second.chosen
        self._where.setText("" if folder is None else str(folder))
        self._where.setVisible(folder is not None)

    def take_focus(self) -> None:
        """Take the keyboard where Enter, which led here, ends the first run and begins nothing."""
        self.mood.setFocus()

    def fit_room(self, room: int) -> None:
        """Put the cards below each other where there is no room for two."""
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(across if room >= _TWO else down)

    def _make_passphrase(self) -> Card:
        privacy = self._links.privacy
        card = self._card = Card(self.tr("A passphrase"))
        self.passphrase_button = SecondaryButton(
            self.tr("Set a passphrase\N{HORIZONTAL ELLIPSIS}"), "lock"
        )
        self.passphrase_button.clicked.connect(self.open_form)
        if privacy is not None and privacy.is_encrypted:
            words = self.tr("On. The diary opens with your passphrase alone.")
        else:
            words = self.tr(
                "With one, the diary and its backups are encrypted, and LiftDesk asks for it at "
                "each start. It helps where others use this computer. A forgotten passphrase "
                "cannot be recovered."
            )
        card.body.addWidget(label(words))
        card.body.addWidget(self.passphrase_button, 0, Qt.AlignmentFlag.AlignLeft)
        if privacy is None or privacy.is_encrypted:
            self.passphrase_button.hide()
        return card

    def _make_mood(self) -> Card:
        card = Card(self.tr("Hide mood"))
        self.mood = Switch(self.tr("Hide mood, feelings and self-checks"))
        self.mood.clicked.connect(self._on_mood_clicked)
        card.body.addWidget(self.mood)
        words = label("", "small", "ink-muted")
        card.body.addWidget(words)
        follow_keys(words, "hide_mood", lambda keys: words.setText(self._where_hidden(keys)))
        return card

    def _where_hidden(self, keys: str) -> str:
        words = self.tr("For the gym or a shared room. {keys} hides and shows them.")
        return words.format(keys=keys or translate("DeskEase", "The menu View"))

    def _make_folder(self) -> Card:
        card = Card(self.tr("A second folder for backups"))
        self.folder_button = SecondaryButton(
            self.tr("Choose a folder\N{HORIZONTAL ELLIPSIS}"), "hard-drive"
        )
        self.folder_button.clicked.connect(self._on_folder_clicked)
        self._where = label("", "caption", "ink-muted")
        self._problem = label("", "small", "caution")
        self._problem.hide()
        card.body.addWidget(
            label(
                self.tr(
                    "Backups are made by themselves, beside the diary. A USB stick or another disk "
                    "keeps them when this one breaks."
                )
            )
        )
        card.body.addWidget(self._where)
        card.body.addWidget(self.folder_button, 0, Qt.AlignmentFlag.AlignLeft)
        card.body.addWidget(self._problem)
        return card

    def open_form(self) -> None:
        """Open the form in the place of the button."""
        privacy = self._links.privacy
        if privacy is None:
            return
        many = len(backups_like(privacy.path, is_encrypted=False))
        self.form = PassphraseForm(Purpose.ON, backups=many)
        self.form.wished.connect(self._on_form_wished)
        self.form.sheet_wanted.connect(self._links.show_sheet)
        self.form.left.connect(self.close_form)
        self.passphrase_button.hide()
        self._card.body.addWidget(self.form)
        self.form.show()
        self.form.take_focus()
        self.changed.emit()

    def close_form(self) -> None:
        """Put the button back."""
        form, self.form = self.form, None
        if form is not None:
            form.hide()
            self._card.body.removeWidget(form)
            form.deleteLater()
            self.passphrase_button.show()
            self.passphrase_button.setFocus()
            self.changed.emit()

    def _on_form_wished(self, wish: Wish) -> None:
        if self._links.privacy is None or self.form is None:
            return
        self.form.begin_work()
        self._links.finish()
        self._links.privacy.rewrite(wish.new, wish.backups)

    def _on_mood_clicked(self, hides: bool) -> None:  # noqa: FBT001 - Qt's slot
        if hides:
            self._preferences.hide_mood()
        else:
            self._preferences.show_mood()

    def _on_folder_clicked(self) -> None:
        folder = None if self._second is None else self._links.ask_folder()
        if folder is None or self._second is None:
            return
        problem = ""
        try:
            self._second.choose(folder)
        except DomainError as error:
            problem = sentence(error.problem)
        except OSError:
            problem = self.tr("Nothing can be written there. Please choose another folder.")
        else:
            self._links.copy_again()
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        self.show_choices()
