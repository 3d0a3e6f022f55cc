"""What a desk does about paper and files: printing, exporting, a calendar file."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from liftdesk.domain.errors import DomainError
from liftdesk.domain.exports import ExportForm
from liftdesk.wording.problems import sentence

if TYPE_CHECKING:
    from liftdesk.printing.sheets import Paper, Sheet
    from liftdesk.ui.desk import Desk


class DeskPaper(QObject):
    """Takes one desk's diary out: onto paper, and into files."""

    def __init__(self, desk: "Desk") -> None:
        super().__init__(desk)
        self._desk, self._house = desk, desk.house

    def print_week(self) -> None:
        """Preview the week on paper."""
        from datetime import timedelta

        from liftdesk.printing.options import with_feelings_of, without_feelings
        from liftdesk.ui.transfer.print_dialog import PrintDialog

        planner, preferences = self._house.planner, self._house.preferences
        kept, hides = preferences.get("print"), preferences.hides_mood
        week = planner.week()
        PrintDialog(
            (week, planner.week(week.monday + timedelta(weeks=1))),
            unit=preferences.unit,
            emergency=self._house.safety.emergency_number(),
            session=self.session_sheet,
            ask_path=self._desk.ask_path,
            on_crisis_help=self._desk.show_crisis_help,
            choices=without_feelings(kept) if hides else kept,
            keep_choices=lambda chosen: preferences.put(
                "print", with_feelings_of(kept, chosen) if hides else chosen
            ),
            parent=self._desk.window,
        ).exec()

    def print_report(self) -> None:
        """Preview the one page for a doctor or therapist."""
        from liftdesk.printing.options import options_from
        from liftdesk.ui.transfer.report_dialog import ReportDialog

        preferences = self._house.preferences
        paper = options_from(preferences.get("report_paper", preferences.get("print"))).paper

        def keep(chosen: "Paper") -> None:
            if chosen is not paper:
                preferences.put("report_paper", chosen.name.casefold())

        dialog = ReportDialog(
            self._house.reports,
            hides_mood=preferences.hides_mood,
            paper=paper,
            keep_paper=keep,
            ask_path=self._desk.ask_path,
            on_crisis_help=self._desk.show_crisis_help,
            parent=self._desk.window,
        )
        dialog.exec()
        if dialog.saved is not None:
            self._desk.window.say(
                self.tr("The summary is in {name}.").format(name=dialog.saved.name)
            )

    def print_safety(self) -> None:
        """Preview what the Safety tab says on paper; nothing private unless it is ticked."""
        from liftdesk.printing.options import options_from
        from liftdesk.ui.safety.sheet_dialog import SafetySheetDialog

        SafetySheetDialog(
            self._house.safety,
            self._house.own_plan,
            options=options_from(self._house.preferences.get("print")),
            ask_path=self._desk.ask_path,
            on_crisis_help=self._desk.show_crisis_help,
            parent=self._desk.window,
        ).exec()

    def write_calendar(self) -> None:
        """Write the planned days of the next weeks for another program's calendar."""
        path = self._desk.ask_path("LiftDesk.ics")
        if path is None:
            return
        target = path.with_suffix(".ics")
        try:
            days = self._house.calendar_file.write(target)
        except DomainError as error:
            self._desk.window.say(sentence(error.problem))
            return
        self._desk.window.say(
            self.tr("{n} planned days are in {name}. Writing it again updates them.").format(
                n=days, name=target.name
            )
        )

    def session_sheet(self, paper: "Paper") -> "Sheet":
        """Return the sheet of the next session, with circles that a scan brings back.

        Raises:
            DomainError: SHEET_FULL: its lifts do not fit one page.
        """
        from liftdesk.printing.session_sheet import PAPER_ORDER, SheetSource, scannable_sheet

        plan, unit = self._house.planner.upcoming(), self._house.preferences.unit
        sheet = self._house.paper_scan.sheet(plan, unit=unit, paper=PAPER_ORDER.index(paper))
        emergency = self._house.safety.emergency_number()
        return scannable_sheet(SheetSource(plan=plan, sheet=sheet, emergency=emergency))

    def passphrase_sheet(self) -> None:
        """Preview the sheet to write a passphrase on; the passphrase itself is not printed."""
        from liftdesk.ui.privacy.sheet_dialog import PassphraseSheetDialog

        PassphraseSheetDialog(
            self._desk.show_crisis_help,
            ask_path=self._desk.ask_path,
            paper=self._house.preferences.get("print"),
            parent=self._desk.window,
        ).exec()

    def ask_path(self, suggested: str) -> Path | None:
        """Ask where to write a file; None where the person thought better of it."""
        name, _ = QFileDialog.getSaveFileName(self._desk.window, self.tr("Save as"), suggested)
        return Path(name) if name else None

    def ask_folder(self) -> Path | None:
        """Ask for a folder to write into; None where the person thought better of it."""
        name = QFileDialog.getExistingDirectory(self._desk.window, self.tr("Export into"))
        return Path(name) if name else None

    def ask_picture(self) -> Path | None:
        """Ask for a picture; None where the person thought better of it."""
        name, _ = QFileDialog.getOpenFileName(
            self._desk.window,
            self.tr("A scan or photo of a session sheet"),
            "",
            self.tr("Pictures (*.png *.jpg *.jpeg)"),
        )
        return Path(name) if name else None

    def export(self, form: ExportForm) -> None:
        """Choose how to write everything, and write it; the choice starts at `form`."""
        from liftdesk.ui.shared.show_folder import show_folder
        from liftdesk.ui.transfer.export_dialog import ExportDialog, ExportLinks

        ExportDialog(
            self._house.export,
            jobs=self._desk.jobs,
            links=ExportLinks(
                ask_file=self._desk.ask_path,
                ask_folder=self._desk.ask_folder,
                show_folder=show_folder,
            ),
            hides_mood=self._house.preferences.hides_mood,
            form=form,
            on_crisis_help=self._desk.show_crisis_help,
            parent=self._desk.window,
        ).exec()
