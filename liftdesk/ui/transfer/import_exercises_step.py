"""The page of exercises: what each name of the files becomes."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtWidgets import QHBoxLayout

from liftdesk.domain.training.exercises import Exercise
from liftdesk.services.exercise_matching import Match
from liftdesk.ui.shared.announcing import announce
from liftdesk.ui.shared.chips import Chip
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.look import look_of
from liftdesk.ui.shared.tokens import Space
from liftdesk.ui.transfer.import_draft import ImportDraft, needs_look
from liftdesk.ui.transfer.import_step import ImportStep, columns, is_stacked, keep_high
from liftdesk.ui.transfer.name_choice import NameChoice
from liftdesk.ui.transfer.name_table import NameModel, NameTable, becomes_text
from liftdesk.wording.imports import names_text

_CHOICE_WIDTH, _HIGH = 300, 260


class ExercisesStep(ImportStep):
    """A table of names beside the choice for the current one.

    Attributes:
        table: the names.
        choice: what the current one can become.
        only_open: shows only the names that need a look.
    """

    def __init__(self, draft: ImportDraft, exercises: Sequence[Exercise]) -> None:
        super().__init__("", "")
        self.name = self.tr("Exercises")
        self.heading.setText(self.tr("What the exercises become"))
        self._draft = draft
        self._seen: set[str] = set()
        self._model = NameModel(look_of(), self)
        self.table = NameTable(look_of(), self._model)
        self.choice = NameChoice(exercises)
        if not is_stacked():
            self.choice.setFixedWidth(look_of().text_px(_CHOICE_WIDTH))
        keep_high(self.table, _HIGH)
        keep_high(self.choice, _HIGH)
        self.only_open = Chip(self.tr("Only what needs a look"))
        self._shown = label("", "small", "ink-muted", wrap=False)
        above = QHBoxLayout()
        above.setSpacing(Space.S)
        above.addWidget(self.only_open)
        above.addWidget(self._shown, 1)
        both = columns()
        both.addWidget(self.table, 1)
        both.addWidget(self.choice)
        self.body.addLayout(above)
        self.body.addLayout(both, 1)
        for one, other in pairwise(
            (self.only_open, self.table, self.choice.options, self.choice.search.edit)
        ):
            self.setTabOrder(one, other)
        self.only_open.toggled.connect(lambda _on: self._narrow())
        self.table.row_entered.connect(self._on_row_entered)
        self.table.choice_wanted.connect(self.choice.take_focus)
        self.choice.left.connect(self.table.setFocus)
        self.choice.chosen.connect(self._on_exercise_chosen)

    def enter(self) -> None:
        """Show the names, those that need a look first."""
        names = self._draft.names
        self._model.show_names(names)
        self._seen = {one.name.casefold() for one in names if needs_look(one)}
        self.only_open.setVisible(bool(self._seen))
        if not self._seen:
            self.only_open.setChecked(False)
        self._say()
        self._narrow()
        if names:
            self.table.go_to(0)

    def take_focus(self) -> None:
        """Begin in the table."""
        self.table.setFocus()

    def _say(self) -> None:
        names = self._model.names
        ties = sum(one.match is Match.TIE for one in names)
        words = self.tr(
            "A name that is no exercise yet becomes one of its own, under its own name. "
            "Enter chooses something else."
        )
        if ties:
            fits = self.tr("{names} may be one of several: without a choice, it stays itself.")
            words = f"{fits.format(names=names_text(ties))} {words}"
        self.set_lead(words)

    def _narrow(self) -> None:
        only = self.only_open.isChecked()
        wanted = [not only or one.name.casefold() in self._seen for one in self._model.names]
        self.table.show_only(wanted)
        self._shown.setText(
            self.tr("{n} of {names}").format(n=sum(wanted), names=names_text(len(wanted)))
        )
        row = self.table.currentIndex().row()
        if wanted and True in wanted and not (0 <= row < len(wanted) and wanted[row]):
            self.table.go_to(wanted.index(True))

    def _on_row_entered(self, row: int) -> None:
        if 0 <= row < len(self._model.names):
            self.choice.show_name(self._model.names[row])

    def _on_exercise_chosen(self, exercise: object) -> None:
        row = self.table.currentIndex().row()
        if not 0 <= row < len(self._model.names):
            return
        name = self._model.names[row].name
        self._draft.choose(name, exercise if isinstance(exercise, Exercise) else None)
        self._model.update_names(self._draft.names)
        self._say()
        now = self._model.names[row]
        announce(
            self.table,
            self.tr("{name} becomes {exercise}").format(name=name, exercise=becomes_text(now)),
        )
        following = self.table.next_row(row)
        self.table.go_to(row if following is None else following)
        if following is None:
            self.choice.show_name(now)
        self.table.setFocus()
