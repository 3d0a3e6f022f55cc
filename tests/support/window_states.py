"""Pictures of exercises, scans, History's forms and the tabs, from the real window.

Run as `python -m tests.support.window_states FOLDER [--size 1280x800] [--theme light]`.
"""

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

import numpy as np
from PySide6.QtWidgets import QScrollArea, QWidget

from liftdesk.domain.training.exercises import ExerciseId
from liftdesk.domain.training.session_sheets import MarkKey, MarkKind
from liftdesk.domain.training.sessions import SessionKind
from liftdesk.domain.training.units import Unit
from liftdesk.formats.sheet_layout import SheetLayout
from liftdesk.ui.exercises.exercises_page import ExercisesPage
from liftdesk.ui.history.history_page import HistoryPage
from liftdesk.ui.paper.scan_page import ScanPage
from liftdesk.ui.shared.crash_dialog import CrashDialog
from liftdesk.ui.shared.look import look_of
from tests.support import picture_command
from tests.support.desks import Stage, settle
from tests.support.filled_sheets import Filling, Printer, Stroke, draw, printed

State = Callable[[Stage, Path], QWidget | None]
P = TypeVar("P")
PULL_UP, BENCH = ExerciseId(17), ExerciseId(12)
DOTS = 110
"""Dots an inch of a photo, a phone's from an arm's length."""


def exercises(stage: Stage, _folder: Path) -> None:
    """A lift in detail, its figure still."""
    _exercises(stage).choose(PULL_UP)


def exercises_nothing_found(stage: Stage, _folder: Path) -> None:
    """A search that finds nothing, and what can be done then."""
    page = _exercises(stage)
    page.focus_search()
    stage.type("zzqx")
    page.filters._typing.timeout.emit()


def exercise_added(stage: Stage, _folder: Path) -> None:
    """The form of a lift of one's own, a name lacking."""
    page = _exercises(stage)
    page._start_adding()
    page.form.save.click()


def exercise_names(stage: Stage, _folder: Path) -> None:
    """Its names, and what merging it with another would do."""
    page = _exercises(stage)
    page.choose(BENCH)
    page.details.names.set_open(True)
    names = page.details.names
    names.other.setCurrentIndex(3)
    names.other.activated.emit(3)
    stage.settle()
    for area in page.findChildren(QScrollArea):
        if area.isAncestorOf(names):
            area.ensureWidgetVisible(names.merge)


def scan_empty(stage: Stage, _folder: Path) -> None:
    """Nothing read yet."""
    stage.window.open_page("scan")


def scan_read(stage: Stage, folder: Path) -> None:
    """A sheet was read, two cells of it unsure."""
    plan = stage.house.planner.upcoming()
    sheet = stage.house.paper_scan.sheet(plan, unit=Unit.KG)
    marks = {mark.key: mark for mark in SheetLayout(sheet).marks}
    wanted = (
        (MarkKey(MarkKind.AS_PLANNED, 4), 0.8),
        (MarkKey(MarkKind.AMOUNT, 4, 1, 3), 0.09),
        (MarkKey(MarkKind.BEFORE, place=6), 0.8),
    )
    strokes = [Stroke(mark=marks[key], style="full", dark=dark) for key, dark in wanted]
    page = printed(plan, sheet, Printer(dpi=DOTS))
    path = folder / "photo.png"
    drawn = draw(np.random.default_rng(1), page, Filling(truth={}, strokes=strokes), DOTS)
    drawn.save(str(path))
    _scan(stage).open(path)
    stage.desk.jobs.wait()


def scan_refused(stage: Stage, folder: Path) -> None:
    """A picture that is no sheet."""
    path = folder / "window.png"
    stage.window.grab().save(str(path))
    _scan(stage).open(path)
    stage.desk.jobs.wait()


def crash(stage: Stage, _folder: Path) -> QWidget:
    """What nobody expected."""
    dialog = CrashDialog(Path("liftdesk.log"), stage.desk.show_crisis_help, stage.window)
    dialog.show()
    return dialog


def history(stage: Stage, _folder: Path) -> None:
    """A session in detail."""
    stage.page("history")


def history_editing(stage: Stage, _folder: Path) -> None:
    """A session being corrected."""
    page = _of(stage.page("history"), HistoryPage)
    page._on_edit_wanted()


def history_past_day(stage: Stage, _folder: Path) -> None:
    """A past day written down, a line that cannot be read in it."""
    page = _of(stage.page("history"), HistoryPage)
    page.add_button.click()
    page.form.lines.setPlainText("goblet squat 3x10 @ 16kg\nplank 3x")
    page.form.save.click()


def history_past_cardio(stage: Stage, _folder: Path) -> None:
    """Easy cardio of a past day."""
    page = _of(stage.page("history"), HistoryPage)
    page.add_button.click()
    page.form.kind.set_value(SessionKind.EASY_CARDIO)
    page.form._show_kind()


def history_empty(stage: Stage, _folder: Path) -> None:
    """No entry yet."""
    stage.page("history")


def charts(stage: Stage, _folder: Path) -> None:
    """Half a year."""
    stage.page("charts")


def charts_empty(stage: Stage, _folder: Path) -> None:
    """Nothing to draw yet."""
    stage.page("charts")


STATES: tuple[tuple[State, int], ...] = (
    (exercises, 3),
    (exercises_nothing_found, 3),
    (exercise_added, 3),
    (exercise_names, 3),
    (scan_empty, 3),
    (scan_read, 3),
    (scan_refused, 3),
    (crash, 3),
    (history, 6),
    (history_editing, 6),
    (history_past_day, 6),
    (history_past_cardio, 6),
    (history_empty, 0),
    (charts, 6),
    (charts_empty, 0),
)
"""Each state, and how many months of sample data stand behind it."""


def _of(widget: QWidget, kind: type[P]) -> P:
    if not isinstance(widget, kind):
        raise TypeError(widget)
    return widget


def _exercises(stage: Stage) -> ExercisesPage:
    stage.window.open_page("exercises")
    stage.settle()
    return _of(stage.window.page("exercises"), ExercisesPage)


def _scan(stage: Stage) -> ScanPage:
    stage.window.open_page("scan")
    stage.settle()
    return _of(stage.window.page("scan"), ScanPage)


def render(folder: Path, *, size: tuple[int, int], theme: str) -> None:
    """Write a picture of each state, of its dialog alone where it is one."""
    folder.mkdir(parents=True, exist_ok=True)
    for show, months in STATES:
        with TemporaryDirectory() as place:
            stage = Stage(Path(place), look_of(), months=months)
            look_of().set_theme(theme)
            stage.window.resize(*size)
            stage.settle()
            shown = show(stage, Path(place)) or stage.window
            settle()
            shown.grab().save(str(folder / f"{show.__name__}.png"))
            stage.close()


if __name__ == "__main__":
    picture_command.run(render, __doc__)
