"""One questionnaire: its official text, an answer each, what it comes to, and who wrote it."""

from typing import Protocol

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from liftdesk.domain.changes import Area
from liftdesk.domain.errors import DomainError
from liftdesk.domain.safety.care import Cause, cause_of_answer, cause_of_total
from liftdesk.domain.wellbeing.questionnaires import (
    Result,
    opens_crisis_card,
    total_opens_crisis_card,
)
from liftdesk.formats.questionnaire_pack import Pack
from liftdesk.services.preferences import Preferences
from liftdesk.services.questionnaires import Questionnaires
from liftdesk.ui.self_checks.answer_row import AnswerRow, ScaleAnswerRow
from liftdesk.ui.shared.announcing import announce
from liftdesk.ui.shared.buttons import PrimaryButton, TextButton
from liftdesk.ui.shared.card import Card
from liftdesk.ui.shared.inner_page import InnerPage
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.layout_items import clear
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.problems import sentence
from liftdesk.wording.questionnaires import open_text, result_lines

_NARROW = 1150


class AskForCare(Protocol):
    """Opens the crisis card for a cause; says whether the person stops for today."""

    def __call__(self, cause: Cause, *, is_saved: bool) -> bool:
        """Open it, before or after the answers were saved."""
        ...


class QuestionnairePage(InnerPage):
    """Asks one questionnaire. Which one is said by `ask`; leaving early keeps nothing."""

    areas = frozenset({Area.QUESTIONNAIRES, Area.PREFERENCES})

    def __init__(
        self,
        questionnaires: Questionnaires,
        preferences: Preferences,
        *,
        back_to: str,
        on_care: AskForCare,
    ) -> None:
        """Make the page; `on_care` opens the crisis card."""
        super().__init__(
            self.tr("Self-check"),
            back_to,
            lead=self.tr("Nobody else sees your answers. This app cannot call for help."),
        )
        self._questionnaires, self._on_care = questionnaires, on_care
        self._preferences = preferences
        self._said: Result | None = None
        self._pack: Pack | None = None
        self.rows: list[AnswerRow | ScaleAnswerRow] = []
        self._questions = Card()
        self._questions.set_padding(0)
        self._result = self._make_result()
        self.body.addWidget(self._questions)
        self.body.addLayout(self._make_foot())
        self.body.addWidget(self._result)
        self._credit = label("", "caption", "ink-muted")
        self.body.addWidget(self._credit)
        self.body.addStretch(1)

    def ask(self, instrument_id: str) -> None:
        """Show a questionnaire with nothing answered.

        Raises:
            DomainError: NOT_FOUND.
        """
        pack = self._pack = self._questionnaires.pack(instrument_id)
        self.title.setText(pack.instrument.name)
        self._stem.setText(pack.wording.stem)
        self._credit.setText(pack.licence.credit)
        for row in self.rows:
            self._questions.body.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = self._make_rows(pack)
        for row in self.rows:
            self._questions.body.addWidget(row)
        self._show_asking(is_asking=True)
        self.fit_room(self.room)
        self._show_ready()

    def refresh(self) -> None:
        """Show the result anew where mood was hidden or shown since; answers stay as they are."""
        if self._said is not None:
            self._show_result(self._said)

    def take_focus(self) -> None:
        """Begin at the first answer."""
        if self.rows:
            self.rows[0].first().setFocus()

    def fit_room(self, room: int) -> None:
        """Put the answers below their question where there is little room."""
        for row in self.rows:
            row.set_narrow(narrow=room < _NARROW)

    def _make_rows(self, pack: Pack) -> list[AnswerRow | ScaleAnswerRow]:
        instrument, text = pack.instrument, pack.wording
        low, high = instrument.answers
        shorter = [set(instrument.total_of) - set(form.total_of) for form in pack.short_forms]
        rows: list[AnswerRow | ScaleAnswerRow] = [
            AnswerRow(item, words, text.options, low=low, skippable={item} in shorter)
            if text.options
            else ScaleAnswerRow(item, words, text.ends, answers=(low, high))
            for item, words in enumerate(text.items, start=1)
        ]
        rows += [
            AnswerRow(item, words, answers, skippable=True)
            for item, (words, answers) in text.unscored.items()
        ]
        for row in rows:
            row.chosen.connect(lambda value, row=row: self._on_row_chosen(row, value))
        return rows

    def _make_foot(self) -> QHBoxLayout:
        self._stem = label("", "heading")
        self._questions.body.setSpacing(0)
        stem = QVBoxLayout()
        stem.setContentsMargins(Space.M, Space.M, Space.M, Space.XS)
        stem.addWidget(self._stem)
        self._questions.body.addLayout(stem)
        self.save_button = PrimaryButton(self.tr("Save"))
        self.save_button.set_size("large")
        self.save_button.clicked.connect(self._on_save_clicked)
        self._left = label("", "small", "ink-muted", wrap=False)
        self.leave_button = TextButton(self.tr("Not today"))
        self.leave_button.clicked.connect(self.back_wanted)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        for widget in (self.save_button, self._left, self.leave_button):
            row.addWidget(widget)
        row.addStretch(1)
        return row

    def _make_result(self) -> Card:
        card = Card(title_role="heading")
        self._lines = QVBoxLayout()
        card.body.addLayout(self._lines)
        self.done_button = PrimaryButton(self.tr("Done"))
        self.done_button.clicked.connect(self.back_wanted)
        row = QHBoxLayout()
        row.addWidget(self.done_button)
        row.addStretch(1)
        card.body.addLayout(row)
        return card

    def _show_asking(self, *, is_asking: bool) -> None:
        for widget in (self._questions, self.save_button, self._left, self.leave_button):
            widget.setVisible(is_asking)
        if is_asking:
            self._said = None
        self._result.setVisible(not is_asking)

    def _on_row_chosen(self, row: AnswerRow | ScaleAnswerRow, value: int | None) -> None:
        self._show_ready()
        if self._pack is None:
            return
        # The card comes with the answer, before there is a total, and nothing is blocked by it.
        if opens_crisis_card(self._pack.instrument, row.number, value) and self._on_care(
            cause_of_answer(value or 1), is_saved=False
        ):
            self.back_wanted.emit()
            return
        if isinstance(row, ScaleAnswerRow):
            return  # "1" may become "10"
        place = self.rows.index(row)
        if place + 1 < len(self.rows) and not self.rows[place + 1].is_answered:
            self.rows[place + 1].first().setFocus()
            self.ensureWidgetVisible(self.rows[place + 1])
        elif self.save_button.isEnabled():
            self.save_button.setFocus()

    def _show_ready(self) -> None:
        left = sum(not row.is_answered for row in self._asked())
        self.save_button.setEnabled(not left)
        self._left.setText(open_text(left))

    def _asked(self) -> list[AnswerRow | ScaleAnswerRow]:
        unscored = () if self._pack is None else self._pack.instrument.unscored
        return [row for row in self.rows if row.number not in unscored]

    def _on_save_clicked(self) -> None:
        if self._pack is None:
            return
        answers = {row.number: row.value for row in self.rows}
        language = self._pack.wording.language
        try:
            result = self._questionnaires.answer(
                self._pack.instrument.id, answers, language=language
            )
        except DomainError as error:
            self._left.setText(sentence(error.problem))
            return
        if total_opens_crisis_card(result.instrument, result.score) and self._on_care(
            cause_of_total(answers.get(result.instrument.care_item or 0)), is_saved=True
        ):
            self.back_wanted.emit()
            return
        self._say(result)

    def _say(self, result: Result) -> None:
        self._said = result
        words = self._show_result(result)
        self._show_asking(is_asking=False)
        self.done_button.setFocus()
        announce(self._result, words)

    def _show_result(self, result: Result) -> str:
        """Say what it came to, or only that it is kept while mood is hidden; return the words."""
        clear(self._lines)
        first, *rest = (
            [self.tr("kept, and hidden as mood is.")]
            if self._preferences.hides_mood
            else result_lines(result)
        )
        self._result.set_title(f"{result.instrument.name}: {first}")
        for line in rest:
            self._lines.addWidget(label(line))
        return " ".join((first, *rest))
