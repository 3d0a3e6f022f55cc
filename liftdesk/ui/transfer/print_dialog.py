"""The print preview: the sheet as it will lie on paper, then a printer or a PDF."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QWidget

from liftdesk.domain.errors import DomainError
from liftdesk.domain.training.plans import WeekPlan
from liftdesk.domain.training.units import Unit
from liftdesk.domain.training.weeks import iso_week
from liftdesk.printing.options import options_from, options_text
from liftdesk.printing.sheet_makers import MAKERS, SheetOrder
from liftdesk.printing.sheets import Paper, Sheet
from liftdesk.ui.shared.announcing import announce
from liftdesk.ui.transfer.print_choices import BLANK, NEXT_WEEK, SESSION, THIS_WEEK, PrintChoices
from liftdesk.ui.transfer.sheet_dialog import SheetDialog

_SIZE = (1020, 680)


SessionMaker = Callable[[Paper], Sheet]
"""Makes the sheet of the next session; raises DomainError where it does not fit one page."""


def _forget(_choices: str) -> None:
    """Keep nothing."""


class PrintDialog(SheetDialog):
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
        super().__init__("", on_crisis_help, parent, ask_path=ask_path)
        self.setWindowTitle(self.tr("Print"))
        self.title.setText(self.tr("Print"))
        self._weeks, self._unit, self._session = weeks, unit, session
        self._keep = keep_choices
        self.choices = PrintChoices(replace(options_from(choices), emergency=emergency))
        self.choices.choose_sheet(THIS_WEEK if weeks[0].sessions else NEXT_WEEK)
        self.choices.changed.connect(self._on_choices_changed)
        self.begin(self.choices, _SIZE)
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

    def _show(self) -> None:
        self.clear_pages()
        self.say_no_problem()
        try:
            sheet = self.sheet
        except DomainError as error:
            self.say(error)
            self.length.setText("")
            return
        self.show_pages(sheet)

    def _on_choices_changed(self) -> None:
        self._show()
        announce(self, self.length.text())

    def file_name(self) -> str:
        """Return a name that says what is on the sheet."""
        if self.choices.sheet.value == SESSION:
            return self.tr("LiftDesk session.pdf")
        if self.choices.sheet.value == BLANK:
            return self.tr("LiftDesk log sheet.pdf")
        return f"LiftDesk {iso_week(self._week.monday)}.pdf"

    def wanted(self) -> Sheet:
        """Return the sheet that is shown."""
        return self.sheet

    def finish(self, _written: Path | None) -> None:
        """Keep what was chosen for the next time."""
        self._keep(options_text(self.choices.options))
        self.accept()
