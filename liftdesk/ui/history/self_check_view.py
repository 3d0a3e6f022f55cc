"""A questionnaire in History: what it came to; single answers only where they are opened."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from liftdesk.domain.wellbeing.questionnaires import Result
from liftdesk.formats.questionnaire_pack import Pack
from liftdesk.system.texts import translate
from liftdesk.ui.shared.day_field import DayField
from liftdesk.ui.shared.disclosure import Disclosure
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.questionnaires import result_lines


class SelfCheckView(QWidget):
    """The result in words and numbers.

    Attributes:
        answers: opens the single answers.
    """

    def __init__(self, result: Result, pack: Pack) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.XS, Space.L, Space.S)
        column.setSpacing(Space.S)
        first, *others = result_lines(result)
        column.addWidget(label(first, "heading-dense"))
        for line in others:
            column.addWidget(label(line, "small", "ink-muted"))
        self._result, self._pack = result, pack
        self.answers = Disclosure(self.tr("Answers"))
        self.answers.toggled.connect(self._on_opened)
        column.addWidget(self.answers)

    def _on_opened(self, is_open: bool) -> None:  # noqa: FBT001 - Qt's slot
        """Make the answers when they are first opened: nothing of them is there before."""
        if not is_open or self.answers.body.count():
            return
        for question, answer in answer_lines(self._result, self._pack):
            self.answers.body.addWidget(label(question, "small", "ink-muted"))
            self.answers.body.addWidget(label(answer, "body-strong"))
        self.answers.body.addWidget(label(self._pack.licence.credit, "caption", "ink-muted"))


class SelfCheckForm(QWidget):
    """The day of a questionnaire; its answers are corrected by filling it in again.

    Signals:
        moved: the day (date).
    """

    moved = Signal(object)

    def __init__(self, result: Result, today: date) -> None:
        super().__init__()
        self.result = result
        self.day = DayField(self.tr("Day"), today)
        self.day.set_day(result.filled.day)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.XXS, Space.L, Space.M)
        column.setSpacing(Space.S)
        column.addWidget(self.day)
        words = self.tr("Answers stay as they were given. To correct them, fill it in again.")
        column.addWidget(label(words, "small", "ink-muted"))
        self.setFocusProxy(self.day)

    def save(self) -> bool:
        """Ask for the day to be written; False where it needs a look."""
        day = self.day.read()
        if day is None:
            return False
        if day != self.result.filled.day:
            self.moved.emit(day)
        return True


def answer_lines(result: Result, pack: Pack) -> list[tuple[str, str]]:
    """Return each question with the words of its answer, in the questionnaire's own text."""
    low = pack.instrument.answers[0]
    found = []
    for item, answer in result.filled.answers.items():
        options: tuple[str, ...] = pack.wording.options
        if item in pack.wording.unscored:
            question, options = pack.wording.unscored[item]
        else:
            question = pack.wording.items[item - 1]
        if answer is None:
            words = translate("History", "rather not say")
        else:
            place = answer - low
            words = options[place] if place < len(options) else str(answer)
        found.append((question, words))
    return found
