"""The print preview: the sheet as it will lie on paper, then a printer or a PDF."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from liftdesk.domain.errors import DomainError
from liftdesk.domain.training.plans import WeekPlan
from liftdesk.domain.training.units import Unit
from liftdesk.domain.training.weeks import iso_week
from liftdesk.printing.options import options_from, options_text
from liftdesk.printing.pdf import page_layout, paint, write_pdf
from liftdesk.printing.sheet_makers import MAKERS, SheetOrder
from liftdesk.printing.sheets import Paper, Sheet
from liftdesk.ui.shared.announcing import announce
from liftdesk.ui.shared.buttons import PrimaryButton, SecondaryButton
from liftdesk.ui.shared.dialog import Dialog
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.tokens import Space
from liftdesk.ui.transfer.page_picture import PagePicture
from liftdesk.ui.transfer.print_choices import BLANK, NEXT_WEEK, SESSION, THIS_WEEK, PrintChoices
from liftdesk.wording.problems import sentence

_SIZE = (1020, 680)


SessionMaker = Callable[[Paper], Sheet]
"""Makes the sheet of the next session; raises DomainError where it does not fit one page."""


def _forget(_choices: str) -> None:
    """Keep nothing."""


class PrintDialog(Dialog):
    """Shows a sheet live while it is chosen: the week's or a blank one, paper, print, parts."""

    def __init__(  # noqa: PLR0913 - what is shown and whom it asks, each by name
        self,
        weeks: tuple[WeekPlan, WeekPlan],
        *,
        unit: Unit,
        emergency: str,
        session: SessionMaker,
        ask_path: Callable[[str], Path | None],
        on_crisis_help: Callable[[QWidget], None],
        choices: str = "",
        keep_choices: Callable[[str], None] = _forget,
        parent: QWidget | None = None,
    ) -> None:
        """Make the dialog.

        Args:
            weeks: this week and the next.
            unit: the unit of loads.
            emergency: the emergency number of the chosen country.
            session: makes the sheet of the next session.
            ask_path: asks where to save.
            on_crisis_help: opens Crisis help above a widget.
            choices: what `keep_choices` kept when the dialog was last used.
            keep_choices: keeps what was chosen.
            parent: the window.
        """
        super().__init__("", on_crisis_help, parent)
        self.setWindowTitle(self.tr("Print"))
        self.title.setText(self.tr("Print"))
        self._weeks, self._unit, self._session = weeks, unit, session
        self._ask_path, self._keep = ask_path, keep_choices
        self.choices = PrintChoices(replace(options_from(choices), emergency=emergency))
        self.choices.choose_sheet(THIS_WEEK if weeks[0].sessions else NEXT_WEEK)
        self.choices.changed.connect(self._on_choices_changed)
        row = QHBoxLayout()
        row.setSpacing(Space.L)
        row.addWidget(self.choices)
        row.addWidget(self._make_preview(), 1)
        self.body.addLayout(row, 1)
        self._problem = label("", "small", "caution")
        self._problem.hide()
        self.body.addWidget(self._problem)
        self.length = label("", "small", "ink-muted", wrap=False)
        self.foot.insertWidget(0, self.length)
        self._make_buttons()
        self.resize(*_SIZE)
        self.print.setFocus()
        self._show()

    @property
    def sheet(self) -> Sheet:
        """The sheet that is shown."""
        kind = self.choices.sheet.value
        if kind == SESSION:
            return self._session(self.choices.options.paper)
        order = SheetOrder(week=self._week, unit=self._unit, options=self.choices.options)
        return MAKERS["blank" if kind == BLANK else "week"](order)

    @property
    def _week(self) -> WeekPlan:
        return self._weeks[1 if self.choices.sheet.value == NEXT_WEEK else 0]

    def _make_preview(self) -> QScrollArea:
        self._pages = QVBoxLayout()
        self._pages.setSpacing(Space.M)
        inside = QWidget()
        inside.setLayout(self._pages)
        area = QScrollArea()
        area.setAccessibleName(self.tr("Preview"))
        area.setWidgetResizable(True)
        area.setWidget(inside)
        area.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        return area

    def _make_buttons(self) -> None:
        leave = SecondaryButton(self.tr("Close"))
        leave.clicked.connect(self.reject)
        self.save = SecondaryButton(self.tr("Save as PDF\N{HORIZONTAL ELLIPSIS}"), "file-down")
        self.save.clicked.connect(self._on_save_clicked)
        self.print = PrimaryButton(self.tr("Print\N{HORIZONTAL ELLIPSIS}"), "printer")
        self.print.clicked.connect(self._on_print_clicked)
        for button in (leave, self.save, self.print):
            self.foot.addWidget(button)

    def _show(self) -> None:
        while (item := self._pages.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._problem.hide()
        try:
            sheet = self.sheet
        except DomainError as error:
            self._say(error)
            self.length.setText("")
            return
        count = len(sheet.pages)
        for number, page in enumerate(sheet.pages, start=1):
            picture = PagePicture(page, sheet.paper)
            name = self.tr("Page {n} of {all}").format(n=number, all=count)
            picture.setAccessibleName(name)
            self._pages.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
        self._pages.addStretch(1)
        words = self.tr("1 page") if count == 1 else self.tr("{n} pages").format(n=count)
        self.length.setText(words)

    def _on_choices_changed(self) -> None:
        self._show()
        announce(self, self.length.text())

    def _file_name(self) -> str:
        if self.choices.sheet.value == SESSION:
            return self.tr("LiftDesk session.pdf")
        if self.choices.sheet.value == BLANK:
            return self.tr("LiftDesk log sheet.pdf")
        return f"LiftDesk {iso_week(self._week.monday)}.pdf"

    def _finish(self) -> None:
        self._keep(options_text(self.choices.options))
        self.accept()

    def _on_save_clicked(self) -> None:
        path = self._ask_path(self._file_name())
        if path is None:
            return
        try:
            write_pdf(self.sheet, path)
        except DomainError as error:
            self._say(error)
            return
        self._finish()

    def _say(self, error: DomainError) -> None:
        self._problem.setText(sentence(error.problem))
        self._problem.show()
        announce(self, self._problem.text())

    def _on_print_clicked(self) -> None:
        try:
            sheet = self.sheet
        except DomainError as error:
            self._say(error)
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(page_layout(sheet.paper))
        printer.setDocName(sheet.title)
        if QPrintDialog(printer, self).exec() != QPrintDialog.DialogCode.Accepted:
            return
        painter = QPainter(printer)
        paint(sheet, painter, printer)
        painter.end()
        self._finish()
