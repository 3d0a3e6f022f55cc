"""A diary that is open for reading only: a banner that stays, and what can be done about it."""

from collections.abc import Callable
from pathlib import Path

from liftdesk.services.rescue import Reading
from liftdesk.system.texts import translate
from liftdesk.ui.main_window import MainWindow
from liftdesk.ui.shared.banner import Banner
from liftdesk.wording.start import only_read_text

NOTICE = "only_read"


def say_only_read(
    window: MainWindow, trouble: str, reading: Reading | None, try_again: Callable[[], None]
) -> None:
    """Say in `window`, for as long as it is open, that nothing is kept, and why.

    `trouble` is the condition that kept the diary from being opened; `reading` says how much of
    it could be read, None for all. `try_again` opens it in the usual way.
    """
    lost = 0 if reading is None else reading.lost
    banner = Banner(only_read_text(trouble, lost), "care", closable=False)
    banner.add_action(translate("OnlyRead", "Try to open it for writing"), try_again)
    window.show_notice(NOTICE, banner)


def say_kept(window: MainWindow, kept: Path) -> None:
    """Say in `window` that a backup is open, and what became of the file that did not open."""
    window.say(
        translate(
            "Program", "The backup is open. The file that could not be opened is kept as {name}."
        ).format(name=kept.name)
    )
