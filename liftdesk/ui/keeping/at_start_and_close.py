"""The backups that nobody asks for: at the start and at the close, where something changed."""

from collections.abc import Callable

from liftdesk.services.house import House
from liftdesk.system.logs import log_fault
from liftdesk.ui.desk import Desk


def back_up_at_start(
    house: House, desk: Desk, sentence_of: Callable[[Exception], str | None]
) -> None:
    """Make the backup of the start and, once a month, see that the newest works.

    A known condition is said in the window; `sentence_of` words it.
    """
    desk.keeping.begin()
    try:
        house.backups.on_start()
        house.backups.drill()
    except Exception as error:
        words = sentence_of(error)
        if words is None:
            raise
        desk.window.say(words)


def back_up_at_close(house: House) -> None:
    """Make the backup of the close."""
    try:
        house.backups.on_close()
    except Exception as error:  # noqa: BLE001 - the next start makes one; nobody is kept here
        log_fault(error)
