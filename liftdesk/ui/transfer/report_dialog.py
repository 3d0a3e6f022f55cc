"""The summary for a doctor or therapist: shown as it will lie on paper, then printed or saved."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from liftdesk.domain.errors import DomainError
from liftdesk.printing.report_sheet import report_sheet
from liftdesk.printing.sheets import Paper, Sheet
from liftdesk.services.report import Part, Report
from liftdesk.services.reports import Reports
from liftdesk.ui.shared.announcing import announce
from liftdesk.ui.shared.labels import label
from liftdesk.ui.transfer.page_picture import PagePicture
from liftdesk.ui.transfer.report_choices import ReportChoices, ReportDefaults
from liftdesk.ui.transfer.sheet_dialog import SheetDialog
from liftdesk.wording.counts import pages_text

_LEAST, _MOST = QSize(1000, 680), QSize(1300, 1000)
_AROUND = QSize(60, 60)
_MOST_OF_IT = 100


class ReportDialog(SheetDialog):
    """Shows the page live while its days and parts are chosen.

    Attributes:
        choices: what is chosen.
        saved: the file that was written, None where none was.
    """

    def __init__(  # noqa: PLR0913 - what is shown and whom it asks, each by name
        self,
        reports: Reports,
        *,
        hides_mood: bool,
        paper: Paper,
        keep_paper: Callable[[Paper], None],
        ask_path: Callable[[str], Path | None],
        on_crisis_help: Callable[[QWidget], None],
        parent: QWidget | None = None,
    ) -> None:
        """Make the dialog.

        Args:
            reports: reads the page.
            hides_mood: whether mood is hidden, so that it is said why its parts are out.
            paper: the paper at first.
            keep_paper: keeps the paper once a page was made; what went in is not kept.
            ask_path: asks where to save.
            on_crisis_help: opens Crisis help above a widget.
            parent: the window.
        """
        super().__init__(self.tr("One-page summary"), on_crisis_help, parent, ask_path=ask_path)
        self._reports, self._keep = reports, keep_paper
        self.saved: Path | None = None
        self._whole: Report | None = None
        defaults = ReportDefaults(
            today=reports.today,
            begins=reports.first_day(),
            parts=reports.usual_parts,
            paper=paper,
            hides_mood=hides_mood,
        )
        self.choices = ReportChoices(defaults)
        self.choices.days_changed.connect(self._on_days_changed)
        self.choices.changed.connect(self._on_choices_changed)
        self.body.addWidget(label(self._about(), "small", "ink-muted"))
        self.lay_out(self._make_column(), length_share=_MOST_OF_IT)
        self.resize(self._room(parent))
        self.print.setFocus()
        self._read()

    @property
    def sheet(self) -> Sheet | None:
        """The page that is shown, None where its days cannot be."""
        if self._whole is None:
            return None
        report = self._whole.only(self.choices.parts)
        return report_sheet(report, paper=self.choices.paper.value)

    def _room(self, parent: QWidget | None) -> QSize:
        """Return the size: nearly that of the window, so that most of the page is seen."""
        size = _LEAST if parent is None else parent.window().size() - _AROUND
        return size.expandedTo(_LEAST).boundedTo(_MOST)

    def _about(self) -> str:
        return self.tr(
            "One page to show to a doctor or therapist. You choose what goes in; nothing is sent."
        )

    def _make_column(self) -> QScrollArea:
        """Return the choices, which scroll where the text is large or the window small."""
        area = QScrollArea()
        area.setAccessibleName(self.tr("What goes in"))
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(self.choices)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        wide = self.choices.minimumSizeHint().width() + area.verticalScrollBar().sizeHint().width()
        area.setFixedWidth(wide)
        return area

    def _read(self) -> None:
        """Read the days that are chosen, with every part: what is ticked is taken from it."""
        days = self.choices.days
        self._whole = None
        self.say_no_problem()
        if days is not None:
            try:
                self._whole = self._reports.read(*days, frozenset(Part))
            except DomainError as error:
                self.say(error)
        self._show()

    def _show(self) -> None:
        self.clear_pages()
        sheet = self.sheet
        if sheet is None or self._whole is None:
            self.length.setText("")
            return
        [page] = sheet.pages
        picture = PagePicture(page, sheet.paper)
        picture.setAccessibleName(self.tr("The page"))
        picture.setAccessibleDescription(" ".join(text.plain for text in page.texts))
        self.pages.addWidget(picture)
        self.pages.addStretch(1)
        self.length.setText(
            self.tr("Nothing is written down on these days; there is room to write by hand.")
            if self._whole.is_empty
            else pages_text(1)
        )

    def _on_days_changed(self) -> None:
        self._read()
        announce(self, self.length.text())

    def _on_choices_changed(self) -> None:
        self._show()

    def finish(self, written: Path | None) -> None:
        """Keep the paper; what went in is not kept."""
        self.saved = written
        self._keep(self.choices.paper.value)
        self.accept()

    def wanted(self) -> Sheet | None:
        """Return the page of the days as they are typed."""
        return None if self.choices.read_days() is None else self.sheet

    def file_name(self) -> str:
        """Return a name with the day it was made on."""
        return self.tr("LiftDesk summary {day}.pdf").format(day=self._reports.today.isoformat())
