"""What can be chosen of the summary: its days, what goes in, the paper."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from liftdesk.domain.errors import DomainError
from liftdesk.printing.sheets import Paper
from liftdesk.services.report import Part
from liftdesk.ui.shared.day_field import DayField, read_day
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.segmented import SegmentedChoice
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.problems import sentence

FOUR_WEEKS, TWELVE_WEEKS, HALF_YEAR, ALL, OWN = "4", "12", "26", "all", "own"
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportDefaults:
    """What is chosen at first; `begins` is the diary's first day, None for an empty one."""

    today: date
    begins: date | None
    parts: frozenset[Part]
    paper: Paper = Paper.A4
    hides_mood: bool = False


class ReportChoices(QWidget):
    """The choices, one below the other.

    Signals:
        days_changed: other days were chosen; read `days`.
        changed: something else was chosen; read `parts` and `paper`.
    """

    days_changed = Signal()
    changed = Signal()

    def __init__(self, defaults: ReportDefaults, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._defaults = defaults
        self.span = SegmentedChoice[str](
            (
                (self.tr("4 weeks"), FOUR_WEEKS),
                (self.tr("12 weeks"), TWELVE_WEEKS),
                (self.tr("6 months"), HALF_YEAR),
                (self.tr("All"), ALL),
                (self.tr("Own"), OWN),
            ),
            self.tr("Days"),
        )
        self.span.set_value(TWELVE_WEEKS)
        self.first = DayField(self.tr("From"), defaults.today)
        self.last = DayField(self.tr("To"), defaults.today)
        self.paper = SegmentedChoice[Paper](
            ((self.tr("A4"), Paper.A4), (self.tr("Letter"), Paper.LETTER)), self.tr("Paper")
        )
        self.paper.set_value(defaults.paper)
        self.ticks = {part: self._tick(part, words) for part, words in self._words().items()}
        self._lay_out()
        self._show_span()
        self._connect()

    @property
    def days(self) -> tuple[date, date] | None:
        """The first and the last day, None while one of them cannot be read."""
        try:
            return self._read(self.first), self._read(self.last)
        except DomainError:
            return None

    @property
    def parts(self) -> frozenset[Part]:
        """What goes in."""
        return frozenset(part for part, tick in self.ticks.items() if tick.isChecked())

    def read_days(self) -> tuple[date, date] | None:
        """Return the days, or say beside the field what to type and return None."""
        first = self.first.read()
        last = self.last.read() if first is not None else None
        return None if first is None or last is None else (first, last)

    def _words(self) -> dict[Part, str]:
        return {
            Part.STRENGTH: self.tr("Strength sessions and lifts"),
            Part.CARDIO: self.tr("Easy cardio"),
            Part.PAIN: self.tr("Pain"),
            Part.UNWELL: self.tr("Days noted as unwell"),
            Part.QUESTIONNAIRES: self.tr("Questionnaire totals"),
            Part.MOOD: self.tr("Mood in the evening"),
            Part.FEELINGS: self.tr("Feeling before and after sessions"),
            Part.INSIGHT: self.tr("What the diary shows"),
            Part.ANSWERS: self.tr("Single answers to questions"),
            Part.NOTES: self.tr("Notes in your own words"),
            Part.MEDICINES: self.tr("A medicine that slows the heart"),
        }

    def _tick(self, part: Part, words: str) -> QCheckBox:
        tick = QCheckBox(words, self)
        tick.setAccessibleName(words)
        tick.setChecked(part in self._defaults.parts)
        return tick

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, Space.XS, 0)
        column.setSpacing(Space.XXS)
        fields = QHBoxLayout()
        fields.setSpacing(Space.XS)
        for field in (self.first, self.last):
            fields.addWidget(field, 1)
            fields.setAlignment(field, Qt.AlignmentFlag.AlignTop)
        self._head(column, self.tr("Days"), (self.span,))
        column.addLayout(fields)
        column.addSpacing(Space.XS)
        ticks = list(self.ticks.values())
        self._head(column, self.tr("Training"), ticks[:4])
        column.addSpacing(Space.XS)
        self._head(column, self.tr("Mood"), ticks[4:8])
        hidden = label(
            self.tr("Mood is hidden, so these are left out unless you tick them."),
            "small",
            "ink-muted",
        )
        hidden.setVisible(self._defaults.hides_mood)
        column.addWidget(hidden)
        column.addSpacing(Space.XS)
        self._head(column, self.tr("Left out unless you tick them"), ticks[8:])
        column.addSpacing(Space.XS)
        self._head(column, self.tr("Paper"), (self.paper,))
        column.addStretch(1)

    def _head(self, column: QVBoxLayout, words: str, widgets: Sequence[QWidget]) -> None:
        column.addWidget(label(words, "small-strong", "ink-muted", wrap=False))
        for widget in widgets:
            column.addWidget(widget)

    def _connect(self) -> None:
        self.span.chosen.connect(lambda _value: self._on_span_chosen())
        self.paper.chosen.connect(lambda _value: self.changed.emit())
        for tick in self.ticks.values():
            tick.toggled.connect(lambda _on: self.changed.emit())
        for field in (self.first, self.last):
            field.edited.connect(lambda _text: self._on_day_edited())
            field.edit.editingFinished.connect(self._on_day_left)

    def _read(self, field: DayField) -> date:
        return read_day(field.text, self._defaults.today)

    def _show_span(self) -> None:
        today, begins = self._defaults.today, self._defaults.begins
        if self.span.value == ALL:
            first = today if begins is None else begins
        else:
            first = today - timedelta(weeks=int(self.span.value)) + _DAY
        self.first.set_day(first)
        self.last.set_day(today)

    def _on_span_chosen(self) -> None:
        if self.span.value == OWN:
            self.first.setFocus()
            self.first.edit.selectAll()
            return
        self._show_span()
        self.days_changed.emit()

    def _on_day_edited(self) -> None:
        self.span.set_value(OWN)
        if self.days is not None:
            self.days_changed.emit()

    def _on_day_left(self) -> None:
        """Say what is wrong with a day once it is typed, without holding the keyboard there."""
        for field in (self.first, self.last):
            try:
                self._read(field)
            except DomainError as error:
                field.set_problem(sentence(error.problem))
