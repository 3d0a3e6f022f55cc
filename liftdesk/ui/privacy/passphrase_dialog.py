"""Asks for the passphrase of one file, as of a backup that was made with another one."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from liftdesk.services.encryption import Key, open_key
from liftdesk.ui.privacy.passphrase_field import PassphraseField
from liftdesk.ui.shared.buttons import PrimaryButton, SecondaryButton
from liftdesk.ui.shared.dialog import Dialog
from liftdesk.ui.shared.labels import label

_WIDTH = 480


class PassphraseDialog(Dialog):
    """Stays until a passphrase opens the file, or the person thinks better of it.

    Attributes:
        key: what opens the file; None until then.
    """

    def __init__(
        self, path: Path, on_crisis_help: Callable[[QWidget], None], parent: QWidget | None = None
    ) -> None:
        super().__init__("", on_crisis_help, parent)
        self.setWindowTitle(self.tr("Passphrase"))
        self.title.setText(self.tr("This backup is encrypted"))
        self.setMinimumWidth(_WIDTH)
        self._path = path
        self.key: Key | None = None
        self.body.addWidget(label(self.tr("It opens with the passphrase it was made with.")))
        self.body.addWidget(label(path.name, "caption", "ink-muted"))
        self.field = PassphraseField(self.tr("Passphrase of the backup"))
        self.field.accepted.connect(self._on_open_wanted)
        self.body.addWidget(self.field)
        self.body.addStretch(1)
        leave = SecondaryButton(self.tr("Cancel"))
        leave.clicked.connect(self.reject)
        self.open_button = PrimaryButton(self.tr("Open"))
        self.open_button.clicked.connect(self._on_open_wanted)
        self.foot.addWidget(leave)
        self.foot.addWidget(self.open_button)
        self.field.setFocus()

    def _on_open_wanted(self) -> None:
        if not self.field.text:
            return
        try:
            self.key = open_key(self.field.take(), self._path)
        except OSError:  # restoring it says what is the matter
            self.reject()
            return
        if self.key is not None:
            self.accept()
            return
        self.field.set_problem(
            self.tr("This passphrase does not open the backup. Please type it again.")
        )
        self.field.setFocus()


def ask_key(
    path: Path, on_crisis_help: Callable[[QWidget], None], parent: QWidget | None
) -> Key | None:
    """Ask for the passphrase of a file; None where the person thought better of it."""
    dialog = PassphraseDialog(path, on_crisis_help, parent)
    dialog.exec()
    dialog.deleteLater()
    return dialog.key
