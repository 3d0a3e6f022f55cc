"""One question with its answers side by side; digits choose, nothing is chosen beforehand."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from liftdesk.system.directions import is_mirrored
from liftdesk.ui.shared.buttons import ReaderToggled, TextButton
from liftdesk.ui.shared.flow_layout import AtEdge
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.scale_row import ScaleRow
from liftdesk.ui.shared.segmented import paint_edge
from liftdesk.ui.shared.tokens import Space

_ALIKE = 118
"""Px at least for each answer, so that the answers of all questions stand in columns."""


class _Answer(ReaderToggled, QPushButton):
    """One answer; the row's digits are heard wherever its keyboard is."""

    digit_typed = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pass digits on to the row."""
        if event.text().isdecimal() and len(event.text()) == 1:
            self.digit_typed.emit(int(event.text()))
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Give the chosen one an edge of its own."""
        super().paintEvent(event)
        paint_edge(self)


class AnswerRow(QFrame):
    """A question and its answers.

    Signals:
        chosen: the number of the answer, or None when the question is skipped.
    """

    chosen = Signal(object)

    def __init__(
        self, number: int, text: str, options: Sequence[str], *, low: int = 0, skippable: bool
    ) -> None:
        """Make the row.

        Args:
            number: which question it is, from 1; shown in front.
            text: the question's official text.
            options: the words of each answer, from the lowest.
            low: the number of the first answer.
            skippable: whether "skip this question" is offered.
        """
        super().__init__()
        self.setProperty("kind", "row")
        self.number, self.low = number, low
        self.value: int | None = None
        self.is_skipped = False
        self._words = label(f"{number}  {text}", "body")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._group = QButtonGroup(self)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(Space.M, Space.XS, Space.M, Space.XS)
        self._row.setSpacing(Space.M)
        question = QVBoxLayout()
        question.setSpacing(0)
        question.addWidget(self._words)
        self._row.addLayout(question, 1)
        answers = QHBoxLayout()
        answers.setSpacing(0)
        for place, words in enumerate(options):
            answers.addWidget(self._answer(words, place, len(options), text))
        self._row.addLayout(answers)
        self.skip_button = TextButton("")
        self._say_skipped()
        self.skip_button.clicked.connect(self._on_skip_clicked)
        self.skip_button.set_size("line")
        if skippable:
            question.addLayout(AtEdge(self.skip_button))
        self._group.idClicked.connect(self._on_group_clicked)

    @property
    def is_answered(self) -> bool:
        """Whether an answer was chosen or the question skipped."""
        return self.value is not None or self.is_skipped

    def set_narrow(self, *, narrow: bool) -> None:
        """Put the answers below the question where there is little room."""
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(down if narrow else across)

    def first(self) -> QWidget:
        """Return the answer that the keyboard begins at."""
        return self._group.button(0 if self.value is None else self.value - self.low)

    def buttons(self) -> list[QAbstractButton]:
        """Return the answers in order."""
        return self._group.buttons()

    def forget(self) -> None:
        """Take the answer away."""
        self.value, self.is_skipped = None, False
        self._group.setExclusive(False)
        for button in self._group.buttons():
            button.setChecked(False)
        self._group.setExclusive(True)
        self._say_skipped()

    def _answer(self, words: str, place: int, count: int, text: str) -> QPushButton:
        button = _Answer(words)
        button.hear_readers()
        button.setAutoExclusive(True)  # one of several, to a screen reader too
        button.setAutoDefault(False)
        button.setProperty("kind", "segment")
        seen = count - 1 - place if is_mirrored() else place
        button.setProperty("place", "first" if not seen else "last" if seen == count - 1 else "")
        button.setMinimumWidth(_ALIKE)
        button.setAccessibleName(
            self.tr("Question {n}, {text}: {answer}").format(n=self.number, text=text, answer=words)
        )
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.digit_typed.connect(self._on_digit_typed)
        self._group.addButton(button, place)
        return button

    def _on_digit_typed(self, digit: int) -> None:
        button = self._group.button(digit - self.low)
        if button is not None:
            button.setChecked(True)
            button.setFocus()
            self._on_group_clicked(digit - self.low)

    def _on_group_clicked(self, place: int) -> None:
        self.is_skipped = False
        self.value = place + self.low
        self._say_skipped()
        self.chosen.emit(self.value)

    def _on_skip_clicked(self) -> None:
        self.forget()
        self.is_skipped = True
        self._say_skipped()
        self.chosen.emit(None)

    def _say_skipped(self) -> None:
        words = self.tr("Skipped") if self.is_skipped else self.tr("Skip this question")
        self.skip_button.setText(words)
        numbered = self.tr("Question {n}: {words}").format(n=self.number, words=words)
        self.skip_button.setAccessibleName(numbered)


class ScaleAnswerRow(QFrame):
    """A question answered on a long scale, such as 0 to 10; its two ends are named.

    Signals:
        chosen: the number, or None when it was cleared.
    """

    chosen = Signal(object)

    def __init__(
        self, number: int, text: str, ends: tuple[str, str], *, answers: tuple[int, int]
    ) -> None:
        super().__init__()
        self.setProperty("kind", "row")
        self.number, self.is_skipped = number, False
        self.scale = ScaleRow(*answers, *ends, f"{number}  {text}")
        self.scale.chosen.connect(self.chosen)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        row.addWidget(self.scale)

    @property
    def value(self) -> int | None:
        """The number chosen, or None."""
        return self.scale.value

    @property
    def is_answered(self) -> bool:
        """Whether a number was chosen."""
        return self.value is not None

    def set_narrow(self, *, narrow: bool) -> None:
        """Nothing: the scale stands below its question anyway."""

    def first(self) -> QWidget:
        """Return what the keyboard begins at."""
        return self.scale
