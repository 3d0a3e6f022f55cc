"""The questions of the readiness check and its result, for its own page and for the first run."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from liftdesk.domain.safety.readiness import Answers, Outcome, Question
from liftdesk.services.readiness import ReadinessChecks
from liftdesk.system.texts import translate
from liftdesk.ui.safety.safety_card import source_line
from liftdesk.ui.shared.announcing import announce
from liftdesk.ui.shared.buttons import PrimaryButton, SecondaryButton, TextButton
from liftdesk.ui.shared.card import Card
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.point import Point
from liftdesk.ui.shared.segmented import SegmentedChoice
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.questionnaires import open_text
from liftdesk.wording.readiness import outcome_text, right_now_text

_WIDE = 1000


class QuestionCard(Card):
    """One question with its points and a choice of three; "not said yet" comes first.

    Signals:
        answered: something was chosen.
    """

    answered = Signal()

    def __init__(self, question: Question) -> None:
        text = translate("Content", question.text)
        super().__init__(text, title_role="heading")
        self.key = question.key
        for point in question.points:
            self.body.addWidget(Point(translate("Content", point), "rest"))
        self.choice: SegmentedChoice[bool | None] = SegmentedChoice(
            ((self.tr("Not said"), None), (self.tr("No"), False), (self.tr("Yes"), True)), text
        )
        self.choice.chosen.connect(self.answered)
        self.body.addWidget(self.choice)
        self.body.addWidget(source_line(question.source))
        self.body.addStretch(1)


class ReadinessForm(QWidget):
    """Asks, says the result, keeps day and result; leaving early keeps nothing.

    Attributes:
        cards: one for each question.
        finish_button: shows the result; there is none before every question is answered.
        result: the card with the result.
        done_button: ends it.

    Signals:
        finished: the result was kept and is shown.
        left: it was skipped, or its result was read.
    """

    finished = Signal()
    left = Signal()

    def __init__(
        self,
        readiness: ReadinessChecks,
        *,
        emergency: Callable[[], str],
        is_alone: bool = True,
    ) -> None:
        """Make the form.

        Args:
            readiness: asks and keeps.
            emergency: tells the number to call, "" where none is known.
            is_alone: whether it is the only thing of its page, and has the buttons that end it.
        """
        super().__init__()
        self._readiness, self._emergency, self._is_alone = readiness, emergency, is_alone
        self.cards = [QuestionCard(question) for question in readiness.questions()]
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(Space.CARDS)
        for stack in (self.cards[0::2], self.cards[1::2]):
            column = QVBoxLayout()
            column.setSpacing(Space.CARDS)
            for card in stack:
                card.answered.connect(self._show_ready)
                column.addWidget(card)
            column.addStretch(1)
            self._columns.addLayout(column, 1)
        self._questions = QWidget()
        asking = QVBoxLayout(self._questions)
        asking.setContentsMargins(0, 0, 0, 0)
        asking.setSpacing(Space.CARDS)
        asking.addLayout(self._columns)
        asking.addLayout(self._foot())
        self.result = self._result()
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._questions)
        around.addWidget(self.result)
        around.addStretch(1)
        self.start_over()

    def take_focus(self) -> None:
        """Begin anew at the first question."""
        self.start_over()
        self.cards[0].choice.buttons()[0].setFocus()

    def fit_room(self, room: int) -> None:
        """Put two questions side by side where they fit in `room` px."""
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
        show = self.tr("Show the result")
        self.finish_button = PrimaryButton(show) if self._is_alone else SecondaryButton(show)
        self.finish_button.set_size("large")
        self.finish_button.clicked.connect(self._on_finish_clicked)
        self._left = label("", "small", "ink-muted", wrap=False)
        leave = TextButton(self.tr("Skip this"))
        leave.clicked.connect(self.left)
        if not self._is_alone:
            leave.hide()
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
        self.done_button.clicked.connect(self.left)

        if not self._is_alone:
            self.done_button.hide()
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
        if self._is_alone:
            self.done_button.setFocus()
        self.finished.emit()
        announce(
            self.result, f"{what} {why} {self._right_now.text()}" if is_urgent else f"{what} {why}"
        )


def answers_of(cards: Sequence[QuestionCard]) -> Answers:
    """Return what was chosen; "not said" counts as no, and cannot be sent from the page."""
    return Answers(**{card.key: bool(card.choice.value) for card in cards})
