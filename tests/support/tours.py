"""Tours through every place a person can be: tabs, inner pages, forms, dialogs, special windows.

A tour is walked one stop after another; what stands on the screen at a stop is for whoever asked:
the accessibility bus, the keyboard, or a look at sizes and rings.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QMenu, QWidget

from liftdesk.app import open_house
from liftdesk.domain.exports import ExportForm
from liftdesk.domain.keeping import Reason
from liftdesk.domain.safety.care import Cause
from liftdesk.domain.training.place_presets import PlacePreset
from liftdesk.printing.sheets import Paper
from liftdesk.services.data_files import Refusal
from liftdesk.services.delete_everything import DeleteEverything
from liftdesk.system.clock import FixedClock
from liftdesk.ui.actions import INNER, TABS
from liftdesk.ui.charts.charts_page import ChartsPage
from liftdesk.ui.charts.view_makers import VIEWS
from liftdesk.ui.keeping.delete_dialog import DeleteDialog, RemovedDialog
from liftdesk.ui.privacy.sheet_dialog import PassphraseSheetDialog
from liftdesk.ui.safety.crisis_card import CrisisCard
from liftdesk.ui.safety.readiness_page import ReadinessPage
from liftdesk.ui.self_checks.questionnaire_page import QuestionnairePage
from liftdesk.ui.shared.look import look_of
from liftdesk.ui.start.start_window import StartWindow
from liftdesk.ui.transfer.import_dialog import ImportDialog
from liftdesk.ui.transfer.print_dialog import PrintDialog
from liftdesk.ui.transfer.report_dialog import ReportDialog
from tests.support import (
    chart_states,
    export_states,
    history_states,
    import_states,
    keeping_states,
    privacy_states,
    start_states,
    today_states,
    training_states,
    window_states,
)
from tests.support.desks import THURSDAY, Stage, settle
from tests.support.findings import fill_questionnaires
from tests.support.locked_diaries import Sitting, locked_diary, plain_diary

Stop = tuple[str, QWidget]
Tour = Callable[[Path], Iterator[Stop]]


@cache
def sample(months: int) -> bytes:
    """Return a diary of so many invented months, lived in, as a file's content."""
    with TemporaryDirectory() as name:
        path = Path(name) / "diary.liftdesk"
        house = open_house(path, clock=FixedClock(THURSDAY))
        house.sample_data.fill(months=months)
        house.safety.choose("GB")
        house.close()
        return path.read_bytes()


@contextmanager
def staged(folder: Path, months: int = 3) -> Iterator[Stage]:
    """Open a window over a copy of invented months, closed in the end."""
    if months:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "diary.liftdesk").write_bytes(sample(months))
    stage = Stage(folder, look_of())
    try:
        yield stage
    finally:
        stage.close()


def take_back(stage: Stage) -> None:
    """Undo all that was done on a stage, and set its clock back."""
    house = stage.house
    while house.undo.undo_name is not None:
        house.undo.undo()
    stage.clock.at = THURSDAY
    stage.window.unsay()
    stage.window.refresh_all()
    stage.settle()


def first_day(folder: Path) -> Iterator[Stop]:
    """The tabs and inner pages of an empty diary."""
    with staged(folder, 0) as stage:
        for tab in TABS:
            stage.page(tab)
            yield f"empty {tab}", stage.window
        for key in ("exercises", "wins", "compare", "trash", "duplicates", "imports", "insight"):
            yield from _inner(stage, key)


def inner_pages(folder: Path) -> Iterator[Stop]:
    """Every page inside a tab."""
    with staged(folder) as stage:
        stage.house.places.add(PlacePreset.RACK, "Gym")
        plan = stage.house.own_plan
        plan.add("My sister", "07700 900123", about="family")
        for key in INNER:
            if key != "questionnaire":
                yield from _inner(stage, key)


def _inner(stage: Stage, key: str) -> Iterator[Stop]:
    stage.window.open_page(key)
    keeping_states.wait(stage)
    yield f"page {key}", stage.window


def today(folder: Path) -> Iterator[Stop]:
    """Today in its states."""
    with staged(folder) as stage:
        for show in today_states.SEEDED:
            show(stage)
            yield f"today {show.__name__}", stage.window
            take_back(stage)


def today_before_any_log(folder: Path) -> Iterator[Stop]:
    """Today in the states of a lift's first day."""
    for show in today_states.BEGUN:
        with staged(folder / show.__name__, 0) as stage:
            show(stage)
            yield f"today {show.__name__}", stage.window


def training(folder: Path) -> Iterator[Stop]:
    """Places, routines, and the menus of the week."""
    for name, (show, months) in training_states.STATES.items():
        with staged(folder / name, months) as stage:
            menu = show(stage)
            stage.settle()
            yield name, menu or stage.window
            if menu is not None:
                menu.close()


def history(folder: Path) -> Iterator[Stop]:
    """History: its list, its forms, and the pages that lead from it."""
    for show, months in history_states.STATES:
        if show not in _OF_HISTORY:
            continue
        with staged(folder / show.__name__, months) as stage:
            show(stage, folder)
            stage.settle()
            yield f"history {show.__name__}", stage.window


_OF_HISTORY = (
    *(history_states.nothing_found, history_states.filters, history_states.year),
    *(history_states.check_in, history_states.self_check, history_states.editing),
    *(history_states.editing_cardio, history_states.noting_pain, history_states.several),
    *(history_states.relabelling, history_states.deleted, history_states.compare),
    *(history_states.trash, history_states.duplicates, history_states.imports),
)
_ALSO_ELSEWHERE = (
    *(window_states.history, window_states.history_editing, window_states.history_empty),
    *(window_states.charts, window_states.charts_empty),
)


def windows(folder: Path) -> Iterator[Stop]:
    """Exercises, scans, forms of past days, the crash dialog."""
    for show, months in window_states.STATES:
        if show in _ALSO_ELSEWHERE:
            continue
        place = folder / show.__name__
        with staged(place, months) as stage:
            shown = show(stage, place) or stage.window
            stage.settle()
            yield f"window {show.__name__}", shown
            if shown is not stage.window:
                shown.close()


def charts(folder: Path) -> Iterator[Stop]:
    """Every view of Charts, and its tables."""
    with staged(folder, 6) as stage:
        fill_questionnaires(stage.house)
        stage.house.heart_rate.tell_birth_year(1984)
        chart_states.add_hearts(stage.house)
        page = stage.page("charts")
        if not isinstance(page, ChartsPage):
            raise TypeError(page)
        for name in VIEWS:
            page.show_view(name)
            stage.settle()
            yield f"charts {name}", stage.window
        page.show_view(next(iter(VIEWS)))
        chart_states.table(stage, page)
        stage.settle()
        yield "charts table", stage.window


def questionnaires(folder: Path) -> Iterator[Stop]:
    """Each questionnaire as it is asked, and what it came to."""
    with staged(folder) as stage:
        for name in ("phq9", "gad7", "ons4"):
            stage.desk.ask_questionnaire(name)
            stage.settle()
            yield f"questionnaire {name}", stage.window
        page = stage.window.page("questionnaire")
        if isinstance(page, QuestionnairePage):
            page.rows[0].setFocus()
            page.save_button.click()
        stage.settle()
        yield "questionnaire saved", stage.window


def readiness(folder: Path) -> Iterator[Stop]:
    """The readiness check, answered."""
    with staged(folder) as stage:
        stage.window.open_page("readiness")
        page = stage.window.page("readiness")
        if not isinstance(page, ReadinessPage):
            raise TypeError(page)
        for card in page.form.cards:
            card.choice.buttons()[2].click()
        page.form.finish_button.click()
        stage.settle()
        yield "readiness answered", stage.window


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
            yield from _dialog(f"crisis {cause.name}", card)


def _dialog(name: str, dialog: QWidget) -> Iterator[Stop]:
    dialog.show()
    dialog.activateWindow()
    settle()
    yield name, dialog
    dialog.close()
    dialog.deleteLater()
    settle()


def imports(folder: Path) -> Iterator[Stop]:
    """Every step of an import."""
    for show, months in import_states.STATES:
        place = folder / show.__name__
        with staged(place, months) as stage:
            dialog = ImportDialog(
                import_states.links(stage), stage.desk.show_crisis_help, stage.window
            )
            dialog.show()
            show(dialog, stage, place)
            yield from _dialog(f"import {show.__name__}", dialog)


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
        yield from _dialog("print week", week)
        report = ReportDialog(
            stage.house.reports,
            hides_mood=False,
            paper=Paper.A4,
            keep_paper=lambda _paper: None,
            ask_path=lambda _name: None,
            on_crisis_help=crisis_help,
            parent=stage.window,
        )
        yield from _dialog("print summary", report)
        sheet = PassphraseSheetDialog(crisis_help, ask_path=lambda _name: None, parent=stage.window)
        yield from _dialog("print passphrase sheet", sheet)


def exports(folder: Path) -> Iterator[Stop]:
    """The export dialog, asked and done."""
    with staged(folder) as stage:
        for form in (ExportForm.JSON, ExportForm.CSV):
            dialog = export_states.opened(stage, folder, form)
            yield from _dialog(f"export {form.value}", dialog)
        dialog = export_states.opened(stage, folder, ExportForm.CSV)
        dialog.write.click()
        yield from _dialog("export done", dialog)


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
        yield from _dialog("delete asked", asked)
        removal = DeleteEverything(
            folder / "nothing.liftdesk", log_folder=folder, clock=stage.clock
        ).remove()
        said = RemovedDialog(removal, on_crisis_help=lambda _above: None, parent=stage.window)
        yield from _dialog("delete done", said)


def privacy(folder: Path) -> Iterator[Stop]:
    """The window that asks for a passphrase, and the page of privacy with its forms."""
    for kind, make in ((True, locked_diary), (False, plain_diary)):
        place = folder / str(kind)
        place.mkdir(parents=True)
        path = make(place)
        content = path.read_bytes()
        for name, (encrypted, show) in privacy_states.STATES.items():
            if encrypted is not kind or name == "page-done":
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
        yield from _dialog(f"start {trouble}", window)


def session(folder: Path) -> Iterator[Stop]:
    """Today's session before it begins: one stop, for a journey that goes on from there."""
    with staged(folder) as stage:
        today_states.planned(stage)
        yield "session", stage.window


def menus(folder: Path) -> Iterator[Stop]:
    """Each menu of the window, open."""
    with staged(folder) as stage:
        stage.page("today")
        for menu in stage.window.menu_bar.findChildren(QMenu) or _menus(stage):
            menu.popup(stage.window.mapToGlobal(stage.window.rect().topLeft()))
            settle()
            yield f"menu {menu.title().replace('&', '')}", menu
            menu.close()
            settle()


def _menus(stage: Stage) -> list[QMenu]:
    found = (action.menu() for action in stage.window.menu_bar.actions())
    return [menu for menu in found if isinstance(menu, QMenu)]


TOURS: dict[str, Tour] = {
    one.__name__: one
    for one in (
        *(first_day, inner_pages, today, today_before_any_log, training, history, windows),
        *(charts, questionnaires, readiness, crisis, imports, printing, exports, keeping),
        *(privacy, start, menus),
    )
}
"""Every tour, by its name."""


def active(widget: QWidget) -> QWidget:
    """Return the window a stop's widget is in, made the one that has the keyboard."""
    window = widget.window()
    window.activateWindow()
    return window
