"""What one name of an import becomes: a candidate, any exercise by typing, or one of its own."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from liftdesk.domain.training.exercises import Exercise
from liftdesk.services.exercise_matching import NameMatch
from liftdesk.ui.shared.card import Card
from liftdesk.ui.shared.field import Field
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.look import look_of
from liftdesk.ui.shared.plain_tips import plain_tip
from liftdesk.wording.counts import sets_text
from liftdesk.wording.imports import match_text

MOST_FOUND = 30
_EXERCISE = Qt.ItemDataRole.UserRole


class NameChoice(Card):
    """The choice for one name; Enter takes what is marked, Esc goes back to the table.

    Attributes:
        search: finds any exercise.
        options: what the name can become.

    Signals:
        chosen: an Exercise, or None for one of its own.
        left: the keyboard goes back to the table.
    """

    chosen = Signal(object)
    left = Signal()

    def __init__(self, exercises: Sequence[Exercise], parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._exercises = list(exercises)
        self._one: NameMatch | None = None
        self._facts = label("", "small", "ink-muted")
        self.search = Field(self.tr("Any exercise"), self.tr("Type a name"))
        self.search.edited.connect(lambda _text: self._show_options())
        self.search.edit.installEventFilter(self)
        self.options = _Options()
        self.options.taken.connect(self._on_option_taken)
        self.options.left.connect(self.left)
        self.body.addWidget(self._facts)
        self.body.addWidget(label(self.tr("It becomes"), "small-strong"))
        self.body.addWidget(self.options, 1)
        self.body.addWidget(self.search)
        self.search.accepted.connect(lambda: self._on_option_taken(self.options.currentItem()))

    def show_name(self, one: NameMatch) -> None:
        """Show what a name can become."""
        is_other = self._one is None or self._one.name != one.name
        self._one = one
        self.set_title(one.name)
        self._facts.setText(
            self.tr("{sets} in the file; {how}").format(
                sets=sets_text(one.sets), how=match_text(one.match, len(one.candidates))
            )
        )
        if is_other:
            self.search.set_text("")
        self._show_options()

    def take_focus(self) -> None:
        """Begin at what can be chosen."""
        self.options.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the field, Esc goes back to the table and Down into the list."""
        if watched is self.search.edit and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
                self.left.emit()
                return True
            if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Down:
                self.options.setFocus()
                return True
        return super().eventFilter(watched, event)

    def _show_options(self) -> None:
        if self._one is None:
            return
        self.options.clear()
        typed = self.search.text.strip()
        found = matching(typed, self._exercises) if typed else self._likely(self._one)
        # What is typed is looked for; without, the name's own exercise is the first choice.
        every: list[Exercise | None] = [*found, None] if typed else [None, *found]
        for one in every:
            words = self.tr("An exercise of its own") if one is None else one.name
            self._add(words, one)
        ids = [None if one is None else one.id for one in every]
        chosen = None if self._one.exercise is None else self._one.exercise.id
        self.options.setCurrentRow(ids.index(chosen) if chosen in ids and not typed else 0)

    def _likely(self, one: NameMatch) -> list[Exercise]:
        found = {each.id: each for each in one.candidates}
        if one.exercise is not None:
            found = {one.exercise.id: one.exercise, **found}
        return list(found.values())

    def _add(self, words: str, exercise: Exercise | None) -> None:
        item = QListWidgetItem(words)
        item.setData(_EXERCISE, exercise)
        item.setToolTip(plain_tip(words))
        item.setSizeHint(QSize(0, look_of().size("control-small")))
        self.options.addItem(item)

    def _on_option_taken(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(_EXERCISE))


class _Options(QListWidget):
    taken = Signal(object)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "picker")
        self.setAccessibleName(self.tr("What the name becomes"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemClicked.connect(self._on_item_clicked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take what is marked, or go back; the rest is moving."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.taken.emit(self.currentItem())
            return
        if event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Escape}:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _on_item_clicked(self, item: QListWidgetItem) -> None:
        self.taken.emit(item)


def matching(text: str, exercises: Sequence[Exercise]) -> list[Exercise]:
    """Return the exercises of whose names each typed word begins a word, those by name first."""
    wanted = _words(text)
    by_name = [one for one in exercises if _has(wanted, one.name)]
    known = {one.id for one in by_name}
    by_alias = [
        one
        for one in exercises
        if one.id not in known and _has(wanted, " ".join((one.name, *one.aliases)))
    ]
    return [*by_name, *by_alias][:MOST_FOUND]


def _words(text: str) -> list[str]:
    return [word for word in re.split(r"[\W_]+", text.casefold()) if word]


def _has(wanted: Sequence[str], text: str) -> bool:
    there = _words(text)
    return all(any(word.startswith(begin) for word in there) for begin in wanted)
