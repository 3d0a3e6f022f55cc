"""The print preview of the week: the sheet as it will lie on paper, then a printer or a PDF."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from liftdesk.domain.errors import DomainError
from liftdesk.domain.training.plans import WeekPlan
from liftdesk.domain.training.units import Unit
from liftdesk.domain.training.weeks import iso_week
from liftdesk.printing.pdf import page_layout, paint, paint_page, write_pdf
from liftdesk.printing.plan_sheet import PlanOptions, plan_sheet
from liftdesk.printing.sheets import Page, Paper, Sheet
from liftdesk.ui.shared.buttons import PrimaryButton, SecondaryButton
from liftdesk.ui.shared.dialog import Dialog
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.segmented import SegmentedChoice
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.problems import sentence

_WIDE = 560


class PrintDialog(Dialog):
    """Shows the week's sheet; A4 or Letter, this week or the next."""

    def __init__(  # noqa: PLR0913 - what is shown and whom it asks, each by name
        self,
        weeks: tuple[WeekPlan, WeekPlan],
        *,
        unit: Unit,
        emergency: str,
        ask_path: Callable[[str], Path | None],
        on_crisis_help: Callable[[QWidget], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", on_crisis_help, parent)
        self.setWindowTitle(self.tr("Print week"))
        self.title.setText(self.tr("Print week"))
        self._weeks, self._unit, self._emergency = weeks, unit, emergency
        self._ask_path = ask_path
        self.paper = SegmentedChoice[Paper](
            ((self.tr("A4"), Paper.A4), (self.tr("Letter"), Paper.LETTER)), self.tr("Paper")
        )
        self.week = SegmentedChoice[int](
            ((self.tr("This week"), 0), (self.tr("Next week"), 1)), self.tr("Week")
        )
        self.week.set_value(0 if weeks[0].sessions else 1)
        for choice in (self.paper, self.week):
            choice.chosen.connect(lambda _value: self._show())
        choices = QHBoxLayout()
        choices.setSpacing(Space.M)
        choices.addWidget(self.week)
        choices.addWidget(self.paper)
        choices.addStretch(1)
        self.body.addLayout(choices)
        self._pages = QVBoxLayout()
        self._pages.setSpacing(Space.M)
        inside = QWidget()
        inside.setLayout(self._pages)
        area = QScrollArea()
        area.setAccessibleName(self.tr("Preview"))
        area.setWidgetResizable(True)
        area.setWidget(inside)
        area.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.body.addWidget(area, 1)
        self._problem = label("", "small", "caution")
        self._problem.hide()
        self.body.addWidget(self._problem)
        leave = SecondaryButton(self.tr("Close"))
        leave.clicked.connect(self.reject)
        self.save = SecondaryButton(self.tr("Save as PDF\N{HORIZONTAL ELLIPSIS}"), "file-down")
        self.save.clicked.connect(self._on_save_clicked)
        self.print = PrimaryButton(self.tr("Print\N{HORIZONTAL ELLIPSIS}"), "printer")
        self.print.clicked.connect(self._on_print_clicked)
        for button in (leave, self.save, self.print):
            self.foot.addWidget(button)
        self.resize(_WIDE + 120, 700)
        self.print.setFocus()
        self._show()

    @property
    def sheet(self) -> Sheet:
        """The sheet that is shown."""
        return plan_sheet(
            self._weeks[self.week.value],
            unit=self._unit,
            options=PlanOptions(paper=self.paper.value, emergency=self._emergency),
        )

    def _show(self) -> None:
        while (item := self._pages.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        sheet = self.sheet
        for number, page in enumerate(sheet.pages, start=1):
            picture = _Picture(page, sheet.paper)
            picture.setAccessibleName(self.tr("Page {n}").format(n=number))
            self._pages.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)

    def _on_save_clicked(self) -> None:
        monday = self._weeks[self.week.value].monday
        path = self._ask_path(f"LiftDesk {iso_week(monday)}.pdf")
        if path is None:
            return
        try:
            write_pdf(self.sheet, path)
        except DomainError as error:
            self._problem.setText(sentence(error.problem))
            self._problem.show()
            return
        self.accept()

    def _on_print_clicked(self) -> None:
        sheet = self.sheet
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(page_layout(sheet.paper))
        printer.setDocName(sheet.title)
        if QPrintDialog(printer, self).exec() != QPrintDialog.DialogCode.Accepted:
            return
        painter = QPainter(printer)
        paint(sheet, painter, printer)
        painter.end()
        self.accept()


class _Picture(QWidget):
    """One page on the screen."""

    def __init__(self, page: Page, paper: Paper) -> None:
        super().__init__()
        self._page, self._paper = page, paper
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """The paper's proportions."""
        return QSize(_WIDE, round(_WIDE * self._paper.height / self._paper.width))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the sheet as the printer would."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("white"))
        paint_page(self._page, painter, self, paper=self._paper)
        painter.end()
