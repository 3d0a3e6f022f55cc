"""What the page of another computer asks of the window and of the folder."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from liftdesk.domain.errors import DomainError
from liftdesk.services.store_refusals import refusal_of
from liftdesk.services.synced_folders import copies_of, keeper_of, set_aside
from liftdesk.system.texts import translate
from liftdesk.ui.actions import tab_name
from liftdesk.ui.merge.merge_page import MergeLinks, MergePage
from liftdesk.wording.problems import sentence
from liftdesk.wording.store_problems import store_sentence

if TYPE_CHECKING:
    from liftdesk.ui.desk import Desk


def merge_page(desk: "Desk") -> MergePage:
    """Make the page for a window's diary."""
    house = desk.house
    return MergePage(
        house.merging,
        jobs=desk.jobs,
        back_to=tab_name("safety"),
        links=MergeLinks(
            ask_file=lambda: _ask(desk),
            keeper=lambda: keeper_of(house.path),
            copies=lambda: [copy.path for copy in copies_of(house.path)],
            set_aside=lambda path: set_aside(path, house.path),
            unit=lambda: house.preferences.unit,
            hides_mood=lambda: house.preferences.hides_mood,
            problem=_problem,
            say=desk.window.say,
            say_undoable=desk.window.say_undoable,
        ),
    )


def _ask(desk: "Desk") -> Path | None:
    name, _ = QFileDialog.getOpenFileName(
        desk.window,
        translate("MergePage", "The other computer's diary"),
        str(desk.house.path.parent),
        translate("MergePage", "LiftDesk files (*.liftdesk);;All files (*)"),
    )
    return Path(name) if name else None


def _problem(error: BaseException) -> str | None:
    if isinstance(error, DomainError):
        return sentence(error.problem)
    refused = refusal_of(error) if isinstance(error, Exception) else None
    return None if refused is None else store_sentence(*refused)
