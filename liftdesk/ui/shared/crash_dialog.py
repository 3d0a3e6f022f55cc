"""The one dialog for what nobody expected: what is safe, what to do, where the details are."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from liftdesk.ui.shared.announcing import announce
from liftdesk.ui.shared.buttons import PrimaryButton, SecondaryButton
from liftdesk.ui.shared.dialog import Dialog
from liftdesk.ui.shared.labels import label

_WIDTH, _REPORT_HEIGHT = 560, 140


class CrashDialog(Dialog):
    """Says that something went wrong without blame and without the exception's own words.

    `exec()` returns 1 to go on and 0 to close the program. `report`, where there is one, is shown
    and can be copied; it holds nothing personal. `is_past`: it was the last run that ended so.
    """

    def __init__(
        self,
        log_file: Path,
        on_crisis_help: Callable[[QWidget], None],
        parent: QWidget | None = None,
        report: str = "",
        *,
        is_past: bool = False,
    ) -> None:
        super().__init__(self.tr("Something went wrong"), on_crisis_help, parent)
        self.setMinimumWidth(_WIDTH)
        next_step = self.tr(
            "You can go on. If it happens again, close LiftDesk and open it once more."
        )
        sentences = (
            self.tr("Everything that was saved is still there. The last step may not have been."),
            self.tr("You can go on.") if is_past else next_step,
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
        self.report = self._make_report(report) if report else None
        leave = SecondaryButton(self.tr("Close LiftDesk"))
        leave.clicked.connect(self.reject)
        leave.setVisible(not is_past)
        stay = PrimaryButton(self.tr("Go on"))
        stay.clicked.connect(self.accept)
        self.foot.addWidget(leave)
        self.foot.addWidget(stay)
        stay.setFocus()
        if (layout := self.layout()) is not None:
            wide = max(_WIDTH, layout.minimumSize().width())  # its buttons are never cut
            self.setMinimumWidth(wide)
            self.resize(wide, layout.totalHeightForWidth(wide))

    def _make_report(self, text: str) -> QPlainTextEdit:
        shown = QPlainTextEdit(text)
        shown.setReadOnly(True)
        shown.setTabChangesFocus(True)
        shown.setAccessibleName(self.tr("The report"))
        shown.setFixedHeight(_REPORT_HEIGHT)
        said = self.tr("To pass it on, copy the report. It says where in the program it happened.")
        self.body.addWidget(label(said, "body"))
        self.body.addWidget(shown)
        self.copy_button = SecondaryButton(self.tr("Copy the report"), "copy")
        self.copy_button.clicked.connect(self._on_copy_clicked)
        self.foot.addWidget(self.copy_button)
        return shown

    def _on_copy_clicked(self) -> None:
        if self.report is not None:
            QApplication.clipboard().setText(self.report.toPlainText())
            self.copy_button.setText(self.tr("Copied"))
            announce(self, self.tr("Copied"))
