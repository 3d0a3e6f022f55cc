"""The page of questions: only what the files leave open."""

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from liftdesk.domain.training.units import Load, Unit
from liftdesk.services.import_plan import MoodName
from liftdesk.ui.shared.card import Card
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.layout_items import clear
from liftdesk.ui.shared.scrolling import scrolling
from liftdesk.ui.shared.segmented import SegmentedChoice
from liftdesk.ui.shared.tokens import Space
from liftdesk.ui.transfer.import_draft import DraftFile, ImportDraft
from liftdesk.ui.transfer.import_step import ImportStep
from liftdesk.wording.counts import entries_text
from liftdesk.wording.imports import level_text, unit_reason_text, unknown_moods_text
from liftdesk.wording.loads import load_text

_LEVELS: tuple[int | None, ...] = (1, 2, 3, 4, 5, None)


class QuestionsStep(ImportStep):
    """Asks for the unit of loads and for the meaning of moods, each file on a card of its own.

    Attributes:
        units: the choice of each file that is asked for its unit.
        moods: the choice of each mood, by the file's place and the mood's name.
    """

    def __init__(self, draft: ImportDraft) -> None:
        super().__init__("", "")
        self.name = self.tr("Questions")
        self.heading.setText(self.tr("What the files leave open"))
        self._draft = draft
        self.units: list[SegmentedChoice[Unit]] = []
        self.moods: dict[tuple[int, str], SegmentedChoice[int | None]] = {}
        inside = QWidget()
        self._cards = QVBoxLayout(inside)
        self._cards.setContentsMargins(4, 4, 4, 4)
        self._cards.setSpacing(Space.CARDS)
        self.body.addWidget(scrolling(inside, self.name), 1)

    def enter(self) -> None:
        """Ask what is open."""
        clear(self._cards)
        self.units, self.moods = [], {}
        for place, one in enumerate(self._draft.asking):
            self._cards.addWidget(self._card(place, one))
        self._cards.addStretch(1)

    def take_focus(self) -> None:
        """Begin at the first question's answer."""
        buttons = [one for choice in self.units for one in choice.buttons()]
        buttons += [one for choice in self.moods.values() for one in choice.buttons()]
        chosen = [one for one in buttons if one.isChecked()]
        if chosen:
            chosen[0].setFocus()

    def _card(self, place: int, one: DraftFile) -> Card:
        card = Card(one.file.name)
        if one.needs_unit:
            self._ask_unit(card, one)
        if one.detected is not None and one.detected.moods:
            self._ask_moods(card, place, one, one.detected.moods)
        return card

    def _ask_unit(self, card: Card, one: DraftFile) -> None:
        likely = None if one.detected is None else one.detected.unit
        choice = SegmentedChoice[Unit](
            ((self.tr("Kilograms"), Unit.KG), (self.tr("Pounds"), Unit.LB)),
            self.tr("Unit of {name}").format(name=one.file.name),
        )
        choice.set_value(one.unit or self._draft.own_unit)
        example = label(self._heaviest(one), "small", "ink-muted")
        choice.chosen.connect(lambda unit: self._on_unit_chosen(one, unit, example))
        self.units.append(choice)
        card.body.addWidget(label(self.tr("Which unit are its loads in? The file does not say.")))
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(choice)
        row.addWidget(
            label(unit_reason_text(likely, self._draft.own_unit), "small", "ink-muted"), 1
        )
        card.body.addLayout(row)
        card.body.addWidget(example)

    def _on_unit_chosen(self, one: DraftFile, unit: object, example: QLabel) -> None:
        if isinstance(unit, Unit):
            one.unit = unit
            example.setText(self._heaviest(one))

    def _heaviest(self, one: DraftFile) -> str:
        """Return the heaviest set as it would be in the chosen unit: what makes a slip seen."""
        if one.reading is None or one.unit is None:
            return ""
        loads = [
            (entry.done.load, entry.exercise)
            for session in one.reading.sessions
            for entry in session.sets
            if entry.done.load is not None
        ]
        if not loads:
            return ""
        load, exercise = max(loads)
        as_read = one.reading.unit or (one.read_with and one.read_with.unit) or one.unit
        shown = Load.of(load.number(as_read), one.unit)
        return self.tr("The heaviest set is then {load}, {exercise}.").format(
            load=load_text(shown, one.unit), exercise=exercise
        )

    def _ask_moods(self, card: Card, place: int, one: DraftFile, moods: Sequence[MoodName]) -> None:
        card.body.addWidget(
            label(self.tr("How good is each mood, 1 worst to 5 best? Change what does not fit."))
        )
        unknown = sum(mood.level is None for mood in moods)
        if unknown:
            card.body.addWidget(label(unknown_moods_text(unknown), "small", "ink-muted"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.XS)
        grid.setColumnStretch(2, 1)
        options = tuple((level_text(level), level) for level in _LEVELS)
        for line, mood in enumerate(moods):
            choice = SegmentedChoice[int | None](options, mood.name)
            key = mood.name.casefold()
            choice.set_value(one.moods.get(key))
            choice.chosen.connect(lambda level, key=key: one.moods.update({key: level}))
            self.moods[place, mood.name] = choice
            words = QVBoxLayout()
            words.setSpacing(0)
            words.addWidget(label(mood.name, "body-strong", wrap=False))
            words.addWidget(label(entries_text(mood.count), "caption", "ink-muted", wrap=False))
            grid.addLayout(words, line, 0)
            grid.addWidget(choice, line, 1)
        card.body.addLayout(grid)
