"""What can be chosen of the summary: its days, what goes in, the paper."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from liftdesk.printing.sheets import Paper
from liftdesk.services.report import Part
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.mirroring import set_margins
from liftdesk.ui.shared.segmented import SegmentedChoice
from liftdesk.ui.shared.tick_box import tick_box
from liftdesk.ui.shared.tokens import Space
from liftdesk.ui.transfer.span_choice import SpanChoice


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
        self.spanning = SpanChoice(defaults.today, defaults.begins)
        self.span, self.first, self.last = (
            self.spanning.span,
            self.spanning.first,
            self.spanning.last,
        )
        self.paper = SegmentedChoice[Paper](
            ((self.tr("A4"), Paper.A4), (self.tr("Letter"), Paper.LETTER)), self.tr("Paper")
        )
        self.paper.let_wrap()
        self.paper.set_value(defaults.paper)
        self.ticks = {part: self._tick(part, words) for part, words in self._words().items()}
        self._lay_out()
        self._connect()

    @property
    def days(self) -> tuple[date, date] | None:
        """The first and the last day, None while one of them cannot be read."""
        return self.spanning.days

    @property
    def parts(self) -> frozenset[Part]:
        """What goes in."""
        return frozenset(part for part, tick in self.ticks.items() if tick.isChecked())

    def read_days(self) -> tuple[date, date] | None:
        """Return the days, or say beside the field what to type and return None."""
        return self.spanning.read_days()

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
        return tick_box(self, words, on=part in self._defaults.parts)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        set_margins(column, 0, 0, Space.XS, 0)
        column.setSpacing(Space.XXS)
        self._head(column, self.tr("Days"), (self.spanning,))
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
        self.spanning.changed.connect(self.days_changed)
        self.paper.chosen.connect(lambda _value: self.changed.emit())
        for tick in self.ticks.values():
            tick.toggled.connect(lambda _on: self.changed.emit())
