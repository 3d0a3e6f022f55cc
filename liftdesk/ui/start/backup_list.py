"""The backups beside a diary, newest first, each with a button that brings it back."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from liftdesk.services.data_files import BackupFile
from liftdesk.ui.shared.buttons import PrimaryButton, SecondaryButton, TextButton
from liftdesk.ui.shared.disclosure import Disclosure
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.days import long_day_text, time_text
from liftdesk.wording.start import size_text


class BackupList(Disclosure):
    """What can be restored, and what becomes of the file that is there.

    Attributes:
        buttons: the button of each backup, newest first.
        other_button: the button that leads to a backup from elsewhere.

    Signals:
        chosen: a backup (Path) is to be restored.
        other_wanted: the person wants to look for a backup elsewhere.
    """

    chosen = Signal(object)
    other_wanted = Signal()

    def __init__(self, backups: Sequence[BackupFile], *, is_needed: bool) -> None:
        """Make the list; it is open where a backup `is_needed`, with the newest as next step."""
        super().__init__("", opened=is_needed)
        self.head.setText(self.tr("Restore a backup ({n})").format(n=len(backups)))
        self.body.setContentsMargins(0, Space.XXS, 0, 0)
        self.body.setSpacing(0)
        self.buttons: list[PrimaryButton | SecondaryButton] = []
        self.body.addWidget(label(self._what_happens(is_needed=is_needed), "small", "ink-muted"))
        self.body.addSpacing(Space.XXS)
        for place, one in enumerate(backups):
            self.body.addWidget(self._row(one, is_first=is_needed and not place))
        if not backups:
            words = self.tr("There is no backup in the folder beside the diary.")
            self.body.addSpacing(Space.XXS)
            self.body.addWidget(label(words))
        self.other_button = TextButton(
            self.tr("Restore from another place\N{HORIZONTAL ELLIPSIS}"), "archive-restore"
        )
        self.other_button.clicked.connect(self.other_wanted)
        self.body.addSpacing(Space.XXS)
        self.body.addWidget(self.other_button, 0, Qt.AlignmentFlag.AlignLeft)

    def _what_happens(self, *, is_needed: bool) -> str:
        if is_needed:
            return self.tr(
                "The file that cannot be opened is kept beside it under another name, as it is."
            )
        return self.tr(
            "The diary itself may be sound. A backup goes into a new file that you name; the "
            "diary stays where it is."
        )

    def _row(self, one: BackupFile, *, is_first: bool) -> QWidget:
        when = self.tr("{day}, {time}").format(
            day=long_day_text(one.at.date()), time=time_text(one.at)
        )
        size = size_text(one.size)
        kind = PrimaryButton if is_first else SecondaryButton
        button = kind(self.tr("Restore"))
        button.set_size("small")
        button.setAccessibleName(
            self.tr("Restore the backup of {when}, {size}").format(when=when, size=size)
        )
        button.clicked.connect(lambda: self.chosen.emit(one.path))
        self.buttons.append(button)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(when, "body-strong"))
        words.addWidget(label(size, "small", "ink-muted"))
        frame = QFrame()
        frame.setProperty("kind", "line")
        row = QHBoxLayout(frame)
        row.setContentsMargins(0, Space.XXS, 0, Space.XXS)
        row.addLayout(words, 1)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return frame
