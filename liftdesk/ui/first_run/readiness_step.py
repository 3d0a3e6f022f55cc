"""The third page of the first run: the readiness check, for who wants it."""

from collections.abc import Callable
from typing import Final

from liftdesk.services.readiness import ReadinessChecks
from liftdesk.ui.first_run.step import Step
from liftdesk.ui.safety.readiness_form import ReadinessForm
from liftdesk.ui.shared.labels import label
from liftdesk.wording.readiness import outcome_text

_SMALLER: Final = 60
"""Px across that the form needs less here than on a page that is as wide as the window."""


class ReadinessStep(Step):
    """The check's questions.

    Attributes:
        form: the questions and the result.
    """

    def __init__(self, readiness: ReadinessChecks, *, emergency: Callable[[], str]) -> None:
        """Make the page; `emergency` tells the number to call, "" where none is known."""
        super().__init__(
            self.tr("Is it all right to start?"),
            self.tr(
                "Four questions show whether a talk with a doctor should come first. Only the date "
                "and the result are kept, and nothing is locked whatever you answer. You can skip "
                "this: it stays under Safety."
            ),
        )
        self._readiness = readiness
        self._last = label("", "body")
        self.form = ReadinessForm(readiness, emergency=emergency, is_alone=False)
        self.form.finished.connect(self.changed)
        self.body.addWidget(self._last)
        self.body.addWidget(self.form)

    @property
    def is_answered(self) -> bool:
        """Whether a result is known, of today or of another day."""
        return self._readiness.last is not None

    def show_choices(self) -> None:
        """Show the last result, if there is one that is not on the page already."""
        last = self._readiness.last
        self._last.setVisible(last is not None and self.form.result.isHidden())
        if last is not None:
            what, _ = outcome_text(last.outcome)
            self._last.setText(self.tr("Your last result: {what}").format(what=what))

    def take_focus(self) -> None:
        """Begin at the first question, or at what is shown of the result."""
        if self.form.result.isHidden():
            self.form.cards[0].choice.buttons()[0].setFocus()

    def fit_room(self, room: int) -> None:
        """Put two questions side by side where they fit."""
        self.form.fit_room(room + _SMALLER)
