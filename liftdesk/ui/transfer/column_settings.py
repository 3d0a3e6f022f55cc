"""How a table's dates, numbers, loads and ratings are written, and how it reads so, at once."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.units import Unit
from liftdesk.formats.imported import Reading
from liftdesk.formats.mapping import FEELINGS, DateOrder, DecimalMark, Field, Mapping
from liftdesk.formats.table_sample import SCALES, sample_of
from liftdesk.system.directions import numeral
from liftdesk.ui.shared.card import Card
from liftdesk.ui.shared.combo import Combo
from liftdesk.ui.shared.labels import label, set_tone
from liftdesk.ui.shared.layout_items import clear
from liftdesk.ui.shared.segmented import SegmentedChoice
from liftdesk.ui.shared.tokens import Space
from liftdesk.ui.transfer.import_draft import DraftFile
from liftdesk.wording.columns import check_in_line, mark_text, order_text, session_line
from liftdesk.wording.numbers import number_text
from liftdesk.wording.problems import sentence

_MOST_LINES = 5
_BEST_IS_ONE = (5.0, 1.0)


class ColumnSettings(Card):
    """Asks only what the columns leave open; below, the first entries as they read.

    Attributes:
        dates: the order of day, month and year, None where it is clear.
        decimals: how numbers are written, None where it is clear.
        unit: the unit of loads, None where the table tells it or has none.
        scale: the scale of ratings, None where there are none.
        sheet: the sheet of a workbook, None for anything with one.
        remember: whether the answers hold for files like this.

    Signals:
        chosen: the Mapping as it is now.
        sheet_chosen: the TableSample of another sheet.
    """

    chosen = Signal(object)
    sheet_chosen = Signal(object)

    def __init__(self, *, hides_mood: bool) -> None:
        super().__init__("")
        self._hides_mood = hides_mood
        self._one: DraftFile | None = None
        self.can_be_read = False
        self.dates: SegmentedChoice[DateOrder | None] | None = None
        self.decimals: SegmentedChoice[DecimalMark] | None = None
        self.unit: SegmentedChoice[Unit] | None = None
        self.scale: SegmentedChoice[tuple[float, float]] | None = None
        self.sheet: QComboBox | None = None
        self._questions = QVBoxLayout()
        self._questions.setSpacing(Space.XS)
        self._read = label("", "small-strong")
        self._lines = label("", "small", "ink-muted")
        self.remember = QCheckBox(self.tr("Remember for files like this"))
        self.remember.setAccessibleName(self.remember.text())
        self.remember.toggled.connect(self._on_remember_toggled)
        self.body.addLayout(self._questions)
        self.body.addWidget(label(self.tr("So it reads"), "small", "ink-muted"))
        self.body.addWidget(self._read)
        self.body.addWidget(self._lines)
        self.body.addStretch(1)
        self.body.addWidget(self.remember)

    @property
    def sheet_name(self) -> str:
        """The chosen sheet, empty where there is no choice."""
        return "" if self.sheet is None else self.sheet.currentText()

    def show_table(self, one: DraftFile) -> None:
        """Ask what a table leaves open, and show how it reads."""
        self._one = one
        self.remember.setChecked(one.remembers)
        self._ask()
        self._show_reading()

    def _ask(self) -> None:
        clear(self._questions)
        self.dates = self.decimals = self.unit = self.scale = self.sheet = None
        one = self._one
        if one is None or one.mapping is None or one.sample is None:
            return
        mapping = one.mapping
        held = set(mapping.columns.values())
        if len(one.sample.sheets) > 1:
            self._ask_sheet(one.sample.sheets, mapping.sheet)
        orders = one.sample.date_orders(mapping)
        if len(orders) > 1:
            self._ask_dates(orders, mapping)
        if one.sample.has_open_marks(mapping) or mapping.decimals is not DecimalMark.EITHER:
            self._ask_marks(mapping)
        if Field.LOAD in held and Field.UNIT not in held:
            self._ask_unit(mapping)
        if not held.isdisjoint(FEELINGS):
            self._ask_scale(mapping)

    def _add(self, question: str, answer: QWidget) -> None:
        self._questions.addWidget(label(question, "small", "ink-muted"))
        self._questions.addWidget(answer)

    def _ask_sheet(self, sheets: tuple[str, ...], now: str) -> None:
        self.sheet = Combo()
        self.sheet.setAccessibleName(self.tr("Sheet"))
        self.sheet.addItems(list(sheets))
        self.sheet.setCurrentIndex(max(0, self.sheet.findText(now)))
        self.sheet.activated.connect(lambda _place: self._on_sheet_activated())
        self._add(self.tr("Sheet"), self.sheet)

    def _ask_dates(self, orders: tuple[DateOrder, ...], mapping: Mapping) -> None:
        options: list[tuple[str, DateOrder | None]] = [(order_text(one), one) for one in orders]
        if mapping.dates not in orders:
            options.insert(0, (self.tr("Please choose"), None))
        self.dates = SegmentedChoice[DateOrder | None](options, self.tr("Dates"))
        self.dates.let_wrap()
        self.dates.set_value(mapping.dates if mapping.dates in orders else None)
        self.dates.chosen.connect(lambda order: self._take(replace(self._mapping, dates=order)))
        self._add(self.tr("In dates such as 5/6/2026"), self.dates)

    def _ask_marks(self, mapping: Mapping) -> None:
        self.decimals = SegmentedChoice[DecimalMark](
            [(mark_text(one), one) for one in DecimalMark], self.tr("Numbers")
        )
        self.decimals.let_wrap()
        self.decimals.set_value(mapping.decimals)
        self.decimals.chosen.connect(lambda mark: self._take(replace(self._mapping, decimals=mark)))
        self._add(self.tr("Large numbers are written"), self.decimals)

    def _ask_unit(self, mapping: Mapping) -> None:
        self.unit = SegmentedChoice[Unit](
            ((self.tr("Kilograms"), Unit.KG), (self.tr("Pounds"), Unit.LB)), self.tr("Unit")
        )
        self.unit.let_wrap()
        self.unit.set_value(mapping.unit or Unit.KG)
        self.unit.chosen.connect(lambda unit: self._take(replace(self._mapping, unit=unit)))
        self._add(self.tr("Loads are in"), self.unit)

    def _ask_scale(self, mapping: Mapping) -> None:
        scales = [*SCALES, _BEST_IS_ONE]
        if mapping.moods not in scales:
            scales.append(mapping.moods)
        self.scale = SegmentedChoice[tuple[float, float]](
            [(_scale_text(*scale), scale) for scale in scales], self.tr("Scale, worst to best")
        )
        self.scale.let_wrap()
        self.scale.set_value(mapping.moods)
        self.scale.chosen.connect(lambda scale: self._take(replace(self._mapping, moods=scale)))
        self._add(self.tr("Ratings go from worst to best"), self.scale)

    @property
    def _mapping(self) -> Mapping:
        """What is said of the table now."""
        told = None if self._one is None else self._one.mapping
        return told or Mapping()

    def _take(self, mapping: Mapping) -> None:
        if self._one is not None:
            self._one.mapping = mapping
            self._show_reading()
            self.chosen.emit(mapping)

    def _on_sheet_activated(self) -> None:
        if self._one is None:
            return
        try:
            sample = sample_of(self._one.file, self.sheet_name)
        except DomainError as error:
            self._refuse(error)
            return
        self.sheet_chosen.emit(sample)

    def _on_remember_toggled(self, on: bool) -> None:  # noqa: FBT001 - Qt's slot
        if self._one is not None:
            self._one.remembers = on

    def _show_reading(self) -> None:
        one = self._one
        if one is None or one.mapping is None or one.sample is None:
            return
        try:
            reading = one.sample.reading(one.mapping)
        except DomainError as error:
            self._refuse(error)
            return
        self.can_be_read = reading.taken > 0
        words = self.tr("{n} of the first {all} rows").format(n=reading.taken, all=reading.rows)
        self._read.setText(words)
        set_tone(self._read, "ink")
        self._lines.setText("\n".join(self._lines_of(reading)))

    def _lines_of(self, reading: Reading) -> list[str]:
        lines = [session_line(one) for one in reading.sessions]
        lines += [check_in_line(one, hides_mood=self._hides_mood) for one in reading.check_ins]
        shown = lines[:_MOST_LINES]
        if reading.rejected:
            first = reading.rejected[0]
            words = self.tr("Row {row}: {reason}")
            shown.append(words.format(row=first.row, reason=sentence(first.problem)))
        return shown

    def _refuse(self, error: DomainError) -> None:
        self.can_be_read = False
        needs_columns = error.problem.trouble is Trouble.COLUMNS_NEEDED
        words = self.tr("A column with dates is needed, and one of exercises or of a rating.")
        self._read.setText(words if needs_columns else sentence(error.problem))
        set_tone(self._read, "caution")
        self._lines.setText("")


def _scale_text(low: float, high: float) -> str:
    return numeral(f"{number_text(low)}\N{EN DASH}{number_text(high)}")
