"""Setting a passphrase, changing it, turning it off: one form, for the page and the first start."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from liftdesk.domain.errors import DomainError
from liftdesk.domain.passphrases import Strength, check_new, strength
from liftdesk.services.encryption import Backups
from liftdesk.system.texts import translate_n
from liftdesk.ui.privacy.passphrase_field import PassphraseField
from liftdesk.ui.shared.buttons import PrimaryButton, SecondaryButton
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.segmented import SegmentedChoice
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.passphrases import never_recovered, strength_text
from liftdesk.wording.problems import sentence


class Purpose(StrEnum):
    """What the form is for."""

    ON = "on"
    CHANGE = "change"
    OFF = "off"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What was asked for: the passphrase so far, the new one ("" for none), what of backups."""

    current: str
    new: str
    backups: Backups

    def __repr__(self) -> str:
        """Name no passphrase, wherever this may be written."""
        return f"Wish({self.backups})"


class PassphraseForm(QWidget):
    """Fields, what becomes of backups, and the two buttons.

    Attributes:
        current: the passphrase so far; not there when there is none.
        first: the new passphrase; not there for turning it off.
        second: the same once more.
        act_button: does it.

    Signals:
        wished: what was asked for (Wish), checked but for `current`.
        sheet_wanted: the sheet to write the passphrase on is wanted.
        left: the person thought better of it.
    """

    wished = Signal(object)
    sheet_wanted = Signal()
    left = Signal()

    def __init__(
        self, purpose: Purpose, *, backups: int = 0, parent: QWidget | None = None
    ) -> None:
        """Make the form; `backups` is the number of those that it concerns."""
        super().__init__(parent)
        self.purpose = purpose
        self.current: PassphraseField | None = None
        self.first: PassphraseField | None = None
        self.second: PassphraseField | None = None
        self.choice: SegmentedChoice[Backups] | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.S)
        if purpose is Purpose.OFF:
            self._column.addWidget(label(self._plain_words(), "body"))
        else:
            self._add_warning()
        if purpose is not Purpose.ON:
            self.current = self._field(self.tr("Passphrase so far"))
        if purpose is not Purpose.OFF:
            self._add_new()
        if backups:
            self._add_choice(backups)
        self._add_buttons()

    def take_focus(self) -> None:
        """Begin at the first field."""
        field = self.current or self.first
        if field is not None:
            field.setFocus()

    def say_wrong(self) -> None:
        """Say that the passphrase so far is another one."""
        self.end_work()
        if self.current is not None:
            self.current.set_problem(
                self.tr("This is not the passphrase of the diary. Please type it again.")
            )
            self.current.setFocus()

    def begin_work(self) -> None:
        """Show that the diary is being written anew."""
        self.act_button.setText(self.tr("Writing the diary anew\N{HORIZONTAL ELLIPSIS}"))
        self.setEnabled(False)
        self.repaint()

    def end_work(self) -> None:
        """Take the form up again."""
        self.act_button.setText(self._act_words())
        self.setEnabled(True)

    def _add_warning(self) -> None:
        self._column.addWidget(label(never_recovered(), "body-strong"))
        self.sheet_button = SecondaryButton(
            self.tr("A sheet to write it on\N{HORIZONTAL ELLIPSIS}"), "printer"
        )
        self.sheet_button.set_size("small")
        self.sheet_button.clicked.connect(self.sheet_wanted)
        self._column.addWidget(self.sheet_button, 0, Qt.AlignmentFlag.AlignLeft)

    def _add_new(self) -> None:
        self.first = self._field(self.tr("New passphrase"))
        self._length = label(strength_text(Strength.EMPTY), "small", "ink-muted")
        self._column.addWidget(self._length)
        self.second = self._field(self.tr("The same once more"))
        self.first.edited.connect(self._on_first_edited)

    def _add_choice(self, backups: int) -> None:
        words = {
            Purpose.ON: self.tr("Encrypt them too"),
            Purpose.CHANGE: self.tr("Give them the new one"),
            Purpose.OFF: self.tr("Write them plain too"),
        }[self.purpose]
        name = translate_n(
            "PassphraseForm",
            "The backup that is there",
            "The {n} backups that are there",
            backups,
        ).format(n=backups)
        self.choice = SegmentedChoice(
            [(words, Backups.ALONG), (self.tr("Delete them"), Backups.DELETE)], name
        )
        self._column.addWidget(label(name, "small", "ink-muted"))
        self._column.addWidget(self.choice, 0, Qt.AlignmentFlag.AlignLeft)

    def _add_buttons(self) -> None:
        self.act_button = PrimaryButton(self._act_words(), "lock")
        self.act_button.clicked.connect(self._on_wished)
        self.leave_button = SecondaryButton(self.tr("Cancel"))
        self.leave_button.clicked.connect(self.left)
        row = QHBoxLayout()
        row.setSpacing(Space.XS)
        row.addWidget(self.act_button)
        row.addWidget(self.leave_button)
        row.addStretch(1)
        self._column.addLayout(row)

    def _act_words(self) -> str:
        return {
            Purpose.ON: self.tr("Encrypt the diary"),
            Purpose.CHANGE: self.tr("Change the passphrase"),
            Purpose.OFF: self.tr("Turn encryption off"),
        }[self.purpose]

    def _plain_words(self) -> str:
        return self.tr(
            "The diary is then written as a plain file: whoever can open the file can read it."
        )

    def _field(self, name: str) -> PassphraseField:
        field = PassphraseField(name)
        field.accepted.connect(self._on_wished)
        self._column.addWidget(field)
        return field

    def _on_first_edited(self) -> None:
        if self.first is not None:
            self._length.setText(strength_text(strength(self.first.text)))

    def _on_wished(self) -> None:
        first = "" if self.first is None else self.first.text
        if self.first is not None and self.second is not None:
            try:
                check_new(first, self.second.text)
            except DomainError as error:
                field = self.second if error.problem.field == "second" else self.first
                field.set_problem(sentence(error.problem))
                field.setFocus()
                return
        self.wished.emit(
            Wish(
                current="" if self.current is None else self.current.text,
                new=first,
                backups=Backups.ALONG if self.choice is None else self.choice.value,
            )
        )
