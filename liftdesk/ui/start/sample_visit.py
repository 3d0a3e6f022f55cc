"""Looking around in sample data: in by one press, out by one press, and back to where one was."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLockFile, QTimer

from liftdesk.services.delete_everything import remove_sample
from liftdesk.system.paths import lock_file, sample_file
from liftdesk.ui.actions import INNER
from liftdesk.ui.privacy.unsaved import keep_notes

if TYPE_CHECKING:
    from pathlib import Path

    from liftdesk.services.house import House
    from liftdesk.ui.privacy.keeper import Resume
    from liftdesk.ui.program import Program

SAMPLE_MONTHS: Final = 6
_INVENTED_AGE: Final = 38
_TAKEN: Final = ("theme", "text_percent", "large_targets", "language", "unit", "print")
"""Preferences that go along, so that the window looks the same: nothing of the diary's content."""
_LED_BACK: Final = frozenset(INNER) - {"questionnaire", "compare"}
"""Pages inside a tab that stand by themselves: the others show what was chosen before."""


class SampleVisit:
    """Leads from the diary into the sample data and back; the two files never meet."""

    def __init__(self, program: "Program") -> None:
        self._program = program
        self._stood: Resume | None = None
        self._taken: dict[str, str] = {}

    def begin(self) -> None:
        """Open the sample data in the window's place; the diary stays as it is.

        Later, as the window that asked for it is about to go.
        """
        QTimer.singleShot(0, self._program.app, self._go_in)

    def end(self) -> None:
        """Open the diary again, where it was left, and remove the sample data."""
        QTimer.singleShot(0, self._program.app, self._go_out)

    def furnish(self, house: "House") -> None:
        """Fill an empty sample file, and have it look as the diary does."""
        if not any(house.summary.counts().values()):
            house.sample_data.fill(months=SAMPLE_MONTHS, self_checks=True, hearts=True)
            house.set_up.finish()
            house.heart_rate.tell_birth_year(house.planner.today.year - _INVENTED_AGE)
        for key, value in self._taken.items():
            house.preferences.put(key, value)
        house.undo.clear()

    def clear(self) -> None:
        """Remove the sample data, which are closed by now: the next visit begins anew."""
        if self._program.own is not None:
            remove_sample(self._program.own)

    def _go_in(self) -> None:
        program = self._program
        own, desk, house = program.own, program.desk, program.house
        if own is None or desk is None or house is None or desk.is_sample:
            return
        keep_notes(desk.window)
        self._taken = {key: house.preferences.get(key) for key in _TAKEN}
        page = desk.window.current_page
        self._stood = program.privacy.standing(desk, page=page if page in _LED_BACK else "")
        program.privacy.stand(program.privacy.standing(desk))
        program.open_and_show(sample_file(own), is_sample=True)
        program.privacy.stand(None)  # where it could not be opened the window is still there

    def _go_out(self) -> None:
        program = self._program
        own, sample = program.own, program.house
        if own is None or sample is None:
            return
        program.privacy.stand(self._stood)
        program.open_and_show(own)
        if program.house is not sample:
            self.clear()
        if program.house is not None:  # else the passphrase is asked for first
            program.privacy.stand(None)


def remove_left_sample(own: "Path") -> None:
    """Remove the sample data of a run that ended within them without closing them.

    Its lock is still beside them then; one that another running program holds is left alone, and so
    is a file of that name that no visit locked.
    """
    place = lock_file(sample_file(own))
    if sample_file(own) == own or not place.exists():
        return
    lock = QLockFile(str(place))
    lock.setStaleLockTime(0)  # only a lock without its program is stale
    if lock.tryLock(0):
        remove_sample(own)
        lock.unlock()
