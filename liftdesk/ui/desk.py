"""The desk: the window over one open data file, its pages and what its menus do."""

from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from liftdesk.domain.changes import Area, Change
from liftdesk.domain.training.sessions import Session
from liftdesk.domain.training.sets import SessionId
from liftdesk.domain.training.units import Unit
from liftdesk.domain.values import dataclass
from liftdesk.services.house import House
from liftdesk.ui.inner_pages import InnerPages
from liftdesk.ui.main_window import MainWindow
from liftdesk.ui.shared.banner import Banner
from liftdesk.ui.shared.changes import ChangeSignals
from liftdesk.ui.shared.first_paint import LATER
from liftdesk.ui.shared.look import Look, qapplication
from liftdesk.ui.shared.outing_timer import OutingTimer
from liftdesk.ui.tab_pages import TabPages
from liftdesk.wording.days import day_text

if TYPE_CHECKING:
    from liftdesk.domain.safety.care import Cause
    from liftdesk.printing.sheets import Paper, Sheet
    from liftdesk.ui.desk_ease import DeskEase
    from liftdesk.ui.desk_paper import DeskPaper
    from liftdesk.ui.desk_time import DeskTime
    from liftdesk.ui.keeping.keeping_desk import KeepingDesk
    from liftdesk.ui.preload import Preload
    from liftdesk.ui.privacy.links import PrivacyLinks
    from liftdesk.ui.shared.jobs import ThreadJobs
    from liftdesk.ui.tab_notes import TabNotes

WhileClosed = Callable[[Callable[[], object], Callable[["Desk", object], object]], None]
"""Closes the diary, does the first, opens it again, and gives the second the new desk and what the
first returned."""


def _stays_open(_work: object, _then: object) -> None:
    """Do nothing: a desk without a program cannot close its diary."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskLinks:
    """What the desk asks of the program: another data file in this window's place.

    `privacy` is what may be asked about the passphrase and the lock; None where there is nothing
    to keep to oneself, as in sample data.
    """

    look_around: Callable[[], None]
    leave_sample: Callable[[], None]
    while_closed: "WhileClosed" = _stays_open
    privacy: "PrivacyLinks | None" = None


class Desk(QObject):
    """Puts the window together, and does what its menus and pages ask for."""

    def __init__(
        self, house: House, *, look: Look, links: DeskLinks, is_sample: bool = False
    ) -> None:
        super().__init__()
        self.house, self.look, self.links, self.is_sample = house, look, links, is_sample
        self._dressed = self._looks()
        for wear, value in zip(self._wearing(), self._dressed, strict=True):
            wear(value)
        self.changes, self.tabs = ChangeSignals(self), TabPages(self)
        self.preload: Preload | None = None
        self.is_left = False
        self._notes: TabNotes | None = None
        house.changes.listen(self.changes.announce)
        commands = self._commands()
        if links.privacy is not None and links.privacy.is_encrypted:
            commands["lock"] = links.privacy.lock
        if is_sample:
            commands["exit_demo"] = links.leave_sample
        else:
            commands["look_around"] = links.look_around
        self.window = MainWindow(
            look=look,
            pages={**self.tabs.makers(), **InnerPages(self).makers()},
            undo_source=house.undo,
            changes=self.changes,
            on_crisis_help=self.show_crisis_help,
            commands=commands,
        )
        self.outing, self._since = self._make_outing(), house.check_ins.part()
        self._show_choices()
        self._follow_keys()
        self._connect()
        if is_sample:
            self._say_sample()

    @cached_property
    def jobs(self) -> "ThreadJobs":
        """Long work, on a thread of its own."""
        from liftdesk.ui.shared.jobs import ThreadJobs

        return ThreadJobs(self)

    @cached_property
    def time(self) -> "DeskTime":
        """What time brings."""
        from liftdesk.ui.desk_time import DeskTime

        return DeskTime(self, since=self._since)

    @cached_property
    def keeping(self) -> "KeepingDesk":
        """What is done about backups."""
        from liftdesk.ui.keeping.keeping_desk import KeepingDesk

        return KeepingDesk(self)

    @cached_property
    def paper(self) -> "DeskPaper":
        """What is done about paper and files."""
        from liftdesk.ui.desk_paper import DeskPaper

        return DeskPaper(self)

    @cached_property
    def ease(self) -> "DeskEase":
        """What is done about settings, the palette and keys."""
        from liftdesk.ui.desk_ease import DeskEase

        return DeskEase(self)

    def read_ahead(self) -> None:
        """Read what the other tabs need while nobody is at the keys."""
        from liftdesk.ui.preload import Preload

        if self.preload is None or self.preload.is_over:
            self.preload = Preload(self)
            self.preload.begin()

    def leave(self) -> None:
        """End what goes on by itself, and wait for work on files, before the diary is closed."""
        self.is_left = True
        if self.preload is not None:
            self.preload.end()
        if "ease" in self.__dict__:
            self.ease.leave()
        self.keeping.leave()
        self.jobs.wait()

    def _commands(self) -> dict[str, Callable[[], None]]:
        return {
            "import": self.bring_history,
            "export": self.export_all,
            "export_csv": self.export_tables,
            "back_up": self.back_up,
            "print_week": self.print_week,
            "print_report": self.print_report,
            "print_safety": lambda: self.paper.print_safety(),  # noqa: PLW0108 - made then
            "calendar_file": self.write_calendar,
            "handbook": self.open_handbook,
            "about": self.show_about,
            "set_up_again": lambda: self.window.open_page("set_up"),
            "tab_notes": self.house.preferences.show_tab_notes,
            "find": self.find_or_do,
            "preferences": lambda: self.window.open_over("settings"),
            "cheat_sheet": lambda: self.window.open_over("keys"),
        }

    def _make_outing(self) -> OutingTimer:
        outing = OutingTimer(self.house.easy_cardio, self)
        outing.asked.connect(self._on_talk_asked)
        self.changes.changed.connect(lambda _change: outing.follow())
        return outing

    def _on_painted(self) -> None:
        """Begin what nobody can need before."""
        from liftdesk.ui.transfer.dropped_files import FileDrops

        FileDrops(self.window).dropped.connect(self.import_files)
        _ = self.time

    def _connect(self) -> None:
        preferences = self.house.preferences
        self.window.units_chosen.connect(self._on_units_chosen)
        self.window.first_paint.painted.connect(self._on_painted, LATER)
        self.window.mood_toggled.connect(self.toggle_mood)
        self.window.days_chosen.connect(
            lambda number: self.house.routines.choose_days_per_week(number)  # noqa: PLW0108 - made then
        )
        self.changes.changed.connect(self._on_changed)
        self.window.tab_shown.connect(lambda _tab: self._see_to_notes())
        self.changes.changed.connect(lambda _change: self._see_to_notes())
        self.window.theme_chosen.connect(preferences.choose_theme)
        self.window.text_size_chosen.connect(preferences.choose_text_percent)

    def find_or_do(self) -> None:
        """Open the palette, or close it."""
        self.ease.palette.open()

    def bring_history(self) -> None:
        """Choose files, look at what is in them, add it."""
        self.import_files(())

    def import_files(self, paths: Sequence[Path]) -> None:
        """Lead through an import, of these files and folders where there are any."""
        from liftdesk.ui.transfer.import_start import run_import

        run_import(self, paths)

    def export_all(self) -> None:
        """Choose how to write everything, and write it."""
        from liftdesk.domain.exports import ExportForm

        self.paper.export(ExportForm.JSON)

    def export_tables(self) -> None:
        """The same, with one CSV per table chosen."""
        from liftdesk.domain.exports import ExportForm

        self.paper.export(ExportForm.CSV)

    def print_week(self) -> None:
        """Preview the week on paper."""
        self.paper.print_week()

    def print_report(self) -> None:
        """Preview the one page for a doctor or therapist."""
        self.paper.print_report()

    def write_calendar(self) -> None:
        """Write the planned days of the next weeks for another program's calendar."""
        self.paper.write_calendar()

    def session_sheet(self, paper: "Paper") -> "Sheet":
        """Return the sheet of the next session, with circles that a scan brings back.

        Raises:
            DomainError: SHEET_FULL: its lifts do not fit one page.
        """
        return self.paper.session_sheet(paper)

    def passphrase_sheet(self) -> None:
        """Preview the sheet to write a passphrase on; the passphrase itself is not printed."""
        self.paper.passphrase_sheet()

    def ask_path(self, suggested: str) -> Path | None:
        """Ask where to write a file; None where the person thought better of it."""
        return self.paper.ask_path(suggested)

    def ask_folder(self) -> Path | None:
        """Ask for a folder to write into; None where the person thought better of it."""
        return self.paper.ask_folder()

    def ask_picture(self) -> Path | None:
        """Ask for a picture; None where the person thought better of it."""
        return self.paper.ask_picture()

    def back_up(self) -> None:
        """Write a checked copy beside the data file."""
        made = self.house.backups.now()
        self.window.say(self.tr("Backed up and checked: {name}.").format(name=made.name))

    def toggle_mood(self) -> None:
        """Hide mood everywhere, or show it again."""
        self.ease.toggle_mood()

    def show_crisis_help(self, above: QWidget) -> None:
        """Open the crisis card above a window or dialog."""
        from liftdesk.ui.safety.crisis_card import CrisisCard

        CrisisCard(safety=self.house.safety, plan=self.house.own_plan, parent=above).exec()

    def show_care(self, cause: "Cause", *, is_saved: bool) -> bool:
        """Open the crisis card for an answer; return whether the person stops for today."""
        from liftdesk.ui.safety.crisis_card import CrisisCard

        card = CrisisCard(
            safety=self.house.safety,
            plan=self.house.own_plan,
            cause=cause,
            is_saved=is_saved,
            parent=self.window,
        )
        card.exec()
        return card.stops_for_today

    def ask_questionnaire(self, instrument_id: str) -> None:
        """Open the page that asks a questionnaire."""
        from liftdesk.ui.self_checks.questionnaire_page import QuestionnairePage

        page = self.window.page("questionnaire")
        if isinstance(page, QuestionnairePage):
            page.ask(instrument_id)
            self.window.open_page("questionnaire")

    def compare_sessions(self, one: SessionId, other: SessionId) -> None:
        """Open two sessions side by side."""
        from liftdesk.ui.history.compare_page import ComparePage

        page = self.window.page("compare")
        if isinstance(page, ComparePage):
            page.show_pair(one, other)
            self.window.open_page("compare")

    def open_handbook(self) -> None:
        """Open the chapter for the page that is shown."""
        from liftdesk.ui.handbook.opening import open_handbook

        open_handbook(self.window)

    def show_about(self) -> None:
        """Say what this copy of the program is made of, and where it keeps things."""
        from liftdesk.ui.about.about_facts import show_about

        show_about(self.show_crisis_help, self.window, data=self.house.path)

    def say_scanned(self, session: Session) -> None:
        """Say what was logged from a sheet."""
        self.window.say_undoable(
            self.tr("Session {code} of {day} logged from the sheet.").format(
                code=session.code, day=day_text(session.day)
            )
        )

    def _see_to_notes(self) -> None:
        """Have the tab in front say what it is for, where that is wanted."""
        if self._notes is None and self.house.preferences.tab_notes:
            from liftdesk.ui.tab_notes import TabNotes

            self._notes = TabNotes(self)
        if self._notes is not None:
            self._notes.show_note()

    def _say_sample(self) -> None:
        banner = Banner(
            self.tr(
                "Sample data: an invented diary in a file of its own. Try anything: leaving "
                "removes it."
            ),
            closable=False,
        )
        banner.add_action(self.tr("Leave the sample data"), self.links.leave_sample)
        self.window.show_notice("sample", banner)

    def _on_units_chosen(self, unit: str) -> None:
        self.house.preferences.choose_unit(Unit(unit))

    def _on_changed(self, change: Change) -> None:
        self._show_choices()
        if Area.PREFERENCES in change.areas:
            self._follow_looks()
            self._follow_keys()
            self.time.follow(self.house.preferences.day_starts_at)

    def _looks(self) -> tuple[str, int, str, bool, str]:
        """Return what is chosen of the look."""
        kept = self.house.preferences
        return (
            *(kept.theme, kept.text_percent, kept.contrast),
            *(kept.has_large_targets, kept.motion),
        )

    def _wearing(self) -> tuple[Callable[..., None], ...]:
        """Return what puts on each of `_looks`."""
        look = self.look
        return (
            *(look.set_theme, look.set_text_percent, look.set_contrast),
            *(look.set_large_targets, look.set_motion),
        )

    def _follow_looks(self) -> None:
        """Put on what was chosen otherwise, by the settings or by undo."""
        before, self._dressed = self._dressed, self._looks()
        for wear, was, now in zip(self._wearing(), before, self._dressed, strict=True):
            if was != now:
                wear(now)

    def _follow_keys(self) -> None:
        """Give actions the keys that are chosen; most people never choose any."""
        if self.house.preferences.get("shortcuts") or "ease" in self.__dict__:
            self.ease.follow_keys()

    def _show_choices(self) -> None:
        """Mark what is chosen; undo may have chosen something else."""
        self.window.show_units(self.house.preferences.unit)
        self.window.show_hides_mood(hides=self.house.preferences.hides_mood)
        self.window.show_days(min(3, max(2, len(self.house.planner.routine().days))))

    def _on_talk_asked(self, _minute: int) -> None:
        """Ask where the person is; Today and the page of easy cardio ask by themselves."""
        if self.house.easy_cardio.is_heard:
            qapplication().beep()
        if self.window.current_tab not in {"", "today"}:
            self.window.say(
                self.tr("Easy cardio: how is talking going?"),
                (self.tr("Answer"), lambda: self.window.open_page("cardio")),
            )
