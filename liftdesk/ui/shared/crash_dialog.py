"""The one dialog for what nobody expected: what is safe, what to do, where the details are."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QWidget

from liftdesk.ui.shared.buttons import PrimaryButton, SecondaryButton
from liftdesk.ui.shared.dialog import Dialog
from liftdesk.ui.shared.labels import label

_WIDTH = 560


class CrashDialog(Dialog):
    """Says that something went wrong without blame and without the exception's own words.

    `exec()` returns 1 to go on and 0 to close the program.
    """

    def __init__(
        self,
        log_file: Path,
        on_crisis_help: Callable[[QWidget], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Something went wrong"), on_crisis_help, parent)
        self.setMinimumWidth(_WIDTH)
        sentences = (
            self.tr("Everything that was saved is still there. The last step may not have been."),
            self.tr("You can go on. If it happens again, close LiftDesk and open it once more."),
            self.tr(
                "The details are in this file. It holds no weights, notes or answers of yours:"
            ),
        )
        for sentence in sentences:
            self.body.addWidget(label(sentence, "body"))
        where = QLineEdit(str(log_file))
        where.setReadOnly(True)
        where.setAccessibleName(self.tr("Where the details are"))
        self.body.addWidget(where)
        leave = SecondaryButton(self.tr("Close LiftDesk"))
        leave.clicked.connect(self.reject)
        stay = PrimaryButton(self.tr("Go on"))
        stay.clicked.connect(self.accept)
        self.foot.addWidget(leave)
        self.foot.addWidget(stay)
        stay.setFocus()
        if (layout := self.layout()) is not None:
            self.resize(_WIDTH, layout.totalHeightForWidth(_WIDTH))
