"""The unlock window: asks for the passphrase of an encrypted diary before any of it is shown."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from liftdesk.ui.privacy.passphrase_field import PassphraseField
from liftdesk.ui.safety.crisis_card import CrisisCard
from liftdesk.ui.shared.buttons import PrimaryButton, SecondaryButton, TextButton
from liftdesk.ui.shared.dialog import RING, Dialog
from liftdesk.ui.shared.flow_layout import AtEdge
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.look import look_of
from liftdesk.ui.shared.tokens import Space
from liftdesk.ui.start.handbook_button import handbook_button
from liftdesk.ui.start.start_services import StartServices

_WIDTH = 520
"""Px across at 100 % text."""


class UnlockWindow(Dialog):
    """Stands in for the window until the passphrase fits; leaving it ends the program.

    Attributes:
        path: the encrypted diary.
        field: the passphrase.

    Signals:
        passphrase_given: what was typed (str); the owner opens the diary or calls `say_wrong`.
        other_wanted: the passphrase is not at hand: the other ways are wanted.
    """

    passphrase_given = Signal(str)
    other_wanted = Signal()

    def __init__(self, services: StartServices, *, path: Path, was_open: bool = False) -> None:
        """Make the window; `was_open` says that the diary was locked and not just started."""
        super().__init__("LiftDesk", self.show_crisis_help)
        self._services, self.path = services, path
        self.title.setText(
            self.tr("Your diary is locked") if was_open else self.tr("Your diary is encrypted")
        )
        self.setAccessibleName(self.title.text())
        self.field = PassphraseField(self.tr("Passphrase"))
        self.field.accepted.connect(self._on_unlock_wanted)
        content = QWidget()
        content.setProperty("kind", "page")
        self._inside = QVBoxLayout(content)
        self._inside.setContentsMargins(RING, 0, RING, RING)
        self._inside.setSpacing(Space.S)
        self._inside.addWidget(label(self.tr("Type its passphrase to open it."), "lead"))
        self._inside.addWidget(self.field)
        where = label(str(path), "caption", "ink-muted")
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._inside.addWidget(where)
        self.other_button = TextButton(self.tr("Another file, or a backup"))
        self.other_button.set_size("line")
        self.other_button.clicked.connect(self.other_wanted)
        self._inside.addLayout(AtEdge(self.other_button))
        self._inside.addStretch(1)
        # Large letters on a small screen: the middle scrolls, the buttons below stay.
        self._scroll = self.let_scroll(content)
        self.handbook_button = handbook_button(
            self, self.show_crisis_help, "the-passphrase-does-not-fit"
        )
        self.foot.insertWidget(0, self.handbook_button)
        self.quit_button = SecondaryButton(self.tr("Quit"))
        self.quit_button.clicked.connect(self.reject)
        self.unlock_button = PrimaryButton(self.tr("Unlock"), "lock")
        self.unlock_button.clicked.connect(self._on_unlock_wanted)
        self.foot.addWidget(self.quit_button)
        self.foot.addWidget(self.unlock_button)
        self._tries = 0

    def say_wrong(self) -> None:
        """Say that the passphrase does not open the diary; another one can be typed at once."""
        self._tries += 1
        self._end_work()
        words = self.tr("This passphrase does not open the diary. Please type it again.")
        if self._tries > 1:
            words += " " + self.tr(
                "Capital letters count, and so does the keyboard\N{RIGHT SINGLE QUOTATION MARK}s "
                "language."
            )
        self.field.set_problem(words)
        self._fit()
        self.field.setFocus()

    def show_crisis_help(self, above: QWidget) -> None:
        """Open the crisis card; while the diary is locked it has no people of one's own."""
        CrisisCard(safety=self._services.safety(), parent=above).exec()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the passphrase."""
        self._fit()
        super().showEvent(event)
        self._fit()  # the style has measured every letter only now
        self.field.setFocus()

    def _on_unlock_wanted(self) -> None:
        if not self.field.text:
            self.field.setFocus()
            return
        # Making the key takes a moment on purpose: the button says so meanwhile.
        self.unlock_button.setText(self.tr("Opening\N{HORIZONTAL ELLIPSIS}"))
        self.unlock_button.setEnabled(False)
        self.repaint()
        self.passphrase_given.emit(self.field.take())

    def _end_work(self) -> None:
        self.unlock_button.setText(self.tr("Unlock"))
        self.unlock_button.setEnabled(True)

    def _fit(self) -> None:
        """Take the height the words need, at most nine tenths of the screen."""
        self.ensurePolished()
        room = self.screen().availableGeometry().size()
        width = min(room.width(), _WIDTH * max(100, look_of().text_percent) // 100)
        self._inside.activate()
        wide = width - 2 * Space.XL
        tall = max(self._inside.heightForWidth(wide), self._inside.minimumSize().height())
        self._scroll.setMinimumHeight(min(tall, room.height() // 3))
        around = 2 * Space.L + 2 * Space.M
        around += self.head.heightForWidth(wide) + self.foot.sizeHint().height()
        self.resize(width, min(around + tall, room.height() * 9 // 10))
