"""liftdesk screenshots: every tab as a picture, from the real window."""

from argparse import Namespace
from pathlib import Path

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from liftdesk.commands.painting import program
from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.services.house import House
from liftdesk.ui.actions import TABS
from liftdesk.ui.desk import Desk, DeskLinks
from liftdesk.ui.shared.look import look_of
from liftdesk.ui.shared.page import Page

_TURNS = 20


def run(options: Namespace, house: House) -> int:
    """Write today.png, history.png, charts.png and safety.png."""
    folder = Path(options.folder)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DomainError(Trouble.FILE_UNWRITABLE, "file", name=folder.name) from error
    app = program()
    desk = Desk(
        house,
        look=look_of(),
        links=DeskLinks(look_around=_nothing, leave_sample=_nothing),
    )
    look_of().set_theme(options.theme)
    width, height = options.size
    desk.window.resize(width, height)
    desk.window.show()
    for tab in TABS:
        desk.window.show_tab(tab)
        page = desk.window.page(tab)
        if isinstance(page, Page):
            page.take_focus()
        _settle(app)
        target = folder / f"{tab}.png"
        if not desk.window.grab().save(str(target)):
            raise DomainError(Trouble.FILE_UNWRITABLE, "file", name=target.name)
        print(target)
    desk.window.close()
    return 0


def size(text: str) -> tuple[int, int]:
    """Read a size such as 1280x800.

    Raises:
        ValueError: it is not one, which the parser turns into a line of help.
    """
    width, _, height = text.partition("x")
    return int(width), int(height)


def _settle(app: QApplication) -> None:
    """Let the layout and what was put off for later finish."""
    for _ in range(_TURNS):
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def _nothing() -> None:
    """Do nothing: nobody presses a button in a picture."""
