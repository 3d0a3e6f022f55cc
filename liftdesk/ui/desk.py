"""The desk: the window over one open data file, its pages and what its menus do."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from liftdesk.domain.errors import DomainError
from liftdesk.domain.training.units import Unit
from liftdesk.services.house import House
from liftdesk.ui.main_window import MainWindow
from liftdesk.ui.shared.banner import Banner
from liftdesk.ui.shared.changes import ChangeSignals
from liftdesk.ui.shared.look import Look
from liftdesk.wording.problems import sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskLinks:
    """What the desk asks of the program: another data file in this window's place."""

    look_around: Callable[[], None]
    leave_sample: Callable[[], None]


class Desk(QObject):
    """Puts the window together; pages are imported and made when they are first shown."""

    def __init__(
        self, house: House, *, look: Look, links: DeskLinks, is_sample: bool = False
    ) -> None:
        super().__init__()
        self._house, self._look, self._links = house, look, links
        look.set_theme(house.preferences.theme)
        look.set_text_percent(house.preferences.text_percent)
        self.changes = ChangeSignals(self)
        house.changes.listen(self.changes.announce)
        commands: dict[str, Callable[[], None]] = {
            "import": self.bring_history,
            "export": self.export_all,
            "export_csv": self.export_tables,
            "back_up": self.back_up,
            "print_week": self.print_week,
        }
        if is_sample:
            commands["exit_demo"] = links.leave_sample
        self.window = MainWindow(
            look=look,
            pages={
                "today": self._today,
                "history": self._history,
                "charts": self._charts,
                "safety": self._safety,
            },
            undo_source=house.undo,
            changes=self.changes,
            on_crisis_help=self.show_crisis_help,
            commands=commands,
        )
        self._show_choices()
        self.window.units_chosen.connect(self._on_units_chosen)
        self.window.days_chosen.connect(house.preferences.choose_days_per_week)
        self.changes.changed.connect(lambda _change: self._show_choices())
        self.window.theme_chosen.connect(house.preferences.choose_theme)
        self.window.text_size_chosen.connect(house.preferences.choose_text_percent)
        if is_sample:
            self._say_sample()

    def bring_history(self) -> None:
        """Choose a file, preview it, add it."""
        name, _ = QFileDialog.getOpenFileName(
            self.window,
            self.tr("Import a history"),
            "",
            self.tr("Histories (*.csv *.txt);;All files (*)"),
        )
        if name:
            self.preview_import(Path(name))

    def preview_import(self, path: Path) -> None:
        """Preview one file and add it if the person says so."""
        from liftdesk.ui.transfer.import_dialog import ImportDialog

        dialog = ImportDialog(
            path,
            transfer=self._house.transfer,
            unit=self._house.preferences.unit,
            on_crisis_help=self.show_crisis_help,
            parent=self.window,
        )
        if dialog.exec() and dialog.report is not None:
            self.window.say_undoable(
                self.tr("{n} entries of {name} added.").format(
                    n=dialog.report.added, name=path.name
                )
            )

    def export_all(self) -> None:
        """Write everything to one JSON file."""
        path = self.ask_path("LiftDesk.json")
        if path is not None:
            self._export(path.with_suffix(".json"))

    def export_tables(self) -> None:
        """Write one CSV per table into a folder."""
        name = QFileDialog.getExistingDirectory(self.window, self.tr("Export as CSV into"))
        if name:
            self._export(Path(name))

    def back_up(self) -> None:
        """Write a checked copy beside the data file."""
        made = self._house.backups.now()
        self.window.say(self.tr("Backed up and checked: {name}.").format(name=made.name))

    def print_week(self) -> None:
        """Preview the week on paper."""
        from datetime import timedelta

        from liftdesk.ui.transfer.print_dialog import PrintDialog

        planner = self._house.planner
        week = planner.week()
        PrintDialog(
            (week, planner.week(week.monday + timedelta(weeks=1))),
            unit=self._house.preferences.unit,
            emergency=self._house.safety.emergency_number(),
            ask_path=self.ask_path,
            on_crisis_help=self.show_crisis_help,
            parent=self.window,
        ).exec()

    def show_crisis_help(self, above: QWidget) -> None:
        """Open the crisis card above a window or dialog."""
        from liftdesk.ui.safety.crisis_card import CrisisCard

        CrisisCard(safety=self._house.safety, parent=above).exec()

    def ask_path(self, suggested: str) -> Path | None:
        """Ask where to write a file; None where the person thought better of it."""
        name, _ = QFileDialog.getSaveFileName(self.window, self.tr("Save as"), suggested)
        return Path(name) if name else None

    def _export(self, path: Path) -> None:
        try:
            counts = self._house.export.to(path)
        except DomainError as error:
            self.window.say(sentence(error.problem))
            return
        self.window.say(
            self.tr("Everything exported to {name}: {n} rows.").format(
                name=path.name, n=sum(counts.values())
            )
        )

    def _say_sample(self) -> None:
        banner = Banner(
            self.tr("Sample data: an invented diary in a file of its own. Try anything."),
            closable=False,
        )
        banner.add_action(self.tr("Leave the sample data"), self._links.leave_sample)
        self.window.show_notice("sample", banner)

    def _on_units_chosen(self, unit: str) -> None:
        self._house.preferences.choose_unit(Unit(unit))

    def _show_choices(self) -> None:
        """Mark what is chosen; undo may have chosen something else."""
        self.window.show_units(self._house.preferences.unit)
        self.window.show_days(self._house.preferences.days_per_week)

    def _today(self) -> QWidget:
        from liftdesk.ui.today.today_page import TodayLinks, TodayPage, TodayServices

        house = self._house
        return TodayPage(
            look=self._look,
            services=TodayServices(
                day=house.day,
                training_log=house.training_log,
                check_ins=house.check_ins,
                preferences=house.preferences,
                library=house.library,
                planner=house.planner,
                flow=house.session_flow,
            ),
            links=TodayLinks(
                print_week=self.print_week,
                show_stop_signs=lambda: self.window.show_tab("safety"),
                bring_history=self.bring_history,
                look_around=self._links.look_around,
                say_undoable=self.window.say_undoable,
            ),
        )

    def _history(self) -> QWidget:
        from liftdesk.ui.history.history_page import HistoryPage

        house = self._house
        return HistoryPage(
            look=self._look,
            diary=house.diary,
            training_log=house.training_log,
            flow=house.session_flow,
            preferences=house.preferences,
            library=house.library,
            today=lambda: house.planner.today,
            on_deleted=self.window.say_undoable,
            on_import=self.bring_history,
            on_export=self.export_all,
        )

    def _charts(self) -> QWidget:
        from liftdesk.ui.charts.charts_page import ChartsPage

        house = self._house
        return ChartsPage(
            look=self._look,
            progress=house.progress,
            preferences=house.preferences,
            today=lambda: house.planner.today,
            ask_path=self.ask_path,
        )

    def _safety(self) -> QWidget:
        from liftdesk.ui.safety.safety_page import SafetyPage

        house = self._house
        return SafetyPage(
            look=self._look,
            safety=house.safety,
            on_back_up=self.back_up,
            on_export=self.export_all,
            last_backup=house.backups.last,
            data_file=house.path,
        )
