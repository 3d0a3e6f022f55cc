"""The line that offers to look at copies of the diary that a synced folder made."""

from pathlib import Path

from liftdesk.services.synced_folders import copies_of
from liftdesk.system.texts import translate
from liftdesk.ui.desk import Desk
from liftdesk.ui.shared.banner import Banner

NAME = "copies"


def offer_copies(desk: Desk, path: Path) -> None:
    """Say that copies lie beside the diary at `path`, where some do; nothing is done to them."""
    copies = copies_of(path)
    if not copies:
        return
    banner = Banner(
        translate(
            "MergeNotice",
            "A copy of this diary lies beside it, as a synced folder makes when two computers "
            "wrote: {name}. It can be merged.",
        ).format(name=copies[0].path.name)
        if len(copies) == 1
        else translate(
            "MergeNotice",
            "{n} copies of this diary lie beside it, as a synced folder makes when two computers "
            "wrote. They can be merged.",
        ).format(n=len(copies))
    )

    def look() -> None:
        desk.window.clear_notice(NAME)
        desk.window.open_page("merge")

    banner.add_action(translate("MergeNotice", "Look at it"), look)
    desk.window.show_notice(NAME, banner)
