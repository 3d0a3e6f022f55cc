"""One exercise in detail: its figure, how it is done, when to leave it out, one's own history."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from liftdesk.domain.training.exercises import Exercise, ExerciseId
from liftdesk.domain.training.guides import Guide
from liftdesk.domain.training.units import Unit
from liftdesk.services.catalogue import words_of
from liftdesk.services.exercise_book import BookEntry, OwnHistory
from liftdesk.ui.exercises.names_part import NamesPart, PlanOf
from liftdesk.ui.shared.buttons import IconButton, SecondaryButton, TextButton
from liftdesk.ui.shared.card import Card
from liftdesk.ui.shared.disclosure import Disclosure
from liftdesk.ui.shared.figure import FigureView
from liftdesk.ui.shared.flow_layout import FlowLayout
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.look import Look
from liftdesk.ui.shared.plain_tips import plain_tip
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.days import day_text
from liftdesk.wording.exercises import (
    best_line,
    capital,
    facts_line,
    kind_line,
    range_line,
    sets_line,
)
from liftdesk.wording.muscles import muscles_text

_FIGURE_HEIGHT, _NOTE_HEIGHT, _LINE = 230, 64, 600
_LARGE = 150
"""From this size of text on, in per cent, an easier or harder lift has a line of its own."""


class _Section(QWidget):
    """A heading with a text below it; without a text it takes no room."""

    def __init__(self, title: str, tone: str) -> None:
        super().__init__()
        self._words = label("", "body")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(label(title, "small-strong", tone))
        column.addWidget(self._words)

    def say(self, text: str) -> None:
        """Show a text."""
        self._words.setText(text)
        self.setVisible(bool(text))


class DetailsCard(Card):
    """Shows one exercise.

    Attributes:
        figure: the moving figure.
        easier: the button that leads to the easier neighbour.
        harder: the button that leads to the harder one.
        names: names and merging.
        note: the field of one's own note.

    Signals:
        neighbour_wanted: the id of an easier or a harder lift.
        note_changed: the note's new text.
        edit_wanted: an own exercise shall be described otherwise.
        delete_wanted: an own exercise shall be deleted.
    """

    neighbour_wanted = Signal(object)
    note_changed = Signal(str)
    edit_wanted = Signal()
    delete_wanted = Signal()

    def __init__(
        self, look: Look, unit: Callable[[], Unit], plan_of: PlanOf, today: Callable[[], date]
    ) -> None:
        super().__init__("")
        self._look, self._unit, self._today = look, unit, today
        self._neighbours: dict[str, ExerciseId] = {}
        self._note = ""
        self.set_padding(Space.L)
        self.body.setSpacing(Space.S)
        self.body.addLayout(self._make_head())
        self.body.addLayout(self._make_figure())
        self._history = self._section(self.tr("In your diary"), "ink")
        self._sections = {
            name: self._section(words, tone)
            for name, words, tone in (
                ("setup", self.tr("Set-up"), "ink"),
                ("movement", self.tr("Movement"), "ink"),
                ("cues", self.tr("Think of"), "ink"),
                ("fault", self.tr("What often goes otherwise"), "ink"),
                ("leave_out", self.tr("When to leave it out"), "caution"),
                ("muscles", self.tr("Muscles"), "ink"),
                ("ranges", self.tr("Usual amount"), "ink"),
            )
        }
        self.body.addWidget(self._make_neighbours())
        self._aliases = self._section(self.tr("Also found as"), "ink")
        self.body.addLayout(self._make_note())
        self.names = NamesPart(plan_of)
        self.body.addWidget(self.names)
        self._sources = Disclosure(self.tr("Where this is from"))
        self._source_words = label("", "small", "ink-muted")
        self._sources.body.addWidget(self._source_words)
        self.body.addWidget(self._sources)
        self.body.addStretch(1)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def show_entry(self, entry: BookEntry, history: OwnHistory | None) -> None:
        """Show an exercise and what the diary has of it."""
        exercise = entry.exercise
        self.setAccessibleName(exercise.name)
        self._name.setText(exercise.name)
        self._kind.setText(kind_line(exercise))
        self._counts.setText(facts_line(exercise))
        self._not_here.setVisible(not entry.is_here)
        self.edit.setVisible(exercise.is_own)
        self.delete.setVisible(exercise.is_own and history is None)
        self._show_figure(entry)
        self._show_guide(exercise, entry.guide)
        self._show_history(exercise, history)
        self._aliases.say(", ".join(exercise.aliases))
        self._note = exercise.note
        self.note.setPlainText(exercise.note)
        self._on_note_typed()

    def show_neighbours(self, easier: Exercise | None, harder: Exercise | None) -> None:
        """Show the way to the easier and the harder lift."""
        self._neighbours.clear()
        for name, button, words, lift in (
            ("easier", self.easier, self.tr("Easier: {name}"), easier),
            ("harder", self.harder, self.tr("Harder: {name}"), harder),
        ):
            button.setVisible(lift is not None)
            if lift is not None:
                self._neighbours[name] = lift.id
                said = words.format(name=lift.name)
                is_large = self._look.text_percent >= _LARGE
                button.setText(said.replace(": ", ":\n", 1) if is_large else said)
        self._ways.setVisible(bool(self._neighbours))

    def _make_head(self) -> QHBoxLayout:
        self._name = label("", "title")
        self._kind = label("", "small", "ink-muted")
        self._counts = label("", "small", "ink-muted")
        self._not_here = label(
            self.tr("The place in use has no equipment for it."), "small", "mood-ink"
        )
        words = QVBoxLayout()
        words.setSpacing(2)
        for line in (self._name, self._kind, self._counts, self._not_here):
            words.addWidget(line)
        self.edit = SecondaryButton(self.tr("Edit"), "pencil")
        self.edit.clicked.connect(lambda _checked=False: self.edit_wanted.emit())
        self.delete = IconButton("trash-2", self.tr("Delete this exercise"))
        self.delete.clicked.connect(lambda _checked=False: self.delete_wanted.emit())
        row = QHBoxLayout()
        row.setSpacing(Space.XS)
        row.addLayout(words, 1)
        row.addWidget(self.edit, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.delete, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _make_figure(self) -> QHBoxLayout:
        self.figure = FigureView()
        self.play = IconButton("play", self.tr("Show the movement again"))
        self.play.clicked.connect(lambda _checked=False: self._on_play_clicked())
        self.figure.moved.connect(self._on_figure_moved)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.figure, 1)
        row.addWidget(self.play, 0, Qt.AlignmentFlag.AlignBottom)
        return row

    def _section(self, title: str, tone: str) -> _Section:
        part = _Section(title, tone)
        row = QHBoxLayout()  # a column would ask for heights as if lines had no longest length
        row.addWidget(part, 1)
        row.addStretch(0)
        self.body.addLayout(row)
        return part

    def _make_neighbours(self) -> QWidget:
        self.easier, self.harder = TextButton("", "chevron-down"), TextButton("", "chevron-up")
        self._ways = QWidget()
        flow = FlowLayout(self._ways)
        for name, button in (("easier", self.easier), ("harder", self.harder)):
            button.clicked.connect(lambda _checked=False, name=name: self._on_neighbour(name))
            flow.addWidget(button)
        return self._ways

    def _make_note(self) -> QVBoxLayout:
        self.note = QPlainTextEdit()
        self.note.setAccessibleName(self.tr("Your own note"))
        self.note.setPlaceholderText(self.tr("Seat height, grip, what helps you"))
        self.note.setTabChangesFocus(True)
        self.note.textChanged.connect(self._on_note_typed)
        self.save_note = SecondaryButton(self.tr("Save note"))
        self.save_note.set_size("small")
        self.save_note.clicked.connect(
            lambda _checked=False: self.note_changed.emit(self.note.toPlainText())
        )
        column = QVBoxLayout()
        column.setSpacing(Space.XXS)
        column.addWidget(label(self.tr("Your own note"), "small-strong"))
        column.addWidget(self.note)
        column.addWidget(self.save_note, 0, Qt.AlignmentFlag.AlignLeft)
        return column

    def _show_figure(self, entry: BookEntry) -> None:
        words = entry.exercise.name
        if entry.guide is not None:
            words = self.tr("Figure of {name}: {movement}").format(
                name=entry.exercise.name, movement=words_of(entry.guide).movement
            )
        self.figure.set_figure(entry.figure, words)

    def _show_guide(self, exercise: Exercise, guide: Guide | None) -> None:
        texts = dict.fromkeys(self._sections, "")
        if guide is not None:
            words = words_of(guide)
            texts = {
                "setup": words.setup,
                "movement": words.movement,
                "cues": "\n".join(f"\N{BULLET} {cue}" for cue in words.cues),
                "fault": words.fault,
                "leave_out": words.leave_out,
                "muscles": self._muscle_words(guide),
                "ranges": range_line(exercise, guide),
            }
            self._source_words.setText("\n".join(words.sources))
        self._sources.setVisible(guide is not None)
        for name, part in self._sections.items():
            part.say(texts[name])

    def _muscle_words(self, guide: Guide) -> str:
        mostly = capital(muscles_text(guide.primary))
        if not guide.secondary:
            return mostly
        return self.tr("{mostly}; also {others}").format(
            mostly=mostly, others=muscles_text(guide.secondary)
        )

    def _show_history(self, exercise: Exercise, history: OwnHistory | None) -> None:
        if history is None:
            self._history.say(self.tr("Not done yet."))
            return
        unit, year = self._unit(), self._today().year
        last = self.tr("Last time, {day}: {sets}").format(
            day=day_text(history.last_day, year=year),
            sets=sets_line(exercise, history.last_sets, unit),
        )
        best = self.tr("Best set: {set}, {day}").format(
            set=best_line(exercise, history.best, unit), day=day_text(history.best.day, year=year)
        )
        self._history.say(f"{last}\n{best}")

    def _on_look_changed(self) -> None:
        """Let heights and the length of lines grow with the text."""
        self.figure.setFixedHeight(self._look.text_px(_FIGURE_HEIGHT))
        self.note.setFixedHeight(self._look.text_px(_NOTE_HEIGHT))
        for part in (*self._sections.values(), self._history, self._aliases):
            part.setMaximumWidth(self._look.text_px(_LINE))

    def _on_neighbour(self, name: str) -> None:
        if name in self._neighbours:
            self.neighbour_wanted.emit(self._neighbours[name])

    def _on_note_typed(self) -> None:
        self.save_note.setVisible(self.note.toPlainText().strip() != self._note)

    def _on_play_clicked(self) -> None:
        if self.figure.is_moving:
            self.figure.rest()
        else:
            self.figure.begin()

    def _on_figure_moved(self, moves: bool) -> None:  # noqa: FBT001 - Qt's slot
        self.play.setVisible(not self.figure.isHidden() and not self.figure.is_always_still)
        self.play.set_icon("pause" if moves else "play")
        name = self.tr("Stop the movement") if moves else self.tr("Show the movement again")
        self.play.setAccessibleName(name)
        self.play.setToolTip(plain_tip(name))
