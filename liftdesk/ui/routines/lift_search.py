"""Finding a lift to add: a field, and below it what fits."""

import re
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from liftdesk.domain.training.exercises import Exercise
from liftdesk.domain.training.places import Place
from liftdesk.ui.shared.buttons import SecondaryButton
from liftdesk.ui.shared.field import Field
from liftdesk.ui.shared.flow_layout import FlowLayout
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.gear import needs_text
from liftdesk.wording.kinds import equipment_text, pattern_text

MOST_SHOWN = 6


def matching(text: str, exercises: Sequence[Exercise], place: Place) -> list[Exercise]:
    """Return the lifts whose name, alias, pattern or equipment has every word typed.

    Those that the place can do come first, then those whose own name has the words.
    """
    wanted = _words(text)
    if not wanted:
        return []
    found = []
    for exercise in exercises:
        kinds = (pattern_text(exercise.pattern), equipment_text(exercise.equipment))
        if _has(wanted, " ".join((exercise.name, *exercise.aliases, *kinds))):
            in_name = _has(wanted, exercise.name)
            rank = (not place.has(exercise.equipment), not in_name, exercise.name)
            found.append((rank, exercise))
    return [exercise for _, exercise in sorted(found, key=lambda one: one[0])]


def _words(text: str) -> list[str]:
    return [word for word in re.split(r"[\W_]+", text.casefold()) if word]


def _has(wanted: Sequence[str], text: str) -> bool:
    """Whether each word begins one of the text's words: "chin" is no part of a machine."""
    words = _words(text)
    return all(any(word.startswith(begin) for word in words) for begin in wanted)


class LiftSearch(QWidget):
    """Type a name; Enter takes the first that fits.

    Signals:
        chosen: an Exercise.
    """

    chosen = Signal(object)

    def __init__(
        self, exercises: Sequence[Exercise], place: Place, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._exercises, self._place = exercises, place
        self.field = Field("", self.tr("Add a lift: squat, row, dumbbell"))
        self.field.edit.setAccessibleName(self.tr("Add a lift"))
        self.field.edited.connect(self._on_edited)
        self.field.accepted.connect(self._on_accepted)
        self.results: list[SecondaryButton] = []
        self._none = label(
            self.tr("No lift of this name. Try one word of it."), "small", "ink-muted"
        )
        self._none.hide()
        self._shelf = QWidget()
        self._flow = FlowLayout(self._shelf)
        self._shelf.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        layout.addWidget(self.field)
        layout.addWidget(self._shelf)
        layout.addWidget(self._none)
        self.setFocusProxy(self.field)

    def _on_edited(self, text: str) -> None:
        for button in self.results:
            button.hide()
            self._flow.removeWidget(button)
            button.deleteLater()
        found = matching(text, self._exercises, self._place)[:MOST_SHOWN]
        self.results = [self._result(exercise) for exercise in found]
        for button in self.results:
            self._flow.addWidget(button)
            button.show()
        self._shelf.setVisible(bool(found))
        self._none.setVisible(bool(text.strip()) and not found)

    def _result(self, exercise: Exercise) -> SecondaryButton:
        words = exercise.name
        if not self._place.has(exercise.equipment):
            words = self.tr("{lift} (needs {what})").format(
                lift=exercise.name, what=needs_text(exercise.equipment)
            )
        button = SecondaryButton(words, "plus", self._shelf)
        button.set_size("small")
        button.setAccessibleName(self.tr("Add {lift}").format(lift=words))
        button.clicked.connect(lambda: self.chosen.emit(exercise))
        return button

    def _on_accepted(self) -> None:
        found = matching(self.field.text, self._exercises, self._place)
        if found:
            self.chosen.emit(found[0])
