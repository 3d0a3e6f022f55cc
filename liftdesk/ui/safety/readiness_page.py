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
<<<<<<< HEAD
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(across if room >= _WIDE else down)

    def start_over(self) -> None:
        """Forget what was chosen."""
        for card in self.cards:
            card.choice.set_value(None)
        self.result.hide()
        self._questions.show()
        self._show_ready()

    def _foot(self) -> QHBoxLayout:
        self.finish_button = PrimaryButton(self.tr("Show the result"))
        self.finish_button.set_size("large")
        self.finish_button.clicked.connect(self._on_finish_clicked)
        self._left = label("", "small", "ink-muted", wrap=False)
        leave = TextButton(self.tr("Skip this"))
        leave.clicked.connect(self.back_wanted)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        for widget in (self.finish_button, self._left, leave):
            row.addWidget(widget)
        row.addStretch(1)
        return row

    def _result(self) -> Card:
        card = Card()
        self._what, self._why = label("", "heading"), label("")
        self._right_now = label("", "body-strong")
        self._care = QFrame()
        self._care.setProperty("kind", "care-box")
        inside = QVBoxLayout(self._care)
        inside.setContentsMargins(Space.S, Space.XS, Space.S, Space.XS)
        inside.addWidget(self._right_now)
        self.done_button = PrimaryButton(self.tr("Done"))
        self.done_button.clicked.connect(self.back_wanted)
        again = SecondaryButton(self.tr("Answer again"))
        again.clicked.connect(self.take_focus)
        row = QHBoxLayout()
        row.setSpacing(Space.XS)
        row.addWidget(self.done_button)
        row.addWidget(again)
        row.addStretch(1)
        card.body.addWidget(self._what)
        card.body.addWidget(self._why)
        card.body.addWidget(self._care)
        card.body.addSpacing(Space.XS)
        card.body.addLayout(row)
        return card

    def _show_ready(self) -> None:
        open_ones = sum(card.choice.value is None for card in self.cards)
        self.finish_button.setEnabled(not open_ones)
        self._left.setText(open_text(open_ones))

    def _on_finish_clicked(self) -> None:
        check = self._readiness.finish(answers_of(self.cards))
        what, why = outcome_text(check.outcome)
        self._what.setText(what)
        self._why.setText(why)
        is_urgent = check.outcome is Outcome.SEE_A_DOCTOR
        self._care.setVisible(is_urgent)
        self._right_now.setText(right_now_text(self._emergency()))
        self._questions.hide()
        self.result.show()
        self.done_button.setFocus()
        announce(
            self.result, f"{what} {why} {self._right_now.text()}" if is_urgent else f"{what} {why}"
        )


def answers_of(cards: Sequence[_QuestionCard]) -> Answers:
    """Return what was chosen; "not said" counts as no, and cannot be sent from the page."""
    return Answers(**{card.key: bool(card.choice.value) for card in cards})
=======
        form = getattr(self, "form", None)  # called by the base class before there is one, too
        if form is not None:
            form.fit_room(room)
>>>>>>> 9134039 (Lead through a first run of four pages, and greet who comes back)
