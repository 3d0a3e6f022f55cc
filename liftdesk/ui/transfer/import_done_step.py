"""The last page of the import: writing, and then what was added and how to take it back."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from liftdesk.ui.shared.announcing import announce
from liftdesk.ui.shared.buttons import SecondaryButton
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.plain_tips import plain_tip
from liftdesk.ui.shared.shown_keys import shown_keys
from liftdesk.ui.shared.tokens import Space
from liftdesk.ui.transfer.import_step import ImportStep, WorkRow


class DoneStep(ImportStep):
    """Says how far writing is, then what became of it.

    Attributes:
        undo: takes the import back; shown once it is done.
        show_history: closes and shows History; shown once it is done.

    Signals:
        undo_wanted: the import is to be taken back.
        history_wanted: History is to be shown.
    """

    undo_wanted = Signal()
    history_wanted = Signal()

    def __init__(self) -> None:
        super().__init__("", "")
        self.name = self.tr("Done")
        self._work = WorkRow(self.tr("Writing into your diary"))
        self._words = label("", "lead")
        self._files = label("", "body", "ink-muted")
        self.undo = SecondaryButton(self.tr("Undo"), "undo-2")
        self.show_history = SecondaryButton(self.tr("Show in History"), "history")
        self.undo.clicked.connect(self.undo_wanted)
        self.show_history.clicked.connect(self.history_wanted)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.XS)
        for button in (self.undo, self.show_history):
            button.setAutoDefault(True)
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.body.addWidget(self._work)
        self.body.addWidget(self._words, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(self._files, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(buttons)
        self.body.addStretch(1)

    @property
    def next_words(self) -> str:
        """What closes the import."""
        return self.tr("Close")

    def show_writing(self, share: float) -> None:
        """Show how far writing is, 0 to 1."""
        self.heading.setText(self.tr("Importing"))
        self.set_lead(self.tr("Until it is done, Cancel leaves your diary as it was."))
        self._work.show_share(self.tr("Writing into your diary"), share)
        self._work.show()
        for part in (self._words, self._files, self.undo, self.show_history):
            part.hide()

    def show_done(self, words: str, files: Sequence[str]) -> None:
        """Say what was added, and of each file, with Undo below."""
        self._end(self.tr("Done"), words, is_there=True)
        self._files.setText("\n".join(files))
        self._files.setVisible(bool(files))
        self.undo.setToolTip(plain_tip(shown_keys().of("undo")))

    def show_taken_back(self) -> None:
        """Say that the import was taken back."""
        words = self.tr("The import was taken back. Your diary is as it was before.")
        self._end(self.tr("Taken back"), words, is_there=False)

    def show_refused(self, words: str) -> None:
        """Say why nothing was written."""
        nothing = self.tr("Nothing was changed.")
        self._end(self.tr("Not imported"), f"{words} {nothing}", is_there=False)

    def _end(self, heading: str, words: str, *, is_there: bool) -> None:
        self.heading.setText(heading)
        self.set_lead("")
        self._work.hide()
        self._words.setText(words)
        self._words.show()
        self._files.hide()
        self.undo.setVisible(is_there)
        self.show_history.setVisible(is_there)
        announce(self, f"{heading}. {words}")
