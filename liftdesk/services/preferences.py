"""Preferences: short texts by key, and what they mean."""

from typing import Literal

from liftdesk.domain.training.units import Unit
from liftdesk.store.journal import Journal
from liftdesk.store.preference_repo import PreferenceRepo
from liftdesk.system.texts import translate


class Preferences:
    """Reads and writes preferences; each change is one undoable step."""

    def __init__(self, *, journal: Journal, preferences: PreferenceRepo) -> None:
        self._journal = journal
        self._preferences = preferences

    def get(self, key: str, default: str = "") -> str:
        """Return a preference, or `default` where it was never chosen."""
        return self._preferences.all().get(key, default)

    def put(self, key: str, value: str) -> None:
        """Write a preference."""
        with self._journal.step(translate("Steps", "Change setting")):
            self._preferences.put(key, value)

    @property
    def unit(self) -> Unit:
        """The unit that loads are shown and typed in."""
        return Unit(self.get("unit", Unit.KG))

    @property
    def days_per_week(self) -> Literal[2, 3]:
        """Strength sessions a week, 2 or 3."""
        return 3 if self.get("days_per_week") == "3" else 2
