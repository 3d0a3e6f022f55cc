"""Pictures of every state of the page of backups and of deleting everything.

python -m tests.support.keeping_states FOLDER [--theme dark] [--size 1024x700]
"""

import tempfile
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from PySide6.QtWidgets import QWidget

from liftdesk.domain.keeping import Reason
from liftdesk.domain.training.units import Unit
from liftdesk.services.delete_everything import DeleteEverything
from liftdesk.ui.keeping.backups_page import BackupsPage
from liftdesk.ui.keeping.delete_dialog import DeleteDialog, RemovedDialog
from liftdesk.ui.safety.safety_page import SafetyPage
from liftdesk.ui.shared.look import look_of
from tests.support.desks import Stage, settle
from tests.support.picture_command import run


def render(folder: Path, *, size: tuple[int, int], theme: str) -> None:
    """Draw each state into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    look_of().set_theme(theme)

    def keep(name: str, widget: QWidget) -> None:
        settle()
        widget.grab().save(str(folder / f"{name}.png"))

    with tempfile.TemporaryDirectory() as place:
        home = Path(place) / "home"
        home.mkdir()
        stage = Stage(home, look_of(), months=3)
        look_of().set_theme(theme)
        stage.window.resize(*size)
        _backups(stage, keep)
        _second(stage, Path(place), keep)
        _deleting(stage, Path(place), keep)
        stage.close()


def wait(stage: Stage) -> None:
    """Wait for what is worked on."""
    for _ in range(3):
        stage.desk.jobs.wait()
        stage.settle()


def backups_page(stage: Stage) -> BackupsPage:
    """Open the page and return it."""
    stage.window.open_page("backups")
    wait(stage)
    page = stage.window.page("backups")
    if not isinstance(page, BackupsPage):
        raise TypeError(page)
    return page


def _backups(stage: Stage, keep: Callable[[str, QWidget], None]) -> None:
    window, backups = stage.window, stage.house.backups
    page = backups_page(stage)
    keep("backups-none", window)
    stage.clock.at -= timedelta(days=40)
    for reason in (Reason.IMPORT, Reason.START, Reason.CLOSE, Reason.ASKED, Reason.DELETING):
        stage.clock.at += timedelta(days=8, hours=1)
        backups.now(reason)
        stage.house.training_log.log_line("squat 3x8 @ 40kg", unit=Unit.KG)
    backups.check(backups.entries()[0].path)
    page.refresh()
    wait(stage)
    keep("backups-list", window)
    page.rows[1].look_button.click()
    wait(stage)
    keep("backups-inside", window)
    page.rows[0].restore_button.click()
    keep("backups-restore-asked", window)
    page.rows[0].keep_button.click()
    page.busy.start("Checking the backup of 26 Nov 2026, 18:00\N{HORIZONTAL ELLIPSIS}")
    page.busy.heard.emit(0.4)
    keep("backups-busy", window)
    page.busy.stop()
    page.rows[1].check_button.click()
    wait(stage)
    keep("backups-checked", window)


def _second(stage: Stage, place: Path, keep: Callable[[str, QWidget], None]) -> None:
    window, page = stage.window, backups_page(stage)
    stick = place / "stick"
    stick.mkdir()
    stage.house.second_folder.choose(stick)
    page.refresh()
    wait(stage)
    keep("second-waiting", window)
    stage.desk.keeping.copy_again()
    wait(stage)
    keep("second-up-to-date", window)
    stick.rename(place / "away")
    page.refresh()
    wait(stage)
    keep("second-away", window)


def _deleting(stage: Stage, place: Path, keep: Callable[[str, QWidget], None]) -> None:
    window = stage.window
    stage.page("safety")
    safety = window.page("safety")
    if isinstance(safety, SafetyPage):
        safety.ensureWidgetVisible(safety.data.delete_button)
    keep("safety-data", window)
    deleting = DeleteEverything(stage.house.path, log_folder=place, clock=stage.clock)
    dialog = DeleteDialog(
        deleting.inventory(),
        export=lambda: None,
        on_crisis_help=lambda _above: None,
        parent=window,
    )
    dialog.show()
    keep("delete-asked", dialog)
    dialog.delete_button.click()
    keep("delete-not-typed", dialog)
    dialog.close()
    (place / "home" / "diary-backups" / "second-folder.json").unlink()
    (place / "away").rename(place / "stick")
    removal = DeleteEverything(stage.house.path, log_folder=place, clock=stage.clock).remove()
    said = RemovedDialog(removal, on_crisis_help=lambda _above: None, parent=window)
    said.show()
    keep("delete-done", said)
    said.close()


if __name__ == "__main__":
    run(render, __doc__)
