"""What can be chosen of a sheet before it is printed: which one, on what, and what stands on it."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from liftdesk.printing.options import PlanOptions
from liftdesk.printing.sheets import Paper
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.segmented import SegmentedChoice
from liftdesk.ui.shared.tick_box import tick_box
from liftdesk.ui.shared.tokens import Space

THIS_WEEK, NEXT_WEEK, SESSION, BLANK = "this", "next", "session", "blank"


class PrintChoices(QWidget):
    """The choices, one below the other.

    Signals:
        changed: something else was chosen; read `sheet` and `options`.
    """

    changed = Signal()

    def __init__(self, options: PlanOptions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._standard = options
        self.sheet = SegmentedChoice[str](
            (
                (self.tr("This week"), THIS_WEEK),
                (self.tr("Next week"), NEXT_WEEK),
                (self.tr("Session"), SESSION),
                (self.tr("Blank"), BLANK),
            ),
            self.tr("Sheet"),
        )
        self.sheet.let_wrap()
        self.paper = SegmentedChoice[Paper](
            ((self.tr("A4"), Paper.A4), (self.tr("Letter"), Paper.LETTER)), self.tr("Paper")
        )
        self.paper.let_wrap()
        self.paper.set_value(options.paper)
        self.large = tick_box(self, self.tr("Large print"), on=options.is_large)
        self.ink = tick_box(self, self.tr("Save ink"), on=options.saves_ink)
        self.away = tick_box(self, self.tr("For outside the home"), on=not options.has_feelings)
        self.away.setToolTip(self.tr("Leaves the feeling scales off"))
        self.feelings = tick_box(self, self.tr("Feeling scales"), on=options.has_feelings)
        self.reasons = tick_box(
            self, self.tr("Why each lift is planned so"), on=options.has_reasons
        )
        self.plates = tick_box(self, self.tr("Plates for each side"), on=options.has_plates)
        self.percent = tick_box(self, self.tr("Per cent of 1RM"), on=options.has_percent)
        self._lay_out()
        for choice in (self.sheet, self.paper):
            choice.chosen.connect(lambda _value: self._on_chosen())
        self.away.toggled.connect(self._on_away_toggled)
        for tick in self._ticks():
            tick.toggled.connect(lambda _on: self.changed.emit())

    @property
    def options(self) -> PlanOptions:
        """What is chosen."""
        return replace(
            self._standard,
            paper=self.paper.value,
            is_large=self.large.isChecked(),
            saves_ink=self.ink.isChecked(),
            has_feelings=self.feelings.isChecked(),
            has_reasons=self.reasons.isChecked(),
            has_plates=self.plates.isChecked(),
            has_percent=self.percent.isChecked(),
        )

    def choose_sheet(self, sheet: str) -> None:
        """Show another sheet as chosen."""
        self.sheet.set_value(sheet)
        self._show_parts()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XXS)
        for words, widgets in (
            (self.tr("Sheet"), (self.sheet,)),
            (self.tr("Paper"), (self.paper, self.large, self.ink, self.away)),
            (self.tr("On the sheet"), self._parts()),
        ):
            self._parts_head = label(words, "small-strong", "ink-muted", wrap=False)
            column.addWidget(self._parts_head)
            for widget in widgets:
                column.addWidget(widget)
            column.addSpacing(Space.S)
        self._scans = label(
            self.tr("With circles to fill: a scan or a photo brings it back into the log."),
            "small",
            "ink-muted",
        )
        column.addWidget(self._scans)
        column.addStretch(1)
        self._show_parts()

    def _parts(self) -> tuple[QCheckBox, ...]:
        return (self.feelings, self.reasons, self.plates, self.percent)

    def _ticks(self) -> tuple[QCheckBox, ...]:
        return (self.large, self.ink, *self._parts())

    def _show_parts(self) -> None:
        """Hide what a sheet has no choice of: a blank one has no plan, one to scan is as it is."""
        is_fixed = self.sheet.value == SESSION
        for tick in (self.large, self.ink, self.away, self.feelings):
            tick.setVisible(not is_fixed)
        for tick in (self.reasons, self.plates, self.percent):
            tick.setVisible(not is_fixed and self.sheet.value != BLANK)
        self._parts_head.setVisible(not is_fixed)
        self._scans.setVisible(is_fixed)

    def _on_chosen(self) -> None:
        self._show_parts()
        self.changed.emit()

    def _on_away_toggled(self, away: bool) -> None:  # noqa: FBT001 - Qt's slot
        self.feelings.setChecked(not away)
