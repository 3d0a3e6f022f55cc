"""What can be chosen of an export: its form, what goes in, its days."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QCheckBox,
    QFrame,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from liftdesk.domain.exports import ExportForm, Part
from liftdesk.services.export_order import ExportOrder
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.look import look_of
from liftdesk.ui.shared.mirroring import set_margins
from liftdesk.ui.shared.tokens import Space
from liftdesk.ui.transfer.span_choice import ALL, TWELVE_WEEKS, SpanChoice
from liftdesk.wording.exports import (
    form_text,
    kept_out_text,
    part_text,
    purpose_text,
)

_RING = 4
"""Pixels that the focus ring takes around a form's name."""
_MARK, _GAP = 18, 10
"""Pixels of the round mark, which grows with the text, and to the form's name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportDefaults:
    """What is chosen at first; `begins` is the diary's first day, None for an empty one."""

    today: date
    begins: date | None
    form: ExportForm = ExportForm.JSON
    hides_mood: bool = False


class FormRow(QFrame):
    """A form to choose, with the line on what it is for; a click anywhere on it chooses it.

    Attributes:
        button: the button that is on or off.
    """

    def __init__(self, form: ExportForm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = QRadioButton(form_text(form))
        self.button.setAccessibleDescription(purpose_text(form))
        purpose = label(purpose_text(form), "small", "ink-muted")
        set_margins(purpose, look_of().text_px(_MARK) + _GAP, 0, 0, 0)
        column = QVBoxLayout(self)
        set_margins(column, _RING, 0, 0, Space.XXS)
        column.setSpacing(2)
        column.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addWidget(purpose)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose it."""
        super().mousePressEvent(event)
        self.button.setChecked(True)
        self.button.setFocus()


class ExportChoices(QWidget):
    """The forms at the left; at the right what goes in, and the days.

    Attributes:
        rows: the forms.
        moods: the tick for check-ins, feelings and self-checks.
        answers: the tick for single answers.
        days: the days, for the forms that hold a stretch.

    Signals:
        changed: another form was chosen.
    """

    changed = Signal()

    def __init__(self, defaults: ExportDefaults, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._defaults = defaults
        self._group = QButtonGroup(self)
        self.rows = {form: FormRow(form) for form in ExportForm}
        for row in self.rows.values():
            self._group.addButton(row.button)
        self.moods = self._tick(Part.MOODS)
        self.moods.setChecked(not defaults.hides_mood)
        self.answers = self._tick(Part.ANSWERS)
        self.days = SpanChoice(defaults.today, defaults.begins, chosen=_span_of(defaults.form))
        self._days_head = label(self.tr("Days"), "small-strong", "ink-muted", wrap=False)
        self._kept_out = label("", "small", "ink-muted")
        self._lay_out()
        self.rows[defaults.form].button.setChecked(True)
        self._show_form()
        self._group.buttonToggled.connect(lambda _button, on: self._on_form_toggled(on=on))
        self.moods.toggled.connect(lambda _on: self._show_form())

    @property
    def form(self) -> ExportForm:
        """The form that is chosen."""
        return next(form for form, row in self.rows.items() if row.button.isChecked())

    def read(self) -> ExportOrder | None:
        """Return what is chosen, or say beside the field what to type and return None."""
        form = self.form
        days = self.days.read_days() if form.holds_days else (None, None)
        if days is None:
            return None
        moods = self.moods.isChecked()
        return ExportOrder(
            form=form,
            with_moods=moods,
            with_answers=moods and form.is_whole and self.answers.isChecked(),
            first=days[0],
            last=days[1],
        )

    def fit(self, width: int) -> None:
        """Stand side by side in so many pixels, or one below the other where they are too few."""
        needed = sum(side.minimumSizeHint().width() for side in self._sides)
        is_narrow = width < needed + self._columns.spacing() + Space.XS
        self._columns.setDirection(
            QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        )

    def _tick(self, part: Part) -> QCheckBox:
        words = part_text(part)
        tick = QCheckBox(words[:1].upper() + words[1:])
        tick.setAccessibleName(tick.text())
        return tick

    def _lay_out(self) -> None:
        forms = QVBoxLayout()
        forms.setSpacing(Space.XXS)
        groups = (
            (
                self.tr("Everything, to come back exactly"),
                [form for form in ExportForm if form.is_whole],
            ),
            (self.tr("For another app"), [ExportForm.STRONG, ExportForm.HEVY]),
            (self.tr("To read, and for a calendar"), [ExportForm.MARKDOWN, ExportForm.ICS]),
        )
        for words, members in groups:
            self._head(forms, words, [self.rows[form] for form in members])
            forms.addSpacing(Space.XXS)
        forms.addStretch(1)
        parts = QVBoxLayout()
        parts.setSpacing(Space.XXS)
        hidden = label(
            self.tr("Mood is hidden, so these are left out unless you tick them."),
            "small",
            "ink-muted",
        )
        hidden.setVisible(self._defaults.hides_mood)
        self._head(parts, self.tr("What goes in"), [self.moods, self.answers, self._kept_out])
        parts.addWidget(hidden)
        parts.addSpacing(Space.S)
        parts.addWidget(self._days_head)
        parts.addWidget(self.days)
        parts.addStretch(1)
        self._sides = (QWidget(), QWidget())
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        set_margins(self._columns, 0, 0, Space.XS, 0)
        self._columns.setSpacing(Space.L)
        for side, column in zip(self._sides, (forms, parts), strict=True):
            column.setContentsMargins(0, 0, 0, 0)
            side.setLayout(column)
            self._columns.addWidget(side, 1)

    def _head(self, column: QVBoxLayout, words: str, widgets: Sequence[QWidget]) -> None:
        column.addWidget(label(words, "small-strong", "ink-muted", wrap=False))
        for widget in widgets:
            column.addWidget(widget)

    def _on_form_toggled(self, *, on: bool) -> None:
        if on:
            self.days.choose(_span_of(self.form))
            self._show_form()
            self.changed.emit()

    def _show_form(self) -> None:
        form = self.form
        self.moods.setVisible(form.tells_moods)
        self.answers.setVisible(form.is_whole)
        self.answers.setEnabled(self.moods.isChecked())
        self._kept_out.setText(kept_out_text(form))
        self._kept_out.setVisible(bool(self._kept_out.text()))
        for part in (self._days_head, self.days):
            part.setVisible(form.holds_days)


def _span_of(form: ExportForm) -> str:
    """Return the days that a form begins with: what is to be read is seldom all of it."""
    return TWELVE_WEEKS if form is ExportForm.MARKDOWN else ALL
