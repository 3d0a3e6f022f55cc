"""The backups that nobody asks for: at the start and at the close, where something changed."""

from collections.abc import Callable
from pathlib import Path

from liftdesk.services.house import House
from liftdesk.system.logs import log_fault
from liftdesk.ui.desk import Desk


class StartBackup:
    """Makes the backup of a start beside the window, and once a month sees that the newest works.

    A known condition is said in the window; `sentence_of` words it. `then` is what a start sees to
    next, however this ended. A window that was left meanwhile is told nothing.
    """

    def __init__(
        self,
        house: House,
        desk: Desk,
        *,
        sentence_of: Callable[[Exception], str | None],
        then: Callable[[], object],
    ) -> None:
        self._backups, self._desk = house.backups, desk
        self._sentence_of, self._then = sentence_of, then

    def begin(self) -> None:
        """Begin; next the second folder is brought up to date, which may be far away and slow."""
        try:
            self._begin_making()
        finally:
            self._desk.keeping.begin()

    def _begin_making(self) -> None:
        try:
            make = self._backups.beside()
        except Exception as error:  # noqa: BLE001 - classified there
            self._on_failed(error)
            return
        if make is None:
            self._drill()
        else:
            self._desk.jobs.run(make, self._on_made, self._on_failed)

    def _on_made(self, made: Path) -> None:
        if not self._desk.is_left:
            self._backups.tell(made)
            self._drill()

    def _drill(self) -> None:
        self._desk.jobs.run(self._backups.drill, self._on_over, self._on_failed)

    def _on_over(self, _checked: object) -> None:
        if not self._desk.is_left:
            self._then()

    def _on_failed(self, error: BaseException) -> None:
        if self._desk.is_left:
            log_fault(error)
            return
        self._then()
        words = self._sentence_of(error) if isinstance(error, Exception) else None
        if words is None:
            raise error
        self._desk.window.say(words)


def back_up_at_close(house: House) -> None:
    """Make the backup of the close."""
    try:
        house.backups.on_close()
    except Exception as error:  # noqa: BLE001 - the next start makes one; nobody is kept here
        log_fault(error)
