"""The import preview: what a file holds and would add, before anything is written."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.units import Unit
from liftdesk.formats.answers import Answers
from liftdesk.formats.import_file import ImportFile
from liftdesk.services.import_plan import ImportPlan
from liftdesk.services.transfer import Transfer
from liftdesk.ui.shared.buttons import PrimaryButton, SecondaryButton
from liftdesk.ui.shared.dialog import Dialog
from liftdesk.ui.shared.disclosure import Disclosure
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.segmented import SegmentedChoice
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.counts import (
    entries_text,
    exercises_text,
    rows_text,
    sessions_text,
    sets_text,
)
from liftdesk.wording.days import day_text
from liftdesk.wording.ignored import ignored_text
from liftdesk.wording.problems import sentence
from liftdesk.wording.sources import source_text

MOST_ROWS_SHOWN = 100
"""Rejected rows listed one by one; the rest is counted."""


class ImportDialog(Dialog):
    """Asks for the unit where the file has none, shows what would be added, and adds it."""

    def __init__(
        self,
        path: Path,
        *,
        transfer: Transfer,
        unit: Unit,
        on_crisis_help: Callable[[QWidget], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", on_crisis_help, parent)
        self._transfer, self._file = transfer, ImportFile.at(path)
        self._report: ImportPlan | None = None
        self.setWindowTitle(self.tr("Import"))
        self.title.setText(self.tr("Import {name}").format(name=path.name))
        self.setMinimumWidth(600)
        self._question = label(
            self.tr("The file does not say which unit its loads are in. Which one is it?")
        )
        self.unit = SegmentedChoice[Unit](
            ((self.tr("Kilograms"), Unit.KG), (self.tr("Pounds"), Unit.LB)), self.tr("Unit")
        )
        self.unit.set_value(unit)
        self.unit.chosen.connect(self._on_unit_chosen)
        self._words = QVBoxLayout()
        self._words.setSpacing(Space.XXS)
        for part in (self._question, self.unit):
            part.hide()
            self.body.addWidget(part)
        self.body.addLayout(self._words)
        self._details = QVBoxLayout()
        self.body.addLayout(self._details)
        self.body.addStretch(1)
        leave = SecondaryButton(self.tr("Cancel"))
        leave.clicked.connect(self.reject)
        self.add_button = PrimaryButton("")
        self.add_button.clicked.connect(self._on_add_clicked)
        self.foot.addWidget(leave)
        self.foot.addWidget(self.add_button)
        self._read(None)

    @property
    def report(self) -> ImportPlan | None:
        """What was found, None where the file cannot be read."""
        return self._report

    def _read(self, unit: Unit | None) -> None:
        try:
            self._report = self._transfer.read(self._file, answers=Answers(unit=unit))
        except DomainError as error:
            if error.problem.trouble is Trouble.UNIT_NEEDED and unit is None:
                self._question.show()
                self.unit.show()
                self._read(self.unit.value)
                return
            self._show_problem(sentence(error.problem))
            return
        self._show(self._report)

    def _on_unit_chosen(self, unit: object) -> None:
        if isinstance(unit, Unit):
            self._read(unit)

    def _show_problem(self, text: str) -> None:
        self._clear()
        self._say(text, "caution")
        self._say(self.tr("Nothing was changed."), "ink-muted")
        self.add_button.hide()

    def _show(self, report: ImportPlan) -> None:
        self._clear()
        reading = report.reading
        days = sorted(session.started.date() for session in reading.sessions)
        self._say(source_text(reading.format), "ink-muted")
        if days:
            self._say(
                self.tr("{sessions} with {sets}, {first} to {last}.").format(
                    sessions=sessions_text(len(reading.sessions)),
                    sets=sets_text(reading.sets),
                    first=_dated(days[0]),
                    last=_dated(days[-1]),
                )
            )
        if reading.cardio:
            self._say(self.tr("Cardio: {entries}.").format(entries=entries_text(reading.cardio)))
        names = {one.exercise for session in reading.sessions for one in session.sets}
        if names:
            self._say(
                self.tr("{exercises}; names stay as they are.").format(
                    exercises=exercises_text(len(names))
                )
            )
        if report.duplicates:
            self._say(
                self.tr("In your diary already, and left as it is: {entries}.").format(
                    entries=entries_text(report.duplicates)
                ),
                "ink-muted",
            )
        for reason, count in reading.ignored.items():
            self._say(
                self.tr("{rows} left out: {reason}.").format(
                    rows=rows_text(count), reason=ignored_text(reason)
                ),
                "ink-muted",
            )
        self._show_rejected(report)
        self._say(
            self.tr("A backup is made first. One undo takes the whole import back."), "ink-muted"
        )
        self.add_button.setText(
            self.tr("Add {entries}").format(entries=entries_text(report.added))
            if report.added
            else self.tr("Nothing new to add")
        )
        self.add_button.setEnabled(report.added > 0)
        self.add_button.show()
        self.add_button.setFocus()

    def _show_rejected(self, report: ImportPlan) -> None:
        rejected = report.reading.rejected
        if not rejected:
            return
        part = Disclosure(self.tr("{rows} cannot be read").format(rows=rows_text(len(rejected))))
        lines = [
            self.tr("Row {row}: {reason}").format(row=one.row, reason=sentence(one.problem))
            for one in rejected[:MOST_ROWS_SHOWN]
        ]
        text = label("\n".join(lines), "small")
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        part.body.addWidget(text)
        self._details.addWidget(part)

    def _say(self, text: str, tone: str = "ink") -> None:
        self._words.addWidget(label(text, "body", tone))

    def _clear(self) -> None:
        for layout in (self._words, self._details):
            while (item := layout.takeAt(0)) is not None:
                if isinstance(widget := item.widget(), QLabel | Disclosure):
                    widget.hide()
                    widget.deleteLater()

    def _on_add_clicked(self) -> None:
        if self._report is not None:
            self._transfer.take_in(self._report)
            self.accept()


def _dated(day: date) -> str:
    return f"{day_text(day)} {day.year}"
