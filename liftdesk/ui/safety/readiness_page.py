"""The readiness check: four questions on one page, a result, and no lock."""

from collections.abc import Callable

from liftdesk.domain.changes import Area
from liftdesk.services.readiness import ReadinessChecks
from liftdesk.ui.safety.readiness_form import ReadinessForm
from liftdesk.ui.shared.inner_page import InnerPage


class ReadinessPage(InnerPage):
    """The form on a page of its own.

    Attributes:
        form: the questions and the result.
    """

    areas = frozenset({Area.SAFETY})

    def __init__(
        self, readiness: ReadinessChecks, *, back_to: str, emergency: Callable[[], str]
    ) -> None:
        """Make the page; `emergency` tells the number to call, "" where none is known."""
        super().__init__(
            self.tr("Readiness check"),
            back_to,
            lead=self.tr(
                "About a minute. Only the date and the result are kept. You can leave at any time, "
                "and nothing is locked whatever you answer."
            ),
        )
        self.form = ReadinessForm(readiness, emergency=emergency)
        self.form.left.connect(self.back_wanted)
        self.body.addWidget(self.form)
        self.body.addStretch(1)

    def take_focus(self) -> None:
        """Begin anew at the first question."""
        self.form.take_focus()

    def fit_room(self, room: int) -> None:
        """Put two questions side by side where they fit."""
        form = getattr(self, "form", None)  # called by the base class before there is one, too
        if form is not None:
            form.fit_room(room)
