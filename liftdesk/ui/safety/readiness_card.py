"""The card of the readiness check: its last outcome, and the way to answer again."""

from datetime import timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from liftdesk.domain.safety.readiness import ASKED_EVERY
from liftdesk.services.readiness import ReadinessChecks
from liftdesk.ui.safety.safety_card import SafetyCard
from liftdesk.ui.shared.buttons import SecondaryButton
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.days import long_day_text
from liftdesk.wording.readiness import outcome_text, reason_text


class ReadinessCard(SafetyCard):
    """Shows what the last check ended with, never what was answered.

    Signals:
        wanted: the person wants to answer the questions.
    """

    wanted = Signal()

    def __init__(self, readiness: ReadinessChecks) -> None:
        super().__init__(self.tr("Readiness check"), "clipboard-check")
        self._readiness = readiness
        self._outcome = label("", "body-strong")
        self._about = label("", "small", "ink-muted")
        self.changed_button = SecondaryButton(self.tr("My health changed"))
        self.again_button = SecondaryButton(self.tr("Check again"))
        row = QHBoxLayout()
        row.setSpacing(Space.XS)
        self.changed_button.clicked.connect(self._on_changed_clicked)
        self.again_button.clicked.connect(self.wanted)
        for button in (self.changed_button, self.again_button):
            button.set_size("small")
            row.addWidget(button)
        row.addStretch(1)
        self.body.addWidget(self._outcome)
        self.body.addWidget(self._about)
        self.body.addLayout(row)

    def show_last(self) -> None:
        """Show the last outcome, or what the check is."""
        last = self._readiness.last
        self.changed_button.setVisible(last is not None)
        if last is None:
            self._outcome.setText(self.tr("A minute of questions before you train."))
            self._about.setText(
                self.tr("Optional. Only the date and the result are kept, never an answer.")
            )
            self.again_button.setText(self.tr("Begin"))
            return
        self._outcome.setText(outcome_text(last.outcome)[0])
        due = last.day + timedelta(days=ASKED_EVERY.days)
        reason = self._readiness.reason
        again = self.tr("Asked again from {day}.").format(day=long_day_text(due))
        if reason is not None:
            again = self.tr("{why} It takes about a minute, whenever you like.").format(
                why=reason_text(reason)
            )
        self._about.setText(
            self.tr("Answered {day}. Only the date and this result are kept. {again}").format(
                day=long_day_text(last.day), again=again
            )
        )
        self.again_button.setText(self.tr("Check again"))

    def _on_changed_clicked(self) -> None:
        # Kept first: who leaves the questions open finds the offer again.
        self._readiness.tell_changed()
        self.wanted.emit()
