"""Which days: a stretch up to today, all of them, or two days that are typed."""

from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from liftdesk.domain.errors import DomainError
from liftdesk.ui.shared.day_field import DayField, read_day
from liftdesk.ui.shared.segmented import SegmentedChoice
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.problems import sentence

FOUR_WEEKS, TWELVE_WEEKS, HALF_YEAR, ALL, OWN = "4", "12", "26", "all", "own"
_DAY = timedelta(days=1)


class SpanChoice(QWidget):
    """Joined buttons for the usual stretches, and the first and last day below them.

    Attributes:
        span: the buttons.
        first: the field of the first day.
        last: the field of the last day.

    Signals:
        changed: other days were chosen; read `days`.
    """

    changed = Signal()

    def __init__(
        self,
        today: date,
        begins: date | None,
        *,
        chosen: str = TWELVE_WEEKS,
        parent: QWidget | None = None,
    ) -> None:
        """Make the choice.

        Args:
            today: the last day there is.
            begins: the diary's first day, None for an empty one.
            chosen: what is chosen at first.
            parent: the widget it sits in.
        """
        super().__init__(parent)
        self._today, self._begins = today, begins
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
        self.span.let_wrap()
        self.first = DayField(self.tr("From"), today)
        self.last = DayField(self.tr("To"), today)
        self._lay_out()
        self.choose(chosen)
        self.span.chosen.connect(lambda _value: self._on_span_chosen())
        for field in (self.first, self.last):
            field.edited.connect(lambda _text: self._on_day_edited())
            field.edit.editingFinished.connect(self._on_day_left)

    @property
    def days(self) -> tuple[date, date] | None:
        """The first and the last day, None while one of them cannot be read."""
        try:
            return self._read(self.first), self._read(self.last)
        except DomainError:
            return None

    def read_days(self) -> tuple[date, date] | None:
        """Return the days, or say beside the field what to type and return None."""
        first = self.first.read()
        last = self.last.read() if first is not None else None
        return None if first is None or last is None else (first, last)

    def choose(self, span: str) -> None:
        """Show another stretch as chosen, without a signal."""
        self.span.set_value(span)
        self._show_span()

    def _lay_out(self) -> None:
        fields = QHBoxLayout()
        fields.setSpacing(Space.XS)
        for field in (self.first, self.last):
            fields.addWidget(field, 1)
            fields.setAlignment(field, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XXS)
        column.addWidget(self.span)
        column.addLayout(fields)

    def _read(self, field: DayField) -> date:
        return read_day(field.text, self._today)

    def _show_span(self) -> None:
        if self.span.value == OWN:
            return
        if self.span.value == ALL:
            first = self._today if self._begins is None else self._begins
        else:
            first = self._today - timedelta(weeks=int(self.span.value)) + _DAY
        self.first.set_day(first)
        self.last.set_day(self._today)

    def _on_span_chosen(self) -> None:
        if self.span.value == OWN:
            self.first.setFocus()
            self.first.edit.selectAll()
            return
        self._show_span()
        self.changed.emit()

    def _on_day_edited(self) -> None:
        self.span.set_value(OWN)
        if self.days is not None:
            self.changed.emit()

    def _on_day_left(self) -> None:
        """Say what is wrong with a day once it is typed, without holding the keyboard there."""
        for field in (self.first, self.last):
            try:
                self._read(field)
            except DomainError as error:
                field.set_problem(sentence(error.problem))
