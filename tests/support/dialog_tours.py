"""Tours through dialogs and through the windows that stand in while no diary is open."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

from liftdesk.domain.exports import ExportForm
from liftdesk.domain.keeping import Reason
from liftdesk.domain.safety.care import Cause
from liftdesk.printing.sheets import Paper
from liftdesk.services.data_files import Refusal
from liftdesk.services.delete_everything import DeleteEverything
from liftdesk.ui.keeping.delete_dialog import DeleteDialog, RemovedDialog
from liftdesk.ui.privacy.sheet_dialog import PassphraseSheetDialog
from liftdesk.ui.safety.crisis_card import CrisisCard
from liftdesk.ui.start.start_window import StartWindow
from liftdesk.ui.transfer.import_dialog import ImportDialog
from liftdesk.ui.transfer.print_dialog import PrintDialog
from liftdesk.ui.transfer.report_dialog import ReportDialog
from tests.support import (
    export_states,
    import_states,
    keeping_states,
    privacy_states,
    start_states,
)
from tests.support.desks import THURSDAY, settle
from tests.support.locked_diaries import Sitting, locked_diary, plain_diary
from tests.support.tour_stages import Stop, dialog_of, is_made, staged


def crisis(folder: Path) -> Iterator[Stop]:
    """The crisis card, asked for and after each cause."""
    with staged(folder) as stage:
        for cause in Cause:
            card = CrisisCard(
                safety=stage.house.safety,
                plan=stage.house.own_plan,
                cause=cause,
                is_saved=True,
                parent=stage.window,
            )
            yield from dialog_of(f"crisis {cause.name}", card)


def imports(folder: Path) -> Iterator[Stop]:
    """Every step of an import."""
    for show, months in import_states.STATES:
        if not is_made(show.__name__):
            continue
        place = folder / show.__name__
        with staged(place, months) as stage:
            dialog = ImportDialog(
                import_states.links(stage), stage.desk.show_crisis_help, stage.window
            )
            dialog.show()
            show(dialog, stage, place)
            yield from dialog_of(f"import {show.__name__}", dialog)


def printing(folder: Path) -> Iterator[Stop]:
    """The previews of the week, of the summary, and of the sheet for a passphrase."""
    with staged(folder) as stage:
        planner, crisis_help = stage.house.planner, stage.desk.show_crisis_help
        week = PrintDialog(
            (planner.week(), planner.week_ahead()),
            unit=stage.house.preferences.unit,
            emergency="999",
            session=stage.desk.session_sheet,
            ask_path=lambda _name: None,
            on_crisis_help=crisis_help,
            parent=stage.window,
        )
        yield from dialog_of("print week", week)
        report = ReportDialog(
            stage.house.reports,
            hides_mood=False,
            paper=Paper.A4,
            keep_paper=lambda _paper: None,
            ask_path=lambda _name: None,
            on_crisis_help=crisis_help,
            parent=stage.window,
        )
        yield from dialog_of("print summary", report)
        sheet = PassphraseSheetDialog(crisis_help, ask_path=lambda _name: None, parent=stage.window)
        yield from dialog_of("print passphrase sheet", sheet)


def exports(folder: Path) -> Iterator[Stop]:
    """The export dialog, asked and done."""
    with staged(folder) as stage:
        for form in (ExportForm.JSON, ExportForm.CSV):
            dialog = export_states.opened(stage, folder, form)
            yield from dialog_of(f"export {form.value}", dialog)
        dialog = export_states.opened(stage, folder, ExportForm.CSV)
        dialog.write.click()
        yield from dialog_of("export done", dialog)


def keeping(folder: Path) -> Iterator[Stop]:
    """Backups, a look into one, and deleting everything."""
    with staged(folder / "home") as stage:
        for days, reason in ((9, Reason.START), (4, Reason.ASKED)):
            stage.clock.at = THURSDAY - timedelta(days=days)
            stage.house.backups.now(reason)
        stage.clock.at = THURSDAY
        page = keeping_states.backups_page(stage)
        yield "backups", stage.window
        page.rows[0].look_button.click()
        keeping_states.wait(stage)
        yield "backups inside", stage.window
        page.rows[0].restore_button.click()
        stage.settle()
        yield "backups restore asked", stage.window
        deleting = DeleteEverything(stage.house.path, log_folder=folder, clock=stage.clock)
        asked = DeleteDialog(
            deleting.inventory(),
            export=lambda: None,
            on_crisis_help=lambda _above: None,
            parent=stage.window,
        )
        yield from dialog_of("delete asked", asked)
        removal = DeleteEverything(
            folder / "nothing.liftdesk", log_folder=folder, clock=stage.clock
        ).remove()
        said = RemovedDialog(removal, on_crisis_help=lambda _above: None, parent=stage.window)
        yield from dialog_of("delete done", said)


def privacy(folder: Path) -> Iterator[Stop]:
    """The window that asks for a passphrase, and the page of privacy with its forms."""
    for kind, make in ((True, locked_diary), (False, plain_diary)):
        place = folder / str(kind)
        place.mkdir(parents=True)
        path = make(place)
        content = path.read_bytes()
        for name, (encrypted, show) in privacy_states.STATES.items():
            if encrypted is not kind or name == "page-done" or not is_made(name):
                continue
            path.write_bytes(content)
            sitting = Sitting(path)
            sitting.start()
            shown = show(sitting)
            settle()
            yield f"privacy {name}", shown
            if isinstance(shown, PassphraseSheetDialog):
                shown.close()
            sitting.end()


def start(folder: Path) -> Iterator[Stop]:
    """The window that stands in while a diary cannot be opened."""
    folder.mkdir(parents=True, exist_ok=True)
    path = start_states.diary(folder, copies=2)
    for trouble in ("corrupt", "newer", "in_use", "vanished", "needs_passphrase", "fault"):
        window = StartWindow(start_states.services(), path=path, refusal=Refusal(trouble=trouble))
        yield from dialog_of(f"start {trouble}", window)
