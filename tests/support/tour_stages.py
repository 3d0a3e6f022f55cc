"""What tours are walked on: stages over one sample, dialogs that are shown and put away."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QWidget

from liftdesk.app import open_house
from liftdesk.system.clock import FixedClock
from liftdesk.ui.shared.look import look_of
from tests.support.desks import THURSDAY, Stage, settle
from tests.support.trials import trials

Stop = tuple[str, QWidget]
Tour = Callable[[Path], Iterator[Stop]]

_RARE = frozenset(
    {
        *("searching", "felt_bad", "comeback", "warm_ups", "own_empty", "short_day", "resumed"),
        *("places-two", "routines-list", "week-menu", "week-moved", "today-barbell"),
        *("check_in", "self_check", "relabelling", "deleted", "editing_cardio", "imports"),
        *("files_being_read", "columns_told", "columns_lacking", "own_file_crowded", "writing"),
        *("exercises_open", "preview_again", "preview_nothing_new", "taken_back", "refused"),
        *("exercises", "exercise_names", "history_past_cardio", "scan_refused"),
        *("lock-wrong", "lock-locked", "lock-after", "page-form-short", "page-form-differs"),
        *("page-form-off", "page-form-wrong"),
    }
)
"""Stops with controls that others have too: only `dev.py test --trust` makes them."""


def is_made(name: str) -> bool:
    return name not in _RARE or trials(0, 1) > 0


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


def dialog_of(name: str, dialog: QWidget) -> Iterator[Stop]:
    dialog.show()
    dialog.activateWindow()
    settle()
    yield name, dialog
    dialog.close()
    dialog.deleteLater()
    settle()


def active(widget: QWidget) -> QWidget:
    """Return the window a stop's widget is in, made the one that has the keyboard."""
    window = widget.window()
    window.activateWindow()
    return window
