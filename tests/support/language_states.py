"""Every screen and main dialog in a language, from the real window.

python -m tests.support.language_states FOLDER --language de [--percent 200] [--only today]
"""

import argparse
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QDialog, QWidget

from liftdesk.commands.painting import program
from liftdesk.commands.screenshots import size
from liftdesk.domain.exports import ExportForm
from liftdesk.domain.safety.care import Cause
from liftdesk.domain.training.units import Unit
from liftdesk.printing.options import PlanOptions
from liftdesk.printing.sheets import Paper
from liftdesk.services.data_files import Refusal
from liftdesk.services.delete_everything import DeleteEverything
from liftdesk.system.language import ENGLISH, NAMES
from liftdesk.ui.actions import INNER
from liftdesk.ui.charts.charts_page import ChartsPage
from liftdesk.ui.charts.view_makers import VIEWS
from liftdesk.ui.keeping.delete_dialog import DeleteDialog
from liftdesk.ui.privacy.sheet_dialog import PassphraseSheetDialog
from liftdesk.ui.safety.crisis_card import CrisisCard
from liftdesk.ui.safety.sheet_dialog import SafetySheetDialog
from liftdesk.ui.shared.crash_dialog import CrashDialog
from liftdesk.ui.shared.disclosure import Disclosure
from liftdesk.ui.shared.look import look_of
from liftdesk.ui.start.start_window import StartWindow
from liftdesk.ui.transfer.import_dialog import ImportDialog
from liftdesk.ui.transfer.print_dialog import PrintDialog
from liftdesk.ui.transfer.report_dialog import ReportDialog
from liftdesk.ui.translators import speak
from tests.support import (
    export_states,
    history_states,
    import_states,
    privacy_states,
    today_states,
)
from tests.support.desks import Stage, settle
from tests.support.locked_diaries import Sitting, locked_diary, plain_diary
from tests.support.start_states import services

Screen = Callable[[Stage, Path], QWidget]
MONTHS = 3


def page(key: str) -> Screen:
    """Return the screen of a page inside a tab, all that can be opened in it open."""

    def show(stage: Stage, _folder: Path) -> QWidget:
        if key == "questionnaire":
            stage.desk.ask_questionnaire("phq9")
        else:
            stage.window.open_page(key)
        return _opened(stage)

    return show


def tab(key: str) -> Screen:
    """Return the screen of a tab, all that can be opened in it open."""

    def show(stage: Stage, _folder: Path) -> QWidget:
        stage.page(key)
        return _opened(stage)

    return show


def view(name: str) -> Screen:
    """Return the screen of a view of the charts."""

    def show(stage: Stage, _folder: Path) -> QWidget:
        charts = stage.page("charts")
        assert isinstance(charts, ChartsPage)
        charts.show_view(name)
        return stage.window

    return show


def today(state: Callable[[Stage], None]) -> Screen:
    """Return a state of Today as a screen."""

    def show(stage: Stage, _folder: Path) -> QWidget:
        stage.window.show_tab("today")
        state(stage)
        return stage.window

    return show


def history(state: Callable[[Stage, Path], None]) -> Screen:
    """Return a state of History as a screen."""

    def show(stage: Stage, folder: Path) -> QWidget:
        state(stage, folder)
        return stage.window

    return show


def exporting(stage: Stage, folder: Path) -> QWidget:
    """The export, with days to choose."""
    return export_states.opened(stage, folder, ExportForm.MARKDOWN)


def importing(state: Callable[[ImportDialog, Stage, Path], None]) -> Screen:
    """Return a step of the import as a screen."""

    def show(stage: Stage, folder: Path) -> QWidget:
        dialog = ImportDialog(import_states.links(stage), stage.desk.show_crisis_help, stage.window)
        dialog.show()
        state(dialog, stage, folder)
        return dialog

    return show


def printing(stage: Stage, _folder: Path) -> QWidget:
    """The week on paper."""
    planner = stage.house.planner
    dialog = PrintDialog(
        (planner.week(), planner.week_ahead()),
        unit=Unit.KG,
        emergency="999",
        session=stage.desk.session_sheet,
        ask_path=lambda _name: None,
        on_crisis_help=stage.desk.show_crisis_help,
        parent=stage.window,
    )
    dialog.show()
    return dialog


def reporting(stage: Stage, _folder: Path) -> QWidget:
    """The one-page summary."""
    dialog = ReportDialog(
        stage.house.reports,
        hides_mood=False,
        paper=Paper.A4,
        keep_paper=lambda _paper: None,
        ask_path=lambda _name: None,
        on_crisis_help=stage.desk.show_crisis_help,
        parent=stage.window,
    )
    dialog.show()
    return dialog


def deleting(stage: Stage, folder: Path) -> QWidget:
    """The question before everything is deleted."""
    found = DeleteEverything(stage.house.path, log_folder=folder, clock=stage.clock).inventory()
    dialog = DeleteDialog(
        found, export=lambda: None, on_crisis_help=lambda _above: None, parent=stage.window
    )
    dialog.show()
    return dialog


def crisis(stage: Stage, _folder: Path) -> QWidget:
    """Help in a crisis."""
    card = CrisisCard(
        safety=stage.house.safety,
        plan=stage.house.own_plan,
        cause=Cause.HIGH_TOTAL,
        is_saved=True,
        parent=stage.window,
    )
    card.show()
    return card


def passphrase_sheet(stage: Stage, _folder: Path) -> QWidget:
    """The sheet to write a passphrase on."""
    dialog = PassphraseSheetDialog(
        lambda _above: None, ask_path=lambda _name: None, parent=stage.window
    )
    dialog.show()
    return dialog


def safety_sheet(stage: Stage, _folder: Path) -> QWidget:
    """The Safety page on paper, with what is the person's own."""
    stage.house.own_plan.add("My sister", "07700 900123", about="family")
    stage.house.own_plan.write("Walk to the canal.")
    dialog = SafetySheetDialog(
        stage.house.safety,
        stage.house.own_plan,
        options=PlanOptions(),
        ask_path=lambda _name: None,
        on_crisis_help=stage.desk.show_crisis_help,
        parent=stage.window,
    )
    dialog.choices.people.click()
    dialog.choices.helps.click()
    dialog.show()
    return dialog


def crash(stage: Stage, _folder: Path) -> QWidget:
    """What nobody expected."""
    dialog = CrashDialog(
        Path("liftdesk.log"), stage.desk.show_crisis_help, stage.window, "ValueError at day.py:12"
    )
    dialog.show()
    return dialog


def refused(stage: Stage, _folder: Path) -> QWidget:
    """The window that stands in for a diary that cannot be opened."""
    window = StartWindow(services(), path=stage.house.path, refusal=Refusal(trouble="corrupt"))
    window.show()
    return window


SCREENS: dict[str, Screen] = {
    "today": tab("today"),
    "history": tab("history"),
    "charts": tab("charts"),
    "safety": tab("safety"),
    **{f"charts-{name}": view(name) for name in (*VIEWS[1:3], "dose", "compare")},
    **{key.replace("_", "-"): page(key) for key in INNER},
    "history-session": history(history_states.editing),
    "history-search": history(history_states.search),
    "export": exporting,
    "import-files": importing(import_states.files_chosen),
    "import-columns": importing(import_states.columns),
    "import-exercises": importing(import_states.exercises),
    "import-preview": importing(import_states.preview),
    "print": printing,
    "report": reporting,
    "delete": deleting,
    "crisis": crisis,
    "passphrase-sheet": passphrase_sheet,
    "safety-sheet": safety_sheet,
    "crash": crash,
    "refused": refused,
    "today-pain": today(today_states.pain_form),
    "today-swap": today(today_states.swap),
    "today-mid-session": today(today_states.mid_session),
    "today-resting": today(today_states.resting),
    "today-done": today(today_states.done),
}
"""Every screen by its name, in an order in which none spoils a later one."""

FIRST_DAY: dict[str, Screen] = {
    "welcome": tab("today"),
    "history-empty": tab("history"),
}
"""What an empty diary shows."""

LOCKING = {
    "passphrase": "page-form-on",
    "passphrase-on": "page-on",
    "unlock": "lock-wrong",
}
"""What sample data do not have, as `privacy_states` shows it."""


def _opened(stage: Stage) -> QWidget:
    for part in stage.window.findChildren(Disclosure):
        if part.isVisible():
            part.set_open(opened=True)
    return stage.window


@contextmanager
def spoken(language: str, percent: int = 100) -> Iterator[None]:
    """Speak a language at a size of text meanwhile."""
    speak(language)
    look_of().set_text_percent(percent)
    try:
        yield
    finally:
        speak(ENGLISH)
        look_of().set_text_percent(100)


def screens(
    folder: Path, diary: Path | None = None, *, only: str = "", percent: int = 100
) -> Iterator[tuple[str, QWidget]]:
    """Show every screen whose name has `only` in it, one after the other, with its name.

    `diary` is a file with MONTHS of sample data, which is copied; without it one is made.
    """
    for shown, months in ((SCREENS, MONTHS), (FIRST_DAY, 0)):
        wanted = {name: screen for name, screen in shown.items() if only in name}
        if not wanted:
            continue
        place = folder / f"months-{months}"
        place.mkdir()
        if months and diary is not None:
            shutil.copy(diary, place / "diary.liftdesk")
        stage = Stage(place, look_of(), months=0 if diary is not None else months)
        look_of().set_text_percent(percent)
        stage.settle()
        for name, screen in wanted.items():
            widget = screen(stage, place)
            stage.settle()
            yield name, widget
            if isinstance(widget, QDialog | StartWindow):
                widget.close()
                widget.deleteLater()
        stage.close()
    yield from _locking(folder, [name for name in LOCKING if only in name], percent)


def _locking(folder: Path, names: list[str], percent: int) -> Iterator[tuple[str, QWidget]]:
    for name in names:
        encrypted, show = privacy_states.STATES[LOCKING[name]]
        place = folder / name
        place.mkdir()
        sitting = Sitting((locked_diary if encrypted else plain_diary)(place))
        sitting.start()
        widget = show(sitting)
        look_of().set_text_percent(percent)  # a diary that was opened brought its own
        settle()
        yield name, widget
        sitting.end()


def main() -> None:
    """Write the pictures that the command line asks for."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("folder", type=Path)
    options.add_argument("--language", choices=NAMES, default="pseudo")
    options.add_argument("--percent", type=int, default=100)
    options.add_argument("--theme", choices=("light", "dark"), default="light")
    options.add_argument("--size", type=size, default=(1280, 800))
    options.add_argument("--only", default="", help="screens with this in their name")
    chosen = options.parse_args()
    chosen.folder.mkdir(parents=True, exist_ok=True)
    program()
    with spoken(chosen.language, chosen.percent), TemporaryDirectory() as folder:
        for name, widget in screens(Path(folder), only=chosen.only, percent=chosen.percent):
            look_of().set_theme(chosen.theme)
            widget.window().resize(*chosen.size) if not isinstance(widget, QDialog) else None
            settle()
            widget.grab().save(str(chosen.folder / f"{name}.png"))


if __name__ == "__main__":
    main()
